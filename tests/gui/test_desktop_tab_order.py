"""Tab goes through the panes in the order in which they are read."""

from __future__ import annotations

import pandas as pd
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from studio.engine.events import Output
from studio.gui.editor.code_editor import CodeEditor
from studio.gui.panes.table_pane import TablePane
from studio.gui.properties.pane import PropertiesPane
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
        if isinstance(here, CodeEditor):
            QTest.keyClick(here, Qt.Key.Key_Escape)  # Tab indents otherwise
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return stops


def test_in_the_properties_the_comment_comes_after_the_parameters(qtbot, session):
    pane = PropertiesPane(session)
    window = shown(qtbot, pane)
    nodes = [session.add_node("every_kind", 0, 0) for _ in range(2)]
    for node in nodes:  # the page is made anew each time
        session.select([node])
        page = pane.node_page
        QApplication.processEvents()
        stops = walk(page.name.line)
        rows = list(page.rows.values())
        where = [
            next((n for n, row in enumerate(rows) if row.isAncestorOf(each)), None)
            for each in stops
        ]
        of_rows = [each for each in where if each is not None]
        assert of_rows == sorted(of_rows) and len(set(of_rows)) > 5
        assert stops[0] is page.name.line and window.isAncestorOf(stops[-1])
        last = max(n for n, each in enumerate(where) if each is not None)
        comment = next(
            n for n, each in enumerate(stops)
            if each is page.comment or page.comment.isAncestorOf(each)
        )  # fmt: skip
        assert comment == last + 1
        assert page._help is not None and page._help.isAncestorOf(stops[comment + 1])


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
