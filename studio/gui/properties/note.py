"""A few lines of prose: a node's comment, an experiment's description."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit

DELAY = 250  # milliseconds between a keystroke and the document


class NoteField(QPlainTextEdit):
    """Calls `change(text)` soon after the user typed; Tab leaves the field."""

    def __init__(self, change: Callable[[str], object], name: str, hint: str) -> None:
        super().__init__()
        self._change = change
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._typed)

    def show_text(self, text: str) -> None:
        """Show the text in force; what is being typed stays when that is the old one."""
        if text != self._shown:
            self._shown = text
            if self.toPlainText() != text:
                self.setPlainText(text)

    def flush(self) -> None:
        """Hand in what was typed."""
        self._timer.stop()
        text = self.toPlainText()
        if text != self._shown:
            self._shown = text
            self._change(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand in what was typed."""
        super().focusOutEvent(event)
        self.flush()

    def _typed(self) -> None:
        if self.toPlainText() != self._shown and not self._timer.isActive():
            self._timer.start()
