"""The main window: puts the parts together. It has no behaviour of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from studio.gui import language
from studio.gui.actions import Actions
from studio.gui.controls import open_at
from studio.gui.desk import Desk
from studio.gui.documents import Documents
from studio.gui.menus import add_menus
from studio.gui.places import recovery_folder
from studio.gui.reading_order import InReadingOrder
from studio.gui.recovery import Recovery
from studio.gui.runs.archive import RunArchive
from studio.gui.runs.controller import Runs
from studio.gui.samples import samples
from studio.gui.session import Session
from studio.gui.settings import Settings
from studio.gui.shelf import Shelf
from studio.gui.startpage import StartPage
from studio.gui.statusbar import RunStatus
from studio.gui.tabs import DeskTabs
from studio.gui.toolbar import add_toolbar
from studio.gui.warming import Warming
from studio.gui.wiring import connect, connect_desk, connect_docks, connect_workspace, refresh

if TYPE_CHECKING:
    from studio.experiment.spec import ModuleSpec
    from studio.gui.canvas.view import CanvasView
    from studio.gui.docks import Docks
    from studio.gui.finder import Finder
    from studio.gui.help.manual import ManualWindow
    from studio.gui.help.topics import Subject
    from studio.gui.help.tour import Tour
    from studio.gui.palette.palette import PaletteWidget
    from studio.gui.panes.output_panes import OutputPanes
    from studio.gui.preferences.window import SettingsWindow
    from studio.gui.properties.pane import PropertiesPane
    from studio.gui.service.setting_up import SettingUp
    from studio.gui.workspace import Workspace


class MainWindow(InReadingOrder, QMainWindow):
    """Palette, canvas, properties and panes around the session of the current tab."""

    def __init__(self, session: Session, settings: Settings, page: StartPage | None = None) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.settings = settings
        self.shelf = Shelf(recovery_folder())
        self.archive = RunArchive(session.executor.cache, self)
        self.desk = Desk(session, self.shelf, self)
        self._docks: Docks | None = None
        self.ready: dict[Session, dict[str, QWidget]] = {}  # workspaces made beforehand
        self.spare: Session | None = None  # for the next tab
        self.documents = Documents(settings, self)
        self.warming = Warming(self)
        self.actions_ = Actions(self, settings)
        self.runs = Runs(self, self.archive)
        self._add_central()
        self.start_page = page or StartPage(samples(), self.stack)
        self.stack.addWidget(self.start_page)
        self.recovery = Recovery(self)
        self.setting_up: SettingUp | None = None
        self._finder: Finder | None = None
        self._tour: Tour | None = None
        self._manual: ManualWindow | None = None
        self._preferences: SettingsWindow | None = None
        self.toolbar = add_toolbar(self, self.actions_)
        self.view_menu, self.dock_place = add_menus(self)
        self.run_status = RunStatus(self.statusBar())
        connect(self)
        self._add_desk(self.desk)
        self.show_start_page()
        open_at(self, 1280, 800)
        geometry = settings.bytes("window/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)

    def _add_central(self) -> None:
        """Make tabs and pages where they stay: each move would style all that is in them anew."""
        middle = QWidget(self)
        self.setCentralWidget(middle)
        self.tabs = DeskTabs(middle)
        self.stack = QStackedWidget(middle)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)

    # -- the current tab ---------------------------------------------------------------------

    @property
    def session(self) -> Session:
        """The session of the current tab."""
        return self.desk.session

    @property
    def desks(self) -> list[Desk]:
        """All open experiments, in the order of their tabs."""
        return self.tabs.desks

    @property
    def docks(self) -> Docks:
        """The docks, made at the first call."""
        if self._docks is None:
            from studio.gui.docks import Docks

            self._docks = Docks(self)
            connect_docks(self, self._docks)
        return self._docks

    @property
    def workspace(self) -> Workspace:
        """Canvas, panes and properties of the current tab, built at the first call."""
        desk = self.desk
        if desk.workspace is None:
            desk.workspace = self.warming.take(desk.session)
            self.stack.addWidget(desk.workspace)
            self.docks.show_for(desk.workspace)
            connect_workspace(self, desk.workspace)
        return desk.workspace

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
        return self.docks.palette_

    @property
    def properties(self) -> PropertiesPane:
        """The properties."""
        return self.workspace.properties

    @property
    def finder(self) -> Finder:
        """The popup that finds commands and nodes, made at the first call."""
        if self._finder is None:
            from studio.gui.finder import Finder

            self._finder = Finder(self)
        return self._finder

    @property
    def working(self) -> bool:
        """Whether the experiment shows, not the start page."""
        space = self.desk.workspace
        return space is not None and self.stack.currentWidget() is space

    # -- tabs --------------------------------------------------------------------------------

    def free_desk(self) -> Desk:
        """Return the current desk if it is empty, or a new one."""
        if self.desk.pristine:
            return self.desk
        session, self.spare = self.spare or self.new_session(), None
        return self.add_session(session)

    def new_session(self) -> Session:
        """Return a session with an empty experiment."""
        from studio.engine.executor import Executor

        # Results are shared among the tabs; each can run while another one does.
        return Session(executor=Executor(cache=self.session.executor.cache))

    def drop_spare(self) -> None:
        """Close the session that nobody needed."""
        spare, self.spare = self.spare, None
        if spare is not None:
            self.warming.drop(spare)
            spare.close()

    def next_session(self) -> Session:
        """Return the session that the next experiment will come into, most likely."""
        if self.desk.pristine:
            return self.desk.session
        self.spare = self.spare or self.new_session()
        return self.spare

    def add_session(self, session: Session) -> Desk:
        """Add a tab for a session."""
        desk = Desk(session, self.shelf, self)
        self._add_desk(desk)
        return desk

    def _add_desk(self, desk: Desk) -> None:
        connect_desk(self, desk)
        self.tabs.add(desk)
        self.run_status.add(desk.session)

    def show_desk(self, desk: Desk) -> None:
        """Show an experiment."""
        self.actions_.large_output.setChecked(False)
        if desk is not self.desk:
            self.session.flush()
            self.desk = desk
        self.show_workspace()

    def step_desk(self, step: int) -> None:
        """Show the experiment `step` tabs further to the right."""
        desks = self.desks
        self.show_desk(desks[(desks.index(self.desk) + step) % len(desks)])

    def close_desk(self, desk: Desk | None = None) -> bool:
        """Close an experiment (the current one), unless the user wants to keep it."""
        desk = desk or self.desk
        if not self.documents.may_leave(desk):
            return False
        desks = self.desks
        if len(desks) == 1 and desk.session.read_only:
            self.show_desk(self.free_desk())
            self._drop(desk)
            self.show_start_page()
            return True
        if len(desks) == 1:
            desk.session.replace_experiment(type(desk.session.experiment)())
            self.show_start_page()
            return True
        place = desks.index(desk)
        if desk is self.desk:
            self.show_desk(desks[place + 1] if place + 1 < len(desks) else desks[place - 1])
        self._drop(desk)
        return True

    def close_other_desks(self, kept: Desk) -> None:
        """Close all experiments but one."""
        for desk in self.desks:
            if desk is not kept and not self.close_desk(desk):
                return
        self.show_desk(kept)

    def _drop(self, desk: Desk) -> None:
        self.tabs.remove(desk)
        desk.journal.forget()
        self.warming.drop(desk.session)
        if desk.workspace is not None:
            self.stack.removeWidget(desk.workspace)
            self.docks.forget(desk.workspace)
            desk.workspace.deleteLater()
        desk.close()
        desk.session.deleteLater()
        desk.deleteLater()

    # -- pages -------------------------------------------------------------------------------

    def show_start_page(self) -> None:
        """Show samples and recent files instead of the experiment."""
        self.start_page.show_recent(self.settings.recent)
        self.stack.setCurrentWidget(self.start_page)
        self.tabs.setVisible(any(not each.pristine for each in self.desks))
        if self._docks is not None:
            self._docks.show(False)
        refresh(self)

    def show_workspace(self) -> None:
        """Show the experiment of the current tab."""
        workspace = self.workspace
        self.tabs.show()
        self.tabs.show_current(self.desk)
        self.docks.show_for(workspace)
        if self.stack.currentWidget() is not workspace:
            self.stack.setCurrentWidget(workspace)
        self.docks.show(True)
        self.run_status.show(self.session)
        refresh(self)

    @property
    def preferences(self) -> SettingsWindow:
        """The settings window, made at the first call."""
        if self._preferences is None:
            from studio.gui.preferences.window import SettingsWindow

            self._preferences = SettingsWindow(self)
        return self._preferences

    def show_settings(self) -> None:
        """Show the settings window."""
        self.preferences.show()
        self.preferences.raise_()
        self.preferences.activateWindow()

    def show_manual(self, *_: object) -> None:
        """Show the page about what has the focus, or about the selected node's module."""
        from studio.gui.help.subject import subject

        self.show_help(subject(self))

    def show_help(self, about: Subject, over: QWidget | None = None) -> None:
        """Show a page; `over` is a dialog that keeps the focus from other windows."""
        from studio.gui.help.manual import ManualWindow

        if over is not None:
            manual = ManualWindow(self.session.registry, over, only_read=True)
            manual.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            manual.show_subject(about)
            return
        if self._manual is None:
            self._manual = ManualWindow(self.session.registry, self)
            self._manual.example_wanted.connect(self._show_example)
            self._manual.place_wanted.connect(self._place_module)
        self._manual.show_subject(about)

    def _show_example(self, spec: ModuleSpec) -> None:
        from studio.experiment.examples import example

        made = language.spoken(lambda: example(spec, self.session.registry))
        self.documents.put(made, then=self.activateWindow)

    def _place_module(self, module: str) -> None:
        self.show_workspace()
        self.canvas.add_module_at_center(module)
        self.activateWindow()

    @property
    def tour(self) -> Tour:
        """The tour, made at the first call."""
        if self._tour is None:
            from studio.gui.help.tour import Tour

            self._tour = Tour(self)
        return self._tour

    def offer_tour(self) -> None:
        """Begin the tour, if the user has never seen it."""
        if self.working and self.settings.value("tour/seen") is None:
            self.tour.offer()

    def report_problem(self) -> None:
        """Show what a report of a problem needs."""
        from studio.gui.help.windows import ReportWindow

        ReportWindow(self).show()

    def show_logs(self) -> None:
        """Show the folder with the studio's own log."""
        from studio.gui.help.windows import open_logs

        open_logs()

    def show_about(self) -> None:
        """Show name, version and licence."""
        from studio.gui.help.windows import AboutWindow

        AboutWindow(self).show()

    def show_full_screen(self, on: bool) -> None:
        """Fill the screen, or go back to the window as it was."""
        state = self.windowState()
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(state | full if on else state & ~full)

    def show_large_output(self, on: bool) -> None:
        """Give the panes the whole window, or show canvas and docks again."""
        self.workspace.canvas.setVisible(not on)
        self.docks.hide_for_output(on)
        if on:
            self.panes.setFocus()

    def show_service(self) -> None:
        """Show the web service of the current tab."""
        desk = self.desk
        if desk.service is None:
            from studio.gui.service.window import ServiceWindow

            desk.service = ServiceWindow(desk.session, self)
            desk.service.set_up_wanted.connect(self.set_up_service)
        desk.service.show()
        desk.service.raise_()
        desk.service.activateWindow()

    def set_up_service(self) -> None:
        """Make the experiment of the current tab ready to be published."""
        if self.setting_up is None:
            from studio.gui.service.setting_up import SettingUp

            self.setting_up = SettingUp(self)
        self.setting_up.start()

    def open_recent(self, path: str) -> None:
        """Open a file from the list of recent ones."""
        self.documents.open_path(Path(path))

    def renew(self) -> None:
        """Make the window anew, in the language of now, with the settings open."""
        from studio.gui.renewal import Renewal

        Renewal(self).start()

    def keep_layout(self) -> None:
        """Remember where the window and its docks are."""
        if self._docks is not None:
            self._docks.save()
        self.settings.set_bytes("window/geometry", self.saveGeometry())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, remember the window, stop what runs."""
        if not self.documents.may_leave_all(self.desks):
            event.ignore()
            return
        self.keep_layout()
        for desk in self.desks:
            desk.journal.forget()
            desk.close()
        self.warming.stop()
        self.shelf.close()
        event.accept()
        self.archive.close()  # the last run is written to the end
