"""Gestures that go astray: covered ports, other buttons, double presses, menus in between."""

from __future__ import annotations

from itertools import combinations

import pytest
from canvas_hand import LEFT, MIDDLE, NONE, Hand
from canvas_modules import canvas_registry
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from studio.experiment.document import Experiment
from studio.gui.canvas.edge_scroll import EdgeScroll
from studio.gui.canvas.view import CanvasView
from studio.gui.runbridge import NodeState
from studio.gui.session import Session


@pytest.fixture
def view(qtbot):
    experiment = Experiment(registry=canvas_registry())
    experiment.add("Make Rows", name="rows", x=0, y=0)
    experiment.add("Clean Rows", name="clean", x=0, y=200)
    session = Session(experiment)
    widget = CanvasView(session)
    qtbot.addWidget(widget)
    widget.resize(700, 600)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    widget.setFocus()
    yield widget
    session.close()


@pytest.fixture
def hand(view):
    return Hand(view)


@pytest.fixture
def mouse():
    """Moves the mouse to a place of the screen; at the end of the test it goes back."""
    before = QCursor.pos()
    yield QCursor.setPos
    QCursor.setPos(before)


def node(view, name):
    return view.session.experiment.node(name)


def cover_the_output(view, hand):
    """Lay a card over the output port of `rows`; return where that port is."""
    place = hand.port(node(view, "rows").id, "Rows", is_input=False).scene_place
    view.session.experiment.add("Zip Bundle", name="lid", x=0, y=40)
    return place


def test_a_port_below_another_card_is_not_pressed(view, hand, qtbot):
    place = cover_the_output(view, hand)
    with qtbot.assertNotEmitted(view.session.port_requested):
        hand.click(place)
    assert view.session.current == node(view, "lid").id


def test_a_line_is_not_pulled_to_a_port_below_another_card(view, hand):
    place = cover_the_output(view, hand)
    start = hand.port(node(view, "clean").id, "Table", is_input=True).scene_place
    hand.drag(start, place)
    assert view.session.experiment.connections == []
    assert view.bubble.isVisible()  # the card that is seen there gives no table


def test_only_the_button_that_began_a_drag_ends_it(view, hand):
    rows = node(view, "rows")
    start = hand.centre(rows.id)
    hand.press(start)
    hand.move(start + QPointF(60, 0))
    hand.release(start + QPointF(60, 0), MIDDLE)
    assert view.session.undo.count() == 0
    hand.move(start + QPointF(100, 0))
    hand.release(start + QPointF(100, 0))
    assert (rows.x, rows.y) == (100, 0)
    assert view.session.undo.count() == 1


def test_a_line_may_begin_with_the_second_press_of_a_double_click(view, hand):
    start = hand.port(node(view, "rows").id, "Rows", is_input=False).scene_place
    end = hand.port(node(view, "clean").id, "Table", is_input=True).scene_place
    hand.click(start)
    place = QPointF(hand.at(start))
    above = QPointF(view.viewport().mapToGlobal(place.toPoint()))
    twice = QEvent.Type.MouseButtonDblClick
    QApplication.sendEvent(view.viewport(), QMouseEvent(twice, place, above, LEFT, LEFT, NONE))
    hand.move((start + end) / 2)
    hand.move(end)
    hand.release(end)
    assert len(view.session.experiment.connections) == 1


def test_the_menu_of_the_line_over_a_card_leaves_it_open(view, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    qtbot.keyClick(view, Qt.Key.Key_F2)
    qtbot.waitUntil(view.inline.hasFocus)
    menu = view.inline.createStandardContextMenu()
    menu.popup(view.inline.mapToGlobal(view.inline.rect().center()))
    assert view.inline.isVisible()
    menu.close()
    qtbot.keyClicks(view.inline, "other")
    qtbot.keyClick(view.inline, Qt.Key.Key_Return)
    assert view.session.experiment.nodes[0].name == "other"


def test_nothing_is_animated_after_the_running_experiment_went(view, qtbot, monkeypatch):
    rows = node(view, "rows").id
    monkeypatch.setattr(view.session, "state", lambda each: NodeState("running"))
    view.session.state_changed.emit(rows)
    assert view.canvas.animated
    monkeypatch.undo()
    view.session.replace_experiment(Experiment(registry=view.session.registry))
    assert not view.canvas.animated


def test_a_line_tells_from_where_to_where_it_leads(view, hand):
    view.session.experiment.connect("rows", "clean")
    (line,) = view.canvas.connections.values()
    assert view.tip(view.canvas.hit(line.middle())) == "rows › Rows → clean › Table"


def test_a_drag_held_at_the_edge_scrolls_until_it_is_let_go(view, hand, qtbot, mouse):
    rows = node(view, "rows")
    edge = view.viewport().rect().center()
    edge.setX(view.viewport().width() - 2)
    mouse(view.viewport().mapToGlobal(edge))
    across = view.horizontalScrollBar()
    before = across.value()
    hand.press(hand.centre(rows.id))
    hand.move(view.exact(QPointF(edge)))
    qtbot.waitUntil(lambda: across.value() > before + 200)
    assert view.findChild(EdgeScroll).active
    hand.release(view.exact(QPointF(edge)))
    right = view.exact(QPointF(edge)).x()
    assert abs(rows.x + 110 - right) <= 10  # the card stayed under the mouse
    assert not view.findChild(EdgeScroll).active


def test_a_module_added_from_afar_lands_where_one_looks(view, hand):
    view.session.select([node(view, "rows").id])
    view.scroll_by(QPoint(5000, 0))
    before = view.horizontalScrollBar().value()
    added = view.add_module_at_center("Zip Bundle")
    assert view.horizontalScrollBar().value() == before
    middle = view.viewport().rect().center()
    assert (hand.at(hand.centre(added)) - middle).manhattanLength() <= 20


def test_a_module_typed_with_the_mouse_on_a_card_does_not_cover_it(view, hand, qtbot, mouse):
    rows = node(view, "rows")
    mouse(view.viewport().mapToGlobal(hand.at(hand.centre(rows.id))))
    hand.click(hand.centre(rows.id))
    qtbot.keyClick(view, Qt.Key.Key_Z)
    search = view.findChild(QLineEdit, "quickAddSearch")
    qtbot.keyClicks(search, "ip")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    cards = view.canvas.nodes.values()
    assert len(cards) == 3
    for one, other in combinations([each.body().translated(each.pos()) for each in cards], 2):
        assert not one.intersects(other)


def test_a_module_typed_with_the_mouse_elsewhere_finds_a_place_by_itself(view, qtbot, mouse):
    mouse(view.mapToGlobal(QPoint(-60, -60)))
    qtbot.keyClick(view, Qt.Key.Key_Insert)
    search = view.findChild(QLineEdit, "quickAddSearch")
    qtbot.keyClicks(search, "zip")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    added = view.canvas.nodes[view.session.current]
    assert view.canvas.nodes_in(added.body().translated(added.pos())) == [added.node_id]
    assert view.viewport().rect().contains(view.mapFromScene(added.pos()))
