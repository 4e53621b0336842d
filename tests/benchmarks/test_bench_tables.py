"""A table of 10,000,000 x 5, against a bare QTableView with a plain model and NumPy's argsort.

1600 x 1000, software rendering. The plain model reads the same frame cell by cell, with the fewest
lines that show a table.
"""

from __future__ import annotations

import time

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from studio.data.view.ordering import SortKey, order

ROWS = 10_000_000
FEW = 20_000  # where nothing is measured

pytestmark = pytest.mark.usefixtures("qapp")


class PlainModel(QAbstractTableModel):
    """What one writes first: the text of each cell."""

    def __init__(self, frame: pd.DataFrame) -> None:
        super().__init__()
        self._values = [frame.iloc[:, place].array for place in range(frame.shape[1])]
        self._names = list(frame.columns)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(self._values[0])

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(self._values)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self._values[index.column()][index.row()])
        return None

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            return self._names[section] if orientation == Qt.Orientation.Horizontal else section
        return None


@pytest.fixture(scope="module")
def frame(measuring):
    """Floats, integers, floats with gaps, few texts and truths."""
    rows = measuring.size(ROWS, FEW)
    rng = np.random.default_rng(0)
    return pd.DataFrame(
        {
            "float": rng.normal(0, 1000, rows),
            "integer": rng.integers(-(2**40), 2**40, rows),
            "gaps": np.where(rng.random(rows) < 0.1, np.nan, rng.random(rows)),
            "text": pd.array(rng.choice(["Bonn", "Ulm", "Köln", "Jena"], rows), dtype="str"),
            "truth": rng.random(rows) < 0.5,
        }
    )


def bare_view(frame):
    view = QTableView()
    model = PlainModel(frame)
    model.setParent(view)
    view.setModel(model)
    return view


def studio_view(frame):
    from studio.gui.panes.table_model import TableModel
    from studio.gui.panes.table_view import TableView

    model = TableModel()
    view = TableView(model)
    model.setParent(view)
    model.set_frame(frame)
    view.fit_columns()
    return view


def studio_pane(frame):
    """The whole pane, with its bars and buttons, on a table of which nothing is known yet."""
    from studio.experiment.document import Experiment
    from studio.gui.panes.table_pane import TablePane
    from studio.gui.session import Session

    pane = TablePane(Session(Experiment()))
    pane.show_alone(frame.copy(deep=False))
    return pane


def shown(view):
    view.resize(1600, 1000)
    view.show()
    QApplication.processEvents()
    return view


def dress(which):
    """Give the program the studio's look, or the plain one: a style sheet costs its time."""
    from studio.gui.app import make_application
    from studio.gui.look.theme import theme

    application = make_application()
    if which != "bare":
        theme.apply("light")
    else:
        application.setStyleSheet("")


MAKE = {"bare": bare_view, "studio": studio_view, "pane": studio_pane}


@pytest.mark.benchmark(group="opening a table of 10,000,000 x 5")
@pytest.mark.parametrize("which", ["bare", "studio", "pane"])
def test_opening(benchmark, frame, which):
    dress(which)
    made = []

    def clear():
        while made:
            made.pop().deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    benchmark.pedantic(
        lambda: made.append(shown(MAKE[which](frame))), setup=clear, rounds=12, warmup_rounds=2
    )
    clear()


@pytest.mark.parametrize("wide", [5, 20])
@pytest.mark.parametrize("which", ["bare", "studio"])
def test_scrolling_by_a_page(benchmark, frame, which, wide):
    benchmark.group = f"scrolling by a page, {wide} columns"
    if wide > 5:
        frame = pd.concat(
            [frame.head(100_000).add_suffix(str(n)) for n in range(wide // 5)], axis=1
        )
    view = shown(MAKE[which](frame))
    step = [0]

    def scroll():
        step[0] += 1
        view.verticalScrollBar().setValue(step[0] * 33)
        QApplication.processEvents()

    benchmark.pedantic(scroll, rounds=60, warmup_rounds=3)
    view.deleteLater()


def at_work(pane, measuring, which):
    """Return the pane with its columns being summarised, or when that is over."""
    busy = lambda: pane.strip.feed.busy  # noqa: E731
    until = time.monotonic() + 60
    if which == "resting":
        while busy() and time.monotonic() < until:
            QTest.qWait(20)
    elif measuring.measured:
        QTest.qWait(80)  # the table is drawn, its columns are begun
        assert busy()
    return pane


@pytest.mark.parametrize("which", ["resting", "summarising"])
def test_scrolling_while_columns_are_summarised(benchmark, frame, measuring, which):
    benchmark.group = "scrolling by a page, while the columns of 10,000,000 rows are summarised"
    dress("pane")
    pane = at_work(shown(studio_pane(frame)), measuring, which)
    bar = pane.view.verticalScrollBar()

    def scroll():
        bar.setValue(bar.value() + 33)
        QApplication.processEvents()

    benchmark.pedantic(scroll, setup=lambda: QTest.qWait(16), rounds=60, warmup_rounds=1)
    if which == "summarising" and measuring.measured:
        assert pane.strip.feed.busy
    pane.deleteLater()


@pytest.mark.parametrize("which", ["resting", "summarising"])
def test_typing_while_columns_are_summarised(benchmark, frame, measuring, which):
    benchmark.group = "a letter, typed while the columns of 10,000,000 rows are summarised"
    dress("pane")
    pane = shown(studio_pane(frame))
    pane.activateWindow()
    pane.find_bar.open_find()
    at_work(pane, measuring, which)

    def type_a_letter():
        QTest.keyClick(pane.windowHandle(), Qt.Key.Key_A)
        QApplication.processEvents()

    benchmark.pedantic(type_a_letter, setup=lambda: QTest.qWait(16), rounds=60, warmup_rounds=1)
    assert len(pane.find_bar.line.text()) == (61 if measuring.measured else 1)
    if which == "summarising" and measuring.measured:
        assert pane.strip.feed.busy
    pane.deleteLater()


@pytest.mark.parametrize("column", ["float", "integer", "gaps"])
@pytest.mark.parametrize("which", ["numpy", "studio"])
def test_sorting(benchmark, frame, which, column):
    benchmark.group = f"sorting 10,000,000 rows by {column}"
    place = list(frame.columns).index(column)
    values = frame[column].to_numpy()
    if which == "numpy":
        benchmark.pedantic(lambda: np.argsort(values), rounds=5, warmup_rounds=1)
    else:
        benchmark.pedantic(lambda: order(frame, [SortKey(place)]), rounds=5, warmup_rounds=1)


@pytest.mark.parametrize("which", ["pandas", "studio"])
def test_sorting_by_two_columns(benchmark, frame, which):
    benchmark.group = "sorting 10,000,000 rows by text, then float"
    if which == "pandas":
        part = frame[["text", "float"]]
        benchmark.pedantic(lambda: part.sort_values(["text", "float"]), rounds=1)
    else:
        benchmark.pedantic(lambda: order(frame, [SortKey(3), SortKey(0)]), rounds=2)
