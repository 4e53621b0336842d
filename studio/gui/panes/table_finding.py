"""Finds a text in a table, or a row and a column, beside the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from studio.data.names import suggest
from studio.data.view.work import Work
from studio.gui.background import Background
from studio.gui.language import told

if TYPE_CHECKING:
    from studio.gui.panes.table_pane import TablePane


class TableFinding(QObject):
    """Does what the find bar of a table pane asks for."""

    def __init__(self, pane: TablePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._work: Work | None = None
        self._background = Background(self)
        self._background.done.connect(self._found)
        self._background.failed.connect(self._failed)
        self._placing = Background(self)
        self._placing.done.connect(self._placed)

    @property
    def busy(self) -> bool:
        """Whether a cell is looked for."""
        return self._background.busy or self._placing.busy

    def forget(self) -> None:
        """Look for nothing any more."""
        if self._work is not None:
            self._work.cancel()
            self._work = None
            self._pane.second_job.end()
        self._background.forget()
        self._placing.forget()

    def find(self, text: str, backwards: bool = False) -> None:
        """Go to the next cell that holds the text."""
        frame, view, model = self._pane.frame, self._pane.view, self._pane.model
        if frame is None:
            return
        self.forget()
        index, columns, rows = view.currentIndex(), view.shown_columns(), model.rows
        at = (index.row(), index.column()) if index.isValid() else None
        self._work = work = Work()
        self._pane.second_job.watch(self.tr("Finding…"), work, self.forget)
        self._background.start(lambda: _find(frame, text, at, columns, rows, backwards, work))

    def _found(self, cell: Any) -> None:
        self._end()
        if cell is None:
            self._pane.find_bar.tell(self.tr("Not found"), wrong=True)
        else:
            self._pane.view.go_to(*cell)
            row = self._pane.model.frame_row(cell.row)
            self._pane.find_bar.tell(self.tr("Row {0}").format(f"{row:,}"))

    def _failed(self, error: Exception) -> None:
        self._end()
        self._pane.find_bar.tell(str(error), wrong=True)

    def _end(self) -> None:
        self._work = None
        self._pane.second_job.end()

    # -- places ------------------------------------------------------------------------------

    def go(self, text: str) -> None:
        """Go to a row by its number, a column by its name, or both, as `1200, age`."""
        frame, bar = self._pane.frame, self._pane.find_bar
        text = text.strip()
        if frame is None or not text:
            return
        first, comma, rest = text.partition(",")
        number = first.strip().replace("_", "")
        row = int(number) if number.isdecimal() and len(number) < 19 else None
        name = (rest if comma else "") if row is not None else text
        column = self._column(name.strip()) if name.strip() else -1
        if column is None:
            return
        if row is not None and row >= len(frame):
            last = f"{len(frame) - 1:,}"
            bar.tell(self.tr("The last row is {0}").format(last), wrong=True)
            return
        rows = self._pane.model.rows
        self._placing.start(lambda: (row, column, _place(rows, row)))

    def _column(self, name: str) -> int | None:
        model = self._pane.model
        names = [model.name(each) for each in range(model.columnCount())]
        if name in names:
            return names.index(name)
        small = name.casefold()
        for fits in (str.__eq__, str.startswith, str.__contains__):
            for place, each in enumerate(names):
                if fits(each.casefold(), small):
                    return place
        text = self.tr("There is no column “{0}”.").format(name[:60])
        self._pane.find_bar.tell(f"{text} {told(suggest(name, names))}"[:200], wrong=True)
        return None

    def _placed(self, answer: tuple[int | None, int, int]) -> None:
        row, column, place = answer
        view, bar = self._pane.view, self._pane.find_bar
        if place < 0:
            text = self.tr("Row {0} does not pass the filter").format(f"{row:,}")
            bar.tell(text, wrong=True)
            return
        if place >= view.table.rowCount():
            text = self.tr("Too far down to scroll to; filter or sort to reach row {0}")
            bar.tell(text.format(f"{row:,}"), wrong=True)
            return
        now = view.currentIndex()
        if row is None:
            place = max(0, now.row())
        if column < 0:
            column = now.column() if now.isValid() else view.shown_columns()[0]
        elif view.isColumnHidden(column):
            self._pane.set_shown(column, True)
        view.go_to(place, column)
        bar.tell("")
        view.setFocus()


def _find(frame, text, at, columns, rows, backwards, work):  # type: ignore[no-untyped-def]
    from studio.data.view.finding import Cell, find_next

    start = Cell(*at) if at is not None else None
    return find_next(
        frame, text, start, columns=columns, rows=rows, backwards=backwards, work=work
    )  # fmt: skip


def _place(rows: Any, row: int | None) -> int:
    """Return where a row of the frame is seen; -1 when it is not."""
    if row is None:
        return 0
    if rows is None:
        return row
    import numpy as np

    found = np.flatnonzero(rows == row)
    return int(found[0]) if len(found) else -1
