"""A name that looks like a heading until it is edited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QVBoxLayout, QWidget

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shorten a name that is too long, while it is not edited."""
        style, option = self.style(), QStyleOptionFrame()
        self.initStyleOption(option)
        room = style.subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room.adjust(2, 0, -2, 0)  # as Qt draws it
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        if self.hasFocus() or shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().text().color())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._owner.hand_in()
