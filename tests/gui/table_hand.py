"""What the tests of tables share: real clicks on headers, cells and menus."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def settled(qtbot, pane):
    """Wait until the rows are arranged and the filter has been read."""
    qtbot.waitUntil(
        lambda: not pane.filters._wait.isActive() and not pane.arranger.busy, timeout=20_000
    )


def column(pane, number):
    """Return what the rows show in a column."""
    model = pane.model
    return [model.index(row, number).data() for row in range(model.rowCount())]


def header_point(pane, number):
    """Return the middle of a column's header, below a sort mark."""
    header = pane.view.horizontalHeader()
    left = header.sectionViewportPosition(number)
    return QPoint(left + header.sectionSize(number) // 2, header.height() - 8)


def double_click_header(qtbot, pane, number, modifier=NONE):
    """Double-click a column's header, as the window system reports it."""
    where = pane.view.horizontalHeader().viewport()
    place = header_point(pane, number)
    qtbot.mouseMove(where, place)
    qtbot.mouseClick(where, LEFT, modifier, place)
    qtbot.mouseDClick(where, LEFT, modifier, place)
    qtbot.mouseRelease(where, LEFT, modifier, place)


def cell_point(pane, row, number):
    """Return the middle of a cell."""
    return pane.view.visualRect(pane.model.index(row, number)).center()


def click_cell(qtbot, pane, row, number, modifier=NONE):
    """Click a cell."""
    qtbot.mouseClick(pane.view.viewport(), LEFT, modifier, cell_point(pane, row, number))


def open_menu(qtbot):
    """Wait for the menu that has just been asked for."""
    found = []

    def look():
        found[:] = [each for each in QApplication.topLevelWidgets()
                    if isinstance(each, QMenu) and each.isVisible()]  # fmt: skip
        return bool(found)

    qtbot.waitUntil(look)
    return found[-1]


def choose(qtbot, menu, *texts):
    """Click through a menu and its submenus; a text may be the beginning of an entry's."""
    for text in texts:
        action = next(each for each in menu.actions() if each.text().startswith(text))
        qtbot.mouseMove(menu, menu.actionGeometry(action).center())
        if action.menu() is not None:
            qtbot.mouseClick(menu, LEFT, NONE, menu.actionGeometry(action).center())
            menu = action.menu()
            qtbot.waitUntil(menu.isVisible)
        else:
            qtbot.mouseClick(menu, LEFT, NONE, menu.actionGeometry(action).center())


def header_menu(qtbot, pane, number):
    """Open the menu of a column's header with the right button."""
    context_click(pane.view.horizontalHeader().viewport(), header_point(pane, number))
    return open_menu(qtbot)


def context_click(widget, place):
    """Ask for the menu at a place, as the right button does."""
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
