"""Tables as Arrow IPC files: how frames cross between processes without pickles."""

from __future__ import annotations

import mmap
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.data.arrow_check import check_table
from studio.data.arrow_table import MANY, plain_numbers, to_frame, to_table

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from pandas import DataFrame

__all__ = ["frame_from_bytes", "frame_from_memory", "frame_to_bytes", "read_frame", "to_frame",
           "to_table", "write_frame", "write_table"]  # fmt: skip


def write_frame(frame: DataFrame, path: Path, note: Callable[[str], None] | None = None) -> None:
    """Write a frame with unique `str` column names; its index is not written.

    Columns that Arrow cannot hold (objects of mixed types) are written as text, and `note` is
    told which. Nothing is ever pickled.
    """
    write_table(to_table(frame, note), path)


def write_table(table: pa.Table, path: Path) -> None:
    """Write a table of `to_table`."""
    import pyarrow as pa

    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_file(sink, table.schema) as writer:
        writer.write_table(table)


def frame_to_bytes(frame: DataFrame, note: Callable[[str], None] | None = None) -> bytes:
    """Return what `write_frame` writes."""
    import pyarrow as pa

    table = to_table(frame, note)
    sink = pa.BufferOutputStream()
    with pa.ipc.new_file(sink, table.schema) as writer:
        writer.write_table(table)
    return bytes(sink.getvalue().to_pybytes())


def read_frame(path: Path, *, private: bool = False, check: bool = False) -> DataFrame:
    """Read a frame without copying its numbers; the file may be deleted afterwards.

    With `private`, the frame can be written to (the pages are this process' own copy, made when
    they are touched). With `check`, the content is validated in full, as for a file from an
    untrusted process: raises `pyarrow.ArrowInvalid` or ValueError.
    """
    with path.open("rb") as file:
        size = path.stat().st_size
        if private and hasattr(mmap, "MAP_PRIVATE"):
            memory = mmap.mmap(
                file.fileno(), size, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_WRITE
            )
        else:
            memory = mmap.mmap(file.fileno(), size, access=mmap.ACCESS_COPY)
    return frame_from_memory(memory, private=private, check=check)


def frame_from_memory(
    memory: mmap.mmap, *, private: bool = False, check: bool = False
) -> DataFrame:
    """Read a frame from memory in which an Arrow file stands; as `read_frame`."""
    import pyarrow as pa

    buffer = pa.py_buffer(memory)
    table = pa.ipc.open_file(buffer).read_all()
    if check:
        check_table(table)
    numbers = plain_numbers(table) if private else None
    if numbers is not None:
        return _writable(numbers, memory, buffer.address)
    frame = to_frame(table, check)
    return _unlocked(frame, memory, buffer.address) if private else frame


def frame_from_bytes(data: bytes) -> DataFrame:
    """Read a frame from the bytes of an Arrow file, validated in full (as `read_frame`)."""
    import pyarrow as pa

    table = pa.ipc.open_file(pa.py_buffer(data)).read_all()
    check_table(table)
    return to_frame(table, check=True)


def _unlocked(frame: DataFrame, memory: mmap.mmap, start: int) -> DataFrame:
    """Return the frame with writable columns; arrays that lie in `memory` are not copied."""
    import numpy as np
    import pandas as pd

    if len(frame.columns) > MANY or not len(frame.columns):
        return frame.copy()
    columns: dict[str, Any] = {}
    for name in frame.columns:
        column = frame[name]
        if not isinstance(column.dtype, np.dtype) or column.dtype.hasobject:
            columns[name] = column.copy()
            continue
        values = column.to_numpy()
        columns[name] = column
        if not values.flags.writeable:
            columns[name] = _in_memory(values, memory, start)
    return pd.DataFrame(columns, index=frame.index, copy=False)


def _writable(numbers: dict[str, np.ndarray[Any, Any]], memory: mmap.mmap, start: int) -> DataFrame:
    """Return a frame of columns that may be written to."""
    import pandas as pd

    columns = {name: _in_memory(values, memory, start) for name, values in numbers.items()}
    return pd.DataFrame(columns, copy=False)


def _in_memory(values: np.ndarray[Any, Any], memory: mmap.mmap, start: int) -> np.ndarray[Any, Any]:
    """Return an array that may be written to: where it lies in `memory`, else a copy of it."""
    import numpy as np

    offset = values.__array_interface__["data"][0] - start
    if not 0 <= offset <= len(memory) - values.nbytes:
        return values.copy()
    return np.ndarray(
        values.shape, values.dtype, buffer=memory, offset=offset, strides=values.strides
    )
