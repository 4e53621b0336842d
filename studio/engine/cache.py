"""Keeps results of earlier runs in memory, so that unchanged nodes do not run again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from threading import Lock
from typing import Any

from studio.engine.events import Output
from studio.experiment.values import Bundle, LogText, PythonDevice


@dataclass(frozen=True)
class Kept:
    """The outputs of one finished node and what it printed."""

    outputs: Mapping[str, Output]
    log: tuple[LogText, ...]


class MemoryCache:
    """Results by content key; those not used for longest go first. Safe to use from threads.

    `limit` is in bytes (4 GiB when nothing is said).
    """

    def __init__(self, limit: int = 4 * 1024**3) -> None:
        self.limit = limit
        self._kept: OrderedDict[str, tuple[Kept, int]] = OrderedDict()
        self._size = 0
        self._lock = Lock()

    def get(self, key: str) -> Kept | None:
        """Return what is kept under a key, and count it as used."""
        with self._lock:
            found = self._kept.get(key)
            if found is None:
                return None
            self._kept.move_to_end(key)
            return found[0]

    def put(self, key: str, kept: Kept) -> None:
        """Keep a result; one larger than the limit is not kept at all."""
        size = sum(_size(each.value) for each in kept.outputs.values())
        size += sum(len(each.text) for each in kept.log)
        with self._lock:
            if key in self._kept:
                self._size -= self._kept.pop(key)[1]
            if size > self.limit:
                return
            self._kept[key] = (kept, size)
            self._size += size
            self._shrink()

    def _shrink(self) -> None:
        while self._size > self.limit:
            _, (_, gone) = self._kept.popitem(last=False)
            self._size -= gone

    def resize(self, limit: int) -> None:
        """Keep so many bytes from now on."""
        with self._lock:
            self.limit = limit
            self._shrink()

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._kept.clear()
            self._size = 0

    def __len__(self) -> int:
        with self._lock:
            return len(self._kept)


def _size(value: Any) -> int:
    """Estimate the bytes of a value without looking at each cell of a table."""
    if isinstance(value, Bundle):
        return len(value.data)
    if isinstance(value, PythonDevice):
        pictures = sum(len(each.png) + len(each.svg or "") for each in value.figures)
        return pictures + sum(len(each.text) for each in value.console)
    size = getattr(value, "nbytes", None)
    if isinstance(size, int):
        return size
    memory = getattr(value, "memory_usage", None)
    return int(memory(index=False, deep=False).sum()) if memory else 1024
