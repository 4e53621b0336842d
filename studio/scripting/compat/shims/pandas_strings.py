"""Columns of strings as they were: their dtype is `object`."""

from __future__ import annotations

import re
from typing import Any

from studio.scripting.compat.shims.scan import Source
from studio.scripting.compat.shims.session import Session

_ASKS = re.compile(
    r"""\bdtypes?\b[^\n]*?(?:\bobject|['"](?:object|O|\|?O)['"]|np\.(?:object|str)_?\b|\bkind\b
    |\bstr\b|\bin\s|is\s)|(?:\bobject|['"](?:object|O)['"]|np\.object_?)\s*==[^\n]*?\bdtype""",
    re.VERBOSE,
)
_SELECTS = re.compile(r"""select_dtypes\([^)]*(?:object|['"]O['"])""")


def wanted(source: Source) -> bool:
    """Does the script look for columns of dtype object?"""
    return _ASKS.search(source.text) is not None or _SELECTS.search(source.text) is not None


def install(session: Session) -> None:
    """Let the script see `object` where pandas has a dtype of its own for strings."""
    import numpy as np
    import pandas as pd

    plain = np.dtype(object)
    source = session.source

    def old(dtype: Any) -> Any:
        if isinstance(dtype, pd.StringDtype) and dtype.na_value is not pd.NA:
            session.hint("the dtype object of text", "pd.api.types.is_string_dtype(series)")
            return plain
        return dtype

    def series_dtype(series: Any, dtype: Any) -> Any:
        return old(dtype)

    def frame_dtypes(frame: Any, dtypes: Any) -> Any:
        return pd.Series([old(each) for each in dtypes], index=dtypes.index, dtype=object)

    if _ASKS.search(source.text):
        session.wrap_property(pd.Series, "dtype", series_dtype)
        session.wrap_property(pd.Series, "dtypes", series_dtype)
        session.wrap_property(pd.DataFrame, "dtypes", frame_dtypes)

    def select(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        import warnings

        with warnings.catch_warnings():  # text counts as object here, as the script wants
            warnings.filterwarnings("ignore", message="For backward compatibility, 'str' dtypes")
            return original(*args, **keywords)

    if source.has("select_dtypes"):
        session.wrap(pd.DataFrame, "select_dtypes", select)
