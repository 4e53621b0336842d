"""Tables as Arrow IPC files: how frames cross between processes without pickles."""

from __future__ import annotations

import mmap
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa
    from pandas import DataFrame


def write_frame(frame: DataFrame, path: Path, note: Callable[[str], None] | None = None) -> None:
    """Write a frame with unique `str` column names; its index is not written.

    Columns that Arrow cannot hold (objects of mixed types) are written as text, and `note` is
    told which. Nothing is ever pickled.
    """
    import pyarrow as pa

    table = to_table(frame, note)
    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_file(sink, table.schema) as writer:
        writer.write_table(table)


def to_table(frame: DataFrame, note: Callable[[str], None] | None = None) -> pa.Table:
    """Return a frame as an Arrow table that remembers the pandas types."""
    import pyarrow as pa

    try:
        return pa.Table.from_pandas(frame, preserve_index=False)
    except (pa.ArrowInvalid, pa.ArrowTypeError, pa.ArrowNotImplementedError, TypeError,
            ValueError, OverflowError):  # fmt: skip
        return pa.Table.from_pandas(_writable(frame, note), preserve_index=False)


def _writable(frame: DataFrame, note: Callable[[str], None] | None) -> DataFrame:
    import pyarrow as pa

    fixed = frame.copy(deep=False)
    changed = []
    for position, name in enumerate(frame.columns):
        column = frame.iloc[:, position]
        try:
            pa.Array.from_pandas(column)
        except Exception:  # whatever a foreign type raises: its text can always be had
            fixed.isetitem(position, _as_text(column))
            changed.append(str(name))
    if changed and note is not None:
        names = ", ".join(changed)
        note(f"Columns of mixed or unknown types were turned into text: {names}.")
    return fixed


def _as_text(column: Any) -> Any:
    missing = column.isna()
    return column.map(_text).astype(object).where(~missing, None)


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    try:
        return str(value).encode("utf-8", "replace").decode("utf-8")  # no half surrogate pairs
    except Exception:
        return f"<{type(value).__name__}>"


def read_frame(path: Path, *, private: bool = False, check: bool = False) -> DataFrame:
    """Read a frame without copying its numbers; the file may be deleted afterwards.

    With `private`, the frame can be written to (the pages are this process' own copy, made when
    they are touched). With `check`, the content is validated in full, as for a file from an
    untrusted process: raises `pyarrow.ArrowInvalid`.
    """
    import pyarrow as pa

    with path.open("rb") as file:
        size = path.stat().st_size
        if private and hasattr(mmap, "MAP_PRIVATE"):
            memory = mmap.mmap(
                file.fileno(), size, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_WRITE
            )
        else:
            memory = mmap.mmap(file.fileno(), size, access=mmap.ACCESS_COPY)
    buffer = pa.py_buffer(memory)
    table = pa.ipc.open_file(buffer).read_all()
    if check:
        table.validate(full=True)
    frame = to_frame(table)
    return _unlocked(frame, memory, buffer.address) if private else frame


def frame_from_bytes(data: bytes) -> DataFrame:
    """Read a frame from the bytes of an Arrow file, validated in full (`pyarrow.ArrowInvalid`)."""
    import pyarrow as pa

    table = pa.ipc.open_file(pa.py_buffer(data)).read_all()
    table.validate(full=True)
    return to_frame(table)


def to_frame(table: pa.Table) -> DataFrame:
    """Return an Arrow table as a frame; numbers without gaps share the table's memory."""
    import pandas as pd

    frame = table.to_pandas(split_blocks=True, zero_copy_only=False)
    if not isinstance(frame.index, pd.RangeIndex):
        frame = frame.reset_index(drop=True)
    return frame


_MANY_COLUMNS = 64  # pandas warns of frames that are made of very many blocks


def _unlocked(frame: DataFrame, memory: mmap.mmap, start: int) -> DataFrame:
    """Return the frame with writable columns; arrays that lie in `memory` are not copied."""
    import numpy as np
    import pandas as pd

    if len(frame.columns) > _MANY_COLUMNS:
        return frame.copy()
    columns: dict[str, Any] = {}
    for name in frame.columns:
        column = frame[name]
        if not isinstance(column.dtype, np.dtype) or column.dtype.hasobject:
            columns[name] = column.copy()
            continue
        values = column.to_numpy()
        offset = values.__array_interface__["data"][0] - start
        if values.flags.writeable or not 0 <= offset <= len(memory) - values.nbytes:
            columns[name] = column.copy() if not values.flags.writeable else column
            continue
        columns[name] = np.ndarray(
            values.shape, values.dtype, buffer=memory, offset=offset, strides=values.strides
        )
    return pd.DataFrame(columns, index=frame.index, copy=False)
