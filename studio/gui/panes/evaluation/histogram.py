"""Bars of how often errors of each size occur, for one model or two."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from studio.gui.look.theme import theme
from studio.gui.panes.evaluation.plot import Plot, draw_bubble, number_text
from studio.gui.panes.evaluation.styles import Style


class Histogram(Plot):
    """Bars of the first model are full, those of the second hatched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edges: list[float] = []
        self.series: list[tuple[str, Style, list[int]]] = []
        self.bin: int | None = None

    def show_bars(self, edges: list[float], series: list[tuple[str, Style, list[int]]]) -> None:
        """Show other bars."""
        self.edges, self.series, self.bin = edges, series, None
        self.x_axis.low, self.x_axis.high = edges[0], edges[-1]
        self.y_axis.low = 0.0
        self.y_axis.high = max(1.0, *(max(counts) * 1.08 for _, _, counts in series))
        self.legend = [(name, style) for name, style, _ in series] if len(series) > 1 else []
        self.changed()

    def draw_data(self, painter: QPainter, frame: QRectF) -> None:
        """Paint the bars, side by side."""
        many = len(self.series)
        for number, (_, style, counts) in enumerate(self.series):
            colour = style.colour
            soft = style.colour
            soft.setAlpha(150)
            pattern = Qt.BrushStyle.SolidPattern if number == 0 else Qt.BrushStyle.BDiagPattern
            for place, count in enumerate(counts):
                low, high = self.edges[place], self.edges[place + 1]
                wide = (high - low) / many
                left = low + wide * number
                top = self.place(frame, left, count)
                end = self.place(frame, left + wide, 0)
                painter.setPen(QPen(colour, 1))
                painter.setBrush(QBrush(soft, pattern))
                if count:
                    painter.drawRect(QRectF(top, end).adjusted(1, 0, -1, 0))
        if self.edges and self.edges[0] < 0 < self.edges[-1]:
            painter.setPen(QPen(theme.colour("quiet"), 1, Qt.PenStyle.DashLine))
            middle = self.place(frame, 0, 0).x()
            painter.drawLine(QPointF(middle, frame.top()), QPointF(middle, frame.bottom()))

    def draw_over(self, painter: QPainter, area: QRectF) -> None:
        """Paint the read-out of the bin under the pointer."""
        if self.bin is None:
            return
        frame = self.frame_in(area)
        middle = (self.edges[self.bin] + self.edges[self.bin + 1]) / 2
        most = max(counts[self.bin] for _, _, counts in self.series)
        draw_bubble(painter, area, self.place(frame, middle, most), self.read_out(self.bin))

    def read_out(self, place: int) -> list[str]:
        """Return the lines that tell about a bin."""
        low, high = number_text(self.edges[place]), number_text(self.edges[place + 1])
        lines = [self.tr("Error from {0} to {1}").format(low, high)]
        for name, _, counts in self.series:
            rows = self.tr("{0} rows").format(f"{counts[place]:,}")
            lines.append(f"{name}: {rows}" if len(self.series) > 1 else rows)
        return lines

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the bin under the pointer."""
        frame = self.frame_in(QRectF(self.rect()))
        self.bin = None
        if self.series and frame.contains(event.position()):
            share = (event.position().x() - frame.left()) / frame.width()
            self.bin = min(len(self.edges) - 2, int(share * (len(self.edges) - 1)))
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the read-out away."""
        self.bin = None
        self.update()
