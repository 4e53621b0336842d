"""A confusion matrix: rows are the true classes, columns what the model said."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from studio.gui.look.theme import theme
from studio.gui.look.tokens import LIGHT
from studio.gui.panes.evaluation.drawing import Drawing
from studio.gui.panes.evaluation.plot import bubble_box, draw_bubble
from studio.gui.panes.evaluation.styles import Style

LABEL = 110.0  # pixels of the names of classes, at most
CELL = 46.0  # the least a cell is wide


class MatrixView(Drawing):
    """Paints the counts on squares that are the fuller the larger their share of the row.

    The pointer or the arrow keys read a cell out.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.classes: tuple[str, ...] = ()
        self.matrix: tuple[tuple[int, ...], ...] = ()
        self.shares = False
        self.token = "accent"
        self.title = ""  # whose matrix it is, where there are several
        self.style_mark: Style | None = None
        self.cell: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Confusion matrix"))

    def show_matrix(self, classes: tuple[str, ...], matrix: tuple[tuple[int, ...], ...]) -> None:
        """Show other counts."""
        if len(classes) != len(self.classes):
            self.cell = None
        self.classes, self.matrix = classes, matrix
        self.setMinimumSize(self._least())
        self.setAccessibleDescription("; ".join(self._words()))
        self.changed()

    def _words(self) -> list[str]:
        """Return the counts in words, of as many classes as one can listen to."""
        most = 12
        return [
            self.tr("{0} taken for {1}: {2}").format(actual, said, f"{count:,}")
            for actual, line in zip(self.classes[:most], self.matrix)
            for said, count in zip(self.classes[:most], line)
        ]

    def show_shares(self, shares: bool) -> None:
        """Write the share of each row instead of the counts."""
        self.shares = shares
        self.changed()

    def _least(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        many = max(1, len(self.classes))
        wide = self._left() + CELL * many + 6
        return QSize(int(wide), int(metrics.height() * 2 + 12 + max(24.0, metrics.height()) * many))

    def _left(self) -> float:
        metrics = QFontMetricsF(self.font())
        names = max((metrics.horizontalAdvance(each) for each in self.classes), default=30.0)
        return metrics.height() + 12 + min(LABEL, names)

    def _grid(self, area: QRectF) -> QRectF:
        metrics = QFontMetricsF(self.font())
        top = metrics.height() * 2 + 8
        grid = area.adjusted(self._left(), top, -4, -4)
        many = max(1, len(self.classes))
        side_x, side_y = grid.width() / many, grid.height() / many
        grid.setWidth(min(side_x, 150.0) * many)
        grid.setHeight(min(side_y, 80.0) * many)
        return grid

    def _rect(self, grid: QRectF, row: int, column: int) -> QRectF:
        many = max(1, len(self.classes))
        wide, high = grid.width() / many, grid.height() / many
        return QRectF(grid.left() + wide * column, grid.top() + high * row, wide, high)

    def draw_base(self, painter: QPainter, area: QRectF) -> None:
        """Paint names and cells."""
        if not self.classes:
            return
        grid = self._grid(area)
        metrics = QFontMetricsF(painter.font())
        high = metrics.height()
        elide = Qt.TextElideMode.ElideRight
        middle = Qt.AlignmentFlag.AlignCenter
        painter.setPen(theme.colour("quiet"))
        self._draw_title(
            painter, grid.center().x(), QRectF(area.left(), area.top() + 2, area.width(), high)
        )
        painter.save()
        painter.setPen(theme.colour("quiet"))
        painter.translate(area.left() + high / 2 + 2, grid.center().y())
        painter.rotate(-90)
        room = QRectF(-grid.height() / 2, -high / 2, grid.height(), high)
        if (
            metrics.horizontalAdvance(self.tr("Actual class")) <= room.width()
        ):  # else hovering tells
            painter.drawText(room, middle, self.tr("Actual class"))
        painter.restore()
        painter.setPen(theme.colour("text"))
        seen = painter.clipBoundingRect() if painter.hasClipping() else area
        many = len(self.classes)
        columns = _within(grid.left(), grid.width() / many, many, seen.left(), seen.right())
        rows = _within(grid.top(), grid.height() / many, many, seen.top(), seen.bottom())
        if seen.top() < grid.top():
            for number in columns:
                across = self._rect(grid, 0, number)
                top = QRectF(across.left(), grid.top() - high - 2, across.width(), high)
                name = metrics.elidedText(self.classes[number], elide, across.width() - 4)
                painter.drawText(top, middle, name)
        if seen.left() < grid.left():
            room = self._left() - high - 10
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            for number in rows:
                down = self._rect(grid, number, 0)
                left = QRectF(area.left() + high + 4, down.top(), room, down.height())
                name = metrics.elidedText(self.classes[number], elide, room)
                painter.drawText(left, right, name)
        self._draw_cells(painter, grid, rows, columns)

    def _draw_cells(self, painter: QPainter, grid: QRectF, rows: range, columns: range) -> None:
        """Paint some of the cells: the boxes first, then their texts, pens and fonts once each."""
        middle, elide = Qt.AlignmentFlag.AlignCenter, Qt.TextElideMode.ElideRight
        plain = painter.font()
        bold = QFont(plain)
        bold.setBold(True)
        texts: dict[tuple[bool, bool], list[tuple[QRectF, str]]] = {}
        fills: dict[tuple[int, bool], tuple[QColor, bool]] = {}
        widths: dict[str, str] = {}
        painter.setPen(QPen(theme.colour("line")))
        metrics = QFontMetricsF(bold)
        for row in rows:
            line = self.matrix[row]
            total = sum(line)
            for column in columns:
                count, right = line[column], row == column
                share = count / total if total else 0.0
                box = self._rect(grid, row, column).adjusted(1, 1, -1, -1)
                key = (round(share * 500), right)
                if key not in fills:
                    colour = self._fill(share, right=right)
                    fills[key] = colour, colour.lightnessF() > 0.55
                fill, light = fills[key]
                painter.setBrush(fill)
                painter.drawRoundedRect(box, 3, 3)
                text = f"{share:.0%}" if self.shares else f"{count:,}"
                if text not in widths:
                    widths[text] = metrics.elidedText(text, elide, box.width())
                texts.setdefault((light, right), []).append((box, widths[text]))
        for (light, right), found in texts.items():
            painter.setPen(QColor(LIGHT.text if light else LIGHT.surface))
            painter.setFont(bold if right else plain)
            for box, text in found:
                painter.drawText(box, middle, text)
        painter.setFont(plain)

    def _draw_title(self, painter: QPainter, middle: float, room: QRectF) -> None:
        """Write what the columns are over their middle, as far as the picture goes."""
        metrics = QFontMetricsF(painter.font())
        mark = 18.0 if self.style_mark is not None else 0.0
        text = self.title or self.tr("Predicted class")
        text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room.width() - mark)
        wide = metrics.horizontalAdvance(text) + 1
        left = max(room.left() + mark, min(middle - wide / 2, room.right() - wide))
        box = QRectF(left, room.top(), wide, room.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        if self.style_mark is not None:
            self.style_mark.draw_mark(painter, QPointF(left - 9, box.center().y()), 4)

    def _fill(self, share: float, *, right: bool) -> QColor:
        """Return a colour between that of the pane and a full one: right ones and mistakes."""
        back, full = theme.colour("surface"), theme.colour(self.token if right else "failed")
        share = 0.06 + 0.79 * share if share else 0.0
        return QColor(
            *(round(a + (b - a) * share) for a, b in zip(back.getRgb()[:3], full.getRgb()[:3]))
        )

    def draw_over(self, painter: QPainter, area: QRectF) -> None:
        """Paint the read-out of the chosen cell."""
        if self.cell is None:
            return
        box = self._rect(self._grid(area), *self.cell)
        painter.setPen(QPen(theme.colour("text"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
        draw_bubble(painter, area, box.center(), self.read_out(*self.cell))

    def read_out(self, row: int, column: int) -> list[str]:
        """Return the lines that tell about a cell."""
        line = self.matrix[row]
        count, total = line[column], sum(line)
        return [
            self.tr("Actual {0}, predicted {1}").format(self.classes[row], self.classes[column]),
            self.tr("{0} of {1} rows").format(f"{count:,}", f"{total:,}")
            + (f" ({count / total:.1%})" if total else ""),
        ]

    def _cell_at(self, at: QPointF) -> tuple[int, int] | None:
        grid = self._grid(QRectF(self.rect()))
        if not self.classes or not grid.contains(at):
            return None
        many = len(self.classes)
        column = min(many - 1, int((at.x() - grid.left()) / grid.width() * many))
        row = min(many - 1, int((at.y() - grid.top()) / grid.height() * many))
        return row, column

    def _read(self, cell: tuple[int, int] | None) -> None:
        """Read another cell out, or none; paint no more than what changes by it."""
        if cell != self.cell:
            self._touch()
            self.cell = cell
            self._touch()

    def _touch(self) -> None:
        if self.cell is None:
            return
        area = QRectF(self.rect())
        box = self._rect(self._grid(area), *self.cell)
        lines = self.read_out(*self.cell)
        bubble = bubble_box(QFontMetricsF(self.font()), area, box.center(), lines)
        self.update(box.united(bubble).adjusted(-3, -3, 3, 3).toAlignedRect())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the cell under the pointer."""
        self._read(self._cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Take the read-out away."""
        self._read(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from cell to cell; Escape takes the read-out away."""
        moves = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0),
                 Qt.Key.Key_Down: (1, 0)}  # fmt: skip
        move = moves.get(Qt.Key(event.key()))
        if move is not None and self.classes:
            last = len(self.classes) - 1
            row, column = self.cell if self.cell is not None else (0, 0)
            if self.cell is not None:
                row, column = (min(last, max(0, a + b)) for a, b in zip(self.cell, move))
            self._read((row, column))
        elif event.key() == Qt.Key.Key_Escape and self.cell is not None:
            self._read(None)
        else:
            super().keyPressEvent(event)


def _within(start: float, step: float, many: int, low: float, high: float) -> range:
    """Return which of `many` places, each `step` long, lie between two limits."""
    first, last = math.floor((low - start) / step), math.floor((high - start) / step)
    return range(max(0, first), min(many, last + 1))
