"""`series[0]` on labels that are no numbers: the position, as it was."""

from __future__ import annotations

from typing import Any

from studio.scripting.compat.shims.pandas_ix import labelled_by_numbers
from studio.scripting.compat.shims.session import Session


def install(session: Session) -> None:
    """Let the script's integers fall back to positions where labels know them not."""
    import numpy as np
    import pandas as pd

    def place(series: Any, key: Any) -> bool:
        if isinstance(key, (bool, np.bool_)) or labelled_by_numbers(series.index):
            return False
        if isinstance(key, (int, np.integer)):
            return True
        return isinstance(key, (list, np.ndarray)) and np.asarray(key).dtype.kind in "iu"

    def hint() -> None:
        session.hint("series[position]", "series.iloc[position]")

    def get(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        try:
            return original(*args, **keywords)
        except KeyError:
            series, key = args
            if not place(series, key):
                raise
            hint()
            return series.iloc[key]

    def put(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        series, key, value = args
        if (
            place(series, key)
            and np.ndim(key) == 0
            and key not in series.index
            and -len(series) <= key < len(series)
        ):
            hint()
            series.iloc[key] = value
            return None
        return original(*args, **keywords)

    session.wrap(pd.Series, "__getitem__", get)
    session.wrap(pd.Series, "__setitem__", put)
