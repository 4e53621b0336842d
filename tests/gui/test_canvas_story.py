"""The canvas in the real window, with real modules: what a user does in an afternoon."""

from __future__ import annotations

import pytest
from app_hand import LONG, run_and_wait, script_editor
from canvas_hand import CTRL, SHIFT, Hand
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studio.gui.canvas import verbs

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
RESULT, TABLE = "Result Dataset", "Dataset"
ENDLESS = """import time
def azureml_main(dataframe1=None, dataframe2=None):
    while True:
        time.sleep(0.02)
"""
QUICK = "def azureml_main(dataframe1=None, dataframe2=None):\n    return dataframe1,\n"


@pytest.fixture
def desk(window):
    """Two numbers feed a script that feeds another one; the hand is on the canvas."""
    window.documents.new()
    session = window.session
    data = session.add_node("enter_data", 0, 0, data="age\n1\n2\n")
    one = session.add_node("execute_python_script", 0, 160, script=QUICK)
    two = session.add_node("execute_python_script", 0, 320, script=QUICK)
    session.connect_ports(data, TABLE, one, "Dataset1")
    session.connect_ports(one, RESULT, two, "Dataset1")
    session.select(())
    window.canvas.zoom_fit()
    window.canvas.setFocus()
    window.canvas.drag_distance = 4
    return window, (data, one, two)


def test_nodes_are_collapsed_while_they_run_and_the_card_tells_how_far_they_are(qtbot, desk):
    window, (_, one, two) = desk
    session, hand = window.session, Hand(window.canvas)
    session.set_parameter(one, "script", ENDLESS)
    qtbot.keyClick(window, Key.Key_F5)
    qtbot.waitUntil(lambda: session.state(one).status == "running", timeout=LONG)
    session.select([one, two])
    hand.key(Key.Key_J, CTRL)
    qtbot.keyClick(window.canvas.inline, Key.Key_Return)
    group = session.current_group
    item = window.canvas.canvas.nodes[group]
    qtbot.waitUntil(lambda: item.state.status == "running", timeout=LONG)
    hand.double_click(hand.centre(group))  # and looked into
    assert session.level == group and window.canvas.canvas.nodes[one].state.status == "running"
    session.leave_level()
    session.undo.undo()  # the card goes, the run goes on
    assert window.canvas.canvas.nodes[one].state.status == "running"
    session.undo.redo()
    session.cancel()
    qtbot.waitUntil(lambda: not session.running, timeout=LONG)
    card = window.canvas.canvas.nodes[group]
    qtbot.waitUntil(lambda: card.state.status == session.state(group).status != "running")


def test_a_shared_input_runs_and_is_exported_as_the_plain_experiment(qtbot, desk, tmp_path):
    from studio.service.python_export import export_python

    window, (data, one, two) = desk
    session = window.session
    session.connect_ports(data, TABLE, two, "Dataset2")
    (plain, *_) = export_python(session.experiment, tmp_path / "plain.py")
    session.select([one, two])
    QTest.keyClick(window.canvas, Key.Key_J, CTRL)
    qtbot.keyClick(window.canvas.inline, Key.Key_Return)
    assert len(session.experiment.groups.ports(session.current_group)[0]) == 1
    assert run_and_wait(qtbot, window) == "done"
    assert session.output(two, RESULT).rows == 2
    before = plain.read_text("utf-8")
    (grouped, *_) = export_python(session.experiment, tmp_path / "plain.py")
    assert grouped.read_text("utf-8") == before


def test_a_copy_goes_into_another_tab(qtbot, desk):
    window, nodes = desk
    first = window.session
    QTest.keyClick(window.canvas, Key.Key_A, CTRL)
    QTest.keyClick(window.canvas, Key.Key_C, CTRL)
    qtbot.keyClick(window, Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: window.session is not first)
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Key.Key_V, CTRL)
    assert len(window.session.experiment) == 3 and len(window.session.experiment.connections) == 2
    assert not set(nodes) & {each.id for each in window.session.experiment}
    sight = window.canvas.mapToScene(window.canvas.viewport().rect()).boundingRect()
    assert any(sight.intersects(i.sceneBoundingRect()) for i in window.canvas.canvas.nodes.values())
    assert len(first.experiment) == 3
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    assert len(window.session.experiment) == 0 and len(first.experiment) == 3


def test_names_scripts_and_parameters_are_found_on_all_levels(qtbot, desk):
    window, (data, one, two) = desk
    session = window.session
    session.set_parameter(two, "script", QUICK + "# marmalade\n")
    session.select([two])
    QTest.keyClick(window.canvas, Key.Key_J, CTRL)
    qtbot.keyClick(window.canvas.inline, Key.Key_Return)
    group = session.current_group
    for text, node, level in (("marmalade", two, group), ("age", data, ""), ("script", one, "")):
        qtbot.keyClick(window, Key.Key_F, CTRL)
        finder = QApplication.activePopupWidget()
        assert finder is not None
        qtbot.keyClicks(finder.search, text)
        qtbot.keyClick(finder.search, Key.Key_Return)
        assert session.selection == (node,) and session.level == level


def test_everything_on_the_canvas_is_in_the_command_palette_with_a_changeable_key(qtbot, desk):
    window, _ = desk
    names = {action.objectName() for action in window.actions()}
    names |= {action.objectName() for action in window.canvas.actions()}
    assert {f"action{each.name}" for each in verbs.verbs()} <= names
    window.session.select(desk[1])
    qtbot.keyClick(window, Key.Key_P, CTRL | SHIFT)
    finder = QApplication.activePopupWidget()
    qtbot.keyClicks(finder.search, "disable or")
    qtbot.keyClick(finder.search, Key.Key_Return)
    assert all(node.disabled for node in window.session.experiment)


def test_what_fits_a_line_is_offered_best_first(qtbot, desk):
    window, (data, one, _) = desk
    canvas, hand = window.canvas, Hand(window.canvas)
    start = hand.port(data, TABLE, is_input=False)
    end = start.scene_place + QPointF(260, 30)
    hand.drag(start.scene_place, end)
    offered = canvas.quick_add.list
    names = [offered.item(row).text() for row in range(offered.count())]
    assert names[0] == "Execute Python Script"  # it follows such a node already
    exact = names.index("Split Data")
    assert exact < names.index("Export Data")  # there it would end
    canvas.quick_add.close()
    start = hand.port(one, "Python Device", is_input=False)
    hand.drag(start.scene_place, start.scene_place + QPointF(260, 30))
    assert canvas.quick_add.list.count() > 0
    canvas.quick_add.close()


def test_a_disabled_node_that_lets_nothing_pass_says_what_is_to_be_done(qtbot, desk):
    """Nothing of the type that is wanted comes in: what lies behind it is to be mended."""
    window, (_, one, _) = desk
    session, hand = window.session, Hand(window.canvas)
    split = session.add_node("split_data", 300, 320)
    session.connect_ports(one, RESULT, split, TABLE)
    for link in [c for c in session.experiment.connections if c.target == one]:
        session.disconnect_ports(link)
    hand.click(hand.centre(one))
    hand.key(Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: bool(window.canvas.canvas.nodes[split].problems))
    assert window.canvas.canvas.nodes[split].look.wrong
    assert "To mend" in window.canvas.tip(window.canvas.canvas.hit(hand.centre(split)))
    hand.key(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: not window.canvas.canvas.nodes[split].look.wrong)


def test_script_text_and_parameters_are_in_the_history_with_the_rest(qtbot, desk):
    window, (data, one, _) = desk
    session = window.session
    hand = Hand(window.canvas)
    hand.click(hand.centre(one))
    editor = script_editor(qtbot, window)
    editor.setFocus()
    qtbot.keyClick(editor, Key.Key_End, CTRL)
    qtbot.keyClicks(editor, "# more")
    session.flush()
    hand.click(hand.centre(data))
    hand.key(Key.Key_Right)
    texts = [session.undo.text(n) for n in range(session.undo.count())]
    assert "Move" in texts[-1] and any("script" in each.casefold() for each in texts[-3:])
    assert session.undo.undoLimit() == 0
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    window.canvas.setFocus()
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    assert "# more" not in session.experiment.node(one).value("script")


def test_a_failed_node_shows_the_first_line_and_goes_out_of_date_when_mended(qtbot, desk):
    window, (_, one, two) = desk
    session = window.session
    bad = "def azureml_main(a, b):\n    raise ValueError('no such age\\nand more')\n"
    session.set_parameter(one, "script", bad, alone=True)
    assert run_and_wait(qtbot, window) == "failed"
    card = window.canvas.canvas.nodes[one]
    assert "no such age" in card.look.line.text and "\n" not in card.look.line.text
    session.set_parameter(one, "script", QUICK, alone=True)
    assert run_and_wait(qtbot, window) == "done"
    assert "2 rows" in window.canvas.canvas.nodes[two].look.line.text
    session.set_parameter(one, "script", QUICK + "# other\n", alone=True)
    assert "Out of date" in window.canvas.canvas.nodes[two].look.line.text


def test_paste_by_the_menu_comes_where_the_mouse_is(qtbot, desk):
    window, (data, _, _) = desk
    canvas, hand = window.canvas, Hand(window.canvas)
    hand.click(hand.centre(data))
    hand.key(Key.Key_C, CTRL)
    place = hand.centre(data) + QPointF(300, 120)
    at = hand.at(place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, canvas.viewport().mapToGlobal(at))
    QApplication.sendEvent(canvas.viewport(), event)
    entry = next(a for a in canvas.menu.actions() if a.text().startswith("Paste"))
    entry.trigger()
    canvas.menu.close()
    node = window.session.experiment.node(window.session.current)
    assert abs(node.x - place.x()) <= 10 and abs(node.y - place.y()) <= 10


def test_notes_on_frames_are_found_too_on_every_level(qtbot, desk):
    window, (_, one, two) = desk
    session, canvas = window.session, window.canvas
    session.select([one, two])
    QTest.keyClick(canvas, Key.Key_J, CTRL)
    qtbot.keyClick(canvas.inline, Key.Key_Return)
    group = session.current_group
    session.open_level(group)
    QTest.keyClick(canvas, Key.Key_G, CTRL)
    qtbot.keyClicks(canvas.framing.editor, "Beware of outliers")
    canvas.framing.editor.finish()
    session.leave_level()
    qtbot.keyClick(window, Key.Key_F, CTRL)
    finder = QApplication.activePopupWidget()
    qtbot.keyClicks(finder.search, "outliers")
    assert finder.list.count() == 1
    qtbot.keyClick(finder.search, Key.Key_Return)
    assert session.level == group
    assert canvas.canvas.selected_frames == list(canvas.canvas.frames)
