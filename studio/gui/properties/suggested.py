"""Edits a text for which words are on offer, such as the name of a dataset."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

from studio.gui.background import Background
from studio.gui.language import word
from studio.gui.properties.base import ValueEditor, strong_focus


class SuggestedField(QComboBox):
    """A field to type in, with a list that drops down; the words are found in the background.

    `typed` carries what the user chose or typed.
    """

    typed = Signal(str)

    def __init__(
        self,
        find: Callable[[], Sequence[str]],
        placeholder: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        strong_focus(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line = self.lineEdit()
        line.setPlaceholderText(placeholder)
        line.textEdited.connect(self.typed.emit)
        self.activated.connect(lambda index: self.typed.emit(self.itemText(index)))
        completer = self.completer()
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._finder = Background(self)
        self._finder.done.connect(self._offer)
        self._finder.start(lambda: list(find()))

    def show_text(self, text: str) -> None:
        """Show a text, leaving the cursor where it is when nothing changes."""
        if text != self.currentText():
            self.setEditText(text)

    def _offer(self, words: list[str]) -> None:
        text = self.currentText()
        self.clear()
        self.addItems(words)
        self.setCurrentIndex(self.findText(text))
        self.setEditText(text)


class SuggestedValue(ValueEditor):
    """Shows a parameter in such a field."""

    def __init__(self, *about: Any) -> None:
        super().__init__(*about)
        offered = self.spec.suggestions
        placeholder = (word(offered.empty) if offered else "") or self.tr("Choose or type a name")
        self._box = SuggestedField(offered.find if offered else list, placeholder, self)
        self.prepare(self._box)
        self._box.typed.connect(self.edited.emit)
        self.column.addWidget(self._box)

    def field(self) -> QWidget:
        """Return the field."""
        return self._box

    def set_value(self, value: Any) -> None:
        """Show a text."""
        self._box.show_text("" if value is None else str(value))
