"""Opening and saving: files are read and written beside the GUI thread, nothing is ever lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from studio.experiment.document import Experiment
from studio.experiment.registry import installed
from studio.experiment.relocate import relocate
from studio.gui.background import Background
from studio.gui.samples import Sample
from studio.gui.session import Session
from studio.gui.settings import Settings

_FILTER = "Experiments (*.studio)"


class Documents(QObject):
    """The commands New, Open, Save, Save as, and the question about unsaved changes."""

    opened = Signal()  # an experiment is on the desk
    busy_changed = Signal(bool)
    saved = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window
        self._reading: tuple[Path, bool] = (Path(), False)
        self._writing: tuple[Path, Experiment, int] | None = None
        self._reader = Background(self)
        self._reader.done.connect(self._was_read)
        self._reader.failed.connect(self._not_read)
        self._writer = Background(self)
        self._writer.done.connect(self._was_written)
        self._writer.failed.connect(self._not_written)

    @property
    def modified(self) -> bool:
        """Whether there are changes that no file holds."""
        return not self._session.undo.isClean()

    # -- opening -----------------------------------------------------------------------------

    def new(self) -> None:
        """Put an empty experiment on the desk."""
        if self.may_leave():
            self._put(Experiment(self.tr("Untitled experiment")))

    def open(self) -> None:
        """Ask for a file and open it."""
        if not self.may_leave():
            return
        start = str(self._session.folder or Path.home())
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open experiment"), start, _FILTER
        )
        if path:
            self._read(Path(path), remember=True)

    def open_path(self, path: Path) -> None:
        """Open a file that was named on the command line, dropped, or chosen from a list."""
        if self.may_leave():
            self._read(path, remember=True)

    def open_sample(self, sample: Sample) -> None:
        """Open a copy of a sample: saving asks for a place of the user's own."""
        if self.may_leave():
            self._read(sample.path, remember=False)

    def _read(self, path: Path, *, remember: bool) -> None:
        self._reading = (path, remember)
        self._reader.start(lambda: Experiment.open(path, registry=installed()))
        self.busy_changed.emit(True)

    def _was_read(self, experiment: Experiment) -> None:
        path, remember = self._reading
        self._tell_busy()
        experiment.path = path.resolve() if remember else None
        if remember:
            self._settings.add_recent(str(path.resolve()))
        self._put(experiment, folder=path.resolve().parent)

    def _not_read(self, error: Exception) -> None:
        path, _ = self._reading
        self._tell_busy()
        if not path.exists():
            self._settings.forget_recent(str(path.resolve()))
        self._show_error(self.tr("The experiment cannot be opened"), error)

    def _put(self, experiment: Experiment, folder: Path | None = None) -> None:
        self._session.replace_experiment(experiment, folder=folder)
        self.opened.emit()

    def _tell_busy(self) -> None:
        self.busy_changed.emit(self._reader.busy or self._writer.busy)

    # -- saving ------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save to the experiment's file, or ask for one; False when the user gave up."""
        path = self._session.experiment.path
        return self._write(path) if path is not None else self.save_as()

    def save_as(self) -> bool:
        """Ask for a file and save there; False when the user gave up."""
        experiment = self._session.experiment
        folder = experiment.path.parent if experiment.path else Path.home()
        suggestion = str(folder / f"{_file_name(experiment.name)}.studio")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save experiment"), suggestion, _FILTER
        )
        if not chosen:
            return False
        path = Path(chosen)
        if path.suffix.lower() != ".studio":
            path = path.with_name(path.name + ".studio")
        return self._write(path)

    def _write(self, path: Path) -> bool:
        self._session.flush()
        experiment = self._session.experiment
        if self._session.folder is not None:
            relocate(experiment, self._session.folder, path.parent)
        snapshot = experiment.copy()
        self._writing = (path, experiment, self._session.undo.index())
        self._writer.start(lambda: snapshot.save(path))
        self.busy_changed.emit(True)
        return True

    def _was_written(self) -> None:
        self._tell_busy()
        if self._writing is None:
            return
        path, experiment, index = self._writing
        if self._session.experiment is experiment:
            experiment.path = path
            self._session.folder = path.parent
            if self._session.undo.index() == index:
                self._session.undo.setClean()
        self._settings.add_recent(str(path))
        self.saved.emit(str(path))

    def _not_written(self, error: Exception) -> None:
        self._tell_busy()
        self._show_error(self.tr("The experiment could not be saved"), error)

    # -- leaving -----------------------------------------------------------------------------

    def may_leave(self) -> bool:
        """Ask what to do with unsaved changes; True when the experiment may go."""
        self._session.flush()
        if not self.modified:
            return True
        name = self._session.experiment.name
        box = QMessageBox(self._window)
        box.setObjectName("unsavedQuestion")
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Unsaved changes"))
        box.setText(self.tr("Save the changes to “{}”?").format(name))
        box.setInformativeText(self.tr("Without saving, they are lost."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        if answer == buttons.Save:
            return self._save_now()
        return answer == buttons.Discard

    def _save_now(self) -> bool:
        """Save and wait: whoever asked is about to drop the experiment."""
        from PySide6.QtCore import QEventLoop

        loop = QEventLoop()
        outcome: list[bool] = []
        self.saved.connect(loop.quit)
        self.failed.connect(loop.quit)
        self.saved.connect(lambda _: outcome.append(True))
        if not self.save():
            return False
        if self._writer.busy:
            loop.exec()
        return bool(outcome)

    def _show_error(self, title: str, error: Exception) -> None:
        self.failed.emit(str(error))
        box = QMessageBox(self._window)
        box.setObjectName("errorBox")
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(title)
        box.setText(title)
        box.setInformativeText(str(error))
        box.setModal(True)
        box.open()


def _file_name(name: str) -> str:
    clean = "".join("-" if each in '<>:"/\\|?*' else each for each in name).strip(" .")
    return clean or "experiment"
