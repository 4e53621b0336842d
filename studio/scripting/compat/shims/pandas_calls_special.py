"""Old arguments of frames' methods that became methods of their own, or changed their meaning.

Each function gets the method as it is today, the object, the positional arguments, the keywords.
"""

from __future__ import annotations

from typing import Any

from studio.scripting.compat.shims.session import Session

_FILLS = {"ffill": "ffill", "pad": "ffill", "bfill": "bfill", "backfill": "bfill"}


def plain(session: Session, method: Any, owner: Any, given: list[Any], keys: dict[str, Any]) -> Any:
    """Call the method."""
    return method(owner, *given, **keys)


def fillna(
    session: Session, method: Any, owner: Any, given: list[Any], keys: dict[str, Any]
) -> Any:
    """`fillna(method='ffill')`."""
    how = keys.pop("method", None)
    if given and isinstance(given[0], str) and given[0] in _FILLS and how is None:
        session.hint(f".fillna({given[0]!r}) by position", f".{_FILLS[given[0]]}()")
        return method(owner, *given, **keys)
    if how is None:
        return method(owner, *given, **keys)
    session.hint(".fillna(method=...)", f".{_FILLS[how]}()")
    keys.pop("value", None)
    axis = keys.pop("axis", None)
    more = {key: value for key, value in keys.items() if key in ("inplace", "limit")}
    return getattr(owner, _FILLS[how])(axis=axis, **more)


def replace(
    session: Session, method: Any, owner: Any, given: list[Any], keys: dict[str, Any]
) -> Any:
    """`replace(value, method='pad')` fills from the neighbours."""
    how = keys.pop("method", None)
    limit = keys.pop("limit", None)
    target = given[0] if given else keys.get("to_replace")
    value = given[1] if len(given) > 1 else keys.get("value")
    if how is None or value is not None or isinstance(target, dict):
        return method(owner, *given, **keys)
    session.hint(".replace(..., method=...)", ".mask(...).ffill()")
    listed = target if isinstance(target, (list, tuple)) else [target]
    result = getattr(owner.mask(owner.isin(listed)), _FILLS[how])(limit=limit)
    result = result.astype(owner.dtype) if owner.ndim == 1 and not result.isna().any() else result
    if keys.get("inplace"):
        owner[:] = result
        return None
    return result


def pct_change(
    session: Session, method: Any, owner: Any, given: list[Any], keys: dict[str, Any]
) -> Any:
    """`pct_change(fill_method='pad')` filled gaps first."""
    how, limit = keys.pop("fill_method", None), keys.pop("limit", None)
    if how is not None:
        session.hint(".pct_change(fill_method=...)", f".{_FILLS[how]}().pct_change()")
        owner = getattr(owner, _FILLS[how])(limit=limit)
    return method(owner, *given, **keys)


def resample(
    session: Session, method: Any, owner: Any, given: list[Any], keys: dict[str, Any]
) -> Any:
    """`resample('D', how='mean', fill_method='ffill')`."""
    import pandas as pd

    how = keys.pop("how", None)
    if how in ("left", "right"):  # today's second argument
        keys["closed"], how = how, None
    fill, limit = keys.pop("fill_method", None), keys.pop("limit", None)
    kind, shift, base = keys.pop("kind", None), keys.pop("loffset", None), keys.pop("base", None)
    turned = owner._get_axis_number(keys.pop("axis", 0) or 0) == 1
    if base:
        from pandas.tseries.frequencies import to_offset

        step: Any = to_offset(given[0] if given else keys["rule"])
        keys["offset"] = base * pd.Timedelta(step.base if hasattr(step, "base") else step)
    groups = method(owner.T if turned else owner, *given, **keys)
    if how is None and fill is None:
        return groups
    if how is not None:
        name = how if isinstance(how, str) else getattr(how, "__name__", "agg(...)")
        session.hint(".resample(..., how=...)", f".resample(...).{name}()")
        simple = isinstance(how, str) and hasattr(groups, how)
        result = getattr(groups, how)() if simple else groups.agg(how)
    else:
        session.hint(".resample(..., fill_method=...)", f".resample(...).{_FILLS[fill]}()")
        return getattr(groups, _FILLS[fill])(limit=limit)
    if fill is not None:
        result = getattr(result, _FILLS[fill])(limit=limit)
    if shift is not None:
        from pandas.tseries.frequencies import to_offset

        result.index = result.index + to_offset(shift)
    if kind == "period":
        result.index = result.index.to_period()
    return result.T if turned else result


def sort_index(
    session: Session, method: Any, owner: Any, given: list[Any], keys: dict[str, Any]
) -> Any:
    """`sort_index(by='a')`."""
    by = keys.pop("by", None)
    if by is None:
        return method(owner, *given, **keys)
    session.hint(".sort_index(by=...)", ".sort_values(by=...)")
    return owner.sort_values(by=list(by) if isinstance(by, tuple) else by, **keys)


def drop_duplicates(
    session: Session, method: Any, owner: Any, given: list[Any], keys: dict[str, Any]
) -> Any:
    """`take_last=True`."""
    if "take_last" in keys:
        keys["keep"] = "last" if keys.pop("take_last") else "first"
        session.hint("take_last=...", "keep='last' or keep='first'")
    return method(owner, *given, **keys)


def set_axis(
    session: Session, method: Any, owner: Any, given: list[Any], keys: dict[str, Any]
) -> Any:
    """`set_axis(labels, inplace=True)`; once `set_axis(axis, labels)` in place."""
    labels = given[0] if given else keys.pop("labels")
    if isinstance(labels, (int, str)) and "axis" in keys:
        labels, keys["axis"], keys["inplace"] = keys["axis"], labels, True
    if not keys.pop("inplace", False):
        return method(owner, labels, **keys)
    session.hint(".set_axis(..., inplace=True)", "df.columns = labels")
    number = owner._get_axis_number(keys.get("axis", 0))
    setattr(owner, "index" if number == 0 else "columns", labels)
    return None


def rename_axis(
    session: Session, method: Any, owner: Any, given: list[Any], keys: dict[str, Any]
) -> Any:
    """`rename_axis({'old': 'new'}, axis=1)` renamed labels."""
    mapper = given[0] if given else keys.get("mapper")
    if not isinstance(mapper, dict) and not callable(mapper):
        return method(owner, *given, **keys)
    session.hint(".rename_axis(mapping)", ".rename(mapping, axis=...)")
    keys.pop("mapper", None)
    if owner.ndim == 1:
        keys.pop("axis", None)
    else:
        keys.setdefault("axis", 0)
    return owner.rename(mapper, **keys)


def astype(
    session: Session, method: Any, owner: Any, given: list[Any], keys: dict[str, Any]
) -> Any:
    """`raise_on_error=False`, bare `datetime64`, dates as nanoseconds, time spans as days."""
    if "raise_on_error" in keys:
        keys["errors"] = "raise" if keys.pop("raise_on_error") else "ignore"
    wanted = given[0] if given else keys.pop("dtype")
    if isinstance(wanted, dict):
        return method(owner, wanted, **keys)
    name = wanted if isinstance(wanted, str) else getattr(wanted, "__name__", str(wanted))
    if name.strip("<>=|") in (
        "datetime64",
        "M8",
        "datetime64[D]",
        "datetime64[h]",
        "datetime64[m]",
    ):
        session.hint(f".astype({name!r})", ".astype('datetime64[ns]')")
        result = method(owner, "datetime64[ns]", **keys)
        unit = name[-2] if name.endswith("]") else ""
        return result.dt.floor({"D": "D", "h": "h", "m": "min"}[unit]) if unit else result
    kind = getattr(owner.dtype, "kind", "") if owner.ndim == 1 else ""
    if kind == "m" and name.startswith("timedelta64[") and name[12:-1] in ("D", "h", "m", "W"):
        import numpy as np

        session.hint(f".astype({name!r})", "series / np.timedelta64(1, 'D')")
        return (owner / np.timedelta64(1, name[12:-1])).pipe(np.floor)  # type: ignore[arg-type]
    number = name in ("int", "int64", "long", "int32", "float", "float64", "i8", "uint64")
    if kind in "mM" and kind and number and session.source.old_times:
        precise = owner.astype(f"{'datetime' if kind == 'M' else 'timedelta'}64[ns]")
        if precise.dtype != owner.dtype:
            session.hint("times as numbers of nanoseconds", "series.dt.as_unit('ns').astype(...)")
        return precise.astype("int64").astype(wanted)
    return method(owner, wanted, **keys)


def to_dict(
    session: Session, method: Any, owner: Any, given: list[Any], keys: dict[str, Any]
) -> Any:
    """The orient by its first letter: `to_dict('r')`."""
    letters = {"d": "dict", "l": "list", "s": "series", "sp": "split", "r": "records", "i": "index"}
    orient = given[0] if given else keys.get("orient")
    if isinstance(orient, str) and orient in letters:
        session.hint(f".to_dict({orient!r})", f".to_dict({letters[orient]!r})")
        given, keys = (
            [letters[orient], *given[1:]],
            {k: v for k, v in keys.items() if k != "orient"},
        )
    return method(owner, *given, **keys)


def between_time(
    session: Session, method: Any, owner: Any, given: list[Any], keys: dict[str, Any]
) -> Any:
    """`include_start=`, `include_end=`."""
    if not keys.keys().isdisjoint(("include_start", "include_end")):
        start, end = keys.pop("include_start", True), keys.pop("include_end", True)
        names = {(True, True): "both", (True, False): "left", (False, True): "right"}
        keys["inclusive"] = names.get((start, end), "neither")
        session.hint(".between_time(include_start=...)", ".between_time(inclusive=...)")
    return method(owner, *given, **keys)


def select(
    session: Session, method: Any, owner: Any, given: list[Any], keys: dict[str, Any]
) -> Any:
    """`df.select(lambda label: ..., axis=1)` kept the labels that the function likes."""
    from studio.scripting.compat.shims.pandas_frames import select as by_label

    crit = given[0] if given else keys.get("crit")
    if inspect_function(crit):
        session.hint("DataFrame.select(function)", "df.loc[:, [c for c in df.columns if ...]]")
        return by_label(owner, crit, given[1] if len(given) > 1 else keys.get("axis", 0))
    return method(owner, *given, **keys)


def inspect_function(value: Any) -> bool:
    """Is this a function (and no expression of pandas)?"""
    return callable(value) and not type(value).__module__.startswith("pandas")


def dropna(
    session: Session, method: Any, owner: Any, given: list[Any], keys: dict[str, Any]
) -> Any:
    """`how=` beside `thresh=`, and a list of axes."""
    if keys.get("thresh") is not None:
        keys.pop("how", None)
    elif keys.get("how", 0) is None:
        keys.pop("how")
    if keys.get("thresh", 0) is None:
        keys.pop("thresh")
    axis = keys.get("axis")
    if isinstance(axis, (list, tuple)):
        for each in axis:
            owner = method(owner, **{**keys, "axis": each, "inplace": False})
        return owner
    return method(owner, *given, **keys)
