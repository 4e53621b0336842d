"""Chained assignment: what is set in a column that was taken from a frame is set in the frame.

A column remembers, weakly, which frame it was taken from. Before it is changed in place it looks
at the frame again, and afterwards the frame takes the column over. A column that the script has
replaced in the frame since, or a frame with other rows, is left alone.
"""

from __future__ import annotations

import re
import warnings
import weakref
from typing import Any

from studio.scripting.compat.shims.scan import Source
from studio.scripting.compat.shims.session import Session

_LINK = "_studio_column"
_TOKENS = "_studio_tokens"
_SET = r"\s*(?:[-+*/%&|^]|//|\*\*|<<|>>)?=(?!=)"
_PLACES = "loc|iloc|ix|at|iat|values"
_CHAINED = re.compile(
    rf"""^[ \t]*\w+(?:\.\w+)*?
    (?:(?:\[[^\n]*\]|\.(?:loc|iloc|ix)\[[^\n]*\])(?:\.(?:{_PLACES}))?\[[^\n]*\]
    |\.(?!(?:{_PLACES}|columns|index|environ|rcParams|modules|at)\b)\w+(?:\.(?:{_PLACES}))?\[[^\n]*\]
    ){_SET}""",
    re.VERBOSE | re.MULTILINE,
)
_TAKEN = re.compile(
    r"""^[ \t]*(\w+)[ \t]*=[ \t]*\w+(?:\[['"][^'"\n]+['"]\]|\.(?!shape\b|columns\b|index\b)\w+)
    [ \t]*(?:\#.*)?$""",
    re.VERBOSE | re.MULTILINE,
)
_NAMED = re.compile(rf"^[ \t]*(\w+)(?:\.(?:{_PLACES}))?\[[^\n]*\]{_SET}", re.MULTILINE)
_METHODS = ("fillna", "replace", "clip", "where", "mask", "interpolate", "ffill", "bfill",
            "clip_lower", "clip_upper", "update", "set_value")  # fmt: skip
_INPLACE = re.compile(r"(?:\]|\.\w+)\s*\.(?:" + "|".join(_METHODS) + r")\([^\n]*inplace\s*=")


def wanted(source: Source) -> bool:
    """Does the script change columns that it has taken from a frame?"""
    text = source.text
    if _CHAINED.search(text) or (source.has("inplace") and _INPLACE.search(text)):
        return True
    changed = {found.group(1) for found in _NAMED.finditer(text)}
    if source.old and changed:
        return True
    return any(found.group(1) in changed for found in _TAKEN.finditer(text))


def parent_of(series: Any) -> tuple[Any, Any] | None:
    """Return the frame and the name under which a column was taken from it, while both hold."""
    link = vars(series).get(_LINK)
    if link is None:
        return None
    frame, key, token = link[0](), link[1], link[2]
    if frame is None or vars(frame).get(_TOKENS, {}).get(key) is not token:
        return None
    try:
        if not isinstance(frame.columns.get_loc(key), int):
            return None
    except (KeyError, TypeError):
        return None
    same = series.index.is_(frame.index) or series.index.equals(frame.index)
    return (frame, key) if same else None


def before_change(series: Any) -> None:
    """Let a column see what happened to its frame since it was taken."""
    found = parent_of(series) if series.ndim == 1 else None
    if found is not None:
        frame, key = found
        series._update_inplace(frame._ixs(frame.columns.get_loc(key), axis=1))


def written_back(series: Any) -> bool:
    """Hand a changed column to its frame; False when it has none."""
    found = parent_of(series) if series.ndim == 1 else None
    if found is None:
        return False
    frame, key = found
    frame.isetitem(frame.columns.get_loc(key), series)
    return True


def _linked(frame: Any, key: Any, series: Any) -> Any:
    tokens = vars(frame).setdefault(_TOKENS, {})
    vars(series)[_LINK] = (weakref.ref(frame), key, tokens.setdefault(key, object()))
    return series


def install(session: Session) -> None:
    """Let the columns that the script takes from frames be views of them, as they were."""
    import pandas as pd
    from pandas.core import indexing

    def hint() -> None:
        session.hint("chained assignment", "df.loc[rows, 'column'] = value")

    def take(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        result = original(*args)
        frame, key = args
        if type(result) is pd.Series and isinstance(key, (str, int, float, tuple)):
            return _linked(frame, key, result)
        return result

    def forget(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        frame, key, _ = args
        tokens = vars(frame).get(_TOKENS)
        if tokens:
            for each in key if isinstance(key, list) else [key]:
                if isinstance(each, (str, int, float, tuple)):
                    tokens.pop(each, None)
        return original(*args)

    def change(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        before_change(args[0])
        result = original(*args, **keywords)
        if written_back(args[0]):
            hint()
        return result

    def change_in_place(name: str) -> Any:
        def adapt(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
            series = args[0]
            if name != "update" and not keywords.get("inplace"):
                return original(*args, **keywords)
            before_change(series)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", pd.errors.ChainedAssignmentError)  # type: ignore[attr-defined]
                original(*args, **keywords)
            if written_back(series):
                session.hint(
                    "a method with inplace=True on a column",
                    "df['column'] = df['column'].method(...)",
                )
            return None

        return adapt

    def change_at(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        owner = args[0].obj
        before_change(owner)
        result = original(*args, **keywords)
        if written_back(owner):
            hint()
        return result

    session.wrap(pd.DataFrame, "__getitem__", take)
    session.wrap(pd.DataFrame, "__setitem__", forget)

    def take_by_name(frame: Any, name: str, value: Any) -> Any:
        if type(value) is pd.Series and name in frame.columns:
            return _linked(frame, name, value)
        return value

    session.on_attribute(pd.DataFrame, take_by_name)
    session.wrap(pd.Series, "__setitem__", change)
    for method in _METHODS:
        if session.source.has(method) and hasattr(pd.Series, method):
            session.wrap(pd.Series, method, change_in_place(method))
    for kind in (indexing._LocIndexer, indexing._iLocIndexer, indexing._AtIndexer,
                 indexing._iAtIndexer):  # fmt: skip
        session.wrap(kind, "__setitem__", change_at)
    _take_by_place(session)


def _take_by_place(session: Session) -> None:
    """`df.loc[:, 'a'][mask] = 0`."""
    import pandas as pd
    from pandas.core import indexing

    def take(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        result = original(*args)
        indexer, key = args
        whole = isinstance(key, tuple) and len(key) == 2 and key[0] == slice(None)
        if whole and type(result) is pd.Series and isinstance(key[1], (str, int)):
            frame = indexer.obj
            if frame.ndim == 2 and result.name in frame.columns:
                return _linked(frame, result.name, result)
        return result

    session.wrap(indexing._LocIndexer, "__getitem__", take)
    session.wrap(indexing._iLocIndexer, "__getitem__", take)
