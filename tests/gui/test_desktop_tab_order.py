"""Tab goes through each window as it is read: line by line, each from left to right."""

from __future__ import annotations

import pandas as pd
import pytest
from every_window import World, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tab_hand import about, broken, can_stop, leave, unread, walk

from studio.gui.charts.form import ChartForm
from studio.gui.panes.table_window import TableWindow

pytestmark = pytest.mark.usefixtures("quiet_dialogs")
BACK = Qt.Key.Key_Backtab


def test_tab_goes_through_every_window_as_it_is_read(window):
    window.resize(1400, 900)
    world = World(window)
    settle(0.3)
    wrong = []
    for name, open_it in world.everything().items():
        if name[:5] == "tour_":
            continue  # other words on the same card
        opened = open_it()
        opened.activateWindow()
        settle(0.05)
        ring = walk(opened)
        problems = [*unread(ring), *broken(opened)]
        problems += [f"not reached: {about(each)}" for each in can_stop(opened) if each not in ring]
        wrong += [f"{name}: {each}" for each in problems]
        world.put_away(opened)
    assert wrong == []


@pytest.fixture
def shown(qtbot, window):
    """The main window with all of its docks, a table, and a node with many parameters."""
    window.resize(1400, 900)
    world = World(window)
    world.run_history()
    window.docks.history_dock.show()
    world.table_pane()
    window.session.select([world.script])
    settle(0.2)
    return window


def test_tab_reaches_every_pane_of_the_main_window_and_shift_tab_leads_back(qtbot, shown):
    shown.palette_.search.setFocus()
    forward = walk(shown)
    docks, panes = shown.docks, shown.panes
    places = [
        shown.toolbar, docks.palette_dock, shown.tabs, shown.canvas, panes.tabs.tabBar(),
        panes.table, docks.properties_dock, docks.history_dock,
    ]  # fmt: skip
    for place in places:
        assert any(each is place or place.isAncestorOf(each) for each in forward), about(place)
    assert forward[0] is shown.palette_.search
    start = QApplication.focusWidget()
    assert start is forward[0]
    backward = walk(shown, BACK)
    assert backward == [forward[0], *reversed(forward[1:])]
    assert unread(forward) == []


def place_of(stops: list[QWidget], part: QWidget) -> int:
    """Return the number of the first stop in a part."""
    return next(n for n, each in enumerate(stops) if each is part or part.isAncestorOf(each))


def through(part: QWidget) -> list[QWidget]:
    """Press Tab until it leaves a part of a window; return the stops."""
    stops: list[QWidget] = []
    while part.isAncestorOf(here := QApplication.focusWidget()):
        assert here not in stops
        stops.append(here)
        leave(here)
    return stops


def test_in_the_properties_comment_and_help_come_after_the_parameters(qtbot, shown):
    session, pane = shown.session, shown.properties
    for module in ("split_data", "execute_python_script", "import_data"):
        node = session.add_node(module, 300, 300)
        session.select([node])  # the page is made anew, its rows in steps
        qtbot.waitUntil(lambda: not pane.busy)
        page = pane.node_page
        page.name.line.setFocus()
        stops = through(page)
        rows = [place_of(stops, row) for row in page.rows.values() if row.isVisible()]
        assert rows == sorted(rows)
        assert len(rows) > 1
        name, comment = place_of(stops, page.name), place_of(stops, page.comment)
        assert name < rows[0]
        assert rows[-1] < comment < place_of(stops, page._help)


def test_in_the_table_pane_tools_filter_table_and_statistics_follow_each_other(qtbot, shown):
    pane = shown.panes.table
    pane.view.setFocus()
    keys = Qt.KeyboardModifier
    for key, held in (  # these parts are made only now, and in another order
        (Qt.Key.Key_I, keys.ControlModifier),
        (Qt.Key.Key_F, keys.ControlModifier),
        (Qt.Key.Key_L, keys.ControlModifier | keys.ShiftModifier),
    ):
        pane.view.setFocus()
        QTest.keyClick(pane.view, key, held)
    settle(0.05)
    pane.strip.as_histogram.setFocus()
    stops = walk(shown)
    parts = [
        pane.strip.as_histogram, pane.filter_button, pane.save_button, pane.filters,
        pane.find_bar, pane.view, pane.strip.panel,
    ]  # fmt: skip
    found = [place_of(stops, each) for each in parts]
    assert found == sorted(found)
    assert len(set(found)) == len(parts)
    pane.strip.close()
    pane.filters.hide()
    pane.view.setFocus()
    leave(pane.view)
    assert not pane.isAncestorOf(QApplication.focusWidget())


def test_tab_stays_in_a_dock_that_is_a_window_of_its_own(qtbot, shown):
    dock = shown.docks.palette_dock
    dock.setFloating(True)
    dock.activateWindow()
    qtbot.waitUntil(dock.isActiveWindow)
    shown.palette_.search.setFocus()
    stops = walk(dock)
    assert shown.palette_.tree in stops
    assert all(dock.isAncestorOf(each) for each in stops)
    dock.setFloating(False)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.palette_.search.setFocus()
    assert shown.canvas in walk(shown)


def test_a_part_that_moves_is_reached_where_it_stands_now(qtbot, shown):
    docks = shown.docks
    shown.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, docks.palette_dock)
    shown.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks.properties_dock)
    settle(0.1)
    shown.canvas.setFocus()
    stops = walk(shown)
    assert unread(stops) == []
    palette, properties = shown.palette_.search, shown.properties.node_page.name.line
    assert 0 < place_of(stops, palette) < place_of(stops, properties)


def test_a_field_that_goes_away_gives_the_focus_to_the_next_one(qtbot, shown):
    frame = pd.DataFrame({"age": [1, 2, 3]})
    window = TableWindow(shown.session, shown)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.pane.show_alone(frame)
    window.pane.view.setFocus()
    QTest.keyClick(
        window.pane.view, Qt.Key.Key_L,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )  # fmt: skip
    line = QApplication.focusWidget()
    assert window.pane.filters.isAncestorOf(line)
    window.pane.filters.hide()
    now = QApplication.focusWidget()
    assert now is not None
    assert now.isVisible()
    assert unread(walk(window)) == []


def test_the_fields_of_a_chart_have_names_before_the_columns_are_known(qtbot):
    form = ChartForm()
    qtbot.addWidget(form)
    form.show()
    nameless = [each for each in can_stop(form) if "()" in about(each)]
    assert [about(each) for each in nameless if each.objectName() != "chartTitle"] == []
    assert form.x.accessibleName() == "x axis"
