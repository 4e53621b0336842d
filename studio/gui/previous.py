"""Remembers the pictures that a port showed before those it shows now, in memory only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from studio.experiment.values import Figure, PythonDevice


@dataclass(frozen=True)
class Dated:
    """The pictures of one result, and when it came."""

    figures: tuple[Figure, ...]
    at: datetime

    def like(self, figure: Figure, row: int) -> Figure | None:
        """Return the picture of the same name, or else at the same place."""
        for each in self.figures:
            if each.name == figure.name:
                return each
        return self.figures[row] if row < len(self.figures) else None


class PictureMemory:
    """The last two results of every port with pictures; one like the last is no new one."""

    def __init__(self) -> None:
        self._now: dict[tuple[str, str], Dated] = {}
        self._before: dict[tuple[str, str], Dated] = {}

    def arrived(self, node: str, outputs: Mapping[str, Any]) -> None:
        """Take note of a node's new outputs."""
        for port, output in outputs.items():
            device = output.value
            if not isinstance(device, PythonDevice):
                continue
            key = node, port
            last = self._now.get(key)
            if last is not None and last.figures == device.figures:
                continue
            if last is not None and last.figures:
                self._before[key] = last
            self._now[key] = Dated(device.figures, datetime.now())

    def now(self, node: str, port: str) -> Dated | None:
        """Return the pictures of the last result."""
        return self._now.get((node, port))

    def before(self, node: str, port: str) -> Dated | None:
        """Return the pictures of the result before, if there was one."""
        return self._before.get((node, port))

    def forget(self) -> None:
        """Forget all of them."""
        self._now.clear()
        self._before.clear()
