"""The nodes that were looked at, one after the other: back and forward."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView

_MOST = 100


class Trail:
    """Notes each node that becomes the only one selected."""

    def __init__(self, view: CanvasView) -> None:
        self._view = view
        self._nodes: list[str] = []
        self._here = -1
        self._walking = False
        view.session.selection_changed.connect(self._note)
        view.session.experiment_replaced.connect(self._forget)

    def step(self, step: int) -> None:
        """Go back (-1) or forward (1) to a node that still exists."""
        here = self._here + step
        experiment = self._view.session.experiment
        while 0 <= here < len(self._nodes):
            node = self._nodes[here]
            if experiment.has_node(node) and self._view.session.selection != (node,):
                self._here = here
                self._walking = True
                self._view.session.select([node])
                self._walking = False
                self._view.reveal((node,))
                return
            here += step

    def _note(self) -> None:
        node = self._view.session.current
        if self._walking or node is None:
            return
        if 0 <= self._here < len(self._nodes) and self._nodes[self._here] == node:
            return
        self._nodes = [*self._nodes[: self._here + 1], node][-_MOST:]
        self._here = len(self._nodes) - 1

    def _forget(self) -> None:
        self._nodes, self._here = [], -1
