"""The menu bar of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMessageBox

from studio import __version__
from studio.gui.look.theme import theme

if TYPE_CHECKING:
    from studio.gui.window import MainWindow


def add_menus(window: MainWindow) -> None:
    """Add File, Edit, Run, View and Help."""
    a, bar = window.actions_, window.menuBar()
    file = bar.addMenu(window.tr("&File"))
    for action in (a.new, a.open):
        file.addAction(action)
    recent = file.addMenu(window.tr("Open &recent"))
    recent.aboutToShow.connect(lambda: _fill_recent(window, recent))
    for action in (a.save, a.save_as, None, a.home, None, a.quit):
        file.addSeparator() if action is None else file.addAction(action)
    edit = bar.addMenu(window.tr("&Edit"))
    for action in (a.undo, a.redo, None, a.find_module):
        edit.addSeparator() if action is None else edit.addAction(action)
    run = bar.addMenu(window.tr("&Run"))
    for action in (a.run, a.run_selected, a.cancel):
        run.addAction(action)
    view = bar.addMenu(window.tr("&View"))
    for action in (a.zoom_in, a.zoom_out, a.zoom_reset, a.zoom_fit, None):
        view.addSeparator() if action is None else view.addAction(action)
    view.addAction(window.palette_dock.toggleViewAction())
    view.addAction(window.properties_dock.toggleViewAction())
    view.addSeparator()
    _add_looks(window, view.addMenu(window.tr("&Look")))
    help_menu = bar.addMenu(window.tr("&Help"))
    help_menu.addAction(a.about)
    a.on(a.about, lambda: _about(window))


def _fill_recent(window: MainWindow, menu: QMenu) -> None:
    menu.clear()
    paths = window.settings.recent
    for path in paths:
        action = menu.addAction(path)
        action.triggered.connect(lambda *_, p=path: window.open_recent(p))
    if not paths:
        menu.addAction(window.tr("Nothing yet")).setEnabled(False)


def _add_looks(window: MainWindow, menu: QMenu) -> None:
    group = QActionGroup(menu)
    texts = {
        "system": window.tr("As the system"),
        "light": window.tr("Light"),
        "dark": window.tr("Dark"),
    }
    actions: dict[str, QAction] = {}
    for mode, text in texts.items():
        action = QAction(text, menu, checkable=True)
        action.setObjectName(f"actionLook{mode.capitalize()}")
        action.triggered.connect(lambda *_, m=mode: _set_look(window, m))
        group.addAction(action)
        menu.addAction(action)
        actions[mode] = action

    def show() -> None:
        actions[theme.mode].setChecked(True)

    theme.changed.connect(show)
    show()


def _set_look(window: MainWindow, mode: str) -> None:
    theme.apply(mode)
    window.settings.look = mode


def _about(window: MainWindow) -> None:
    box = QMessageBox(window)
    box.setWindowTitle(window.tr("About"))
    box.setText(f"Experiment Studio {__version__}")
    box.setInformativeText(
        window.tr(
            "Drag-and-drop machine-learning experiments and azureml_main scripts on your own "
            "computer. Apache License 2.0."
        )
    )
    box.open()
