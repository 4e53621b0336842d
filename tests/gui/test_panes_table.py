"""The table pane."""

from __future__ import annotations

import pandas as pd
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from studio.engine.events import Output
from studio.experiment.document import Experiment
from studio.experiment.errors import ModuleError
from studio.gui.panes.cells import full, is_missing, short
from studio.gui.panes.table_model import INFO_ROLE, MISSING_ROLE, TableModel
from studio.gui.panes.table_pane import TablePane
from studio.gui.runbridge import NodeState

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
RIGHT = Qt.AlignmentFlag.AlignRight


@pytest.fixture
def pane(session, qtbot):
    widget = TablePane(session)
    qtbot.addWidget(widget)
    widget.resize(700, 300)
    widget.show()
    return widget


@pytest.fixture
def node(session):
    return session.add_node("make_rows", 0, 0)


@pytest.fixture
def frame():
    return pd.DataFrame(
        {
            "age": [1, 2, 3],
            "bmi": [1.5, None, 1 / 3],
            "name": ["Ann", "nan", None],
            "when": [pd.Timestamp("2020-01-01"), pd.NaT, pd.Timestamp("2021-01-01 10:00")],
            "kind": pd.Categorical(["a", None, "b"]),
            "whole": pd.array([1, None, 3], dtype="Int64"),
        }
    )


def deliver(session, node, frame):
    port = session.experiment.node(node).spec.outputs[0].name
    session.bridge._outputs[node] = {port: Output(port, "dataset", frame, *frame.shape)}
    session.bridge._set(node, NodeState("done", 0.1))
    return port


def text(pane, row, column):
    return pane.model.index(row, column).data()


# -- states ----------------------------------------------------------------------------------


def test_the_pane_tells_how_the_port_stands(pane, session, node, frame):
    assert "output port" in pane.card.text.text()
    port = session.experiment.node(node).spec.outputs[0].name
    pane.show_port(node, port)
    assert "has not run" in pane.card.title.text()
    session.bridge._set(node, NodeState("running"))
    assert "running" in pane.card.title.text()
    error = ModuleError("no rows left")
    session.bridge._set(node, NodeState("failed", error=error))
    assert pane.card.text.text() == "no rows left"
    assert not pane.shows_value
    deliver(session, node, frame)
    assert pane.shows_value
    assert pane.size_line.text() == "3 rows × 6 columns"


def test_the_pane_lets_go_with_the_node(pane, session, node, frame):
    pane.show_port(node, deliver(session, node, frame))
    session.remove([node])
    assert pane.frame is None
    assert not pane.shows_value


def test_the_pane_lets_go_with_the_experiment(pane, session, node, frame):
    pane.show_port(node, deliver(session, node, frame))
    session.replace_experiment(Experiment(registry=session.registry))
    assert pane.frame is None


# -- cells -----------------------------------------------------------------------------------


def test_missing_values_differ_from_the_text_nan(pane, session, node, frame):
    pane.show_port(node, deliver(session, node, frame))
    model = pane.model
    missing = {
        (row, column)
        for row in range(3)
        for column in range(6)
        if model.index(row, column).data(MISSING_ROLE)
    }
    assert missing == {(1, 1), (2, 2), (1, 3), (1, 4), (1, 5)}
    assert text(pane, 1, 2) == "nan"
    assert text(pane, 2, 2) == "missing"


def test_numbers_stand_on_the_right_with_sensible_digits(pane, session, node, frame):
    pane.show_port(node, deliver(session, node, frame))
    assert text(pane, 2, 1) == "0.333333"
    index = pane.model.index(2, 1)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "0.3333333333333333"
    assert index.data(Qt.ItemDataRole.TextAlignmentRole) & RIGHT
    assert not pane.model.index(0, 2).data(Qt.ItemDataRole.TextAlignmentRole) & RIGHT
    assert text(pane, 0, 3) == "2020-01-01"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (3.0, "3"),
        (-0.0, "0"),
        (1e-9, "1e-09"),
        (1e20, "1e+20"),
        (1234567.891, "1234567.89"),
        (float("inf"), "∞"),
        (True, "True"),
        ("a\nb", "a ⏎ b"),
        ("x" * 1000, "x" * 300 + "…"),
        (b"abc", "3 bytes"),
        ([1, 2], "[1, 2]"),
    ],
)
def test_short_forms(value, written):
    assert short(value) == written


def test_full_forms_have_all_digits():
    assert full(0.1 + 0.2) == "0.30000000000000004"
    assert full("a\nb") == "a\nb"


def test_lists_and_arrays_are_not_missing():
    import numpy as np

    assert not is_missing([None])
    assert not is_missing(np.array([np.nan, 1]))
    assert is_missing(np.float32("nan"))
    assert is_missing(np.datetime64("NaT"))


def test_the_header_names_the_type_and_the_missing(pane, session, node, frame, qtbot):
    pane.show_port(node, deliver(session, node, frame))

    def about(column):
        return pane.model.headerData(column, Qt.Orientation.Horizontal, INFO_ROLE)

    qtbot.waitUntil(lambda: about(0) == "Numeric")
    assert about(1) == "Numeric · 1 missing"
    assert about(2).startswith("String")
    tip = pane.model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "float64" in tip and "33.3%" in tip


# -- size ------------------------------------------------------------------------------------


def test_ten_million_rows_are_reached_to_the_last_without_a_copy(pane, session, node):
    import numpy as np

    values = np.arange(10_000_000)
    frame = pd.DataFrame({"n": values}, copy=False)
    pane.show_port(node, deliver(session, node, frame))
    view = pane.view
    view.setFocus()
    view.scrollToBottom()
    last = view.rowAt(view.viewport().height() - 5)
    assert last == 9_999_999
    assert text(pane, last, 0) == "9999999"
    assert np.shares_memory(pane.model._columns[0].to_numpy(), values)


def test_only_what_is_on_screen_is_read(qtbot, pane, monkeypatch):
    frame = pd.DataFrame({f"c{i}": range(5000) for i in range(30)})
    read = set()
    original = TableModel.cells

    def cells(self, column, first, last):
        read.update(range(first, last + 1))
        return original(self, column, first, last)

    monkeypatch.setattr(TableModel, "cells", cells)
    pane.show_frame(frame)
    pane.grab()
    assert read
    assert max(read) < 200


def test_a_new_result_with_the_same_columns_keeps_place_and_widths(pane, session, node):
    port = deliver(session, node, pd.DataFrame({"a": range(500), "b": range(500)}))
    pane.show_port(node, port)
    pane.view.setColumnWidth(0, 222)
    pane.view.verticalScrollBar().setValue(100)
    deliver(session, node, pd.DataFrame({"a": range(600), "b": range(600)}))
    assert pane.size_line.text().startswith("600 rows")
    assert pane.view.columnWidth(0) == 222
    assert pane.view.verticalScrollBar().value() == 100


# -- copying ---------------------------------------------------------------------------------


def select(pane, qtbot, first, last):
    def middle(row, column):
        return pane.view.visualRect(pane.model.index(row, column)).center()

    where = pane.view.viewport()
    qtbot.mouseClick(where, Qt.MouseButton.LeftButton, pos=middle(*first))
    qtbot.mouseClick(where, Qt.MouseButton.LeftButton, SHIFT, pos=middle(*last))


def test_ctrl_c_copies_the_selection(pane, session, node, frame, qtbot):
    pane.show_port(node, deliver(session, node, frame))
    select(pane, qtbot, (1, 0), (2, 2))
    qtbot.keyClick(pane.view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "2\t\tnan\n3\t0.3333333333333333\t"
    qtbot.keyClick(pane.view, Qt.Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text().split("\n")[0] == "age\tbmi\tname"


def test_copied_text_with_tabs_and_lines_stays_in_its_cell(pane, qtbot):
    pane.show_frame(pd.DataFrame({"a": ['x\ty "z"\nw', "b"]}))
    pane.view.selectAll()
    qtbot.keyClick(pane.view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == '"x\ty ""z""\nw"\nb'


def test_a_large_selection_is_copied_beside_the_gui(pane, session, qtbot):
    pane.show_frame(pd.DataFrame({"a": range(20_000)}))
    pane.view.selectAll()
    with qtbot.waitSignal(session.message):
        qtbot.keyClick(pane.view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().split("\n")[-1] == "19999"


def test_too_large_a_selection_is_refused_in_words(pane, session, qtbot):
    pane.show_frame(pd.DataFrame({"a": range(3_000_000)}))
    pane.view.selectAll()
    with qtbot.waitSignal(session.message) as told:
        qtbot.keyClick(pane.view, Qt.Key.Key_C, CTRL)
    assert "too many" in told.args[0]


# -- saving ----------------------------------------------------------------------------------


def test_save_as_csv(pane, session, node, qtbot, tmp_path, monkeypatch):
    pytest.importorskip("studio.data.writers")
    frame = pd.DataFrame({"a": [1, 2]})
    pane.show_port(node, deliver(session, node, frame))
    path = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "CSV (*.csv)"))
    told = []
    session.message.connect(told.append)
    qtbot.mouseClick(pane.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any("Saved" in each for each in told))
    assert pd.read_csv(tmp_path / "out.csv")["a"].tolist() == [1, 2]
    assert pane.save_button.isEnabled()


def test_a_failed_save_is_told(pane, session, node, qtbot, tmp_path, monkeypatch):
    pane.show_port(node, deliver(session, node, pd.DataFrame({"a": [1]})))
    path = tmp_path / "nowhere" / "x.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    told = []
    session.message.connect(told.append)
    qtbot.mouseClick(pane.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any("not saved" in each for each in told))
    assert pane.save_button.isEnabled()


def test_a_tooltip_shows_over_a_cell(pane, session, node, frame):
    pane.show_port(node, deliver(session, node, frame))
    where = pane.view.visualRect(pane.model.index(1, 1)).center()
    index = pane.view.indexAt(QPoint(where))
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Missing value"
