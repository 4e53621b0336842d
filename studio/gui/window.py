"""The main window: puts the parts together. It has no behaviour of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from studio.gui.actions import Actions
from studio.gui.documents import Documents
from studio.gui.menus import add_menus
from studio.gui.samples import samples
from studio.gui.session import Session
from studio.gui.settings import Settings
from studio.gui.startpage import StartPage
from studio.gui.statusbar import RunStatus
from studio.gui.toolbar import add_toolbar
from studio.gui.wiring import connect, connect_workspace

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView
    from studio.gui.palette.palette import PaletteWidget
    from studio.gui.panes.output_panes import OutputPanes
    from studio.gui.properties.pane import PropertiesPane
    from studio.gui.workspace import Workspace


class MainWindow(QMainWindow):
    """Palette, canvas, properties and panes around one session."""

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.session = session
        self.settings = settings
        self._workspace: Workspace | None = None
        self.documents = Documents(session, settings, self)
        self.actions_ = Actions(self)
        self.start_page = StartPage(samples())
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start_page)
        self.setCentralWidget(self.stack)
        self.toolbar = add_toolbar(self, self.actions_)
        self.view_menu, self.dock_place = add_menus(self)
        self.run_status = RunStatus(session, self.statusBar())
        connect(self)
        self.resize(QSize(1280, 800))
        self._restore()

    @property
    def workspace(self) -> Workspace:
        """Canvas, panes, palette and properties, built at the first call."""
        if self._workspace is None:
            from studio.gui.workspace import Workspace

            self._workspace = Workspace(self)
            self.stack.addWidget(self._workspace)
            connect_workspace(self, self._workspace)
        return self._workspace

    @property
    def canvas(self) -> CanvasView:
        """The canvas."""
        return self.workspace.canvas

    @property
    def panes(self) -> OutputPanes:
        """Tables, figures and the log."""
        return self.workspace.panes

    @property
    def palette_(self) -> PaletteWidget:
        """The palette."""
        return self.workspace.palette_

    @property
    def properties(self) -> PropertiesPane:
        """The properties."""
        return self.workspace.properties

    @property
    def working(self) -> bool:
        """Whether the experiment shows, not the start page."""
        return self._workspace is not None and self.stack.currentWidget() is self._workspace

    def show_start_page(self) -> None:
        """Show samples and recent files instead of the experiment."""
        self.start_page.show_recent(self.settings.recent)
        self.stack.setCurrentWidget(self.start_page)
        if self._workspace is not None:
            self._workspace.show_docks(False)

    def show_workspace(self) -> None:
        """Show the experiment."""
        if not self.working:
            self.stack.setCurrentWidget(self.workspace)
            self.workspace.show_docks(True)

    def open_recent(self, path: str) -> None:
        """Open a file from the list of recent ones."""
        self.documents.open_path(Path(path))

    def _restore(self) -> None:
        geometry = self.settings.bytes("window/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, remember the window, stop what runs."""
        if not self.documents.may_leave():
            event.ignore()
            return
        self.settings.set_bytes("window/geometry", self.saveGeometry())
        self.session.close()
        event.accept()
