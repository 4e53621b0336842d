"""A name that looks like a heading until it is edited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from studio.gui.controls import label, restyle


class NameField(QWidget):
    """Calls `change(text)` when the user is done; a reason it returns is shown below."""

    def __init__(self, change: Callable[[str], str | None], name: str) -> None:
        super().__init__()
        self._change = change
        self._shown = ""
        self.line = _Line(self)
        self.line.setAccessibleName(name)
        self.line.setToolTip(name)
        self.line.setProperty("role", "name")
        self.reason = label(role="error", wrap=True)
        self.reason.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.reason)
        self.line.returnPressed.connect(self.hand_in)
        self.setFocusProxy(self.line)

    def show_name(self, text: str) -> None:
        """Show the name in force; what is being typed stays when that is the old one."""
        if text == self._shown and self.line.isModified():
            return
        self._shown = text
        self.line.setToolTip(f"{self.line.accessibleName()}: {text}")  # it may be cut off
        if self.line.text() != text:
            self.line.setText(text)
            self.line.setCursorPosition(0)
        self._tell(None)

    def hand_in(self) -> None:
        """Take over what was typed, if it is another name."""
        text = self.line.text()
        if text != self._shown:
            self._tell(self._change(text))

    def take_back(self) -> None:
        """Show the name in force again."""
        self.line.setModified(False)
        self.show_name(self._shown)
        self.line.selectAll()

    def _tell(self, reason: str | None) -> None:
        self.reason.setText(reason or "")
        self.reason.setVisible(bool(reason))
        if bool(self.line.property("wrong")) != bool(reason):
            self.line.setProperty("wrong", bool(reason))
            restyle(self.line)


class _Line(QLineEdit):
    def __init__(self, owner: NameField) -> None:
        super().__init__()
        self._owner = owner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._owner.take_back()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._owner.hand_in()
