"""Two columns as points, or as hexagons that count them where there are many."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from studio.data.summaries.model import ACROSS, HEXAGONS, Comparison
from studio.data.summaries.words import position_text
from studio.gui.look.theme import theme
from studio.gui.panes.charts.chart import Chart, mixed, soft
from studio.gui.panes.charts.ticks import Axis

SHADES = 64  # colours that tell how many rows a hexagon holds


class ScatterChart(Chart):
    """Shows a comparison of two columns that both have a scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Scatter plot"))
        self._found: Comparison | None = None
        self._laid: tuple[Comparison, QRectF] | None = None  # what the next three are made for
        self._places: list[QRectF] = []
        self._dots = QPolygonF()
        self._shapes: dict[int, QPainterPath] = {}

    def show_comparison(self, found: Comparison) -> None:
        """Show a comparison of kind scatter or hexagons."""
        self._found = found
        self.current = -1
        self.update()

    def draw(self, painter: QPainter, where: QRectF) -> None:
        """Draw the points or hexagons between two axes."""
        found = self._found
        if found is None:
            return
        x = Axis(*found.x_range, scale=found.x_scale)
        y = Axis(*found.y_range, scale=found.y_scale)
        data = self.frame(
            painter, where, x, y, x_title=found.first, y_title=found.second, right=10
        ).adjusted(4, 4, 0, -2)
        if found.kind == HEXAGONS:
            self._hexagons(painter, data, found)
        else:
            self._points(painter, data, x, y, found)

    def _points(self, painter: QPainter, data: QRectF, x: Axis, y: Axis, found: Comparison) -> None:
        if self._laid != (found, data):
            self._lay_points(data, x, y, found)
        self.marks = list(self._places)
        size = 3.0 if found.rows < 300 else 2.0 if found.rows < 1500 else 1.5
        pen = QPen(soft("accent", 0.55), 2 * size)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(self._dots)
        if 0 <= self.current < len(self.marks):
            painter.setPen(QPen(theme.colour("text"), 1.5))
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(self.marks[self.current].center(), size + 2, size + 2)

    def _lay_points(self, data: QRectF, x: Axis, y: Axis, found: Comparison) -> None:
        left, bottom, width, height = data.left(), data.bottom(), data.width(), data.height()
        across = [left + share * width for share in x.shares(found.x)]
        up = [bottom - share * height for share in y.shares(found.y)]
        self._dots = QPolygonF(list(map(QPointF, across, up)))
        self._places = [QRectF(h - 4, v - 4, 8, 8) for h, v in zip(across, up)]
        self._laid = found, data

    def told(self, number: int) -> str:
        """Return the two values of a point, or where a hexagon is and what it counts."""
        found = self._found
        if found is None:
            return ""
        across, up = found.x[number], found.y[number]
        if found.kind != HEXAGONS:
            first = position_text(_whole(across), found.x_scale)
            return f"{first}, {position_text(_whole(up), found.y_scale)}"
        rows = self.tr("{0} rows").format(f"{found.counts[number]:,}")
        x_text = position_text(_at(across, found.x_range), found.x_scale, digits=4)
        y_text = position_text(_at(up, found.y_range), found.y_scale, digits=4)
        return self.tr("around {0}, {1}: {2}").format(x_text, y_text, rows)

    def _hexagons(self, painter: QPainter, data: QRectF, found: Comparison) -> None:
        if self._laid != (found, data):
            self._lay_hexagons(data, found)
        self.marks = list(self._places)
        painter.save()
        painter.setClipRect(data.adjusted(-1, -1, 1, 1))
        painter.setPen(Qt.PenStyle.NoPen)
        for shade, path in self._shapes.items():
            painter.fillPath(path, mixed("accent_soft", "accent", shade / SHADES))
        if 0 <= self.current < len(self.marks):
            painter.setPen(QPen(theme.colour("text"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            shape = _hexagon(data)
            painter.drawPolygon(shape.translated(self.marks[self.current].center()))
        painter.restore()

    def _lay_hexagons(self, data: QRectF, found: Comparison) -> None:
        """Make one shape of all hexagons of a colour: to draw each by itself takes long."""
        wide, tall = data.width() / ACROSS, data.height() / (ACROSS / 2)
        left, bottom, width, height = data.left(), data.bottom(), data.width(), data.height()
        shape = _hexagon(data)
        self._shapes, self._places = {}, []
        most = math.log1p(max(found.counts))
        for across, up, count in zip(found.x, found.y, found.counts):
            x, y = left + across * width, bottom - up * height
            shade = round(math.log1p(count) / most * SHADES)
            path = self._shapes.setdefault(shade, QPainterPath())
            path.addPolygon(shape.translated(x, y))
            self._places.append(QRectF(x - wide / 2, y - tall / 4, wide, tall / 2))
        for path in self._shapes.values():
            path.setFillRule(Qt.FillRule.WindingFill)
        self._laid = found, data


def _hexagon(data: QRectF) -> QPolygonF:
    """Return one whose middle is at 0, 0, of the size that fits into `data`."""
    wide, tall = data.width() / ACROSS, data.height() / (ACROSS / 2)
    corners = ((0.0, 1 / 3), (0.5, 1 / 6), (0.5, -1 / 6), (0.0, -1 / 3), (-0.5, -1 / 6),
               (-0.5, 1 / 6))  # fmt: skip
    return QPolygonF([QPointF(a * wide, b * tall) for a, b in corners])


def _whole(value: float) -> float:
    return int(value) if value == int(value) else value


def _at(share: float, pair: tuple[float, float]) -> float:
    return pair[0] + share * (pair[1] - pair[0])
