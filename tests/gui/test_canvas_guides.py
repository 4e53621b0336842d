"""A card that is dragged meets the edges and middles of others, and lines show where."""

from __future__ import annotations

import pytest
from canvas_hand import Hand
from canvas_modules import canvas_registry
from PySide6.QtCore import QPointF, Qt

from studio.experiment.document import Experiment
from studio.gui.canvas import metrics as m
from studio.gui.canvas.paint import ink
from studio.gui.canvas.view import CanvasView
from studio.gui.session import Session


@pytest.fixture
def view(qtbot):
    experiment = Experiment(registry=canvas_registry())
    for name, x, y in (("still", 3, 7), ("moved", 400, 300)):
        experiment.add("Clean Rows", name=name, x=x, y=y)
    session = Session(experiment)
    widget = CanvasView(session)
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    qtbot.waitExposed(widget)
    widget.drag_distance = 4
    yield widget
    session.close()


def begin(view, to):
    """Drag the card so that its corner is at a place, and hold it there."""
    hand = Hand(view)
    card = view.canvas.nodes[view.session.experiment.node("moved").id]
    start = hand.centre(card.node_id)
    end = start + QPointF(*to) - card.pos()
    hand.press(start)
    hand.move((start + end) / 2)
    hand.move(end)
    return hand, card, end


def drawn(view, place):
    """Tell whether a guide is seen at a place of the scene (the line may be beside it)."""
    picture = view.viewport().grab().toImage()
    at = view.mapFromScene(place)
    want = ink("accent")
    return any(
        abs(picture.pixelColor(at.x() + dx, at.y() + dy).hue() - want.hue()) < 12
        and picture.pixelColor(at.x() + dx, at.y() + dy).saturation() > want.saturation() // 2
        for dx in (-1, 0, 1)
        for dy in (-1, 0, 1)
    )


def test_in_a_column_a_guide_is_drawn_at_each_edge_and_the_middle(view):
    hand, card, end = begin(view, (6, 300))
    assert card.x() == 3
    between = (7 + m.CARD_HEIGHT + 300) / 2
    for x in (3, 3 + m.CARD_WIDTH / 2, 3 + m.CARD_WIDTH):
        assert drawn(view, QPointF(x, between))
    assert not drawn(view, QPointF(60, between))
    hand.release(end)
    assert view.session.experiment.node("moved").x == 3
    assert not drawn(view, QPointF(3, between))


def test_in_a_row_the_middles_meet_though_the_cards_are_not_equally_high(view):
    still = view.session.experiment.node("still")
    view.session.set_comment(still.id, "Makes this card higher")
    height = view.canvas.nodes[still.id].height
    assert height > m.CARD_HEIGHT
    middle = 7 + (height - m.CARD_HEIGHT) / 2
    hand, card, end = begin(view, (400, middle + 2))
    assert card.y() == middle
    assert drawn(view, QPointF(310, 7 + height / 2))
    assert not drawn(view, QPointF(310, 7))
    hand.release(end)
    assert view.session.experiment.node("moved").y == middle


def test_in_a_row_the_lower_edges_meet_too(view):
    still = view.session.experiment.node("still")
    view.session.set_comment(still.id, "Makes this card higher")
    height = view.canvas.nodes[still.id].height
    lower = 7 + height - m.CARD_HEIGHT
    hand, card, end = begin(view, (400, lower + 1))
    assert card.y() == lower
    assert drawn(view, QPointF(310, 7 + height))
    hand.key(Qt.Key.Key_Escape)
    assert not drawn(view, QPointF(310, 7 + height))
    hand.release(end)
    assert view.session.experiment.node("moved").y == 300
