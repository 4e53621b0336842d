"""Programs that call the service, ready to be copied."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from studio.engine.clientcode import samples
from studio.gui.controls import label, tool_button
from studio.gui.editor.code_editor import CodeEditor
from studio.gui.panes.state_card import StateCard

KEY = "YOUR-KEY"


class ProgramsPage(QWidget):
    """Shows the request of the test form in one language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._programs: dict[str, str] = {}
        self.language = QComboBox()
        self.language.setObjectName("serviceLanguage")
        self.language.setAccessibleName(self.tr("Language"))
        self.language.currentTextChanged.connect(self._show)
        self.copy = tool_button("copy", self.tr("Copy the program"), self._copy)
        self.copy.setObjectName("serviceCopyProgram")
        self.text = CodeEditor("python")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Program that calls the service"))
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Language")))
        row.addWidget(self.language)
        row.addWidget(self.copy)
        row.addStretch(1)
        self._written = QWidget()
        column = QVBoxLayout(self._written)
        column.setContentsMargins(12, 12, 12, 12)
        column.addLayout(row)
        column.addWidget(self.text, 1)
        self.card = StateCard()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.card)
        self._stack.addWidget(self._written)

    def show_request(self, address: str, key: str, body: dict[str, Any]) -> None:
        """Write the programs for a request; without an address there are none."""
        self._programs = samples(address, key, body) if address else {}
        self._stack.setCurrentWidget(self._written if address else self.card)
        chosen = self.language.currentText()
        was = self.language.blockSignals(True)
        self.language.clear()
        self.language.addItems(list(self._programs))
        self.language.setCurrentText(chosen or "Python")
        self.language.blockSignals(was)
        self._show()

    def _show(self, *_: object) -> None:
        text = self._programs.get(self.language.currentText(), "")
        self.copy.setEnabled(bool(text))
        if text != self.text.toPlainText():
            self.text.setPlainText(text)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
