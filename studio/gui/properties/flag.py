"""Edits yes or no."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from studio.gui.language import word
from studio.gui.properties.base import ValueEditor


class FlagValue(ValueEditor):
    """A check box with the parameter's name."""

    names_itself = True

    def __init__(self, *about: Any) -> None:
        super().__init__(*about)
        self._box = QCheckBox(word(self.spec.label), self)
        self.prepare(self._box)
        self._box.clicked.connect(lambda: self.edited.emit(self._box.isChecked()))
        self.column.addWidget(self._box)

    def field(self) -> QWidget:
        """Return the box."""
        return self._box

    def set_value(self, value: Any) -> None:
        """Check the box or not."""
        self._box.setChecked(value is True)
