"""The list of a column's statistics, to be read and copied."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from studio.data.summaries.model import ColumnSummary, Note
from studio.data.summaries.words import note_text, statistics
from studio.gui import language

ROW = 22


def _tr(text: str) -> str:
    return QCoreApplication.translate("Statistics", text)


def word(text: str) -> str:
    """Return a word of the statistics in the language of the desktop."""
    known = {
        "Type": _tr("Type"),
        "Rows": _tr("Rows"),
        "Missing": _tr("Missing"),
        "Unique": _tr("Unique"),
        "Infinite": _tr("Infinite"),
        "Mean": _tr("Mean"),
        "Median": _tr("Median"),
        "Minimum": _tr("Minimum"),
        "Maximum": _tr("Maximum"),
        "Standard deviation": _tr("Standard deviation"),
        "Shortest (letters)": _tr("Shortest (letters)"),
        "Longest (letters)": _tr("Longest (letters)"),
    }
    if text.endswith("%"):
        return _tr("Quantile {0}").format(text)
    return known.get(text, text)


def sentence(note: Note) -> str:
    """Return a note in the language of the desktop."""
    known = {
        "infinite": _tr(
            "{0} infinite values are left out of everything but minimum, maximum and unique."
        ),
        "estimate": _tr("The number of different values is an estimate, right to about 1 %."),
        "at_least": _tr("Different values were counted up to a million."),
        "uncountable": _tr(
            "Different values were not counted: the cells hold what cannot be compared."
        ),
        "kinds": _tr("The cells hold values of several kinds: {0}."),
        "huge": _tr("{0} whole numbers beyond 10^308 are left out of the statistics and pictures."),
        "periods": _tr("Periods are drawn at their beginning."),
        "times": _tr(
            "These dates and times do not go together on one scale: some have a time zone or lie "
            "outside the calendar."
        ),
        "unused": _tr("{0} categories occur in no row."),
        "far": _tr("The values lie too far apart for a standard deviation."),
    }
    text = known.get(note.code)
    return text.format(*note.values) if text is not None else note_text(note)


def _value(name: str, text: str) -> str:
    """Return what stands beside a word; a type is called as in the table's header."""
    if name != "Type":
        return text
    kind, bracket, dtype = text.partition(" (")
    return language.word(kind) + bracket + dtype


class FactList(QTableWidget):
    """Two columns: a word and a value. Ctrl+C copies the selected lines, or all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self.setObjectName("statisticsList")
        self.setAccessibleName(self.tr("Statistics"))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setMinimumSectionSize(ROW)
        self.horizontalHeader().setMinimumSectionSize(20)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_summary(self, summary: ColumnSummary | None) -> None:
        """Show the statistics of a column; None for none."""
        rows = [] if summary is None else statistics(summary)
        self.setRowCount(len(rows))
        for number, (name, text) in enumerate(rows):
            for column, shown in enumerate((word(name), _value(name, text))):
                item = QTableWidgetItem(shown)
                item.setToolTip(shown)
                self.setItem(number, column, item)
            self.item(number, 1).setTextAlignment(
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        self.setFixedHeight(ROW * len(rows) + 2)
        self._fit()

    def _fit(self) -> None:
        """Share the width: the words take what they need, up to two thirds."""
        wide = self.viewport().width()
        words = min(max(self.sizeHintForColumn(0), 0) + 6, wide * 2 // 3)
        self.setColumnWidth(0, words)
        self.setColumnWidth(1, max(20, wide - words))

    def wanted_width(self) -> int:
        """Return the pixels in which no word and no value is cut off."""
        return max(self.sizeHintForColumn(0), 0) + max(self.sizeHintForColumn(1), 0) + 12

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep both columns in sight."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the room of all lines."""
        return QSize(240, ROW * self.rowCount() + 2)

    def text(self) -> str:
        """Return the selected lines (all when none is) as tab-separated text."""
        rows = sorted({each.row() for each in self.selectedIndexes()}) or range(self.rowCount())
        return "\n".join("\t".join(self.item(row, c).text() for c in (0, 1)) for row in rows)

    def copy(self) -> None:
        """Put the lines on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with Ctrl+C."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy."""
        menu = QMenu(self)
        menu.addAction(self.tr("Copy") + "\tCtrl+C", self.copy)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
