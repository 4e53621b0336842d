"""Editing a frame's text where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView


class FrameEdit(QPlainTextEdit):
    """Over the frame's upper part. Ctrl+Enter or a click elsewhere takes the text, Escape does not.

    The first line is the title.
    """

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._frame = ""
        self.setObjectName("frameEdit")
        self.setAccessibleName(self.tr("Text of the frame"))
        self.setPlaceholderText(self.tr("Title, and more below"))
        self.setTabChangesFocus(True)
        self.hide()

    def edit(self, frame_id: str) -> None:
        """Let the user type another text."""
        view = self._view
        frame = view.session.experiment.frames.get(frame_id)
        self._frame = frame_id
        area = view.canvas.frames[frame_id].sceneBoundingRect()
        view.ensureVisible(area, 24, 24)
        corner = view.mapFromScene(frame.x + 6, frame.y + 4)
        wide = max(200, round((frame.width - 12) * view.zoom))
        high = min(max(90, round(frame.height * view.zoom) - 12), 160)
        self.setGeometry(QRect(corner.x(), corner.y(), wide, high))
        self.setPlainText(frame.text)
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus()

    def finish(self) -> None:
        """Take the text."""
        frame, self._frame = self._frame, ""
        if frame and any(each.id == frame for each in self._view.session.experiment.frames):
            text = self.toPlainText().strip()
            self._view.session.frames.change(frame, text=text)
        self._close()

    def _close(self) -> None:
        self._frame = ""
        if self.hasFocus():  # first, or hiding would hand the focus, and the selection, on
            self._view.setFocus()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the text with Ctrl+Enter, leave it with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.finish()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the text."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self._frame:
            self.finish()
