"""Nodes are disabled, put into lines and taken out of them; chains are selected."""

from __future__ import annotations

import pytest
from canvas_hand import CTRL, LEFT, NONE, SHIFT, Hand
from canvas_modules import canvas_registry
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from studio.experiment.document import Experiment
from studio.gui.canvas.menus import node_menu
from studio.gui.canvas.view import CanvasView
from studio.gui.palette.palette import MIME
from studio.gui.session import Session

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def view(qtbot):
    experiment = Experiment(registry=canvas_registry())
    for name, x, y in (("A", 0, 0), ("B", 0, 150), ("C", 0, 300), ("D", 400, 0)):
        experiment.add("Clean Rows", name=name, x=x, y=y)
    a, b, c, _ = experiment.nodes
    experiment.connect(a, "Clean", b, "Table")
    experiment.connect(b, "Clean", c, "Table")
    widget = CanvasView(Session(experiment))
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    widget.zoom_fit()
    widget.setFocus()
    yield widget
    widget.session.close()


@pytest.fixture
def hand(view):
    return Hand(view)


def lines(view):
    names = {node.id: node.name for node in view.session.experiment}
    return {(names[c.source], names[c.target]) for c in view.session.experiment.connections}


def ids(view, *names):
    return [view.session.experiment.node(each).id for each in names]


def selected(view):
    return {view.session.experiment.node(each).name for each in view.session.selection}


def test_a_disabled_node_says_so_and_comes_back_with_undo(view, hand):
    (b,) = ids(view, "B")
    hand.click(hand.centre(b))
    hand.key(Qt.Key.Key_E, CTRL)
    assert view.session.experiment.node(b).disabled
    assert "Disabled" in view.canvas.nodes[b].text()
    entry = {a.text().split("\t")[0]: a for a in node_menu(view, view.canvas.nodes[b]).actions()}
    assert "Disable" not in entry
    entry["Enable"].trigger()
    assert not view.session.experiment.node(b).disabled
    assert "Disabled" not in view.canvas.nodes[b].text()
    view.session.undo.undo()
    assert view.session.experiment.node(b).disabled


def test_problems_behind_a_disabled_node_are_shown(qtbot, view):
    a, b = ids(view, "A", "B")
    qtbot.waitUntil(lambda: not view.canvas.nodes[b].problems)
    view.session.toggle_disabled([a])  # nothing comes to it, so nothing goes past it
    qtbot.waitUntil(lambda: bool(view.canvas.nodes[b].problems))
    assert "“A” is disabled" in view.canvas.nodes[b].text()


def test_keys_select_what_a_node_depends_on_and_what_depends_on_it(view, hand):
    (b,) = ids(view, "B")
    hand.click(hand.centre(b))
    hand.key(Qt.Key.Key_Up, CTRL | SHIFT)
    assert selected(view) == {"A", "B"}
    hand.click(hand.centre(b))
    hand.key(Qt.Key.Key_Down, CTRL | SHIFT)
    assert selected(view) == {"B", "C"}


def test_a_card_dragged_onto_a_line_goes_into_it_as_one_step(view, hand):
    (d,) = ids(view, "D")
    line = next(iter(view.canvas.connections.values()))
    hand.press(hand.centre(d))
    hand.move((hand.centre(d) + line.middle()) / 2)
    hand.move(line.middle())
    assert line.hovered
    hand.release(line.middle())
    assert lines(view) == {("A", "D"), ("D", "B"), ("B", "C")}
    view.session.undo.undo()
    assert lines(view) == {("A", "B"), ("B", "C")}
    assert (view.session.experiment.node(d).x, view.session.experiment.node(d).y) == (400, 0)


def test_a_module_dropped_on_a_line_goes_into_it(view):
    line = list(view.canvas.connections.values())[1]
    data = QMimeData()
    data.setData(MIME, b"clean")
    place = QPointF(view.mapFromScene(line.middle()))
    action = Qt.DropAction.CopyAction
    QApplication.sendEvent(
        view.viewport(), QDragEnterEvent(place.toPoint(), action, data, LEFT, NONE)
    )
    QApplication.sendEvent(
        view.viewport(), QDragMoveEvent(place.toPoint(), action, data, LEFT, NONE)
    )
    assert line.hovered
    QApplication.sendEvent(view.viewport(), QDropEvent(place, action, data, LEFT, NONE))
    (new,) = {node.name for node in view.session.experiment} - {"A", "B", "C", "D"}
    assert lines(view) == {("A", "B"), ("B", new), (new, "C")}
    view.session.undo.undo()
    assert lines(view) == {("A", "B"), ("B", "C")}
    assert len(view.session.experiment) == 4


def test_alt_and_drag_takes_a_card_out_of_its_line(view, hand):
    (b,) = ids(view, "B")
    hand.drag(hand.centre(b), hand.centre(b) + QPointF(300, 60), keys=ALT)
    assert lines(view) == {("A", "C")}
    view.session.undo.undo()
    assert lines(view) == {("A", "B"), ("B", "C")}
    hand.click(hand.centre(b))
    hand.key(Qt.Key.Key_D, CTRL | SHIFT)
    assert lines(view) == {("A", "C")}
