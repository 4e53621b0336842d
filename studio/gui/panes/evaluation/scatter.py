"""Points in two dimensions: predictions against the truth, or clusters."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from studio.gui.look.theme import theme
from studio.gui.panes.evaluation.plot import Plot, draw_bubble, number_text
from studio.gui.panes.evaluation.styles import Style, stamp

Group = tuple[str, Style, list[tuple[float, float]]]
NEAR = 12.0
_RADIUS, _OPACITY = 2.6, 0.6  # of a point


class Scatter(Plot):
    """Shows groups of points with a mark and a colour each; `centres` are crossed circles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups: list[Group] = []
        self.centres: list[tuple[float, float]] = []
        self.sizes: list[float] = []  # of the centres, from 0 to 1
        self.diagonal = False
        self.point: tuple[int, int] | None = None

    def show_groups(
        self, groups: list[Group], centres: list[tuple[float, float]] | None = None
    ) -> None:
        """Show other points."""
        self.groups, self.centres, self.point = groups, centres or [], None
        places = [each for _, _, points in groups for each in points] + self.centres
        if places:
            share = 0.06 if not self.sizes else 0.22  # circles need room
            self.x_axis.low, self.x_axis.high = _room([x for x, _ in places], share / 2)
            self.y_axis.low, self.y_axis.high = _room([y for _, y in places], share)
            if self.diagonal:
                low = min(self.x_axis.low, self.y_axis.low)
                high = max(self.x_axis.high, self.y_axis.high)
                self.x_axis.low = self.y_axis.low = low
                self.x_axis.high = self.y_axis.high = high
        self.legend = [(name, style) for name, style, _ in groups] if len(groups) > 1 else []
        self.changed()

    def _draw_sample(self, painter: QPainter, start: QPointF, wide: float, style: Style) -> None:
        style.draw_mark(painter, start + QPointF(wide / 2, 0), 4)

    def draw_data(self, painter: QPainter, frame: QRectF) -> None:
        """Paint the points, and the centres over them."""
        if self.diagonal:
            painter.setPen(QPen(theme.colour("faint"), 1, Qt.PenStyle.DashLine))
            ends = (self.x_axis.low, self.x_axis.high)
            painter.drawLine(*(self.place(frame, each, each) for each in ends))
        if isinstance(painter.device(), QSvgGenerator):
            painter.setOpacity(_OPACITY)
            for _, style, points in self.groups:
                for x, y in points:
                    style.draw_mark(painter, self.place(frame, x, y), _RADIUS)
            painter.setOpacity(1.0)
        else:
            self._stamp_points(painter, frame)
        for number, (x, y) in enumerate(self.centres):
            at = self.place(frame, x, y)
            radius = 8.0 + 14.0 * (self.sizes[number] if number < len(self.sizes) else 0.0)
            style = self.groups[number][1]
            full = style.colour
            full.setAlpha(60)
            painter.setPen(QPen(theme.colour("text"), 1.5))
            painter.setBrush(full)
            painter.drawEllipse(at, radius, radius)
            style.draw_mark(painter, at, 4.5)

    def _stamp_points(self, painter: QPainter, frame: QRectF) -> None:
        """Paint the points as copies of one picture for each group, which is much quicker."""
        ratio = painter.device().devicePixelRatioF()
        start, end = self.place(frame, 0, 0), self.place(frame, 1, 1)
        left, top = start.x(), start.y()
        wide, high = end.x() - left, end.y() - top
        draw = painter.drawPixmap
        for _, style, points in self.groups:
            if points:
                mark = stamp(style, _RADIUS, _OPACITY, ratio)
                half = mark.width() / ratio / 2
                x0, y0 = left - half, top - half
                for x, y in points:
                    draw(QPointF(x0 + x * wide, y0 + y * high), mark)

    def draw_over(self, painter: QPainter, area: QRectF) -> None:
        """Paint the read-out of the point under the pointer."""
        if self.point is not None:
            number, place = self.point
            _, style, points = self.groups[number]
            known = points[place] if place >= 0 else self.centres[number]
            at = self.place(self.frame_in(area), *known)
            style.draw_mark(painter, at, 5)
            draw_bubble(painter, area, at, self.read_out(number, place))

    def read_out(self, number: int, place: int) -> list[str]:
        """Return the lines that tell about a point; `place` -1 is the centre."""
        name, _, points = self.groups[number]
        x, y = points[place] if place >= 0 else self.centres[number]
        lines = [name] if len(self.groups) > 1 else []
        if place < 0:
            lines = [self.tr("Centre of {0}").format(name)]
        return [
            *lines,
            f"{self.x_axis.title}: {number_text(x)}",
            f"{self.y_axis.title}: {number_text(y)}",
        ]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the nearest point."""
        frame = self.frame_in(QRectF(self.rect()))
        best, self.point = NEAR, None
        here = event.position()
        for number, (x, y) in enumerate(self.centres):
            at = self.place(frame, x, y)
            if math.hypot(at.x() - here.x(), at.y() - here.y()) < NEAR:
                best, self.point = 0.0, (number, -1)
        start, end = self.place(frame, 0, 0), self.place(frame, 1, 1)
        left, top = start.x() - here.x(), start.y() - here.y()
        wide, high = end.x() - start.x(), end.y() - start.y()
        for number, (_, _, points) in enumerate(self.groups):
            for place, (x, y) in enumerate(points):
                away = abs(left + x * wide) + abs(top + y * high)
                if away < best:
                    best, self.point = away, (number, place)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the read-out away."""
        self.point = None
        self.update()


def _room(values: list[float], share: float) -> tuple[float, float]:
    low, high = min(values), max(values)
    room = (high - low) * share or max(1.0, abs(high) * 0.1)
    return low - room, high + room
