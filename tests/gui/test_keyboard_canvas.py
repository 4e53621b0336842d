"""The canvas without a mouse: what is dragged and pointed at can be done by the keys alone."""

from __future__ import annotations

import json

import pytest
from app_hand import wait_for
from canvas_modules import canvas_registry
from keyboard_hand import ALT, CTRL, SHIFT, Key, pick, words
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from studio.engine.events import Output
from studio.experiment.document import Experiment
from studio.gui.canvas.view import CanvasView
from studio.gui.runbridge import NodeState
from studio.gui.session import Session


@pytest.fixture
def view(qtbot):
    session = Session(Experiment(registry=canvas_registry()))
    widget = CanvasView(session)
    qtbot.addWidget(widget)
    widget.resize(800, 600)
    widget.show()
    widget.setFocus()
    yield widget
    session.close()


@pytest.fixture
def line(view):
    """A source and a filter that takes its rows."""
    rows = view.add_module("make_rows", QPointF(0, 0))
    clean = view.add_module("clean", QPointF(0, 300))
    view.session.connect_ports(rows, "Rows", clean, "Table")
    return rows, clean


def lines(view) -> list[str]:
    """Return the connections, as one reads them."""
    name = view.session.experiment.node
    return sorted(
        f"{name(each.source).name} → {name(each.target).name}"
        for each in view.session.experiment.connections
    )


def card(view, node):
    item = view.canvas.nodes[node]
    return item.body().translated(item.pos())


def type_module(view, text: str) -> None:
    """Choose a module in the popup by typing."""
    search = view.quick_add.search
    assert view.quick_add.isVisible()
    QTest.keyClicks(search, text)
    QTest.keyClick(search, Key.Key_Return)
    assert not view.quick_add.isVisible()


def offered(view) -> list[str]:
    found = view.quick_add.list
    return [found.item(row).text() for row in range(found.count())]


# -- placing ---------------------------------------------------------------------------------


def test_a_module_is_added_to_an_output_with_its_line(view):
    view.add_module("make_rows", QPointF(0, 0))
    QTest.keyClick(view, Key.Key_Menu)
    pick(view.menu, "Rows", "Connect to a new module…")
    assert "Clean Rows" in offered(view)
    assert "Make Rows" not in offered(view)
    type_module(view, "clean")
    assert lines(view) == ["Make Rows → Clean Rows"]
    above, below = (card(view, each.id) for each in view.session.experiment)
    assert above.bottom() < below.top()
    QTest.keyClick(view, Key.Key_Z, CTRL)
    assert len(view.session.experiment) == 1


def test_a_module_is_added_to_an_input_with_its_line(view):
    view.add_module("execute_python_script", QPointF(0, 300))
    QTest.keyClick(view, Key.Key_F10, SHIFT)  # as the menu key, where there is none
    pick(view.menu, "Connect from a new module", "Script Bundle…")
    assert offered(view) == ["Zip Bundle"]
    type_module(view, "zip")
    assert lines(view) == ["Zip Bundle → Execute Python Script"]
    below, above = (card(view, each.id) for each in view.session.experiment)
    assert above.bottom() < below.top()


def test_a_new_module_goes_into_a_line_as_one_step(view, line):
    view.session.select([line[1]])
    QTest.keyClick(view, Key.Key_Menu)
    pick(view.menu, "Insert a new module", "Make Rows → Clean Rows › Table…")
    assert offered(view) == ["Clean Rows", "Execute Python Script"]
    type_module(view, "exec")
    wanted = ["Execute Python Script → Clean Rows", "Make Rows → Execute Python Script"]
    assert lines(view) == wanted
    QTest.keyClick(view, Key.Key_Z, CTRL)
    assert lines(view) == ["Make Rows → Clean Rows"]
    assert len(view.session.experiment) == 2


def test_a_card_that_is_there_goes_into_a_line_as_one_step(view, line):
    free = view.add_module("execute_python_script", QPointF(500, 100))
    before = card(view, free)
    QTest.keyClick(view, Key.Key_Menu)
    pick(view.menu, "Put into a line", "Make Rows → Clean Rows › Table")
    assert len(lines(view)) == 2
    areas = [card(view, each) for each in (line[0], free, line[1])]
    assert areas[0].bottom() < areas[1].top()
    assert areas[1].bottom() < areas[2].top()
    QTest.keyClick(view, Key.Key_Menu)
    assert "Put into a line" not in words(view.menu)  # it is in one
    QTest.keyClick(view.menu, Key.Key_Escape)
    QTest.keyClick(view, Key.Key_Z, CTRL)
    assert lines(view) == ["Make Rows → Clean Rows"]
    assert card(view, free) == before


def test_escape_in_the_popup_leaves_the_line_as_it_was(view, line):
    view.session.select([line[0]])
    QTest.keyClick(view, Key.Key_Menu)
    pick(view.menu, "Insert a new module", "Make Rows → Clean Rows › Table…")
    QTest.keyClick(view.quick_add.search, Key.Key_Escape)
    assert lines(view) == ["Make Rows → Clean Rows"]


# -- connecting ------------------------------------------------------------------------------


def test_a_line_is_drawn_replaced_and_taken_off(view, line):
    other = view.add_module("make_rows", QPointF(400, 0))
    QTest.keyClick(view, Key.Key_F2)
    QTest.keyClicks(_typing(view), "Others")
    QTest.keyClick(_typing(view), Key.Key_Return)
    view.setFocus()
    view.session.select([other])
    QTest.keyClick(view, Key.Key_Menu)
    pick(view.menu, "Rows", "Connect to", "Clean Rows › Table (replaces)")
    assert lines(view) == ["Others → Clean Rows"]
    QTest.keyClick(view, Key.Key_Z, CTRL)
    assert lines(view) == ["Make Rows → Clean Rows"]
    view.session.select([line[1]])
    QTest.keyClick(view, Key.Key_Menu)
    pick(view.menu, "Disconnect", "Table ← Make Rows")
    assert lines(view) == []


def test_cards_are_selected_one_by_one_and_connected_in_that_order(view):
    view.add_module("make_rows", QPointF(0, 0))
    view.add_module("clean", QPointF(0, 200))
    view.add_module("zip_bundle", QPointF(0, 300))
    view.add_module("execute_python_script", QPointF(0, 400))
    view.session.select(())
    QTest.keyClick(view, Key.Key_Tab)
    QTest.keyClick(view, Key.Key_Right, CTRL)
    QTest.keyClick(view, Key.Key_L, CTRL)
    assert lines(view) == ["Make Rows → Clean Rows"]
    view.session.select(())
    for _ in range(3):
        QTest.keyClick(view, Key.Key_Left, CTRL)
    names = [view.session.about(each).name for each in view.session.selection]
    assert names == ["Execute Python Script", "Zip Bundle", "Clean Rows"]
    for _ in range(3):  # there is no card before the first one
        QTest.keyClick(view, Key.Key_Left, CTRL)
    assert len(view.session.selection) == 4


def test_what_stands_at_a_port_is_told_and_shown(view, qtbot):
    rows = view.add_module("make_rows", QPointF(0, 0))
    QTest.keyClick(view, Key.Key_Menu)
    assert "Visualize (run the node first)" in words(_port(view))
    QTest.keyClick(view.menu, Key.Key_Escape)
    view.session.bridge._outputs[rows] = {"Rows": Output("Rows", "dataset", None, 205, 26)}
    view.session.bridge._set(rows, NodeState("done", 0.1))
    QTest.keyClick(view, Key.Key_Menu)
    show = _port(view).actions()[0]
    assert show.text() == "Visualize\t205 rows × 26 columns"
    with qtbot.waitSignal(view.session.port_requested) as asked:
        pick(view.menu, "Rows", "Visualize")
    assert asked.args == [rows, "Rows"]


def _port(view):
    return next(each.menu() for each in view.menu.actions() if each.text() == "Rows")


# -- selecting and arranging -----------------------------------------------------------------


def test_the_menu_key_is_about_all_that_is_selected(view):
    nodes = [view.add_module("make_rows", QPointF(90 * n, 200 * n)) for n in range(3)]
    QTest.keyClick(view, Key.Key_A, CTRL)
    QTest.keyClick(view, Key.Key_Menu)
    assert set(view.session.selection) == set(nodes)
    pick(view.menu, "Arrange", "Align left")
    assert len({card(view, each).left() for each in nodes}) == 1
    QTest.keyClick(view, Key.Key_Menu)
    pick(view.menu, "Arrange", "Align tops")
    assert len({card(view, each).top() for each in nodes}) == 1
    QTest.keyClick(view, Key.Key_Menu)
    pick(view.menu, "Arrange", "Spread across")
    lefts = sorted(card(view, each).left() for each in nodes)
    assert lefts[1] - lefts[0] == lefts[2] - lefts[1] > 0


def test_without_a_selection_the_menu_is_that_of_the_canvas(view):
    view.add_module("make_rows", view.exact(QPointF(view.viewport().rect().center())))
    QTest.keyClick(view, Key.Key_Escape)
    QTest.keyClick(view, Key.Key_Menu)
    assert "Add module…" in words(view.menu)
    pick(view.menu, "Select all")
    assert len(view.session.selection) == 1


def test_a_card_out_of_sight_comes_into_sight_for_its_menu(view):
    far = view.add_module("make_rows", QPointF(0, 0))
    view.add_module("clean", QPointF(4000, 4000))
    view.session.select([far])
    QTest.keyClick(view, Key.Key_Menu)
    assert "Rename" in words(view.menu)
    assert view.rect().contains(view.mapFromGlobal(view.menu.pos()))
    sight = view.mapToScene(view.viewport().rect()).boundingRect()
    assert sight.contains(card(view, far))
    QTest.keyClick(view.menu, Key.Key_Escape)


def test_a_frame_gets_its_text_its_colour_and_another_place(view):
    node = view.add_module("make_rows", QPointF(0, 0))
    QTest.keyClick(view, Key.Key_G, CTRL)
    QTest.keyClicks(view.framing.editor, "Raw data")
    QTest.keyClick(view.framing.editor, Key.Key_Return, CTRL)
    view.setFocus()
    view.session.select(())
    view.canvas.select_frames([])
    QTest.keyClick(view, Key.Key_G, CTRL | SHIFT)
    QTest.keyClick(view, Key.Key_Menu)
    pick(view.menu, "Colour", "Blue")
    (frame,) = view.session.experiment.frames
    assert (frame.text, frame.colour) == ("Raw data", "blue")
    place = card(view, node).topLeft()
    QTest.keyClick(view, Key.Key_Down)
    (moved,) = view.session.experiment.frames
    assert moved.y > frame.y
    assert moved.x == frame.x
    assert card(view, node).topLeft() - place == QPointF(0, moved.y - frame.y)
    QTest.keyClick(view, Key.Key_Z, CTRL)
    assert [each.y for each in view.session.experiment.frames] == [frame.y]
    assert card(view, node).topLeft() == place


def test_cards_move_by_the_grid_and_the_paper_when_nothing_is_selected(view):
    node = view.add_module("make_rows", QPointF(0, 0))
    before = card(view, node).topLeft()
    QTest.keyClick(view, Key.Key_Right)
    step = card(view, node).left() - before.x()
    QTest.keyClick(view, Key.Key_Down, SHIFT)
    assert card(view, node).top() - before.y() == 5 * step > 0
    QTest.keyClick(view, Key.Key_Escape)
    seen = view.mapToScene(0, 0)
    QTest.keyClick(view, Key.Key_Down)
    assert view.mapToScene(0, 0).y() > seen.y()
    assert card(view, node).left() == before.x() + step


# -- in the window ---------------------------------------------------------------------------


@pytest.fixture
def working(qtbot, window, quiet_dialogs):
    """The window with an empty experiment."""
    qtbot.waitUntil(window.isActiveWindow)
    window.resize(1400, 900)
    QTest.keyClick(window, Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: window.working)
    window.canvas.setFocus()
    return window


def names(window) -> list[str]:
    return [each.name for each in window.session.experiment]


def test_from_the_palette_to_the_canvas(working):
    QTest.keyClick(working, Key.Key_F, CTRL | SHIFT)
    search = working.palette_.search
    assert search.hasFocus()
    QTest.keyClicks(search, "split")
    QTest.keyClick(search, Key.Key_Down)
    assert working.palette_.tree.hasFocus()
    QTest.keyClick(working.palette_.tree, Key.Key_Return)
    assert names(working) == ["Split Data"]
    assert working.canvas.hasFocus()


def test_files_are_imported_and_become_the_right_modules(qtbot, working, tmp_path, monkeypatch):
    files = [tmp_path / "cars.csv", tmp_path / "more.zip", tmp_path / "clean.py"]
    for each in files:
        each.write_text("x = 1\n", encoding="utf-8")
    wanted = [str(each) for each in files]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (wanted, ""))
    QTest.keyClick(working.canvas, Key.Key_I, CTRL | SHIFT)
    qtbot.waitUntil(lambda: len(names(working)) == 3)
    specs = {each.spec.id for each in working.session.experiment}
    assert specs == {"import_data", "zip_bundle", "execute_python_script"}


def test_nodes_that_are_found_join_the_selection(qtbot, working):
    for module in ("enter_data", "split_data", "import_data"):
        working.session.add_node(module, 0, 0)
    working.session.select(())
    for typed, held in (("import", None), ("split", CTRL), ("enter", CTRL)):
        QTest.keyClick(working.canvas, Key.Key_F, CTRL)
        QTest.keyClicks(working.finder.search, typed)
        if held is None:
            QTest.keyClick(working.finder.search, Key.Key_Return)
        else:
            QTest.keyClick(working.finder.search, Key.Key_Return, held)
        assert working.canvas.hasFocus()
    chosen = [working.session.about(each).name for each in working.session.selection]
    assert chosen == ["Import Data", "Split Data", "Enter Data Manually"]


def test_zoom_fit_and_the_selection_in_sight(working):
    canvas = working.canvas
    nodes = [working.session.add_node("split_data", 900.0 * n, 700.0 * n) for n in range(3)]
    QTest.keyClick(canvas, Key.Key_0, CTRL)
    assert canvas.zoom == 1
    QTest.keyClick(canvas, Key.Key_Plus, CTRL)
    assert canvas.zoom > 1
    QTest.keyClick(canvas, Key.Key_Minus, CTRL)
    QTest.keyClick(canvas, Key.Key_0, CTRL | SHIFT)
    sight = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
    assert all(sight.contains(card(canvas, each)) for each in nodes)
    working.session.select(nodes[2:])
    QTest.keyClick(canvas, Key.Key_1, CTRL)
    sight = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
    assert sight.contains(card(canvas, nodes[2]))
    assert not sight.contains(card(canvas, nodes[0]))


def test_nodes_go_from_tab_to_tab_as_json(qtbot, working):
    for module in ("enter_data", "split_data"):
        working.session.add_node(module, 0, 0)
    QTest.keyClick(working.canvas, Key.Key_A, CTRL)
    QTest.keyClick(working.canvas, Key.Key_C, CTRL)
    assert json.loads(QGuiApplication.clipboard().text())
    QTest.keyClick(working, Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: len(working.session.experiment) == 0)
    working.canvas.setFocus()
    QTest.keyClick(working.canvas, Key.Key_V, CTRL)
    assert sorted(names(working)) == ["Enter Data Manually", "Split Data"]


def test_a_selection_is_collapsed_named_opened_and_left(qtbot, working):
    for n in range(2):
        working.session.add_node("split_data", 0, 200.0 * n)
    canvas = working.canvas
    QTest.keyClick(canvas, Key.Key_A, CTRL)
    QTest.keyClick(canvas, Key.Key_J, CTRL)
    edit = wait_for(qtbot, lambda: _typing(canvas))
    QTest.keyClick(edit, Key.Key_A, CTRL)
    QTest.keyClicks(edit, "Halves")
    QTest.keyClick(edit, Key.Key_Return)
    assert [each.name for each in working.session.experiment.groups] == ["Halves"]
    canvas.setFocus()
    QTest.keyClick(canvas, Key.Key_Down, ALT)
    assert len(canvas.canvas.nodes) == 2
    QTest.keyClick(canvas, Key.Key_Up, ALT)
    assert len(canvas.canvas.nodes) == 1
    QTest.keyClick(canvas, Key.Key_J, CTRL | SHIFT)
    assert len(canvas.canvas.nodes) == 2


def _typing(canvas):
    edit = canvas.findChild(QLineEdit, "canvasInlineEdit")
    return edit if edit is not None and edit.isVisible() else None
