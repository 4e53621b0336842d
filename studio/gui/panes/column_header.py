"""The header of a table: each column's name, what it holds, and a small picture of its values."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from studio.data.summaries.model import ColumnSummary
from studio.data.summaries.words import unique_text
from studio.gui.look.theme import theme
from studio.gui.panes.charts.chart import small_font
from studio.gui.panes.charts.thumbnails import HISTOGRAM, paint_thumbnail
from studio.gui.panes.table_model import INFO_ROLE, SORT_ROLE

PICTURE = 32  # pixels of height of the picture of a column
LOW = 20  # and where there is little room for rows below
NARROWEST = 118  # pixels that the counts below a picture need
_HEIGHTS: dict[tuple[str, int], tuple[int, int]] = {}  # of lines, by font and screen
EDGE = 5  # pixels beside the border of two columns that belong to it


class ColumnHeader(QHeaderView):
    """Shows the name of a column, below it what it holds, a picture, and two counts.

    `summary_of(section)` gives what is known of a column; `picture_clicked` carries a section.
    """

    picture_clicked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setDefaultSectionSize(112)
        self.setMinimumSectionSize(40)
        self.setResizeContentsPrecision(0)  # the rows on screen
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setMouseTracking(True)
        self.summary_of: Callable[[int], ColumnSummary | None] = lambda section: None
        self.view_as = HISTOGRAM
        self.compact = False  # the name and a low picture are all there is room for
        self._pressed = -1

    def set_view(self, view: str) -> None:
        """Draw histograms, box plots or (an empty text) nothing above the columns."""
        if view != self.view_as:
            self.view_as = view
            self._changed()

    def set_compact(self, compact: bool) -> None:
        """Leave out what a column holds and the counts; both are in its tooltip or its panel."""
        if compact != self.compact:
            self.compact = compact
            self._changed()

    def _changed(self) -> None:
        self.updateGeometry()
        self.geometriesChanged.emit()
        self.viewport().update()

    def _name_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Return the room that both lines need."""
        about = str(self.model().headerData(section, self.orientation(), INFO_ROLE) or "")
        name = str(self.model().headerData(section, self.orientation()) or "")
        metrics = self.fontMetrics()
        bold = QFontMetrics(self._name_font())
        wide = max(metrics.horizontalAdvance(about), bold.horizontalAdvance(name) + 2)
        if self.view_as:
            wide = max(wide, NARROWEST)
        return QSize(wide + 20, self._height())

    def sizeHint(self) -> QSize:
        """Return the height of all lines; Qt would remember one from before the view changed."""
        return QSize(super().sizeHint().width(), self._height())

    def _height(self) -> int:
        lines = 1 if self.compact else 2
        return lines * self._lines()[0] + 12 + self._strip_height()

    def _lines(self) -> tuple[int, int]:
        """Return the height of a line, and of one in small letters; asked for again and again."""
        font = self.font()
        key = (font.key(), self.logicalDpiY())
        if key not in _HEIGHTS:
            small = QFontMetrics(small_font(font)).height()
            _HEIGHTS[key] = (_tall(self.fontMetrics()), small)
        return _HEIGHTS[key]

    def _strip_height(self) -> int:
        """Return the height of the picture and the counts below it."""
        if not self.view_as:
            return 0
        return LOW + 6 if self.compact else PICTURE + 9 + self._lines()[1]

    @property
    def picture_height(self) -> int:
        """The height of the picture of a column."""
        return LOW if self.compact else PICTURE

    def picture_rect(self, section: int) -> QRect:
        """Return where the picture of a column is, in the viewport."""
        left, wide = self.sectionViewportPosition(section), self.sectionSize(section)
        return QRect(
            left, self.viewport().height() - 2 - self._strip_height(), wide,
            self.picture_height,
        )  # fmt: skip

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
        lower = QRect(inside)
        lower.setTop(inside.top() + self._lines()[0] + 2)
        if not self.compact:
            about = metrics.elidedText(about, elide, inside.width())
            painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, about)
        if self.view_as:
            self._paint_strip(painter, where, section)
        painter.restore()

    def _paint_strip(self, painter: QPainter, where: QRect, section: int) -> None:
        """Draw the picture of a column, and how many values are missing and unique."""
        summary = self.summary_of(section)
        high = self._strip_height()
        left, wide = where.left() + 9, where.width() - 17
        top = where.bottom() - 1 - high
        picture = QRectF(left, top, wide, self.picture_height)
        paint_thumbnail(painter, picture, summary, self.view_as)
        if self.compact:
            return
        painter.setFont(small_font(self.font()))
        painter.setPen(theme.colour("quiet"))
        text = self.tr("counting…")
        if summary is not None:
            text = self.tr("{0} missing · {1} unique").format(
                f"{summary.missing:,}", unique_text(summary)
            )
            if summary.problem:
                text = self.tr("no summary")
        metrics = painter.fontMetrics()
        box = QRect(left, int(picture.bottom()) + 3, wide, metrics.height())
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, metrics.elidedText(text, elide, wide))

    def picture_at(self, where: QPoint) -> int:
        """Return the section whose picture is at a point; -1 for none."""
        section = self.logicalIndexAt(where)
        if not self.view_as or section < 0:
            return -1
        inside = self.picture_rect(section).adjusted(EDGE, 0, -EDGE, 0)
        return section if inside.contains(where) else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click on a picture, which neither sorts nor selects."""
        left = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        self._pressed = self.picture_at(event.position().toPoint()) if left else -1
        if self._pressed < 0:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click on a picture."""
        pressed, self._pressed = self._pressed, -1
        if pressed < 0:
            super().mouseReleaseEvent(event)
        elif pressed == self.picture_at(event.position().toPoint()):
            self.picture_clicked.emit(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a second click on a picture as nothing more than the first."""
        if self.picture_at(event.position().toPoint()) < 0:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a picture."""
        if self._pressed >= 0:
            return
        super().mouseMoveEvent(event)
        if not event.buttons() and self.picture_at(event.position().toPoint()) >= 0:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif self.cursor().shape() == Qt.CursorShape.PointingHandCursor:
            self.unsetCursor()

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


def _tall(metrics: QFontMetrics) -> int:
    """Return the height of a line, also of letters that the font takes from a taller one."""
    return max(metrics.height(), metrics.boundingRect("가j").height())
