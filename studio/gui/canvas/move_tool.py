"""Moving cards."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from studio.gui.canvas.metrics import snap
from studio.gui.canvas.node_item import NodeItem
from studio.gui.canvas.tool import Pointer, Tool


class MoveTool(Tool):
    """Selects a card and moves the selection along with it, on the grid, as one undo step."""

    def __init__(self, view, at: Pointer, item: NodeItem) -> None:
        super().__init__(view, at)
        self._item = item
        self._moving = False
        chosen = self.session.selection
        self._reduce = item.node_id in chosen and len(chosen) > 1 and not at.adds
        if at.adds and item.node_id in chosen:
            self.session.select(each for each in chosen if each != item.node_id)
        elif at.adds:
            self.session.select([*chosen, item.node_id])
        elif item.node_id not in chosen:
            self.session.select([item.node_id])
        if not at.adds:
            self.scene.select_connections([])
        self._origin = {
            each: self.scene.nodes[each].pos() for each in {*self.session.selection, item.node_id}
        }

    def move(self, at: Pointer) -> None:
        """Show the cards where the mouse is; the document follows on release."""
        if not self._moving and not self.is_far(at):
            return
        self._moving = True
        shift = self._shift(at)
        self.scene.place({node: origin + shift for node, origin in self._origin.items()})

    def _shift(self, at: Pointer) -> QPointF:
        origin = self._origin[self._item.node_id]
        wanted = origin + at.scene - self.start.scene
        return QPointF(snap(wanted.x()), snap(wanted.y())) - origin

    def release(self, at: Pointer) -> None:
        """Move the nodes in the document; without a drag, select the one clicked."""
        if not self._moving:
            if self._reduce:
                self.session.select([self._item.node_id])
            return
        shift = self._shift(at)
        there = {
            node: origin + shift
            for node, origin in self._origin.items()
            if self.session.experiment.has_node(node)
        }
        self.session.move({node: (place.x(), place.y()) for node, place in there.items()})

    def cancel(self) -> None:
        """Put the cards back."""
        self.scene.place(self._origin)
