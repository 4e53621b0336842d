"""Edits a text of many lines: a script, or data."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from studio.gui.controls import restyle
from studio.gui.editor.script_editor import ScriptEditor
from studio.gui.properties.base import ValueEditor

LEAST_HEIGHT = 260  # pixels


class CodeValue(ValueEditor):
    """The script editor inside the pane; it writes into the document by itself."""

    def __init__(self, *about: Any) -> None:
        super().__init__(*about)
        # Each is made where it stays: moving one styles all that is in it once more.
        self._frame = QFrame(self)
        self.script = ScriptEditor(self.session, self.node_id, self.spec.name, self._frame)
        self.script.setToolTip("")
        self._frame.setObjectName("codeFrame")
        self._frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.script)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.column.addWidget(self._frame, 1)
        self.setFocusProxy(self.script)

    def field(self) -> QWidget:
        """Return the frame around the editor."""
        return self._frame

    def set_value(self, value: Any) -> None:
        """Do nothing: the editor listens to the document itself."""

    def flush(self) -> None:
        """Bring what was typed into the document now."""
        self.script.flush()

    def set_wrong(self, wrong: bool) -> None:
        """Mark the frame."""
        if bool(self._frame.property("wrong")) != wrong:
            self._frame.setProperty("wrong", wrong)
            restyle(self._frame)
