"""What happens to the document while a gesture is under way, or where nobody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studio.experiment import events

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView

_UPSETTING = (events.NodeRemoved, events.NodeMoved, events.GroupsChanged, events.FramesChanged)


class Interrupts(QObject):
    """Ends a gesture when keys take away what it holds; undo shows the level where it acts."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._touched: dict[str, None] = {}  # nodes that changed since the last step
        self._reshaped = False
        self._index = 0
        view.session.document_changed.connect(self._changed)
        view.session.undo.indexChanged.connect(self._stepped)

    def _changed(self, event: object) -> None:
        if self._view.tool is not None and isinstance(event, _UPSETTING):
            self._view.cancel_tool()
        if isinstance(event, (events.GroupsChanged, events.FramesChanged)):
            self._reshaped = True
        link = getattr(event, "connection", None)
        for node in (link.source, link.target) if link else (getattr(event, "node", None),):
            if node is not None:
                self._touched[node] = None

    def _stepped(self, index: int) -> None:
        undone = index < self._index
        self._index = index
        touched, reshaped = list(self._touched), self._reshaped
        self._touched.clear()
        self._reshaped = False
        if undone and not reshaped and self._view.session.undo.canRedo():
            self._show(touched)

    def _show(self, nodes: list[str]) -> None:
        """Open the level of nodes that changed, if nothing of them shows on the one that is."""
        session = self._view.session
        there = [each for each in nodes if session.experiment.has_node(each)]
        holders = {each: self._view.canvas.shown.holder(each) for each in there}
        if not there or any(node == holder for node, holder in holders.items()):
            return
        cards = {each for each in holders.values() if each is not None}
        if any(set(session.experiment.groups.nodes(each)) <= set(there) for each in cards):
            return  # the card itself shows it
        session.open_level(session.experiment.groups.level_of(there[0]))
        self._view.reveal(tuple(there))
