"""New cards cover no others: what is below a line makes room, a popup's card goes beside."""

from __future__ import annotations

from itertools import combinations

import pytest
from canvas_hand import LEFT, NONE, Hand
from canvas_modules import canvas_registry
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from studio.experiment.document import Experiment
from studio.gui.canvas.view import CanvasView
from studio.gui.palette.palette import module_mime
from studio.gui.session import Session


@pytest.fixture
def view(qtbot):
    experiment = Experiment(registry=canvas_registry())
    rows = experiment.add("Make Rows", name="rows", x=0, y=0)
    clean = experiment.add("Clean Rows", name="clean", x=0, y=130)
    last = experiment.add("Clean Rows", name="last", x=0, y=260)
    experiment.add("Zip Bundle", name="zip", x=300, y=260)
    experiment.connect(rows, "Rows", clean, "Table")
    experiment.connect(clean, "Clean", last, "Table")
    session = Session(experiment)
    widget = CanvasView(session)
    qtbot.addWidget(widget)
    widget.resize(900, 700)
    widget.show()
    widget.setFocus()
    yield widget
    session.close()


def places(view):
    return {each.name: (each.x, each.y) for each in view.session.experiment}


def covered(view):
    areas = [each.body().translated(each.pos()) for each in view.canvas.nodes.values()]
    return any(one.intersects(other) for one, other in combinations(areas, 2))


def drop(view, module, place):
    at, data = Hand(view).at(place), module_mime(module)
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(at, copy, data, LEFT, NONE))
    QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(at), copy, data, LEFT, NONE))


def test_what_is_below_makes_room_for_a_module_dropped_on_a_line(view):
    before = places(view)
    (line,) = [
        each for each in view.canvas.connections.values() if each.start.node.look.name == "rows"
    ]
    hand = Hand(view)
    drop(view, "clean", (line.start.scene_place + line.end.scene_place) / 2)
    after = places(view)
    assert len(after) == 5
    assert not covered(view)
    assert after["rows"] == before["rows"]
    assert after["zip"] == before["zip"]  # it hangs on nothing here
    assert after["clean"][1] > before["clean"][1]
    assert after["last"][1] - before["last"][1] == after["clean"][1] - before["clean"][1]
    assert all(y % 10 == 0 for _, y in after.values())
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert places(view) == before


def test_nothing_moves_where_there_is_room(view):
    experiment = view.session.experiment
    ids = {each.name: each.id for each in experiment}
    view.session.move({ids["clean"]: (0, 500), ids["last"]: (0, 600)})
    before = places(view)
    (line,) = [
        each for each in view.canvas.connections.values() if each.start.node.look.name == "rows"
    ]
    drop(view, "clean", (line.start.scene_place + line.end.scene_place) / 2)
    after = places(view)
    assert len(after) == 5
    assert before.items() <= after.items()
    assert len(experiment.connections) == 3


def test_a_module_chosen_at_the_end_of_a_line_covers_no_card(view, qtbot):
    hand = Hand(view)
    zip_bundle = next(each.id for each in view.session.experiment if each.name == "zip")
    start = hand.port(zip_bundle, "Bundle", is_input=False).scene_place
    last = next(each.id for each in view.session.experiment if each.name == "last")
    beside = view.canvas.nodes[last].pos() + QPointF(240, -30)  # just beside a card
    hand.press(start)
    hand.move(beside)
    hand.release(beside)
    qtbot.keyClicks(view.quick_add.search, "execute")
    qtbot.keyClick(view.quick_add.search, Qt.Key.Key_Return)
    assert len(view.session.experiment.nodes) == 5
    assert len(view.session.experiment.connections) == 3
    assert not covered(view)
