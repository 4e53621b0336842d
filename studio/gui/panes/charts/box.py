"""Box plots: one that lies along the axis, or several beside each other."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from studio.data.summaries.model import Box, Scale
from studio.data.summaries.words import position_text
from studio.gui.look.theme import theme
from studio.gui.panes.charts.chart import Chart, elided, soft
from studio.gui.panes.charts.ticks import Axis

ROW = 26.0
LEAST_ROW = 12.0


class BoxChart(Chart):
    """Shows boxes with whiskers and outliers; pointing at one tells its numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Box plot"))
        self._boxes: list[tuple[str, Box, int]] = []
        self._scale: Scale | None = None
        self._title = ""
        self._name = ""

    def show_boxes(
        self,
        boxes: list[tuple[str, Box, int]],
        scale: Scale | None,
        title: str = "",
        name: str = "",
    ) -> None:
        """Show boxes, each with its name and number of rows; one alone needs no name."""
        self._boxes, self._scale = boxes, scale
        self._title, self._name = title, name
        self.current = -1
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for every box."""
        return QSize(340, max(150, int(len(self._boxes) * ROW + 60)))

    def minimumSizeHint(self) -> QSize:
        """Return the least at which the boxes can be told apart."""
        return QSize(160, max(120, int(len(self._boxes) * LEAST_ROW + 50)))

    def draw(self, painter: QPainter, where: QRectF) -> None:
        """Draw the axis and each box."""
        if not self._boxes:
            self.note(painter, where, self.tr("There is no finite value to draw."))
            return
        low = min(min(box.low, *box.outliers, box.low) for _, box, _ in self._boxes)
        high = max(max(box.high, *box.outliers, box.high) for _, box, _ in self._boxes)
        axis = Axis(low, high, scale=self._scale)
        metrics = QFontMetricsF(painter.font())
        names = [elided(metrics, each[0], where.width() * 0.35) for each in self._boxes]
        wide = max((metrics.horizontalAdvance(each) for each in names), default=0)
        wide = wide + 10 if len(self._boxes) > 1 or names[0] else 0
        inside = where.adjusted(wide, 0, -8, 0)
        title = f"{self._name}" if wide else ""
        data = self.frame(painter, inside, axis, None, x_title=self._title, y_title=title)
        tall = data.height() / len(self._boxes)
        for number, (_, box, _) in enumerate(self._boxes):
            row = QRectF(data.left(), data.top() + number * tall, data.width(), tall)
            if wide:
                painter.setPen(theme.colour("text"))
                place = QRectF(where.left(), row.top(), wide - 8, tall)
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(place, right, names[number])
            paint_box(painter, row, box, axis, bright=number == self.current)
            self.marks.append(QRectF(where.left(), row.top(), where.width(), tall))

    def told(self, number: int) -> str:
        """Return the numbers of a box."""
        name, box, rows = self._boxes[number]
        numbers = (box.low, box.q1, box.median, box.q3, box.high)
        texts = [position_text(each, self._scale) for each in numbers]
        told = self.tr(
            "Whiskers {0} to {4}, box {1} to {3}, median {2}, {5} values beyond the whiskers"
        ).format(*texts, f"{box.outside:,}")
        rows_text = self.tr("{0} rows").format(f"{rows:,}")
        return f"{name}: {rows_text}. {told}" if name else f"{told}. {rows_text}"


def paint_box(
    painter: QPainter, where: QRectF, box: Box, axis: Axis, *, bright: bool = False
) -> None:
    """Draw one box that lies in a rectangle."""

    def at(value: float) -> float:
        return where.left() + axis.share(value) * where.width()

    middle = where.center().y()
    tall = min(28.0, where.height() * 0.62)
    line = theme.colour("accent")
    painter.setPen(QPen(line, 1.4))
    for start, stop in ((box.low, box.q1), (box.q3, box.high)):
        painter.drawLine(QPointF(at(start), middle), QPointF(at(stop), middle))
    for end in (box.low, box.high):
        painter.drawLine(QPointF(at(end), middle - tall / 4), QPointF(at(end), middle + tall / 4))
    painter.setBrush(soft("accent", 0.5 if bright else 0.25))
    body = QRectF(at(box.q1), middle - tall / 2, max(1.0, at(box.q3) - at(box.q1)), tall)
    painter.drawRoundedRect(body, 2, 2)
    painter.setPen(QPen(line, 2.4))
    painter.drawLine(QPointF(at(box.median), body.top()), QPointF(at(box.median), body.bottom()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(soft("accent", 0.6))
    size = 2.2 if where.height() > 20 else 1.2
    for value in box.outliers:
        painter.drawEllipse(QPointF(at(value), middle), size, size)
