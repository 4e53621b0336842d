"""A gesture with the mouse, from press to release, as a small object of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView


@dataclass(frozen=True)
class Pointer:
    """Where the mouse is: in the scene, in the viewport; which keys are held."""

    scene: QPointF
    view: QPoint
    keys: Qt.KeyboardModifier

    @property
    def adds(self) -> bool:
        """Whether a click adds to the selection."""
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        return bool(self.keys & held)


class Tool:
    """Base of the gestures. The view makes one on a press and drops it on the release."""

    scrolls = True  # the view scrolls when the mouse comes near its edge

    def __init__(self, view: CanvasView, at: Pointer) -> None:
        self.view, self.start = view, at
        self.scene = view.canvas
        self.session = view.session

    def is_far(self, at: Pointer) -> bool:
        """Tell whether the mouse moved far enough for a drag."""
        return (at.view - self.start.view).manhattanLength() >= self.view.drag_distance

    def move(self, at: Pointer) -> None:
        """Follow the mouse."""

    def release(self, at: Pointer) -> None:
        """Do what the gesture is for."""

    def cancel(self) -> None:
        """Leave everything as it was before the press."""
