"""The log pane and the panes as one."""

from __future__ import annotations

import io
import zipfile

import pandas as pd
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from studio.engine.events import Output
from studio.experiment.document import Experiment
from studio.experiment.errors import ModuleError
from studio.experiment.values import Bundle, LogText, PythonDevice
from studio.gui.panes import console as console_file
from studio.gui.panes.log_pane import EVERY, LogPane
from studio.gui.panes.output_panes import OutputPanes
from studio.gui.runbridge import NodeState

TRACE = 'Traceback:\n  File "script.py", line 4, in azureml_main\nNameError: x\n'


@pytest.fixture
def pane(session, qtbot):
    widget = LogPane(session)
    qtbot.addWidget(widget)
    widget.resize(700, 200)
    widget.show()
    return widget


@pytest.fixture
def two(session):
    return session.add_node("make_rows", 0, 0), session.add_node("python_script", 0, 0)


def say(session, node, *texts, stream="stdout"):
    session.bridge._append(node, [LogText(stream, each) for each in texts])


def drawn(pane, qtbot):
    qtbot.waitUntil(lambda: not pane._waiting and not pane._timer.isActive())
    return pane.console.toPlainText()


def test_text_of_all_nodes_in_the_order_of_arrival(pane, session, two, qtbot):
    first, second = two
    say(session, first, "a\n", "b")
    say(session, second, "c\n")
    say(session, first, "d\n")
    assert drawn(pane, qtbot).splitlines() == [
        "── Make Rows", "a", "b", "── Execute Python Script", "c", "── Make Rows", "d",
    ]  # fmt: skip


def test_text_of_one_node(pane, session, two, qtbot):
    first, second = two
    say(session, first, "a\n")
    say(session, second, "b\n")
    pane.nodes.setFocus()
    qtbot.keyClick(pane.nodes, Qt.Key.Key_Down)
    assert drawn(pane, qtbot) == "a\n"
    say(session, second, "more\n")
    say(session, first, "again\n")
    assert drawn(pane, qtbot) == "a\nagain\n"
    pane.show_node(EVERY)
    assert "more" in drawn(pane, qtbot)


def test_names_follow_the_document(pane, session, two):
    first, _ = two
    session.rename_node(first, "Source")
    assert pane.nodes.findText("Source") == 1
    pane.show_node(first)
    session.remove([first])
    assert pane.shown == EVERY
    session.replace_experiment(Experiment(registry=session.registry))
    assert pane.nodes.count() == 1


def test_the_view_follows_unless_the_user_scrolled_up(pane, session, two, qtbot):
    say(session, two[0], *(f"line {i}\n" for i in range(200)))
    drawn(pane, qtbot)
    bar = pane.console.verticalScrollBar()
    assert bar.value() == bar.maximum()
    bar.setValue(10)
    say(session, two[0], "more\n" * 50)
    drawn(pane, qtbot)
    assert bar.value() == 10
    bar.setValue(bar.maximum())
    say(session, two[0], "end\n" * 50)
    drawn(pane, qtbot)
    assert bar.value() == bar.maximum()


def test_old_lines_are_dropped_with_a_note(session, two, qtbot, monkeypatch):
    monkeypatch.setattr(console_file, "MOST_LINES", 500)
    pane = LogPane(session)
    qtbot.addWidget(pane)
    say(session, two[0], *(f"line {i}\n" for i in range(2000)))
    text = drawn(pane, qtbot)
    assert text.endswith("line 1999\n")
    assert pane.console.blockCount() <= 500
    assert "dropped" in pane.note.text()


def test_a_new_run_begins_with_an_empty_log(pane, session, two, qtbot):
    say(session, two[0], "old\n")
    drawn(pane, qtbot)
    session.running_changed.emit(True)
    assert pane.console.toPlainText() == ""


def where_is(pane, text):
    cursor = pane.console.textCursor()
    cursor.setPosition(pane.console.toPlainText().index(text) + 2)
    return pane.console.cursorRect(cursor).center()


def test_a_line_of_a_traceback_leads_to_the_editor(pane, session, two, qtbot):
    say(session, two[1], TRACE, stream="stderr")
    drawn(pane, qtbot)
    with qtbot.waitSignal(session.line_requested) as told:
        qtbot.mouseClick(
            pane.console.viewport(), Qt.MouseButton.LeftButton, pos=where_is(pane, "script.py")
        )
    assert told.args == [two[1], "script", 4]
    assert session.current == two[1]


def test_the_message_of_a_failure_leads_to_the_editor(pane, session, two, qtbot):
    error = ModuleError("no such name", line=7)
    session.bridge._set(two[1], NodeState("failed", error=error))
    say(session, two[1], "no such name\n", stream="error")
    drawn(pane, qtbot)
    with qtbot.waitSignal(session.line_requested) as told:
        qtbot.mouseClick(
            pane.console.viewport(), Qt.MouseButton.LeftButton, pos=where_is(pane, "no such")
        )
    assert told.args[2] == 7


def test_the_keyboard_follows_a_link(pane, session, two, qtbot):
    say(session, two[1], TRACE, stream="stderr")
    drawn(pane, qtbot)
    cursor = pane.console.textCursor()
    cursor.setPosition(pane.console.toPlainText().index("script.py"))
    pane.console.setTextCursor(cursor)
    with qtbot.waitSignal(session.line_requested):
        qtbot.keyClick(pane.console, Qt.Key.Key_Return)


def test_lines_of_other_files_are_no_links(pane, session, two, qtbot):
    say(session, two[1], '  File "/usr/lib/pandas/core.py", line 4\n', stream="stderr")
    drawn(pane, qtbot)
    assert pane.console.anchorAt(where_is(pane, "core.py")) == ""


def test_find_goes_round(pane, session, two, qtbot):
    say(session, two[0], "alpha\nbeta\nalpha\n")
    drawn(pane, qtbot)
    qtbot.keyClick(pane.console, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(pane.find_field, "alpha")
    first = pane.console.textCursor().blockNumber()
    qtbot.keyClick(pane.find_field, Qt.Key.Key_Return)
    second = pane.console.textCursor().blockNumber()
    qtbot.keyClick(pane.find_field, Qt.Key.Key_Return)
    assert {first, second} == {1, 3}
    assert pane.console.textCursor().blockNumber() == first
    qtbot.keyClicks(pane.find_field, "zzz")
    assert pane.note.text() == "not found"


def test_copy_and_clear(pane, session, two, qtbot):
    say(session, two[0], "hello\n")
    drawn(pane, qtbot)
    pane.copy()
    assert "hello" in QGuiApplication.clipboard().text()
    pane.clear()
    assert pane.console.toPlainText() == ""


# -- all panes -------------------------------------------------------------------------------


@pytest.fixture
def panes(session, qtbot):
    widget = OutputPanes(session)
    qtbot.addWidget(widget)
    widget.resize(900, 320)
    widget.show()
    return widget


def finish(session, node, **values):
    """`values`: port → (kind, value), with _ for blanks in the port's name."""
    named = {port.replace("_", " "): each for port, each in values.items()}
    session.bridge._outputs[node] = {
        port: Output(port, kind, value) for port, (kind, value) in named.items()
    }
    session.bridge._set(node, NodeState("done"))


def test_each_kind_of_port_opens_in_its_pane(panes, session, two, qtbot):
    script = two[1]
    device = PythonDevice((), (LogText("stdout", "hi"),))
    frame = pd.DataFrame({"a": [1]})
    finish(session, script, Result_Dataset=("dataset", frame), Python_Device=("figures", device))
    session.show_port(script, "Result Dataset")
    assert panes.tabs.currentWidget() is panes.table
    assert panes.table.frame is frame
    assert panes.crumbs.text() == "Untitled  ›  Execute Python Script  ›  Result Dataset"
    panes.ports.setFocus()
    qtbot.keyClick(panes.ports, Qt.Key.Key_Down)
    assert panes.tabs.currentWidget() is panes.figures
    assert panes.figures.console.toPlainText() == "hi"
    session.rename_node(script, "Clean")
    assert "Clean" in panes.crumbs.text()


def test_a_bundle_is_described(panes, session, two, qtbot):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("hello.py", "print(1)")
    finish(session, two[0], Output=("bundle", Bundle("Hello.zip", data.getvalue())))
    session.show_port(two[0], "Output")
    assert panes.tabs.currentWidget() is panes.values
    assert panes.values.title.text() == "Hello.zip"
    qtbot.waitUntil(lambda: "hello.py" in panes.values.text.text())
    assert "1 file" in panes.values.text.text()


def test_any_other_object_is_described(panes, session, two, qtbot):
    finish(session, two[0], Output=("model", {"weights": [1, 2]}))
    session.show_port(two[0], "Output")
    assert panes.values.title.text() == "Trained model"
    qtbot.waitUntil(lambda: "weights" in panes.values.text.text())


def test_a_port_that_has_not_run_opens_by_its_declared_type(panes, session, two):
    session.show_port(two[1], "Python Device")
    assert panes.tabs.currentWidget() is panes.figures
    assert "has not run" in panes.figures.card.title.text()


def test_a_failure_brings_the_log_to_the_front(panes, session, two):
    assert panes.tabs.currentWidget() is panes.table
    session.bridge._set(two[1], NodeState("failed", error=ModuleError("x")))
    assert panes.tabs.currentWidget() is panes.log


def test_a_real_run_ends_in_the_table(panes, session, two, qtbot):
    with qtbot.waitSignal(session.run_finished, timeout=20000):
        session.select([two[0]])
        session.run_selected()
    session.show_port(two[0], session.experiment.node(two[0]).spec.outputs[0].name)
    assert panes.table.shows_value
    assert panes.table.size_line.text() == "3 rows × 2 columns"
