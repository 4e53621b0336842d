"""The pane that shows what the modules of a run print, as it arrives."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from studio.experiment import events
from studio.gui.background import Background
from studio.gui.combo import Combo
from studio.gui.controls import separator, tool_button
from studio.gui.language import told
from studio.gui.log.view import MOST_COPIED, LogView
from studio.gui.panes.evaluation.elided import ElidedLabel
from studio.gui.panes.log_feed import EVERY, LogFeed
from studio.gui.panes.log_find import FindField
from studio.gui.panes.log_levels import LevelsButton
from studio.gui.panes.log_saving import write_lines
from studio.gui.panes.state_card import StateCard
from studio.gui.strip import Strip

if TYPE_CHECKING:
    from studio.experiment.document import Node
    from studio.gui.session import Session

__all__ = ["EVERY", "LogPane"]

NODES_LEAST, NODES_MOST = 84, 240  # pixels of the list of nodes
SLIM = 720  # pixels of the pane below which the row of tools is tight


class LogPane(QWidget):
    """Console text of all nodes or of one; tracebacks lead to the line of the script."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("logPane")
        self.setProperty("role", "surface")
        self._session = session
        self.feed = LogFeed(session, self)
        self.nodes = Combo()
        self.nodes.setAccessibleName(self.tr("Whose text is shown"))
        self.nodes.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.nodes.setMinimumWidth(NODES_LEAST)
        self.nodes.setMaximumWidth(NODES_MOST)
        self.levels = LevelsButton()
        self.note = ElidedLabel()
        self.note.setProperty("role", "faint")
        self.console = LogView(self.feed.run)
        self.console.error_line = self._error_line
        self.console.tells_why = False
        self.card = StateCard(self)
        # The text's frame, which shows that the keyboard is there, has to be seen around it.
        self.card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
        self.card.setProperty("role", None)
        self.search = FindField(self.console)
        self.find_field = self.search.field
        self.times = tool_button("waiting", self.tr("Show when each line arrived"), checkable=True)
        self.times.toggled.connect(self.console.show_times)
        self.save_button = tool_button("save", self.tr("Save what is shown as a text file…"),
                                       self.save_as)  # fmt: skip
        self._saving = Background(self)
        self._saving.done.connect(self._saved)
        self._saving.failed.connect(self._not_saved)
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.nodes)
        row.addWidget(self.levels)
        row.addWidget(self.note, 1)
        row.addWidget(self.search)
        row.addWidget(self.times)
        row.addWidget(tool_button("copy", self.tr("Copy the whole log"), self.copy))
        row.addWidget(self.save_button)
        row.addWidget(tool_button("delete", self.tr("Clear the log"), self.clear))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Strip(row))
        column.addWidget(separator())
        both = QGridLayout()  # the card lies over the text where there is none
        both.addWidget(self.console, 0, 0)
        over = QVBoxLayout()
        over.setContentsMargins(
            1, 1, 1, 1
        )  # the text's frame, which shows the focus, stays in sight
        over.addWidget(self.card)
        both.addLayout(over, 0, 0)
        column.addLayout(both, 1)
        self.card.raise_()
        self._connect()
        self._list_nodes()
        self._show_state()

    def _connect(self) -> None:
        session = self._session
        self.feed.grown.connect(self.console.refresh)
        self.console.looked_at.connect(self._show_note)
        self.console.line_wanted.connect(self._line_wanted)
        self.console.told.connect(session.message)
        self.nodes.currentIndexChanged.connect(self._choose)
        self.levels.changed.connect(self._levels_changed)
        self.levels.menu_.aboutToShow.connect(lambda: self.levels.show_counts(self.console.store))
        session.running_changed.connect(self._running_changed)
        session.document_changed.connect(self._document_changed)
        session.experiment_replaced.connect(self._replaced)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the name of the levels out where there is little room: finding needs more."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        slim = self.width() < SLIM
        self.levels.setToolButtonStyle(
            style.ToolButtonIconOnly if slim else style.ToolButtonTextBesideIcon
        )

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
            self._choose()

    def _document_changed(self, event: object) -> None:
        if isinstance(event, (events.NodeAdded, events.NodeRemoved, events.NodeRenamed)):
            self._list_nodes()

    def _replaced(self) -> None:
        self.clear()
        self._list_nodes()

    def _choose(self) -> None:
        self.feed.choose(self.shown)
        self._show_store()

    def _show_store(self) -> None:
        self.console.show_store(self.feed.shown)
        self._show_note()

    # -- text ----------------------------------------------------------------------------

    def _running_changed(self, running: bool) -> None:
        if running:
            self.clear()
        self._show_state()

    def clear(self) -> None:
        """Remove everything from the pane."""
        self.feed.clear()
        self._show_store()

    def settle(self) -> None:
        """Take in and look at everything now."""
        self.feed.finish()
        self.console.settle()

    def _show_note(self) -> None:
        store, index = self.console.store, self.console.index
        self.search.show_count()
        if store.first:
            text = self.tr("The oldest {0} lines were dropped").format(f"{store.first:,}")
        elif index.filtered:
            text = self.tr("{0} of {1} lines").format(f"{len(index.rows):,}", f"{store.count:,}")
        else:
            text = self.tr("Lines: {0}").format(f"{store.count:,}") if store.count else ""
        self.note.setText(text)
        self._show_state()

    def _show_state(self) -> None:
        """Say why there is no line, where there is none."""
        store, index, tell = self.console.store, self.console.index, self.card.tell
        self.card.setVisible(not index.rows)
        if index.rows:
            return
        here = self.tr("What the modules print appears here.")
        if store.count and index.complete:
            again = self.tr("Choose other lines, or look for another text.")
            tell("log-filter", self.tr("No line fits the filter"), again)
        elif store.count:
            tell("waiting", self.tr("Looking…"))
        elif self._session.running or self.feed.busy:
            tell("waiting", self.tr("Nothing printed so far"), here, token="running")
        elif any(self._session.state(each.id).status != "idle" for each in self._nodes()):
            tell("log", self.tr("The log is empty"), here)
        else:
            text = self.tr("Run the experiment (F5): what the modules print appears here.")
            tell("log", self.tr("Nothing printed yet"), text)

    def _nodes(self) -> list[Node]:
        return [each for each in self._session.experiment if self.shown in (EVERY, each.id)]

    def _levels_changed(self) -> None:
        self.console.rearrange(lambda: self.console.index.want_levels(self.levels.levels))

    def copy(self) -> None:
        """Put the whole text on the clipboard, if it is not too long."""
        store = self.console.store
        lines = self.console.all_lines()
        if sum(store.chunk_sizes()) > MOST_COPIED:
            self._session.message.emit(
                self.tr("That is too much for the clipboard. Save the log as a file.")
            )
            return
        text = "\n".join(text for _, text in store.snapshot(lines))
        QGuiApplication.clipboard().setText(text)
        self._session.message.emit(self.tr("The log was copied."))

    # -- saving --------------------------------------------------------------------------

    def save_as(self) -> None:
        """Ask for a name and write what is shown there."""
        name = self._session.experiment.name
        start = f"{name} - {self.nodes.currentText()}.txt" if self.shown != EVERY else f"{name}.txt"
        start = start.replace("/", "_").replace("\\", "_")
        folder = self._session.folder or Path.home()
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the log"), str(folder / start), self.tr("Text files (*.txt *.log)")
        )
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write what is shown to a file, beside the GUI thread."""
        lines = self.console.store.snapshot(self.console.index.rows[:])
        if self.console.index.fold:
            lines = self.console.store.snapshot(self.console.all_lines())
        times = self.console.times
        self.save_button.setEnabled(False)
        self._saving.start(lambda: write_lines(path, lines, times=times))

    def _saved(self, path: Path) -> None:
        self.save_button.setEnabled(True)
        self._session.message.emit(self.tr("The log was saved to {0}.").format(path))

    def _not_saved(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self._session.message.emit(self.tr("The log could not be saved: {0}").format(told(error)))

    # -- keys and links ------------------------------------------------------------------

    def find(self, *, back: bool = False) -> bool:
        """Go to the next (or the previous) place of the text in the field; it goes round."""
        return self.search.find(back=back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F goes to the find field, Escape back to the text."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.search.begin()
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
