"""Lines that show, while a card is moved, with which other cards it stands in a row."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsLineItem

from studio.gui.canvas import metrics as m
from studio.gui.canvas.paint import ink

if TYPE_CHECKING:
    from studio.gui.canvas.scene import CanvasScene

_NEAR = 5.0  # canvas units from which a card is drawn to the row of another
_BEYOND = 16.0  # by how much a line is longer than the cards it joins
_PARTS = (0.0, 0.5, 1.0)  # of a card's width or height: its edges and its middle
_OVER, _UNDER = 4.0, -2.0  # the cards: lines at edges are over them, those through them under
_Spans = list[tuple[float, float, float]]  # sorted: where a line would be; from, to along it


class Guides:
    """Knows where the cards in sight stand that are not moved: their edges and their middles.

    Left edges go with left edges, middles with middles, lower edges with lower edges, and so on.
    """

    def __init__(
        self, scene: CanvasScene, moved: Iterable[str], sight: QRectF, size: QRectF
    ) -> None:
        self._scene, self._size = scene, size
        away = set(moved)
        items = [scene.nodes[key] for key in scene.nodes_in(sight) if key not in away]
        cards = [each.body().translated(each.pos()) for each in items]
        self._upright: list[_Spans] = [
            sorted((r.left() + part * r.width(), r.top(), r.bottom()) for r in cards)
            for part in _PARTS
        ]
        self._level: list[_Spans] = [
            sorted((r.top() + part * r.height(), r.left(), r.right()) for r in cards)
            for part in _PARTS
        ]
        self.lines: list[QGraphicsLineItem] = []

    def snap(self, wanted: QPointF) -> QPointF:
        """Return the place on the grid, or in the row or column of a card that is near."""
        return QPointF(
            _snap(self._upright, wanted.x(), self._size.left(), self._size.width()),
            _snap(self._level, wanted.y(), self._size.top(), self._size.height()),
        )

    def show(self, at: QPointF) -> None:
        """Draw a line for each row and column in which a card at a place stands."""
        card = self._size.translated(at)
        wanted: list[tuple[QLineF, bool]] = []  # with whether it joins middles
        for part, spans in zip(_PARTS, self._upright, strict=True):
            x = card.left() + part * card.width()
            if reach := _joined(spans, x, card.top(), card.bottom()):
                wanted.append((QLineF(x, reach[0], x, reach[1]), part == 0.5))
        for part, spans in zip(_PARTS, self._level, strict=True):
            y = card.top() + part * card.height()
            if reach := _joined(spans, y, card.left(), card.right()):
                wanted.append((QLineF(reach[0], y, reach[1], y), part == 0.5))
        while len(self.lines) < len(wanted):
            self.lines.append(self._line())
        for item in self.lines[len(wanted) :]:
            item.setVisible(False)
        for item, (line, middle) in zip(self.lines, wanted, strict=False):
            item.setLine(line)
            item.setZValue(_UNDER if middle else _OVER)
            item.setVisible(True)

    def hide(self) -> None:
        """Take the lines away."""
        # The last one first: the scene would sort all its items if there were a gap among them.
        while self.lines:
            self._scene.removeItem(self.lines.pop())

    def _line(self) -> QGraphicsLineItem:
        item = QGraphicsLineItem()
        pen = QPen(ink("accent"), 1.25)
        pen.setCosmetic(True)
        item.setPen(pen)
        self._scene.addItem(item)
        return item


def _joined(spans: _Spans, value: float, start: float, end: float) -> tuple[float, float] | None:
    """Return from where to where a line reaches that joins the cards at a value, if any do."""
    place = bisect_left(spans, (value - 0.01,))
    found = []
    while place < len(spans) and spans[place][0] <= value + 0.01:
        found.append(spans[place])
        place += 1
    if not found:
        return None
    first, last = min(start, *(s for _, s, _ in found)), max(end, *(e for _, _, e in found))
    return first - _BEYOND, last + _BEYOND


def _snap(kinds: list[_Spans], wanted: float, offset: float, size: float) -> float:
    """Return the place nearest to the one wanted at which an edge or the middle meets another."""
    near: list[float] = []
    for part, spans in zip(_PARTS, kinds, strict=True):
        shift = offset + part * size
        place = bisect_left(spans, (wanted + shift,))
        near += [spans[n][0] - shift for n in (place - 1, place) if 0 <= n < len(spans)]
    best = min(near, key=lambda each: abs(each - wanted), default=None)
    if best is not None and abs(best - wanted) <= _NEAR:
        return best
    return m.snap(wanted)
