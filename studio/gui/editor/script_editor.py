"""The editor of one node's script (or data), with its tool row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from studio.gui.background import Background
from studio.gui.controls import restyle, separator, tool_button
from studio.gui.editor.binding import TextBinding
from studio.gui.editor.code_editor import CodeEditor
from studio.gui.editor.find_bar import FindBar, LineBar
from studio.gui.editor.status_line import StatusLine
from studio.gui.language import told, word

if TYPE_CHECKING:
    from studio.experiment.parameters import ParameterSpec
    from studio.gui.session import Session
    from studio.scripting.compat import Translation


class ScriptEditor(QWidget):
    """Edits the text of one parameter; every keystroke ends up in the document.

    `windowed` is True inside the large window, which has no button to open another one.
    """

    window_wanted = Signal()

    def __init__(
        self,
        session: Session,
        node_id: str,
        parameter: str,
        parent: QWidget | None = None,
        *,
        windowed: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("scriptEditor")
        self._session, self.node_id, self.parameter = session, node_id, parameter
        self._translating = Background(self)
        self._translating.done.connect(self._translated)
        spec = session.experiment.node(node_id).spec.parameter(parameter)
        self._spec: ParameterSpec | None = spec
        language = spec.language if spec is not None else "text"
        self.editor = CodeEditor(language, self)
        if spec is not None:
            self.editor.setAccessibleName(word(spec.label))
        self.binding = TextBinding(session, node_id, parameter, self.editor)
        self._find_bar: FindBar | None = None
        self._line_bar: LineBar | None = None
        self.status = StatusLine(self)

        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tools = self._tool_row(windowed)
        column.addLayout(self.tools)
        column.addWidget(separator(self))
        column.addWidget(self.editor, 1)
        self.setFocusProxy(self.editor)

        self.editor.find_requested.connect(self._open_find)
        self.editor.line_asked.connect(self._open_line)
        self.editor.textChanged.connect(self._show_status)
        self.editor.cursorPositionChanged.connect(self._show_status)
        session.state_changed.connect(self._state_changed)
        session.line_requested.connect(self._line_requested)
        self._state_changed(node_id)
        if session.read_only:
            self._lock()

    @property
    def find_bar(self) -> FindBar:
        """The bar to find and replace, made when it is wanted first."""
        if self._find_bar is None:
            self._find_bar = FindBar(self.editor, self)
            self._column.insertWidget(3, self._find_bar)
            self._after_text(self._find_bar)
            if self.editor.isReadOnly():
                self._find_bar.lock()
        return self._find_bar

    @property
    def line_bar(self) -> LineBar:
        """The bar to go to a line, made when it is wanted first."""
        if self._line_bar is None:
            self._line_bar = LineBar(self.editor, self)
            self._column.addWidget(self._line_bar)
            self._after_text(self._line_bar)
        return self._line_bar

    def _open_find(self) -> None:
        self.find_bar.open()

    def _open_line(self) -> None:
        self.line_bar.open()

    def _after_text(self, bar: QWidget) -> None:
        """Have Tab go from the text through a bar that came later."""
        before: QWidget = self.editor
        for each in bar.findChildren(QWidget):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                self.setTabOrder(before, each)
                before = each

    def _lock(self) -> None:
        """Let the text be read, searched and copied only."""
        self.editor.setReadOnly(True)
        for name in ("insertTemplate", "translateScript"):
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setEnabled(False)

    def _tool_row(self, windowed: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(4, 3, 8, 3)
        row.setSpacing(0)
        document = self.editor.document()
        find = tool_button(
            "search",
            self.tr("Find and replace (Ctrl+F)"),
            self._open_find,
            parent=self,
        )
        undo = tool_button("undo", self.tr("Undo typing (Ctrl+Z)"), self.editor.undo, parent=self)
        redo = tool_button("redo", self.tr("Redo typing (Ctrl+Y)"), self.editor.redo, parent=self)
        undo.setEnabled(document.isUndoAvailable())
        redo.setEnabled(document.isRedoAvailable())
        document.undoAvailable.connect(undo.setEnabled)
        document.redoAvailable.connect(redo.setEnabled)
        for each in (find, undo, redo):
            row.addWidget(each)
        if self._spec is not None and self._spec.default and self._spec.language == "python":
            tip = self.tr("Replace the script by the template (Ctrl+Z brings it back)")
            template = tool_button("template", tip, self.insert_template, parent=self)
            template.setObjectName("insertTemplate")
            row.addWidget(template)
        if self._spec is not None and self._spec.language == "python":
            tip = self.tr("Translate an old script to today's Python…")
            translate = tool_button("python", tip, self.translate, parent=self)
            translate.setObjectName("translateScript")
            row.addWidget(translate)
        if not windowed:
            popout = tool_button(
                "popout", self.tr("Open in a large window"), self.open_window, parent=self
            )
            popout.setObjectName("openWindow")
            row.addWidget(popout)
        row.addWidget(self.status, 1)
        tools = self.findChildren(QToolButton)
        self.setTabOrder(tools[-1], self.editor)
        return row

    # -- doing ---------------------------------------------------------------------------

    def flush(self) -> None:
        """Bring what was typed into the document now."""
        self.binding.flush()

    def go_to_line(self, line: int) -> None:
        """Show a line (counted from 1) and put the cursor there."""
        self.editor.go_to_line(line)
        self.editor.setFocus()

    def insert_template(self) -> None:
        """Replace the text by the module's own default script; one undo brings it back."""
        if self._spec is None:
            return
        self._replace(str(self._spec.default))
        self._session.message.emit(
            self.tr("The template was inserted. Ctrl+Z brings back what was there.")
        )

    def _replace(self, text: str) -> None:
        self.flush()
        cursor = QTextCursor(self.editor.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
        self.binding.flush(alone=True)  # one undo brings back what stood there
        self.editor.setTextCursor(QTextCursor(self.editor.document()))
        self.editor.setFocus()

    def translate(self) -> None:
        """Translate the text, beside the GUI thread, and show what would change."""
        from studio.scripting.compat import modern

        old = self.editor.toPlainText()
        self._translating.start(lambda: (old, modern(old)))

    def _translated(self, answer: tuple[str, Translation]) -> None:
        from studio.gui.editor.translation_dialog import TranslationDialog

        old, found = answer
        if old != self.editor.toPlainText():
            return  # the user typed on meanwhile
        if not found.changed or found.source == old:
            self._session.message.emit(self.tr("The script is written in today's Python already."))
            return
        dialog = TranslationDialog(old, found.source, found.notes, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.kept.connect(lambda: self._replace(found.source))
        dialog.open()

    def open_window(self) -> None:
        """Open the same text in a large window of its own, or bring that window to the front."""
        from studio.gui.editor.script_window import open_script_window

        self.flush()
        open_script_window(self._session, self.node_id, self.parameter)
        self.window_wanted.emit()

    # -- hearing -------------------------------------------------------------------------

    def _line_requested(self, node_id: str, parameter: str, line: int) -> None:
        if (node_id, parameter) == (self.node_id, self.parameter):
            self.go_to_line(line)

    def _state_changed(self, node_id: str) -> None:
        if node_id != self.node_id:
            return
        error = self._session.state(node_id).error
        mine = error is not None and error.parameter in (None, self.parameter)
        if mine and error.line is not None and self.editor.language == "python":
            self.editor.mark_error(error.line, told(error.message))
        else:
            self.editor.clear_error()
        self._show_status()

    def _show_status(self) -> None:
        line = self.editor.error_line
        short = f"{self.editor.blockCount():,}"
        if line is not None:
            text, short = self.tr("Line {0} failed").format(line), self.tr("Line {0}").format(line)
        elif self.editor.blockCount() == 1:
            text = self.tr("1 line")
        else:
            text = self.tr("{0} lines").format(short)
        role = "error" if line is not None else "quiet"
        if self.status.property("role") != role:
            self.status.setProperty("role", role)
            restyle(self.status)
        self.status.show_texts(text, short)
        self.status.setToolTip(self.editor.error_message or text)
