"""A histogram with bars, and the curves that can be laid over it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from studio.data.summaries.model import Detail
from studio.data.summaries.words import position_text
from studio.gui.look.theme import theme
from studio.gui.panes.charts.chart import Chart, soft
from studio.gui.panes.charts.ticks import Axis


class HistogramChart(Chart):
    """Shows how many values lie in each bin; pointing at a bar tells its range and count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Histogram"))
        self._detail: Detail | None = None
        self._title = ""
        self.log_frequency = False
        self.cumulative = False
        self.density = False

    def show_detail(self, detail: Detail | None, title: str = "") -> None:
        """Show a histogram with its curves; None for nothing."""
        self._detail, self._title = detail, title
        self.current = -1
        self.update()

    def draw(self, painter: QPainter, where: QRectF) -> None:
        """Draw the bars, then the curves."""
        detail = self._detail
        if detail is None:
            text = self.tr("There is no finite value to draw.")
            self.note(painter, where, text)
            return
        histogram = detail.histogram
        most = max(1, *histogram.counts)
        x = Axis(histogram.edges[0], histogram.edges[-1], histogram.log, detail.scale)
        y = Axis(0.5, most * 1.15, log=True) if self.log_frequency else Axis(0, most * 1.04)
        right = 38.0 if self.cumulative else 10.0
        title = self.tr("Frequency")
        data = self.frame(painter, where, x, y, x_title=self._title, y_title=title, right=right)
        self._bars(painter, data, x, y, detail)
        if self.density and detail.density:
            self._density(painter, data, x, detail, y)
        if self.cumulative and detail.cumulative:
            self._cumulative(painter, data, x, detail)

    def _bars(self, painter: QPainter, data: QRectF, x: Axis, y: Axis, detail: Detail) -> None:
        histogram = detail.histogram
        gap = 1.0 if data.width() / len(histogram.counts) > 4 else 0.0
        ends = [data.left() + share * data.width() for share in x.shares(histogram.edges)]
        top, bottom, high = data.top(), data.bottom(), data.height()
        bars = []
        for left, right, count in zip(ends, ends[1:], histogram.counts):
            share = max(0.0, y.share(count)) if count else 0.0
            tall = max(share * high, 1.5 if count else 0.0)
            bars.append(QRectF(left + gap / 2, bottom - tall, max(0.5, right - left - gap), tall))
            self.marks.append(QRectF(left, top, max(1.0, right - left), high))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft("accent", 0.72))
        painter.drawRects(bars)
        if 0 <= self.current < len(bars):
            painter.setPen(QPen(theme.colour("text"), 1))
            painter.setBrush(theme.colour("accent"))
            painter.drawRect(bars[self.current])
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))

    def told(self, number: int) -> str:
        """Return the range of a bin and how many values lie in it."""
        if self._detail is None:
            return ""
        histogram, scale = self._detail.histogram, self._detail.scale
        count = histogram.counts[number]
        share = count / max(1, sum(histogram.counts))
        first, last = (position_text(each, scale) for each in histogram.edges[number : number + 2])
        rows = self.tr("{0} rows ({1})").format(f"{count:,}", f"{share:.1%}")
        if number + 1 == len(histogram.counts):
            return self.tr("{0} to {1}: {2}").format(first, last, rows)
        return self.tr("{0} to below {1}: {2}").format(first, last, rows)

    def _density(self, painter: QPainter, data: QRectF, x: Axis, detail: Detail, y: Axis) -> None:
        """Draw the density so that its area is that of the bars."""
        histogram = detail.histogram
        total = sum(histogram.counts)
        wide = (histogram.edges[-1] - histogram.edges[0]) / len(histogram.counts)
        if histogram.log:
            low, high = (math.log10(each) for each in (histogram.edges[0], histogram.edges[-1]))
            wide = (high - low) / len(histogram.counts)
        points = []
        for at, height in detail.density:
            share = y.share(height * total * wide) if height > 0 else 0.0
            share = min(1.05, max(0.0, share))
            left = data.left() + x.share(at) * data.width()
            points.append(QPointF(left, data.bottom() - share * data.height()))
        self._curve(painter, points, "warning")

    def _cumulative(self, painter: QPainter, data: QRectF, x: Axis, detail: Detail) -> None:
        points = [
            QPointF(data.left() + x.share(at) * data.width(), data.bottom() - share * data.height())
            for at, share in detail.cumulative
        ]
        self._curve(painter, points, "done")
        painter.setPen(theme.colour("done"))
        for share in (0.0, 0.5, 1.0):
            at = data.bottom() - share * data.height()
            box = QRectF(data.right() + 4, at - 8, 34, 16)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"{share:.0%}"
            )

    def _curve(self, painter: QPainter, points: list[QPointF], token: str) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour(token), 2))
        painter.drawPolyline(QPolygonF(points))
