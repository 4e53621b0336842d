"""One open experiment: its session, its journal, its part of the window. A tab shows one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.gui.background import Background
from studio.gui.journal import Journal
from studio.gui.preferences.store import preferences
from studio.gui.session import Session
from studio.gui.shelf import Shelf

if TYPE_CHECKING:
    from studio.gui.service.window import ServiceWindow
    from studio.gui.workspace import Workspace


class Desk(QObject):
    """Holds what belongs to one tab. `changed`: its name, its file, or whether it is saved."""

    changed = Signal()

    def __init__(self, session: Session, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.journal = Journal(session, shelf, self)
        self.journal.failed.connect(session.message)
        self.writer = Background(self)
        preferences.changed.connect(self._prefer)
        self._prefer("run/threads")
        self._prefer("run/cache")
        self.workspace: Workspace | None = None
        self.service: ServiceWindow | None = None
        session.undo.cleanChanged.connect(self._tell)
        session.experiment_replaced.connect(self._tell)
        session.document_changed.connect(self._on_change)
        session.running_changed.connect(self._tell)

    @property
    def title(self) -> str:
        """The experiment's name."""
        return self.session.title

    @property
    def modified(self) -> bool:
        """Whether there are changes that no file holds."""
        return not self.session.undo.isClean()

    @property
    def filling(self) -> bool:
        """Whether the properties of a node are being built, some in each turn."""
        return self.workspace is not None and self.workspace.properties.busy

    @property
    def pristine(self) -> bool:
        """Whether nothing would be lost if another experiment took its place."""
        experiment = self.session.experiment
        return not self.modified and experiment.path is None and len(experiment) == 0

    def _prefer(self, key: str) -> None:
        executor = self.session.executor
        if key == "run/threads":
            executor.set_threads(preferences.get(key) or None)
        elif key == "run/cache":
            executor.cache.resize(preferences.get(key) * 1024**2)

    def close(self) -> None:
        """Stop what runs; the journal stays, unless it was told to forget."""
        if self.service is not None:
            self.service.shut_down()
            self.service.close()
            self.service.deleteLater()
            self.service = None
        self.journal.stop()
        self.session.close()

    def _on_change(self, event: object) -> None:
        if type(event).__name__ == "ExperimentRenamed":
            self._tell()

    def _tell(self, *_: object) -> None:
        self.changed.emit()
