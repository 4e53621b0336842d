"""Moving and stretching a frame."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from studio.experiment.frames import LEAST, Frame
from studio.gui.canvas import metrics as m
from studio.gui.canvas.frame_item import FrameItem
from studio.gui.canvas.tool import Pointer, Tool

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView


class FrameTool(Tool):
    """By its title a frame is moved with all that lies in it, by its corner it is stretched."""

    def __init__(self, view: CanvasView, at: Pointer, item: FrameItem) -> None:
        super().__init__(view, at)
        self._item = item
        self._frame = item.frame
        self._stretches = item.part_at(at.scene) == "corner"
        self._moving = False
        if not at.adds:
            self.session.select(())
            self.scene.select_connections([])
            self.scene.select_frames([])
        self.scene.select_frames([*self.scene.selected_frames, self._frame.id])
        self._cards, self._inner = inside(view, self._frame)

    def _changed(self, at: Pointer) -> list[Frame]:
        """Return the frames as they would be if the button were let go here."""
        shift = at.scene - self.start.scene
        frame = self._frame
        if self._stretches:
            wide = max(m.snap(frame.width + shift.x()), LEAST[0])
            high = max(m.snap(frame.height + shift.y()), LEAST[1])
            return [replace(frame, width=wide, height=high)]
        across, down = m.snap(shift.x()), m.snap(shift.y())
        return [replace(each, x=each.x + across, y=each.y + down) for each in (frame, *self._inner)]

    def move(self, at: Pointer) -> None:
        """Show it as it would be."""
        if not self._moving and not self.is_far(at):
            return
        self._moving = True
        changed = self._changed(at)
        for each in changed:
            self.scene.frames[each.id].set_frame(each)
        if not self._stretches:
            shift = QPointF(changed[0].x - self._frame.x, changed[0].y - self._frame.y)
            self.scene.place({node: where + shift for node, where in self._cards.items()})

    def release(self, at: Pointer) -> None:
        """Change the document, as one undo step."""
        if not self._moving:
            return
        changed = self._changed(at)
        moves = {}
        if not self._stretches:
            across, down = changed[0].x - self._frame.x, changed[0].y - self._frame.y
            moves = {
                node: (where.x() + across, where.y() + down) for node, where in self._cards.items()
            }
        self.session.frames.place(changed, moves)

    def cancel(self) -> None:
        """Put everything back."""
        for each in (self._frame, *self._inner):
            self.scene.frames[each.id].set_frame(each)
        self.scene.place(self._cards)


def inside(view: CanvasView, frame: Frame) -> tuple[dict[str, QPointF], list[Frame]]:
    """Return what lies in a frame: the cards with their places, and other frames."""
    cards = {
        node: card.pos() for node, card in view.canvas.nodes.items()
        if frame.holds(card.x(), card.y(), m.CARD_WIDTH, card.height)
    }  # fmt: skip
    inner = [
        each for each in view.session.experiment.frames
        if each.group == frame.group and each.id != frame.id
        and frame.holds(each.x, each.y, each.width, each.height)
    ]  # fmt: skip
    return cards, inner
