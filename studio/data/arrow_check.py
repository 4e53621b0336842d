"""Validates Arrow tables of untrusted processes in full, text of plain ASCII in little time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa


def check_table(table: pa.Table) -> None:
    """Check each value of a table: raises `pyarrow.ArrowInvalid` for what makes no sense.

    `table.validate(full=True)` does as much, text by text. Where all bytes of a column are ASCII,
    each cut between them gives valid text: then it is enough that the places of the cuts ascend.
    """
    table.validate()
    for column in table.columns:
        for chunk in column.chunks:
            if not _is_plain_text(chunk):
                chunk.validate(full=True)


def _is_plain_text(chunk: pa.Array) -> bool:
    """Tell whether these are texts that hold nothing but ASCII, with cuts that ascend."""
    import numpy as np
    import pyarrow as pa

    if not len(chunk) or chunk.type not in (pa.string(), pa.large_string()):
        return False
    dtype: np.dtype[Any] = np.dtype("<i4" if chunk.type == pa.string() else "<i8")
    _, cuts, content = chunk.buffers()
    if cuts is None or content is None:
        return False
    places = np.frombuffer(cuts, dtype, len(chunk) + 1, chunk.offset * dtype.itemsize)
    first, last = int(places[0]), int(places[-1])
    if not 0 <= first <= last <= content.size or np.any(places[1:] < places[:-1]):
        return False
    text = np.frombuffer(content, np.uint8, last - first, first)
    return not text.size or int(text.max()) < 128
