"""Arguments that frames' methods once took: by position, by other names, or not at all today."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from studio.scripting.compat.shims import pandas_calls_special as special
from studio.scripting.compat.shims.scan import Call
from studio.scripting.compat.shims.session import Session

_SORT = "axis ascending inplace kind na_position ignore_index key"
# The parameters after the object, in the order in which they could be given by position.
FRAME: dict[str, str] = {
    "drop": "labels axis index columns level inplace errors",
    "dropna": "axis how thresh subset inplace",
    "set_index": "keys drop append inplace verify_integrity",
    "sort_values": "by " + _SORT,
    "sort_index": "axis level ascending inplace kind na_position sort_remaining",
    "any": "axis bool_only skipna level",
    "all": "axis bool_only skipna level",
    "fillna": "value method axis inplace limit downcast",
    "replace": "to_replace value inplace limit regex method",
    "reset_index": "level drop inplace col_level col_fill",
    "clip": "lower upper axis inplace",
    "interpolate": "method axis limit inplace limit_direction limit_area downcast",
    "drop_duplicates": "subset keep inplace ignore_index",
    "where": "cond other inplace axis level errors",
    "mask": "cond other inplace axis level errors",
    "pivot": "index columns values",
    "pivot_table": "values index columns aggfunc fill_value margins dropna margins_name",
    "ffill": "axis inplace limit downcast",
    "bfill": "axis inplace limit downcast",
    "rename": "mapper index columns axis copy inplace level",
    "rename_axis": "mapper index columns axis copy inplace",
    "set_axis": "labels axis inplace",
    "reindex": "labels index columns axis method copy level fill_value limit tolerance",
    "to_csv": "path_or_buf sep na_rep float_format columns header index index_label mode encoding",
    "to_excel": "excel_writer sheet_name na_rep float_format columns header index index_label",
    "to_html": "buf columns col_space header index na_rep formatters float_format",
    "to_string": "buf columns col_space header index na_rep formatters float_format",
    "to_latex": "buf columns header index na_rep",
    "to_json": "path_or_buf orient date_format double_precision force_ascii date_unit",
    "to_dict": "orient into",
    "to_records": "index convert_datetime64",
    "filter": "items like regex axis",
    "pct_change": "periods fill_method limit freq",
    "resample": "rule how axis fill_method closed label convention kind loffset limit base",
    "astype": "dtype copy errors",
    "apply": "func axis broadcast raw reduce result_type args",
    "stack": "level dropna",
    "select": "crit axis",
    "rolling": "window min_periods center win_type on axis closed",
    "expanding": "min_periods center axis",
    "quantile": "q axis numeric_only interpolation",
    "tail": "n",
}
SERIES: dict[str, str] = {
    **{name: FRAME[name] for name in (
        "drop", "sort_index", "fillna", "replace", "clip", "interpolate", "where", "mask",
        "ffill", "bfill", "rename_axis", "set_axis", "to_csv", "to_json", "pct_change",
        "resample", "astype", "rolling", "expanding", "any", "all")},
    "dropna": "axis inplace how",
    "sort_values": _SORT,
    "drop_duplicates": "keep inplace",
    "reset_index": "level drop name inplace",
    "reindex": "index axis method copy level fill_value limit tolerance",
    "to_dict": "into",
    "rename": "index axis copy inplace level errors",
    "apply": "func convert_dtype args",
}  # fmt: skip
# Other names of arguments; None: the argument is left out, it does nothing today.
KEYWORDS: dict[str, dict[str, str | None]] = {
    "drop_duplicates": {"cols": "subset"},
    "to_csv": {"cols": "columns", "line_terminator": "lineterminator", "engine": None,
               "tupleize_cols": None, "nanRep": "na_rep", "path": "path_or_buf"},
    "to_excel": {"cols": "columns", "encoding": None, "verbose": None},
    "to_html": {"colSpace": "col_space"},
    "to_string": {"colSpace": "col_space"},
    "to_records": {"convert_datetime64": None},
    "to_dict": {"outtype": "orient"},
    "astype": {"copy": None},
    "apply": {"broadcast": None, "reduce": None, "convert_dtype": None},
    "fillna": {"downcast": None},
    "ffill": {"downcast": None},
    "bfill": {"downcast": None},
    "where": {"errors": None, "try_cast": None, "raise_on_error": None},
    "mask": {"errors": None, "try_cast": None, "raise_on_error": None},
    "interpolate": {"downcast": None},
    "pivot_table": {"rows": "index", "cols": "columns"},
    "rename": {"copy": None},
    "rename_axis": {"copy": None},
    "reindex": {"copy": None},
    "rolling": {"freq": None, "axis": None, "how": None},
    "expanding": {"freq": None, "axis": None, "center": None},
    "duplicated": {"cols": "subset"},
    "nlargest": {"take_last": None},
    "tz_localize": {"infer_dst": None},
    "ewm": {"freq": None, "how": None, "axis": None},
    "describe": {"percentile_width": None, "datetime_is_numeric": None},
    "rank": {"cols": None},
    "round": {"out": None},
}  # fmt: skip
# Arguments that need more than a new name, and methods whose plain call means something else.
SPECIAL: dict[str, tuple[frozenset[str], Callable[..., Any]]] = {
    "fillna": (frozenset({"method"}), special.fillna),
    "replace": (frozenset({"method", "limit"}), special.replace),
    "pct_change": (frozenset({"fill_method", "limit"}), special.pct_change),
    "resample": (
        frozenset({"how", "fill_method", "kind", "loffset", "base", "limit", "axis"}),
        special.resample,
    ),
    "sort_index": (frozenset({"by"}), special.sort_index),
    "drop_duplicates": (frozenset({"take_last"}), special.drop_duplicates),
    "duplicated": (frozenset({"take_last"}), special.drop_duplicates),
    "set_axis": (frozenset({"inplace"}), special.set_axis),
    "rename_axis": (frozenset(), special.rename_axis),
    "astype": (frozenset({"raise_on_error"}), special.astype),
    "to_dict": (frozenset(), special.to_dict),
    "between_time": (frozenset({"include_start", "include_end"}), special.between_time),
    "select": (frozenset(), special.select),
    "dropna": (frozenset({"how", "axis"}), special.dropna),
}
ALWAYS = ("rename_axis", "select", "to_dict", "astype")


def install(session: Session) -> None:
    """Wrap the methods that the script calls in an old form."""
    import pandas as pd

    names = {*FRAME, *SERIES, *KEYWORDS, *SPECIAL}
    called: dict[str, list[Call]] = {}
    for call in session.source.calls(sorted(names)):
        called.setdefault(call.name, []).append(call)
    for name, calls in called.items():
        for owner, order in ((pd.DataFrame, FRAME), (pd.Series, SERIES)):
            method = getattr(owner, name, None)
            if method is None:
                continue
            allowed = _allowed(method)
            if any(_old_form(call, allowed) for call in calls):
                places = order.get(name, "").split()
                session.wrap(owner, name, _adapter(session, name, places, allowed))


def _allowed(method: Any) -> int:
    kinds = inspect.Parameter
    parameters = list(inspect.signature(method).parameters.values())[1:]
    if any(each.kind is kinds.VAR_POSITIONAL for each in parameters):
        return 99
    return sum(
        each.kind in (kinds.POSITIONAL_ONLY, kinds.POSITIONAL_OR_KEYWORD) for each in parameters
    )


def _old_form(call: Call, allowed: int) -> bool:
    old = {*KEYWORDS.get(call.name, ()), *SPECIAL.get(call.name, ((),))[0]}
    return (
        call.positional > allowed
        or call.starred
        or call.name in ALWAYS
        or not call.keywords.isdisjoint(old)
        or (call.name == "resample" and call.positional > 1)
        or (call.name == "fillna" and call.positional > 1)
    )


def _adapter(session: Session, name: str, places: list[str], allowed: int) -> Any:
    renamed = KEYWORDS.get(name, {})
    finish = SPECIAL.get(name, (frozenset(), special.plain))[1]
    if name == "resample":
        allowed = 1

    def adapt(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        owner, *given = args
        if len(given) > allowed and len(given) <= len(places):
            keywords = {**dict(zip(places[allowed:], given[allowed:])), **keywords}
            given = given[:allowed]
            shown = ", ".join(f"{each}=..." for each in places[allowed : len(args) - 1])
            if name != "resample":
                session.hint(f".{name}(...) with arguments by position", f".{name}(..., {shown})")
        for old, new in renamed.items():
            if old in keywords:
                value = keywords.pop(old)
                if new is not None:
                    keywords[new] = value
                    session.hint(f".{name}({old}=...)", f".{name}({new}=...)")
        return finish(session, original, owner, given, keywords)

    return adapt
