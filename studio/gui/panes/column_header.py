"""The header of a table: the name of each column, and below it what the column holds."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from studio.gui.look.theme import theme
from studio.gui.panes.table_model import INFO_ROLE, SORT_ROLE


class ColumnHeader(QHeaderView):
    """Shows the name of a column, and below it what it holds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setDefaultSectionSize(112)
        self.setMinimumSectionSize(40)
        self.setResizeContentsPrecision(0)  # the rows on screen
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)

    def _name_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Return the room that both lines need."""
        about = str(self.model().headerData(section, self.orientation(), INFO_ROLE) or "")
        name = str(self.model().headerData(section, self.orientation()) or "")
        metrics = self.fontMetrics()
        wide = max(metrics.horizontalAdvance(about), metrics.horizontalAdvance(name) + 8)
        return QSize(wide + 20, 2 * metrics.height() + 12)

    def paintSection(self, painter: QPainter, where: QRect, section: int) -> None:
        """Draw the two lines."""
        painter.save()
        chosen = (
            self.selectionModel() is not None
            and self.selectionModel().columnIntersectsSelection(section, QModelIndex())
        )
        painter.fillRect(where, theme.colour("accent_soft" if chosen else "window"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(where.topRight(), where.bottomRight())
        painter.drawLine(where.bottomLeft(), where.bottomRight())
        inside = where.adjusted(9, 5, -8, -5)
        room = inside.width() - self._paint_sort_mark(painter, inside, section)
        model, metrics = self.model(), self.fontMetrics()
        name = str(model.headerData(section, self.orientation()) or "")
        about = str(model.headerData(section, self.orientation(), INFO_ROLE) or "")
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(self._name_font())
        painter.setPen(theme.colour("text"))
        name = painter.fontMetrics().elidedText(name, elide, room)
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)
        painter.setFont(self.font())
        painter.setPen(theme.colour("quiet"))
        about = metrics.elidedText(about, elide, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, about)
        painter.restore()

    def _paint_sort_mark(self, painter: QPainter, inside: QRect, section: int) -> int:
        """Draw the arrow of a column that rows are sorted by; return the width it takes."""
        mark = self.model().headerData(section, self.orientation(), SORT_ROLE)
        if mark is None:
            return 0
        rank = str(mark.rank) if mark.of > 1 else ""
        wide = self.fontMetrics().horizontalAdvance(rank)
        height = self.fontMetrics().height()
        middle = QPointF(inside.right() - 4, inside.top() + height / 2)
        up = -3.0 if mark.ascending else 3.0
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        tip, left, right = QPointF(0, up), QPointF(-4.5, -up), QPointF(4.5, -up)
        painter.drawPolygon(QPolygonF([middle + tip, middle + left, middle + right]))
        painter.setPen(theme.colour("accent"))
        text = QRect(inside.right() - 11 - wide, inside.top(), wide, height)
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, rank)
        painter.restore()
        return 16 + wide
