"""Groups as they were: nested renaming, columns left out, arguments that are gone."""

from __future__ import annotations

from typing import Any

from studio.scripting.compat.shims.pandas_reduce import numbers_of
from studio.scripting.compat.shims.session import Session
from studio.scripting.compat.shims.table import Table

GROUPS = Table()
_FAILED = (TypeError, ValueError, NotImplementedError)
_NUMERIC = ("mean", "std", "var", "median", "sum", "prod", "sem", "skew", "quantile", "corr",
            "cov", "cumsum", "cumprod", "diff", "pct_change")  # fmt: skip


@GROUPS.method("mad", modern="groups.agg(lambda x: (x - x.mean()).abs().mean())")
def _mad(groups: Any) -> Any:
    def spread(values: Any) -> Any:
        return (values - values.mean()).abs().mean()

    return (groups if _selected_one(groups) else _numeric(groups)).agg(spread)


@GROUPS.method("pad", modern="groups.ffill()")
def _pad(groups: Any, **keywords: Any) -> Any:
    return groups.ffill(**keywords)


@GROUPS.method("backfill", modern="groups.bfill()")
def _backfill(groups: Any, **keywords: Any) -> Any:
    return groups.bfill(**keywords)


@GROUPS.method("fillna", modern="groups.ffill(), or df.fillna(value)")
def _fillna(groups: Any, value: Any = None, method: Any = None, **keywords: Any) -> Any:
    if method is not None:
        keywords = {key: keywords[key] for key in ("limit",) if key in keywords}
        return (groups.ffill if method in ("ffill", "pad") else groups.bfill)(**keywords)
    return groups._selected_obj.fillna(value)


@GROUPS.method("tshift", modern="groups.shift(periods, freq=...)")
def _tshift(groups: Any, periods: int = 1, freq: Any = None, **_: Any) -> Any:
    return groups.shift(periods, freq=freq)


@GROUPS.value("dtypes", modern="df.dtypes")
def _dtypes(groups: Any) -> Any:
    return groups.apply(lambda group: group.dtypes)


def _selected_one(groups: Any) -> bool:
    return groups._selected_obj.ndim == 1


def _numeric(groups: Any) -> Any:
    """Return the same groups with the numeric columns selected."""
    given = groups.keys if isinstance(groups.keys, list) else [groups.keys]
    keys = {each for each in given if isinstance(each, str)}
    chosen = [name for name in numbers_of(groups._selected_obj).columns if name not in keys]
    return groups[chosen]


def install(session: Session) -> None:
    """Let the script's groups behave so."""
    import pandas as pd
    from pandas.api.typing import DataFrameGroupBy, SeriesGroupBy

    session.attributes(DataFrameGroupBy, GROUPS, "GroupBy")
    session.attributes(SeriesGroupBy, GROUPS, "GroupBy")
    for name in _NUMERIC:
        if session.source.has(name):
            session.wrap(DataFrameGroupBy, name, _fallback(session, name))
    for name in ("agg", "aggregate"):
        if session.source.has(name):
            session.wrap(DataFrameGroupBy, name, _agg_frame(session, name))
            session.wrap(SeriesGroupBy, name, _agg_series(session, name))
    session.wrap(DataFrameGroupBy, "__getitem__", _getitem(session))
    for owner in (pd.DataFrame, pd.Series):
        session.wrap(owner, "groupby", _groupby(session))


def _hint(session: Session, name: str) -> None:
    session.hint(
        f"groupby(...).{name} over columns that hold no numbers",
        f"groupby(...).{name}(numeric_only=True), or select the columns first",
    )


def _fallback(session: Session, name: str) -> Any:
    def adapter(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        groups = args[0]
        if session.source.old and name == "sum" and not keywords and len(args) == 1:
            chosen = _numeric(groups)  # strings were left out, not strung together
            if chosen._selected_obj.shape[1] and (
                chosen._selected_obj.shape[1] < groups._obj_with_exclusions.shape[1]
            ):
                _hint(session, name)
                return original(chosen)
        try:
            return original(*args, **keywords)
        except _FAILED:
            if keywords.get("numeric_only") is not None or not _leaves_some(groups):
                raise
            keywords.pop("numeric_only", None)
            result = original(_numeric(groups), *args[1:], **keywords)
            _hint(session, name)
            return result

    return adapter


def _leaves_some(groups: Any) -> bool:
    left = _numeric(groups)._selected_obj.shape[1]
    return 0 < left < groups._obj_with_exclusions.shape[1]


def _agg_frame(session: Session, name: str) -> Any:
    def adapter(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        groups, how = args[0], args[1] if len(args) > 1 else keywords.get("func")
        if isinstance(how, dict) and any(isinstance(each, dict) for each in how.values()):
            return _nested(session, groups, how)
        try:
            return original(*args, **keywords)
        except _FAILED:
            if isinstance(how, dict) or how is None or not _leaves_some(groups):
                raise
            result = original(_numeric(groups), *args[1:], **keywords)
            _hint(session, name)
            return result

    return adapter


def _nested(session: Session, groups: Any, how: dict[Any, Any]) -> Any:
    """`agg({'a': {'x': 'mean'}})`: columns (a, x) on two levels."""
    import pandas as pd

    session.hint(
        "groupby(...).agg({'column': {'name': function}})",
        "groupby(...).agg(name=('column', function))",
    )
    found: dict[Any, Any] = {}
    for column, rules in how.items():
        rules = rules if isinstance(rules, dict) else _named(rules)
        for name, rule in rules.items():
            if isinstance(rule, (list, tuple)):
                for each in rule:
                    found[(column, name, _name_of(each))] = groups[column].agg(each)
            else:
                found[(column, name)] = groups[column].agg(rule)
    return pd.concat(found, axis=1)


def _named(rules: Any) -> dict[str, Any]:
    listed = rules if isinstance(rules, (list, tuple)) else [rules]
    return {_name_of(each): each for each in listed}


def _name_of(rule: Any) -> str:
    return rule if isinstance(rule, str) else getattr(rule, "__name__", str(rule))


def _agg_series(session: Session, name: str) -> Any:
    def adapter(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        import pandas as pd

        groups, how = args[0], args[1] if len(args) > 1 else keywords.get("func")
        if not isinstance(how, dict):
            return original(*args, **keywords)
        session.hint(
            "groupby(...)['column'].agg({'name': function})",
            "groupby(...)['column'].agg(name=function)",
        )
        return pd.concat({key: original(groups, each) for key, each in how.items()}, axis=1)

    return adapter


def _getitem(session: Session) -> Any:
    def adapter(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        groups, key = args
        if isinstance(key, tuple) and len(key) > 1 and key not in groups.obj.columns:
            session.hint("groupby(...)['a', 'b']", "groupby(...)[['a', 'b']]")
            key = list(key)
        return original(groups, key)

    return adapter


class _Across:
    """Groups of columns: works on the transposed frame and turns the result back."""

    def __init__(self, groups: Any) -> None:
        self._groups = groups

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._groups, name)

        def call(*args: Any, **keywords: Any) -> Any:
            result = method(*args, **keywords)
            return result.T if getattr(result, "ndim", 0) == 2 else result

        return call if callable(method) else method

    def __iter__(self) -> Any:
        return ((key, group.T) for key, group in self._groups)

    def __len__(self) -> int:
        return len(self._groups)


def _groupby(session: Session) -> Any:
    names = ("by", "axis", "level", "as_index", "sort", "group_keys", "squeeze")

    def adapter(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        owner, *rest = args
        if (len(rest) > 1 and isinstance(rest[1], int) and len(rest) > 2) or (
            len(rest) == 2 and rest[0] is not None
        ):
            keywords.update(zip(names, rest))
            rest = []
        for gone in ("squeeze", "mutated"):
            keywords.pop(gone, None)
        axis = keywords.pop("axis", 0)
        by = rest[0] if rest else keywords.get("by")
        if session.source.old and isinstance(by, list) and len(by) == 1 and isinstance(by[0], str):
            rest, keywords["by"] = [], by[0]  # a group's key was no tuple then
        if owner.ndim == 2 and owner._get_axis_number(axis) == 1:
            session.hint("groupby(axis=1)", "df.T.groupby(...)...T")
            return _Across(original(owner.T, *rest, **keywords))
        return original(owner, *rest, **keywords)

    return adapter
