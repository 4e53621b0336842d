"""The action *Set up web service*: does it beside the GUI thread and tells what it changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from studio.engine.publishing import Setup, set_up, values_of
from studio.gui import asking
from studio.gui.background import Background
from studio.gui.controls import label, open_at
from studio.gui.language import told
from studio.gui.reading_order import InReadingOrder

if TYPE_CHECKING:
    from studio.gui.desk import Desk
    from studio.gui.window import MainWindow


class SettingUp(QObject):
    """One for a window; works on the experiment of the current tab."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk | None = None
        self.dialog: ChangesDialog | None = None
        self._worker = Background(self)
        self._worker.done.connect(self._done)
        self._worker.failed.connect(self._failed)

    def start(self) -> None:
        """Set up a service from the experiment that shows."""
        if self._worker.busy:
            return
        desk = self._desk = self._window.desk
        session = desk.session
        session.flush()
        experiment = session.experiment.copy()
        values: dict[str, dict[str, object]] = {}
        for node in experiment:
            found = ((port.name, session.output(node.id, port.name)) for port in node.spec.outputs)
            values[node.id] = {name: output.value for name, output in found if output is not None}
        path = experiment.path
        if path is not None:
            folder, models = path.parent, path.parent / f"{path.stem} models"
        else:
            folder, models = None, _own_models()
        self._worker.start(lambda: set_up(experiment, values_of(values), models, folder))

    def _done(self, setup: Setup) -> None:
        window, desk = self._window, self._desk
        if desk is None or desk not in window.desks:
            return
        if setup.predictive:
            folder = desk.session.folder
            setup.experiment.path = None
            setup.experiment.history = ""  # the other one's runs are not its own
            window.documents.put(setup.experiment, folder, lambda: self._put(setup))
        else:
            desk.session.take_over(setup.experiment, self.tr("Set up web service"))
            window.canvas.zoom_fit()
            self._tell(setup)

    def _put(self, setup: Setup) -> None:
        self._window.session.undo.resetClean()  # no file holds it
        QTimer.singleShot(1, self, lambda: self._tell(setup))  # the experiment is drawn first

    def _tell(self, setup: Setup) -> None:
        self.dialog = ChangesDialog(setup, self._window)
        self.dialog.accepted.connect(self._window.show_service)
        self.dialog.open()

    def _failed(self, error: Exception) -> None:
        text = self.tr("The web service cannot be set up")
        title = self.tr("Set up web service")
        box = asking.problem(self._window, "setUpFailed", title, text, told(error))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


class ChangesDialog(InReadingOrder, QDialog):
    """Lists what was changed; the service can be started from here."""

    def __init__(self, setup: Setup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("serviceChanges")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Set up web service"))
        open_at(self, 560, 300)
        if setup.predictive:
            title = self.tr("The predictive experiment is in a tab of its own")
            about = self.tr("The training experiment stays as it is. Close the tab to undo this.")
        elif setup.changes:
            title = self.tr("The experiment is ready to be published")
            about = self.tr("Ctrl+Z in the canvas takes it all back in one step.")
        else:
            title = self.tr("The experiment is ready to be published")
            about = self.tr("Nothing had to be changed.")
        self.list = QListWidget()
        self.list.setObjectName("serviceChangeList")
        self.list.setAccessibleName(self.tr("What was changed"))
        self.list.setProperty("bordered", True)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(3)
        self.list.addItems([told(each) for each in setup.changes])
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(self.tr("Web service…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setObjectName("serviceGo")
        self.go.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(label(title, "heading", wrap=True))
        column.addWidget(label(about, "quiet", wrap=True))
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.go.setFocus()


def _own_models() -> Path:
    from platformdirs import user_data_path

    return user_data_path("experiment-studio", appauthor=False) / "models"
