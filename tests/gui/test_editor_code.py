"""Typing in the code editor."""

from __future__ import annotations

import pytest
from app_hand import LONG
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from studio.gui.editor.code_editor import CodeEditor
from studio.gui.look.theme import theme

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(qtbot):
    widget = CodeEditor()
    qtbot.addWidget(widget)
    widget.resize(500, 300)
    widget.show()
    widget.setFocus()
    return widget


def put(editor, text):
    """Set the text; `|` is where the cursor stands, two of them are a selection."""
    places = [index - number for number, index in enumerate(_all(text, "|"))]
    editor.setPlainText(text.replace("|", ""))
    cursor = editor.textCursor()
    cursor.setPosition(places[0])
    cursor.setPosition(places[-1], QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def _all(text, char):
    return [index for index, each in enumerate(text) if each == char]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("def f():|", "def f():\n    "),
        ("    x = 1|", "    x = 1\n    "),
        ("    return x|", "    return x\n"),
        ("if x:  # why|", "if x:  # why\n    "),
        ("print(|", "print(\n    "),
        ("|x", "\nx"),
    ],
)
def test_enter_indents_as_python_wants_it(editor, qtbot, before, after):
    put(editor, before)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.toPlainText() == after


def test_tab_goes_to_the_next_stop_and_backspace_back(editor, qtbot):
    put(editor, "ab|")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.toPlainText() == "ab  "
    put(editor, "      |x")
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.toPlainText() == "    x"


def test_tab_and_shift_tab_move_selected_lines(editor, qtbot):
    put(editor, "a\n|b\n\n  c|\nd")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.toPlainText() == "a\n    b\n\n      c\nd"
    qtbot.keyClick(editor, Qt.Key.Key_Backtab, SHIFT)
    assert editor.toPlainText() == "a\nb\n\n    c\nd"
    editor.undo()
    assert editor.toPlainText() == "a\n    b\n\n      c\nd"


def test_ctrl_slash_comments_and_uncomments(editor, qtbot):
    put(editor, "|if x:\n    y\n\n|z")
    qtbot.keyClick(editor, Qt.Key.Key_Slash, CTRL)
    assert editor.toPlainText() == "# if x:\n#     y\n\nz"
    qtbot.keyClick(editor, Qt.Key.Key_Slash, CTRL)
    assert editor.toPlainText() == "if x:\n    y\n\nz"


def test_home_goes_to_the_first_letter_then_to_the_edge(editor, qtbot):
    put(editor, "    abc|")
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    assert editor.textCursor().positionInBlock() == 4
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    assert editor.textCursor().positionInBlock() == 0


def test_escape_then_tab_leaves_the_editor(editor, qtbot):
    put(editor, "a|")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.toPlainText() == "a"


def test_zoom_with_keys_and_wheel_range(editor, qtbot):
    size = editor.letter_size
    height = editor.fontMetrics().height()
    for _ in range(4):
        qtbot.keyClick(editor, Qt.Key.Key_Plus, CTRL)
    assert editor.letter_size == size + 4
    assert editor.fontMetrics().height() > height
    qtbot.keyClick(editor, Qt.Key.Key_Minus, CTRL)
    assert editor.letter_size == size + 3
    qtbot.keyClick(editor, Qt.Key.Key_0, CTRL)
    assert editor.letter_size == size


def test_zoom_survives_a_change_of_look(editor, qtbot):
    editor.zoom(5)
    size = editor.letter_size
    theme.apply("dark")
    try:
        assert editor.letter_size == size
        assert editor.fontMetrics().height() > size
    finally:
        theme.apply("light")


def coloured(editor, line):
    block = editor.document().findBlockByNumber(line)
    return {
        (each.start, each.format.foreground().color().name()) for each in block.layout().formats()
    }


def settle(editor, qtbot):
    qtbot.waitUntil(
        lambda: editor.highlighter is not None and not editor.highlighter.busy, timeout=LONG
    )
    qtbot.waitUntil(lambda: not editor.highlighter._turn.isActive())


def test_colours_arrive_after_the_text_and_follow_the_look(qtbot):
    theme.apply("light")
    editor = CodeEditor()
    qtbot.addWidget(editor)
    editor.setPlainText("import pandas\n")
    editor.show()
    assert editor.highlighter is None
    assert editor.toPlainText() == "import pandas\n"
    settle(editor, qtbot)
    qtbot.waitUntil(lambda: (0, theme.tokens.code_keyword) in coloured(editor, 0))
    light = theme.tokens.code_keyword
    theme.apply("dark")
    try:
        settle(editor, qtbot)
        assert theme.tokens.code_keyword != light
        qtbot.waitUntil(lambda: (0, theme.tokens.code_keyword) in coloured(editor, 0))
    finally:
        theme.apply("light")


def test_opening_a_long_string_recolours_the_lines_below(editor, qtbot):
    put(editor, "|\nimport pandas\nimport numpy\n")
    settle(editor, qtbot)
    assert (0, theme.tokens.code_keyword) in coloured(editor, 2)
    qtbot.keyClicks(editor, "'''")
    settle(editor, qtbot)
    assert {colour for _, colour in coloured(editor, 2)} == {theme.tokens.code_string}
    for _ in range(3):
        qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    settle(editor, qtbot)
    assert (0, theme.tokens.code_keyword) in coloured(editor, 2)


def test_a_long_script_is_coloured_to_its_end(editor, qtbot):
    editor.setPlainText("x = f(1, 'abc')  # c\n" * 3000)
    settle(editor, qtbot)
    assert any(colour == theme.tokens.code_comment for _, colour in coloured(editor, 2999))


def test_very_large_text_stays_plain(qtbot):
    editor = CodeEditor()
    qtbot.addWidget(editor)
    editor.setPlainText("a,b,c\n" * 200_000)
    editor.show()
    editor._attach_highlighter()
    assert editor.highlighter is None
    assert editor.blockCount() == 200_001


def brackets(editor):
    return sorted(
        each.cursor.selectionStart()
        for each in editor.extraSelections()
        if each.format.fontWeight() == 700
    )


def test_brackets_are_paired_but_not_those_in_strings(editor, qtbot):
    put(editor, 'f("(", [1])|')
    settle(editor, qtbot)
    qtbot.keyClick(editor, Qt.Key.Key_Left)
    assert brackets(editor) == [1, 10]
    put(editor, "f(|[1, 2)")
    settle(editor, qtbot)
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    assert brackets(editor) == [2]


def test_the_error_mark_stays_with_its_line(editor, qtbot):
    put(editor, "|a\nb\nc")
    editor.mark_error(2, "NameError")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.error_line == 3
    editor.clear_error()
    assert editor.error_line is None


def test_a_click_on_a_line_number_goes_to_the_line(editor, qtbot):
    editor.setPlainText("a\nb\nc")
    top = dict(editor.visible_lines())[2]
    where = QPoint(5, top + 4)
    qtbot.mouseClick(editor._gutter, Qt.MouseButton.LeftButton, pos=where)
    assert editor.textCursor().blockNumber() == 2


def test_the_gutter_grows_with_the_number_of_lines(editor):
    editor.setPlainText("a")
    narrow = editor._gutter.width()
    editor.setPlainText("a\n" * 12345)
    assert editor._gutter.width() > narrow


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("one two three", "one 2 three"),
        ("a😀b😀c", "a😀B😀c"),
        ("aaaa", "aa"),
        ("", "x\ny"),
        ("x\r\ny", ""),
        ("same", "same"),
    ],
)
def test_replacing_text_from_outside_keeps_the_cursor(editor, old, new):
    editor.setPlainText(old)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.replace_text(new)
    assert editor.toPlainText() == new
    assert editor.textCursor().position() == 0
