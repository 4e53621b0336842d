"""Gets workspaces ready before they are asked for, in steps between which clicks are answered.

Loading its modules and making its parts takes a quarter of a second: as one piece, a click in that
time would wait for all of it. The first one is made after the start page shows; another one for
the next tab, whenever an experiment was opened.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from studio.gui.loading import VIEWERS, load_beside

if TYPE_CHECKING:
    from studio.gui.session import Session
    from studio.gui.window import MainWindow

_FIRST, _GAP = 60, 12  # milliseconds before the first step, and between two
_AFTER = 400  # milliseconds after an experiment was opened
PLACES = 7  # the number of workspace.STEPS, known before it is loaded
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
    "studio.gui.preferences.pages", "studio.gui.preferences.window", "studio.gui.help.tour",
    "studio.gui.help.manual", "studio.gui.runs.kept_canvas", "studio.gui.runs.compare_settings",
    "studio.gui.runs.compare_tables", "studio.gui.runs.compare_figures",
    "studio.gui.runs.compare_window",
)  # fmt: skip


class Warming(QObject):
    """Belongs to a window; what is asked for before its turn is made at once, as ever."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._steps: list[Callable[[], object]] = [
            *_loads(_MODULES),
            lambda: window.docks,
            *(lambda place=place: self._part(self._desk.session, place) for place in range(PLACES)),
            self._workspace,
            load_beside,
            *_loads(_LATER),
            *_loads(VIEWERS),
        ]
        self._timer = QTimer(self, interval=_GAP, singleShot=True)
        self._timer.timeout.connect(self._step)
        window.documents.opened.connect(self._think_ahead)

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

    def _think_ahead(self) -> None:
        """Get a workspace ready for the next tab, once this one had time to be drawn."""
        if self._think_of_tab not in self._steps:
            self._steps.append(self._think_of_tab)
        self._timer.start(_AFTER)

    def _think_of_tab(self) -> None:
        if self._window.spare is None:
            self._window.spare = session = self._window.new_session()
            for place in range(PLACES):
                self._steps.append(lambda place=place: self._part(session, place))  # type: ignore

    def _part(self, session: Session, place: int) -> None:
        """Make one part of a session's workspace, unless somebody was quicker."""
        from studio.gui.workspace import STEPS, make_part

        window = self._window
        waiting = [desk.session for desk in window.desks if desk.workspace is None]
        if session is window.spare or session in waiting:
            make_part(STEPS[place], session, window.ready.setdefault(session, {}))

    def _workspace(self) -> None:
        if self._window.desk is self._desk:
            _ = self._window.workspace


def _loads(names: tuple[str, ...]) -> list[Callable[[], object]]:
    """Return a step for each module that is not there yet."""
    return [lambda name=name: import_module(name) for name in names if name not in sys.modules]  # type: ignore
