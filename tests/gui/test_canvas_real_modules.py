"""The canvas with the modules the studio ships: dropped, connected, refused, run."""

from __future__ import annotations

import pytest
from canvas_hand import LEFT, NONE, Hand
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from studio.experiment.document import Connection
from studio.experiment.registry import installed
from studio.gui.canvas import metrics as m
from studio.gui.canvas.view import CanvasView
from studio.gui.palette.palette import module_mime
from studio.gui.session import Session

SHIPPED = sorted(
    each.id for each in installed() if each.function.__module__.startswith("studio.modules")
)
SCRIPT = "execute_python_script"


@pytest.fixture
def view(qtbot):
    session = Session()
    widget = CanvasView(session)
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show()
    widget.setFocus()
    yield widget
    session.close()


@pytest.fixture
def hand(view):
    return Hand(view)


def drop(view, data, at):
    """Drag something in and let it go at a place of the viewport."""
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(at, copy, data, LEFT, NONE))
    event = QDropEvent(QPointF(at), copy, data, LEFT, NONE)
    QApplication.sendEvent(view.viewport(), event)
    assert event.isAccepted()


def drop_file(view, path, at):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(view, data, at)


def place(view, module, x, y):
    node = view.session.add_node(module, x, y)
    return view.session.experiment.node(node)


def output(hand, node, index=0):
    return hand.port(node.id, node.spec.outputs[index].name, is_input=False).scene_place


def into(hand, node, index=0):
    return hand.port(node.id, node.spec.inputs[index].name, is_input=True).scene_place


@pytest.mark.parametrize("module", SHIPPED)
def test_every_module_of_the_palette_can_be_dropped_and_drawn(view, module):
    drop(view, module_mime(module), QPoint(400, 300))
    (node,) = view.session.experiment.nodes
    item = view.canvas.nodes[node.id]
    middle = view.mapFromScene(item.pos()) + QPoint(m.CARD_WIDTH // 2, m.CARD_HEIGHT // 2)
    assert (middle - QPoint(400, 300)).manhattanLength() <= m.GRID
    assert [each.spec for each in item.ports] == [*node.spec.inputs, *node.spec.outputs]
    assert not view.grab().isNull()


def test_a_table_a_zip_and_a_script_are_dropped_and_drawn_together(view, hand, tmp_path, qtbot):
    table, archive, source = (tmp_path / each for each in ("cars.csv", "help.zip", "mine.py"))
    table.write_text("price\n1\n", encoding="utf-8")
    archive.write_bytes(b"PK\x05\x06" + bytes(18))
    source.write_text("def azureml_main(a, b):\n    return a,\n", encoding="utf-8")
    drop_file(view, table, QPoint(200, 100))
    drop_file(view, archive, QPoint(600, 100))
    drop_file(view, source, QPoint(400, 400))
    qtbot.waitUntil(lambda: len(view.session.experiment) == 3)
    cars, helpers, script = view.session.experiment.nodes
    assert (cars.spec.id, helpers.spec.id, script.spec.id) == ("import_data", "zip_bundle", SCRIPT)
    assert script.value("script") == source.read_text(encoding="utf-8")
    hand.drag(output(hand, cars), into(hand, script))
    hand.drag(output(hand, helpers), hand.centre(script.id))  # the only input for a zip
    given = [each.name for each in script.spec.inputs]
    assert set(view.session.experiment.connections) == {
        Connection(cars.id, cars.spec.outputs[0].name, script.id, given[0]),
        Connection(helpers.id, helpers.spec.outputs[0].name, script.id, given[2]),
    }


def test_a_zip_cannot_be_split_and_the_reason_is_told_at_the_spot(view, hand):
    archive = place(view, "zip_bundle", 0, 0)
    split = place(view, "split_data", 0, 200)
    hand.drag(output(hand, archive), into(hand, split))
    assert view.session.experiment.connections == []
    assert view.bubble.isVisible()
    assert "zip bundle" in view.bubble.text
    assert "dataset" in view.bubble.text


def test_a_run_shows_on_the_cards_and_an_edit_makes_what_hangs_below_out_of_date(view, hand, qtbot):
    typed = place(view, "enter_data", 0, 0)
    split = place(view, "split_data", 0, 200)
    view.session.experiment.set_parameter(typed.id, "data", "age\n1\n2\n3\n4\n")
    hand.drag(output(hand, typed), into(hand, split))
    with qtbot.waitSignal(view.session.run_finished, timeout=60_000):
        view.session.run()
    cards = view.canvas.nodes
    lines = [cards[each.id].look.line.text for each in (typed, split)]
    assert all(each.startswith("Done in ") or each == "Reused" for each in lines)
    assert "4 rows × 1 column" in view.tip(view.canvas.hit(output(hand, typed)))
    view.session.set_parameter(split.id, "fraction", 0.25)
    assert cards[split.id].look.line.text == "Out of date"
    assert cards[typed.id].look.line.text == lines[0]
