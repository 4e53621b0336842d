"""Axes, grid and legend for curves, bars and points."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from studio.gui.look.theme import theme
from studio.gui.panes.evaluation.drawing import Drawing
from studio.gui.panes.evaluation.styles import Style

GAP = 8.0
SAMPLE = 26.0  # pixels of a line in the legend
LEAST_BESIDE = 130.0  # pixels for the frame when the legend stands beside it


@dataclass
class Axis:
    """One axis: its title and range."""

    title: str = ""
    low: float = 0.0
    high: float = 1.0

    def ticks(self, most: int) -> list[float]:
        """Return round numbers within the range, `most` at most (but at least two)."""
        return round_numbers(self.low, self.high, most)

    def share(self, value: float) -> float:
        """Return how far along the axis a value lies."""
        return (value - self.low) / (self.high - self.low) if self.high > self.low else 0.5


def round_numbers(low: float, high: float, most: int) -> list[float]:
    """Return round numbers from `low` to `high` in equal steps of 1, 2 or 5."""
    span = high - low
    if not math.isfinite(span) or span <= 0:
        return [low]
    raw = span / max(1, most)
    size = 10.0 ** math.floor(math.log10(raw))
    steps = [size * each for each in (1, 2, 5, 10)]
    wanted = next(n for n, step in enumerate(steps) if step >= raw * 0.999)
    found: list[float] = []
    for step in reversed(steps[: wanted + 1]):
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        found = [number * step for number in range(first, last + 1)]
        if len(found) > 1:
            break
    return found


def number_text(value: float, digits: int = 4) -> str:
    """Return a number as people like to read it: `–` for none, no needless zeros."""
    if not math.isfinite(value):
        return "–"
    if abs(value) < 1e-12:
        return "0"
    if float(value).is_integer() and abs(value) < 1e9:
        return f"{int(value):,}"
    if abs(value) >= 1e6 or abs(value) < 1e-4:
        return f"{value:.{digits - 1}g}"
    return f"{value:.{digits}g}" if abs(value) < 1000 else f"{value:,.1f}"


class Plot(Drawing):
    """Draws axes; a subclass draws what lies between them with `place`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.x_axis, self.y_axis = Axis(), Axis()
        self.legend: list[tuple[str, Style]] = []
        self.square = False
        self.legend_right = False  # where the curves leave room for it
        self.legend_low = False
        self._apart = False
        self._legend_wide = 0.0
        self.setMinimumSize(220, 150)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def draw_data(self, painter: QPainter, frame: QRectF) -> None:
        """Paint the data into the frame."""

    def frame_in(self, area: QRectF) -> QRectF:
        """Return the rectangle between the axes."""
        metrics = QFontMetricsF(self.font())
        labels = [number_text(each) for each in self.y_axis.ticks(6)]
        wide = max((metrics.horizontalAdvance(each) for each in labels), default=20)
        left = GAP + metrics.height() + GAP / 2 + wide + GAP / 2
        bottom = GAP / 2 + metrics.height() * 2 + GAP
        frame = area.adjusted(left, GAP + metrics.height() / 2, -GAP * 2.5, -bottom)
        room = frame.width()
        if self.square and frame.width() > frame.height() * 1.6:
            frame.setWidth(frame.height() * 1.6)
        self._apart = False
        if self.legend:
            self._legend_wide = self._legend_width(room)
            legend = self._legend_wide + GAP
            self._apart = room - legend >= LEAST_BESIDE
            if self._apart and frame.width() > room - legend:
                frame.setWidth(room - legend)
        return frame

    def _legend_width(self, room: float) -> float:
        metrics = QFontMetricsF(self.font())
        widest = max(metrics.horizontalAdvance(text) for text, _ in self.legend)
        return min(widest, max(60.0, room * 0.4)) + SAMPLE + GAP * 2.5

    def place(self, frame: QRectF, x: float, y: float) -> QPointF:
        """Return where a pair of values lies."""
        return QPointF(
            frame.left() + self.x_axis.share(x) * frame.width(),
            frame.bottom() - self.y_axis.share(y) * frame.height(),
        )

    def draw_base(self, painter: QPainter, area: QRectF) -> None:
        """Paint axes, grid, data and legend."""
        frame = self.frame_in(area)
        if frame.width() < 20 or frame.height() < 20:
            return
        self._draw_axes(painter, frame)
        painter.save()
        painter.setClipRect(frame.adjusted(-5, -5, 5, 5))
        self.draw_data(painter, frame)
        painter.restore()
        self._draw_legend(painter, frame)

    def _draw_axes(self, painter: QPainter, frame: QRectF) -> None:
        metrics = QFontMetricsF(painter.font())
        high = metrics.height()
        line, quiet = QPen(theme.colour("line"), 1), QPen(theme.colour("quiet"))
        across = max(3, int(frame.width() // 60))
        for value in self.x_axis.ticks(min(10, across)):
            x = self.place(frame, value, self.y_axis.low).x()
            painter.setPen(line)
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            painter.setPen(quiet)
            box = QRectF(x - 50, frame.bottom() + GAP / 2, 100, high)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number_text(value))
        for value in self.y_axis.ticks(max(2, min(6, int(frame.height() // 36)))):
            y = self.place(frame, self.x_axis.low, value).y()
            painter.setPen(line)
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(quiet)
            box = QRectF(frame.left() - GAP - 200, y - high / 2, 200 + GAP / 2, high)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, number_text(value))
        painter.setPen(quiet)
        under = QRectF(frame.left(), frame.bottom() + GAP / 2 + high, frame.width(), high + 4)
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, self.x_axis.title)
        painter.save()
        painter.translate(GAP + high / 2, frame.center().y())
        painter.rotate(-90)
        beside = QRectF(-frame.height() / 2, -high / 2, frame.height(), high)
        title = metrics.elidedText(self.y_axis.title, Qt.TextElideMode.ElideRight, frame.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, title)
        painter.restore()

    def _draw_legend(self, painter: QPainter, frame: QRectF) -> None:
        if not self.legend:
            return
        metrics = QFontMetricsF(painter.font())
        high = metrics.height() + 3
        width = self._legend_wide
        most = width - SAMPLE - GAP * 2.5 + 1
        texts = [metrics.elidedText(t, Qt.TextElideMode.ElideMiddle, most) for t, _ in self.legend]
        room = int((frame.height() - GAP) // high)
        shown = list(zip(texts, (style for _, style in self.legend)))[: max(1, room)]
        height = high * len(shown) + GAP
        if self._apart:
            left, top = frame.right() + GAP, frame.top()
        else:
            left = frame.right() - width - GAP if self.legend_right else frame.left() + GAP
            top = frame.bottom() - height - GAP if self.legend_low else frame.top() + GAP
        box = QRectF(left, top, width, height)
        back = theme.colour("raised")
        back.setAlpha(225)
        painter.setPen(QPen(theme.colour("line")))
        painter.setBrush(back)
        painter.drawRoundedRect(box, 5, 5)
        for number, (text, style) in enumerate(shown):
            y = box.top() + GAP / 2 + high * (number + 0.5)
            start = QPointF(box.left() + GAP, y)
            self._draw_sample(painter, start, SAMPLE, style)
            painter.setPen(theme.colour("text"))
            where = QRectF(start.x() + SAMPLE + GAP / 2, y - high / 2, width, high)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_sample(self, painter: QPainter, start: QPointF, wide: float, style: Style) -> None:
        painter.setPen(style.pen())
        painter.drawLine(start, start + QPointF(wide - 4, 0))
        style.draw_mark(painter, start + QPointF((wide - 4) / 2, 0), 3.5)


def bubble_box(metrics: QFontMetricsF, area: QRectF, at: QPointF, lines: list[str]) -> QRectF:
    """Return where a read-out beside a place is drawn, within the area."""
    wide = max(metrics.horizontalAdvance(each) for each in lines) + GAP * 2
    high = metrics.height() * len(lines) + GAP
    left = at.x() + 12 if at.x() + 12 + wide < area.right() else at.x() - 12 - wide
    top = min(max(area.top() + 2, at.y() - high - 8), area.bottom() - high - 2)
    return QRectF(max(area.left() + 2, left), top, wide, high)


def draw_bubble(painter: QPainter, area: QRectF, at: QPointF, lines: list[str]) -> None:
    """Draw a read-out beside a place, within the area."""
    metrics = QFontMetricsF(painter.font())
    box = bubble_box(metrics, area, at, lines)
    wide = box.width()
    painter.setPen(QPen(theme.colour("line")))
    painter.setBrush(theme.colour("raised"))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(theme.colour("text"))
    for number, text in enumerate(lines):
        where = QRectF(box.left() + GAP, box.top() + GAP / 2 + number * metrics.height(),
                       wide, metrics.height())  # fmt: skip
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, text)
