"""The arrangement of the window, help on what has the focus, files dragged onto a field."""

from __future__ import annotations

import pytest
from app_hand import wait_for
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from studio.gui.editor.script_window import ScriptWindow
from studio.gui.look.theme import theme
from studio.gui.panes.output_panes import OutputPanes
from studio.gui.panes.table_window import TableWindow
from studio.gui.session import Session
from studio.gui.strip import Strip
from studio.gui.window import MainWindow

pytestmark = pytest.mark.usefixtures("quiet_dialogs")
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
RIGHT_SIDE, LEFT_SIDE = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.LeftDockWidgetArea


@pytest.fixture
def opened(qtbot, window):
    """Return the window with a script, selected."""
    qtbot.waitUntil(window.isActiveWindow)
    window.resize(1400, 900)
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: window.working)
    node = window.session.add_node("execute_python_script", 0, 0)
    window.session.select([node])
    window.canvas.setFocus()
    return window


def share(window):
    """Return how much of the height is the canvas's."""
    canvas, panes = window.workspace.sizes()
    return canvas / (canvas + panes)


def test_the_arrangement_comes_back_at_the_next_start_and_can_be_reset(qtbot, opened):
    docks = opened.docks
    opened.addDockWidget(RIGHT_SIDE, docks.palette_dock)
    docks.properties_dock.close()
    docks.history_dock.toggleViewAction().trigger()
    handle = opened.workspace.handle(1)
    middle = handle.rect().center()
    qtbot.mousePress(handle, LEFT, pos=middle)
    qtbot.mouseMove(handle, middle - QPoint(0, 150))
    qtbot.mouseRelease(handle, LEFT, pos=middle - QPoint(0, 150))
    left = share(opened)
    assert left < 0.5
    opened.keep_layout()

    again = MainWindow(Session(), opened.settings)
    qtbot.addWidget(again)
    again.show()
    again.show_workspace()
    found = again.docks
    assert again.dockWidgetArea(found.palette_dock) == RIGHT_SIDE
    assert not found.properties_dock.isVisible()
    assert found.history_dock.isVisible()
    qtbot.waitUntil(lambda: abs(share(again) - left) < 0.05)

    again.actions_.reset_layout.trigger()
    assert again.dockWidgetArea(found.palette_dock) == LEFT_SIDE
    assert found.properties_dock.isVisible()
    assert not found.history_dock.isVisible()
    assert share(again) > 0.5


def test_a_window_closed_with_large_output_comes_back_with_its_docks(qtbot, opened):
    opened.keep_layout()
    qtbot.keyClick(opened, Qt.Key.Key_O, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert not opened.docks.palette_dock.isVisible()
    opened.keep_layout()
    again = MainWindow(Session(), opened.settings)
    qtbot.addWidget(again)
    again.show()
    again.show_workspace()
    assert again.docks.palette_dock.isVisible()
    assert again.canvas.isVisible()


def test_f1_tells_about_what_has_the_focus(qtbot, opened):
    tree = opened.palette_.tree
    opened.palette_.search.setFocus()
    qtbot.keyClicks(opened.palette_.search, "split data")
    qtbot.keyClick(opened.palette_.search, Qt.Key.Key_Down)
    qtbot.keyClick(tree, Qt.Key.Key_F1)
    manual = opened._manual
    assert manual.module.name == "Split Data"
    manual.close()
    opened.activateWindow()
    page = opened.properties.node_page
    field = page.findChild(QWidget, "parameter_timeout")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_F1)
    assert manual.isVisible()
    assert manual.module.name == "Execute Python Script"
    name = field.objectName().removeprefix("parameter_")
    assert f"({name})" in manual.text.textCursor().selectedText()
    assert 0 <= manual.text.cursorRect().top() <= manual.text.viewport().height()
    manual.close()


@pytest.mark.parametrize("kind", ["script", "table"])
def test_script_and_table_fill_the_screen_with_f11(qtbot, opened, kind):
    if kind == "script":
        large = ScriptWindow(opened.session, opened.session.current, "script")
    else:
        import pandas as pd

        large = TableWindow.for_frame(opened.session, "Ages", pd.DataFrame({"age": [41, 37]}))
    qtbot.addWidget(large)
    large.show()
    large.activateWindow()
    qtbot.waitUntil(large.isActiveWindow)
    size = ScriptWindow.last_size
    qtbot.keyClick(large, Qt.Key.Key_F11)
    assert large.isFullScreen()
    qtbot.keyClick(large, Qt.Key.Key_F11)
    assert not large.isFullScreen()
    assert ScriptWindow.last_size == size
    button = large.findChild(QToolButton, "fullScreen")
    qtbot.mouseClick(button, LEFT)
    assert large.isFullScreen()
    assert button.isChecked()
    assert not button.visibleRegion().isEmpty()
    qtbot.mouseClick(button, LEFT)
    assert not large.isFullScreen()
    assert not button.isChecked()


def test_a_file_is_dragged_onto_the_field_of_a_path(qtbot, opened, tmp_path):
    node = opened.session.add_node("import_data", 300, 0)
    opened.session.select([node])

    def field():
        page = opened.properties.node_page
        shown = page is not None and page.node_id == node
        return page.findChild(QLineEdit, "parameter_path") if shown else None

    line = wait_for(qtbot, field)
    file = tmp_path / "two words.csv"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    data.setText(QUrl.fromLocalFile(str(file)).toString())
    action, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, data, LEFT, keys)
    QApplication.sendEvent(line, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(line, QDropEvent(QPointF(5, 5), action, data, LEFT, keys))
    assert line.text() == str(file)
    assert opened.session.experiment.node(node).values()["path"] == str(file)


def test_the_look_follows_the_system_while_the_window_is_open(qtbot, opened, monkeypatch):
    class Hints:
        scheme = Qt.ColorScheme.Dark

        def colorScheme(self):
            return self.scheme

    hints = QGuiApplication.styleHints()
    theme.apply("system")
    monkeypatch.setattr("studio.gui.look.theme.QGuiApplication.styleHints", Hints)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens.dark
    assert opened.palette().window().color().lightness() < 90
    Hints.scheme = Qt.ColorScheme.Light
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not theme.tokens.dark
    theme.apply("dark")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.tokens.dark  # the user's own choice stays
    theme.apply("light")


def test_everything_has_room_on_a_screen_of_800_by_500(qtbot, opened):
    opened.resize(800, 500)  # as 1600 by 1000 at 200 percent
    opened.actions_.reset_layout.trigger()
    least = opened.minimumSizeHint()
    assert least.width() <= 800
    assert least.height() <= 500
    opened.actions_.run_history.trigger()
    qtbot.waitUntil(lambda: opened.width() <= 800)
    tools = opened.toolbar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert tools.isVisible()
    assert tools.accessibleName() == "More tools"
    assert not tools.icon().isNull()


def test_tools_without_room_are_scrolled_and_panes_keep_their_names(qtbot, opened):
    panes = OutputPanes(opened.session)
    panes.setMinimumSize(230, 110)
    qtbot.addWidget(panes)
    panes.resize(240, 300)
    panes.show()
    panes.show_log()
    bar = panes.tabs.tabBar()
    assert {bar.tabText(n) for n in range(bar.count())} == {""}
    assert bar.accessibleTabName(0) == "Table"
    strip = panes.log.findChild(Strip)
    last = panes.log.save_button
    assert not last.visibleRegion().contains(last.rect().center())
    wheel_turn(strip)
    qtbot.waitUntil(lambda: last.visibleRegion().contains(last.rect().center()))
    panes.resize(900, 300)
    qtbot.waitUntil(lambda: bar.tabText(0) == "Table")


def wheel_turn(strip):
    """Turn the wheel over a strip until its end."""
    at = QPointF(strip.viewport().rect().center())
    for _ in range(12):
        event = QWheelEvent(
            at, QPointF(strip.viewport().mapToGlobal(at.toPoint())), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(strip.viewport(), event)


def test_a_pinch_zooms_at_the_pointer(qtbot, opened):
    view = opened.canvas
    opened.session.add_node("execute_python_script", 900, 700)
    before, place = view.zoom, QPointF(120, 90)
    under = view.exact(place)
    for _ in range(5):
        event = QNativeGestureEvent(
            Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2,
            place, place, QPointF(view.viewport().mapToGlobal(place.toPoint())), 0.1, QPointF(),
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)
    assert view.zoom > before * 1.4
    moved = view.exact(place) - under
    assert abs(moved.x()) < 3
    assert abs(moved.y()) < 3
