"""More that the studio shows: states of nodes, panes, bars, menus and questions.

Each is a function that takes a `World` and returns the window to look at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from every_window import World, settle, wait
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QMenu,
    QMessageBox,
    QTabBar,
    QWidget,
)

from studio.engine.events import Output
from studio.experiment.errors import ModuleError
from studio.experiment.values import LogText
from studio.gui.runbridge import NodeState

STATES = (
    NodeState("waiting"), NodeState("running", 3.0, 0.4, "Building the Python environment"),
    NodeState("running", 12.0), NodeState("cached", 0.0, rows=205), NodeState("done", 75.2, rows=1),
    NodeState("cancelled", 0.3), NodeState("skipped", message="Not run, because “Data” failed."),
    NodeState("done", 0.01, stale=True),
    NodeState("failed", 1, error=ModuleError("name 'x' is not defined", kind="NameError", line=3)),
    NodeState("failed", 1.0, error=ModuleError("Choose one column only.", parameter="columns")),
)  # fmt: skip
LOG = (
    LogText("studio", "Compatibility: The script is written in Python 2 and was translated.\n"),
    LogText("studio", "The script returned nothing, so the result dataset is empty.\n"),
    LogText("studio", "12,000 more characters were printed here and left out.\n"),
    LogText("studio", "Written to cars.csv: 205 rows and 26 columns.\n"),
    LogText("studio", "Building a Python environment with pandas\n"),
    LogText("error", "The script has no function azureml_main. Add: def azureml_main(dataframe1): "
                     "(https://x.org)\n"),
)  # fmt: skip


def states_of_nodes(world: World) -> Iterator[QWidget]:
    """Show every state on a card and in the properties."""
    world.window.show_workspace()
    session = world.session
    for state in STATES:
        session.select([world.columns])
        session.bridge._set(world.columns, state)
        settle(0.02)
        yield world.window
    session.bridge._set(world.columns, NodeState())
    session.toggle_disabled([world.columns])
    yield world.window
    session.undo.undo()


def log_lines(world: World) -> QWidget:
    """Let the studio say something in the log."""
    world.window.show_workspace()
    world.window.panes.show_log()
    world.session.bridge._append(world.script, list(LOG))
    world.window.panes.log.settle()
    return world.window


def bars_of_the_table(world: World) -> QWidget:
    """Open filter, find and statistics of the table."""
    world.table_pane()
    pane = world.window.panes.table
    pane.toggle_filter()
    pane.filters.line.setText("price > ")
    pane.filters.apply()
    pane.find()
    settle(0.3)
    return world.window


def several_nodes(world: World) -> QWidget:
    """Select more than one node."""
    world.window.show_workspace()
    world.session.select([world.data, world.script, world.split])
    return world.window


def no_selection(world: World) -> QWidget:
    """Select nothing: the page of the experiment."""
    world.window.show_workspace()
    world.session.select([])
    return world.window


def every_module(world: World) -> Iterator[QWidget]:
    """Place a node of every module, and show its properties and its page of the manual."""
    from studio.experiment.registry import installed

    window = world.window
    window.show_workspace()
    for number, spec in enumerate(installed()):
        node = world.session.add_node(spec.id, 600, 160.0 * number)
        world.session.select([node])
        wait(lambda node=node: getattr(window.properties.node_page, "node_id", "") == node)
        settle(0.1)
        yield window.properties
    manual = world.manual()
    for row in range(manual.list.count()):
        manual.list.setCurrentRow(row)
        yield manual
    manual.close()


def a_group(world: World) -> Iterator[QWidget]:
    """Make a sub-experiment, look at it from without and within."""
    world.window.show_workspace()
    session = world.session
    session.select([world.script, world.split])
    group = session.groups.collapse([world.script, world.split])
    session.select([group])
    settle(0.1)
    yield world.window
    session.open_level(group)
    yield world.window
    session.leave_level()
    session.undo.undo()


def evaluations(world: World) -> Iterator[QWidget]:
    """Show each kind of evaluation."""
    import numpy as np
    import pandas as pd

    from studio.data.evaluation import evaluate

    window, session = world.window, world.session
    window.show_workspace()
    random = np.random.default_rng(5)
    truth, score = random.integers(0, 2, 80), random.random(80)
    three = random.choice(list("xyz"), 80)
    spots = random.integers(0, 3, 80)
    tables = [
        pd.DataFrame({"label": truth, "Scored Probabilities": score}),
        pd.DataFrame({"label": three, "Scored Labels": random.choice(list("xyz"), 80)}),
        pd.DataFrame({"label": score, "Scored Labels": score + truth}),
        pd.DataFrame({"a": score + spots, "b": score - spots, "Assignments": spots}),
    ]
    node = session.add_node("evaluate_model", 300, 480)
    port = session.experiment.node(node).spec.outputs[0].name
    for table in tables:
        world._deliver(node, Output(port, "report", evaluate(table, table)))
        session.show_port(node, port)
        settle(0.1)
        yield window


def statistics(world: World) -> QWidget:
    """Show the statistics of a column."""
    world.table_pane()
    pane = world.window.panes.table
    pane.view.setCurrentIndex(pane.model.index(0, 1))
    pane.strip.open()
    settle(0.4)
    return world.window


def nothing_found(world: World) -> Iterator[QWidget]:
    """Look for what is not there."""
    window = world.window
    window.show_workspace()
    window.palette_.search.setText("qqqq")
    yield window
    window.palette_.search.setText("")
    finder = world.commands()
    finder.search.setText("qqqq")
    settle(0.1)
    yield finder
    finder.hide()


def message_boxes(world: World) -> Iterator[QWidget]:
    """Ask what the studio asks; the answers are put off."""
    window = world.window
    documents = window.documents
    shown: list[QMessageBox] = []
    before = QMessageBox.exec, QMessageBox.open

    def show(box: QMessageBox) -> int:
        shown.append(box)
        box.setModal(False)
        box.show()
        return int(QMessageBox.StandardButton.Cancel)

    QMessageBox.exec = QMessageBox.open = show  # type: ignore[method-assign]
    try:
        assert not documents.may_leave(window.desk)
        documents._show_error("", PermissionError(13, "Permission denied", "/x.studio"))
    finally:
        QMessageBox.exec, QMessageBox.open = before  # type: ignore[method-assign]
    for box in shown:
        yield box
        box.close()


def file_dialog(world: World) -> Iterator[QWidget]:
    """Open Qt's own dialog for files, as it is where the system has none."""
    folder = Path.cwd() / "empty"
    folder.mkdir(exist_ok=True)
    for mode in (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave):
        dialog = QFileDialog(world.window, "", str(folder))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(mode)
        dialog.show()
        yield dialog
        dialog.close()
    buttons = QDialogButtonBox()
    for each in QDialogButtonBox.StandardButton:
        if each.value not in (0, QDialogButtonBox.StandardButton.NoButton.value):
            buttons.addButton(each)
    buttons.show()
    yield buttons
    buttons.close()


def context_menus(window: QWidget) -> Iterator[QMenu]:
    """Ask every part of a window for its menu."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window.window():
            continue
        target = widget
        if isinstance(widget, QAbstractScrollArea):
            target = widget.viewport()
        elif not isinstance(widget, QTabBar):
            continue
        for at in _points(widget, target):
            reason = QContextMenuEvent.Reason.Mouse
            event = QContextMenuEvent(reason, at, target.mapToGlobal(at))
            QApplication.sendEvent(target, event)
            popup = QApplication.activePopupWidget()
            if isinstance(popup, QMenu):
                yield popup
                popup.close()


def _points(widget: QWidget, target: QWidget) -> list[QPoint]:
    points = [target.rect().center(), QPoint(12, 8)]
    nodes = getattr(getattr(widget, "canvas", None), "nodes", None)
    if nodes:  # the canvas: a card, its ports
        for item in list(nodes.values())[:3]:
            points.append(widget.mapFromScene(item.sceneBoundingRect().center()))
            points += [widget.mapFromScene(QPointF(port.scene_place)) for port in item.ports]
        points.append(QPoint(target.width() - 4, target.height() // 2))
    return points


Opener = Callable[[World], Any]
STATEFUL: dict[str, Opener] = {
    "log_lines": log_lines, "bars_of_the_table": bars_of_the_table, "several_nodes": several_nodes,
    "no_selection": no_selection, "statistics": statistics, "states_of_nodes": states_of_nodes,
    "a_group": a_group, "evaluations": evaluations, "nothing_found": nothing_found,
    "message_boxes": message_boxes, "file_dialog": file_dialog, "every_module": every_module,
}  # fmt: skip
