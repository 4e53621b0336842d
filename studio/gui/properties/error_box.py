"""The box that tells why a node failed, with the way to the line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.experiment.errors import ModuleError
from studio.gui.controls import label, tool_button
from studio.gui.language import told


class ErrorBox(QFrame):
    """Shows an error; `line_wanted` carries the line (from 1) that the user wants to see."""

    line_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("errorBox")
        self.setProperty("role", "error")
        self._error: ModuleError | None = None
        self.kind = label(role="heading", wrap=True)
        self.message = label(wrap=True)
        self.message.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.message.setAccessibleName(self.tr("What went wrong"))
        self.go = QPushButton()
        self.go.setObjectName("goToLine")
        self.go.clicked.connect(self._go)
        self.copy = tool_button("copy", self.tr("Copy the error with its traceback"), self._copy)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.kind, 1)
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.message)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_error(self, error: ModuleError | None) -> None:
        """Show an error, or nothing."""
        self._error = error
        self.setVisible(error is not None)
        if error is None:
            return
        plain = error.kind in ("ModuleError", "StudioError")
        self.kind.setText(self.tr("This module failed") if plain else error.kind)
        text = told(error.message.strip())
        self.message.setText(text if len(text) < 1200 else text[:1200] + "…")
        self.message.setToolTip(error.trace or "")
        self.go.setVisible(error.line is not None)
        if error.line is not None:
            self.go.setText(self.tr("Go to line {0}").format(error.line))

    def _go(self) -> None:
        if self._error is not None and self._error.line is not None:
            self.line_wanted.emit(self._error.line)

    def _copy(self) -> None:
        from PySide6.QtGui import QGuiApplication

        if self._error is not None:
            parts = (f"{self._error.kind}: {self._error.message}", self._error.trace or "")
            QGuiApplication.clipboard().setText("\n".join(each for each in parts if each))
