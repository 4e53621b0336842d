"""Rules with regular expressions: they are tried beside the GUI thread, and given up in time."""

from __future__ import annotations

import pandas as pd
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from studio.engine.events import Output
from studio.experiment import patterns
from studio.gui.properties.column_dialog import ColumnDialog
from studio.gui.properties.pane import PropertiesPane

LEFT = Qt.MouseButton.LeftButton
SLOW = "^(.*?,){15}x"


@pytest.fixture
def pane(session, qtbot):
    widget = PropertiesPane(session)
    qtbot.addWidget(widget)
    widget.resize(340, 690)
    widget.show()
    return widget


@pytest.fixture
def node(session, pane):
    """A node whose table is known, with a name that a hostile pattern can lose itself in."""
    source = session.add_node("make_rows", 0, 0)
    node = session.add_node("every_kind", 0, 200)
    port = session.experiment.node(source).spec.outputs[0].name
    assert session.connect_ports(source, port, node, "Table") is None
    frame = pd.DataFrame({"age": [1], "1," * 40: [2], "agent": [3]})
    session.bridge._outputs[source] = {port: Output(port, "dataset", frame, 1, 3)}
    session.select([node])
    return node


@pytest.fixture
def dialog(pane, node, qtbot):
    qtbot.mouseClick(pane.node_page.rows["columns"].editor.choose, LEFT)
    dialog = pane.findChild(ColumnDialog)
    qtbot.keyClick(dialog.by_rules, Qt.Key.Key_Space)
    row = dialog.rules.rows[0]
    row.by.setFocus()
    while row.by.currentData() != "pattern":
        qtbot.keyClick(row.by, Qt.Key.Key_Down)
    row.text.setFocus()
    return dialog


def settled(qtbot, rules):
    qtbot.waitUntil(lambda: not rules.matching.busy, timeout=20_000)


def test_what_a_pattern_matches_is_shown_and_used(dialog, session, node, pane, qtbot):
    qtbot.keyClicks(dialog.rules.rows[0].text, "^ag")
    settled(qtbot, dialog.rules)
    assert dialog.names() == ["age", "agent"]
    assert dialog.rules.told.text() == "2 of 3 columns match"
    qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), LEFT)
    assert session.experiment.node(node).value("columns") == "rules: none; include pattern ^ag"
    told = pane.node_page.findChild(QLabel, "matching_columns")
    qtbot.waitUntil(lambda: told.text() == "2 of 3 columns match: age, agent")


def test_one_that_takes_too_long_is_told_while_the_window_goes_on(dialog, qtbot, monkeypatch):
    monkeypatch.setattr(patterns, "SECONDS", 0.3)
    turns = []
    timer = QTimer(dialog, interval=0)
    timer.timeout.connect(lambda: turns.append(dialog.rules.matching.busy))
    timer.start()
    rules = dialog.rules
    rules.rows[0].text.setText(SLOW[:-1])
    qtbot.keyClicks(rules.rows[0].text, SLOW[-1])
    qtbot.waitUntil(lambda: "takes too long on" in rules.told.text(), timeout=20_000)
    timer.stop()
    assert turns.count(True) > 3  # the event loop turned while the pattern was tried
    use = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert dialog.names() == [] and not use.isEnabled()
    qtbot.keyClick(rules.rows[0].text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(rules.rows[0].text, "t$")
    settled(qtbot, rules)
    assert dialog.names() == ["agent"] and use.isEnabled()


def test_the_pane_tells_it_too(pane, session, node, qtbot, monkeypatch):
    monkeypatch.setattr(patterns, "SECONDS", 0.1)
    session.set_parameter(node, "columns", f"rules: all; exclude pattern {SLOW}")
    told = pane.node_page.findChild(QLabel, "matching_columns")
    qtbot.waitUntil(lambda: "takes too long on" in told.text(), timeout=20_000)
    session.set_parameter(node, "columns", "rules: all; exclude begins 1")
    assert told.text() == "2 of 3 columns match: age, agent"
