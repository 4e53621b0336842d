"""Commands and nodes are found by typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

pytestmark = pytest.mark.usefixtures("quiet_dialogs")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def texts(finder):
    return [finder.list.item(row).text() for row in range(finder.list.count())]


def test_a_command_is_found_and_done(qtbot, window):
    window.documents.new()
    node = window.session.add_node("enter_data", 0, 0)
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL | SHIFT)
    finder = window.finder
    qtbot.waitUntil(finder.isVisible)
    assert "Run" in texts(finder)
    assert len(texts(finder)) == len(set(texts(finder))) > 20
    qtbot.keyClicks(finder.search, "und")
    assert texts(finder)[0] == "Undo"
    qtbot.keyClick(finder.search, Qt.Key.Key_Return)
    assert not finder.isVisible()
    assert not window.session.experiment.has_node(node)
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL | SHIFT)
    qtbot.keyClicks(finder.search, "dark")
    qtbot.keyClick(finder.search, Qt.Key.Key_Return)
    from studio.gui.look.theme import theme

    assert theme.tokens.dark
    theme.apply("light")
    # What cannot be done now is shown last and cannot be chosen.
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL | SHIFT)
    qtbot.keyClicks(finder.search, "stop the run")
    assert texts(finder) == ["Cancel"]
    qtbot.keyClick(finder.search, Qt.Key.Key_Return)
    assert finder.isVisible()
    qtbot.keyClicks(finder.search, "zzz")
    assert texts(finder) == []
    qtbot.keyClick(finder.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not finder.isVisible())


def test_nodes_are_found_by_name_comment_and_script(qtbot, window):
    window.documents.new()
    session = window.session
    data = session.add_node("enter_data", 0, 0)
    clean = session.add_node("execute_python_script", 4000, 3000)
    session.rename_node(clean, "Clean")
    session.set_parameter(
        clean, "script", "import numpy\ndef azureml_main(a):\n    return a.wibble()"
    )
    split = session.add_node("split_data", 0, 300)
    session.set_comment(split, "Keeps a wibble part")
    window.canvas.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    finder = window.finder
    qtbot.waitUntil(finder.isVisible)
    assert len(texts(finder)) == 3
    qtbot.keyClicks(finder.search, "wibble")
    assert texts(finder) == ["Clean", "Split Data"]
    from studio.gui.palette.notes import NOTE

    assert finder.list.item(0).data(NOTE) == "Python Script, 3: return a.wibble()"
    qtbot.keyClick(finder.search, Qt.Key.Key_Return)
    assert session.selection == (clean,)
    view = window.canvas
    seen = view.mapToScene(view.viewport().rect()).boundingRect()
    assert seen.contains(view.canvas.nodes[clean].sceneBoundingRect().center())
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(finder.search, "wibble")
    qtbot.keyClick(finder.search, Qt.Key.Key_Down)
    qtbot.keyClick(finder.search, Qt.Key.Key_Return)
    assert session.selection == (split,)
    assert data not in session.selection
