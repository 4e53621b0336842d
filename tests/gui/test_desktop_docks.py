"""The docks: their titles hide and float them, and they never push the window off its screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton

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


def test_docks_that_have_no_room_below_each_other_are_laid_on_each_other(
    qtbot, opened, monkeypatch
):
    monkeypatch.setattr("studio.gui.docks.room", lambda widget: QSize(1280, 700))
    docks = opened.docks
    for each in (docks.history_dock, docks.runs_dock):
        each.toggleViewAction().trigger()
    opened.addDockWidget(RIGHT_SIDE, docks.palette_dock)
    qtbot.waitUntil(lambda: opened.minimumSizeHint().height() <= 700)
    assert any(opened.tabifiedDockWidgets(each) for each in docks.all)
    assert all(each.isVisibleTo(opened) or opened.tabifiedDockWidgets(each) for each in docks.all)
