"""Keeps what a script prints to both of its streams in the order in which it was printed.

Two pipes have no common order. So what Python writes to stderr goes through the pipe of stdout,
marked; the reader takes it apart. Programs and C libraries that write to the descriptors
themselves use their own pipes as ever.
"""

from __future__ import annotations

import contextlib
import io
import os
import select
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import HasFileno

MARK = b"\x00\x1e!E"  # then two bytes of length, then the text
_MOST = 4000  # bytes of one piece; pipes take up to 4096 at once without mixing them


def readable(stream: int | HasFileno, seconds: float) -> bool:
    """Tell whether something can be read from a pipe or socket within that time (or its end)."""
    poll = select.poll()
    poll.register(stream, select.POLLIN)
    return bool(poll.poll(seconds * 1000))


class MarkedStderr(io.TextIOBase):
    """The script's `sys.stderr`: passes lines on as marked pieces of the stream of stdout."""

    def __init__(self, descriptor: int = 1) -> None:
        self._descriptor = descriptor
        self._lock = threading.RLock()
        self._waiting = ""

    encoding = "utf-8"  # type: ignore[assignment]
    errors = "backslashreplace"  # type: ignore[assignment]

    def write(self, text: str) -> int:
        """Take text; whole lines are passed on at once."""
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        with self._lock:
            self._waiting += text
            if "\n" in text or len(self._waiting) > _MOST:
                self.flush()
        return len(text)

    def flush(self) -> None:
        """Pass on what waits, after all that was printed before."""
        with self._lock:
            text, self._waiting = self._waiting, ""
            if not text:
                return
            with contextlib.suppress(Exception):  # the script closed or replaced it
                sys.stdout.flush()
            data = text.encode("utf-8", "backslashreplace")
            for start in range(0, len(data), _MOST):
                piece = data[start : start + _MOST]
                os.write(self._descriptor, MARK + len(piece).to_bytes(2, "big") + piece)

    def writable(self) -> bool:
        """Say yes."""
        return True

    def fileno(self) -> int:
        """Return the descriptor that programs started by the script write their errors to."""
        return 2

    def isatty(self) -> bool:
        """Say no."""
        return False


class Separator:
    """Takes the stream of stdout apart again; pieces may be cut anywhere."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[tuple[str, bytes]]:
        """Return `("stdout" | "stderr", bytes)` in order; the end of a cut mark is kept back."""
        data = self._rest + data
        found: list[tuple[str, bytes]] = []
        place = 0
        while (at := data.find(MARK, place)) >= 0:
            if at > place:
                found.append(("stdout", data[place:at]))
            place = at
            start = at + len(MARK) + 2
            end = start + int.from_bytes(data[start - 2 : start], "big")
            if len(data) < start or len(data) < end:
                self._rest = data[at:]
                return found
            found.append(("stderr", data[start:end]))
            place = end
        left = len(data) - _tail(data[place:])
        if left > place:
            found.append(("stdout", data[place:left]))
        self._rest = data[left:]
        return found

    def end(self) -> list[tuple[str, bytes]]:
        """Return what was kept back, as text of stdout: nothing more will come."""
        rest, self._rest = self._rest, b""
        return [("stdout", rest)] if rest else []


def _tail(data: bytes) -> int:
    """Return how many bytes at the end may be the start of a mark."""
    for size in range(min(len(MARK) - 1, len(data)), 0, -1):
        if MARK.startswith(data[len(data) - size :]):
            return size
    return 0
