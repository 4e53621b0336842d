"""Moving the paper under the window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from studio.gui.canvas.tool import Pointer, Tool


class PanTool(Tool):
    """Scrolls along with the mouse (middle button, or Space and the left one)."""

    scrolls = False

    def __init__(self, view, at: Pointer) -> None:
        super().__init__(view, at)
        self._last = at.view
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, at: Pointer) -> None:
        """Keep the same place under the mouse."""
        self.view.scroll_by(self._last - at.view)
        self._last = at.view

    def release(self, at: Pointer) -> None:
        """Stop."""
        self.cancel()

    def cancel(self) -> None:
        """Stop."""
        self.view.show_cursor()
