"""The main window: puts the parts together. It has no behaviour of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from studio.gui.actions import Actions
from studio.gui.canvas.view import CanvasView
from studio.gui.documents import Documents
from studio.gui.menus import add_menus
from studio.gui.palette.palette import PaletteWidget
from studio.gui.panes.output_panes import OutputPanes
from studio.gui.properties.pane import PropertiesPane
from studio.gui.samples import samples
from studio.gui.session import Session
from studio.gui.settings import Settings
from studio.gui.startpage import StartPage
from studio.gui.statusbar import RunStatus
from studio.gui.toolbar import add_toolbar
from studio.gui.wiring import connect


class MainWindow(QMainWindow):
    """Palette, canvas, properties and panes around one session."""

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.session = session
        self.settings = settings
        self._docks_sized = False
        self.documents = Documents(session, settings, self)
        self.actions_ = Actions(self)
        self.start_page = StartPage(samples())
        self.canvas = CanvasView(session)
        self.panes = OutputPanes(session)
        self.palette_ = PaletteWidget(session.registry)
        self.properties = PropertiesPane(session)
        self.workspace = QSplitter(Qt.Orientation.Vertical)
        self.workspace.setObjectName("workspace")
        self.workspace.addWidget(self.canvas)
        self.workspace.addWidget(self.panes)
        self.workspace.setChildrenCollapsible(False)
        self.workspace.setStretchFactor(0, 3)
        self.workspace.setStretchFactor(1, 2)
        self.workspace.setSizes([460, 280])
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start_page)
        self.stack.addWidget(self.workspace)
        self.setCentralWidget(self.stack)
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        self.palette_dock = self._dock(self.tr("Modules"), "paletteDock", self.palette_, left)
        self.properties_dock = self._dock(
            self.tr("Properties"), "propertiesDock", self.properties, right
        )
        self.palette_.setMinimumWidth(230)
        self.properties.setMinimumWidth(320)
        self.toolbar = add_toolbar(self, self.actions_)
        add_menus(self)
        self.run_status = RunStatus(session, self.statusBar())
        connect(self)
        self.resize(QSize(1280, 800))
        self._restore()

    def _dock(
        self, title: str, name: str, content: QWidget, area: Qt.DockWidgetArea
    ) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(content)
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable
            | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self.addDockWidget(area, dock)
        return dock

    def show_start_page(self) -> None:
        """Show samples and recent files instead of the experiment."""
        self.start_page.show_recent(self.settings.recent)
        self.stack.setCurrentWidget(self.start_page)
        self._show_docks(False)

    def show_workspace(self) -> None:
        """Show the experiment."""
        if self.stack.currentWidget() is not self.workspace:
            self.stack.setCurrentWidget(self.workspace)
            self._show_docks(True)
            if not self._docks_sized:
                self._docks_sized = True
                docks = [self.palette_dock, self.properties_dock]
                self.resizeDocks(docks, [248, 360], Qt.Orientation.Horizontal)

    def open_recent(self, path: str) -> None:
        """Open a file from the list of recent ones."""
        self.documents.open_path(Path(path))

    def _show_docks(self, visible: bool) -> None:
        for dock in (self.palette_dock, self.properties_dock):
            dock.setVisible(visible)

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
