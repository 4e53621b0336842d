"""What is done with old runs in the window: open, step, restore, copy, compare, delete."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox
from shiboken6 import isValid

from studio.experiment.document import Experiment
from studio.experiment.relocate import relocate
from studio.gui import asking
from studio.gui.background import Background
from studio.gui.language import told
from studio.gui.runs import words
from studio.gui.runs.archive import RunArchive, same_folder
from studio.gui.runs.kept_session import KeptSession, Opened, read_run
from studio.gui.runs.restoring import Restore

if TYPE_CHECKING:
    from studio.engine.runs.records import RunRecord
    from studio.gui.desk import Desk
    from studio.gui.session import Session
    from studio.gui.window import MainWindow


class Runs(QObject):
    """The commands of the run history in one window."""

    def __init__(self, window: MainWindow, archive: RunArchive) -> None:
        super().__init__(window)
        self._window = window
        self.archive = archive
        self.store = archive.store
        self._opening: KeptSession | None = None  # whose workspace is being made
        self._pending: RunRecord | None = None  # to be restored when its file is open
        self._reader = Background(self)
        self._reader.done.connect(self._was_read)
        self._reader.failed.connect(self._failed)
        self._restorer = Background(self)
        self._restorer.done.connect(self._restored)
        self._restorer.failed.connect(self._failed)
        self._copier = Background(self)
        self._copier.done.connect(window.documents.open_path)
        self._copier.failed.connect(self._failed)
        archive.trouble.connect(self._tell)

    def _tell(self, text: str) -> None:
        self._window.session.message.emit(text)

    def adopt(self, session: Session) -> None:
        """Listen to a session of the window: keep its runs, or serve its banner."""
        if isinstance(session, KeptSession):
            session.restore_wanted.connect(lambda: isValid(self) and self.restore(session.record))
            session.copy_wanted.connect(lambda: isValid(self) and self.save_copy(session))
            session.step_wanted.connect(lambda step: isValid(self) and self._step(session, step))
        else:
            self.archive.follow(session)

    # -- showing -----------------------------------------------------------------------------

    def show_list(self) -> None:
        """Show the list of runs and let the keys act there."""
        docks = self._window.docks
        if docks.runs_dock.isHidden():
            docks.show_runs()
        docks.runs_dock.raise_()
        docks.runs.list.setFocus()

    def open(self, record: RunRecord) -> None:
        """Open a run read-only in a tab of its own, or show the tab that has it."""
        for desk in self._window.desks:
            session = desk.session
            if isinstance(session, KeptSession) and session.record.id == record.id:
                self._window.show_desk(desk)
                return
        if self._opening is None or self._opening.record.id != record.id:
            self._read(None, record.history, record.id)

    def prior(self) -> None:
        """Show the run before: of the run that shows, or the latest one of the experiment."""
        session = self._window.session
        if isinstance(session, KeptSession):
            self._step(session, -1)
            return
        copy = Experiment(session.experiment.name)
        copy.path, copy.history = session.experiment.path, session.experiment.history
        store = self.store

        def latest() -> tuple[KeptSession | None, Opened | None]:
            runs = store.runs_of(copy).runs
            return None, read_run(store, runs[0].history, runs[0].id) if runs else None

        self._reader.start(latest)

    def following(self) -> None:
        """Show the run after the one that shows."""
        session = self._window.session
        if isinstance(session, KeptSession):
            self._step(session, 1)
        else:
            session.message.emit(self.tr("This is the experiment itself: no run comes after it."))

    def _step(self, session: KeptSession, step: int) -> None:
        opened = session.opened
        run = opened.before if step < 0 else opened.after
        if run is None:
            text = (
                self.tr("This is the first run.") if step < 0 else self.tr("This is the last run.")
            )
            session.message.emit(text)
            return
        self._read(session, opened.record.history, run)

    def _read(self, session: KeptSession | None, history: str, run: str) -> None:
        store = self.store
        self._reader.start(lambda: (session, read_run(store, history, run)))

    def _was_read(self, answer: tuple[KeptSession | None, Opened | None]) -> None:
        session, opened = answer
        window = self._window
        if opened is None:
            window.session.message.emit(self.tr("There is no run yet."))
            return
        if session is not None:
            if any(each.session is session for each in window.desks):
                session.show_run(opened)
                window.docks.runs.show_session(window.session)
            return
        from studio.engine.executor import Executor

        executor = Executor(
            cache=window.session.executor.cache, grants=window.session.executor.grants
        )
        kept = self._opening = KeptSession(opened, self.store, executor=executor)
        window.warming.prepare(kept, lambda: self._show(kept))

    def _show(self, kept: KeptSession) -> None:
        window, self._opening = self._window, None
        desk = window.add_session(kept)
        window.show_desk(desk)
        window.canvas.zoom_fit()
        kept.tell()  # the panes listen now
        window.canvas.setFocus()

    # -- bringing back -------------------------------------------------------------------------

    def restore(self, record: RunRecord) -> None:
        """Bring a run's experiment back into the tab of that experiment, as one undo step."""
        desk = self._desk_of(record)
        if desk is None:
            if record.file and Path(record.file).is_file():
                self._pending = record
                self._window.documents.opened.connect(self._opened)
                self._window.documents.open_path(Path(record.file))
            else:
                text = self.tr("The experiment is not open, and its file is gone: save a copy.")
                self._window.session.message.emit(text)
            return
        self._restore_into(desk, record)

    def _opened(self) -> None:
        record, self._pending = self._pending, None
        self._window.documents.opened.disconnect(self._opened)
        if record is not None and not self._window.session.read_only:
            self._restore_into(self._window.desk, record)

    def _desk_of(self, record: RunRecord) -> Desk | None:
        open_ = [each for each in self._window.desks if not each.session.read_only]
        current = [each for each in open_ if each is self._window.desk]
        for desk in [*current, *open_]:
            experiment = desk.session.experiment
            if experiment.history == record.history:
                return desk
            if record.file and experiment.path is not None and str(experiment.path) == record.file:
                return desk
        return None

    def _restore_into(self, desk: Desk, record: RunRecord) -> None:
        store, folder = self.store, desk.session.folder

        def read() -> tuple[Desk, RunRecord, Experiment]:
            experiment = store.snapshot(record)
            before = same_folder(record.file)
            if before is not None and folder is not None:
                relocate(experiment, before, folder)
            return desk, record, experiment

        self._restorer.start(read)

    def _restored(self, answer: tuple[Desk, RunRecord, Experiment]) -> None:
        desk, record, experiment = answer
        if desk not in self._window.desks:
            return
        session = desk.session
        session.flush()
        self._window.show_desk(desk)
        session.undo.push(Restore(session.experiment, experiment, record.number))
        text = self.tr("Run {0} was restored. Ctrl+Z takes it back.")
        session.message.emit(text.format(record.number))

    def save_copy(self, session: KeptSession) -> bool:
        """Ask for a file and save the experiment of a run there; it opens with a new history."""
        record = session.record
        folder = same_folder(record.file) or Path.home()
        name = "".join("-" if each in '<>:"/\\|?*' else each for each in record.name).strip(" .")
        suggestion = str(folder / f"{name or 'experiment'} ({record.number}).studio")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as copy"), suggestion, self.tr("Experiments (*.studio)")
        )
        if not chosen:
            return False
        path = Path(chosen)
        if path.suffix.lower() != ".studio":
            path = path.with_name(path.name + ".studio")
        copy = session.experiment.copy()
        copy.history = ""  # a copy has a history of its own

        def write() -> Path:
            relocate(copy, folder, path.parent)
            copy.save(path)
            return path

        self._copier.start(write)
        return True

    # -- two runs, many runs -------------------------------------------------------------------

    def compare(self, first: RunRecord, second: RunRecord) -> None:
        """Show two runs beside each other in a window of its own."""
        from studio.gui.runs.compare_window import RunCompareWindow

        window = RunCompareWindow(self.store, first, second, self._window)
        window.show()
        window.activateWindow()

    def delete(self, records: list[RunRecord]) -> None:
        """Ask, then delete runs for good."""
        text = self.tr("Delete {0} runs?").format(len(records))
        if len(records) == 1:
            text = self.tr("Delete run {0} of {1}?")
            text = text.format(records[0].number, words.when(records[0].started))
        box = asking.box(
            self._window, "deleteRunsQuestion", self.tr("Delete runs"), text,
            self.tr("Their results and logs cannot be brought back."), ("delete", "failed"),
        )  # fmt: skip
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        yes.setObjectName("deleteRunsYes")
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setModal(True)
        box.buttonClicked.connect(lambda button: self._delete(records) if button is yes else None)
        box.open()

    def _delete(self, records: list[RunRecord]) -> None:
        history = records[0].history
        store, archive = self.store, self.archive
        archive.submit(lambda: store.delete(history, [each.id for each in records]))
        archive.changed.emit(history)  # the list is read after it

    def _failed(self, error: Exception) -> None:
        title, text = self.tr("Run history"), self.tr("That could not be done")
        asking.problem(self._window, "errorBox", title, text, told(error)).open()
