"""Moving cards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, Qt

from studio.gui.canvas import splicing
from studio.gui.canvas.connection_item import ConnectionItem
from studio.gui.canvas.ghosts import Ghosts
from studio.gui.canvas.guides import Guides
from studio.gui.canvas.metrics import snap
from studio.gui.canvas.node_item import NodeItem
from studio.gui.canvas.tool import Pointer, Tool


class MoveTool(Tool):
    """Selects a card and moves the selection along with it, on the grid, as one undo step.

    Near the row or column of another card it is drawn to that, and a line shows it.

    A single card that is not connected goes into the line it is let go on; with Alt the cards are
    taken out of their lines; with Ctrl they stay, and copies come where the mouse is let go.
    """

    def __init__(self, view, at: Pointer, item: NodeItem) -> None:
        super().__init__(view, at)
        self._item = item
        self._moving = False
        chosen = self.session.selection
        self._reduce = item.node_id in chosen and len(chosen) > 1 and not at.adds
        self._leaves = at.adds and item.node_id in chosen  # the selection, if nothing is dragged
        self._ghosts: Ghosts | None = None
        if self._leaves:
            pass
        elif at.adds:
            self.session.select([*chosen, item.node_id])
        elif item.node_id not in chosen:
            self.session.select([item.node_id])
        if not at.adds:
            self.scene.select_connections([])
        self._guides: Guides | None = None
        self._origin = {
            each: self.scene.nodes[each].pos() for each in {*self.session.selection, item.node_id}
        }

    def move(self, at: Pointer) -> None:
        """Show the cards where the mouse is; the document follows on release."""
        if not self._moving and not self.is_far(at):
            return
        self._moving = True
        if self._guides is None:
            sight = self.view.mapToScene(self.view.viewport().rect()).boundingRect()
            self._guides = Guides(self.scene, self._origin, sight, self._item.body())
        shift = self._shift(at)
        self._guides.show(self._origin[self._item.node_id] + shift)
        self.scene.mark_line(self._line(at))
        if self.copies(at):
            self.scene.place(self._origin)
            self._ghosts = self._ghosts or Ghosts(self.view, self._origin)
            self._ghosts.show(shift)
        else:
            self._hide_ghosts()
            self.scene.place({node: origin + shift for node, origin in self._origin.items()})

    def _hide_ghosts(self) -> None:
        if self._ghosts is not None:
            self._ghosts.hide()
            self._ghosts = None

    def _line(self, at: Pointer) -> ConnectionItem | None:
        """Return the line into which the card would be put here."""
        if len(self._origin) > 1 or self.detaches(at) or self.copies(at):
            return None
        centre = self._origin[self._item.node_id] + self._shift(at) + self._item.body().center()
        line = self.scene.line_at(centre, self.view.zoom)
        fits = line is not None and splicing.fits(self.session.experiment, line, self._item.node_id)
        return line if fits else None

    @staticmethod
    def detaches(at: Pointer) -> bool:
        """Tell whether the cards are to be taken out of their lines."""
        return bool(at.keys & Qt.KeyboardModifier.AltModifier)

    @staticmethod
    def copies(at: Pointer) -> bool:
        """Tell whether the cards stay and copies are made."""
        return bool(at.keys & Qt.KeyboardModifier.ControlModifier)

    def _shift(self, at: Pointer) -> QPointF:
        origin = self._origin[self._item.node_id]
        wanted = origin + at.scene - self.start.scene
        if self._guides is not None:
            return self._guides.snap(wanted) - origin
        return QPointF(snap(wanted.x()), snap(wanted.y())) - origin

    def release(self, at: Pointer) -> None:
        """Move the nodes in the document; without a drag, select the one clicked."""
        if not self._moving:
            if self._reduce:
                self.session.select([self._item.node_id])
            elif self._leaves:
                node = self._item.node_id
                self.session.select(each for each in self.session.selection if each != node)
            return
        shift = self._shift(at)
        self._hide_guides()
        if self.copies(at):
            self._copy(shift)
            return
        there = {
            node: origin + shift for node, origin in self._origin.items() if self.session.has(node)
        }
        line = self._line(at)
        self.scene.mark_line(None)
        experiment = self.session.experiment
        stack = self.session.undo
        known = experiment.connections_of(experiment.groups.leaves(there))
        joined = line is not None or (self.detaches(at) and bool(known))
        if joined:
            stack.beginMacro(self._text(line))
        self.session.move({node: (place.x(), place.y()) for node, place in there.items()})
        if line is not None:
            splicing.insert(self.session, line, self._item.node_id)
        elif joined:
            splicing.detach(self.session, there)
        if joined:
            stack.endMacro()

    def _copy(self, shift: QPointF) -> None:
        self._hide_ghosts()
        self.scene.mark_line(None)
        corners = self._origin.values()
        x, y = min(each.x() for each in corners), min(each.y() for each in corners)
        self.session.duplicate(self._origin, (x + shift.x(), y + shift.y()))

    def _hide_guides(self) -> None:
        if self._guides is not None:
            self._guides.hide()

    def _text(self, line: ConnectionItem | None) -> str:
        if line is None:
            return QCoreApplication.translate("Canvas", "Detach")
        text = QCoreApplication.translate("Canvas", "Insert “{}”")
        return text.format(self._item.look.name)

    def cancel(self) -> None:
        """Put the cards back."""
        self._hide_guides()
        self._hide_ghosts()
        self.scene.mark_line(None)
        self.scene.place(self._origin)
