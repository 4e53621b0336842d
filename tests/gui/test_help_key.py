"""F1 tells about anything: panes, windows, nodes, ports, parameters, connections, menus."""

from __future__ import annotations

import pytest
from app_hand import wait_for
from canvas_hand import Hand
from every_window import World, settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from studio.gui.help.manual import ManualWindow
from studio.gui.help.topics import PLACES, find, topics

pytestmark = pytest.mark.usefixtures("quiet_dialogs")
F1 = Qt.Key.Key_F1


@pytest.fixture
def world(window):
    window.resize(1400, 900)
    made = World(window)
    settle(0.2)
    return made


def press(qtbot, widget: QWidget) -> ManualWindow:
    """Press F1 in a widget; return the help that comes."""
    for each in manuals():
        each.hide()
    widget.window().activateWindow()
    widget.setFocus()
    qtbot.keyClick(widget, F1)
    return wait_for(qtbot, lambda: next(iter(manuals()), None))


def manuals() -> list[ManualWindow]:
    shown = QApplication.topLevelWidgets()
    return [each for each in shown if isinstance(each, ManualWindow) and each.isVisible()]


def test_each_place_has_a_page_and_each_page_says_something():
    assert {find(each) is not None for each in PLACES.values()} == {True}
    assert len({each.id for each in topics()}) == len(topics())
    assert all(len(each.text) > 60 for each in topics())


@pytest.mark.parametrize(
    ("opener", "topic"),
    [
        ("table_window", "table"), ("compare_tables", "table"), ("cell", "table"),
        ("script_window", "script"), ("translation", "script"), ("chart", "charts"),
        ("gallery", "figures"), ("service", "service"), ("service_changes", "service"),
        ("recovery", "start"), ("choose_columns", "columns"), ("expose", "service"),
        ("settings_1", "settings"), ("about", "start"), ("compare_runs", "runs"),
    ],
)  # fmt: skip
def test_f1_in_a_window_tells_about_the_window(qtbot, world, opener, topic):
    opened = world.everything()[opener]()
    settle(0.05)
    manual = press(qtbot, opened.focusWidget() or opened)
    assert manual.topic.id == topic
    assert manual.topic.title in manual.text.toPlainText()
    assert not manual.example.isEnabled()
    manual.close()
    world.put_away(opened)


@pytest.mark.parametrize(
    ("opener", "place", "topic"),
    [
        ("table_pane", lambda w: w.panes.table.view, "table"),
        ("figure_pane", lambda w: w.panes.figures, "figures"),
        ("log_pane", lambda w: w.panes.log.console, "log"),
        ("run_history", lambda w: w.docks.runs, "runs"),
        ("start_page", lambda w: w.centralWidget(), "start"),
    ],
)  # fmt: skip
def test_f1_in_a_pane_tells_about_the_pane(qtbot, world, opener, place, topic):
    world.everything()[opener]()
    assert press(qtbot, place(world.window)).topic.id == topic


def test_f1_in_a_modal_dialog_can_be_read_and_left(qtbot, world):
    dialog = world.expose()
    dialog.setModal(True)
    dialog.hide()
    dialog.open()
    manual = press(qtbot, dialog.name)
    assert manual.parent() is dialog
    assert not manual.place.isVisible()
    qtbot.keyClick(manual, Qt.Key.Key_Escape)
    assert not manual.isVisible() and dialog.isVisible()
    dialog.close()


def test_f1_on_a_port_goes_to_the_port_in_the_page_of_its_module(qtbot, world):
    window = world.window
    window.show_workspace()
    hand = Hand(window.canvas)
    window.canvas.setFocus()
    port = window.canvas.canvas.nodes[world.split].ports[-1]
    hand.move(port.scene_place, Qt.MouseButton.NoButton)
    manual = press(qtbot, window.canvas)
    assert manual.module.name == "Split Data"
    assert manual.text.textCursor().selectedText() == port.spec.name


def test_f1_on_a_connection_tells_about_connections(qtbot, world):
    canvas = world.window.canvas
    world.window.show_workspace()
    world.session.select([])
    canvas.canvas.select_connections([world.session.experiment.connections[0]])
    manual = press(qtbot, canvas)
    assert manual.topic.id == "canvas"
    assert "connection" in manual.text.toPlainText()


def test_f1_over_the_entry_of_a_menu_tells_what_it_does(qtbot, world):
    window = world.window
    menu = next(a.menu() for a in window.menuBar().actions() if "Run" in a.text())
    menu.popup(window.mapToGlobal(window.rect().center()))
    menu.setActiveAction(window.actions_.run_history)
    qtbot.keyClick(menu, F1)
    manual = wait_for(qtbot, lambda: next(iter(manuals()), None))
    assert not isinstance(QApplication.activePopupWidget(), QMenu)
    text = manual.text.toPlainText()
    assert "Run history" in text
    assert "Show all runs of the experiment, with their results" in text
    assert "Ctrl+Alt+H" in text


def test_pages_on_the_studio_are_found_by_what_they_say(qtbot, world):
    manual = press(qtbot, world.window.canvas)
    qtbot.keyClicks(manual.search, "traceback")
    assert manual.topic.id == "log"
