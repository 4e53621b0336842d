"""What the canvas tells while one works: rows at ports, guides, reasons, rows and times."""

from __future__ import annotations

import pytest
from canvas_hand import Hand
from canvas_modules import canvas_registry
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QToolTip

from studio.experiment.document import Experiment
from studio.gui.canvas.peek import first_rows
from studio.gui.canvas.state_text import state_line
from studio.gui.canvas.view import CanvasView
from studio.gui.runbridge import NodeState
from studio.gui.session import Session


@pytest.fixture
def view(qtbot):
    experiment = Experiment(registry=canvas_registry())
    for module, name, x, y in (
        ("Make Rows", "rows", 3, 0),
        ("Zip Bundle", "zip", 300, 0),
        ("Clean Rows", "clean", 300, 207),
    ):
        experiment.add(module, name=name, x=x, y=y)
    session = Session(experiment)
    widget = CanvasView(session)
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    qtbot.waitExposed(widget)
    widget.drag_distance = 4
    yield widget
    QToolTip.hideText()
    session.close()


@pytest.fixture
def hand(view):
    return Hand(view)


def key(view, name):
    return view.session.experiment.node(name).id


def test_the_tooltip_of_a_port_shows_the_first_rows(qtbot, view, hand):
    rows = key(view, "rows")
    view.session.run()
    qtbot.waitUntil(lambda: view.session.output(rows, "Rows") is not None, timeout=20_000)
    port = hand.port(rows, "Rows", is_input=False)
    hand.move(port.scene_place, button=Qt.MouseButton.NoButton)
    qtbot.waitUntil(lambda: bool(view.peek.rows), timeout=10_000)
    assert view.peek.rows == [["age"], ["0"], ["1"], ["2"]]
    text = view.tip(view.canvas.hit(port.scene_place))
    assert "3 rows × 1 column" in text and "<td>2</td>" in text


def test_first_rows_are_short_and_few():
    import pandas as pd

    frame = pd.DataFrame({f"column {n} with a long name": [n / 3] * 50 for n in range(20)})
    rows = first_rows(frame)
    assert len(rows) == 6 and len(rows[0]) == 6
    assert rows[0][0].endswith("…") and rows[1][1] == "0.333333"
    assert first_rows(object()) == []


def test_a_card_is_drawn_to_the_column_of_another_and_a_line_shows_it(view, hand):
    clean = key(view, "clean")
    centre = hand.centre(clean)
    hand.press(centre)
    hand.move(centre + QPointF(-150, 0))
    hand.move(centre + QPointF(-294, 0))  # 6 from the left: the card "rows" stands at 3
    lines = view.canvas.items(QPointF(113, 150))
    hand.release(centre + QPointF(-294, 0))
    node = view.session.experiment.node(clean)
    assert node.x == 3
    assert any(type(each).__name__ == "QGraphicsLineItem" for each in lines)
    left = [e for e in view.canvas.items() if type(e).__name__ == "QGraphicsLineItem"]
    assert left == []


def test_elsewhere_a_card_goes_to_the_grid(view, hand):
    clean = key(view, "clean")
    hand.drag(hand.centre(clean), hand.centre(clean) + QPointF(133, 64))
    node = view.session.experiment.node(clean)
    assert (node.x % 10, node.y % 10) == (0, 0)


def test_a_port_that_does_not_fit_tells_why_while_the_line_is_drawn(view, hand):
    start = hand.port(key(view, "zip"), "Bundle", is_input=False).scene_place
    end = hand.port(key(view, "clean"), "Table", is_input=True).scene_place
    hand.press(start)
    hand.move((start + end) / 2)
    hand.move(end)
    assert "takes a dataset" in QToolTip.text()
    hand.release(start)
    assert not view.session.experiment.connections


@pytest.mark.parametrize(
    ("state", "elapsed", "text"),
    [
        (NodeState("done", 1.23, rows=1234), None, "Done in 1.2 s · 1,234 rows"),
        (NodeState("cached", rows=1), None, "Reused · 1 row"),
        (NodeState("running", fraction=0.25), 75.0, "Running… 25 % · 1 min 15 s"),
    ],
)
def test_states_tell_rows_and_times(qapp, state, elapsed, text):
    assert state_line(state, elapsed).text == text


def test_a_card_without_room_leaves_a_word_out(qapp):
    assert state_line(NodeState("done", 1.23, rows=1234)).short == "1.2 s · 1,234 rows"
