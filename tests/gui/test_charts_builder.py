"""The chart builder in the real window, by mouse and keyboard."""

from __future__ import annotations

import pytest
from app_hand import LONG, run_and_wait, wait_for
from figure_hand import wait_until
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from studio.data.charts import spec as c
from studio.scripting.hosts import SandboxedHost

TABLE = 'price,weight,it\'s "odd" 🙂,make\n' + "".join(
    f"{i * 3},{100 - i},{i % 7},{'ab'[i % 2]}\n" for i in range(40)
)
ODD = 'it\'s "odd" 🙂'
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def host():
    """One host of scripts for all tests: it takes a while to get ready."""
    with SandboxedHost() as made:
        yield made


@pytest.fixture(autouse=True)
def at_once(monkeypatch):
    """Draw soon after a choice: nobody hesitates here."""
    monkeypatch.setattr("studio.gui.charts.window._PAUSE", 20)


@pytest.fixture
def data(window, qtbot, tmp_path, host):
    """The id of a node that has read a table, whose output shows."""
    window.session.executor._scripts, window.session.executor._own_host = host, False
    path = tmp_path / "cars.csv"
    path.write_text(TABLE, encoding="utf-8")
    window.show_workspace()
    node = window.session.add_node("import_data", 100, 100, path=str(path))
    front(qtbot, window)
    assert run_and_wait(qtbot, window) == "done"
    port = window.session.experiment.node(node).spec.outputs[0].name
    window.session.show_port(node, port)
    return node


@pytest.fixture
def builder(window, qtbot, data):
    """The chart window of that table, with its first chart."""
    qtbot.mouseClick(window.panes.table.chart_button, LEFT)
    made = window.workspace.charts.window
    ready(made)
    yield made
    if window.workspace.charts.window is made:
        made.close()


def ready(made):
    wait_until(lambda: made.chart is not None and made.script_button.isEnabled(), LONG / 1000)


def front(qtbot, window):
    """Bring the main window to the front."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def run_again(qtbot, made):
    """Press F5 in the chart window and wait for the end of the run."""
    with qtbot.waitSignal(made.session.run_finished, timeout=LONG):
        qtbot.keyClick(made, Qt.Key.Key_F5)


def failed(made, words):
    wait_until(lambda: made.view.card.isVisible() and words in made.view.card.text.text())


def choose(qtbot, box, name):
    """Choose a column of a box with the keyboard, as somebody does who knows its place."""
    row = box.columns.row_of(name)
    box.setFocus()
    while box.currentIndex() != row:
        step = Qt.Key.Key_Down if box.currentIndex() < row else Qt.Key.Key_Up
        qtbot.keyClick(box, step)


def tick(qtbot, field, name):
    """Tick a column of a list, or take the tick away, with the space bar."""
    found = field.list.model()
    row = next(
        each for each in range(found.rowCount())
        if field.columns.name(found.mapToSource(found.index(each, 0)).row()) == name
    )  # fmt: skip
    field.list.setFocus()
    qtbot.keyClick(field.list, Qt.Key.Key_Home)
    for _ in range(row):
        qtbot.keyClick(field.list, Qt.Key.Key_Down)
    qtbot.keyClick(field.list, Qt.Key.Key_Space)


def test_the_first_chart_shows_at_once_and_is_saved_and_copied(
    builder, qtbot, tmp_path, monkeypatch
):
    assert builder.form.spec.kind == c.SCATTER
    assert builder.form.kinds[c.SCATTER].isChecked()
    assert (builder.form.x.column, builder.form.y.names) == ("price", ("weight",))
    assert builder.form.colour.column == "make"
    assert builder.about.text() == "40 rows × 4 columns"
    assert not builder.view.image.isNull()
    assert builder.chart.figure.svg
    for ending, start in (("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")):
        path = tmp_path / f"chart.{ending}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, p=path: (str(p), ""))
        qtbot.mouseClick(builder.save_button, LEFT)
        wait_until(path.exists)
        assert path.read_bytes().startswith(start)
    qtbot.mouseClick(builder.copy_button, LEFT)
    assert QGuiApplication.clipboard().image().size() == builder.view.image.size()


def test_tab_goes_through_the_fields_then_to_the_right(builder, qtbot):
    wait_until(builder.isActiveWindow)
    form, stops = builder.form, []
    form.kinds[c.SCATTER].setFocus()
    while builder.focusWidget() not in stops and len(stops) < 40:
        stops.append(builder.focusWidget())
        qtbot.keyClick(builder.focusWidget(), Qt.Key.Key_Tab)
    wanted = [form.x, form.title, builder.copy_button, builder.view, builder.script_button]
    assert [each for each in stops if each in wanted] == wanted
    assert stops[0] is form.kinds[c.SCATTER] is builder.focusWidget()


def test_choices_by_keyboard_change_the_chart(builder, qtbot):
    before = builder.chart.figure.png
    choose(qtbot, builder.form.x, "weight")
    choose(qtbot, builder.form.colour, None)
    ready(builder)
    tick(qtbot, builder.form.y, ODD)
    ready(builder)
    spec = builder.form.spec
    assert (spec.x, spec.y, spec.colour) == ("weight", ("weight", ODD), None)
    assert not builder.form.colour.isEnabled()
    assert "colour each" in builder.form.colour.toolTip()
    assert builder.chart.figure.png != before
    qtbot.keyClick(builder.form.log_y, Qt.Key.Key_Space)
    qtbot.keyClicks(builder.form.title, "Cars")
    ready(builder)
    assert 'set_yscale("log")' in builder.chart.source
    assert "TITLE = 'Cars'" in builder.chart.source
    builder.form.y.search.show()
    qtbot.keyClicks(builder.form.y.search, "ODD")
    assert builder.form.y.list.model().rowCount() == 1


def test_every_kind_is_one_click_away(builder, qtbot):
    for kind in reversed(c.KINDS):
        qtbot.mouseClick(builder.form.kinds[kind], LEFT)
        wait_until(lambda kind=kind: builder.form.spec.kind == kind)
        ready(builder)
        assert f'"""Draws a {kind.replace("-", " ")} chart' in builder.chart.source
        assert not builder.view.card.isVisible()


def test_what_is_missing_is_said_at_its_field(builder, qtbot):
    tick(qtbot, builder.form.y, "weight")
    failed(builder, "Choose a column of numbers for y")
    assert builder.form.error.isVisible()
    assert builder.form.y.list.property("wrong")
    assert not builder.script_button.isEnabled()
    assert not builder.save_button.isEnabled()
    tick(qtbot, builder.form.y, "price")
    ready(builder)
    assert not builder.form.error.isVisible()
    assert not builder.form.y.list.property("wrong")


def test_a_script_of_the_chart_draws_the_same_picture(window, builder, data, qtbot):
    session = window.session
    other = session.add_node("enter_data", 100, 190)  # where it would have gone
    choose(qtbot, builder.form.x, ODD)
    ready(builder)
    source, shown = builder.chart.source, builder.chart.figure
    steps = session.undo.index()
    qtbot.mouseClick(builder.script_button, LEFT)
    assert session.undo.index() == steps + 1
    made = session.current
    node = session.experiment.node(made)
    assert node.spec.id == "execute_python_script"
    assert node.value("script") == source
    line = session.experiment.input_connection(made, "Dataset1")
    assert line.source == data
    cards = [window.canvas.canvas.nodes[each] for each in (data, other, made)]
    areas = [each.mapRectToScene(each.body()) for each in cards]
    assert not areas[2].intersects(areas[0]) and not areas[2].intersects(areas[1])
    session.remove([other])
    builder.close()
    front(qtbot, window)
    assert run_and_wait(qtbot, window) == "done"
    device = session.output(made, "Python Device").value
    assert len(device.figures) == 1
    assert device.figures[0].png == shown.png
    session.undo.undo()
    session.undo.undo()
    assert not session.experiment.has_node(made)


def test_another_run_draws_the_chart_anew_or_says_that_there_are_no_rows(
    window, builder, data, qtbot, tmp_path
):
    (tmp_path / "other.csv").write_text("price,new\n1,2\n3,4\n5,7\n")
    window.session.set_parameter(data, "path", str(tmp_path / "other.csv"))
    run_again(qtbot, builder)
    wait_until(lambda: builder.about.text() == "3 rows × 2 columns")
    ready(builder)
    assert builder.form.spec.x == "price"
    assert builder.form.spec.y == ("new",)
    (tmp_path / "empty.csv").write_text("a,b\n")
    window.session.set_parameter(data, "path", str(tmp_path / "empty.csv"))
    run_again(qtbot, builder)
    failed(builder, "no rows")
    window.session.remove([data])
    wait_until(lambda: window.workspace.charts.window is None)


def test_the_menu_of_a_port_the_keys_and_the_command(window, data, qtbot):
    charts, port = window.workspace.charts, window.panes.table.port
    menu = QMenu()
    charts.add_to_menu(menu, data, port)
    (entry,) = menu.actions()
    assert entry.isEnabled()
    entry.trigger()
    assert charts.window.node_id == data
    charts.window.close()
    fresh = window.session.add_node("import_data", 400, 100)
    menu.clear()
    charts.add_to_menu(menu, fresh, port)
    assert not menu.actions()[0].isEnabled()
    assert "run the node first" in menu.actions()[0].text()
    window.session.select([data])
    wait_until(lambda: charts.window is None)
    front(qtbot, window)
    window.canvas.setFocus()
    qtbot.keyClick(
        window,
        Qt.Key.Key_K,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert wait_for(qtbot, lambda: charts.window).node_id == data
    qtbot.keyClick(charts.window, Qt.Key.Key_Escape)
    wait_until(lambda: charts.window is None)
    window.finder.show_commands()
    qtbot.keyClicks(window.finder.search, "chart")
    qtbot.keyClick(window.finder.search, Qt.Key.Key_Return)
    assert wait_for(qtbot, lambda: charts.window).node_id == data
    charts.window.close()


def test_without_a_dataset_the_command_says_what_to_do(window, qtbot):
    window.show_workspace()
    with qtbot.waitSignal(window.session.message) as told:
        window.actions_.chart.trigger()
    assert "run the experiment" in told.args[0]
