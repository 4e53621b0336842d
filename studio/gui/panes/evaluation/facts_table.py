"""A small table of facts: text to the left, numbers to the right, to be copied and selected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from studio.gui.panes.evaluation.plot import number_text

MOST_ROWS = 3000


class FactsTable(QTableWidget):
    """Shows rows of values; Ctrl+C copies the selection, or everything."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.columns: list[str] = []
        self.rows: list[Sequence[Any]] = []
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(26)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setShowGrid(False)
        self.setWordWrap(False)

    def show_rows(self, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Show a table; the columns keep their widths while they are the same."""
        fresh = list(columns) != self.columns
        self.columns, self.rows = list(columns), list(rows)
        self.setColumnCount(len(columns))
        self.setHorizontalHeaderLabels(self.columns)
        shown = self.rows[:MOST_ROWS]
        self.setRowCount(len(shown))
        for row, line in enumerate(shown):
            for column, value in enumerate(line):
                self._put(row, column, value)
        for column in range(len(columns)):
            header = self.horizontalHeaderItem(column)
            right = any(isinstance(line[column], (int, float)) for line in shown[:1])
            header.setTextAlignment(_side(right))
            header.setToolTip(self.columns[column])
        if fresh:
            self.resizeColumnsToContents()
            for column in range(len(columns)):
                self.setColumnWidth(column, min(280, self.columnWidth(column) + 12))
        last = QHeaderView.ResizeMode.Interactive
        self.horizontalHeader().setSectionResizeMode(last)

    def _put(self, row: int, column: int, value: Any) -> None:
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        text = cell_text(value) if is_number else str(value)
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.setItem(row, column, item)
        if item.text() != text:
            item.setText(text)
        item.setTextAlignment(_side(is_number))
        item.setToolTip(text if len(text) > 30 else "")

    def as_text(self) -> str:
        """Return the selected rows (all when none is selected) with the names, tab-separated."""
        chosen = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        rows = [self.rows[n] for n in chosen] if len(chosen) > 1 else self.rows
        lines = ["\t".join(self.columns)]
        lines += ["\t".join(_plain(each) for each in line) for line in rows]
        return "\n".join(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with Ctrl+C."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.as_text())
        else:
            super().keyPressEvent(event)


def cell_text(value: float) -> str:
    """Return a number for a column: fractions have four decimals, so that they stand in line."""
    if isinstance(value, float) and 0.001 <= abs(value) < 10:
        return f"{value:.4f}"
    return number_text(float(value))


def _plain(value: Any) -> str:
    if isinstance(value, float):
        return "" if value != value else repr(value)
    return " ".join(str(value).split())


def _side(right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
