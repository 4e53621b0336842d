"""Opening and saving: files are read and written beside the GUI thread, nothing is ever lost."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from studio.experiment.document import Experiment
from studio.experiment.registry import installed
from studio.experiment.relocate import relocate
from studio.gui import asking
from studio.gui.background import Background
from studio.gui.desk import Desk
from studio.gui.language import told
from studio.gui.runs.kept_session import KeptSession
from studio.gui.samples import Sample, in_words
from studio.gui.settings import Settings

if TYPE_CHECKING:
    from studio.gui.window import MainWindow

_NAMED = 6  # unsaved experiments that a question names, at most
_GAP = 1  # milliseconds between what is read into a desk and the moment it shows: clicks come first


class Documents(QObject):
    """The commands New, Open, Save, Save as, and the question about unsaved changes."""

    opened = Signal()  # an experiment is on the desk
    busy_changed = Signal(bool)
    saved = Signal(str)
    failed = Signal(str)

    def __init__(self, settings: Settings, window: MainWindow) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._readers: set[Background] = set()

    @property
    def modified(self) -> bool:
        """Whether the experiment that shows has changes that no file holds."""
        return self._window.desk.modified

    def _filter(self) -> str:
        return self.tr("Experiments (*.studio)")

    # -- opening -----------------------------------------------------------------------------

    def new(self) -> None:
        """Put an empty experiment on a desk of its own."""
        name = self.tr("Untitled experiment")
        others = {each.title for each in self._window.desks if not each.pristine}
        free = (name if n == 1 else f"{name} {n}" for n in itertools.count(1))
        self._put(Experiment(next(each for each in free if each not in others)))

    def begin(self) -> None:
        """Do the same as soon as there is a workspace for it; clicks are answered meanwhile."""
        self._window.warming.prepare(self._window.next_session(), self.new)

    def open(self) -> None:
        """Ask for files and open them."""
        start = str(self._window.session.folder or Path.home())
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open experiment"), start, self._filter()
        )
        if path:
            self.open_path(Path(path))

    def open_path(self, path: Path) -> None:
        """Open a file that was named on the command line, dropped, or chosen from a list.

        A file that is open already is shown, not opened twice.
        """
        for desk in self._window.desks:
            if desk.session.experiment.path == path.resolve():
                self._window.show_desk(desk)
                self.opened.emit()
                return
        self._read(path, remember=True)

    def open_sample(self, sample: Sample) -> None:
        """Open a copy of a sample: saving asks for a place of the user's own."""
        self._read(sample.path, remember=False)

    def put(
        self,
        experiment: Experiment,
        folder: Path | None = None,
        then: Callable[[], object] = lambda: None,
    ) -> None:
        """Put an experiment that was made elsewhere (recovered, imported) on a desk.

        It is there when `then()` is called: at once if a workspace is ready, or in a moment.
        """

        def show() -> None:
            self._put(experiment, folder)
            then()

        self._window.warming.prepare(self._window.next_session(), show)

    def _read(self, path: Path, *, remember: bool) -> None:
        reader = Background(self)
        self._readers.add(reader)
        reader.done.connect(lambda found: self._was_read(reader, found, path, remember))
        reader.failed.connect(lambda error: self._not_read(reader, error, path))
        reader.start(lambda: Experiment.open(path, registry=installed()))
        self._tell_busy()

    def _was_read(
        self, reader: Background, experiment: Experiment, path: Path, remember: bool
    ) -> None:
        def show() -> None:
            desk = self._window.free_desk()
            desk.session.replace_experiment(experiment, folder=path.resolve().parent)
            QTimer.singleShot(_GAP, self, lambda: come_up(desk))

        def come_up(desk: Desk) -> None:
            self._forget_reader(reader)
            if desk in self._window.desks:
                self._window.show_desk(desk)
                self.opened.emit()

        if not remember:
            in_words(experiment)
        experiment.path = path.resolve() if remember else None
        if remember:
            self._settings.add_recent(str(path.resolve()))
        self._window.warming.prepare(self._window.next_session(), show)

    def _not_read(self, reader: Background, error: Exception, path: Path) -> None:
        self._forget_reader(reader)
        self._show_error(self.tr("The experiment cannot be opened"), error)

    def _forget_reader(self, reader: Background) -> None:
        self._readers.discard(reader)
        reader.deleteLater()
        self._tell_busy()

    def _put(self, experiment: Experiment, folder: Path | None = None) -> None:
        desk = self._window.free_desk()
        desk.session.replace_experiment(experiment, folder=folder)
        self._window.show_desk(desk)
        self.opened.emit()

    def _tell_busy(self) -> None:
        writing = any(each.writer.busy for each in self._window.desks)
        self.busy_changed.emit(writing or bool(self._readers))

    # -- saving ------------------------------------------------------------------------------

    def save(self, desk: Desk | None = None) -> bool:
        """Save to the experiment's file, or ask for one; False when the user gave up."""
        desk = desk or self._window.desk
        if isinstance(desk.session, KeptSession):
            return self._window.runs.save_copy(desk.session)
        path = desk.session.experiment.path
        return self._write(desk, path) if path is not None else self.save_as(desk)

    def save_as(self, desk: Desk | None = None) -> bool:
        """Ask for a file and save there; False when the user gave up."""
        desk = desk or self._window.desk
        if isinstance(desk.session, KeptSession):
            return self._window.runs.save_copy(desk.session)
        experiment = desk.session.experiment
        folder = experiment.path.parent if experiment.path else Path.home()
        suggestion = str(folder / f"{_file_name(experiment.name)}.studio")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save experiment"), suggestion, self._filter()
        )
        if not chosen:
            return False
        path = Path(chosen)
        if path.suffix.lower() != ".studio":
            path = path.with_name(path.name + ".studio")
        return self._write(desk, path)

    def _write(self, desk: Desk, path: Path) -> bool:
        session = desk.session
        session.flush()
        experiment = session.experiment
        if session.folder is not None:
            relocate(experiment, session.folder, path.parent)
        snapshot, index = experiment.copy(), session.undo.index()
        if experiment.path not in (None, path.resolve()):
            snapshot.history = ""  # another file has a history of its own
        writer = Background(desk)
        desk.writer = writer
        writer.done.connect(lambda _: self._was_written(desk, path, experiment, index))
        writer.failed.connect(self._not_written)
        writer.start(lambda: snapshot.save(path))
        self._tell_busy()
        return True

    def _was_written(self, desk: Desk, path: Path, experiment: Experiment, index: int) -> None:
        self._tell_busy()
        session = desk.session
        if session.experiment is experiment:
            if experiment.path not in (None, path.resolve()):
                experiment.history = ""
            experiment.path = path.resolve()
            session.folder = path.parent
            if session.undo.index() == index:
                session.undo.setClean()
        desk.changed.emit()
        self._settings.add_recent(str(path.resolve()))
        self.saved.emit(str(path))

    def _not_written(self, error: Exception) -> None:
        self._tell_busy()
        self._show_error(self.tr("The experiment could not be saved"), error)

    # -- leaving -----------------------------------------------------------------------------

    def may_leave(self, desk: Desk) -> bool:
        """Ask what to do with unsaved changes; True when the experiment may go."""
        desk.session.flush()
        if not desk.modified:
            return True
        self._window.show_desk(desk)
        box = asking.box(
            self._window, "unsavedQuestion", self.tr("Unsaved changes"),
            self.tr("Save the changes to “{}”?").format(desk.title),
            self.tr("Without saving, they are lost."), ("save", "accent"),
        )  # fmt: skip
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.button(buttons.Discard).setText(self.tr("Don't save"))
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        if answer == buttons.Save:
            return self._save_now(desk)
        return answer == buttons.Discard

    def may_leave_all(self, desks: list[Desk]) -> bool:
        """Ask once about all that is unsaved; True when everything may go."""
        for desk in desks:
            desk.session.flush()
        unsaved = [desk for desk in desks if desk.modified]
        if len(unsaved) < 2:
            return all(self.may_leave(desk) for desk in unsaved)
        names = [f"“{desk.title}”" for desk in unsaved]
        if len(names) > _NAMED:
            more = self.tr("and {0} more").format(len(names) - _NAMED + 1)
            names = [*names[: _NAMED - 1], more]
        box = asking.box(
            self._window, "unsavedQuestion", self.tr("Unsaved changes"),
            self.tr("Save the changes to {0} experiments?").format(len(unsaved)),
            "\n".join([*names, "", self.tr("Without saving, they are lost.")]), ("save", "accent"),
        )  # fmt: skip
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.SaveAll | buttons.Discard | buttons.Cancel)
        box.button(buttons.SaveAll).setText(self.tr("Save all"))
        box.button(buttons.Discard).setText(self.tr("Don't save"))
        box.setDefaultButton(buttons.SaveAll)
        answer = box.exec()
        if answer != buttons.SaveAll:
            return answer == buttons.Discard
        for desk in unsaved:
            self._window.show_desk(desk)
            if not self._save_now(desk):
                return False
        return True

    def _save_now(self, desk: Desk) -> bool:
        """Save and wait: whoever asked is about to drop the experiment."""
        from PySide6.QtCore import QEventLoop

        loop = QEventLoop()
        if not self.save(desk):
            return False
        desk.writer.done.connect(loop.quit)
        desk.writer.failed.connect(loop.quit)
        if desk.writer.busy:
            loop.exec()
        return not desk.modified

    def _show_error(self, title: str, error: Exception) -> None:
        self.failed.emit(str(error))
        asking.problem(self._window, "errorBox", title, title, told(error)).open()


def _file_name(name: str) -> str:
    clean = "".join("-" if each in '<>:"/\\|?*' else each for each in name).strip(" .")
    return clean or "experiment"
