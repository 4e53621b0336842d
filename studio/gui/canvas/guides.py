"""Lines that show, while a card is moved, with which other cards it stands in a row."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsLineItem

from studio.gui.canvas import metrics as m
from studio.gui.canvas.paint import ink

if TYPE_CHECKING:
    from studio.gui.canvas.scene import CanvasScene

_NEAR = 5.0  # canvas units from which a card is drawn to the row of another
_BEYOND = 16.0  # by how much a line is longer than the cards it joins


class Guides:
    """Knows where the cards in sight stand that are not moved, by their top left corners."""

    def __init__(self, scene: CanvasScene, moved: Iterable[str], sight: QRectF) -> None:
        self._scene = scene
        away = set(moved)
        cards = [scene.nodes[key].pos() for key in scene.nodes_in(sight) if key not in away]
        self._across = sorted((at.x(), at.y()) for at in cards)
        self._down = sorted((at.y(), at.x()) for at in cards)
        self.lines: list[QGraphicsLineItem] = []

    def snap(self, wanted: QPointF) -> QPointF:
        """Return the place on the grid, or in the row or column of a card that is near."""
        return QPointF(
            _snap(self._across, wanted.x()),
            _snap(self._down, wanted.y()),
        )

    def show(self, at: QPointF) -> None:
        """Draw a line for each row and column in which a card at a place stands."""
        upright = across = QLineF()
        column = [y for _, y in _same(self._across, at.x())]
        if column:
            x = at.x() + m.CARD_WIDTH / 2
            top, bottom = min(*column, at.y()), max(*column, at.y()) + m.CARD_HEIGHT
            upright = QLineF(x, top - _BEYOND, x, bottom + _BEYOND)
        row = [x for _, x in _same(self._down, at.y())]
        if row:
            y = at.y() + m.CARD_HEIGHT / 2
            left, right = min(*row, at.x()), max(*row, at.x()) + m.CARD_WIDTH
            across = QLineF(left - _BEYOND, y, right + _BEYOND, y)
        if not self.lines and not (upright.isNull() and across.isNull()):
            self.lines = [self._line(), self._line()]
        for item, line in zip(self.lines, (upright, across), strict=False):
            item.setLine(line)
            item.setVisible(not line.isNull())

    def hide(self) -> None:
        """Take the lines away."""
        # The last one first: the scene would sort all its items if there were a gap among them.
        while self.lines:
            self._scene.removeItem(self.lines.pop())

    def _line(self) -> QGraphicsLineItem:
        item = QGraphicsLineItem()
        pen = QPen(ink("accent", 170), 1, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        item.setPen(pen)
        item.setZValue(-2)
        self._scene.addItem(item)
        return item


def _same(cards: list[tuple[float, float]], value: float) -> list[tuple[float, float]]:
    start = bisect_left(cards, (value - 0.01,))
    found = []
    while start < len(cards) and cards[start][0] <= value + 0.01:
        found.append(cards[start])
        start += 1
    return found


def _snap(cards: list[tuple[float, float]], wanted: float) -> float:
    place = bisect_left(cards, (wanted,))
    near = [cards[each][0] for each in (place - 1, place) if 0 <= each < len(cards)]
    best = min(near, key=lambda each: abs(each - wanted), default=None)
    if best is not None and abs(best - wanted) <= _NEAR:
        return best
    return m.snap(wanted)
