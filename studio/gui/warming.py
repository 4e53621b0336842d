"""Gets the workspace ready after the start page shows, in steps between which clicks are answered.

Loading its modules and making its parts takes a quarter of a second: as one piece, a click in that
time would wait for all of it.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from studio.gui.window import MainWindow

_FIRST, _GAP = 60, 12  # milliseconds before the first step, and between two
# In an order in which none of them brings in much at a time.
_MODULES = (
    "studio.experiment.layout", "studio.gui.canvas.paint", "studio.gui.canvas.card",
    "studio.gui.canvas.node_item", "studio.gui.canvas.scene", "studio.gui.palette.palette",
    "studio.gui.palette.quickadd", "studio.gui.canvas.arranging", "studio.gui.canvas.menus",
    "studio.gui.canvas.drops", "studio.gui.canvas.minimap", "studio.gui.canvas.accessible",
    "studio.gui.canvas.backdrop", "studio.gui.canvas.paper_view", "studio.gui.canvas.keys",
    "studio.gui.canvas.levels", "studio.gui.canvas.view",
    "studio.gui.docks", "studio.gui.panes.table_view", "studio.gui.panes.table_pane",
    "studio.gui.panes.picture_view", "studio.gui.panes.figure_pane", "studio.gui.panes.log_pane",
    "studio.gui.panes.output_panes", "studio.gui.editor.code_editor",
    "studio.gui.editor.find_bar", "studio.gui.editor.script_editor",
    "studio.gui.properties.columns", "studio.gui.properties.row",
    "studio.gui.properties.experiment_page", "studio.gui.properties.node_page",
    "studio.gui.properties.pane", "studio.gui.workspace",
)  # fmt: skip
_LATER = (
    "pygments.lexer", "pygments.lexers.python", "pygments.formatters.html", "qtconsole",
    "PySide6.QtOpenGL", "qtpy", "qtpy.QtCore", "qtpy.QtGui",
    "qtconsole.pygments_highlighter", "studio.gui.editor.highlighter", "studio.gui.finder",
)  # fmt: skip


class Warming(QObject):
    """Belongs to a window; what is asked for before its turn is made at once, as ever."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._steps: list[Callable[[], object]] = [
            *(lambda name=name: import_module(name) for name in _MODULES),
            lambda: window.docks,
            *(lambda place=place: self._part(place) for place in range(3)),
            self._workspace,
            *(lambda name=name: import_module(name) for name in _LATER),
        ]
        self._timer = QTimer(self, interval=_GAP, singleShot=True)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin in a moment, when the window is drawn."""
        self._timer.start(_FIRST)

    @property
    def done(self) -> bool:
        """Whether everything is ready."""
        return not self._steps

    def _step(self) -> None:
        self._steps.pop(0)()
        if self._steps:
            self._timer.start(_GAP)

    def _part(self, place: int) -> None:
        """Make one part of the workspace, unless somebody was quicker."""
        from studio.gui.workspace import PARTS

        if self._desk in self._window.desks and self._desk.workspace is None:
            kind = PARTS[place]
            made = self._window.ready.setdefault(self._desk, {})
            made[kind.__name__] = kind(self._desk.session)

    def _workspace(self) -> None:
        if self._window.desk is self._desk:
            _ = self._window.workspace
