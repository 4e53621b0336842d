"""Tables that cross from the memory of one process to that of another, with one copy and no file.

On Linux, the studio writes large tables into its script's process and reads them from there; the
process itself, in its sandbox, can reach nobody. What it says about its own memory is a list of
places: the kernel checks them, and the studio works on its own copy of what stood there.

A table is laid out as the Arrow file that it would be. `Held` is one side's part of it.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import json
import mmap
import os
import struct
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.scripting.streams import readable
from studio.scripting.watchdog import MIN_MEMORY, free_memory

if TYPE_CHECKING:
    import socket

    import pyarrow as pa

    Places = list[tuple[int, int]]  # address and size

LARGE = 4 * 1024**2  # bytes of a table that crosses this way
_PIECE = 64 * 1024**2  # bytes of one copy
_AT_ONCE = 16  # pieces in one call: the kernel copies at most 2 GB
_MOST_PLACES = 1_000_000
_ALONE = 16 * 1024**2  # bytes up to which one thread copies
_LENGTH = struct.Struct("<I")


class Held:
    """The large tables of one exchange, by name: what this side offers, and what it was given."""

    def __init__(self) -> None:
        self.offered: dict[str, Scattered] = {}
        self.given: dict[str, mmap.mmap] = {}
        self.ready = True  # whether the other side can take what is offered
        self._pid, self._life = 0, -1

    def offer(self, name: str, table: pa.Table) -> None:
        """Offer a table to the other side."""
        self.offered[name] = scattered(table)

    # -- the studio's side -----------------------------------------------------------------

    def hand_over(self, channel: socket.socket, pid: int, folder: Path) -> bytes:
        """Put what is offered into a process that waits; return the word that lets it begin.

        Where the system does not allow it, files in `folder` take its place.
        """
        if not _reachable(pid):
            for name, each in self.offered.items():
                each.save(folder / f"{name}.arrow")
            self.offered.clear()
            return b"g"
        with contextlib.suppress(OSError, AttributeError):
            self._life = os.pidfd_open(pid)
        self._pid = pid
        if self.offered:
            sizes = {name: each.size for name, each in self.offered.items()}
            _say(channel, sizes)
            addresses = _hear(channel)
            for name, each in self.offered.items():
                moves = each.moves(addresses[name])
                _copy(_calls()[1], pid, moves)
            self.offered.clear()
        return b"G"

    def fetch(self, places: Any) -> mmap.mmap:
        """Return a copy of what stands at places of the process; raises ValueError.

        `places` are what the process says, which is not trusted.
        """
        if self._life < 0:
            raise ValueError("there is no way to its memory")
        moves, size = [], 0
        if not isinstance(places, list) or not 0 < len(places) <= _MOST_PLACES:
            raise ValueError("a list of places that makes no sense")
        for address, length in places:
            if type(address) is not int or type(length) is not int:
                raise ValueError("a place that is no number")
            if not (0 < address < 2**63 and 0 < length < 2**47):
                raise ValueError("a place that does not exist")
            moves.append((address, size, length))
            size += length
        if size > max(0, free_memory() - MIN_MEMORY):
            raise ValueError(f"a table of {size / 1024**3:,.1f} GB does not fit into memory")
        memory = _anonymous(size)
        base = _address(memory)
        _copy(_calls()[0], self._pid, [(base + start, at, length) for at, start, length in moves])
        if readable(self._life, 0):
            raise ValueError("its process ended meanwhile")  # the memory may be somebody else's
        return memory

    def close(self) -> None:
        """Let go of the process."""
        if self._life >= 0:
            os.close(self._life)
            self._life = -1
        self.offered.clear()

    # -- the script's side -----------------------------------------------------------------

    def wait(self, channel: int) -> bool:
        """Make room for what the studio wants to hand over, until the job is there.

        Returns False when none will come. Without the studio's word that it can reach this
        process, nothing is to be offered.
        """
        while True:
            word = os.read(channel, 1)
            if word != b"m":
                self.ready = word == b"G"
                return word in (b"g", b"G")
            size = _LENGTH.unpack(os.read(channel, _LENGTH.size))[0]
            wanted = json.loads(os.read(channel, size))
            self.given = {name: _anonymous(size) for name, size in wanted.items()}
            text = json.dumps({name: _address(each) for name, each in self.given.items()})
            os.write(channel, _LENGTH.pack(len(text)) + text.encode())

    def places(self) -> dict[str, Places]:
        """Return where the tables that are offered stand."""
        return {name: each.places for name, each in self.offered.items()}


class Scattered:
    """The bytes of an Arrow file where they are: nothing is copied. Files of Arrow write to it."""

    closed = False

    def __init__(self) -> None:
        self._parts: list[Any] = []  # keeps alive what stands at the places
        self.places: Places = []
        self.size = 0

    def write(self, data: Any) -> int:
        """Take a piece of the file."""
        import pyarrow as pa

        part = pa.py_buffer(data)
        if part.size:
            self._parts.append(part)
            self.places.append((part.address, part.size))
            self.size += part.size
        return int(part.size)

    def moves(self, target: int) -> list[tuple[int, int, int]]:
        """Return what to copy where, so that the file stands at one address of another process."""
        found, start = [], 0
        for address, size in self.places:
            found.append((address, target + start, size))
            start += size
        return found

    def save(self, path: Path) -> None:
        """Write the file."""
        with path.open("wb") as file:
            for each in self._parts:
                file.write(each)

    def tell(self) -> int:
        """Return how much was written."""
        return self.size

    def flush(self) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""

    def readable(self) -> bool:
        """Say no."""
        return False

    def seekable(self) -> bool:
        """Say no."""
        return False

    def writable(self) -> bool:
        """Say yes."""
        return True


def scattered(table: pa.Table) -> Scattered:
    """Return a table as the file that it would be, without copying its columns."""
    import pyarrow as pa

    found = Scattered()
    sink = pa.PythonFile(found, "w")
    with pa.ipc.new_file(sink, table.schema) as writer:
        writer.write_table(table)
    return found


def _anonymous(size: int) -> mmap.mmap:
    """Return memory of this process alone, in large pages where there are such."""
    memory = mmap.mmap(-1, max(1, size), mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    with contextlib.suppress(OSError, AttributeError):
        memory.madvise(mmap.MADV_HUGEPAGE)
    return memory


def _address(memory: mmap.mmap) -> int:
    return ctypes.addressof(ctypes.c_char.from_buffer(memory))


def _say(channel: socket.socket, message: dict[str, int]) -> None:
    text = json.dumps(message).encode()
    channel.sendall(b"m" + _LENGTH.pack(len(text)) + text)


def _hear(channel: socket.socket) -> dict[str, int]:
    size = _LENGTH.unpack(_exactly(channel, _LENGTH.size))[0]
    message: dict[str, int] = json.loads(_exactly(channel, size))
    return message


def _exactly(channel: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        more = channel.recv(size - len(data))
        if not more:
            raise OSError("the script's process has ended")
        data += more
    return data


# -- copies ---------------------------------------------------------------------------------


class _Place(ctypes.Structure):
    _fields_ = [("address", ctypes.c_void_p), ("size", ctypes.c_size_t)]


def _calls() -> tuple[Any, Any]:
    """Return the C library's way to read and to write the memory of another process."""
    libc = ctypes.CDLL(None, use_errno=True)
    count = ctypes.c_ulong
    for call in (libc.process_vm_readv, libc.process_vm_writev):
        call.argtypes = [ctypes.c_int, ctypes.c_void_p, count, ctypes.c_void_p, count, count]
        call.restype = ctypes.c_ssize_t
    return libc.process_vm_readv, libc.process_vm_writev


def _reachable(pid: int) -> bool:
    """Tell whether the memory of a process may be reached: some systems forbid it."""
    if sys.platform != "linux" or not hasattr(os, "pidfd_open"):
        return False
    try:
        read = _calls()[0]
    except AttributeError:  # this C library has no such function
        return False
    byte = ctypes.create_string_buffer(1)
    here, there = _Place(ctypes.addressof(byte), 1), _Place(0, 1)  # nothing ever stands at 0
    read(pid, ctypes.byref(here), 1, ctypes.byref(there), 1, 0)
    return ctypes.get_errno() == errno.EFAULT


def _copy(call: Any, pid: int, moves: list[tuple[int, int, int]]) -> None:
    """Copy `(here, there, size)` each; large ones with two threads. Raises ValueError."""
    pieces = [
        (here + start, there + start, min(_PIECE, size - start))
        for here, there, size in moves
        for start in range(0, size, _PIECE)
    ]
    total = sum(size for _, _, size in pieces)
    if total <= _ALONE:
        _copy_pieces(call, pid, pieces)
        return
    halves = _halves(pieces, total // 2)
    faults: list[ValueError] = []

    def work(part: list[tuple[int, int, int]]) -> None:
        try:
            _copy_pieces(call, pid, part)
        except ValueError as fault:
            faults.append(fault)

    other = threading.Thread(target=work, args=(halves[1],), name="studio-copy")
    other.start()
    work(halves[0])
    other.join()
    if faults:
        raise faults[0]


def _halves(
    pieces: list[tuple[int, int, int]], middle: int
) -> tuple[list[tuple[int, int, int]], list[tuple[int, int, int]]]:
    first: list[tuple[int, int, int]] = []
    second: list[tuple[int, int, int]] = []
    done = 0
    for here, there, size in pieces:
        left = max(0, min(size, middle - done))
        if left:
            first.append((here, there, left))
        if size > left:
            second.append((here + left, there + left, size - left))
        done += size
    return first, second


def _copy_pieces(call: Any, pid: int, pieces: list[tuple[int, int, int]]) -> None:
    for start in range(0, len(pieces), _AT_ONCE):
        part = pieces[start : start + _AT_ONCE]
        here = (_Place * len(part))(*[_Place(each[0], each[2]) for each in part])
        there = (_Place * len(part))(*[_Place(each[1], each[2]) for each in part])
        done = call(pid, here, len(part), there, len(part), 0)
        if done != sum(each[2] for each in part):
            text = os.strerror(ctypes.get_errno()) if done < 0 else "only a part of it is there"
            raise ValueError(f"its memory cannot be reached: {text}")
