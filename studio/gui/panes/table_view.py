"""The grid of a table: what is in sight is drawn, keys and clicks are told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QTableView, QWidget

from studio.gui.look.theme import theme
from studio.gui.panes.cell_painter import PAD, CellPainter
from studio.gui.panes.column_header import ColumnHeader
from studio.gui.panes.row_header import RowHeader
from studio.gui.panes.table_model import TableModel

ROW_HEIGHT = 28
NARROWEST, WIDEST = 72, 320  # pixels that a column is given at first
MEASURED_ROWS, MEASURED_COLUMNS = 40, 60
LOW = 230  # pixels of height below which rows get some of the room of the header
ROOM = 640  # pixels that a view is taken to have at least: it may not be laid out yet


class TableView(QTableView):
    """A read-only grid.

    `copy_wanted` asks for the selection, with the header line or without; `cell_wanted` to see
    all of a cell; `menu_wanted` for the menu of the cells, at a place of the screen.
    """

    copy_wanted = Signal(bool)
    cell_wanted = Signal(QModelIndex)
    menu_wanted = Signal(object)

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = model
        self._painter = CellPainter(self)
        self._own_keys: dict[int, object] = {}
        self._measured: dict[int, tuple[int, list[tuple[str, int, Any]]]] = {}
        self.empty_text = ""  # what is told while there is no cell
        self.setHorizontalHeader(ColumnHeader(self))
        self.setVerticalHeader(RowHeader(self))
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setModel(model)
        self.setAccessibleName(self.tr("Table"))
        self.setWordWrap(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # Tab goes on to the next pane, arrows move in the table
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionsMovable(True)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        self.doubleClicked.connect(self.cell_wanted)
        model.modelReset.connect(self._make_room)
        for changed in (model.modelReset, model.dataChanged, model.rowsInserted, model.rowsRemoved):
            changed.connect(lambda *_: self._measured.clear())
        model.dataChanged.connect(lambda *_: rows.viewport().update())
        theme.changed.connect(self.viewport().update)

    def _make_room(self) -> None:
        rows = 0 if self.table.frame is None else len(self.table.frame)
        header = self.verticalHeader()
        assert isinstance(header, RowHeader)
        header.make_room(max(0, rows - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows more of a low view."""
        super().resizeEvent(event)
        header = self.horizontalHeader()
        if isinstance(header, ColumnHeader):
            header.set_compact(self.height() < LOW)

    # -- what is in sight --------------------------------------------------------------------

    def marks(self, column: int, first: int, last: int) -> Sequence[QColor | None] | None:
        """Return colours behind the cells of a column; a table of its own has none."""
        return None

    def cells(self, column: int, first: int, last: int) -> list[tuple[str, int, Any]]:
        """Return the cells of a column to draw; what was just measured is not read again."""
        top, cells = self._measured.pop(column, (0, []))
        if top <= first and last < top + len(cells):
            return cells[first - top : last - top + 1]
        return self.table.cells(column, first, last)

    def columns_between(self, left: int, right: int) -> Iterator[tuple[int, int, int]]:
        """Yield column, left edge and width of what lies between two places of the viewport."""
        header = self.horizontalHeader()
        visual = header.visualIndexAt(max(0, left))
        if visual < 0:
            return
        for place in range(visual, header.count()):
            column = header.logicalIndex(place)
            if header.isSectionHidden(column):
                continue
            start = header.sectionViewportPosition(column)
            if start > right:
                return
            yield column, start, header.sectionSize(column)

    def shown_columns(self) -> list[int]:
        """Return the columns that are not hidden, from left to right."""
        header = self.horizontalHeader()
        if not header.sectionsMoved() and not header.hiddenSectionCount():
            return list(range(header.count()))
        order = (header.logicalIndex(place) for place in range(header.count()))
        return [column for column in order if not header.isSectionHidden(column)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells in sight."""
        self._painter.paint(event)

    # -- widths ------------------------------------------------------------------------------

    def fit_columns(self, *, in_sight: bool = False) -> None:
        """Make the first columns as wide as their names and the rows on screen.

        With `in_sight`, no more of them than there is room for.
        """
        room = max(ROOM, self.viewport().width()) if in_sight else 0
        taken = 0
        for column in self.shown_columns()[:MEASURED_COLUMNS]:
            self.fit_column(column, WIDEST)
            taken += self.columnWidth(column)
            if in_sight and taken > room:
                return

    def fit_column(self, column: int, widest: int = 2000) -> None:
        """Make a column as wide as its name and the rows on screen."""
        wide = self.sizeHintForColumn(column)
        wide = max(wide, self.horizontalHeader().sectionSizeFromContents(column).width())
        self.setColumnWidth(column, min(widest, max(NARROWEST, wide)))

    def sizeHintForColumn(self, column: int) -> int:
        """Return the width that the cells on screen need."""
        model = self.table
        top = max(0, self.rowAt(0))
        last = min(model.rowCount(), top + MEASURED_ROWS) - 1
        if last < top:
            return NARROWEST
        cells = model.cells(column, top, last)
        self._measured[column] = (top, cells)
        return self._painter.widest({text for text, *_ in cells}) + 2 * PAD + 6

    # -- keys and clicks ---------------------------------------------------------------------

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one and bring it into sight."""
        index = self.table.index(row, column)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index, QTableView.ScrollHint.EnsureVisible)

    def own_key(self, keys: str, do: object) -> None:
        """Call `do()` on these keys while the table has the focus, whatever the window does."""
        self._own_keys[_combined(keys)] = do

    def event(self, event: QEvent) -> bool:
        """Claim the table's own keys before the window's shortcuts get them."""
        asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asked and event.keyCombination().toCombined() in self._own_keys:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with Ctrl+C (with Shift the names, too), see all of a cell with Enter or Space."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        own = self._own_keys.get(event.keyCombination().toCombined())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
        )  # fmt: skip
        opening = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if own is not None:
            own()  # type: ignore[operator]
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit(False)
        elif control and event.key() == Qt.Key.Key_C:
            self.copy_wanted.emit(True)
        elif plain and opening and self.currentIndex().isValid():
            self.cell_wanted.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the cells."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            rect = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(rect.bottomLeft())
        self.menu_wanted.emit(place)


@cache
def _combined(keys: str) -> int:
    """Return keys such as "Ctrl+F" as an event tells them."""
    return QKeySequence(keys)[0].toCombined()
