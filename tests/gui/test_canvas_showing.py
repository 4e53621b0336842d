"""What the canvas shows of states, problems, ports; what screen readers hear."""

from __future__ import annotations

import pytest
from canvas_hand import Hand
from canvas_modules import canvas_registry
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible

from studio.experiment.document import Experiment
from studio.experiment.errors import ModuleError
from studio.gui.canvas.state_text import duration, state_line
from studio.gui.canvas.view import CanvasView
from studio.gui.look.theme import theme
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
    widget.resize(600, 500)
    widget.show()
    yield widget
    session.close()


def item(view, name):
    return view.canvas.nodes[view.session.experiment.node(name).id]


@pytest.mark.parametrize(
    ("state", "text"),
    [
        (NodeState(), "Not run yet"),
        (NodeState("waiting"), "Waiting"),
        (NodeState("running", fraction=0.4), "Running… 40 %"),
        (NodeState("done", 1.23), "Done in 1.2 s"),
        (NodeState("done", 1.23, stale=True), "Out of date"),
        (NodeState("cached"), "Reused"),
        (NodeState("cancelled"), "Cancelled"),
        (
            NodeState("failed", message="no x", error=ModuleError("no x", kind="NameError")),
            "Failed: NameError: no x",
        ),
        (NodeState("failed", message="Connect it.", error=ModuleError("Connect it.")),
         "Failed: Connect it."),
    ],
)  # fmt: skip
def test_a_state_in_one_line(qapp, state, text):
    assert state_line(state).text == text


def test_a_running_node_tells_its_seconds(qapp):
    assert state_line(NodeState("running"), 3.9).text == "Running… 3 s"


def test_times_are_told_as_people_say_them(qapp):
    assert [duration(each) for each in (0.01, 0.44, 59, 125, 3780)] == [
        "under 0.1 s", "0.4 s", "59.0 s", "2 min 5 s", "1 h 3 min",
    ]  # fmt: skip


def test_a_card_follows_a_run(view, qtbot):
    view.session.run()
    qtbot.waitUntil(lambda: item(view, "rows").state.status == "done", timeout=20000)
    assert item(view, "rows").look.line.text.startswith("Done in")
    assert not view.canvas._turn.isActive()


def test_a_missing_input_is_marked_and_the_mark_goes_when_it_is_connected(view, qtbot):
    qtbot.waitUntil(lambda: item(view, "clean").look.wrong)
    assert "The input Table needs a connection." in item(view, "clean").text()
    assert not item(view, "rows").look.wrong
    rows, clean = (each.id for each in view.session.experiment)
    view.session.connect_ports(rows, "Rows", clean, "Table")
    qtbot.waitUntil(lambda: not item(view, "clean").look.wrong)
    view.session.undo.undo()
    qtbot.waitUntil(lambda: item(view, "clean").look.wrong)


def test_a_port_tells_name_type_and_size(view, qtbot):
    hand = Hand(view)
    rows = view.session.experiment.node("rows").id
    view.session.run()
    qtbot.waitUntil(lambda: view.session.output(rows, "Rows") is not None, timeout=20000)
    port = hand.port(rows, "Rows", is_input=False)
    hit = view.canvas.hit(port.scene_place)
    assert view.tip(hit).split("\n") == ["Rows", "Dataset · 3 rows × 1 column"]


def test_another_experiment_takes_the_place_of_the_first(view):
    other = Experiment(registry=canvas_registry())
    for number in range(5):
        other.add("Clean Rows", x=1000 + 300 * number, y=4000)
    view.session.replace_experiment(other)
    assert len(view.canvas.nodes) == 5
    assert len(view.canvas.items()) == 5
    shown = view.mapToScene(view.viewport().rect()).boundingRect()
    assert shown.contains(view.canvas.contents())


def test_a_module_that_is_not_installed_is_shown_with_its_lines(qtbot, tmp_path):
    full = Experiment(registry=canvas_registry())
    full.add("Make Rows", name="rows")
    full.add("Clean Rows", name="clean")
    full.connect("rows", "clean")
    full.save(tmp_path / "a.studio")
    from studio.experiment.registry import Registry

    poor = Registry()
    poor.add(next(each for each in canvas_registry() if each.name == "Clean Rows"))
    session = Session(Experiment.open(tmp_path / "a.studio", registry=poor))
    view = CanvasView(session)
    qtbot.addWidget(view)
    view.resize(400, 400)
    view.show()
    assert item(view, "rows").look.missing
    assert len(view.canvas.connections) == 1
    assert not view.grab().isNull()
    session.close()


def test_everything_is_drawn_in_both_looks_and_at_every_zoom(view, qtbot):
    pictures = []
    view.session.select(view.canvas.nodes)
    for mode in ("light", "dark"):
        theme.apply(mode)
        for zoom in (0.1, 0.35, 0.5, 1.0, 3.0):
            view.set_zoom(zoom)
            image = view.grab().toImage()  # kept, as bits() is only a view of it
            pictures.append(bytes(image.constBits()))
    theme.apply("light")
    assert len(set(pictures)) == len(pictures)


def test_nothing_leaks_from_one_painting_into_the_next(view):
    first = view.grab().toImage()
    view.viewport().repaint()
    assert view.grab().toImage() == first


def test_the_empty_canvas_says_what_to_do(view, qtbot):
    with_cards = view.grab().toImage()
    view.session.remove(list(view.canvas.nodes))
    assert view.canvas.items() == []
    assert view.grab().toImage() != with_cards
    assert "Press any key" in view.accessibleDescription()


def test_screen_readers_hear_the_nodes(view):
    canvas = QAccessible.queryAccessibleInterface(view)
    assert canvas.role() == QAccessible.Role.List
    assert canvas.text(QAccessible.Text.Name) == "Canvas"
    assert [
        canvas.child(index).text(QAccessible.Text.Name) for index in range(canvas.childCount())
    ] == ["rows", "clean"]
    rows = canvas.child(0)
    assert rows.role() == QAccessible.Role.ListItem
    assert "Not run yet" in rows.text(QAccessible.Text.Description)
    assert canvas.indexOfChild(canvas.child(1)) == 1
    assert not rows.state().selected
    view.session.select([view.session.experiment.node("rows").id])
    assert canvas.child(0).state().selected
    centre = rows.rect().center()
    found = canvas.childAt(centre.x(), centre.y())
    assert found.text(QAccessible.Text.Name) == "rows"
    port = rows.child(0)
    assert port.role() == QAccessible.Role.Button
    assert port.text(QAccessible.Text.Name).startswith("Output ")
    told = port.text(QAccessible.Text.Description)
    assert told.startswith("Dataset")
    assert told.endswith(", not connected")
    assert rows.indexOfChild(port) == 0
    middle = port.rect().center()
    assert rows.childAt(middle.x(), middle.y()) is port
    assert canvas.child(1).child(0).text(QAccessible.Text.Name).startswith("Input ")
    view.session.remove([view.session.experiment.node("rows").id])
    assert canvas.childCount() == 1
    assert not rows.isValid()
    assert not port.isValid()


def test_a_thousand_nodes_can_be_opened_moved_and_found(view):
    big = Experiment(registry=canvas_registry())
    for number in range(1000):
        big.add("Clean Rows", name=f"n{number}", x=number % 25 * 260, y=number // 25 * 130)
    nodes = big.nodes
    for first, second in zip(nodes, nodes[25:], strict=False):
        big.connect(first, "Clean", second, "Table")
    view.session.replace_experiment(big)
    assert len(view.canvas.nodes) == 1000
    assert len(view.canvas.connections) == 975
    assert not view.grab().isNull()
    far = big.node("n999")
    hit = view.canvas.hit(QPointF(far.x + 20, far.y + 36))
    assert hit.node.node_id == far.id
    near = view.canvas.nodes_in(hit.node.body().translated(hit.node.pos()))
    assert near == [far.id]
