"""All columns of a table: those in sight first, the others after them, until nobody wants them."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from studio.data.summaries.column import Abandoned, summarise_column
from studio.data.summaries.model import ColumnSummary

if TYPE_CHECKING:
    from pandas import DataFrame

SMALL = 200_000  # rows below which Python's own work is most of it, which threads cannot share

OnSummary = Callable[[int, ColumnSummary], None]


class Strip:
    """Summarises the columns of a frame on threads of its own.

    `on_summary(position, summary)` is called from these threads, once a column; `known` are
    summaries from an earlier time. The frame must not change meanwhile.
    """

    def __init__(
        self,
        frame: DataFrame,
        on_summary: OnSummary | None = None,
        *,
        known: dict[int, ColumnSummary] | None = None,
        exact: bool = False,
        threads: int | None = None,
    ) -> None:
        self._frame = frame
        self._tell = on_summary
        self._exact = exact
        self._lock = threading.Lock()
        self._done = threading.Event()
        self._cancelled = threading.Event()
        self.found: dict[int, ColumnSummary] = dict(known or {})
        self._count = frame.shape[1]
        self._next = 0
        self._wanted: list[int] = []
        self._taken: set[int] = set(self.found)
        few = 1 if len(frame) < SMALL else max(1, min(4, os.cpu_count() or 1))
        self._threads = max(1, min(threads or few, self._count))
        self._running = 0

    def start(self) -> None:
        """Begin; call it once."""
        if len(self._taken) == self._count:
            self._done.set()
            return
        self._running = self._threads
        for number in range(self._threads):
            name = f"studio-summaries-{number}"
            threading.Thread(target=self._work, name=name, daemon=True).start()

    def want(self, columns: Iterable[int]) -> None:
        """Do these columns next, in this order: they are in sight."""
        wanted = [each for each in columns if 0 <= each < self._count]
        with self._lock:
            self._wanted = wanted[::-1]

    def cancel(self) -> None:
        """Stop: no summary is told any more."""
        self._cancelled.set()

    @property
    def finished(self) -> bool:
        """Whether every column is summarised, or the work was cancelled and has ended."""
        return self._done.is_set()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait for the end; False when the time was too short."""
        return self._done.wait(timeout)

    def all(self) -> list[ColumnSummary]:
        """Start if that is still to be done, wait, and return all summaries in order."""
        if not self._running and not self.finished:
            self.start()
        self.wait()
        return [self.found[each] for each in range(self._count)]

    def __enter__(self) -> Strip:
        return self

    def __exit__(self, *exc: object) -> None:
        self.cancel()

    def _take(self) -> int | None:
        with self._lock:
            while self._wanted:
                column = self._wanted.pop()
                if column not in self._taken:
                    self._taken.add(column)
                    return column
            while self._next < self._count:
                column, self._next = self._next, self._next + 1
                if column not in self._taken:
                    self._taken.add(column)
                    return column
            return None

    def _work(self) -> None:
        try:
            while not self._cancelled.is_set():
                column = self._take()
                if column is None:
                    break
                try:
                    summary = summarise_column(
                        self._frame.iloc[:, column],
                        str(self._frame.columns[column]),
                        exact=self._exact,
                        abandoned=self._cancelled.is_set,
                    )
                except Abandoned:
                    break
                with self._lock:
                    self.found[column] = summary
                if self._tell is not None and not self._cancelled.is_set():
                    self._tell(column, summary)
        finally:
            with self._lock:
                self._running -= 1
                last = self._running == 0
            if last:
                self._done.set()
