"""The list of changes: what was taken back is faint, what has no room is told by a tooltip."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QUndoView,
)

from studio.gui.look.theme import theme


class HistoryView(QUndoView):
    """Each change in one line; a click goes back to it."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_Delegate(self))


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: HistoryView) -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw what was taken back in the colour of what cannot be used."""
        stack = self._view.stack()
        if stack is not None and index.row() > stack.index():
            option = QStyleOptionViewItem(option)
            option.palette.setColor(QPalette.ColorRole.Text, theme.colour("faint"))
            option.palette.setColor(QPalette.ColorRole.WindowText, theme.colour("faint"))
        super().paint(painter, option, index)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tell the whole text where it was shortened."""
        model: QAbstractItemModel = index.model()
        if event.type() != QEvent.Type.ToolTip or model is None:
            return False
        text = str(index.data() or "")
        wide = view.fontMetrics().horizontalAdvance(text)
        long = wide > view.visualRect(model.index(index.row(), 0)).width() - 16
        QToolTip.showText(event.globalPos(), text if long else "", view)
        return True
