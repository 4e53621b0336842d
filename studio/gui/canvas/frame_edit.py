"""Editing a frame's text where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView

_MOST = 8  # lines; more are scrolled


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
        self.textChanged.connect(self._fit)
        self.hide()

    def _height(self, lines: int) -> int:
        return lines * self.fontMetrics().lineSpacing() + 20

    def _fit(self) -> None:
        """Be as high as the text and one more line: what lies in the frame stays in sight."""
        lines = round(self.document().size().height())  # the layout of plain text counts lines
        self.resize(self.width(), self._height(max(2, min(lines + 1, _MOST))))

    def edit(self, frame_id: str) -> None:
        """Let the user type another text."""
        view = self._view
        frame = view.session.experiment.frames.get(frame_id)
        self._frame = frame_id
        area = view.canvas.frames[frame_id].sceneBoundingRect()
        view.ensureVisible(area, 24, 24)
        # A frame may be larger than the view: its upper left corner is what counts.
        wide = min(area.width(), 200 / view.zoom)
        high = min(area.height(), self._height(2) / view.zoom)
        view.ensureVisible(QRectF(area.left(), area.top(), wide, high), 24, 24)
        corner = view.mapFromScene(frame.x + 6, frame.y + 4)
        room = view.viewport().width() - max(corner.x(), 0) - 6
        wide = max(200, min(round((frame.width - 12) * view.zoom), room))
        self.setGeometry(QRect(corner.x(), corner.y(), wide, self._height(2)))
        self.setPlainText(frame.text)
        self._fit()
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
