"""Every kind of parameter is set, reset and explained without a mouse."""

from __future__ import annotations

import pandas as pd
import pytest
from keyboard_hand import CTRL, Key
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from tab_hand import leave

from studio.engine.events import Output
from studio.gui.editor.code_editor import CodeEditor
from studio.gui.properties.column_dialog import ColumnDialog
from studio.gui.properties.pane import PropertiesPane
from studio.gui.reading_order import InReadingOrder


class Shell(InReadingOrder, QWidget):
    """A window around a pane."""


@pytest.fixture
def pane(qtbot, session):
    """The properties of a node with one parameter of each kind, below a table."""
    shell = Shell()
    qtbot.addWidget(shell)
    result = PropertiesPane(session, shell)
    QVBoxLayout(shell).addWidget(result)
    shell.resize(360, 760)
    shell.show()
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    source = session.add_node("make_rows", 0, 0)
    port = session.experiment.node(source).spec.outputs[0].name
    node = session.add_node("every_kind", 0, 200)
    assert session.connect_ports(source, port, node, "Table") is None
    frame = pd.DataFrame({"age": [1], "bmi": [2.5], "agent": ["x"]})
    session.bridge._outputs[source] = {port: Output(port, "dataset", frame, 1, 3)}
    session.select([node])
    result.node_page.name.line.setFocus()
    yield result  # the window lives as long as this


def value(pane, name):
    session = pane._session
    return session.experiment.node(session.current).values()[name]


def tab_to(wanted: QWidget) -> QWidget:
    """Press Tab until a field, or a part of it, has the focus; return what has it."""
    for _ in range(80):
        here = QApplication.focusWidget()
        if here is wanted or wanted.isAncestorOf(here):
            return here
        leave(here)
    raise AssertionError(f"Tab does not lead to {wanted}")


def to(pane, name, kind=QWidget):
    """Go to the field of a parameter."""
    field = pane.node_page.findChild(kind, f"parameter_{name}")
    return tab_to(field)


def test_words_numbers_flags_and_choices(pane):
    QTest.keyClicks(to(pane, "title"), "Cars")
    count = to(pane, "count")
    QTest.keyClick(count, Key.Key_Up)
    QTest.keyClick(to(pane, "share"), Key.Key_Down)
    flag = to(pane, "shuffle", QCheckBox)
    assert not pane.node_page.rows["seed"].isVisible()
    QTest.keyClick(flag, Key.Key_Space)
    assert pane.node_page.rows["seed"].isVisible()
    seed = to(pane, "seed")
    QTest.keyClick(seed, Key.Key_A, CTRL)
    QTest.keyClicks(seed, "42")
    QTest.keyClick(to(pane, "mode", QComboBox), Key.Key_Down)
    pane.flush()
    wanted = {"title": "Cars", "count": 6, "shuffle": True, "seed": 42, "mode": "columns"}
    assert {name: value(pane, name) for name in wanted} == wanted
    assert value(pane, "share") == pytest.approx(0.65)


def test_a_wrong_value_is_explained_and_taken_back(pane):
    count = to(pane, "count")
    QTest.keyClick(count, Key.Key_A, CTRL)
    QTest.keyClicks(count, "77")
    QTest.keyClick(count, Key.Key_Return)
    reason = pane.node_page.findChild(QLabel, "reason_count")
    assert reason.isVisible()
    assert "10" in reason.text()
    reset = tab_to(pane.node_page.findChild(QToolButton, "reset_count"))
    QTest.keyClick(reset, Key.Key_Space)
    assert value(pane, "count") == 5
    assert not reason.isVisible()
    assert pane.node_page.rows["count"].isAncestorOf(QApplication.focusWidget())


def test_a_file_is_typed_or_looked_for(pane, tmp_path, monkeypatch):
    file = tmp_path / "cars.csv"
    file.write_text("a\n1\n", encoding="utf-8")
    line = to(pane, "file", QLineEdit)
    QTest.keyClicks(line, "other.csv")
    QTest.keyClick(line, Key.Key_Return)
    assert value(pane, "file") == "other.csv"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(file), ""))
    leave(line)
    browse = QApplication.focusWidget()
    assert pane.node_page.rows["file"].isAncestorOf(browse)
    QTest.keyClick(browse, Key.Key_Space)
    assert value(pane, "file") == str(file)


def columns_dialog(qtbot, pane) -> ColumnDialog:
    """Open the dialog of the columns from its button."""
    QTest.keyClick(tab_to(pane.node_page.rows["columns"].editor.choose), Key.Key_Space)
    (dialog,) = [each for each in pane.findChildren(ColumnDialog) if each.isVisible()]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.search.setFocus() if dialog.search.isVisible() else dialog.by_rules.setFocus()
    return dialog


def use(dialog) -> None:
    QTest.keyClick(tab_to(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)), Key.Key_Space)


def test_columns_are_picked_from_the_list(qtbot, pane):
    dialog = columns_dialog(qtbot, pane)
    QTest.keyClicks(dialog.search, "ag")
    available = tab_to(dialog.available)
    QTest.keyClick(available, Key.Key_Down)
    QTest.keyClick(available, Key.Key_Return)
    QTest.keyClicks(tab_to(dialog.by_hand), "later")
    QTest.keyClick(dialog.by_hand, Key.Key_Return)
    use(dialog)
    assert value(pane, "columns") == ["agent", "later"]


def test_columns_are_chosen_by_rules_with_their_matches_shown(qtbot, pane):
    dialog = columns_dialog(qtbot, pane)
    QTest.keyClick(tab_to(dialog.by_rules), Key.Key_Space)
    QTest.keyClicks(tab_to(dialog.rules.rows[0].text), "ag")
    assert dialog.names() == ["age", "agent"]
    assert dialog.rules.told.text() == "2 of 3 columns match"
    QTest.keyClick(tab_to(dialog.rules.add), Key.Key_Space)
    second = dialog.rules.rows[1]
    QTest.keyClick(tab_to(second.include), Key.Key_Down)
    QTest.keyClick(tab_to(second.by), Key.Key_End)
    assert dialog.names() == ["agent"]  # numbers are left out
    QTest.keyClick(tab_to(second.findChild(QToolButton)), Key.Key_Space)
    assert len(dialog.rules.rows) == 1
    use(dialog)
    assert value(pane, "columns") == "rules: none; include begins ag"


def test_code_is_typed_and_left_again(pane):
    code = tab_to(pane.node_page.rows["notes"].findChild(CodeEditor))
    QTest.keyClicks(code, "two words")
    leave(code)
    assert QApplication.focusWidget() is not code
    pane.flush()
    assert value(pane, "notes") == "two words"
