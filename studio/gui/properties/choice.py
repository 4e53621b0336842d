"""Edits one of several words."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.gui.combo import Combo
from studio.gui.language import word
from studio.gui.properties.base import ValueEditor, strong_focus


class ChoiceValue(ValueEditor):
    """A list that drops down."""

    def __init__(self, *about: Any) -> None:
        super().__init__(*about)
        self._box = Combo(self)
        strong_focus(self._box)
        self._box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.prepare(self._box)
        self._box.addItems([word(each) for each in self.spec.choices])
        self._box.activated.connect(lambda index: self.edited.emit(self.spec.choices[index]))
        self.column.addWidget(self._box)

    def field(self) -> QWidget:
        """Return the list."""
        return self._box

    def set_value(self, value: Any) -> None:
        """Select a word; one that is not offered is shown greyed."""
        known = value in self.spec.choices
        self._box.setPlaceholderText("" if known else str(value))
        self._box.setCurrentIndex(self.spec.choices.index(value) if known else -1)
