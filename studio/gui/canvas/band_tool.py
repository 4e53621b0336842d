"""Selecting with a frame."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsRectItem

from studio.gui.canvas.paint import ink
from studio.gui.canvas.tool import Pointer, Tool


class BandTool(Tool):
    """Selects the cards that a frame touches; with Ctrl or Shift in addition to the others."""

    def __init__(self, view, at: Pointer) -> None:
        super().__init__(view, at)
        self._before = self.session.selection
        self._kept = self._before if at.adds else ()
        self._frame: QGraphicsRectItem | None = None
        if not at.adds:
            self.scene.select_connections([])
            self.session.select(())

    def move(self, at: Pointer) -> None:
        """Stretch the frame."""
        if self._frame is None:
            if not self.is_far(at):
                return
            self._frame = QGraphicsRectItem()
            pen = QPen(ink("accent"), 1)
            pen.setCosmetic(True)
            self._frame.setPen(pen)
            self._frame.setBrush(ink("accent", 28))
            self._frame.setZValue(10)
            self.scene.addItem(self._frame)
        area = QRectF(self.start.scene, at.scene).normalized()
        self._frame.setRect(area)
        self.session.select([*self._kept, *sorted(self.scene.nodes_in(area))])

    def release(self, at: Pointer) -> None:
        """Keep the selection."""
        if self._frame is not None:
            self.scene.removeItem(self._frame)
            self._frame = None

    def cancel(self) -> None:
        """Select what was selected before."""
        self.release(self.start)
        self.session.select(self._before)
