"""Bars to the left and right of zero: how much each feature counts."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from studio.gui.look.theme import theme
from studio.gui.panes.evaluation.drawing import Drawing
from studio.gui.panes.evaluation.facts_table import cell_text
from studio.gui.panes.evaluation.plot import draw_bubble

ROW = 24.0
NAMES = 0.38  # of the width for names, at most
MOST_BARS = 400


@dataclass(frozen=True)
class Bar:
    """A name, a value, and how much the value varies (0 for no whisker)."""

    name: str
    value: float
    spread: float = 0.0


class BarChart(Drawing):
    """A bar for each name, the longest first; those below zero have another colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: list[Bar] = []
        self.left_out = 0
        self._hover: int | None = None
        self.setMouseTracking(True)
        self.setMinimumWidth(260)

    def show_bars(self, bars: list[Bar]) -> None:
        """Show other bars; they are sorted by their length."""
        known = [bar for bar in bars if math.isfinite(bar.value)]
        known.sort(key=lambda bar: -abs(bar.value))
        self.bars, self.left_out = known[:MOST_BARS], max(0, len(known) - MOST_BARS)
        self._hover = None
        self.setMinimumHeight(int(ROW * (len(self.bars) + bool(self.left_out)) + 12))
        self.setAccessibleDescription(
            "; ".join(f"{bar.name}: {cell_text(bar.value)}" for bar in self.bars[:30])
        )
        self.changed()

    def picture_size(self) -> QSize:
        """Return the size of all bars, not only of those in sight."""
        return QSize(max(640, self.width()), self.minimumHeight())

    def _lanes(self, area: QRectF) -> tuple[float, float, float]:
        """Return where names end, where zero is, and the pixels of one unit."""
        metrics = QFontMetricsF(self.font())
        longest = max((metrics.horizontalAdvance(bar.name) for bar in self.bars), default=0.0)
        names = min(longest, area.width() * NAMES) + 20
        values = metrics.horizontalAdvance("-0.00000") + 12
        ends = [bar.value + side * bar.spread for bar in self.bars for side in (-1, 1)]
        low, high = min([0.0, *ends]), max([0.0, *ends])
        below = values if low < 0 else 0.0
        room = max(20.0, area.width() - names - values - below)
        unit = room / (high - low) if high > low else 0.0
        return names, names + below - low * unit, unit

    def draw_base(self, painter: QPainter, area: QRectF) -> None:
        """Paint names, bars, whiskers and values."""
        if not self.bars:
            return
        metrics = QFontMetricsF(painter.font())
        names, zero, unit = self._lanes(area)
        elide = Qt.TextElideMode.ElideMiddle
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QPen(theme.colour("line")))
        bottom = ROW * len(self.bars) + 6
        painter.drawLine(QPointF(zero, 4), QPointF(zero, bottom))
        for number, bar in enumerate(self.bars):
            top = 6 + ROW * number
            painter.setPen(theme.colour("text"))
            box = QRectF(8, top, names - 16, ROW)
            painter.drawText(box, right, metrics.elidedText(bar.name, elide, box.width()))
            colour = theme.colour("accent" if bar.value >= 0 else "warning")
            end = zero + bar.value * unit
            shape = QRectF(min(zero, end), top + 5, max(1.0, abs(end - zero)), ROW - 10)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(shape, 2, 2)
            outer = end
            if bar.spread > 0:
                reach = bar.spread * unit
                painter.setPen(QPen(theme.colour("quiet"), 1.4))
                middle = top + ROW / 2
                painter.drawLine(QPointF(end - reach, middle), QPointF(end + reach, middle))
                for side in (end - reach, end + reach):
                    painter.drawLine(QPointF(side, middle - 3), QPointF(side, middle + 3))
                outer = end + reach if bar.value >= 0 else end - reach
            painter.setPen(theme.colour("quiet"))
            text = cell_text(bar.value)
            if bar.value >= 0:
                where = QRectF(outer + 5, top, 120, ROW)
                painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, text)
            else:
                painter.drawText(QRectF(outer - 125, top, 120, ROW), right, text)
        if self.left_out:
            painter.setPen(theme.colour("quiet"))
            more = self.tr("and {0} more, in the table").format(f"{self.left_out:,}")
            painter.drawText(QRectF(8, bottom, area.width(), ROW),
                             Qt.AlignmentFlag.AlignVCenter, more)  # fmt: skip

    def draw_over(self, painter: QPainter, area: QRectF) -> None:
        """Paint the read-out of the bar under the pointer."""
        if self._hover is None:
            return
        _, zero, unit = self._lanes(area)
        bar = self.bars[self._hover]
        at = QPointF(zero + bar.value * unit, 6 + ROW * (self._hover + 0.5))
        draw_bubble(painter, area, at, self.read_out(self._hover))

    def read_out(self, number: int) -> list[str]:
        """Return the lines that tell about a bar."""
        bar = self.bars[number]
        lines = [bar.name, f"{bar.value:.6g}"]
        if bar.spread > 0:
            lines.append(self.tr("± {0} from tree to tree").format(f"{bar.spread:.3g}"))
        return lines

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the bar under the pointer."""
        number = int((event.position().y() - 6) // ROW)
        self._hover = number if 0 <= number < len(self.bars) else None
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the read-out away."""
        self._hover = None
        self.update()
