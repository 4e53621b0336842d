"""The nodes that were looked at, one after the other: back and forward."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView

_MOST = 100
_STEPS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}


class Trail(QObject):
    """Notes each card that becomes the only one selected; a mouse's own buttons go there, too."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._nodes: list[str] = []
        self._here = -1
        self._walking = False
        view.session.selection_changed.connect(self._note)
        view.session.experiment_replaced.connect(self._forget)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer the buttons with which browsers go back and forward."""
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if event.type() in presses and isinstance(event, QMouseEvent):
            step = _STEPS.get(event.button())
            if step is not None:
                self.step(step)
                return True
        return super().eventFilter(watched, event)

    def step(self, step: int) -> None:
        """Go back (-1) or forward (1) to a node that still exists."""
        here = self._here + step
        session = self._view.session
        while 0 <= here < len(self._nodes):
            node = self._nodes[here]
            if session.has(node) and session.selection != (node,):
                self._here = here
                self._walking = True
                self._view.session.select([node])
                self._walking = False
                self._view.reveal((node,))
                return
            here += step

    def _note(self) -> None:
        node = self._view.session.current or self._view.session.current_group
        if self._walking or node is None:
            return
        if 0 <= self._here < len(self._nodes) and self._nodes[self._here] == node:
            return
        self._nodes = [*self._nodes[: self._here + 1], node][-_MOST:]
        self._here = len(self._nodes) - 1

    def _forget(self) -> None:
        self._nodes, self._here = [], -1
