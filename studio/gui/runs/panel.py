"""The dock with the runs of the experiment that shows: open, compare, restore, note, delete."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from studio.engine.runs.records import Notes, RunRecord
from studio.engine.runs.store import Listing
from studio.gui.background import Background
from studio.gui.controls import label, separator, tool_button
from studio.gui.language import reason
from studio.gui.look.icons import icon
from studio.gui.panes.state_card import StateCard
from studio.gui.runs.archive import RunArchive
from studio.gui.runs.list_model import RunModel
from studio.gui.runs.notes import RunNotes
from studio.gui.runs.run_list import RunList

if TYPE_CHECKING:
    from studio.gui.session import Session


class RunHistoryPanel(QWidget):
    """Follows the session that shows. What is to be done with runs is told by signals."""

    open_wanted = Signal(object)  # record
    compare_wanted = Signal(object, object)  # the older record, the newer one
    restore_wanted = Signal(object)
    delete_wanted = Signal(object)  # list of records
    listed = Signal()

    def __init__(self, archive: RunArchive, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runHistory")
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.archive = archive
        self._session: Session | None = None
        self._history: str | None = None
        self.model = RunModel()
        self.list = RunList()
        self.list.setModel(self.model)
        self.card = StateCard()
        self.trouble = label(role="error", wrap=True)
        self.trouble.setObjectName("runTrouble")
        self.trouble.setContentsMargins(12, 6, 12, 6)
        self.trouble.hide()
        self._reader = Background(self)
        self._reader.done.connect(self._listed)
        self._reader.failed.connect(self._not_listed)
        self._build()
        self._connect()
        self._tell_empty()

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(8, 3, 8, 3)
        tools.setSpacing(2)
        self.open_button = self._tool("openRun", "open", self.tr("Open the run, read-only (Enter)"))
        self.compare_button = self._tool(
            "compareRuns",
            "compare-runs",
            self.tr("Compare the two selected runs, or one with the one before"),
        )
        self.restore_button = self._tool(
            "restoreListed", "reset", self.tr("Restore modules, settings and scripts of the run")
        )
        self.star_button = self._tool(
            "starRun", "star", self.tr("Star (*): starred results stay longest")
        )
        self.star_button.setCheckable(True)
        self.delete_button = self._tool(
            "deleteRuns", "delete", self.tr("Delete the selected runs (Del)")
        )
        self.count = label(role="quiet")
        for each in (self.open_button, self.compare_button, self.restore_button,
                     self.star_button, self.delete_button):  # fmt: skip
            tools.addWidget(each)
        tools.addStretch(1)
        tools.addWidget(self.count)
        self.notes = RunNotes()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(separator())
        column.addWidget(self.trouble)
        column.addWidget(self.list, 1)
        column.addWidget(separator())
        column.addWidget(self.notes)
        self._content = content
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.card)
        self._stack.addWidget(content)

    def _tool(self, name: str, image: str, tip: str):
        button = tool_button(image, tip)
        button.setObjectName(name)
        return button

    def _connect(self) -> None:
        self.list.opened.connect(self._open)
        self.list.doubleClicked.connect(lambda *_: self._open())
        self.list.deleted.connect(self._delete)
        self.list.starred.connect(self._toggle_star)
        self.list.named.connect(self.notes.name)
        self.list.menu_wanted.connect(self._menu)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        self.open_button.clicked.connect(lambda *_: self._open())
        self.compare_button.clicked.connect(lambda *_: self._compare())
        self.restore_button.clicked.connect(lambda *_: self._restore())
        self.star_button.clicked.connect(lambda *_: self._toggle_star())
        self.delete_button.clicked.connect(lambda *_: self._delete())
        self.notes.noted.connect(lambda record, notes: self._write([(record, notes)]))
        self.notes.finished.connect(self.list.setFocus)
        self.archive.kept.connect(self._was_kept)
        self.archive.changed.connect(self._was_changed)
        self.archive.trouble.connect(self._say)

    # -- which experiment ------------------------------------------------------------------

    def show_session(self, session: Session) -> None:
        """Show the runs of another session's experiment."""
        if session is self._session:
            self._mark_shown()
            return
        self.notes.hand_in()
        old, self._session = self._session, session
        if old is not None:
            old.experiment_replaced.disconnect(self.refresh)
        session.experiment_replaced.connect(self.refresh)
        self.refresh()

    def forget_session(self, session: Session) -> None:
        """Follow no session: this one is closed."""
        if session is self._session:
            self._session = None
            session.experiment_replaced.disconnect(self.refresh)

    def refresh(self) -> None:
        """List the runs anew, beside the GUI thread."""
        session = self._session
        if session is None:
            return
        archive, store = self.archive, self.archive.store
        known = getattr(session, "record", None)
        if known is not None:
            history = known.history
            self._reader.start(lambda: archive.read(lambda: store.listing(history)))
        else:
            copy = _name_of(session)
            self._reader.start(lambda: archive.read(lambda: store.runs_of(copy)))
        if not self.model.records:
            self.card.tell("waiting", self.tr("Reading…"), self.tr("The runs are being listed."))
            self._stack.setCurrentWidget(self.card)

    def _listed(self, listing: Listing) -> None:
        chosen = {each.id for each in self.selected()}
        other = listing.history != self._history
        self._history = listing.history
        self.model.show(listing.runs)
        self._mark_shown()
        count = len(listing.runs)
        self.count.setText(self.tr("1 run") if count == 1 else self.tr("{0} runs").format(count))
        self._show_damage(listing)
        if listing.runs or listing.damaged:
            self._stack.setCurrentWidget(self._content)
            self._select([] if other else chosen)
        else:
            self._tell_empty()
        self._selected()
        self.listed.emit()

    def _select(self, ids: object) -> None:
        model = self.list.selectionModel()
        for row, each in enumerate(self.model.records):
            if each.id in ids:  # type: ignore[operator]
                model.select(self.model.index(row), QItemSelectionModel.SelectionFlag.Select)
        if not model.hasSelection() and self.model.records:
            self.list.setCurrentIndex(self.model.index(0))

    def _mark_shown(self) -> None:
        record = getattr(self._session, "record", None)
        self.model.mark("" if record is None else record.id)

    def _show_damage(self, listing: Listing) -> None:
        if listing.damaged:
            file, why = listing.damaged[0]
            text = self.tr("{0} runs cannot be read: their files are damaged.")
            if len(listing.damaged) == 1:
                text = self.tr("A run cannot be read: its file is damaged.")
            self._say(text.format(len(listing.damaged)))
            self.trouble.setToolTip(f"{file}: {why}")
        else:
            self.trouble.hide()

    def _not_listed(self, error: Exception) -> None:
        self.model.show([])
        title = self.tr("The run history cannot be read")
        text = str(error)
        if isinstance(error, OSError) and error.strerror:
            text = f"{reason(error)}\n{error.filename or ''}".strip()
        self.card.tell("error", title, text, token="failed")
        self.card.offer(self.tr("Try again"), self.refresh).setObjectName("listAgain")
        self._stack.setCurrentWidget(self.card)
        self.listed.emit()

    def _tell_empty(self) -> None:
        text = self.tr("Run the experiment (F5): each run is kept here with its results.")
        self.card.tell("history", self.tr("No run yet"), text)
        self._stack.setCurrentWidget(self.card)

    def _say(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setToolTip("")
        self.trouble.show()

    def _was_kept(self, history: str, record: RunRecord) -> None:
        session = self._session
        if session is None:
            return
        mine = getattr(session, "record", None)
        shown = mine.history if mine is not None else session.experiment.history
        if history in (shown, self._history):
            self.refresh()

    def _was_changed(self, history: str) -> None:
        if history == self._history:
            self.refresh()

    # -- the selection ---------------------------------------------------------------------

    def selected(self) -> list[RunRecord]:
        """Return the selected runs, the latest first."""
        rows = sorted(each.row() for each in self.list.selectionModel().selectedIndexes())
        return [self.model.records[row] for row in rows if row < len(self.model.records)]

    def _selected(self) -> None:
        self.notes.hand_in()
        chosen = self.selected()
        one = chosen[0] if len(chosen) == 1 else None
        self.open_button.setEnabled(one is not None)
        self.restore_button.setEnabled(one is not None)
        self.compare_button.setEnabled(self._pair() is not None)
        self.delete_button.setEnabled(bool(chosen))
        self.star_button.setEnabled(bool(chosen))
        starred = bool(chosen) and all(each.notes.starred for each in chosen)
        self.star_button.setChecked(starred)
        self.star_button.setIcon(icon("star-full", "warning") if starred else icon("star"))
        self.notes.show_runs(chosen)

    def _pair(self) -> tuple[RunRecord, RunRecord] | None:
        """Return the two runs to compare: the selected ones, or one and the one before it."""
        chosen = self.selected()
        if len(chosen) == 2:
            return chosen[1], chosen[0]
        if len(chosen) != 1:
            return None
        place = [each.id for each in self.model.records].index(chosen[0].id) + 1
        records = self.model.records
        return (records[place], chosen[0]) if place < len(records) else None

    # -- doing -----------------------------------------------------------------------------

    def _open(self) -> None:
        chosen = self.selected()
        if len(chosen) == 1:
            self.open_wanted.emit(chosen[0])

    def _compare(self) -> None:
        pair = self._pair()
        if pair is not None:
            self.compare_wanted.emit(*pair)

    def _restore(self) -> None:
        chosen = self.selected()
        if len(chosen) == 1:
            self.restore_wanted.emit(chosen[0])

    def _delete(self) -> None:
        chosen = self.selected()
        if chosen:
            self.delete_wanted.emit(chosen)

    def _toggle_star(self) -> None:
        self.notes.hand_in()
        chosen = self.selected()
        on = not all(each.notes.starred for each in chosen)
        self._write([(each, replace(each.notes, starred=on)) for each in chosen])
        self.notes.renew(self.selected())
        self._selected()

    def _write(self, noted: list[tuple[RunRecord, Notes]]) -> None:
        store = self.archive.store
        for record, notes in noted:
            self.model.put(record.with_notes(notes))
        work = [(record.history, record.id, notes) for record, notes in noted]

        def write() -> None:
            for history, run, notes in work:
                store.annotate(history, run, notes)

        self.archive.submit(write)

    def _menu(self, place: object) -> None:
        chosen = self.selected()
        if not chosen:
            return
        menu = QMenu(self)
        menu.setObjectName("runMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        one = len(chosen) == 1
        for image, text, do, enabled in (
            ("open", self.tr("Open, read-only"), self._open, one),
            ("compare-runs", self.tr("Compare"), self._compare, self._pair() is not None),
            ("reset", self.tr("Restore"), self._restore, one),
            ("", "", None, True),
            ("star", self.tr("Star or unstar"), self._toggle_star, True),
            ("", self.tr("Edit the label"), self.notes.name, one),
            ("delete", self.tr("Delete"), self._delete, True),
        ):
            if do is None:
                menu.addSeparator()
                continue
            action = QAction(icon(image) if image else icon("properties"), text, menu)
            action.triggered.connect(lambda *_, do=do: do())
            action.setEnabled(enabled)
            menu.addAction(action)
        menu.popup(place)  # type: ignore[call-overload]


def _name_of(session: Session):
    """Return an empty experiment with the file and the history id of the session's."""
    from studio.experiment.document import Experiment

    copy = Experiment(session.experiment.name)
    copy.path, copy.history = session.experiment.path, session.experiment.history
    return copy
