"""The properties pane: what is shown for which selection, and what editing does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from studio.engine.events import Output
from studio.experiment.document import Node
from studio.experiment.errors import ModuleError
from studio.experiment.spec import ModuleSpec
from studio.gui.properties.column_dialog import ColumnDialog
from studio.gui.properties.number import NumberBox
from studio.gui.properties.pane import PropertiesPane
from studio.gui.runbridge import NodeState

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pane(session, qtbot):
    widget = PropertiesPane(session)
    qtbot.addWidget(widget)
    widget.resize(340, 690)
    widget.show()
    return widget


@pytest.fixture
def node(session):
    return session.add_node("every_kind", 0, 0)


def field(pane, name, kind=QWidget):
    found = pane.node_page.findChild(kind, f"parameter_{name}")
    assert found is not None
    return found


def reason(pane, name):
    found = pane.node_page.findChild(QLabel, f"reason_{name}")
    return found.text() if found.isVisible() else ""


def value(session, node, name):
    return session.experiment.node(node).value(name)


def retype(qtbot, line, text):
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


# -- which page ------------------------------------------------------------------------------


def test_nothing_selected_shows_the_experiment(pane, session, node, qtbot):
    session.select([])
    name = pane.findChild(QLineEdit, "experimentName")
    assert name.isVisible() and name.text() == "Untitled"
    assert "1 node" in pane.experiment_page.counts.text()
    retype(qtbot, name, "Diabetes")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert session.experiment.name == "Diabetes"
    text = pane.findChild(QPlainTextEdit, "experimentDescription")
    qtbot.keyClicks(text, "why")
    session.flush()
    assert session.experiment.description == "why"
    session.undo.undo()
    assert session.experiment.description == ""


def test_several_nodes_are_counted(pane, session, node):
    other = session.add_node("make_rows", 0, 0)
    session.select([node, other])
    texts = [each.text() for each in pane.several.findChildren(QLabel)]
    assert "2 nodes are selected" in texts
    assert pane.several.isVisible()


def test_a_missing_module_explains_itself(pane, session):
    spec = ModuleSpec(id="gone", name="Gone Module", category="")
    session.experiment.insert_node(Node("n1", "Old one", spec, {"a": 1}))
    session.select(["n1"])
    text = pane.node_page.findChild(QLabel, "missingModule")
    assert text.isVisible() and "Gone Module" in text.text()


def test_renaming_in_the_head(pane, session, node, qtbot):
    line = pane.node_page.findChild(QLineEdit, "nodeName")
    assert line.text() == "Every Kind"
    retype(qtbot, line, "Mine")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert session.experiment.node(node).name == "Mine"
    session.undo.undo()
    assert line.text() == "Every Kind"


def test_a_taken_name_is_refused_with_the_reason(pane, session, node, qtbot):
    session.add_node("make_rows", 0, 0)
    session.select([node])
    line = pane.node_page.findChild(QLineEdit, "nodeName")
    retype(qtbot, line, "Make Rows")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert session.experiment.node(node).name == "Every Kind"
    assert "Make Rows" in pane.node_page.name.reason.text()
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "Every Kind"
    assert not pane.node_page.name.reason.isVisible()


def test_the_comment_is_kept_when_another_node_is_selected(pane, session, node, qtbot):
    other = session.add_node("make_rows", 0, 0)
    session.select([node])
    qtbot.keyClicks(pane.node_page.comment, "look here")
    session.select([other])
    assert session.experiment.node(node).comment == "look here"


# -- values ----------------------------------------------------------------------------------


def test_text(pane, session, node, qtbot):
    assert "empty" in reason(pane, "title")
    qtbot.keyClicks(field(pane, "title"), "Hi")
    assert value(session, node, "title") == "Hi"
    assert reason(pane, "title") == ""
    session.undo.undo()
    assert field(pane, "title", QLineEdit).text() == ""


def test_whole_numbers_step_within_limits(pane, session, node, qtbot):
    box = field(pane, "count", NumberBox)
    for _ in range(8):
        qtbot.keyClick(box, Qt.Key.Key_Up)
    assert value(session, node, "count") == 10
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert value(session, node, "count") == 9


def test_a_wrong_number_stays_in_the_field_with_its_reason(pane, session, node, qtbot):
    box = field(pane, "count", NumberBox)
    retype(qtbot, box.lineEdit(), "99")
    assert box.text() == "99"
    assert "at most 10" in reason(pane, "count")
    assert box.property("wrong") is True
    retype(qtbot, box.lineEdit(), "many")
    assert "whole number" in reason(pane, "count")
    other = session.add_node("make_rows", 0, 0)
    session.select([other])
    session.select([node])
    assert field(pane, "count", NumberBox).text() == "many"
    assert session.problems(node)


def test_decimal_numbers_in_either_notation(pane, session, node, qtbot):
    box = field(pane, "share", NumberBox)
    retype(qtbot, box.lineEdit(), "0,25")
    assert value(session, node, "share") == 0.25
    assert box.text() == "0,25"  # what was typed is not rewritten under the cursor
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert value(session, node, "share") == pytest.approx(0.3)
    assert box.text() == "0.3"


def test_check_box_reveals_what_depends_on_it(pane, session, node, qtbot):
    assert not pane.node_page.rows["seed"].isVisible()
    box = field(pane, "shuffle", QCheckBox)
    qtbot.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
    assert value(session, node, "shuffle") is True
    assert pane.node_page.rows["seed"].isVisible()
    session.undo.undo()
    assert not pane.node_page.rows["seed"].isVisible()


def test_choice_with_the_keyboard(pane, session, node, qtbot):
    box = field(pane, "mode", QComboBox)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert value(session, node, "mode") == "columns"
    session.set_parameter(node, "mode", "sideways")
    assert box.currentIndex() == -1
    assert "sideways" in reason(pane, "mode")


def test_the_wheel_scrolls_the_pane_and_not_the_value(pane, session, node):
    box = field(pane, "count", NumberBox)
    pane.setFocus()
    middle = QPointF(box.rect().center())
    event = QWheelEvent(
        middle, QPointF(box.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(box, event)
    assert value(session, node, "count") == 5


def test_back_to_the_default(pane, session, node, qtbot):
    button = pane.node_page.findChild(QToolButton, "reset_count")
    assert not button.isVisible()
    session.set_parameter(node, "count", 9)
    assert button.isVisible()
    qtbot.mouseClick(button, LEFT)
    assert value(session, node, "count") == 5
    assert "count" not in session.experiment.node(node).parameters
    assert not button.isVisible()


def test_a_file_beside_the_experiment_is_kept_relative(
    pane, session, node, qtbot, monkeypatch, tmp_path
):
    session.experiment.path = tmp_path / "a.studio"
    chosen = str(tmp_path / "data" / "rows.csv")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen, ""))
    button = pane.node_page.rows["file"].editor.browse
    qtbot.mouseClick(button, LEFT)
    assert value(session, node, "file") == "data/rows.csv"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    qtbot.mouseClick(button, LEFT)
    assert value(session, node, "file") == "data/rows.csv"


# -- columns ---------------------------------------------------------------------------------


def open_columns(pane, qtbot) -> ColumnDialog:
    qtbot.mouseClick(pane.node_page.rows["columns"].editor.choose, LEFT)
    dialog = pane.findChild(ColumnDialog)
    assert dialog.isVisible()
    return dialog


def test_columns_are_chosen_by_rules_and_shown_while_they_are_typed(pane, session, node, qtbot):
    import pandas as pd

    source = session.add_node("make_rows", 0, 0)
    port = session.experiment.node(source).spec.outputs[0].name
    assert session.connect_ports(source, port, node, "Table") is None
    frame = pd.DataFrame({"age": [1], "name": ["x"], "agent": [3], "bmi": [2.5]})
    session.bridge._outputs[source] = {port: Output(port, "dataset", frame, 1, 4)}
    session.select([node])
    dialog = open_columns(pane, qtbot)
    qtbot.keyClick(dialog.by_rules, Qt.Key.Key_Space)
    rules = dialog.rules
    assert rules.isVisible() and len(rules.rows) == 1
    qtbot.keyClicks(rules.rows[0].text, "ag")
    assert dialog.names() == ["age", "agent"]
    assert rules.told.text() == "2 of 4 columns match"
    qtbot.mouseClick(rules.add, LEFT)
    row = rules.rows[1]
    qtbot.keyClick(row.include, Qt.Key.Key_Down)
    row.by.setFocus()
    qtbot.keyClick(row.by, Qt.Key.Key_End)
    assert row.type.isVisible()
    assert dialog.names() == []  # numbers are excluded, and both are numbers
    remove = row.findChild(QToolButton)
    qtbot.mouseClick(remove, LEFT)
    qtbot.keyClick(rules.begin, Qt.Key.Key_Down)
    assert dialog.names() == ["age", "name", "agent", "bmi"]
    qtbot.keyClick(rules.rows[0].include, Qt.Key.Key_Down)
    assert dialog.names() == ["name", "bmi"]
    assert not dialog.available.isVisible()  # what rules match is shown, not edited
    qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), LEFT)
    assert value(session, node, "columns") == "rules: all; exclude begins ag"
    shown = field(pane, "columns", QListWidget)
    assert [shown.item(row).text() for row in range(shown.count())] == [
        "Begin with all columns", "Exclude names that begin with “ag”",
    ]  # fmt: skip
    told = pane.node_page.findChild(QLabel, "matching_columns")
    assert told.text() == "2 of 4 columns match: name, bmi"
    frame = frame.assign(smoker=True)
    session.bridge._outputs[source] = {port: Output(port, "dataset", frame, 1, 5)}
    session.bridge._set(source, NodeState("done", 0.1))
    assert told.text() == "3 of 5 columns match: name, bmi, smoker"
    session.undo.undo()
    assert value(session, node, "columns") == [] and not told.isVisible()
    session.undo.redo()
    assert told.isVisible()
    qtbot.mouseClick(pane.node_page.findChild(QToolButton, "reset_columns"), LEFT)
    assert value(session, node, "columns") == []


def test_rules_can_be_made_before_anything_ran_and_changed_later(pane, session, node, qtbot):
    dialog = open_columns(pane, qtbot)
    qtbot.keyClick(dialog.by_rules, Qt.Key.Key_Space)
    use = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not use.isEnabled()
    assert dialog.rules.told.text() == "A rule does not say yet what to look for."
    row = dialog.rules.rows[0]
    row.by.setCurrentIndex(row.by.findData("pattern"))
    qtbot.keyClicks(row.text, "(")
    assert "cannot be used" in dialog.rules.told.text() and not use.isEnabled()
    qtbot.keyClick(row.text, Qt.Key.Key_Backspace)
    row.by.setCurrentIndex(row.by.findData("name"))
    qtbot.keyClicks(row.name.lineEdit(), "a; b")
    assert use.isEnabled()
    qtbot.mouseClick(use, LEFT)
    assert value(session, node, "columns") == 'rules: none; include name "a; b"'
    qtbot.mouseClick(pane.node_page.rows["columns"].editor.choose, LEFT)
    dialog = next(each for each in pane.findChildren(ColumnDialog) if each.isVisible())
    assert dialog.by_rules.isChecked()
    assert dialog.value() == 'rules: none; include name "a; b"'
    qtbot.keyClick(dialog.by_rules, Qt.Key.Key_Space)
    assert dialog.available.isVisible() and dialog.value() == []
    dialog.reject()
    names = field(pane, "columns", QListWidget)
    names.setCurrentRow(1)
    qtbot.keyClick(names, Qt.Key.Key_Delete)
    assert value(session, node, "columns") == "rules: none"
    assert "choose no column" in reason(pane, "columns")


def test_columns_of_the_dataset_above_are_offered(pane, session, node, qtbot):
    import pandas as pd

    source = session.add_node("make_rows", 0, 0)
    port = session.experiment.node(source).spec.outputs[0].name
    assert session.connect_ports(source, port, node, "Table") is None
    frame = pd.DataFrame({"age": [1], "bmi": [2], "agent": [3]})
    session.bridge._outputs[source] = {port: Output(port, "dataset", frame, 1, 3)}
    session.select([node])
    dialog = open_columns(pane, qtbot)
    qtbot.keyClicks(dialog.search, "age")
    assert [dialog.available.item(i).text() for i in range(dialog.available.count())] == [
        "age",
        "agent",
    ]
    dialog.available.setCurrentRow(1)
    dialog.available.setFocus()
    qtbot.keyClick(dialog.available, Qt.Key.Key_Return)
    dialog.search.clear()
    first = dialog.available.visualItemRect(dialog.available.item(0)).center()
    qtbot.mouseClick(dialog.available.viewport(), LEFT, pos=first)
    qtbot.mouseDClick(dialog.available.viewport(), LEFT, pos=first)
    dialog.accept()
    assert value(session, node, "columns") == ["agent", "age"]


def test_columns_can_be_typed_while_nothing_has_run(pane, session, node, qtbot):
    dialog = open_columns(pane, qtbot)
    dialog.by_hand.setFocus()
    qtbot.keyClicks(dialog.by_hand, "glucose")
    qtbot.keyClick(dialog.by_hand, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.accept()
    assert value(session, node, "columns") == ["glucose"]
    names = field(pane, "columns", QListWidget)
    names.setCurrentRow(0)
    qtbot.keyClick(names, Qt.Key.Key_Delete)
    assert value(session, node, "columns") == []


def test_a_cancelled_choice_changes_nothing(pane, session, node, qtbot):
    session.set_parameter(node, "columns", ["age"])
    steps = session.undo.count()
    dialog = open_columns(pane, qtbot)
    dialog.clear()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert value(session, node, "columns") == ["age"]
    assert session.undo.count() == steps


# -- scripts and errors ----------------------------------------------------------------------


@pytest.fixture
def script(session, pane):
    return session.add_node("python_script", 0, 0)


def editor(pane):
    return pane.node_page.rows["script"].editor.script


def test_unsaved_typing_survives_selecting_another_node(pane, session, script, node, qtbot):
    session.select([script])
    qtbot.keyClicks(editor(pane).editor, "# mine ")
    session.select([node])
    assert value(session, script, "script").startswith("# mine import")
    session.select([script])
    assert editor(pane).editor.toPlainText().startswith("# mine import")


def test_the_code_gets_the_height_that_is_left(pane, session, script):
    assert editor(pane).height() >= 250
    before = editor(pane).height()
    pane.resize(340, 900)
    QApplication.processEvents()
    assert editor(pane).height() >= before + 150


def test_a_failure_is_told_and_leads_to_the_line(pane, session, script, qtbot):
    error = ModuleError("no such name", kind="NameError", line=3, trace="Traceback")
    session.bridge._set(script, NodeState("failed", 0.5, error=error))
    box = pane.node_page.error
    assert box.isVisible()
    assert box.message.text() == "no such name"
    assert box.kind.text() == "NameError"
    button = box.findChild(QPushButton, "goToLine")
    with qtbot.waitSignal(session.line_requested):
        qtbot.mouseClick(button, LEFT)
    assert editor(pane).editor.textCursor().blockNumber() == 2
    session.bridge._set(script, NodeState("running"))
    assert not box.isVisible()


def test_a_line_of_another_node_is_shown_by_selecting_it(pane, session, script, qtbot):
    session.select([])
    with qtbot.waitSignal(session.line_requested):
        session.go_to_line(script, "script", 4)
    assert pane.node_page.node_id == script
    assert editor(pane).editor.textCursor().blockNumber() == 3
    session.select([])
    session.line_requested.emit(script, "script", 2)
    assert editor(pane).editor.textCursor().blockNumber() == 1


def test_the_state_is_told_in_words(pane, session, script):
    session.bridge._set(script, NodeState("done", 1.25))
    assert pane.node_page.state.text() == "Finished · 1.25 s"
    session.set_parameter(script, "script", "x")
    assert "changed since" in pane.node_page.state.text()


def test_help_unfolds(pane, session, script, qtbot):
    head = pane.node_page.findChild(QWidget, "helpSection").head
    body = pane.node_page.findChild(QWidget, "helpSection").body
    assert not body.isVisible()
    head.click()
    assert body.isVisible() and "azureml_main" in body.text()
    head.click()
    assert not body.isVisible()


def test_a_node_that_is_removed_takes_its_page_along(pane, session, script, qtbot):
    qtbot.keyClicks(editor(pane).editor, "x")
    session.remove([script])
    assert pane.node_page is None
    assert pane.experiment_page.isVisible()
    session.undo.undo()
    assert value(session, script, "script").startswith("ximport")


@pytest.mark.parametrize("module", ["every_kind", "python_script"])
def test_nothing_is_cut_off_at_340_pixels(pane, session, qtbot, module):
    node = session.add_node(module, 0, 0)
    if module == "every_kind":
        session.set_parameter(node, "shuffle", True)
    error = ModuleError("a long sentence " * 20, kind="ValueError", line=3)
    session.bridge._set(node, NodeState("failed", 0.5, error=error))
    QApplication.processEvents()
    area = pane.node_page.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()


def test_every_field_can_be_reached_and_has_a_name(pane, node):
    for name, row in pane.node_page.rows.items():
        target = row.editor.focusProxy()
        while target is not None and target.focusProxy() is not None:
            target = target.focusProxy()
        assert target is not None, name
        assert target.accessibleName(), name
        assert target.focusPolicy() & Qt.FocusPolicy.TabFocus, name


def test_events_of_a_closed_page_do_no_harm(pane, session, node, qtbot):
    old = pane.node_page
    session.select([])
    with qtbot.waitSignal(old.destroyed):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    session.set_parameter(node, "count", 7)
    session.select([node])
    assert field(pane, "count", NumberBox).number() == 7


def test_a_number_shows_its_unit_and_a_seed_is_drawn(qtbot, window):
    window.documents.new()
    session = window.session
    session.add_node("execute_python_script", 0, 0)
    page = window.properties.node_page
    assert page.findChild(QLabel, "unit_timeout").text() == "s"
    split = session.add_node("split_data", 0, 200)
    page = window.properties.node_page
    button = page.findChild(QToolButton, "draw_random_seed")
    before = session.experiment.node(split).value("random_seed")
    qtbot.mouseClick(button, LEFT)
    drawn = session.experiment.node(split).value("random_seed")
    assert drawn != before and 1000 <= drawn <= 9999
    session.undo.undo()
    assert session.experiment.node(split).value("random_seed") == before
