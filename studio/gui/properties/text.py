"""Edits a line of text."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from studio.gui.properties.base import ValueEditor


class TextValue(ValueEditor):
    """A one-line field."""

    def __init__(self, *about: Any) -> None:
        super().__init__(*about)
        self._line = QLineEdit(self)
        self.prepare(self._line)
        self._line.textEdited.connect(self.edited.emit)
        self.column.addWidget(self._line)

    def field(self) -> QWidget:
        """Return the line."""
        return self._line

    def set_value(self, value: Any) -> None:
        """Show a text, leaving the cursor where it is when nothing changes."""
        text = "" if value is None else str(value)
        if text != self._line.text():
            self._line.setText(text)
