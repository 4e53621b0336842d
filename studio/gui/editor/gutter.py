"""The strip beside the code: line numbers and the mark of the line that failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from studio.gui.look.theme import theme

if TYPE_CHECKING:
    from studio.gui.editor.code_editor import CodeEditor


class Gutter(QWidget):
    """Draws the numbers of the visible lines; a click selects nothing but goes to the line."""

    def __init__(self, editor: CodeEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def width_needed(self) -> int:
        """Return the width in pixels that the greatest line number takes."""
        digits = max(2, len(str(self._editor.blockCount())))
        return 22 + digits * self._editor.fontMetrics().horizontalAdvance("9")

    def sizeHint(self) -> QSize:
        """Return the width of the numbers."""
        return QSize(self.width_needed(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers of the visible lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.colour("window"))
        painter.setFont(self._editor.font())
        current = self._editor.textCursor().blockNumber()
        wrong = self._editor.error_line
        height = self._editor.fontMetrics().height()
        for number, top in self._editor.visible_lines():
            if number + 1 == wrong:
                painter.fillRect(0, top, self.width(), height, theme.colour("failed_soft"))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("failed"))
                painter.drawEllipse(QRectF(4, top + height / 2 - 3, 6, 6))
            token = "failed" if number + 1 == wrong else "text" if number == current else "faint"
            painter.setPen(theme.colour(token))
            painter.drawText(
                0, top, self.width() - 8, height, Qt.AlignmentFlag.AlignRight, str(number + 1)
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the cursor into the line that was clicked."""
        line = self._line_at(int(event.position().y()))
        if line is not None:
            self._editor.go_to_line(line)

    def event(self, event: QEvent) -> bool:
        """Show what went wrong where the pointer rests on the mark."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            line = self._line_at(event.pos().y())
            if line is not None and line == self._editor.error_line:
                QToolTip.showText(event.globalPos(), self._editor.error_message, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _line_at(self, y: int) -> int | None:
        height = self._editor.fontMetrics().height()
        for number, top in self._editor.visible_lines():
            if top <= y < top + height:
                return number + 1
        return None
