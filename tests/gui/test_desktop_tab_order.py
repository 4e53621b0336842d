"""Tab goes through the table pane in the order in which it is read."""

from __future__ import annotations

import pandas as pd
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from studio.engine.events import Output
from studio.gui.panes.table_pane import TablePane
from studio.gui.runbridge import NodeState


def shown(qtbot, pane: QWidget) -> QMainWindow:
    """Put a pane that was made before into a window."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(pane)
    window.resize(900, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def walk(first: QWidget) -> list[QWidget]:
    """Return where Tab stops, from a widget on, once around."""
    first.setFocus()
    stops: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in stops:
        assert len(stops) < 100
        stops.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return stops


def test_in_the_table_pane_the_tools_come_before_the_table(qtbot, session):
    pane = TablePane(session)
    window = shown(qtbot, pane)
    node = session.add_node("make_rows", 0, 0)
    port = session.experiment.node(node).spec.outputs[0].name
    frame = pd.DataFrame({"age": [1, 2, 3]})
    session.bridge._outputs[node] = {port: Output(port, "dataset", frame, *frame.shape)}
    session.bridge._set(node, NodeState("done", 0.1))
    pane.show_port(node, port)
    pane.find()
    pane.toggle_filter()  # these lines are made only now
    pane.strip.toggle()
    QApplication.processEvents()
    stops = walk(pane.strip.as_histogram)
    at = {
        name: stops.index(each)
        for name, each in {
            "first": pane.strip.as_histogram, "filter": pane.filter_button,
            "save": pane.save_button, "line": pane.filters.line, "table": pane.view,
        }.items()
    }  # fmt: skip
    found = next(n for n, e in enumerate(stops) if pane.find_bar.isAncestorOf(e))
    panel = next(n for n, e in enumerate(stops) if pane.strip.panel.isAncestorOf(e))
    order = [at["first"], at["filter"], at["save"], at["line"], found, at["table"], panel]
    assert order == sorted(order)
    assert window.isAncestorOf(stops[-1])
