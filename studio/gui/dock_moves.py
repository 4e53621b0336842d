"""The places and sizes of the docks by commands: what is dragged with the mouse, for the keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QDockWidget, QMenu

if TYPE_CHECKING:
    from studio.gui.docks import Docks
    from studio.gui.window import MainWindow
    from studio.gui.workspace import Workspace

STEP = 60  # pixels by which a dock, or the output, gets larger
_SIDES = {
    "Left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "Right": Qt.DockWidgetArea.RightDockWidgetArea,
    "Below": Qt.DockWidgetArea.BottomDockWidgetArea,
}


def add_dock_moves(window: MainWindow, docks: Docks) -> None:
    """Add a submenu for each dock to the View menu; the command palette finds its entries, too."""
    menu = QMenu(_tr("Arrange &docks"), window.view_menu)
    group = QActionGroup(window)
    group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
    for dock in docks.all:
        submenu = menu.addMenu(dock.windowTitle())
        for name, text, do in _moves(window, dock):
            action = QAction(text.format(dock.windowTitle()), submenu)
            action.setObjectName(f"action{dock.objectName().removesuffix('Dock').title()}{name}")
            action.triggered.connect(lambda *_, do=do: do())
            group.addAction(action)
            submenu.addAction(action)
    window.view_menu.insertMenu(window.dock_place, menu)

    def allow(*_: object) -> None:
        group.setEnabled(window.working)

    window.stack.currentChanged.connect(allow)
    menu.aboutToShow.connect(allow)


def _moves(window: MainWindow, dock: QDockWidget) -> list[tuple[str, str, Callable[[], object]]]:
    texts = {
        "Left": _tr("“{}” to the left"),
        "Right": _tr("“{}” to the right"),
        "Below": _tr("“{}” below"),
    }
    moves: list[tuple[str, str, Callable[[], object]]] = [
        (name, texts[name], partial(_dock_at, window, dock, side)) for name, side in _SIDES.items()
    ]
    return [
        *moves,
        ("Window", _tr("“{}” in a window of its own"), partial(_take_out, dock)),
        ("Larger", _tr("“{}” larger"), partial(_resize, window, dock, STEP)),
        ("Smaller", _tr("“{}” smaller"), partial(_resize, window, dock, -STEP)),
    ]


def _dock_at(window: MainWindow, dock: QDockWidget, side: Qt.DockWidgetArea) -> None:
    dock.setFloating(False)
    window.addDockWidget(side, dock)
    dock.show()
    dock.raise_()


def _take_out(dock: QDockWidget) -> None:
    dock.setFloating(True)
    dock.show()
    dock.activateWindow()


def _resize(window: MainWindow, dock: QDockWidget, step: int) -> None:
    """Give a dock more room or less: in width at a side, in height below."""
    dock.show()
    if dock.isFloating():
        dock.resize(dock.width() + step, dock.height() + step)
    elif window.dockWidgetArea(dock) == _SIDES["Below"]:
        window.resizeDocks([dock], [dock.height() + step], Qt.Orientation.Vertical)
    else:
        window.resizeDocks([dock], [dock.width() + step], Qt.Orientation.Horizontal)


def more_output(space: Workspace, step: int) -> None:
    """Give the panes more of the height, or the canvas."""
    *others, canvas, panes = space.sizes()
    space.setSizes([*others, canvas - step, panes + step])


def _tr(text: str) -> str:
    return QCoreApplication.translate("DockMoves", text)
