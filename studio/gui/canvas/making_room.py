"""Makes room for a card that was put into a line between two others."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from studio.gui.canvas import metrics as m
from studio.gui.canvas.connection_item import ConnectionItem
from studio.gui.canvas.node_item import NodeItem

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView

_GAP = 4 * m.GRID  # between the cards, for the line


def make_room(view: CanvasView, line: ConnectionItem, node: str) -> None:
    """Move a new card below the one that feeds it, and what it will feed further down.

    Nothing moves where the cards have room already, or where the line leads upwards. Called before
    the card is connected; what moves is a step of its own on the undo stack.
    """
    session, cards = view.session, view.canvas.nodes
    card = cards.get(node)
    if card is None:
        return
    above, below, here = _area(line.start.node), _area(line.end.node), _area(card)
    room = here.adjusted(-m.GRID, -m.GRID, m.GRID, m.GRID)
    if not (room.intersects(above) or room.intersects(below)) or below.top() < above.bottom():
        return
    top = max(here.top(), above.bottom() + _GAP)
    moved = {node: (here.x(), _snap_down(top))}
    shift = _snap_down(moved[node][1] + here.height() + _GAP - below.top())
    if shift > 0:
        first = session.experiment.groups.leaves([line.end.node.node_id])
        reached = session.experiment.downstream(first)
        keys = {view.canvas.shown.holder(each) for each in reached} - {node}
        for key in keys & cards.keys():
            area = _area(cards[key])
            if area.top() >= below.top():
                moved[key] = (area.x(), area.y() + shift)
    session.move(moved)
    view.reveal((node,))


def _area(card: NodeItem) -> QRectF:
    return card.body().translated(card.pos())


def _snap_down(y: float) -> float:
    """Return the line of the grid at or below a place."""
    return math.ceil(y / m.GRID) * m.GRID
