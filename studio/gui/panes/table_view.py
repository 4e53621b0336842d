"""The grid of a table: marks for missing values, copying."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from studio.gui.look.theme import theme
from studio.gui.panes.column_header import ColumnHeader
from studio.gui.panes.table_model import MISSING_ROLE, TableModel

ROW_HEIGHT = 28
NARROWEST, WIDEST = 72, 320  # pixels that a column is given at first
MEASURED_ROWS, MEASURED_COLUMNS = 40, 60


class CellDelegate(QStyledItemDelegate):
    """Draws a missing value as a small chip, so that nobody takes it for a text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw one cell."""
        if not index.data(MISSING_ROLE):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, theme.colour("accent_soft"))
        font = QFont(option.font)
        font.setItalic(True)
        font.setPixelSize(11)
        painter.setFont(font)
        text = str(index.data())
        wide = painter.fontMetrics().horizontalAdvance(text) + 12
        side = index.data(Qt.ItemDataRole.TextAlignmentRole)
        right = bool(Qt.AlignmentFlag(side) & Qt.AlignmentFlag.AlignRight)
        left = option.rect.right() - wide - 6 if right else option.rect.left() + 6
        chip = QRectF(left, option.rect.center().y() - 8, wide, 17)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface" if chosen else "hover"))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(theme.colour("faint"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()


class TableView(QTableView):
    """A read-only grid. `copy_wanted` asks for the selection, with the header line or without."""

    copy_wanted = Signal(bool)

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalHeader(ColumnHeader(self))
        self.setItemDelegate(CellDelegate(self))
        self.setModel(model)
        self.setAccessibleName(self.tr("Table"))
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # Tab goes on to the next pane, arrows move in the table
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self.viewport().update)

    def fit_columns(self) -> None:
        """Make the first columns as wide as their names and the rows on screen."""
        model, metrics = self.model(), self.fontMetrics()
        top = max(0, self.rowAt(0))
        rows = range(top, min(model.rowCount(), top + MEASURED_ROWS))
        for column in range(min(model.columnCount(), MEASURED_COLUMNS)):
            wide = self.horizontalHeader().sectionSizeFromContents(column).width()
            for row in rows:
                text = str(model.index(row, column).data() or "")
                wide = max(wide, metrics.horizontalAdvance(text[:80]) + 22)
            self.setColumnWidth(column, min(WIDEST, max(NARROWEST, wide)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with Ctrl+C; Ctrl+Shift+C copies the column names, too."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit(False)
        elif control and event.key() == Qt.Key.Key_C:
            self.copy_wanted.emit(True)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy and to fit the columns."""
        menu = QMenu(self)
        menu.addAction(self.tr("Copy\tCtrl+C"), lambda: self.copy_wanted.emit(False))
        names = self.tr("Copy with column names\tCtrl+Shift+C")
        menu.addAction(names, lambda: self.copy_wanted.emit(True))
        menu.addSeparator()
        menu.addAction(self.tr("Fit column widths"), self.fit_columns)
        menu.exec(event.globalPos())
