"""Find, replace, go to line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from studio.gui.editor.script_editor import ScriptEditor

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def script(session, qtbot):
    node = session.add_node("python_script", 0, 0)
    session.set_parameter(node, "script", "data = 1\nData = data\nprint(data)\n")
    widget = ScriptEditor(session, node, "script")
    qtbot.addWidget(widget)
    widget.resize(500, 400)
    widget.show()
    widget.editor.setFocus()
    return widget


def test_tab_goes_from_the_bars_to_the_text_and_back(script, qtbot):
    qtbot.waitUntil(script.isActiveWindow)
    for key, bar in ((Qt.Key.Key_F, "find_bar"), (Qt.Key.Key_G, "line_bar")):
        qtbot.keyClick(script.editor, key, CTRL)
        first = script.focusWidget()
        assert getattr(script, bar).isAncestorOf(first)
        qtbot.keyClick(first, Qt.Key.Key_Tab)
        assert getattr(script, bar).isAncestorOf(script.focusWidget())
        qtbot.keyClick(script.focusWidget(), Qt.Key.Key_Backtab)
        assert script.focusWidget() is first
        qtbot.keyClick(first, Qt.Key.Key_Escape)
        assert script.editor.hasFocus()


def test_ctrl_f_counts_and_steps_through_the_matches(script, qtbot):
    qtbot.keyClick(script.editor, Qt.Key.Key_F, CTRL)
    assert script.find_bar.isVisible()
    qtbot.keyClicks(script.find_bar.find_field, "data")
    assert script.find_bar.count.text() == "1 of 4"
    qtbot.keyClick(script.find_bar.find_field, Qt.Key.Key_Return)
    assert script.find_bar.count.text() == "2 of 4"
    assert script.editor.textCursor().selectedText() == "Data"
    qtbot.keyClick(script.find_bar.find_field, Qt.Key.Key_Return, SHIFT)
    qtbot.keyClick(script.find_bar.find_field, Qt.Key.Key_Return, SHIFT)
    assert script.find_bar.count.text() == "4 of 4"
    script.find_bar.match_case.click()
    assert script.find_bar.count.text().endswith("of 3")
    qtbot.keyClick(script.find_bar.find_field, Qt.Key.Key_Escape)
    assert not script.find_bar.isVisible()


def test_a_text_that_is_not_there(script, qtbot):
    qtbot.keyClick(script.editor, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(script.find_bar.find_field, "zebra")
    assert script.find_bar.count.text() == "no match"


def test_replace_one_then_all_and_undo_at_once(script, qtbot):
    qtbot.keyClick(script.editor, Qt.Key.Key_F, CTRL)
    script.find_bar.match_case.setChecked(True)
    qtbot.keyClicks(script.find_bar.find_field, "data")
    qtbot.mouseClick(script.find_bar.replace_field, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(script.find_bar.replace_field, "frame")
    qtbot.keyClick(script.find_bar.replace_field, Qt.Key.Key_Return)
    assert script.editor.toPlainText() == "frame = 1\nData = data\nprint(data)\n"
    script.find_bar.replace_all()
    assert script.editor.toPlainText() == "frame = 1\nData = frame\nprint(frame)\n"
    script.editor.undo()
    assert script.editor.toPlainText() == "frame = 1\nData = data\nprint(data)\n"


def test_matches_behind_wide_characters_are_selected_exactly(script, qtbot):
    script.editor.setPlainText("😀😀 data")
    script.find_bar.open()
    qtbot.keyClicks(script.find_bar.find_field, "data")
    assert script.editor.textCursor().selectedText() == "data"


def test_ctrl_g_goes_to_a_line(script, qtbot):
    qtbot.keyClick(script.editor, Qt.Key.Key_G, CTRL)
    field = script.line_bar.field
    qtbot.keyClicks(field, "3")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert script.editor.textCursor().blockNumber() == 2
    assert not script.line_bar.isVisible()


def test_a_line_beyond_the_end_is_the_last_line(script, qtbot):
    script.editor.go_to_line(999)
    assert script.editor.textCursor().blockNumber() == script.editor.blockCount() - 1
