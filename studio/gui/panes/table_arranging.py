"""Sorts and filters a table beside the GUI thread, and can be called off."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from studio.data.view.ordering import SortKey
from studio.data.view.query import Filter, Query
from studio.data.view.work import Work
from studio.experiment.errors import Cancelled
from studio.gui.background import Background
from studio.gui.language import told

if TYPE_CHECKING:
    from pandas import DataFrame


class Arranger(QObject):
    """Finds the rows that are seen. `query` is what the table shows, `wanted` what was asked for.

    `arranged` carries the rows (None for all as they are). `refused` tells why a filter cannot be
    used; `reverted` that the table stays as it was.
    """

    started = Signal(object)
    arranged = Signal(object)
    refused = Signal(str)
    reverted = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = Query()
        self.wanted = Query()
        self._frame: DataFrame | None = None
        self._work: Work | None = None
        self._background = Background(self)
        self._background.done.connect(self._done)
        self._background.failed.connect(self._failed)

    @property
    def busy(self) -> bool:
        """Whether rows are being looked for."""
        return self._background.busy

    def set_frame(self, frame: DataFrame | None, *, keep: bool) -> None:
        """Take another frame; with `keep`, its rows are arranged as those of the one before."""
        self._stop()
        self._frame = frame
        wanted = self.wanted if keep and frame is not None else Query()
        self.query = self.wanted = Query()
        if not wanted.plain:
            self.ask(wanted)

    def sort_by(self, column: int, ascending: bool | None, *, add: bool = False) -> None:
        """Sort by a column; with `add`, within the order that is there. None: no longer by it."""
        others = tuple(each for each in self.wanted.sort if each.column != column)
        places = [place for place, each in enumerate(self.wanted.sort) if each.column == column]
        keys = list(self.wanted.sort if add else ())
        if ascending is None:
            keys = list(others)
        elif add and places:
            keys[places[0]] = SortKey(column, ascending)
        else:
            keys.append(SortKey(column, ascending))
        self.ask(replace(self.wanted, sort=tuple(keys)))

    def turn(self, column: int, *, add: bool = False) -> None:
        """Go on with a column's order: from low to high, from high to low, as it came."""
        key = next((each for each in self.wanted.sort if each.column == column), None)
        if key is None:
            self.sort_by(column, True, add=add)
        else:
            self.sort_by(column, False if key.ascending else None, add=add)

    def filter_by(self, filters: tuple[Filter, ...]) -> None:
        """Show the rows that pass all these."""
        self.ask(replace(self.wanted, filters=filters))

    def ask(self, query: Query) -> None:
        """Look for the rows of a query; the answer arrives later."""
        if query == self.wanted:
            return
        self._stop()
        self.wanted = query
        frame = self._frame
        if frame is None:
            return
        self._work = work = Work()
        self.started.emit(work)
        self._background.start(lambda: _rows(frame, query, work))

    def cancel(self) -> None:
        """Call off what is looked for; the table stays as it is."""
        if self._work is not None:
            self._stop()
            self.wanted = self.query
            self.reverted.emit()

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None
            self._background.forget()
            self.ended.emit()

    def _done(self, rows: Any) -> None:
        self._work = None
        self.query = self.wanted
        self.ended.emit()
        self.arranged.emit(rows)

    def _failed(self, error: Exception) -> None:
        self._work = None
        self.wanted = self.query
        self.ended.emit()
        if isinstance(error, Cancelled):
            self.reverted.emit()
        elif isinstance(error, MemoryError):
            self.refused.emit(self.tr("There is not enough memory for that."))
        else:
            self.refused.emit(told(error))


def _rows(frame: DataFrame, query: Query, work: Work) -> Any:
    from studio.data.view.query import rows_of

    return rows_of(frame, query, work)
