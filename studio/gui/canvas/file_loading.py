"""Reads a file as soon as its node is on the canvas, so that its table is there to be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView


class FileLoading(QObject):
    """Runs the nodes of dropped files, together, and when no other run is on.

    Such a run is no work on the experiment: the run history does not keep it.
    """

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._session = view.session
        self._waiting: list[str] = []
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._start)
        view.session.running_changed.connect(self._running_changed)

    def load(self, node: str) -> None:
        """Run a node in the next turn, or when the run that is on is over."""
        self._waiting.append(node)
        self._soon.start()

    def _running_changed(self, running: bool) -> None:
        if not running and self._waiting:
            self._soon.start()

    def _start(self) -> None:
        session = self._session
        if session.running or session.executor.closed:
            return
        waiting, self._waiting = self._waiting, []
        nodes = tuple(each for each in waiting if session.experiment.has_node(each))
        if nodes:
            session.bridge.start(session.experiment, nodes, session.folder, kept=False)
