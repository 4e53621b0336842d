"""The log pane and the panes as one."""

from __future__ import annotations

import io
import re
import zipfile

import pandas as pd
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from studio.engine.events import Output
from studio.experiment.document import Experiment
from studio.experiment.errors import ModuleError
from studio.experiment.values import Bundle, LogText, PythonDevice
from studio.gui.log.levels import Level
from studio.gui.log.store import LogStore
from studio.gui.panes.log_pane import EVERY, LogPane
from studio.gui.panes.output_panes import OutputPanes
from studio.gui.runbridge import NodeState

TRACE = (
    "Traceback (most recent call last):\n"
    '  File "script.py", line 4, in azureml_main\n'
    "NameError: x\n"
)


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
    """Return all that is shown, once everything was taken in."""
    qtbot.waitUntil(lambda: not pane.feed.busy)
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


def test_the_oldest_lines_are_dropped_with_a_note(session, two, qtbot, monkeypatch):
    monkeypatch.setattr(LogStore.__init__, "__defaults__", (40_000,))
    pane = LogPane(session)
    qtbot.addWidget(pane)
    say(session, two[0], *(f"line {i}\n" for i in range(9000)))
    text = drawn(pane, qtbot)
    assert text.endswith("line 8999\n")
    assert len(text) < 50_000
    pane._show_note()
    assert "dropped" in pane.note.text()


def test_a_new_run_begins_with_an_empty_log(pane, session, two, qtbot):
    say(session, two[0], "old\n")
    drawn(pane, qtbot)
    session.running_changed.emit(True)
    assert pane.console.toPlainText() == ""


def where_is(pane, text):
    """Return where a text is drawn: the middle of its second letter."""
    pane.settle()
    view = pane.console
    for line in view.index.rows:
        place = view.drawn(line).text.find(text)
        if place >= 0:
            return view.rect_of(line, place + 1).center()
    raise AssertionError(f"{text!r} is not shown")


def click(qtbot, pane, text):
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(pane.console.viewport(), left, pos=where_is(pane, text))


def test_a_line_of_a_traceback_leads_to_the_editor(pane, session, two, qtbot):
    say(session, two[1], TRACE, stream="stderr")
    drawn(pane, qtbot)
    with qtbot.waitSignal(session.line_requested) as told:
        click(qtbot, pane, "script.py, line 4")
    assert told.args == [two[1], "script", 4]
    assert session.current == two[1]


def test_a_traceback_is_one_line_until_it_is_opened(pane, session, two, qtbot):
    say(session, two[1], "before\n", TRACE, "after\n", stream="stderr")
    drawn(pane, qtbot)
    view = pane.console
    shown = [view.drawn(line).text for line in view.index.rows]
    assert [each.split("    ")[0] for each in shown[1:]] == ["before", "NameError: x", "after"]
    row = view.rect_of(view.index.rows[2])
    sign = QPoint(round(view.left()) - 8, row.center().y())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=sign)
    shown = [view.drawn(line).text for line in view.index.rows]
    assert shown[2:5] == TRACE.splitlines()
    with qtbot.waitSignal(session.line_requested) as told:
        click(qtbot, pane, 'File "script.py"')
    assert told.args[2] == 4
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert len(view.index.rows) == 4


def test_the_message_of_a_failure_leads_to_the_editor(pane, session, two, qtbot):
    error = ModuleError("no such name", line=7)
    session.bridge._set(two[1], NodeState("failed", error=error))
    say(session, two[1], "no such name\n", stream="error")
    drawn(pane, qtbot)
    with qtbot.waitSignal(session.line_requested) as told:
        click(qtbot, pane, "no such")
    assert told.args[2] == 7


def test_the_keyboard_opens_a_traceback_and_follows_its_link(pane, session, two, qtbot):
    say(session, two[1], TRACE, stream="stderr")
    drawn(pane, qtbot)
    view = pane.console
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(session.line_requested):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_lines_of_other_files_are_no_links(pane, session, two, qtbot):
    say(session, two[1], '  File "/usr/lib/pandas/core.py", line 4\n', stream="stderr")
    drawn(pane, qtbot)
    at = where_is(pane, "core.py")
    assert pane.console.link_under(QPointF(at)) is None
    with qtbot.assertNotEmitted(session.line_requested, wait=50):
        click(qtbot, pane, "core.py")


def find(pane, qtbot, text):
    qtbot.keyClick(pane.console, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(pane.find_field, text)
    qtbot.waitUntil(lambda: not pane.search._soon.isActive())
    pane.settle()
    pane.search.show_count()


def test_find_counts_every_match_and_goes_round(pane, session, two, qtbot):
    say(session, two[0], "alpha\nbeta\nAlpha alpha\n")
    drawn(pane, qtbot)
    find(pane, qtbot, "alpha")
    assert pane.search.count.text() == "1 of 3"
    seen = [pane.console.found]
    for _ in range(3):
        qtbot.keyClick(pane.find_field, Qt.Key.Key_Return)
        seen.append(pane.console.found)
    assert seen == [(1, 0), (3, 0), (3, 6), (1, 0)]
    qtbot.keyClick(pane.find_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pane.console.found == (3, 6)
    assert pane.search.count.text() == "3 of 3"
    find(pane, qtbot, "zzz")
    assert pane.search.count.text() == "not found"
    assert not pane.search.forward.isEnabled()


def test_a_match_in_a_folded_traceback_opens_it(pane, session, two, qtbot):
    say(session, two[1], TRACE, stream="stderr")
    drawn(pane, qtbot)
    find(pane, qtbot, "azureml_main")
    assert pane.console.found is not None
    assert pane.console.index.has_row(pane.console.found[0])


def test_only_lines_that_hold_the_text(pane, session, two, qtbot):
    say(session, two[0], "alpha\nbeta\nalpha two\n")
    drawn(pane, qtbot)
    find(pane, qtbot, "ALPHA")
    qtbot.mouseClick(pane.search.only, Qt.MouseButton.LeftButton)
    assert drawn(pane, qtbot).splitlines() == ["── Make Rows", "alpha", "alpha two"]
    say(session, two[0], "gamma\nalpha three\n")
    assert drawn(pane, qtbot).splitlines()[1:] == ["alpha", "alpha two", "alpha three"]
    qtbot.mouseClick(pane.search.only, Qt.MouseButton.LeftButton)
    assert "beta" in drawn(pane, qtbot)


def test_levels_by_the_menu(pane, session, two, qtbot):
    first, second = two
    say(session, first, "plain\n", "INFO all is well\n")
    say(session, second, "WARNING: beware\nx.py:3: FutureWarning: old\n", stream="stderr")
    say(session, second, "ERROR bad\n")
    drawn(pane, qtbot)
    menu = pane.levels.menu_
    menu.popup(pane.mapToGlobal(QPoint(0, 0)))
    assert pane.levels.actions_[Level.WARNING].text().endswith("\t2")
    rect = menu.actionGeometry(pane.levels.problems)
    qtbot.mouseMove(menu, rect.center())
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=rect.center())
    assert drawn(pane, qtbot).splitlines() == [
        "── Execute Python Script", "WARNING: beware", "x.py:3: FutureWarning: old", "ERROR bad",
    ]  # fmt: skip
    assert pane.levels.text() == "Problems"
    menu.popup(pane.mapToGlobal(QPoint(0, 0)))
    rect = menu.actionGeometry(pane.levels.actions_[Level.INFO])
    qtbot.mouseMove(menu, rect.center())
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=rect.center())
    assert menu.isVisible()
    menu.hide()
    assert "INFO all is well" in drawn(pane, qtbot)
    assert "plain" not in drawn(pane, qtbot)


def test_colours_of_the_terminal(pane, session, two, qtbot):
    say(session, two[0], "\x1b[1;31mred\x1b[0m plain\n", "\x1b]0;title\x07next\n")
    assert drawn(pane, qtbot).splitlines()[1:] == ["red plain", "next"]
    pane.resize(700, 200)
    picture = pane.console.viewport().grab().toImage()
    row = pane.console.rect_of(pane.console.index.rows[1])
    reds = {
        picture.pixelColor(x, y).name()
        for x in range(row.x(), row.x() + 24)
        for y in range(row.top(), row.bottom())
        if picture.pixelColor(x, y).red() > picture.pixelColor(x, y).blue() + 60
    }
    assert reds


def test_a_progress_bar_stays_one_line(pane, session, two, qtbot):
    for step in range(5):
        say(session, two[0], f"\r {step * 25:3d}%|{'#' * step}", stream="stderr")
        drawn(pane, qtbot)
    assert drawn(pane, qtbot).splitlines()[1:] == [" 100%|####"]
    say(session, two[0], "\ndone\n", stream="stderr")
    assert drawn(pane, qtbot).splitlines()[1:] == [" 100%|####", "done"]


def test_the_button_leads_back_to_the_end(pane, session, two, qtbot):
    say(session, two[0], *(f"line {i}\n" for i in range(300)))
    drawn(pane, qtbot)
    view = pane.console
    assert not view.to_end.isVisible()
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert view.verticalScrollBar().value() == 0
    assert view.to_end.isVisible()
    qtbot.mouseClick(view.to_end, Qt.MouseButton.LeftButton)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    say(session, two[0], "last\n")
    drawn(pane, qtbot)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert not view.to_end.isVisible()


def test_selecting_with_the_mouse_and_copying(pane, session, two, qtbot):
    say(session, two[0], "first line\nsecond line\nthird line\n")
    drawn(pane, qtbot)
    view = pane.console
    rows = view.index.rows
    start, end = view.rect_of(rows[1], 6), view.rect_of(rows[3], 5)
    port, left = view.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(port, left, pos=QPoint(start.left() + 1, start.center().y()))
    qtbot.mouseMove(port, QPoint(end.left() + 1, end.center().y()))
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(end.left() + 1, end.center().y()),
        port.mapToGlobal(QPointF(end.left() + 1, end.center().y())),
        Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(port, move)
    qtbot.mouseRelease(port, left, pos=QPoint(end.left() + 1, end.center().y()))
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "line\nsecond line\nthird"
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines()[1:] == [
        "first line", "second line", "third line",
    ]  # fmt: skip


def test_selecting_with_the_keyboard(pane, session, two, qtbot):
    say(session, two[0], "first line\nsecond 🎉 line\n")
    drawn(pane, qtbot)
    view, shift = pane.console, Qt.KeyboardModifier.ShiftModifier
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    for _ in range(10):
        qtbot.keyClick(view, Qt.Key.Key_Right, shift)
    view.copy()
    assert QGuiApplication.clipboard().text() == "second 🎉 l"


def test_saved_as_a_text_file_with_times(pane, session, two, qtbot, tmp_path, monkeypatch):
    say(session, two[1], "hello\n", TRACE, stream="stderr")
    drawn(pane, qtbot)
    path = tmp_path / "log.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(session.message):
        qtbot.mouseClick(pane.save_button, Qt.MouseButton.LeftButton)
    lines = path.read_text("utf-8").splitlines()
    assert lines == ["── Execute Python Script", "hello", *TRACE.splitlines()]
    qtbot.mouseClick(pane.times, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(session.message):
        qtbot.mouseClick(pane.save_button, Qt.MouseButton.LeftButton)
    assert re.match(r"\d\d:\d\d:\d\d\.\d{3}  hello$", path.read_text("utf-8").splitlines()[1])


def test_a_log_that_cannot_be_saved_says_why(pane, session, two, qtbot, tmp_path):
    say(session, two[0], "hello\n")
    drawn(pane, qtbot)
    with qtbot.waitSignal(session.message) as told:
        pane.save_to(tmp_path / "missing" / "log.txt")
    assert "could not be saved" in told.args[0]
    assert pane.save_button.isEnabled()


def test_screen_readers_read_the_lines(pane, session, two, qtbot):
    say(session, two[1], "hello\n", TRACE, stream="stderr")
    drawn(pane, qtbot)
    log = QAccessible.queryAccessibleInterface(pane.console)
    assert log.role() == QAccessible.Role.List
    names = [log.child(n).text(QAccessible.Text.Name) for n in range(log.childCount())]
    assert names[1] == "hello"
    assert names[2].startswith("NameError: x")
    assert log.child(2).state().collapsed


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


def test_an_empty_log_says_why(pane, session, two, qtbot):
    card = pane.card
    assert card.isVisible() and card.title.text() == "Nothing printed yet"
    say(session, two[1], "a\n")
    qtbot.waitUntil(lambda: not card.isVisible())
    pane.find_field.setFocus()
    qtbot.keyClicks(pane.find_field, "nowhere")
    qtbot.mouseClick(pane.search.only, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.isVisible)
    assert card.title.text() == "No line fits the filter"
    qtbot.mouseClick(pane.search.only, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not card.isVisible())


def test_letters_of_another_font_stand_on_the_same_line(pane, session, two, qtbot):
    say(session, two[1], "pgj\npgj 한글\n")
    drawn(pane, qtbot)
    console = pane.console
    console.clearFocus()
    rows = []
    for line in (1, 2):  # below the heading
        box = console.rect_of(line)
        box.setWidth(round(console.letter * 3))
        rows.append(console.viewport().grab(box).toImage())
    assert rows[0] == rows[1]
