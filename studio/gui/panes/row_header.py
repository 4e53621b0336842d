"""The numbers of the rows at the left of a table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from studio.gui.look.theme import theme


class RowHeader(QHeaderView):
    """Shows the number of each row, as it is in the frame, and which rows are selected."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(True)
        self._digits = 3

    def make_room(self, highest: int) -> None:
        """Be wide enough for the number of any row."""
        self._digits = max(3, len(str(highest)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room that the longest number needs."""
        return QSize(self.fontMetrics().horizontalAdvance("0") * self._digits + 20, 0)

    def paintSection(self, painter: QPainter, where: QRect, section: int) -> None:
        """Draw the number of a row."""
        chosen = self.selectionModel() is not None and (
            self.selectionModel().rowIntersectsSelection(section, QModelIndex())
        )
        painter.save()
        painter.fillRect(where, theme.colour("accent_soft" if chosen else "surface"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(where.topRight(), where.bottomRight())
        painter.drawLine(where.bottomLeft(), where.bottomRight())
        painter.setPen(theme.colour("text" if chosen else "quiet"))
        text = str(self.model().headerData(section, Qt.Orientation.Vertical) or "")
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where.adjusted(4, 0, -9, 0), side, text)
        painter.restore()
