"""The docks: their titles hide and float them, and they never push the window off its screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

pytestmark = pytest.mark.usefixtures("quiet_dialogs")
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
RIGHT_SIDE = Qt.DockWidgetArea.RightDockWidgetArea


@pytest.fixture
def opened(qtbot, window):
    """The window with an empty experiment, and its docks."""
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: window.working)
    return window


def button(dock, name):
    return dock.titleBarWidget().findChild(QToolButton, name)


def test_a_dock_is_hidden_by_its_title_and_comes_back_from_the_menu(qtbot, opened):
    dock = opened.docks.palette_dock
    close = button(dock, "dockClose")
    assert close.toolTip() and close.accessibleName()
    qtbot.mouseClick(close, LEFT)
    assert not dock.isVisible()
    entry = dock.toggleViewAction()
    menu = opened.view_menu
    menu.popup(opened.mapToGlobal(opened.rect().center()))
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(entry).center())
    assert dock.isVisible()


def test_a_dock_floats_and_goes_back_by_key(qtbot, opened):
    dock = opened.docks.properties_dock
    turn = button(dock, "dockFloat")
    turn.setFocus()
    qtbot.keyClick(turn, Qt.Key.Key_Space)
    assert dock.isFloating()
    qtbot.keyClick(turn, Qt.Key.Key_Space)
    assert not dock.isFloating()
    assert dock.isVisible()


def test_all_docks_have_room_below_each_other_on_a_low_screen(qtbot, opened):
    docks = opened.docks
    for each in (docks.history_dock, docks.runs_dock):
        each.toggleViewAction().trigger()
    opened.addDockWidget(RIGHT_SIDE, docks.palette_dock)
    opened.resize(1280, 720)
    QApplication.processEvents()
    assert opened.minimumSizeHint().height() <= 720
    assert opened.height() == 720
    assert all(each.isVisible() and each.height() > 60 for each in docks.all)
