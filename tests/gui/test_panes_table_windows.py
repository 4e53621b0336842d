"""Whole cells, tables in windows of their own, two tables side by side, and bad input."""

from __future__ import annotations

import io

import numpy as np
import pandas as pd
import pytest
from app_hand import run_and_wait
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from table_hand import (
    CTRL,
    LEFT,
    cell_point,
    choose,
    click_cell,
    column,
    double_click_header,
    open_menu,
    settled,
)
from test_panes_table import deliver

from studio.gui.panes.cell_window import PAGE, CellWindow
from studio.gui.panes.compare_window import CompareWindow
from studio.gui.panes.table_pane import TablePane
from studio.gui.panes.table_window import TableWindow


def png(wide=32, high=20) -> bytes:
    from PIL import Image

    file = io.BytesIO()
    Image.new("RGB", (wide, high), (200, 80, 40)).save(file, "PNG")
    return file.getvalue()


ODD = {
    "mixed": [1, "a", None, 2.5, [1, 2, 3], {"k": 1}],
    "huge": [10**5000, 2**70, -1, 0, 1, 2],
    "infinite": [np.inf, -np.inf, np.nan, 1e300, 1e-300, -0.0],
    "picture": [png(), b"\x89PNG\r\n\x1a\nbroken", None, b"\x00\x01", png(), b"text"],
    "שם 🎉": ["שלום", "مرحبا", "👩‍👩‍👧", "x" * 10_000_000, "a\nb", "a\tb"],
    "n" * 10_000: range(6),
}


@pytest.fixture
def pane(session, qtbot):
    widget = TablePane(session)
    qtbot.addWidget(widget)
    widget.resize(1100, 400)
    widget.show_alone(pd.DataFrame(ODD))
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def cell_window(qtbot, pane):
    """Return the window of a cell once it has read its value."""
    qtbot.waitUntil(lambda: bool(pane.findChildren(CellWindow)))
    window = pane.findChildren(CellWindow)[-1]
    qtbot.waitUntil(lambda: not window._reading.busy)
    return window


# -- cells -----------------------------------------------------------------------------------


def test_a_long_text_is_read_page_by_page_and_copied_whole(pane, qtbot):
    click_cell(qtbot, pane, 3, 4)
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    window = cell_window(qtbot, pane)
    assert "10,000,000 characters" in window.about.text()
    assert "page 1 of 200" in window.about.text()
    qtbot.mouseClick(window.forward, LEFT)
    qtbot.keyClick(window, Qt.Key.Key_PageDown, CTRL)
    assert "page 3" in window.about.text()
    assert len(window.text.toPlainText().replace("\n", "")) == PAGE
    qtbot.mouseClick(window.copy_button, LEFT)
    assert len(QGuiApplication.clipboard().text()) == 10_000_000
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_double_click_shows_a_picture(pane, qtbot):
    where = pane.view.viewport()
    qtbot.mouseClick(where, LEFT, pos=cell_point(pane, 0, 3))
    qtbot.mouseDClick(where, LEFT, pos=cell_point(pane, 0, 3))
    window = cell_window(qtbot, pane)
    assert window.about.text().startswith("PNG, 32 × 20")
    assert not window.picture.pixmap().isNull()


def test_a_broken_picture_is_explained_and_can_be_saved(pane, qtbot, tmp_path, monkeypatch):
    click_cell(qtbot, pane, 1, 3)
    qtbot.keyClick(pane.view, Qt.Key.Key_Space)
    window = cell_window(qtbot, pane)
    assert "damaged" in window.card.text.text()
    path = tmp_path / "x.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(window.save_button, LEFT)
    qtbot.waitUntil(path.exists)
    assert path.read_bytes() == ODD["picture"][1]


@pytest.mark.parametrize(
    ("row", "number", "text"),
    [(4, 0, "[1, 2, 3]"), (0, 1, "integer of about"), (3, 3, "00 01"), (5, 3, "text"),
     (4, 4, "a\nb"), (2, 4, "👩‍👩‍👧"), (0, 2, "inf")],
)  # fmt: skip
def test_any_value_is_shown_in_full(pane, qtbot, row, number, text):
    pane.show_cell(pane.model.index(row, number))
    window = cell_window(qtbot, pane)
    assert text in window.text.toPlainText()


def test_a_missing_cell_says_so(pane, qtbot):
    pane.show_cell(pane.model.index(2, 3))
    assert cell_window(qtbot, pane).card.title.text() == "Missing value"


# -- bad input ---------------------------------------------------------------------------------


def test_odd_values_are_shown_sorted_filtered_and_copied(pane, qtbot):
    pane.grab()
    assert column(pane, 2) == ["∞", "−∞", "missing", "1e+300", "1e-300", "0"]
    assert column(pane, 3)[:4] == [f"PNG, {len(png())} bytes", "PNG, 14 bytes", "missing",
                                   "2 bytes"]  # fmt: skip
    for number in range(6):
        double_click_header(qtbot, pane, number)
        settled(qtbot, pane)
        assert pane.model.rowCount() == 6
        pane.filters.set_filter(number, "1")
        settled(qtbot, pane)
        pane.filters.clear_all()
        settled(qtbot, pane)
    pane.view.selectAll()
    pane.copy(True)
    qtbot.waitUntil(lambda: not pane.copying.busy, timeout=20_000)
    assert QGuiApplication.clipboard().text().startswith("mixed\thuge")
    QGuiApplication.clipboard().clear()


def test_ten_thousand_columns(session, qtbot):
    widget = TablePane(session)
    qtbot.addWidget(widget)
    widget.resize(900, 400)
    widget.show_alone(pd.DataFrame(np.arange(200_000).reshape(20, 10_000)).rename(columns=str))
    widget.show()
    qtbot.waitExposed(widget)
    widget.view.selectAll()
    widget.grab()
    widget.find_bar.open_place()
    qtbot.keyClicks(widget.find_bar.place, "7, 9999")
    qtbot.keyClick(widget.find_bar.place, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: widget.view.currentIndex().column() == 9999)
    widget.filters.set_filter("any", "189999")
    settled(qtbot, widget)
    assert column(widget, 9999) == ["189999"]
    qtbot.mouseClick(widget.columns_button, LEFT)
    popup = QApplication.activePopupWidget()
    qtbot.keyClicks(popup.search, "9998")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert widget.view.isColumnHidden(9998)
    popup.close()


def test_a_frame_without_rows_or_columns(pane, qtbot):
    for frame in (pd.DataFrame(), pd.DataFrame({"a": []}), pd.DataFrame(index=range(3))):
        pane.show_frame(frame)
        pane.grab()
        pane.filters.set_filter("any", "x")
        settled(qtbot, pane)
        pane.view.selectAll()
        pane.copy(True)
    assert pane.size_line.text().startswith("3 rows × 0 columns")


# -- windows -----------------------------------------------------------------------------------


def windows(kind):
    return [each for each in QApplication.topLevelWidgets()
            if isinstance(each, kind) and each.isVisible()]  # fmt: skip


def test_a_window_of_its_own_follows_the_port(session, qtbot, registry):
    node = session.add_node("make_rows", 0, 0)
    port = deliver(session, node, pd.DataFrame({"a": [1, 2]}))
    pane = TablePane(session)
    qtbot.addWidget(pane)
    pane.show_port(node, port)
    pane.show()
    qtbot.mouseClick(pane.popout_button, LEFT)
    (window,) = windows(TableWindow)
    assert "Make Rows" in window.windowTitle()
    assert column(window.pane, 0) == ["1", "2"]
    session.rename_node(node, "Renamed")
    assert "Renamed" in window.windowTitle()
    deliver(session, node, pd.DataFrame({"a": [3]}))
    assert column(window.pane, 0) == ["3"]
    session.remove([node])
    assert not window.pane.shows_value
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert windows(TableWindow) == []


@pytest.fixture
def two():
    left = pd.DataFrame({"id": range(50), "x": np.arange(50.0), "gone": 1})
    right = left.drop(columns="gone").assign(new="n")
    right.loc[7, "x"] = -1
    right.loc[30, "x"] = -2
    return left, right.drop(index=[20]).reset_index(drop=True)


@pytest.fixture
def compared(qtbot, two):
    window = CompareWindow.for_frames("Before", two[0], "After", two[1])
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: window.comparison is not None)
    return window


def test_two_tables_side_by_side(compared, qtbot):
    assert compared.key.currentData() == "id"  # their lengths differ, and it could match them
    text = compared.summary.text()
    assert "cells that differ: 2" in text
    assert "rows only at the left: 1" in text
    assert "columns only at the right: new" in text
    left, right = compared.models
    assert left.index(20, 0).data() == "20"
    assert right.index(20, 0).data() == ""
    assert right.index(21, 0).data() == "21"
    marks = compared.views[0].marks(1, 6, 8)
    assert [each is not None for each in marks] == [False, True, False]


def test_going_from_difference_to_difference(compared, qtbot):
    places = []
    for _ in range(4):
        qtbot.keyClick(compared, Qt.Key.Key_F3)
        index = compared.views[0].currentIndex()
        places.append((index.row(), index.column()))
    assert places == [(7, 1), (20, 0), (30, 1), (7, 1)]
    qtbot.mouseClick(compared.previous, LEFT)
    assert compared.views[0].currentIndex().row() == 30
    bars = [view.verticalScrollBar().value() for view in compared.views]
    assert bars[0] == bars[1] > 0


def test_cells_of_one_side_are_copied(compared, qtbot, monkeypatch):
    from studio.gui.panes import table_copy

    compared.views[1].selectRow(30)
    qtbot.keyClick(compared.views[1], Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().startswith("30\t-2.0\t")
    monkeypatch.setattr(table_copy, "MOST_CELLS", 40)
    qtbot.keyClick(compared.views[1], Qt.Key.Key_C, CTRL)
    assert "too many" in compared.summary.text()


def test_only_rows_that_differ(compared, qtbot):
    qtbot.mouseClick(compared.only, LEFT)
    assert [compared.models[0].index(row, 0).data() for row in range(3)] == ["7", "20", "30"]
    assert compared.models[1].index(1, 0).data() == ""
    qtbot.keyClick(compared, Qt.Key.Key_F3)
    qtbot.keyClick(compared, Qt.Key.Key_F3)
    assert compared.views[0].currentIndex().row() == 1


def test_rows_are_matched_as_one_chooses(compared, qtbot):
    compared.key.setFocus()
    compared.key.setCurrentIndex(0)
    compared.key.activated.emit(0)
    qtbot.waitUntil(lambda: compared.comparison.key is None)
    assert "cells that differ: 59" in compared.summary.text()
    qtbot.mouseClick(compared.swap_button, LEFT)
    qtbot.waitUntil(lambda: compared.comparison.rows_only_right == 1)
    assert compared.titles[0].text() == "After"


def test_tables_that_cannot_be_matched_are_explained(compared, qtbot, two):
    compared.show_frames("a", two[0].assign(id=1), "b", two[1].assign(id=1))
    qtbot.waitUntil(lambda: not compared._background.busy)
    compared.key.setCurrentIndex(compared.key.findData("id"))
    compared.key.activated.emit(1)
    qtbot.waitUntil(lambda: compared.stack.currentWidget() is compared.card)
    assert "repeated" in compared.card.text.text()


def test_equal_tables_are_called_so(qtbot, two):
    window = CompareWindow.for_frames("a", two[0], "b", two[0].copy())
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.comparison is not None)
    assert "are the same" in window.summary.text()
    assert not window.only.isEnabled()


# -- in the real window --------------------------------------------------------------------------


def test_tables_of_a_run_in_the_window(window, qtbot, quiet_dialogs):
    """Run, sort by keys, find with Ctrl+F in the table, compare two ports, open a window."""
    session = window.session
    window.show_workspace()
    first = session.add_node("Enter Data Manually", 0, 0, data="a,b\n2,x\n1,y\n3,z")
    second = session.add_node("Enter Data Manually", 300, 0, data="a,b\n2,x\n1,Y\n3,z")
    assert run_and_wait(qtbot, window) == "done"
    port = session.experiment.node(first).spec.outputs[0].name
    session.show_port(first, port)
    pane = window.panes.table
    qtbot.waitUntil(lambda: pane.shows_value)
    click_cell(qtbot, pane, 0, 0)
    qtbot.keyClick(pane.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settled(qtbot, pane)
    assert column(pane, 0) == ["1", "2", "3"]
    qtbot.keyClick(pane.view, Qt.Key.Key_F, CTRL)
    assert pane.find_bar.isVisible()
    qtbot.mouseClick(pane.compare_button, LEFT)
    name = session.experiment.node(second).name
    choose(qtbot, open_menu(qtbot), name)
    (compare,) = windows(CompareWindow)
    qtbot.waitUntil(lambda: compare.comparison is not None)
    assert compare.comparison.cells_changed == 1
    session.set_parameter(second, "data", "a,b\n2,x\n1,y\n3,z")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert run_and_wait(qtbot, window) == "done"
    qtbot.waitUntil(lambda: "are the same" in compare.summary.text())
    compare.close()
    item = window.canvas.canvas.nodes[first]
    from studio.gui.canvas.menus import node_menu

    menu = node_menu(window.canvas, item)
    ports = next(a.menu() for a in menu.actions() if a.menu() and a.text() == port)
    action = next(a for a in ports.actions() if "window of its own" in a.text())
    action.trigger()
    (own,) = windows(TableWindow)
    assert column(own.pane, 0) == ["2", "1", "3"]
    own.close()


def test_the_tables_of_two_runs_side_by_side(qtbot, two, tmp_path, monkeypatch):
    """The page of the run history leads to both tables in full."""
    from studio.engine.runs.compare import Pair
    from studio.engine.runs.store import RunStore
    from studio.gui.runs import compare_tables

    kept = {"first": two[0], "second": two[1]}
    monkeypatch.setattr(compare_tables, "read_value", lambda entry, objects: kept[entry["key"]])
    page = compare_tables.TablesPage(RunStore(tmp_path))
    qtbot.addWidget(page)
    page.show()
    size = {"rows": 50, "columns": 3}
    pair = Pair("Rows", "Dataset", "different", {"key": "first", **size}, {"key": "second", **size})
    page._pairs = [pair]
    page._choose(0)
    qtbot.waitUntil(page.beside.isVisible)
    qtbot.mouseClick(page.beside, LEFT)
    (window,) = windows(CompareWindow)
    qtbot.waitUntil(lambda: window.comparison is not None)
    assert window.comparison.rows_only_left == 1
    assert window.titles[0].text() == "Rows › Dataset, first run"
    window.close()
