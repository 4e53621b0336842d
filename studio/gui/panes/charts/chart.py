"""What all charts share: margins, axes, marks that answer to mouse and keys, pictures of them."""

from __future__ import annotations

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEvent,
    QIODevice,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from studio.gui.look.theme import theme
from studio.gui.panes.charts.ticks import Axis

GAP = 6.0
TICK_WIDE = 62.0  # pixels for each mark of a horizontal axis
TICK_HIGH = 34.0
LONGEST = 400  # letters of a text that are measured at all


class Chart(QWidget):
    """A chart. A subclass draws into a rectangle, lists the areas of its marks, and tells of each.

    `pointed` carries the text of the mark under the mouse, or the one that the arrow keys chose.
    """

    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks: list[QRectF] = []
        self.current = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        theme.changed.connect(self.update)

    def draw(self, painter: QPainter, where: QRectF) -> None:
        """Draw the chart; fill `marks` with what can be pointed at."""
        raise NotImplementedError

    def told(self, number: int) -> str:
        """Return what a mark has to tell."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """Return a size at which everything can be read."""
        return QSize(340, 220)

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart, and a frame when it has the keys."""
        painter = QPainter(self)
        self._draw(painter, QRectF(self.rect()))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _draw(self, painter: QPainter, where: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self.font()))
        self.marks = []
        self.draw(painter, where.adjusted(6, 6, -6, -4))
        if self.current >= len(self.marks):
            self.current = -1

    def picture(self, scale: float = 2.0) -> QImage:
        """Return the chart as a picture, with `scale` pixels for each point."""
        image = QImage(self.size() * scale, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(scale)
        image.fill(theme.colour("surface"))
        painter = QPainter(image)
        self._draw_plain(painter)
        painter.end()
        return image

    def svg(self) -> bytes:
        """Return the chart as an SVG document."""
        from PySide6.QtSvg import QSvgGenerator

        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.size())
        generator.setViewBox(self.rect())
        generator.setTitle(self.accessibleName())
        painter = QPainter(generator)
        painter.fillRect(self.rect(), theme.colour("surface"))
        self._draw_plain(painter)
        painter.end()
        return bytes(data.data())

    def _draw_plain(self, painter: QPainter) -> None:
        """Draw without the mark that is pointed at."""
        chosen, self.current = self.current, -1
        self._draw(painter, QRectF(self.rect()))
        self.current = chosen

    # -- pointing ----------------------------------------------------------------------------

    def choose(self, number: int) -> None:
        """Point at a mark; -1 for none."""
        if number == self.current:
            return
        self.current = number
        text = self.told(number) if 0 <= number < len(self.marks) else ""
        self.setAccessibleDescription(text)
        self.pointed.emit(text)
        self.update()

    def mark_at(self, where: QPointF) -> int:
        """Return the number of the mark at a point; -1 when there is none."""
        for number in range(len(self.marks) - 1, -1, -1):
            if self.marks[number].contains(where):
                return number
        return -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the mark under the mouse."""
        number = self.mark_at(event.position())
        self.choose(number)
        if number >= 0:
            QToolTip.showText(event.globalPosition().toPoint(), self.told(number), self)
        else:
            QToolTip.hideText()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self.choose(-1)
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show the text of a mark as the tooltip, too."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self.mark_at(QPointF(event.pos()))
            if number >= 0:
                QToolTip.showText(event.globalPos(), self.told(number), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from mark to mark with the arrow keys, Home and End."""
        steps = {
            Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if not self.marks or key not in (*steps, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Home:
            self.choose(0)
        elif key == Qt.Key.Key_End:
            self.choose(len(self.marks) - 1)
        elif self.current < 0:
            self.choose(0 if steps[key] > 0 else len(self.marks) - 1)
        else:
            self.choose(min(len(self.marks) - 1, max(0, self.current + steps[key])))

    # -- parts -------------------------------------------------------------------------------

    def frame(
        self,
        painter: QPainter,
        where: QRectF,
        x: Axis | None,
        y: Axis | None,
        *,
        x_title: str = "",
        y_title: str = "",
        right: float = 4.0,
    ) -> QRectF:
        """Draw axes with their marks, grid lines and titles; return the place for the data."""
        metrics = QFontMetricsF(painter.font())
        line = metrics.height()
        bottom = (line + GAP if x is not None else 2.0) + (line + 3 if x_title else 0.0)
        top = 4.0 + (line if y_title else 0.0)
        high = max(10.0, where.height() - bottom - top)
        marks = y.ticks(int(high / TICK_HIGH)) if y is not None else []
        wide = max((metrics.horizontalAdvance(text) for _, text in marks), default=0.0)
        left = wide + GAP if marks else 4.0
        data = QRectF(where.left() + left, where.top() + top, 0, high)
        data.setRight(max(data.left() + 10, where.right() - right))
        grid, quiet = theme.colour("line"), theme.colour("quiet")
        for value, text in marks:
            assert y is not None
            at = data.bottom() - y.share(value) * data.height()
            painter.setPen(QPen(grid, 1))
            painter.drawLine(QPointF(data.left(), at), QPointF(data.right(), at))
            painter.setPen(quiet)
            box = QRectF(where.left(), at - line / 2, wide, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        if y_title:
            painter.setPen(quiet)
            box = QRectF(where.left(), where.top() - 2, where.width(), line)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, elided(metrics, y_title, box.width()))
        if x is not None:
            self._x_marks(painter, data, x, x_title)
        return data

    def _x_marks(self, painter: QPainter, data: QRectF, x: Axis, title: str) -> None:
        metrics = QFontMetricsF(painter.font())
        line, end = metrics.height(), -1e9
        for value, text in x.ticks(max(3, int(data.width() / TICK_WIDE))):
            at = data.left() + x.share(value) * data.width()
            wide = metrics.horizontalAdvance(text)
            left = min(max(at - wide / 2, data.left() - 4), data.right() + 4 - wide)
            if left < end:
                continue
            end = left + wide + 8
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(at, data.bottom()), QPointF(at, data.bottom() + 4))
            painter.setPen(theme.colour("quiet"))
            box = QRectF(left, data.bottom() + GAP - 1, wide + 2, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, text)
        painter.setPen(QPen(theme.colour("faint"), 1))
        painter.drawLine(data.bottomLeft(), data.bottomRight())
        if title:
            box = QRectF(data.left(), data.bottom() + GAP + line + 1, data.width(), line)
            painter.setPen(theme.colour("quiet"))
            text = elided(metrics, title, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, text)

    def note(self, painter: QPainter, where: QRectF, text: str) -> None:
        """Write a sentence in the middle: there is nothing to draw."""
        painter.setPen(theme.colour("quiet"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(where.adjusted(12, 0, -12, 0), flags, text)


def small_font(font: QFont) -> QFont:
    """Return the font of the marks on an axis."""
    result = QFont(font)
    result.setPixelSize(11)
    return result


def elided(metrics: QFontMetricsF, text: str, wide: float) -> str:
    """Return a text cut to a width; a very long one is not measured to its end."""
    text = " ".join(text[:LONGEST].split()) if len(text) > 40 or "\n" in text else text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide)


def soft(token: str, alpha: float) -> QColor:
    """Return the colour of a token, partly transparent."""
    colour = theme.colour(token)
    colour.setAlphaF(alpha)
    return colour


def mixed(token: str, other: str, share: float) -> QColor:
    """Return a colour between two tokens: 0 is the first, 1 the other."""
    one, two = theme.colour(token), theme.colour(other)
    return QColor(*(round(a + (b - a) * share) for a, b in zip(one.getRgb()[:3], two.getRgb()[:3])))
