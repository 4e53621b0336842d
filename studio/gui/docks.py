"""The docks of the window: the palette, and the properties of the experiment that shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QStackedWidget, QWidget

from studio.gui.controls import scrolled
from studio.gui.docktitle import DockTitle
from studio.gui.fitting import room, tight
from studio.gui.history_view import HistoryView
from studio.gui.palette.palette import PaletteWidget
from studio.gui.reading_order import InReadingOrder
from studio.gui.runs.panel import RunHistoryPanel

if TYPE_CHECKING:
    from studio.gui.window import MainWindow
    from studio.gui.workspace import Workspace

_FEATURES = (
    QDockWidget.DockWidgetFeature.DockWidgetClosable
    | QDockWidget.DockWidgetFeature.DockWidgetMovable
    | QDockWidget.DockWidgetFeature.DockWidgetFloatable
)
_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
_BETWEEN = 320  # the least width for canvas and panes between palette and properties
_LOW = 640  # a screen of less height has no room for two docks below each other
_ALL = 900  # one of less height has none for all of them, unless the highest is scrolled
_ROOMY = 1088  # a screen of less width gives the docks their least
LAYOUT = 3  # the number of the saved arrangement; another one is not taken over


class _Dock(InReadingOrder, QDockWidget):
    """May be a window of its own."""


class Docks:
    """Made with the first workspace. Their arrangement is kept from start to start."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._shown = False
        self._hidden: list[QDockWidget] = []
        self.runs = RunHistoryPanel(window.archive)
        self.palette_ = PaletteWidget(window.session.registry)
        self.least = (150, 200) if tight(window) else (180, 280)  # palette, properties
        self.palette_.setMinimumWidth(self.least[0])
        self.palette_dock = self._dock(
            window.tr("Modules"), "paletteDock", self.palette_, _LEFT, True
        )
        self.pages = QStackedWidget()
        self.pages.setMinimumWidth(self.least[1])
        self.properties_dock = self._dock(
            window.tr("Properties"), "propertiesDock", self.pages, _RIGHT, True
        )

        self.history = HistoryView()
        self.history.setObjectName("history")
        self.history.setAccessibleName(window.tr("History of changes"))
        self.history.setEmptyLabel(window.tr("As it was opened"))
        self.history_dock = self._dock(
            window.tr("History"), "historyDock", self.history, _RIGHT, False
        )

        self.runs_dock = self._dock(window.tr("Run history"), "runsDock", self.runs, _RIGHT, False)

    def _dock(
        self, title: str, name: str, content: QWidget, area: Qt.DockWidgetArea, wanted: bool
    ) -> QDockWidget:
        window = self._window
        dock = _Dock(title, window)
        dock.setObjectName(name)
        dock.setWidget(self._within(content))
        dock.setFeatures(_FEATURES)
        dock.setTitleBarWidget(DockTitle(dock))
        dock.setProperty("wanted", wanted)
        dock.hide()
        window.addDockWidget(area, dock)
        window.view_menu.insertAction(window.dock_place, dock.toggleViewAction())
        return dock

    def _within(self, content: QWidget) -> QWidget:
        """Let what a dock holds be scrolled where the screen is low."""
        height = room(self._window).height()
        low = _ALL if content is self.runs else _LOW
        if height >= low or (content is not self.runs and not tight(self._window)):
            return content
        area = scrolled(content)
        area.setMinimumWidth(max(content.minimumWidth(), content.minimumSizeHint().width()))
        return area

    @property
    def all(self) -> list[QDockWidget]:
        """Every dock."""
        return [self.palette_dock, self.properties_dock, self.history_dock, self.runs_dock]

    def show_for(self, workspace: Workspace) -> None:
        """Show the properties that belong to a workspace."""
        if self.pages.indexOf(workspace.properties) < 0:
            self.pages.addWidget(workspace.properties)
        self.pages.setCurrentWidget(workspace.properties)
        self.history.setStack(workspace.session.undo)
        self.runs.show_session(workspace.session)

    def hide_for_output(self, on: bool) -> None:
        """Hide the docks while the output has the whole window; show those that were there."""
        if on:
            self._hidden = [each for each in self.all if each.isVisible()]
        for dock in self._hidden:
            dock.setVisible(not on)
        if not on:
            self._hidden = []

    def show_runs(self) -> None:
        """Show the run history with room enough for some rows."""
        self.runs_dock.show()
        if self._window.screen().availableSize().height() < _LOW:
            self._window.tabifyDockWidget(self.properties_dock, self.runs_dock)
            self.runs_dock.raise_()
            QTimer.singleShot(0, self._window, self._shrink)
        elif not self.runs_dock.isFloating():
            half = self._window.height() // 2
            docks = [self.properties_dock, self.runs_dock]
            self._window.resizeDocks(docks, [half - 40, half + 40], Qt.Orientation.Vertical)

    def forget(self, workspace: Workspace) -> None:
        """Take the properties of a workspace away."""
        self.runs.forget_session(workspace.session)
        self.pages.removeWidget(workspace.properties)
        workspace.properties.deleteLater()

    def show(self, visible: bool) -> None:
        """Show the docks as they were left, or hide them all (the start page)."""
        if visible == self._shown:
            return
        if not visible:
            self.save()
        self._shown = visible
        if not visible:
            for dock in self.all:
                dock.hide()
        elif self._restore():
            self._fit()
        else:
            self.reset()

    def reset(self) -> None:
        """Arrange the docks as they were in the beginning."""
        for dock in self.all:
            dock.setFloating(False)
            self._window.removeDockWidget(dock)
        for dock, area in ((self.palette_dock, _LEFT), (self.properties_dock, _RIGHT),
                           (self.history_dock, _RIGHT), (self.runs_dock, _RIGHT)):  # fmt: skip
            self._window.addDockWidget(area, dock)
        for dock in self.all:
            dock.setVisible(bool(dock.property("wanted")))
        docks = [self.palette_dock, self.properties_dock]
        self._window.resizeDocks(docks, [276, 360], Qt.Orientation.Horizontal)
        if self._window.desk.workspace is not None:
            self._window.desk.workspace.reset()
        self._fit()

    def _fit(self) -> None:
        """Lay palette and properties on each other where the screen is too narrow for both."""
        room = self._window.screen().availableSize().width()
        both = [self.palette_dock, self.properties_dock]
        if room < _ROOMY:
            least = [each.widget().minimumWidth() for each in both]
            self._window.resizeDocks(both, least, Qt.Orientation.Horizontal)
        needed = _BETWEEN + sum(each.widget().minimumWidth() for each in both)
        if needed > room and all(each.isVisible() and not each.isFloating() for each in both):
            self._window.tabifyDockWidget(*both)
            self.palette_dock.raise_()
            # The window grew until the docks had room side by side.
            QTimer.singleShot(0, self._window, self._shrink)

    def _shrink(self) -> None:
        window = self._window
        window.resize(window.size().boundedTo(window.screen().availableSize()))

    def save(self) -> None:
        """Remember the arrangement, if the docks show."""
        if not self._shown or self._hidden:  # not while the output has the whole window
            return
        settings, space = self._window.settings, self._window.desk.workspace
        settings.set_bytes("window/docks", self._window.saveState(LAYOUT))
        if space is not None and space.banner is None:
            settings.set_bytes("window/split", space.saveState())

    def restore_split(self, space: Workspace) -> None:
        """Divide canvas and panes of a new workspace as it was left."""
        state = self._window.settings.bytes("window/split")
        if state is not None and space.banner is None:
            space.restoreState(state)
            space.setChildrenCollapsible(False)

    def _restore(self) -> bool:
        state = self._window.settings.bytes("window/docks")
        return state is not None and self._window.restoreState(state, LAYOUT)
