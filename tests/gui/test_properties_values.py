"""The editor for a list of values, with mouse and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from studio.gui.properties.pane import PropertiesPane

LEFT = Qt.MouseButton.LeftButton
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pane(session, qtbot):
    widget = PropertiesPane(session)
    qtbot.addWidget(widget)
    widget.resize(340, 690)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def node(session, pane):
    return session.add_node("every_kind", 0, 0)


def editor(pane, name="rates"):
    return pane.node_page.rows[name].editor


def value(session, node, name="rates"):
    return session.experiment.node(node).value(name)


def typed(values):
    line = values.field().viewport().findChild(QLineEdit)
    assert line is not None and line.isVisible()
    return line


def reason(pane, name="rates"):
    found = pane.node_page.findChild(QLabel, f"reason_{name}")
    return found.text() if found.isVisible() else ""


def test_a_value_is_added_with_the_button_and_typed(pane, session, node, qtbot):
    values = editor(pane)
    qtbot.mouseClick(values.buttons["add"], LEFT)
    qtbot.keyClicks(typed(values), "1,5")
    qtbot.keyClick(typed(values), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: value(session, node) == [0.5, 2.0, 1.5])
    session.undo.undo()
    assert value(session, node) == [0.5, 2.0]
    assert values.values() == [0.5, 2.0]


def test_one_that_is_left_blank_is_not_added(pane, session, node, qtbot):
    values = editor(pane, "words")
    values.field().setFocus()
    qtbot.keyClick(values.field(), Qt.Key.Key_Insert)
    qtbot.keyClick(typed(values), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: values.field().count() == 0)
    assert value(session, node, "words") == []


def test_keys_change_move_and_remove(pane, session, node, qtbot):
    values = editor(pane)
    rows = values.field()
    rows.setFocus()
    rows.setCurrentRow(0)
    qtbot.keyClick(rows, Qt.Key.Key_Down, ALT)
    assert value(session, node) == [2.0, 0.5]
    assert rows.currentRow() == 1 and not values.buttons["down"].isEnabled()
    qtbot.mouseClick(values.buttons["up"], LEFT)
    assert value(session, node) == [0.5, 2.0]
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    typed(values).selectAll()
    qtbot.keyClicks(typed(values), "3")
    qtbot.keyClick(typed(values), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: value(session, node) == [3.0, 2.0])
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert value(session, node) == [2.0]
    qtbot.mouseClick(values.buttons["remove"], LEFT)
    assert value(session, node) == []
    assert reason(pane) == ""


def test_many_are_pasted_and_copied(pane, session, node, qtbot):
    values = editor(pane)
    rows = values.field()
    QApplication.clipboard().setText("1, 2\n3;4")
    rows.setFocus()
    rows.setCurrentRow(0)
    qtbot.keyClick(rows, Qt.Key.Key_V, CTRL)
    assert value(session, node) == [0.5, 1.0, 2.0, 3.0, 4.0, 2.0]
    qtbot.keyClick(rows, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "1.0\n2.0\n3.0\n4.0"
    QApplication.clipboard().setText("a, b\nc")
    words = editor(pane, "words")
    qtbot.mouseClick(words.buttons["paste"], LEFT)
    assert value(session, node, "words") == ["a, b", "c"]


def test_a_wrong_value_stays_with_its_reason(pane, session, node, qtbot):
    values = editor(pane)
    QApplication.clipboard().setText("11, many, 3")
    qtbot.mouseClick(values.buttons["paste"], LEFT)
    assert value(session, node) == [0.5, 2.0, 11.0, "many", 3.0]
    assert reason(pane) == "Rates, value 3, is 11, but must be at most 10."
    tips = [values.field().item(row).toolTip() for row in range(5)]
    assert tips == ["", "", reason(pane), "Rates, value 4, must be a number.", ""]
    reset = pane.node_page.rows["rates"].reset
    qtbot.mouseClick(reset, LEFT)
    assert value(session, node) == [0.5, 2.0] and reason(pane) == ""
    assert not reset.isVisible()


def test_what_is_being_typed_is_kept_when_another_node_is_selected(pane, session, node, qtbot):
    values = editor(pane)
    qtbot.mouseClick(values.buttons["add"], LEFT)
    qtbot.keyClicks(typed(values), "7")
    pane.node_page.flush()
    assert value(session, node) == [0.5, 2.0, 7.0]


def test_a_value_that_was_dragged_elsewhere_is_handed_in(pane, session, node):
    model = editor(pane).field().model()
    assert model.moveRow(QModelIndex(), 0, QModelIndex(), 2)  # what dropping a row does
    assert value(session, node) == [2.0, 0.5]
