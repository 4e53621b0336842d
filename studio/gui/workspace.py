"""The workspace: canvas, panes, palette and properties around one session.

Built when it is first needed, or in the first idle moment after the start page shows: its parts
take most of the studio's start-up time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QSplitter, QWidget

from studio.gui.canvas.view import CanvasView
from studio.gui.palette.palette import PaletteWidget
from studio.gui.panes.output_panes import OutputPanes
from studio.gui.properties.pane import PropertiesPane

if TYPE_CHECKING:
    from studio.gui.window import MainWindow

_CLOSABLE = (
    QDockWidget.DockWidgetFeature.DockWidgetClosable
    | QDockWidget.DockWidgetFeature.DockWidgetMovable
)


class Workspace(QSplitter):
    """Canvas above, panes below; the palette and the properties are docks of the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setObjectName("workspace")
        session = window.session
        self.canvas = CanvasView(session)
        self.panes = OutputPanes(session)
        self.palette_ = PaletteWidget(session.registry)
        self.palette_.setMinimumWidth(230)
        self.properties = PropertiesPane(session)
        self.properties.setMinimumWidth(320)
        self.addWidget(self.canvas)
        self.addWidget(self.panes)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.setSizes([460, 280])
        self._window = window
        self._sized = False
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        self.palette_dock = self._dock(self.tr("Modules"), "paletteDock", self.palette_, left)
        self.properties_dock = self._dock(
            self.tr("Properties"), "propertiesDock", self.properties, right
        )
        window.view_menu.insertAction(window.dock_place, self.palette_dock.toggleViewAction())
        window.view_menu.insertAction(window.dock_place, self.properties_dock.toggleViewAction())

    def _dock(
        self, title: str, name: str, content: QWidget, area: Qt.DockWidgetArea
    ) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(content)
        dock.setFeatures(_CLOSABLE)
        dock.hide()
        self._window.addDockWidget(area, dock)
        return dock

    def show_docks(self, visible: bool) -> None:
        """Show or hide palette and properties; the first time they get their widths."""
        docks = [self.palette_dock, self.properties_dock]
        for dock in docks:
            dock.setVisible(visible)
        if visible and not self._sized:
            self._sized = True
            self._window.resizeDocks(docks, [248, 360], Qt.Orientation.Horizontal)

    def find_module(self) -> None:
        """Go to the palette's search."""
        self.palette_dock.show()
        self.palette_.search.setFocus()
        self.palette_.search.selectAll()

    def show_properties(self) -> None:
        """Go to the first field of the properties."""
        self.properties_dock.show()
        self.properties.setFocus()
        self.properties.focusNextChild()

    def show_help(self) -> None:
        """Show the help of the selected node's module."""
        self.properties_dock.show()
        page = self.properties.node_page
        if page is not None:
            page.show_help()
