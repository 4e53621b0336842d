"""Sorting, filtering, finding and arranging columns in the table pane, by mouse and keyboard."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QListView, QPushButton
from table_hand import (
    ALT,
    CTRL,
    LEFT,
    NONE,
    SHIFT,
    cell_point,
    choose,
    click_cell,
    column,
    context_click,
    double_click_header,
    header_menu,
    header_point,
    open_menu,
    settled,
)

from studio.gui.look.theme import theme
from studio.gui.panes.column_chooser import ColumnChooser
from studio.gui.panes.table_model import SORT_ROLE
from studio.gui.panes.table_pane import TablePane


@pytest.fixture
def pane(session, qtbot):
    theme.apply("light")
    widget = TablePane(session)
    qtbot.addWidget(widget)
    widget.resize(900, 400)
    widget.show_alone(
        pd.DataFrame(
            {
                "age": [31, 18, 65, 40, 18],
                "bmi": [22.5, np.nan, 30.25, 27.0, 19.0],
                "city": ["Bonn", "Ulm", None, "Bonn", "Köln"],
            }
        )
    )
    widget.show()
    qtbot.waitExposed(widget)
    qtbot.waitUntil(lambda: widget.model.info(0) is not None)
    return widget


def mark(pane, number):
    return pane.model.headerData(number, Qt.Orientation.Horizontal, SORT_ROLE)


def type_filter(qtbot, pane, text):
    pane.filters.line.clear()
    qtbot.keyClicks(pane.filters.line, text)
    settled(qtbot, pane)


# -- order -----------------------------------------------------------------------------------


def test_double_clicks_on_a_header_sort_up_down_and_not(pane, qtbot):
    double_click_header(qtbot, pane, 0)
    settled(qtbot, pane)
    assert column(pane, 0) == ["18", "18", "31", "40", "65"]
    assert mark(pane, 0) == (True, 1, 1)
    assert "sorted by age ↑" in pane.size_line.text()
    header = Qt.Orientation.Vertical
    assert [pane.model.headerData(row, header) for row in range(2)] == ["1", "4"]
    double_click_header(qtbot, pane, 0)
    settled(qtbot, pane)
    assert column(pane, 0) == ["65", "40", "31", "18", "18"]
    double_click_header(qtbot, pane, 0)
    settled(qtbot, pane)
    assert column(pane, 0) == ["31", "18", "65", "40", "18"]
    assert mark(pane, 0) is None


def test_shift_sorts_by_one_more_column(pane, qtbot):
    double_click_header(qtbot, pane, 0)
    settled(qtbot, pane)
    double_click_header(qtbot, pane, 1, SHIFT)
    settled(qtbot, pane)
    assert column(pane, 1) == ["19", "missing", "22.5", "27", "30.25"]
    assert mark(pane, 0) == (True, 1, 2)
    assert mark(pane, 1) == (True, 2, 2)


def test_one_click_on_a_header_selects_the_column_and_sorts_nothing(pane, qtbot):
    qtbot.mouseClick(pane.view.horizontalHeader().viewport(), LEFT, NONE, header_point(pane, 1))
    assert pane.view.selectionModel().isColumnSelected(1)
    assert not pane.arranger.busy
    assert mark(pane, 1) is None


def test_a_click_on_the_arrow_turns_the_order(pane, qtbot):
    double_click_header(qtbot, pane, 1)
    settled(qtbot, pane)
    header = pane.view.horizontalHeader()
    end = header.sectionViewportPosition(1) + header.sectionSize(1)
    qtbot.mouseClick(header.viewport(), LEFT, NONE, QPoint(end - 12, 12))
    settled(qtbot, pane)
    assert column(pane, 1) == ["30.25", "27", "22.5", "19", "missing"]


def test_keys_sort_by_the_column_of_the_current_cell(pane, qtbot):
    click_cell(qtbot, pane, 0, 2)
    qtbot.keyClick(pane.view, Qt.Key.Key_Up, ALT)
    settled(qtbot, pane)
    assert column(pane, 2) == ["Bonn", "Bonn", "Köln", "Ulm", "missing"]
    click_cell(qtbot, pane, 0, 0)
    qtbot.keyClick(pane.view, Qt.Key.Key_Down, ALT | SHIFT)
    settled(qtbot, pane)
    assert column(pane, 0) == ["40", "31", "18", "18", "65"]


def test_the_menu_of_a_header_sorts_and_takes_the_order_back(pane, qtbot):
    choose(qtbot, header_menu(qtbot, pane, 0), "Sort from high")
    settled(qtbot, pane)
    assert column(pane, 0)[0] == "65"
    choose(qtbot, header_menu(qtbot, pane, 0), "Do not sort")
    settled(qtbot, pane)
    assert column(pane, 0)[0] == "31"


def test_others_can_add_to_the_menu_of_a_header(pane, qtbot):
    asked = []
    pane.column_menu_extras.append(
        lambda menu, number: menu.addAction("Statistics", lambda: asked.append(number))
    )
    choose(qtbot, header_menu(qtbot, pane, 2), "Statistics")
    assert asked == [2]


def test_a_new_result_with_the_same_columns_keeps_order_and_filter(pane, qtbot):
    double_click_header(qtbot, pane, 0)
    pane.filters.set_filter(0, "> 20")
    settled(qtbot, pane)
    pane.view.setColumnHidden(2, True)
    pane.show_frame(pd.DataFrame({"age": [99, 1, 50], "bmi": [1.0, 2, 3], "city": list("abc")}))
    settled(qtbot, pane)
    assert column(pane, 0) == ["50", "99"]
    assert pane.view.isColumnHidden(2)
    pane.show_frame(pd.DataFrame({"other": [3, 1, 2]}))
    settled(qtbot, pane)
    assert column(pane, 0) == ["3", "1", "2"]
    assert not pane.filters.isVisible()
    assert not pane.view.isColumnHidden(0)


def test_a_sort_shows_that_it_is_at_work_and_can_be_called_off(pane, qtbot):
    values = np.array([1, "a", 2.5, b"x"] * 100_000, dtype=object)
    pane.show_frame(pd.DataFrame({"mixed": values}))
    double_click_header(qtbot, pane, 0)
    assert pane.arranger.busy
    qtbot.waitUntil(pane.job.isVisible)
    assert mark(pane, 0) is not None
    qtbot.mouseClick(pane.job.button, LEFT)
    assert not pane.arranger.busy
    assert not pane.job.isVisible()
    assert mark(pane, 0) is None
    assert pane.model.rows is None


# -- filters ---------------------------------------------------------------------------------


def test_rows_are_filtered_while_one_types(pane, qtbot):
    click_cell(qtbot, pane, 0, 2)
    qtbot.keyClick(pane.view, Qt.Key.Key_L, CTRL | SHIFT)
    assert pane.filters.line.hasFocus()
    assert pane.filters.scope_button.text().startswith("city")
    qtbot.keyClicks(pane.filters.line, "bonn")
    settled(qtbot, pane)
    assert column(pane, 0) == ["31", "40"]
    assert "rows that pass the filter: 2" in pane.size_line.text()
    qtbot.keyClick(pane.filters.line, Qt.Key.Key_Return)
    assert pane.view.hasFocus()
    qtbot.keyClick(pane.filters.line, Qt.Key.Key_Escape)
    settled(qtbot, pane)
    assert len(column(pane, 0)) == 5
    assert not pane.filters.isVisible()


def test_filters_of_two_columns_add_up(pane, qtbot):
    pane.filters.open(0)
    type_filter(qtbot, pane, "18..40")
    qtbot.mouseClick(pane.filters.scope_button, LEFT)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ColumnChooser)
    qtbot.keyClicks(popup.search, "cit")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    type_filter(qtbot, pane, "is not missing")
    assert column(pane, 0) == ["31", "18", "40", "18"]
    type_filter(qtbot, pane, "/^[BK]/")
    assert column(pane, 0) == ["31", "40", "18"]
    chip = next(b for b in pane.filters.findChildren(type(pane.filter_button))
                if b.text() == "age: 18..40")  # fmt: skip
    qtbot.mouseClick(chip, LEFT)
    type_filter(qtbot, pane, "31")
    assert column(pane, 0) == ["31"]


def test_an_expression_over_several_columns(pane, qtbot):
    qtbot.mouseClick(pane.filter_button, LEFT)
    qtbot.mouseClick(pane.filters.scope_button, LEFT)
    popup = QApplication.activePopupWidget()
    button = next(b for b in popup.findChildren(QPushButton) if "Expression" in b.text())
    qtbot.mouseClick(button, LEFT)
    type_filter(qtbot, pane, "age > 30 and bmi < 30")
    assert column(pane, 0) == ["31", "40"]


def test_a_wrong_filter_is_explained_and_the_rows_stay(pane, qtbot):
    pane.filters.open(0)
    type_filter(qtbot, pane, "> old")
    assert "holds numbers" in pane.filters.error.text()
    assert pane.filters.error.isVisible()
    assert len(column(pane, 0)) == 5
    type_filter(qtbot, pane, "> 40")
    assert not pane.filters.error.isVisible()
    assert column(pane, 0) == ["65"]


def test_what_can_be_typed_is_offered(pane, qtbot):
    pane.filters.open(1)
    qtbot.mouseClick(pane.filters.help_button, LEFT)
    choose(qtbot, open_menu(qtbot), "is missing")
    settled(qtbot, pane)
    assert column(pane, 0) == ["18"]


def test_the_menu_of_a_header_filters_like_the_current_cell(pane, qtbot):
    click_cell(qtbot, pane, 3, 2)
    choose(qtbot, header_menu(qtbot, pane, 2), "Filter", "Like the current cell")
    settled(qtbot, pane)
    assert column(pane, 0) == ["31", "40"]


def test_no_row_passes(pane, qtbot):
    pane.filters.open("any")
    type_filter(qtbot, pane, "nowhere")
    assert pane.model.rowCount() == 0
    assert "rows that pass the filter: 0" in pane.size_line.text()
    assert pane.view.empty_text == "No row passes the filter"
    pane.grab()


# -- finding ---------------------------------------------------------------------------------


def current(pane):
    index = pane.view.currentIndex()
    return index.row(), index.column()


def test_find_goes_from_hit_to_hit(pane, qtbot):
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_F, CTRL)
    assert pane.find_bar.line.hasFocus()
    qtbot.keyClicks(pane.find_bar.line, "bonn")
    hits = []
    for key, shift in ((Qt.Key.Key_Return, NONE), (Qt.Key.Key_F3, NONE), (Qt.Key.Key_F3, SHIFT)):
        qtbot.keyClick(pane.find_bar.line, key, shift)
        qtbot.waitUntil(lambda: not pane.finding.busy)
        hits.append(current(pane))
    assert hits == [(0, 2), (3, 2), (0, 2)]
    pane.find_bar.line.setText("nowhere")
    qtbot.keyClick(pane.find_bar.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.find_bar.told.text() == "Not found")
    qtbot.keyClick(pane.find_bar.line, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()
    assert pane.view.hasFocus()


def test_go_to_a_row_and_a_column(pane, qtbot):
    pane.show_frame(pd.DataFrame({f"c{n}": range(5000) for n in range(60)}))
    pane.view.setColumnHidden(42, True)
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_G, CTRL)
    qtbot.keyClicks(pane.find_bar.place, "4321, c42")
    qtbot.keyClick(pane.find_bar.place, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: current(pane) == (4321, 42))
    assert pane.view.viewport().rect().contains(cell_point(pane, 4321, 42))
    for text, word in (("5000", "last row"), ("zebra", "no column")):
        pane.find_bar.place.setText(text)
        qtbot.keyClick(pane.find_bar.place, Qt.Key.Key_Return)
        assert word in pane.find_bar.told.text()


def test_go_to_a_row_by_its_number_in_a_sorted_table(pane, qtbot):
    double_click_header(qtbot, pane, 0)
    settled(qtbot, pane)
    pane.find_bar.open_place()
    qtbot.keyClicks(pane.find_bar.place, "2")
    qtbot.keyClick(pane.find_bar.place, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: current(pane)[0] == 4)
    pane.filters.set_filter(0, "< 60")
    settled(qtbot, pane)
    pane.find_bar.open_place()
    qtbot.keyClick(pane.find_bar.place, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not pass" in pane.find_bar.told.text())


def test_rows_beyond_what_can_be_scrolled_to_are_explained_and_reached(pane, qtbot, monkeypatch):
    from studio.gui.panes import table_model, table_texts

    for module in (table_model, table_texts):
        monkeypatch.setattr(module, "MOST_ROWS", 100)
    pane.show_frame(pd.DataFrame({"n": range(500)}))
    assert pane.model.rowCount() == 100
    assert "the first 100 are shown" in pane.size_line.text()
    pane.find_bar.open_place()
    qtbot.keyClicks(pane.find_bar.place, "321")
    qtbot.keyClick(pane.find_bar.place, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "filter or sort" in pane.find_bar.told.text())
    double_click_header(qtbot, pane, 0)
    settled(qtbot, pane)
    double_click_header(qtbot, pane, 0)
    settled(qtbot, pane)
    assert column(pane, 0)[0] == "499"
    pane.filters.set_filter(0, "= 321")
    settled(qtbot, pane)
    assert column(pane, 0) == ["321"]


# -- columns ---------------------------------------------------------------------------------


def test_columns_are_hidden_and_shown(pane, qtbot):
    choose(qtbot, header_menu(qtbot, pane, 1), "Hide")
    assert pane.view.isColumnHidden(1)
    assert "hidden columns: 1" in pane.size_line.text()
    qtbot.mouseClick(pane.columns_button, LEFT)
    popup = QApplication.activePopupWidget()
    rows = popup.findChild(QListView)
    assert popup.columns.index(1).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    qtbot.keyClicks(popup.search, "bm")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert not pane.view.isColumnHidden(1)
    popup.search.clear()
    place = rows.visualRect(popup.columns.index(2))
    box = QPoint(place.left() + 14, place.center().y())
    qtbot.mouseClick(rows.viewport(), LEFT, NONE, box)
    assert pane.view.isColumnHidden(2)
    qtbot.mouseClick(popup.findChild(QPushButton, "showAll"), LEFT)
    assert not pane.view.isColumnHidden(2)
    popup.close()


def test_columns_are_dragged_to_another_place_and_copied_so(pane, qtbot):
    header = pane.view.horizontalHeader()
    start, end = header_point(pane, 0), header_point(pane, 2)
    qtbot.mousePress(header.viewport(), LEFT, NONE, start)
    for share in (0.2, 0.5, 0.8, 1.0):
        qtbot.mouseMove(header.viewport(), start + (end + QPoint(20, 0) - start) * share)
    qtbot.mouseRelease(header.viewport(), LEFT, NONE, end + QPoint(20, 0))
    assert pane.view.shown_columns() == [1, 2, 0]
    pane.view.setColumnHidden(1, True)
    pane.view.clearSelection()
    qtbot.keyClick(pane.view, Qt.Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text().split("\n")[:2] == ["city\tage", "Bonn\t31"]


def test_columns_are_moved_with_the_menu(pane, qtbot):
    choose(qtbot, header_menu(qtbot, pane, 2), "Move", "To the front")
    assert pane.view.shown_columns() == [2, 0, 1]


def test_numbers_are_written_as_the_menu_says(pane, qtbot):
    pane.show_frame(pd.DataFrame({"gain": [1234567.891, -0.5, np.inf], "n": [1, 20_000, 3]}))
    choose(qtbot, header_menu(qtbot, pane, 0), "Numbers", "2 digits")
    choose(qtbot, header_menu(qtbot, pane, 0), "Numbers", "Thousands")
    assert column(pane, 0) == ["1,234,567.89", "-0.50", "∞"]
    choose(qtbot, header_menu(qtbot, pane, 0), "Numbers", "Use for all")
    assert column(pane, 1)[1] == "20,000.00"
    choose(qtbot, header_menu(qtbot, pane, 1), "Numbers", "Percent")
    assert column(pane, 1)[0] == "100.00 %"


def test_bars_and_colours_show_the_size_of_numbers(pane, qtbot):
    def inked(row, kind):
        rect = pane.view.visualRect(pane.model.index(row, 0))
        picture = pane.view.viewport().grab(rect).toImage()
        plain = theme.colour("surface").rgb()
        line = rect.height() - 8 if kind == "bars" else rect.height() - 4
        return sum(picture.pixel(x, line) != plain for x in range(2, rect.width() - 4))

    before = inked(2, "scale")
    choose(qtbot, header_menu(qtbot, pane, 0), "Show size", "With bars")
    qtbot.waitUntil(lambda: 0 in pane.model.dresses)
    assert inked(2, "bars") > inked(0, "bars") > inked(1, "bars") > 0
    choose(qtbot, header_menu(qtbot, pane, 0), "Show size", "With a colour scale")
    qtbot.waitUntil(lambda: pane.model.dresses[0].kind == "scale")
    assert before == 0
    assert inked(2, "scale") > 40
    choose(qtbot, header_menu(qtbot, pane, 0), "Show size", "As numbers only")
    assert inked(2, "scale") == 0


# -- copying and saving ------------------------------------------------------------------------


def test_copy_as_markdown_from_the_menu_of_the_cells(pane, qtbot):
    click_cell(qtbot, pane, 0, 0)
    click_cell(qtbot, pane, 1, 2, SHIFT)
    context_click(pane.view.viewport(), cell_point(pane, 0, 0))
    choose(qtbot, open_menu(qtbot), "Copy as Markdown")
    assert QGuiApplication.clipboard().text().splitlines()[2:] == [
        "|  31 | 22.5 | Bonn |",
        "|  18 |      | Ulm  |",
    ]


def test_the_table_is_saved_as_it_is_shown(pane, qtbot, tmp_path, monkeypatch):
    double_click_header(qtbot, pane, 0)
    settled(qtbot, pane)
    pane.set_shown(1, False)
    for name, text in (("a.csv", "Save as it is shown"), ("b.csv", "Save all")):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, p=path: (str(p), ""))
        qtbot.mouseClick(pane.save_button, LEFT)
        choose(qtbot, open_menu(qtbot), text)
        qtbot.waitUntil(lambda p=path: p.exists() and pane.save_button.isEnabled())
    shown, whole = pd.read_csv(tmp_path / "a.csv"), pd.read_csv(tmp_path / "b.csv")
    assert shown.columns.tolist() == ["age", "city"]
    assert shown["age"].tolist() == [18, 18, 31, 40, 65]
    assert whole["age"].tolist() == [31, 18, 65, 40, 18]


@pytest.mark.parametrize("ending", ["parquet", "xlsx", "md", "tsv"])
def test_the_table_is_saved_in_every_format(pane, qtbot, tmp_path, monkeypatch, ending):
    path = tmp_path / f"x.{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(pane.save_button, LEFT)
    qtbot.waitUntil(lambda: path.exists() and pane.save_button.isEnabled())
    if ending == "md":
        assert path.read_text("utf-8").startswith("| age |")
    else:
        read = {"parquet": pd.read_parquet, "xlsx": pd.read_excel,
                "tsv": lambda p: pd.read_csv(p, sep="\t")}[ending]  # fmt: skip
        assert read(path)["age"].tolist() == [31, 18, 65, 40, 18]


def test_saving_can_be_called_off_and_leaves_no_file(pane, session, qtbot, tmp_path, monkeypatch):
    pane.show_frame(pd.DataFrame({"x": np.random.default_rng(0).random(600_000)}))
    path = tmp_path / "x.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    told = []
    session.message.connect(told.append)
    qtbot.mouseClick(pane.save_button, LEFT)
    qtbot.waitUntil(pane.second_job.isVisible)
    qtbot.mouseClick(pane.second_job.button, LEFT)
    qtbot.waitUntil(pane.save_button.isEnabled)
    assert "cancelled" in told[-1]
    assert list(tmp_path.glob("*x.csv*")) == []
