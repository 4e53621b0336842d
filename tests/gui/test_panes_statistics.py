"""The column strip: pictures above the columns, the panel with one column's statistics."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from studio.data.summaries import strip as strips
from studio.gui.look.theme import theme
from studio.gui.panes.charts.thumbnails import BOX, HISTOGRAM
from studio.gui.panes.table_pane import TablePane
from studio.gui.preferences.store import preferences

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def own_preferences():
    preferences.use(None)
    yield
    preferences.use(None)


@pytest.fixture
def frame():
    random = np.random.default_rng(3)
    town = ["Ulm"] * 120 + ["Jena"] * 60 + ["Bonn"] * 20
    return pd.DataFrame(
        {
            "age": random.integers(20, 60, 200),
            "size": [*random.normal(170, 9, 199), None],
            "town": town,
            "member": [True, False] * 100,
            "when": pd.date_range("2020-01-01", periods=200),
            "empty": [None] * 200,
            "list": [[1], [2]] * 100,
        }
    )


@pytest.fixture
def pane(session, qtbot, frame):
    widget = TablePane(session)
    qtbot.addWidget(widget)
    widget.resize(1250, 620)
    widget.show_alone(frame)
    widget.show()
    qtbot.waitExposed(widget)
    qtbot.waitUntil(lambda: not widget.strip.feed.busy)
    return widget


def picture_point(pane, column) -> QPoint:
    return pane.strip.header.picture_rect(column).center()


def click_picture(qtbot, pane, column):
    header = pane.strip.header
    qtbot.mouseClick(header.viewport(), LEFT, pos=picture_point(pane, column))


def facts(pane) -> dict[str, str]:
    table = pane.strip.panel.facts
    return {table.item(i, 0).text(): table.item(i, 1).text() for i in range(table.rowCount())}


def visual(pane):
    return pane.strip.panel.visual


def compare_to(qtbot, pane, name):
    """Choose a column by typing its name into the list, as the keyboard does."""
    box = visual(pane).other
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findText(name)):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == name


def point_at(qtbot, pane, chart, place):
    """Scroll to a chart, where it is below the list, and point at a place in it."""
    QApplication.processEvents()  # the list above it takes its height
    pane.strip.panel.scroll.ensureWidgetVisible(chart)
    pane.grab()
    qtbot.mouseMove(chart, place(chart).center().toPoint())


def shows(pane, chart) -> bool:
    return visual(pane).stack.currentWidget() is chart


def pixels(pane, column, token) -> int:
    """Count the points of a colour in a column's picture."""
    from studio.gui.look.theme import theme

    header = pane.strip.header
    image = header.viewport().grab(header.picture_rect(column)).toImage()
    wanted = theme.colour(token)
    return sum(
        abs(image.pixelColor(x, y).red() - wanted.red()) < 90
        and abs(image.pixelColor(x, y).blue() - wanted.blue()) < 60
        and image.pixelColor(x, y).blue() - image.pixelColor(x, y).red() > 60
        for x in range(image.width())
        for y in range(image.height())
    )


# -- above the columns ---------------------------------------------------------------------------


def test_each_column_has_a_picture_and_two_counts(pane):
    for column in (0, 2, 4):
        assert pixels(pane, column, "accent") > 40
    assert pixels(pane, 5, "accent") == 0  # nothing but missing
    header = pane.strip.header
    assert header.summary_of(1).missing == 1 and header.summary_of(2).unique == 3


def test_histograms_box_plots_or_nothing(pane, qtbot):
    strip = pane.strip
    tall = strip.header.sizeHint().height()
    before = strip.header.viewport().grab(strip.header.picture_rect(0)).toImage()
    qtbot.mouseClick(strip.as_box, LEFT)
    assert strip.header.view_as == BOX and not strip.as_histogram.isChecked()
    assert strip.header.viewport().grab(strip.header.picture_rect(0)).toImage() != before
    qtbot.mouseClick(strip.as_box, LEFT)
    assert strip.header.view_as == "" and strip.header.sizeHint().height() < tall - 30
    qtbot.mouseClick(strip.as_histogram, LEFT)
    assert strip.header.view_as == HISTOGRAM


def test_columns_in_sight_come_first(session, qtbot, monkeypatch):
    order = []
    original = strips.summarise_column
    monkeypatch.setattr(
        strips, "summarise_column", lambda c, n, **o: order.append(n) or original(c, n, **o)
    )
    monkeypatch.setattr(strips, "REST", 0.05)
    widget = TablePane(session)
    qtbot.addWidget(widget)
    widget.resize(600, 300)
    widget.show_alone(pd.DataFrame(np.zeros((3, 500)), columns=[f"c{i}" for i in range(500)]))
    widget.show()
    qtbot.waitUntil(lambda: len(order) > 8)
    widget.view.setFocus()
    widget.view.setCurrentIndex(widget.model.index(0, 0))
    qtbot.keyClick(widget.view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: "c499" in order)
    assert len(order) < 300
    widget.show_frame(None)
    qtbot.waitUntil(lambda: widget.strip.feed._strip is None)


def test_the_same_table_is_summarised_once(pane, frame, qtbot, monkeypatch):
    first = dict(pane.strip.feed.found)
    monkeypatch.setattr(strips, "summarise_column", None)
    pane.show_frame(frame)
    qtbot.waitUntil(lambda: not pane.strip.feed.busy)
    assert pane.strip.feed.found == first


# -- the panel -----------------------------------------------------------------------------------


def test_a_click_on_a_picture_opens_the_statistics(pane, qtbot):
    assert not pane.strip.panel.isVisible()
    click_picture(qtbot, pane, 1)
    assert pane.strip.panel.isVisible() and pane.view.currentIndex().column() == 1
    assert pane.strip.panel.title.text() == "size"
    shown = facts(pane)
    assert shown["Missing"] == "1 (0.5%)" and shown["Type"] == "Numeric (float64)"
    for word in ("Mean", "Median", "Minimum", "Maximum", "Standard deviation", "Quantile 25%"):
        assert shown[word]
    assert shows(pane, visual(pane).histogram)


def test_two_clicks_on_a_picture_do_not_sort(pane, qtbot):
    where = pane.strip.header.viewport()
    qtbot.mouseDClick(where, LEFT, pos=picture_point(pane, 0))
    assert not pane.arranger.wanted.sort


def test_the_panel_follows_the_arrow_keys_and_closes_with_escape(pane, qtbot):
    pane.view.setFocus()
    pane.view.setCurrentIndex(pane.model.index(0, 0))
    qtbot.keyClick(pane.view, Qt.Key.Key_I, CTRL)
    assert pane.strip.panel.isVisible() and pane.strip.panel.title.text() == "age"
    qtbot.keyClick(pane.view, Qt.Key.Key_Right)
    qtbot.keyClick(pane.view, Qt.Key.Key_Right)
    assert pane.strip.panel.title.text() == "town"
    assert facts(pane)["Unique"] == "3" and "Mean" not in facts(pane)
    assert shows(pane, visual(pane).bars)
    pane.strip.panel.facts.setFocus()
    qtbot.keyClick(pane.strip.panel.facts, Qt.Key.Key_Escape)
    assert not pane.strip.panel.isVisible() and pane.view.hasFocus()


def test_the_panel_stays_open_for_the_next_table(pane, session, qtbot, frame):
    qtbot.mouseClick(pane.strip.toggle_button, LEFT)
    other = TablePane(session)
    qtbot.addWidget(other)
    other.resize(900, 500)
    other.show_alone(frame)
    other.show()
    assert other.strip.panel.isVisible()
    qtbot.mouseClick(other.strip.panel.close_button, LEFT)
    assert not pane.strip.panel.isVisible() and not pane.strip.toggle_button.isChecked()


def test_statistics_are_copied(pane, qtbot):
    click_picture(qtbot, pane, 2)
    qtbot.mouseClick(pane.strip.panel.copy_button, LEFT)
    assert "Unique\t3" in QGuiApplication.clipboard().text().split("\n")
    table = pane.strip.panel.facts
    qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualItemRect(table.item(1, 0)).center())
    qtbot.keyClick(table, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Rows\t200"


def test_bins_log_scales_and_curves(pane, qtbot):
    click_picture(qtbot, pane, 0)
    chart = visual(pane).histogram
    pane.grab()
    assert len(chart.marks) == 10
    visual(pane).bins.setFocus()
    visual(pane).bins.selectAll()
    qtbot.keyClicks(visual(pane).bins, "25")
    qtbot.waitUntil(lambda: chart.grab() is not None and len(chart.marks) == 25)
    for box in ("log_x", "log_frequency", "cumulative", "density"):
        before = chart.grab().toImage()
        getattr(visual(pane), box).setFocus()
        qtbot.keyClick(getattr(visual(pane), box), Qt.Key.Key_Space)
        assert getattr(visual(pane), box).isChecked()
        qtbot.waitUntil(lambda old=before: chart.grab().toImage() != old)


def test_pointing_at_a_bar_tells_its_range_and_count(pane, qtbot, frame):
    click_picture(qtbot, pane, 0)
    chart = visual(pane).histogram
    point_at(qtbot, pane, chart, lambda chart: chart.marks[3])
    counts, edges = np.histogram(frame["age"], bins=10)
    qtbot.waitUntil(lambda: f"{counts[3]} rows" in visual(pane).told.text())
    assert visual(pane).told.text().startswith(f"{edges[3]:g}")
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert f"{counts[0]} rows" in visual(pane).told.text()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert f"{counts[1]} rows" in chart.accessibleDescription()


def test_a_box_plot_instead(pane, qtbot):
    click_picture(qtbot, pane, 1)
    qtbot.mouseClick(visual(pane).as_box, LEFT)
    assert shows(pane, visual(pane).box)
    point_at(qtbot, pane, visual(pane).box, lambda box: box.marks[0])
    qtbot.waitUntil(lambda: "median" in visual(pane).told.text())
    click_picture(qtbot, pane, 2)
    assert shows(pane, visual(pane).bars) and not visual(pane).as_box.isEnabled()


def test_comparing_two_columns(pane, qtbot):
    click_picture(qtbot, pane, 0)
    compare_to(qtbot, pane, "size")
    qtbot.waitUntil(lambda: shows(pane, visual(pane).scatter))
    assert "Correlation" in visual(pane).told.text() and "199 rows" in visual(pane).told.text()
    compare_to(qtbot, pane, "town")
    qtbot.waitUntil(lambda: shows(pane, visual(pane).box))
    pane.grab()
    assert len(visual(pane).box.marks) == 3
    click_picture(qtbot, pane, 3)
    qtbot.waitUntil(lambda: shows(pane, visual(pane).crosstab))
    pane.grab()
    assert len(visual(pane).crosstab.marks) == 6
    visual(pane).crosstab.setFocus()
    qtbot.keyClick(visual(pane).crosstab, Qt.Key.Key_Home)
    assert "60 rows" in visual(pane).told.text()


def test_many_rows_are_compared_as_hexagons(pane, qtbot):
    random = np.random.default_rng(0)
    pane.show_frame(pd.DataFrame(random.normal(size=(20_000, 2)), columns=["a", "b"]))
    qtbot.waitUntil(lambda: not pane.strip.feed.busy)
    click_picture(qtbot, pane, 0)
    compare_to(qtbot, pane, "b")
    qtbot.waitUntil(lambda: shows(pane, visual(pane).scatter))
    pane.grab()
    assert 50 < len(visual(pane).scatter.marks) < 2000


def test_the_picture_is_saved_and_copied(pane, session, qtbot, tmp_path, monkeypatch):
    click_picture(qtbot, pane, 0)
    for name in ("age.png", "age.svg"):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, p=path: (str(p), ""))
        with qtbot.waitSignal(session.message) as told:
            qtbot.mouseClick(visual(pane).save_button, LEFT)
        assert name in told.args[0]
    assert not QImage(str(tmp_path / "age.png")).isNull()
    assert b"<svg" in (tmp_path / "age.svg").read_bytes()
    qtbot.mouseClick(visual(pane).copy_button, LEFT)
    assert not QGuiApplication.clipboard().image().isNull()


def test_a_picture_that_cannot_be_saved_is_told(pane, session, qtbot, tmp_path, monkeypatch):
    click_picture(qtbot, pane, 0)
    path = tmp_path / "nowhere" / "x.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(session.message) as told:
        qtbot.mouseClick(visual(pane).save_button, LEFT)
    assert "not saved" in told.args[0]


# -- what there is nothing to draw of --------------------------------------------------------------


def test_columns_without_a_picture_say_why(pane, qtbot):
    pane.strip.open_column(5)
    assert "missing" in visual(pane).message.text()
    assert not visual(pane).save_button.isEnabled()
    pane.show_frame(pd.DataFrame({"a": pd.Series([], dtype="float64")}))
    qtbot.waitUntil(lambda: not pane.strip.feed.busy)
    qtbot.waitUntil(lambda: "no rows" in visual(pane).message.text())
    pane.show_frame(pd.DataFrame({"i": [np.inf, -np.inf], "n": [-1.0, -2.0]}))
    qtbot.waitUntil(lambda: not pane.strip.feed.busy)
    pane.strip.open_column(0)
    assert "2 infinite values" in pane.strip.panel.notes.text()
    pane.strip.open_column(1)
    visual(pane).log_x.setFocus()
    qtbot.keyClick(visual(pane).log_x, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "above zero" in visual(pane).message.text())


def test_a_column_that_fails_says_so_and_the_others_are_there(session, qtbot, monkeypatch):
    from studio.data.summaries import column as columns

    original = columns._summarise

    def broken(values, bare, *rest):
        if bare.name == "bad":
            raise RuntimeError("out of luck")
        return original(values, bare, *rest)

    monkeypatch.setattr(columns, "_summarise", broken)
    widget = TablePane(session)
    qtbot.addWidget(widget)
    widget.resize(900, 500)
    widget.show_alone(pd.DataFrame({"bad": [1, 2], "good": [3, 4]}))
    widget.show()
    qtbot.waitUntil(lambda: not widget.strip.feed.busy)
    widget.strip.open_column(0)
    assert "out of luck" in widget.strip.panel.notes.text()
    assert facts(widget) == {"Type": "int64", "Rows": "2"}  # and no number that is not known
    widget.strip.open_column(1)
    assert facts(widget)["Mean"] == "3.5"


def test_while_a_column_is_looked_at(session, qtbot, monkeypatch):
    import threading

    gate = threading.Event()
    original = strips.summarise_column
    monkeypatch.setattr(
        strips, "summarise_column", lambda *a, **o: (gate.wait(20), original(*a, **o))[1]
    )
    widget = TablePane(session)
    qtbot.addWidget(widget)
    widget.resize(900, 500)
    widget.show_alone(pd.DataFrame({"slow": [1, 2, 3]}))
    widget.show()
    widget.strip.open_column(0)
    assert "being looked at" in widget.strip.panel.notes.text()
    widget.grab()
    gate.set()
    qtbot.waitUntil(lambda: facts(widget).get("Mean") == "2")


def test_odd_tables(session, qtbot):
    """Names of 10 kB, cells of 10 MB, every kind of cell: shown or explained, never a crash."""
    widget = TablePane(session)
    qtbot.addWidget(widget)
    widget.resize(1000, 500)
    odd = pd.DataFrame(
        {
            "n" * 10_000: [1, 2],
            "long": ["x" * 10_000_000, "y"],
            "\n\t<b>": [10**400, 5],
            "mixed": [{"a": [1]}, b"\x00"],
            "zone": pd.date_range("2020", periods=2, tz="Asia/Seoul"),
            "span": pd.to_timedelta([1, None], unit="D"),
            "period": pd.period_range("2020", periods=2, freq="M"),
            "far": [-1.7e308, 1.7e308],
        }
    )
    widget.show_alone(odd)
    widget.show()
    qtbot.waitUntil(lambda: not widget.strip.feed.busy)
    for view in (BOX, HISTOGRAM):
        widget.strip._view_as(view) if widget.strip.header.view_as != view else None
        for column in range(odd.shape[1]):
            widget.strip.open_column(column)
            widget.grab()
            assert widget.strip.feed.summary(column).problem == ""
    for other in range(odd.shape[1]):
        visual(widget).other.setCurrentIndex(other + 1)
        visual(widget).other.activated.emit(other + 1)
        qtbot.waitUntil(lambda: not visual(widget)._comparing.busy)
        widget.grab()


def test_an_estimated_count_is_made_exact(session, qtbot, monkeypatch):
    from studio.data.summaries import numbers

    monkeypatch.setattr(numbers, "LARGE", 1000)
    monkeypatch.setattr(numbers, "FEW", 100)
    widget = TablePane(session)
    qtbot.addWidget(widget)
    widget.resize(900, 500)
    widget.show_alone(pd.DataFrame({"x": np.random.default_rng(0).random(5000)}))
    widget.show()
    qtbot.waitUntil(lambda: not widget.strip.feed.busy)
    widget.strip.open_column(0)
    assert facts(widget)["Unique"].startswith("≈")
    qtbot.mouseClick(widget.strip.panel.exact, LEFT)
    qtbot.waitUntil(lambda: facts(widget)["Unique"] == "5,000")
    assert not widget.strip.panel.exact.isVisible()


@pytest.mark.parametrize("width", [760, 900, 1250, 1700])
def test_nothing_of_the_statistics_is_cut_off(qtbot, pane, width):
    theme.apply("light")  # its fields and buttons take more room than plain ones
    click_picture(qtbot, pane, 1)
    pane.resize(width, 420)
    panel = pane.strip.panel
    qtbot.waitUntil(lambda: bool(facts(pane)))
    qtbot.waitUntil(lambda: panel.scroll.widget().width() <= panel.scroll.viewport().width())
    inside = panel.scroll.widget().rect()
    for part in (panel.visual.save_button, panel.visual.log_frequency, panel.facts):
        place = part.rect().translated(part.mapTo(panel.scroll.widget(), QPoint(0, 0)))
        assert inside.left() <= place.left() <= place.right() <= inside.right()
    table = panel.facts
    for column in (0, 1):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)
