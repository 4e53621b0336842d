"""The desktop without a mouse: docks, menus, windows, the start page and the settings by keys."""

from __future__ import annotations

import pytest
from app_hand import wait_for
from keyboard_hand import ALT, CTRL, SHIFT, Key, pick, words
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QPushButton, QTabBar, QToolButton
from tab_hand import leave

from studio.experiment.document import Experiment
from studio.gui.editor.script_window import ScriptWindow
from studio.gui.look.theme import theme
from studio.gui.panes.table_window import TableWindow
from studio.gui.startpage import RecentCard, SampleCard

pytestmark = pytest.mark.usefixtures("quiet_dialogs")
LEFT_SIDE, RIGHT_SIDE, BELOW = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)


@pytest.fixture
def working(qtbot, window):
    """The window with a script, selected, and the focus on the canvas."""
    qtbot.waitUntil(window.isActiveWindow)
    window.resize(1400, 900)
    QTest.keyClick(window, Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: window.working)
    node = window.session.add_node("execute_python_script", 0, 0)
    window.session.select([node])
    window.canvas.setFocus()
    return window


def open_menu(window, letter: Key) -> QMenu:
    """Open a menu of the menu bar with Alt and its letter."""
    _come_back(window)
    QTest.keyClick(window, letter, ALT)
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    return opened


def _come_back(window) -> None:
    """Make the window the active one: offscreen, a popup that closed stays it."""
    window.activateWindow()
    QApplication.processEvents()


def command(window, typed: str) -> None:
    """Do what the command palette finds first."""
    _come_back(window)
    QTest.keyClick(window, Key.Key_P, CTRL | SHIFT)
    QTest.keyClicks(window.finder.search, typed)
    QTest.keyClick(window.finder.search, Key.Key_Return)


def tab_to(wanted, start=None) -> None:
    """Press Tab until something has the focus."""
    if start is not None:
        start.setFocus()
    for _ in range(120):
        if QApplication.focusWidget() is wanted:
            return
        leave(QApplication.focusWidget())
    raise AssertionError(f"Tab does not lead to {wanted}")


# -- docks -----------------------------------------------------------------------------------


def test_a_dock_goes_to_another_side_and_out_of_the_window(qtbot, working):
    docks = working.docks
    place = working.dockWidgetArea
    pick(open_menu(working, Key.Key_V), "Arrange docks", "Modules", "“Modules” to the right")
    assert place(docks.palette_dock) == RIGHT_SIDE
    command(working, "modules below")
    assert place(docks.palette_dock) == BELOW
    height = docks.palette_dock.height()
    command(working, "modules larger")
    qtbot.waitUntil(lambda: docks.palette_dock.height() > height)
    command(working, "modules window of its own")
    assert docks.palette_dock.isFloating()
    command(working, "modules to the left")
    assert not docks.palette_dock.isFloating()
    assert place(docks.palette_dock) == LEFT_SIDE


def test_docks_get_wider_narrower_hidden_and_back_as_in_the_beginning(qtbot, working):
    dock = working.docks.properties_dock
    width = dock.width()
    command(working, "properties larger")
    qtbot.waitUntil(lambda: dock.width() > width)
    command(working, "properties smaller")
    qtbot.waitUntil(lambda: dock.width() == width)
    pick(open_menu(working, Key.Key_V), "Properties")
    assert not dock.isVisible()
    pick(open_menu(working, Key.Key_V), "Reset the layout")
    assert dock.isVisible()


def test_canvas_and_output_share_the_height_as_one_likes(working):
    before = working.workspace.sizes()
    QTest.keyClick(working.canvas, Key.Key_Up, CTRL | ALT)
    higher = working.workspace.sizes()
    assert higher[1] > before[1]
    assert higher[0] < before[0]
    QTest.keyClick(working.canvas, Key.Key_Down, CTRL | ALT)
    assert working.workspace.sizes() == before


def test_docks_cannot_be_moved_where_there_are_none(qtbot, working):
    QTest.keyClick(working, Key.Key_H, CTRL | SHIFT)
    menu = open_menu(working, Key.Key_V)
    moves = next(a.menu() for a in menu.actions() if a.text() == "Arrange &docks")
    moves.aboutToShow.emit()
    entries = [entry for a in moves.actions() for entry in a.menu().actions()]
    assert len(entries) == 24
    assert not any(entry.isEnabled() for entry in entries)
    QTest.keyClick(menu, Key.Key_Escape)


def test_the_history_is_walked_with_the_arrows(qtbot, working):
    for n in range(3):
        working.session.add_node("split_data", 0, 200.0 * n)
    pick(open_menu(working, Key.Key_V), "History")
    history = working.docks.history
    tab_to(history, working.properties.node_page.name.line)
    QTest.keyClick(history, Key.Key_Home)
    assert len(working.session.experiment) == 0
    QTest.keyClick(history, Key.Key_Down)
    assert len(working.session.experiment) == 1
    QTest.keyClick(history, Key.Key_End)
    assert len(working.session.experiment) == 4


# -- menus and windows -----------------------------------------------------------------------


def test_the_look_is_chosen_in_the_menu(working):
    pick(open_menu(working, Key.Key_V), "Look", "Dark")
    assert theme.tokens.dark
    pick(open_menu(working, Key.Key_V), "Look", "Light")
    assert not theme.tokens.dark


@pytest.mark.parametrize(
    ("entry", "name"), [("About", "aboutWindow"), ("Report a problem…", "reportWindow")]
)
def test_help_windows_open_and_close(qtbot, working, entry, name):
    pick(open_menu(working, Key.Key_H), entry)
    (opened,) = [each for each in QApplication.topLevelWidgets() if each.objectName() == name]
    assert opened.isVisible()
    QTest.keyClick(opened, Key.Key_Escape)
    assert not opened.isVisible()


def test_the_log_folder_is_opened(working, monkeypatch):
    from studio.gui.help import windows

    opened = []
    monkeypatch.setattr(windows, "open_logs", lambda: opened.append(True))
    pick(open_menu(working, Key.Key_H), "Open the log folder")
    assert opened == [True]


def test_the_tour_is_taken(working):
    pick(open_menu(working, Key.Key_H), "Tour")
    tour = working.tour
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Space)
    assert tour.title.text() == "Results"
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Space)
    assert not tour.isVisible()


def test_a_script_and_a_table_are_opened_large_and_on_all_of_the_screen(qtbot, working):
    import pandas as pd

    page = working.properties.node_page
    editor = next(row.editor.script for row in page.rows.values() if row.spec.kind == "code")
    button = _button(editor, "Open in a large window")
    tab_to(button, page.name.line)
    QTest.keyClick(button, Key.Key_Space)
    large = wait_for(qtbot, lambda: _active(ScriptWindow))
    QTest.keyClick(large, Key.Key_F11)
    assert large.isFullScreen()
    large.close()
    working.activateWindow()
    qtbot.waitUntil(working.isActiveWindow)
    pane = working.panes.table
    working.panes.tabs.setCurrentWidget(pane)
    pane.show_alone(pd.DataFrame({"age": [1, 2]}))
    pane.node_id, pane.port = working.session.current, "Result Dataset"
    tab_to(pane.popout_button, working.panes.tabs.tabBar())
    QTest.keyClick(pane.popout_button, Key.Key_Space)
    table = wait_for(qtbot, lambda: _active(TableWindow))
    QTest.keyClick(table, Key.Key_F11)
    assert table.isFullScreen()
    QTest.keyClick(table, Key.Key_Escape)
    assert not table.isVisible()


def _button(part, tip):
    return next(each for each in part.findChildren(QToolButton) if each.toolTip().startswith(tip))


def _active(kind):
    opened = QApplication.activeWindow()
    return opened if isinstance(opened, kind) else None


def test_settings_are_walked_and_changed(qtbot, working):
    QTest.keyClick(working.canvas, Key.Key_Comma, CTRL)
    settings = wait_for(qtbot, lambda: _active(type(working.preferences)))
    settings.list.setFocus()
    QTest.keyClick(settings.list, Key.Key_Home)
    look = settings.findChild(QComboBox, "appearance/look")
    tab_to(look)
    QTest.keyClick(look, Key.Key_End)
    assert theme.tokens.dark
    QTest.keyClick(look, Key.Key_Up)
    assert not theme.tokens.dark
    settings.list.setFocus()
    rows = settings.list.count()
    for row in range(1, rows):
        QTest.keyClick(settings.list, Key.Key_Down)
        assert settings.list.currentRow() == row
    QTest.keyClick(settings, Key.Key_Escape)
    assert not settings.isVisible()


def test_an_example_of_a_module_is_opened_from_its_page(qtbot, working):
    QTest.keyClick(working.canvas, Key.Key_F1)
    manual = working._manual
    manual.activateWindow()
    qtbot.waitUntil(manual.isActiveWindow)
    before = len(working.desks)
    button = manual.findChild(QPushButton, "manualExample")
    tab_to(button)
    with qtbot.waitSignal(working.documents.opened):
        QTest.keyClick(button, Key.Key_Space)
    assert len(working.desks) == before + 1


# -- the start page --------------------------------------------------------------------------


def test_the_start_page_is_walked_and_its_recent_files_have_a_menu(qtbot, window, tmp_path):
    path = tmp_path / "cars.studio"
    Experiment("Cars").save(path)
    window.settings.add_recent(str(path))
    window.show_start_page()
    (card,) = window.findChildren(RecentCard)
    qtbot.waitUntil(card.isVisible)
    new = window.findChild(QPushButton, "startNew")
    new.setFocus()
    sample = window.findChildren(SampleCard)[0]
    tab_to(sample)
    tab_to(card)
    menu_key = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, card.rect().center(), card.mapToGlobal(card.pos())
    )
    QApplication.sendEvent(card, menu_key)  # Qt makes it of the menu key
    menu = card.findChild(QMenu, "recentMenu")
    assert words(menu) == ["Open", "Remove from the list"]
    with qtbot.waitSignal(window.documents.opened):
        pick(menu, "Open")
    assert window.session.experiment.name == "Cars"


def test_tabs_are_chosen_with_the_arrows(qtbot, working):
    QTest.keyClick(working, Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: len(working.desks) == 2)
    second = working.desk
    bar = working.tabs.findChild(QTabBar, "deskTabBar")
    tab_to(bar, working.canvas)
    QTest.keyClick(bar, Key.Key_Left)
    assert working.desk is not second
