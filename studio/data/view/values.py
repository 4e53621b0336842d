"""Single values and columns as text, whatever they hold: never slow, never an error."""

from __future__ import annotations

import reprlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa
    from pandas import Series

_DIGITS = 4_000  # Python refuses to write integers that are much longer


def brief(value: Any, longest: int) -> str:
    """Return a value as text of about `longest` characters at most, without reading all of it."""
    if isinstance(value, str):
        return value[:longest]
    if isinstance(value, int) and value.bit_length() > _DIGITS * 3:
        digits = int(value.bit_length() * 0.30103) + 1
        return f"integer of about {digits:,} digits"
    try:
        text = _BRIEF.repr(value) if isinstance(value, _CONTAINERS) else str(value)
    except Exception as error:  # an object of a script may do anything here
        return f"{type(value).__name__} ({type(error).__name__} when shown)"
    return text[:longest]


_CONTAINERS = (list, tuple, dict, set, frozenset)
_BRIEF = reprlib.Repr()
_BRIEF.maxlevel = 6
_BRIEF.maxlist = _BRIEF.maxtuple = _BRIEF.maxset = _BRIEF.maxfrozenset = _BRIEF.maxdict = 200
_BRIEF.maxstring = _BRIEF.maxother = _BRIEF.maxlong = 4_000


def arrow_array(column: Series) -> pa.Array:
    """Return a column as one Arrow array; raises pa.ArrowException when it cannot be one."""
    import pyarrow as pa

    array = pa.Array.from_pandas(column)
    return array.combine_chunks() if isinstance(array, pa.ChunkedArray) else array


def text_array(column: Series) -> pa.Array:
    """Return the values of a piece of a column as text; missing ones are null."""
    import pyarrow as pa
    from pandas import CategoricalDtype

    try:
        if isinstance(column.dtype, CategoricalDtype):
            column = column.astype(column.cat.categories.dtype)
        array = arrow_array(column)
        if pa.types.is_string(array.type) or pa.types.is_large_string(array.type):
            return array
        if not pa.types.is_binary(array.type) and not pa.types.is_nested(array.type):
            return array.cast(pa.large_string())
    except (pa.ArrowException, TypeError, ValueError, OverflowError):
        pass
    gone = column.isna().to_numpy()
    texts = [
        None if none else _storable(value)
        for value, none in zip(column.array, gone, strict=True)
    ]  # fmt: skip
    return pa.array(texts, pa.large_string())


def _storable(value: Any) -> str:
    text = value if isinstance(value, str) else brief(value, 1_000_000)
    return text.encode("utf-8", "replace").decode("utf-8")
