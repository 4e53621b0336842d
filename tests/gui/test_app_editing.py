"""The Edit menu and the command palette: what has the focus is cut, copied, pasted, deleted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

pytestmark = pytest.mark.usefixtures("quiet_dialogs")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def working(qtbot, window):
    window.documents.new()
    window.session.add_node("enter_data", 0, 0)
    window.session.add_node("split_data", 0, 200)
    window.canvas.setFocus()
    return window


def choose(qtbot, window, typed):
    """Do a command by its name, as the palette of commands finds it."""
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL | SHIFT)
    qtbot.keyClicks(window.finder.search, typed)
    found = window.finder.list.item(0).text()
    qtbot.keyClick(window.finder.search, Qt.Key.Key_Return)
    return found


def texts(finder):
    return [finder.list.item(row).text() for row in range(finder.list.count())]


def test_the_edit_menu_has_what_every_program_has(working):
    edit = working.menuBar().actions()[1].menu()
    names = [each.objectName() for each in edit.actions()]
    wanted = ["actionCut", "actionCopy", "actionPaste", "actionDelete", "actionSelectAll"]
    start = names.index("actionCut")
    assert names[start : start + 5] == wanted


def test_nodes_are_copied_pasted_and_deleted_by_command(qtbot, working):
    assert choose(qtbot, working, "select all") == "Select all"
    assert len(working.session.selection) == 2
    assert choose(qtbot, working, "copy") == "Copy"
    assert choose(qtbot, working, "paste") == "Paste"
    assert len(working.session.experiment) == 4
    assert choose(qtbot, working, "delete") == "Delete"
    assert len(working.session.experiment) == 2


def test_with_the_focus_in_a_text_the_text_is_meant(qtbot, working):
    working.session.select([])
    field = working.properties.findChild(QPlainTextEdit, "experimentDescription")
    qtbot.waitUntil(field.isVisible)
    field.setFocus()
    qtbot.keyClicks(field, "hello")
    select = working.findChild(QAction, "actionSelectAll")
    select.trigger()
    assert field.textCursor().selectedText() == "hello"
    assert working.session.selection == ()
    working.findChild(QAction, "actionCut").trigger()
    assert field.toPlainText() == ""
    assert QGuiApplication.clipboard().text() == "hello"
    working.findChild(QAction, "actionPaste").trigger()
    assert field.toPlainText() == "hello"
    assert len(working.session.experiment) == 2


def test_docks_are_commands_too_and_english_names_are_always_found(qtbot, working):
    finder = working.finder
    dock = working.docks.history_dock
    assert not dock.isVisible()
    assert choose(qtbot, working, "show history") == "Show “History”"
    qtbot.waitUntil(dock.isVisible)
    assert choose(qtbot, working, "hide history") == "Hide “History”"
    qtbot.waitUntil(lambda: not dock.isVisible())
    action = working.actions_.zoom_in
    action.setText("확대")
    action.setToolTip("확대")
    qtbot.keyClick(working, Qt.Key.Key_P, CTRL | SHIFT)
    qtbot.keyClicks(finder.search, "zoom in")
    assert texts(finder) == ["확대"]
    qtbot.keyClick(finder.search, Qt.Key.Key_Escape)


def test_undo_and_redo_tell_which_change_they_are_about(qtbot, working):
    undo, redo = working.actions_.undo, working.actions_.redo
    working.session.rename_node(working.session.experiment.nodes[0].id, "Ages")
    assert undo.toolTip() == "Undo: Rename to “Ages” (Ctrl+Z)"
    assert redo.toolTip().startswith("Redo (")
    qtbot.keyClick(working.canvas, Qt.Key.Key_Z, CTRL)
    assert redo.toolTip().startswith("Redo: Rename to “Ages” (")
    assert "Rename" not in undo.toolTip()
