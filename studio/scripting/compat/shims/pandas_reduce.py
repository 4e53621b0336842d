"""Sums and means as they were: columns that cannot be added up are left out, `level=` groups."""

from __future__ import annotations

from typing import Any

from studio.scripting.compat.shims.session import Session

NUMERIC = ("mean", "std", "var", "median", "skew", "kurt", "kurtosis", "sem", "prod", "product",
           "sum", "quantile", "corr", "cov", "corrwith", "cumprod", "cumsum", "diff",
           "rank", "min", "max", "abs", "pct_change")  # fmt: skip
LEVELS = ("sum", "mean", "std", "var", "median", "min", "max", "prod", "count", "skew", "sem",
          "any", "all")  # fmt: skip
_AXIS_FIRST = ("mean", "std", "var", "median", "skew", "kurt", "kurtosis", "sem", "prod",
               "product", "sum", "min", "max")  # fmt: skip
_FAILED = (TypeError, ValueError, NotImplementedError)


def numbers_of(frame: Any) -> Any:
    """Return the columns that can be reckoned with: numbers, booleans, time spans."""
    return frame.select_dtypes(include=["number", "bool", "timedelta"])


def install(session: Session) -> None:
    """Let the script's reductions fall back to the numeric columns where they fail."""
    import pandas as pd

    for name in {*NUMERIC, *LEVELS}:
        if not session.source.has(name):
            continue
        session.wrap(pd.DataFrame, name, _frame(session, name))
        if name in LEVELS and session.source.has("level"):
            session.wrap(pd.Series, name, _level(session, name))
    if session.source.has("mean", "std", "median", "sum", "var", "average"):
        _numpy_functions(session)


def _by_level(session: Session, name: str, owner: Any, keywords: dict[str, Any]) -> Any:
    level = keywords.pop("level")
    session.hint(f".{name}(level=...)", f".groupby(level=...).{name}()")
    axis = keywords.pop("axis", 0)
    keywords.pop("skipna", None)
    if owner.ndim == 2 and owner._get_axis_number(axis or 0) == 1:
        return getattr(owner.T.groupby(level=level), name)(**keywords).T
    groups = owner.groupby(level=level)
    try:
        return getattr(groups, name)(**keywords)
    except _FAILED:
        return getattr(numbers_of(owner).groupby(level=level), name)(**keywords)


def _level(session: Session, name: str) -> Any:
    def adapter(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        if keywords.get("level") is not None:
            return _by_level(session, name, args[0], keywords)
        keywords.pop("level", None)
        return original(*args, **keywords)

    return adapter


def _frame(session: Session, name: str) -> Any:
    def adapter(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        frame, *rest = args
        if name in _AXIS_FIRST and rest:  # positions are keywords today
            keywords.update(zip(("axis", "skipna", "level", "numeric_only"), rest))
            rest = []
        if keywords.get("level") is not None:
            return _by_level(session, name, frame, keywords)
        keywords.pop("level", None)
        if "numeric_only" in keywords and keywords["numeric_only"] is None:
            del keywords["numeric_only"]  # once: leave out what fails
        if session.source.old and name in ("mean", "median", "std", "quantile"):
            dates = frame.select_dtypes(include=["datetime", "datetimetz"]).columns
            if len(dates) and "numeric_only" not in keywords:
                keywords["numeric_only"] = True
        try:
            return original(frame, *rest, **keywords)
        except _FAILED:
            chosen = numbers_of(frame)
            if "numeric_only" in keywords or chosen.shape[1] == frame.shape[1]:
                raise
            result = original(chosen, *rest, **keywords)
        session.hint(
            f"DataFrame.{name}() over columns that hold no numbers",
            f"df.{name}(numeric_only=True)"
            if name not in ("diff", "abs", "pct_change")
            else f"df.select_dtypes('number').{name}()",
        )
        return result

    return adapter


def _numpy_functions(session: Session) -> None:
    """`np.mean(df)` went column by column, as `df.mean()`; it gives one number today."""
    import numpy as np
    import pandas as pd

    def adapter(name: str) -> Any:
        def adapt(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
            plain = len(args) == 1 and not keywords.keys() - {"axis"}
            if plain and isinstance(args[0], pd.DataFrame) and keywords.get("axis") is None:
                session.hint(f"np.{name}(df) column by column", f"df.{name}()")
                more = {"ddof": 0} if name in ("std", "var") else {}
                frame = args[0]
                try:
                    return getattr(frame, name)(axis=0, **more)
                except _FAILED:
                    return getattr(numbers_of(frame), name)(axis=0, **more)
            return original(*args, **keywords)

        return adapt

    if session.source.old:
        for name in ("mean", "std", "sum", "var"):
            if session.source.has(name):
                session.wrap(np, name, adapter(name))
