"""Rows with a quiet note at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from studio.gui.look.theme import theme
from studio.gui.look.tokens import SPACE

NOTE = Qt.ItemDataRole.UserRole + 1


class NoteDelegate(QStyledItemDelegate):
    """Draws a row as usual, and the text of its role `NOTE` where there is room beside it."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row and its note."""
        super().paint(painter, option, index)
        note, text = index.data(NOTE), index.data(Qt.ItemDataRole.DisplayRole)
        metrics = option.fontMetrics
        left = option.decorationSize.width() + metrics.horizontalAdvance(text or "") + 5 * SPACE
        where = option.rect.adjusted(left, 0, -SPACE, -1)  # as its text lies, by a hair
        if not note or where.width() < 6 * SPACE:
            return
        painter.save()
        painter.setFont(option.font)
        painter.setPen(theme.colour("faint"))
        shown = metrics.elidedText(note, Qt.TextElideMode.ElideRight, where.width())
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where, int(align), shown)
        painter.restore()
