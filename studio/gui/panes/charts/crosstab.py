"""A table of counts: how often two values stand in the same row."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from studio.data.summaries.model import Comparison
from studio.gui.look.theme import theme
from studio.gui.panes.charts.chart import Chart, elided, mixed
from studio.gui.panes.charts.ticks import short

ROW = 24.0
CELL = 46.0


class CrosstabChart(Chart):
    """Shows counts as cells, the darker the more rows; pointing at one tells its shares."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Crosstab"))
        self._found: Comparison | None = None

    def show_comparison(self, found: Comparison) -> None:
        """Show a comparison of kind crosstab."""
        self._found = found
        self.current = -1
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for every cell."""
        found = self._found
        if found is None:
            return super().sizeHint()
        return QSize(int(110 + CELL * len(found.table[0])), int(ROW * (len(found.table) + 2) + 16))

    def minimumSizeHint(self) -> QSize:
        """Return the least at which cells can be told apart."""
        found = self._found
        return QSize(200, int(16 * (len(found.table) + 2) + 16) if found else 120)

    def draw(self, painter: QPainter, where: QRectF) -> None:
        """Draw the names and the cells."""
        found = self._found
        if found is None:
            return
        metrics = QFontMetricsF(painter.font())
        down, across = self._names(found)
        names = [elided(metrics, each or '""', where.width() * 0.28) for each in down]
        wide = max(metrics.horizontalAdvance(each) for each in names) + 10
        line = metrics.height()
        painter.setPen(theme.colour("quiet"))
        left, centre = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignCenter
        title = QRectF(where.left(), where.top(), wide - 8, line)
        painter.drawText(title, left, elided(metrics, found.first, wide - 8))
        title = QRectF(where.left() + wide, where.top(), where.width() - wide, line)
        painter.drawText(title, left, elided(metrics, found.second, title.width()))
        cell = min(110.0, (where.width() - wide) / len(across))
        top = where.top() + 2 * line + 6
        tall = min(30.0, (where.bottom() - top) / len(down))
        painter.setPen(theme.colour("text"))
        for number, name in enumerate(across):
            box = QRectF(where.left() + wide + number * cell, top - line - 3, cell, line)
            painter.drawText(box, centre, elided(metrics, name or '""', cell - 4))
        for number, name in enumerate(names):
            box = QRectF(where.left(), top + number * tall, wide - 8, tall)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, name)
        most = max(1, *(max(row) for row in found.table))
        for i, row in enumerate(found.table):
            for j, count in enumerate(row):
                box = QRectF(where.left() + wide + j * cell, top + i * tall, cell, tall)
                self._cell(painter, box.adjusted(1, 1, -1, -1), count, count / most)
                self.marks.append(box)

    def _cell(self, painter: QPainter, box: QRectF, count: int, share: float) -> None:
        chosen = len(self.marks) == self.current
        painter.setPen(QPen(theme.colour("text"), 1.5) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(mixed("hover", "accent", share * 0.9) if count else theme.colour("hover"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(theme.colour("on_accent" if share > 0.55 else "text" if count else "faint"))
        text = f"{count:,}"
        metrics = QFontMetricsF(painter.font())
        if metrics.horizontalAdvance(text) > box.width() - 2:
            text = short(count)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def told(self, number: int) -> str:
        """Return a cell's count, and its share of its line and its column."""
        found = self._found
        if found is None:
            return ""
        i, j = divmod(number, len(found.table[0]))
        count = found.table[i][j]
        whole = (sum(found.table[i]), sum(line[j] for line in found.table))
        shares = (f"{count / each:.1%}" if each else "–" for each in whole)
        down, across = self._names(found)
        text = self.tr("{0} and {1}: {2} rows, {3} of the line, {4} of the column")
        return text.format(down[i], across[j], f"{count:,}", *shares)

    def _names(self, found: Comparison) -> tuple[list[str], list[str]]:
        others = self.tr("others")
        down = [*found.categories, *([others] if found.more else [])]
        return down, [*found.across, *([others] if found.more_across else [])]
