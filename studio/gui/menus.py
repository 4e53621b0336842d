"""The menu bar of the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from studio.gui.help.key import MenuHelp
from studio.gui.look.theme import theme
from studio.gui.menu_room import give_room
from studio.gui.places import homely

if TYPE_CHECKING:
    from studio.gui.window import MainWindow

_LONGEST = 50  # letters of a name or a folder in a menu


def add_menus(window: MainWindow) -> tuple[QMenu, QAction]:
    """Add File, Edit, Run, View and Help.

    Returns the View menu and the entry before which the docks' entries go.
    """
    a, bar = window.actions_, window.menuBar()
    file = bar.addMenu(window.tr("&File"))
    for action in (a.new, a.open, a.import_files):
        file.addAction(action)
    recent = file.addMenu(window.tr("Open &recent"))
    recent.setToolTipsVisible(True)
    recent.aboutToShow.connect(lambda: _fill_recent(window, recent))
    for action in (a.save, a.save_as, None, a.make_report, None, a.close_tab, a.home, None, a.quit):
        file.addSeparator() if action is None else file.addAction(action)
    edit = bar.addMenu(window.tr("&Edit"))
    for action in (a.undo, a.redo, None, *a.editing, None, a.find, a.find_module, None,
                   a.arrange, None, a.settings):  # fmt: skip
        edit.addSeparator() if action is None else edit.addAction(action)
    run = bar.addMenu(window.tr("&Run"))
    for action in (a.run, a.run_selected, a.cancel, None, a.run_history, a.prior_run, a.next_run,
                   None, a.set_up_service, a.service):  # fmt: skip
        run.addSeparator() if action is None else run.addAction(action)
    view = bar.addMenu(window.tr("&View"))
    for action in (a.zoom_in, a.zoom_out, a.zoom_reset, a.zoom_fit, None):
        view.addSeparator() if action is None else view.addAction(action)
    for action in (a.next_tab, a.previous_tab):
        view.addAction(action)
    view.addSeparator()
    place = view.addSeparator()
    for action in (a.reset_layout, None, a.chart, a.more_output, a.more_canvas, a.large_output,
                   a.full_screen, None):  # fmt: skip
        view.addSeparator() if action is None else view.addAction(action)
    view.addMenu(_LookMenu(window))
    help_menu = bar.addMenu(window.tr("&Help"))
    for action in (a.help, a.commands, a.tour, None, a.report, a.logs, None, a.about):
        help_menu.addSeparator() if action is None else help_menu.addAction(action)
    help_on = MenuHelp(window)
    for action in bar.actions():
        if isinstance(menu := action.menu(), QMenu):
            help_on.watch(menu)
    for each in (file, edit, run, view, help_menu):
        give_room(each)
    return view, place


def _fill_recent(window: MainWindow, menu: QMenu) -> None:
    menu.clear()
    paths = window.settings.recent
    for path in paths:
        there = Path(path)
        name = _shortened(there.stem).replace("&", "&&")
        action = menu.addAction(f"{name}\t{_shortened(homely(there.parent))}")
        action.setToolTip(path)
        action.triggered.connect(lambda *_, p=path: window.open_recent(p))
    if not paths:
        menu.addAction(window.tr("Nothing yet")).setEnabled(False)


def _shortened(text: str) -> str:
    """Leave the middle of a long path out: where it begins and ends tells most."""
    half = _LONGEST // 2
    return text if len(text) <= _LONGEST else f"{text[: half - 1]}…{text[-half:]}"


class _LookMenu(QMenu):
    """The choice of the look: as the system, light, dark."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.tr("&Look"), window)
        self._window = window
        group = QActionGroup(self)
        self._actions: dict[str, QAction] = {}
        for mode, text in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            action = QAction(text, self, checkable=True)
            action.setObjectName(f"actionLook{mode.capitalize()}")
            action.setData(mode)
            group.addAction(action)
            self.addAction(action)
            self._actions[mode] = action
        group.triggered.connect(self._choose)
        theme.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._actions[theme.mode].setChecked(True)

    def _choose(self, action: QAction) -> None:
        theme.apply(action.data())
        self._window.settings.look = action.data()
