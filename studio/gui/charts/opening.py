"""The ways to a chart: the menu of a port, the button of the table pane, the command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from studio.experiment.values import PythonDevice
from studio.gui.look.icons import icon

if TYPE_CHECKING:
    from studio.engine.events import Output
    from studio.gui.charts.window import ChartWindow
    from studio.gui.workspace import Workspace


class Charts(QObject):
    """Opens chart windows for the ports of a workspace, and makes scripts of their charts."""

    def __init__(self, space: Workspace) -> None:
        super().__init__(space)
        self._space = space
        self.session = space.session
        self.window: ChartWindow | None = None  # the last one that was opened
        space.canvas.port_actions.append(self.add_to_menu)
        space.session.chart_requested.connect(self.open)

    def add_to_menu(self, menu: QMenu, node: str, port: str) -> None:
        """Add `Chart…` to the menu of a port that holds a table, or may hold one."""
        spec = self.session.experiment.node(node).spec.output(port)
        output = self.session.output(node, port)
        if not _has_table(output) and (spec is None or spec.type != "dataset"):
            return
        entry = menu.addAction(icon("chart-scatter"), self.tr("Chart…"))
        entry.setObjectName("portChart")
        entry.setEnabled(_has_table(output))
        if output is None:
            entry.setText(self.tr("Chart… (run the node first)"))
        entry.triggered.connect(lambda *_: self.open(node, port))

    def open(self, node: str, port: str) -> None:
        """Open the chart builder for a port."""
        from studio.gui.charts.window import ChartWindow

        if not self.session.experiment.has_node(node):
            return
        window = ChartWindow(self.session, node, port, self._space)
        window.script_wanted.connect(lambda *found: self._make_script(window, *found))
        window.destroyed.connect(lambda *_: self._closed(window))
        self.window = window
        window.show()
        window.raise_()
        window.activateWindow()

    def open_current(self) -> None:
        """Open the chart builder for the table on screen, or for the selected node."""
        table = self._space.panes.table
        places = []
        if table.isVisible() and table.node_id is not None:
            places.append((table.node_id, table.port))
        current = self.session.current
        if current is not None:
            spec = self.session.experiment.node(current).spec
            places += [(current, each.name) for each in spec.outputs]
        if table.node_id is not None:
            places.append((table.node_id, table.port))
        for node, port in places:
            if _has_table(self.session.output(node, port)):
                self.open(node, port)
                return
        self.session.message.emit(
            self.tr("A chart needs a dataset: run the experiment and select a module.")
        )

    def _make_script(self, window: ChartWindow, source: str, name: str) -> None:
        from studio.gui.charts.scripting import make_script

        if make_script(self._space.canvas, window.node_id, window.port, source, name):
            text = self.tr("“{0}” draws this chart. Run it (F5).").format(name)
            self.session.message.emit(text)
            window.note.setText(text)

    def _closed(self, window: ChartWindow) -> None:
        if self.window is window:
            self.window = None


def _has_table(output: Output | None) -> bool:
    if output is None:
        return False
    value = output.value
    if isinstance(value, PythonDevice):
        return value.table is not None
    return hasattr(value, "iloc")
