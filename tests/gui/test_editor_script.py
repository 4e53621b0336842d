"""The script editor and its window, tied to the document."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from studio.experiment.document import Experiment
from studio.experiment.errors import ModuleError
from studio.gui.editor.script_editor import ScriptEditor
from studio.gui.editor.script_window import ScriptWindow, open_script_window
from studio.gui.runbridge import NodeState


@pytest.fixture
def node(session):
    return session.add_node("python_script", 0, 0)


@pytest.fixture
def script(session, node, qtbot):
    widget = ScriptEditor(session, node, "script")
    qtbot.addWidget(widget)
    widget.resize(500, 400)
    widget.show()
    widget.editor.setFocus()
    return widget


def value(session, node):
    return session.experiment.node(node).value("script")


def test_typing_reaches_the_document_by_itself(script, session, node, qtbot):
    qtbot.keyClicks(script.editor, "# hi ")
    qtbot.waitUntil(lambda: value(session, node).startswith("# hi import"), timeout=2000)


def test_whoever_needs_the_text_now_asks_for_it(script, session, node, qtbot):
    qtbot.keyClicks(script.editor, "x")
    session.flush()
    assert value(session, node).startswith("ximport")
    assert not script.binding.unsaved


def test_undo_in_the_window_shows_in_the_editor(script, session, node, qtbot):
    before = value(session, node)
    script.editor.go_to_line(3)
    qtbot.keyClicks(script.editor, "# note ")
    script.flush()
    session.undo.undo()
    assert script.editor.toPlainText() == before
    assert script.editor.textCursor().blockNumber() == 2
    session.undo.redo()
    assert "# note def" in script.editor.toPlainText()


def test_typing_makes_one_undo_step(script, session, node, qtbot):
    steps = session.undo.count()
    qtbot.keyClicks(script.editor, "ab")
    script.flush()
    qtbot.keyClicks(script.editor, "cd")
    script.flush()
    assert session.undo.count() == steps + 1


def test_the_template_comes_and_goes(script, session, node, qtbot):
    script.editor.selectAll()
    qtbot.keyClicks(script.editor, "x")
    button = script.findChild(QToolButton, "insertTemplate")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "azureml_main" in script.editor.toPlainText()
    script.editor.undo()
    assert script.editor.toPlainText() == "x"


def test_a_failed_line_is_marked_until_the_next_run(script, session, node):
    error = ModuleError("no such name", kind="NameError", line=4)
    session.bridge._set(node, NodeState("failed", error=error))
    assert script.editor.error_line == 4
    assert script.editor.error_message == "no such name"
    assert "4" in script.status.text()
    session.bridge._set(node, NodeState("running"))
    assert script.editor.error_line is None
    assert "lines" in script.status.text()


def test_the_large_window_and_the_pane_stay_equal(script, session, node, qtbot):
    qtbot.mouseClick(script.findChild(QToolButton, "openWindow"), Qt.MouseButton.LeftButton)
    window = open_script_window(session, node, "script")
    qtbot.addWidget(window)
    qtbot.keyClicks(window.script.editor, "# big ")
    window.script.flush()
    assert script.editor.toPlainText().startswith("# big import")
    qtbot.keyClicks(script.editor, "# small ")
    script.flush()
    assert window.script.editor.toPlainText() == script.editor.toPlainText()


def test_the_window_follows_the_node(session, node, qtbot):
    window = open_script_window(session, node, "script")
    assert "Execute Python Script" in window.windowTitle()
    session.rename_node(node, "Cleaning")
    assert "Cleaning" in window.windowTitle()
    with qtbot.waitSignal(window.destroyed):
        session.remove([node])


def test_the_window_closes_with_the_experiment_and_keeps_its_size(session, node, qtbot):
    window = open_script_window(session, node, "script")
    window.resize(701, 502)
    assert ScriptWindow.last_size.width() == 701
    with qtbot.waitSignal(window.destroyed):
        session.replace_experiment(Experiment(registry=session.registry))


def test_closing_the_window_keeps_what_was_typed(session, node, qtbot):
    window = open_script_window(session, node, "script")
    qtbot.keyClicks(window.script.editor, "kept ")
    with qtbot.waitSignal(window.destroyed):
        window.close()
    assert value(session, node).startswith("kept import")


def test_data_has_no_template_and_no_colours(session, qtbot):
    node = session.add_node("every_kind", 0, 0)
    widget = ScriptEditor(session, node, "notes")
    qtbot.addWidget(widget)
    widget.show()
    assert widget.findChild(QToolButton, "insertTemplate") is None
    qtbot.keyClicks(widget.editor, "a,b")
    widget.flush()
    assert session.experiment.node(node).value("notes") == "a,b"
    assert widget.editor.highlighter is None
