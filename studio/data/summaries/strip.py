"""All columns of a table: those in sight first, the others after them, until nobody wants them."""

from __future__ import annotations

import atexit
import os
import threading
import time
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING
from weakref import WeakSet

from studio.data.pace import breathing, stand_back
from studio.data.summaries.column import Abandoned, summarise_column
from studio.data.summaries.fingerprint import fingerprint
from studio.data.summaries.model import ESTIMATE, ColumnSummary
from studio.data.summaries.store import Earlier, SummaryStore

if TYPE_CHECKING:
    from pandas import DataFrame

SLOW = 0.02  # seconds that a column takes to be worth a place on disk
REST = 0.002  # seconds that a gentle strip rests after a column out of sight
SMALL = 200_000  # rows below which Python's own work is most of it, which threads cannot share

PATIENCE = 5.0  # seconds that the end of the program waits for the steps under way

OnSummary = Callable[[int, ColumnSummary], None]


class Strip:
    """Summarises the columns of a frame on threads of its own.

    `on_summary(position, summary)` is called from these threads, once a column. The frame must not
    change meanwhile. With a `store`, what it knows of the table that a run has `made` is there
    from the beginning (and not told), and what it has on disk under `key` is used where the values
    are still the same. A `gentle` strip leaves a processor to the rest of the program, stands back
    while the user acts, and takes its time over columns out of sight.
    """

    def __init__(
        self,
        frame: DataFrame,
        on_summary: OnSummary | None = None,
        *,
        store: SummaryStore | None = None,
        made: str = "",
        key: str = "",
        exact: bool = False,
        threads: int | None = None,
        gentle: bool = False,
    ) -> None:
        self._frame = frame
        self._tell = on_summary
        self._exact = exact
        self._gentle = gentle
        self._lock = threading.Lock()
        self._done = threading.Event()
        self._cancelled = threading.Event()
        self._store, self._made, self._key = store, made, key
        self._disk = threading.Lock()  # not the other one: nobody waits for a file in `want`
        self._earlier: dict[str, Earlier] | None = None
        self._fresh: dict[str, Earlier] = {}
        self._count = frame.shape[1]
        known = store.table(made) if store is not None and made else {}
        self.found = {
            place: summary
            for place, summary in known.items()
            if place < self._count and not (exact and summary.unique_is == ESTIMATE)
        }
        self._next = 0
        self._wanted: list[int] = []
        self._taken: set[int] = set(self.found)
        few = 1 if len(frame) < SMALL else max(1, min(4, (os.cpu_count() or 1) - gentle))
        self._threads = max(1, min(threads or few, self._count))
        self._running = 0

    def start(self) -> None:
        """Begin; call it once."""
        if len(self._taken) == self._count:
            self._done.set()
            return
        self._running = self._threads
        _at_work.add(self)
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

    def _leave(self, until: float) -> None:
        """End, as the program does: no thread may be amid its work when Python goes."""
        self.cancel()
        self.wait(max(0.0, until - time.monotonic()))

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

    def _take(self) -> tuple[int, bool] | None:
        """Return the next column, and whether it is in sight."""
        with self._lock:
            while self._wanted:
                column = self._wanted.pop()
                if column not in self._taken:
                    self._taken.add(column)
                    return column, True
            while self._next < self._count:
                column, self._next = self._next, self._next + 1
                if column not in self._taken:
                    self._taken.add(column)
                    return column, False
            return None

    def _work(self) -> None:
        try:
            while not self._cancelled.is_set():
                taken = self._take()
                if taken is None:
                    break
                column, in_sight = taken
                try:
                    with breathing(self._breathe):
                        summary = self._summary(column)
                except Abandoned:
                    break
                with self._lock:
                    self.found[column] = summary
                if self._store is not None and self._made:
                    self._store.keep(self._made, column, summary)
                if self._tell is not None and not self._cancelled.is_set():
                    self._tell(column, summary)
                if self._gentle and not in_sight:
                    self._cancelled.wait(REST)
        finally:
            with self._lock:
                self._running -= 1
                last = self._running == 0
            if last:
                self._save()
                self._done.set()

    def _breathe(self) -> None:
        """Between two steps: end when called off, let the user go first. Raises Abandoned."""
        if self._gentle:
            stand_back(self._cancelled)
        if self._cancelled.is_set():
            raise Abandoned

    @cached_property
    def _names(self) -> list[str]:
        """The names of all columns; for the threads, as it takes its time."""
        return [str(each) for each in self._frame.columns.tolist()]

    def _summary(self, column: int) -> ColumnSummary:
        """Return a column's summary: the earlier one, if it was made of the same values."""
        values, name = self._frame.iloc[:, column], self._names[column]
        earlier = self._on_disk().get(name)
        digest: str | None = None
        if earlier is not None and not (self._exact and earlier.summary.unique_is == ESTIMATE):
            digest = fingerprint(values)
            if digest == earlier.fingerprint:
                with self._lock:
                    self._fresh[name] = earlier
                return earlier.summary
        started = time.perf_counter()
        summary = summarise_column(
            values, name, exact=self._exact, abandoned=self._cancelled.is_set
        )
        slow = time.perf_counter() - started > SLOW
        if slow and self._store is not None and self._key and not summary.problem:
            digest = digest or fingerprint(values)
            if digest is not None:
                with self._lock:
                    self._fresh[name] = Earlier(digest, summary)
        return summary

    def _on_disk(self) -> dict[str, Earlier]:
        with self._disk:
            if self._earlier is None:
                read = self._store is not None and self._key
                self._earlier = self._store.load(self._key) if read and self._store else {}
            return self._earlier

    def _save(self) -> None:
        if self._store is not None and self._key and self._fresh:
            both = {**self._on_disk(), **self._fresh}
            if both != self._earlier:
                self._store.save(self._key, both)


_at_work: WeakSet[Strip] = WeakSet()


@atexit.register
def _end_all() -> None:
    until = time.monotonic() + PATIENCE
    for strip in list(_at_work):
        strip._leave(until)
