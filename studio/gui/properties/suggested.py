"""Edits a text for which words are on offer, such as the name of a dataset."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

from studio.gui.background import Background
from studio.gui.properties.base import ValueEditor, strong_focus


class SuggestedValue(ValueEditor):
    """A field to type in, with a list that drops down; the words are found in the background."""

    def __init__(self, *about: Any) -> None:
        super().__init__(*about)
        self._box = QComboBox()
        self._box.setEditable(True)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        strong_focus(self._box)
        self._box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.prepare(self._box)
        line = self._box.lineEdit()
        line.setPlaceholderText(self.tr("Choose or type a name"))
        line.textEdited.connect(self.edited.emit)
        self._box.activated.connect(lambda index: self.edited.emit(self._box.itemText(index)))
        completer = self._box.completer()
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.column.addWidget(self._box)
        self._finder = Background(self)
        self._finder.done.connect(self._offer)
        suggestions = self.spec.suggestions
        if suggestions is not None:
            self._finder.start(lambda: list(suggestions.find()))

    def field(self) -> QWidget:
        """Return the field."""
        return self._box

    def set_value(self, value: Any) -> None:
        """Show a text, leaving the cursor where it is when nothing changes."""
        text = "" if value is None else str(value)
        if text != self._box.currentText():
            self._box.setEditText(text)

    def _offer(self, words: list[str]) -> None:
        text = self._box.currentText()
        self._box.clear()
        self._box.addItems(words)
        self._box.setCurrentIndex(self._box.findText(text))
        self._box.setEditText(text)
