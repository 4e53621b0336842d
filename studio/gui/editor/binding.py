"""Ties the text of an editor to a parameter of a node, in both directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from studio.experiment import events
from studio.gui.editor.code_editor import CodeEditor

if TYPE_CHECKING:
    from studio.gui.session import Session

DELAY = 250  # milliseconds between a keystroke and the document


class TextBinding(QObject):
    """Writes what is typed into the document, and shows what others write there.

    Typing reaches the document at most `DELAY` later; `flush()` brings it there at once, as do
    leaving the editor and whoever asks the session for it.
    """

    written = Signal()  # the document has the editor's text

    def __init__(self, session: Session, node_id: str, parameter: str, editor: CodeEditor) -> None:
        super().__init__(editor)
        self._session, self._node, self._parameter = session, node_id, parameter
        self._editor = editor
        self._unsaved = False
        self._from_document = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.flush)
        text = self._value()
        if text:
            editor.setPlainText(text)
        editor.textChanged.connect(self._edited)
        editor.installEventFilter(self)
        session.document_changed.connect(self._document_changed)
        session.flush_requested.connect(self.flush)

    @property
    def unsaved(self) -> bool:
        """Whether the editor holds something that the document does not have yet."""
        return self._unsaved

    def flush(self, alone: bool = False) -> None:
        """Bring what was typed into the document now, as an undo step of its own if `alone`."""
        self._timer.stop()
        if not self._unsaved:
            return
        self._unsaved = False
        if self._session.experiment.has_node(self._node):
            self._from_document = True  # the event that follows is this editor's own
            try:
                text = self._editor.toPlainText()
                self._session.set_parameter(self._node, self._parameter, text, alone=alone)
            finally:
                self._from_document = False
        self.written.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Flush when the user leaves the editor."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.flush()
        return super().eventFilter(watched, event)

    def _value(self) -> str:
        experiment = self._session.experiment
        if not experiment.has_node(self._node):
            return ""
        value = experiment.node(self._node).value(self._parameter)
        return value if isinstance(value, str) else str(value or "")

    def _edited(self) -> None:
        if self._from_document:
            return
        self._unsaved = True
        # Not restarted by each key: whoever types without a pause is saved all the same.
        if not self._timer.isActive():
            self._timer.start()

    def _document_changed(self, event: object) -> None:
        mine = isinstance(event, events.ParameterChanged) and (
            event.node == self._node and event.parameter == self._parameter
        )
        if not mine or self._from_document:
            return
        self._timer.stop()
        self._unsaved = False
        self._from_document = True
        try:
            self._editor.replace_text(self._value())
        finally:
            self._from_document = False
