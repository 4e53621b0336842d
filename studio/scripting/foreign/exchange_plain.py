"""Tables as files of plain columns, for Pythons without the studio's Arrow.

A file holds eight bytes of name, the length of its head, the head (JSON: rows, columns, sizes of
the buffers), then the buffers, each at a multiple of 64 bytes.
"""

from __future__ import annotations

import json
import mmap
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from studio.scripting.exchange import Exchange
from studio.scripting.foreign.decode import decode_frame
from studio.scripting.foreign.encode import encode_frame

if TYPE_CHECKING:
    from collections.abc import Callable

    from pandas import DataFrame

MAGIC = b"STUDIOC1"
MAX_HEAD = 256 * 1024**2
_ALIGN = 64
_MIXED = "Columns of mixed or unknown types were turned into text: "


def write_plain(frame: DataFrame, path: Path, note: Callable[[str], None]) -> None:
    """Write a frame with unique `str` column names; its index is not written."""
    columns, buffers, changed = encode_frame(frame)
    views = [memoryview(each).cast("B") if len(each) else memoryview(b"") for each in buffers]
    head = json.dumps(
        {"rows": len(frame), "columns": columns, "sizes": [each.nbytes for each in views]}
    ).encode("ascii")
    with path.open("wb") as file:
        file.write(MAGIC + struct.pack("<Q", len(head)) + head)
        for view in views:
            file.write(b"\0" * (-file.tell() % _ALIGN))
            file.write(view)
    if changed:
        note(_MIXED + ", ".join(changed) + ".")


def read_plain(data: Any, note: Callable[[str], None] = lambda _: None) -> DataFrame:
    """Return the frame in bytes or a memory map; raises ValueError for what makes no sense."""
    memory = memoryview(data)
    try:
        if bytes(memory[:8]) != MAGIC:
            raise ValueError("it is no table")
        (size,) = struct.unpack("<Q", memory[8:16])
        if size > min(MAX_HEAD, len(memory)):
            raise ValueError("its head is too long")
        head = json.loads(bytes(memory[16 : 16 + size]).decode("ascii"))
        rows = head["rows"]
        if not isinstance(rows, int) or rows < 0:
            raise ValueError("it has no length")
        buffers = []
        place = 16 + size
        for each in head["sizes"]:
            place += -place % _ALIGN
            if not isinstance(each, int) or each < 0 or place + each > len(memory):
                raise ValueError("it is cut off")
            buffers.append(memory[place : place + each])
            place += each
        return decode_frame(head["columns"], rows, buffers, note)
    except (KeyError, TypeError, AttributeError, StopIteration, struct.error,
            OverflowError, RecursionError) as error:  # fmt: skip
        raise ValueError(f"its head makes no sense ({type(error).__name__})") from None


class PlainExchange(Exchange):
    """An exchange whose tables need nothing but pandas; used on both sides."""

    suffix: ClassVar[str] = ".columns"

    def write_table(self, frame: DataFrame, path: Path, note: Callable[[str], None]) -> None:
        """Write a table; `note` is told what had to be changed."""
        write_plain(frame, path, note)

    def own_table_in(self, path: Path) -> DataFrame:
        """Read a table that may be changed: its pages are this process' own copy."""
        return read_plain(_mapped(path), lambda text: print(text, flush=True))

    def table_in(self, path: Path) -> DataFrame:
        """Read a table of an untrusted process, which has ended."""
        return read_plain(_mapped(path))

    def table_from(self, data: bytes) -> DataFrame:
        """Read a table from the bytes of an untrusted file."""
        return read_plain(bytearray(data))


def _mapped(path: Path) -> mmap.mmap:
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
