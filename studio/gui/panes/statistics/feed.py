"""Brings the summaries of a table's columns to the GUI thread, as they are found out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from uuid import uuid4
from weakref import ref

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from studio.gui.mailbox import Mailbox

if TYPE_CHECKING:
    from pandas import DataFrame

    from studio.data.summaries.model import ColumnSummary
    from studio.data.summaries.strip import Strip

FRAME = 16  # milliseconds between two batches
SOON = 30  # milliseconds before columns are looked at: the table itself is drawn first


class SummaryFeed(QObject):
    """The summaries of one table at a time. `arrived` carries the places of new ones."""

    arrived = Signal(object)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: dict[int, ColumnSummary] = {}
        self.count = 0
        self._strip: Strip | None = None
        self._waiting: Mailbox[tuple[int, int, ColumnSummary]] = Mailbox(self._schedule)
        self._number = 0
        self._timer = QTimer(self, interval=FRAME, singleShot=True)
        self._timer.timeout.connect(self._take)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._begin)
        self.destroyed.connect(_stop(self))

    @property
    def busy(self) -> bool:
        """Whether columns are still being looked at."""
        return self.count > len(self.found)

    def summary(self, column: int) -> ColumnSummary | None:
        """Return what is known of a column, once it is."""
        return self.found.get(column)

    def start(
        self, frame: DataFrame | None, made: str = "", key: str = "", first: Iterable[int] = ()
    ) -> None:
        """Summarise the columns of another table, `first` those in sight; None for no table."""
        self.stop()
        self.found = {}
        self.count = 0 if frame is None else frame.shape[1]
        if frame is None or not self.count:
            return
        made = _named(frame, made)
        from studio.data.summaries.store import store
        from studio.data.summaries.strip import Strip

        number, put = self._number, self._waiting.put

        def tell(column: int, summary: ColumnSummary) -> None:
            put((number, column, summary))

        self._strip = Strip(frame, tell, store=store, made=made, key=key, gentle=True)
        self.found.update(self._strip.found)
        self._strip.want(first)
        self._soon.start()
        if self.found:
            QTimer.singleShot(0, self, lambda: self.arrived.emit(list(self.found)))

    def _begin(self) -> None:
        if self._strip is not None:
            # To start a thread is to wait until it runs, which the pool does elsewhere.
            QThreadPool.globalInstance().start(self._strip.start)

    def stop(self) -> None:
        """Look at no more columns."""
        self._number += 1
        self._soon.stop()
        if self._strip is not None:
            self._strip.cancel()
            self._strip = None

    def want(self, columns: Iterable[int]) -> None:
        """Look at these columns next: they have come into sight."""
        if self._strip is not None and self.busy:
            self._strip.want(each for each in columns if each not in self.found)

    def put(self, column: int, summary: ColumnSummary) -> None:
        """Take a better summary in the place of the one known."""
        self.found[column] = summary
        self.arrived.emit([column])

    def _schedule(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _take(self) -> None:
        waiting = self._waiting.take()
        new = [column for number, column, _ in waiting if number == self._number]
        for number, column, summary in waiting:
            if number == self._number:
                self.found[column] = summary
        if new:
            self.arrived.emit(new)
            if not self.busy:
                self.finished.emit()


_names: dict[int, tuple[Any, str]] = {}  # frames on screen, and what they are called in the store


def _named(frame: DataFrame, made: str) -> str:
    """Return the name of a frame: a window of its own shows what a pane has had summarised."""
    for place, (known, _) in list(_names.items()):
        if known() is None:
            del _names[place]
    known, name = _names.get(id(frame), (None, ""))
    made = made or (name if known is not None and known() is frame else uuid4().hex)
    _names[id(frame)] = (ref(frame), made)
    return made


def _stop(feed: SummaryFeed) -> Any:
    """Return what ends the work of a feed that is deleted."""
    asked = ref(feed)

    def stop(*_: object) -> None:
        gone = asked()
        if gone is not None:
            gone.stop()

    return stop
