"""Curves of two-class models with a point at the threshold, which the hand can move."""

from __future__ import annotations

import bisect
import math
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from studio.gui.look.theme import theme
from studio.gui.panes.evaluation.plot import Plot, draw_bubble, number_text
from studio.gui.panes.evaluation.styles import Style

NEAR = 40.0  # pixels around a curve within which it is read out
FINE = 250  # a curve is drawn on a grid of so many steps a side


@dataclass
class Curve:
    """One curve: its places, the threshold at each, and where the chosen threshold lies."""

    name: str
    style: Style
    x: list[float]
    y: list[float]
    thresholds: list[float]
    point: tuple[float, float] = (math.nan, math.nan)
    drawn: list[tuple[float, float]] = field(default_factory=list)

    def __post_init__(self) -> None:
        tallest = max(self.y, default=1.0) or 1.0
        last = None
        for x, y in zip(self.x, self.y):
            cell = (round(x * FINE), round(y / tallest * FINE))
            if cell != last:
                self.drawn.append((x, y))
                last = cell
        if self.x:
            self.drawn.append((self.x[-1], self.y[-1]))


class CurvePlot(Plot):
    """Draws curves; `threshold_wanted` tells which threshold was pointed at, `step_wanted` keys."""

    threshold_wanted = Signal(float)
    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.curves: list[Curve] = []
        self.guide: tuple[tuple[float, float], tuple[float, float]] | None = None
        self._hover: tuple[int, int] | None = None
        self._dragging = False
        self.setToolTip(
            self.tr("Click or drag to move the threshold; arrow keys move it in small steps.")
        )

    def show_curves(self, curves: list[Curve]) -> None:
        """Show other curves."""
        self.curves = curves
        self._hover = None
        self.legend = [(each.name, each.style) for each in curves] if len(curves) > 1 else []
        self.changed()

    def show_points(self, points: list[tuple[float, float]]) -> None:
        """Move the points of the threshold, one on each curve."""
        for curve, point in zip(self.curves, points):
            curve.point = point
        self.update()

    def draw_data(self, painter: QPainter, frame: QRectF) -> None:
        """Paint the curves over a dashed line for a model that guesses."""
        if self.guide is not None:
            pen = QPen(theme.colour("faint"), 1)
            pen.setDashPattern([2, 3])
            painter.setPen(pen)
            painter.drawLine(*(self.place(frame, *each) for each in self.guide))
        for curve in reversed(self.curves):
            painter.setPen(curve.style.pen())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF([self.place(frame, *each) for each in curve.drawn]))

    def draw_over(self, painter: QPainter, area: QRectF) -> None:
        """Paint the points of the threshold, and the read-out under the pointer."""
        frame = self.frame_in(area)
        for curve in reversed(self.curves):
            if all(math.isfinite(each) for each in curve.point):
                at = self.place(frame, *curve.point)
                painter.setPen(QPen(theme.colour("surface"), 2))
                painter.setBrush(theme.colour("surface"))
                painter.drawEllipse(at, 8, 8)
                curve.style.draw_mark(painter, at, 5.5)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(frame.adjusted(-3, -3, 3, 3))
        if self._hover is not None:
            number, place = self._hover
            curve = self.curves[number]
            at = self.place(frame, curve.x[place], curve.y[place])
            curve.style.draw_mark(painter, at, 3.5)
            draw_bubble(painter, area, at, self.read_out(number, place))

    def read_out(self, number: int, place: int) -> list[str]:
        """Return the lines that tell about a place of a curve."""
        curve = self.curves[number]
        lines = [curve.name] if len(self.curves) > 1 else []
        threshold = curve.thresholds[place]
        return [
            *lines,
            self.tr("Threshold {0}").format(number_text(threshold)),
            f"{self.x_axis.title}: {number_text(curve.x[place])}",
            f"{self.y_axis.title}: {number_text(curve.y[place])}",
        ]

    @property
    def hovered(self) -> list[str]:
        """The read-out that is shown; nothing when there is none."""
        return self.read_out(*self._hover) if self._hover is not None else []

    def nearest(self, at: QPointF, within: float = NEAR) -> tuple[int, int] | None:
        """Return the curve and its place nearest to a point of the widget."""
        frame = self.frame_in(QRectF(self.rect()))
        best, found = within, None
        for number, curve in enumerate(self.curves):
            x = self.x_axis.low + (at.x() - frame.left()) / max(1.0, frame.width()) * (
                self.x_axis.high - self.x_axis.low
            )
            reach = within / max(1.0, frame.width()) * (self.x_axis.high - self.x_axis.low)
            start = bisect.bisect_left(curve.x, x - reach)
            end = bisect.bisect_right(curve.x, x + reach)
            step = max(1, (end - start) // 1500)
            for place in range(start, end, step):
                there = self.place(frame, curve.x[place], curve.y[place])
                away = math.hypot(there.x() - at.x(), there.y() - at.y())
                if away < best:
                    best, found = away, (number, place)
        return found

    # -- the hand ------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the threshold to the place that was clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragging = True
            self._choose(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the place under the pointer; a drag takes the threshold along."""
        if self._dragging and event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(event.position())
        self._hover = self.nearest(event.position())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        self._dragging = False

    def leaveEvent(self, event: QEvent) -> None:
        """Take the read-out away."""
        self._hover = None
        self.update()

    def _choose(self, at: QPointF) -> None:
        found = self.nearest(at, within=1e9 if self._dragging else NEAR)
        if found is not None:
            self.threshold_wanted.emit(self.curves[found[0]].thresholds[found[1]])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the threshold: arrows by ten steps of the slider, with Shift by one."""
        small = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if steps is None:
            super().keyPressEvent(event)
        else:
            self.step_wanted.emit(steps if small else steps * 10)
