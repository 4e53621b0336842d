"""Drawing connections by hand: fitting, refused, replaced, onto cards, into the empty."""

from __future__ import annotations

import pytest
from canvas_hand import Hand
from canvas_modules import canvas_registry
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QListWidget

from studio.experiment.document import Connection, Experiment
from studio.gui.canvas.port_item import PortLook
from studio.gui.canvas.view import CanvasView
from studio.gui.session import Session

OFF = QPointF(0, 40)


@pytest.fixture
def view(qtbot):
    experiment = Experiment(registry=canvas_registry())
    for module, name, x, y in (
        ("Make Rows", "rows", 0, 0),
        ("Make Rows", "more", 260, 0),
        ("Zip Bundle", "zip", 520, 0),
        ("Execute Python Script", "script", 200, 200),
        ("Clean Rows", "clean", 200, 400),
    ):
        experiment.add(module, name=name, x=x, y=y)
    session = Session(experiment)
    widget = CanvasView(session)
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show()
    yield widget
    session.close()


@pytest.fixture
def hand(view):
    return Hand(view)


def node(view, name):
    return view.session.experiment.node(name).id


def out(view, hand, name, port):
    return hand.port(node(view, name), port, is_input=False).scene_place


def into(view, hand, name, port):
    return hand.port(node(view, name), port, is_input=True).scene_place


def lines(view):
    experiment = view.session.experiment
    return {
        (experiment.node(c.source).name, c.output, experiment.node(c.target).name, c.input)
        for c in experiment.connections
    }


ROWS_TO_1 = ("rows", "Rows", "script", "Dataset1")


def test_a_drag_from_output_to_input_connects(view, hand):
    hand.drag(out(view, hand, "rows", "Rows"), into(view, hand, "script", "Dataset1"))
    assert lines(view) == {ROWS_TO_1}
    assert len(view.canvas.connections) == 1
    view.session.undo.undo()
    assert lines(view) == set()
    assert not view.canvas.connections
    view.session.undo.redo()
    assert lines(view) == {ROWS_TO_1}


def test_a_drag_from_input_to_output_connects_as_well(view, hand):
    hand.drag(into(view, hand, "script", "Script Bundle"), out(view, hand, "zip", "Bundle"))
    assert lines(view) == {("zip", "Bundle", "script", "Script Bundle")}


def test_a_port_pulls_a_line_that_ends_near_it(view, hand):
    near = into(view, hand, "clean", "Table") + QPointF(-15, -14)
    hand.drag(out(view, hand, "script", "Result Dataset"), near)
    assert lines(view) == {("script", "Result Dataset", "clean", "Table")}


def test_ports_that_fit_light_up_and_the_others_are_dimmed(view, hand):
    start = out(view, hand, "rows", "Rows")
    hand.press(start)
    hand.move(start + OFF)
    look = view.canvas.port_look
    script = node(view, "script")
    assert look(hand.port(script, "Dataset2", is_input=True)) is PortLook.FITS
    assert look(hand.port(script, "Script Bundle", is_input=True)) is PortLook.DIMMED
    assert look(hand.port(node(view, "more"), "Rows", is_input=False)) is PortLook.DIMMED
    hand.move(into(view, hand, "script", "Dataset2"))
    assert look(hand.port(script, "Dataset2", is_input=True)) is PortLook.SNAPPED
    hand.key(Qt.Key.Key_Escape)
    hand.release(into(view, hand, "script", "Dataset2"))
    assert look(hand.port(script, "Dataset2", is_input=True)) is PortLook.PLAIN
    assert lines(view) == set()
    assert len(view.canvas.items()) == 5


def test_an_impossible_connection_is_refused_with_the_reason_at_the_spot(view, hand, qtbot):
    with qtbot.waitSignal(view.session.message) as told:
        hand.drag(out(view, hand, "zip", "Bundle"), into(view, hand, "clean", "Table"))
    assert lines(view) == set()
    assert view.bubble.isVisible()
    assert "dataset" in view.bubble.text
    assert "zip bundle" in view.bubble.text
    assert told.args == [view.bubble.text]
    spot = hand.at(into(view, hand, "clean", "Table"))
    assert (view.bubble.pos() - spot).manhattanLength() < 60
    hand.click(QPointF(600, 600))
    assert not view.bubble.isVisible()


def test_two_outputs_cannot_be_connected(view, hand, qtbot):
    with qtbot.waitSignal(view.session.message):
        hand.drag(out(view, hand, "rows", "Rows"), out(view, hand, "more", "Rows"))
    assert "input" in view.bubble.text
    assert lines(view) == set()


def test_a_circle_is_refused(view, hand):
    hand.drag(out(view, hand, "script", "Result Dataset"), into(view, hand, "clean", "Table"))
    hand.drag(out(view, hand, "clean", "Clean"), into(view, hand, "script", "Dataset1"))
    assert "circle" in view.bubble.text
    assert len(lines(view)) == 1


def test_dropping_on_a_filled_input_replaces_and_undo_brings_the_old_line_back(view, hand):
    hand.drag(out(view, hand, "rows", "Rows"), into(view, hand, "script", "Dataset1"))
    hand.drag(out(view, hand, "more", "Rows"), into(view, hand, "script", "Dataset1"))
    assert lines(view) == {("more", "Rows", "script", "Dataset1")}
    assert len(view.canvas.connections) == 1
    view.session.undo.undo()
    assert lines(view) == {ROWS_TO_1}
    (line,) = view.canvas.connections
    assert isinstance(line, Connection)
    assert line.source == node(view, "rows")


def test_an_output_may_feed_several_inputs(view, hand):
    for port in ("Dataset1", "Dataset2"):
        hand.drag(out(view, hand, "rows", "Rows"), into(view, hand, "script", port))
    assert len(lines(view)) == 2


def test_dropping_on_a_card_takes_the_free_input_that_fits(view, hand):
    card = hand.centre(node(view, "script"))
    hand.drag(out(view, hand, "zip", "Bundle"), card)
    assert lines(view) == {("zip", "Bundle", "script", "Script Bundle")}
    hand.drag(out(view, hand, "rows", "Rows"), card)
    hand.drag(out(view, hand, "more", "Rows"), card)
    assert lines(view) >= {ROWS_TO_1, ("more", "Rows", "script", "Dataset2")}


def test_dropping_on_a_card_where_nothing_fits_says_why(view, hand):
    hand.drag(out(view, hand, "rows", "Rows"), hand.centre(node(view, "zip")))
    assert "zip has no inputs" in view.bubble.text
    hand.drag(out(view, hand, "script", "Result Dataset"), hand.centre(node(view, "script")))
    assert "itself" in view.bubble.text
    assert lines(view) == set()


def test_dropping_into_the_empty_offers_what_fits_and_connects_it(view, hand, qtbot):
    hand.drag(out(view, hand, "script", "Python Device"), QPointF(560, 330))
    assert view.quick_add.isVisible()
    # It may carry a second table: whatever takes a dataset fits.
    assert view.quick_add.findChild(QListWidget).count() == 2
    view.quick_add.close()
    hand.drag(out(view, hand, "rows", "Rows"), QPointF(-100, 300))
    offered = view.quick_add.findChild(QListWidget)
    assert {offered.item(row).text() for row in range(offered.count())} == {
        "Clean Rows",
        "Execute Python Script",
    }
    steps = view.session.undo.count()
    qtbot.keyClicks(view.quick_add.search, "clean")
    qtbot.keyClick(view.quick_add.search, Qt.Key.Key_Return)
    assert ("rows", "Rows", "Clean Rows", "Table") in lines(view)
    port = into(view, hand, "Clean Rows", "Table")
    assert (port - QPointF(-100, 300)).manhattanLength() < 12
    assert view.session.undo.count() == steps + 1
    view.session.undo.undo()
    assert "Clean Rows" not in {each.name for each in view.session.experiment}
    assert lines(view) == set()


def test_a_line_drawn_from_an_input_offers_sources(view, hand, qtbot):
    hand.drag(into(view, hand, "script", "Script Bundle"), QPointF(650, 250))
    offered = view.quick_add.findChild(QListWidget)
    assert [offered.item(row).text() for row in range(offered.count())] == ["Zip Bundle"]
    qtbot.keyClick(view.quick_add.search, Qt.Key.Key_Return)
    assert ("Zip Bundle", "Bundle", "script", "Script Bundle") in lines(view)


def test_a_click_on_an_output_asks_to_show_it(view, hand, qtbot):
    with qtbot.waitSignal(view.session.port_requested) as asked:
        hand.click(out(view, hand, "script", "Python Device"))
    assert asked.args == [node(view, "script"), "Python Device"]
    assert view.session.current == node(view, "script")
    assert lines(view) == set()


def test_a_port_answers_within_ten_pixels(view, hand, qtbot):
    for offset in (QPointF(9, 0), QPointF(-9, 0), QPointF(0, 9), QPointF(0, -9)):
        with qtbot.waitSignal(view.session.port_requested, timeout=500):
            hand.click(out(view, hand, "rows", "Rows") + offset)
