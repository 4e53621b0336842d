"""The most frequent values as bars that lie, with their names before them."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from studio.data.summaries.model import TopValue
from studio.gui.look.theme import theme
from studio.gui.panes.charts.chart import Chart, elided

ROW = 22.0


class BarsChart(Chart):
    """Shows values by falling frequency; the last bar counts all others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Most frequent values"))
        self._rows: list[tuple[str, int, bool]] = []
        self._total = 0
        self._empty = ""
        self.log_frequency = False

    def show_values(
        self, top: tuple[TopValue, ...], present: int, others: int, empty: str = ""
    ) -> None:
        """Show values; `others` is how many more there are, `empty` the sentence for none."""
        self._rows = [(each.text, each.count, False) for each in top]
        rest = present - sum(each.count for each in top)
        if others > 0 and rest > 0 and top:
            self._rows.append((self.tr("{0} others").format(f"{others:,}"), rest, True))
        self._total, self._empty = present, empty
        self.current = -1
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for every bar."""
        return QSize(340, int(max(5, len(self._rows)) * ROW + 14))

    def draw(self, painter: QPainter, where: QRectF) -> None:
        """Draw one row for each value."""
        if not self._rows:
            self.note(painter, where, self._empty)
            return
        metrics = QFontMetricsF(painter.font())
        names = [elided(metrics, text or '""', where.width() * 0.4) for text, _, _ in self._rows]
        wide = max(metrics.horizontalAdvance(each) for each in names) + 8
        counts = [f"{count:,}" for _, count, _ in self._rows]
        after = max(metrics.horizontalAdvance(each) for each in counts) + 10
        most = max(count for _, count, _ in self._rows)
        tall = min(ROW, where.height() / len(self._rows))
        room = max(10.0, where.width() - wide - after)
        for number, (text, count, others) in enumerate(self._rows):
            top = where.top() + number * tall
            name = QRectF(where.left(), top, wide - 8, tall)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.setPen(theme.colour("quiet" if others or not text else "text"))
            painter.drawText(name, right, names[number])
            long = max(1.5, room * self._share(count, most))
            bar = QRectF(where.left() + wide, top + tall * 0.16, long, tall * 0.68)
            colour = theme.colour("faint" if others else "accent")
            colour.setAlphaF(1.0 if number == self.current else 0.72)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(bar, 2, 2)
            painter.setPen(theme.colour("quiet"))
            place = QRectF(bar.right() + 5, top, after, tall)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, left, counts[number])
            self.marks.append(QRectF(where.left(), top, where.width(), tall))

    def told(self, number: int) -> str:
        """Return a value and how many rows hold it."""
        text, count, _ = self._rows[number]
        share = count / self._total if self._total else 0
        return self.tr("{0}: {1} rows ({2})").format(text, f"{count:,}", f"{share:.1%}")

    def _share(self, count: int, most: int) -> float:
        if not self.log_frequency:
            return count / most
        return math.log10(count + 1) / math.log10(most + 1)
