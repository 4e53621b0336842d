"""Two columns as points, or as hexagons that count them where there are many."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
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
        size = 3.0 if found.rows < 300 else 2.0 if found.rows < 1500 else 1.5
        points = [
            QPointF(
                data.left() + x.share(across) * data.width(),
                data.bottom() - y.share(up) * data.height(),
            )
            for across, up in zip(found.x, found.y)
        ]
        self.marks = [QRectF(each.x() - 4, each.y() - 4, 8, 8) for each in points]
        pen = QPen(soft("accent", 0.55), 2 * size)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(QPolygonF(points))
        if 0 <= self.current < len(points):
            painter.setPen(QPen(theme.colour("text"), 1.5))
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(points[self.current], size + 2, size + 2)

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
        painter.save()
        painter.setClipRect(data.adjusted(-1, -1, 1, 1))
        wide = data.width() / ACROSS
        tall = data.height() / (ACROSS / 2)
        corners = ((0.0, 1 / 3), (0.5, 1 / 6), (0.5, -1 / 6), (0.0, -1 / 3), (-0.5, -1 / 6),
                   (-0.5, 1 / 6))  # fmt: skip
        shape = QPolygonF([QPointF(a * wide, b * tall) for a, b in corners])
        inks = [mixed("accent_soft", "accent", step / SHADES) for step in range(SHADES + 1)]
        painter.setPen(Qt.PenStyle.NoPen)
        most = math.log1p(max(found.counts))
        for number, (across, up, count) in enumerate(zip(found.x, found.y, found.counts)):
            x, y = data.left() + across * data.width(), data.bottom() - up * data.height()
            painter.setBrush(inks[round(math.log1p(count) / most * SHADES)])
            if number == self.current:
                painter.setPen(QPen(theme.colour("text"), 1.5))
            painter.drawPolygon(shape.translated(x, y))
            if number == self.current:
                painter.setPen(Qt.PenStyle.NoPen)
            self.marks.append(QRectF(x - wide / 2, y - tall / 4, wide, tall / 2))
        painter.restore()


def _whole(value: float) -> float:
    return int(value) if value == int(value) else value


def _at(share: float, pair: tuple[float, float]) -> float:
    return pair[0] + share * (pair[1] - pair[0])
