"""The pane that shows what the modules of a run print, as it arrives."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QTextCursor, QTextDocument
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.experiment import events
from studio.experiment.values import LogText
from studio.gui.controls import label, separator, tool_button
from studio.gui.panes.console import MOST_LINES, ConsoleView

if TYPE_CHECKING:
    from studio.gui.session import Session

EVERY = "*"  # the filter that shows all nodes
INTERVAL = 30  # milliseconds in which lines are gathered before they are drawn
BATCH = 1_000  # pieces of text drawn at one time


class LogPane(QWidget):
    """Console text of all nodes or of one; tracebacks lead to the line of the script."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("logPane")
        self.setProperty("role", "surface")
        self._session = session
        self._record: deque[tuple[str, LogText]] = deque(maxlen=MOST_LINES)
        self._waiting: deque[tuple[str, LogText]] = deque(maxlen=MOST_LINES)
        self._last = ""  # the node whose text stands at the end
        self.nodes = QComboBox()
        self.nodes.setAccessibleName(self.tr("Whose text is shown"))
        self.nodes.setMinimumContentsLength(16)
        self.find_field = QLineEdit()
        self.find_field.setPlaceholderText(self.tr("Find in the log"))
        self.find_field.setAccessibleName(self.tr("Find in the log"))
        self.find_field.setClearButtonEnabled(True)
        self.find_field.setMaximumWidth(220)
        self.note = label(role="faint")
        self.console = ConsoleView()
        self.console.error_line = self._error_line
        self.console.setPlaceholderText(self.tr("What the modules print appears here."))

        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.nodes)
        row.addWidget(self.note, 1)
        row.addWidget(self.find_field)
        row.addWidget(tool_button("up", self.tr("Previous match"), lambda: self.find(back=True)))
        row.addWidget(tool_button("down", self.tr("Next match"), self.find))
        row.addWidget(tool_button("copy", self.tr("Copy the whole log"), self.copy))
        row.addWidget(tool_button("delete", self.tr("Clear the log"), self.clear))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(separator())
        column.addWidget(self.console, 1)

        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.draw_waiting)
        self.nodes.currentIndexChanged.connect(self._rebuild)
        self.find_field.returnPressed.connect(self.find)
        self.find_field.textChanged.connect(self._find_first)
        self.console.line_wanted.connect(self._line_wanted)
        session.log_appended.connect(self._appended)
        session.running_changed.connect(self._running_changed)
        session.document_changed.connect(self._document_changed)
        session.experiment_replaced.connect(self._replaced)
        self._list_nodes()

    # -- which node ----------------------------------------------------------------------

    @property
    def shown(self) -> str:
        """The id of the node whose text is shown, or `EVERY`."""
        return str(self.nodes.currentData() or EVERY)

    def show_node(self, node_id: str) -> None:
        """Show the text of one node only (`EVERY`: of all)."""
        index = self.nodes.findData(node_id)
        if index >= 0:
            self.nodes.setCurrentIndex(index)

    def _list_nodes(self) -> None:
        shown = self.shown
        self.nodes.blockSignals(True)
        self.nodes.clear()
        self.nodes.addItem(self.tr("All nodes"), EVERY)
        for node in self._session.experiment.nodes:
            self.nodes.addItem(node.name, node.id)
        self.nodes.setCurrentIndex(max(0, self.nodes.findData(shown)))
        self.nodes.blockSignals(False)
        if self.shown != shown:
            self._rebuild()

    def _document_changed(self, event: object) -> None:
        if isinstance(event, (events.NodeAdded, events.NodeRemoved, events.NodeRenamed)):
            self._list_nodes()

    def _replaced(self) -> None:
        self.clear()
        self._list_nodes()

    # -- text ----------------------------------------------------------------------------

    def _running_changed(self, running: bool) -> None:
        if running:
            self.clear()

    def _appended(self, node_id: str, texts: list[LogText]) -> None:
        pieces = [(node_id, each) for each in texts]
        self._record.extend(pieces)
        if self.shown in (EVERY, node_id):
            self._waiting.extend(pieces)
            if not self._timer.isActive():
                self._timer.start()

    def draw_waiting(self) -> None:
        """Draw what has arrived, at most so much that the window stays alive."""
        count = min(BATCH, len(self._waiting))
        self._draw([self._waiting.popleft() for _ in range(count)])
        if self._waiting:
            self._timer.start()

    def _draw(self, pieces: list[tuple[str, LogText]]) -> None:
        if self.shown == EVERY:
            pieces = self._with_names(pieces)
        self.console.append_pieces(pieces)
        dropped = self.console.trimmed or len(self._record) == MOST_LINES
        text = self.tr("The last {0} lines; older ones were dropped").format(f"{MOST_LINES:,}")
        self.note.setText(text if dropped else "")

    def _with_names(self, pieces: list[tuple[str, LogText]]) -> list[tuple[str, LogText]]:
        """Put a line with the node's name wherever another node begins to speak."""
        result = []
        for node_id, text in pieces:
            if node_id != self._last and node_id:
                self._last = node_id
                experiment = self._session.experiment
                name = experiment.node(node_id).name if experiment.has_node(node_id) else "?"
                start = "" if self._at_line_start(result) else "\n"
                result.append((node_id, LogText("studio", f"{start}── {name}\n")))
            result.append((node_id, text))
        return result

    def _at_line_start(self, pieces: list[tuple[str, LogText]]) -> bool:
        if pieces:
            return pieces[-1][1].text.endswith("\n")
        return not self.console.document().lastBlock().text()

    def _rebuild(self) -> None:
        self._timer.stop()
        self._waiting.clear()
        self._last = ""
        self.console.clear_text()
        if self.shown == EVERY:
            pieces = list(self._record)
        else:
            pieces = [(self.shown, each) for each in self._session.log(self.shown)]
        self._waiting.extend(pieces)
        self.draw_waiting()
        self.console.moveCursor(QTextCursor.MoveOperation.End)

    def clear(self) -> None:
        """Remove everything from the pane."""
        self._timer.stop()
        self._record.clear()
        self._waiting.clear()
        self._last = ""
        self.console.clear_text()
        self.note.clear()

    def copy(self) -> None:
        """Put the whole text on the clipboard."""
        QGuiApplication.clipboard().setText(self.console.toPlainText())
        self._session.message.emit(self.tr("The log was copied."))

    # -- finding -------------------------------------------------------------------------

    def find(self, *, back: bool = False) -> bool:
        """Select the next (or the previous) place of the text in the field; it goes round."""
        text = self.find_field.text()
        flags = QTextDocument.FindFlag(0)
        if back:
            flags |= QTextDocument.FindFlag.FindBackward
        found = bool(text) and self.console.find(text, flags)
        if text and not found:
            end = QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start
            place = self.console.textCursor()
            self.console.moveCursor(end)
            found = self.console.find(text, flags)
            if not found:
                self.console.setTextCursor(place)
        self.note.setText("" if found or not text else self.tr("not found"))
        return found

    def _find_first(self) -> None:
        cursor = self.console.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.console.setTextCursor(cursor)
        self.find()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F goes to the find field, Escape back to the text."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.find_field.setFocus()
            self.find_field.selectAll()
        elif event.matches(QKeySequence.StandardKey.Cancel) and self.find_field.hasFocus():
            self.console.setFocus()
        else:
            super().keyPressEvent(event)

    def _error_line(self, node_id: str) -> int | None:
        error = self._session.state(node_id).error
        return error.line if error is not None else None

    def _line_wanted(self, node_id: str, line: int) -> None:
        experiment = self._session.experiment
        if not experiment.has_node(node_id):
            return
        code = [each for each in experiment.node(node_id).spec.parameters if each.kind == "code"]
        python = [each.name for each in code if each.language == "python"]
        self._session.go_to_line(node_id, python[0] if python else "script", line)
