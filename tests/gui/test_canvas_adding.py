"""Placing modules: from the palette, by typing, from files, by the menus."""

from __future__ import annotations

import pytest
from canvas_hand import NONE, RIGHT, Hand
from canvas_modules import canvas_registry
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from studio.experiment.document import Experiment
from studio.gui.canvas.view import CanvasView
from studio.gui.palette.palette import module_mime
from studio.gui.session import Session

Key = Qt.Key


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
def hand(view):
    return Hand(view)


def drop(view, data, at):
    """Drag something in and let it go; return whether it was taken."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, NONE
    enter = QDragEnterEvent(at, copy, data, left, none)
    QApplication.sendEvent(view.viewport(), enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(at), copy, data, left, none)
    QApplication.sendEvent(view.viewport(), event)
    return event.isAccepted()


def nodes(view):
    return view.session.experiment.nodes


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    return data


def test_a_module_of_the_palette_lands_centred_where_it_is_dropped(view, hand):
    at = QPoint(420, 260)
    assert drop(view, module_mime("execute_python_script"), at)
    (node,) = nodes(view)
    assert node.spec.id == "execute_python_script"
    assert (hand.centre(node.id) - view.mapToScene(at)).manhattanLength() <= 10
    assert node.x % 10 == node.y % 10 == 0
    assert view.session.current == node.id
    view.session.undo.undo()
    assert not nodes(view)
    assert not view.canvas.nodes


def test_an_unknown_module_is_told_and_nothing_is_placed(view, qtbot):
    with qtbot.waitSignal(view.session.message) as told:
        drop(view, module_mime("no_such_module"), QPoint(100, 100))
    assert "no_such_module" in told.args[0]
    assert not nodes(view)


def test_the_canvas_shows_that_a_drop_is_taken(view, tmp_path):
    def edge():
        return view.viewport().grab().toImage().pixelColor(3, 300)

    before = edge()
    at, copy, left = QPoint(300, 300), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    data = files(tmp_path / "people.csv")
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(at, copy, data, left, NONE))
    assert edge() != before
    QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
    assert edge() == before


def test_text_is_not_taken(view):
    data = QMimeData()
    data.setText("hello")
    assert not drop(view, data, QPoint(100, 100))


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("people.csv", "import_data"),
        ("people.XLSX", "import_data"),
        ("rows.parquet", "import_data"),
        ("log.jsonl", "import_data"),
        ("helpers.zip", "zip_bundle"),
    ],
)
def test_a_dropped_file_becomes_the_module_that_reads_it(view, tmp_path, name, module):
    path = tmp_path / name
    path.write_bytes(b"")
    assert drop(view, files(path), QPoint(300, 300))
    (node,) = nodes(view)
    assert node.spec.id == module
    assert node.value("path") == str(path)


def test_a_dropped_script_becomes_a_node_with_its_source(view, tmp_path, qtbot):
    path = tmp_path / "mine.py"
    path.write_text("def azureml_main(a, b):\n    return a,\n", encoding="utf-8")
    assert drop(view, files(path), QPoint(300, 300))
    qtbot.waitUntil(lambda: len(nodes(view)) == 1)
    assert nodes(view)[0].value("source") == path.read_text(encoding="utf-8")
    assert view.session.undo.count() == 1


def test_a_script_that_is_no_text_is_refused_with_the_reason(view, tmp_path, qtbot):
    path = tmp_path / "mine.py"
    path.write_bytes(b"\xff\xfe\x00\x01")
    with qtbot.waitSignal(view.session.message) as told:
        drop(view, files(path), QPoint(300, 300))
    assert "mine.py" in told.args[0]
    assert not nodes(view)


def test_several_files_stand_side_by_side(view, tmp_path):
    paths = [tmp_path / name for name in ("a.csv", "b.csv", "c.zip")]
    assert drop(view, files(*paths), QPoint(100, 100))
    areas = [each.body().translated(each.pos()) for each in view.canvas.nodes.values()]
    assert len(areas) == 3
    for i, area in enumerate(areas):
        assert not any(area.intersects(other) for other in areas[i + 1 :])


def test_a_dropped_experiment_is_handed_on_to_be_opened(view, tmp_path, qtbot):
    path = tmp_path / "mine.studio"
    with qtbot.waitSignal(view.file_dropped) as dropped:
        assert drop(view, files(path), QPoint(300, 300))
    assert dropped.args == [str(path)]
    assert not nodes(view)


def test_a_picture_is_not_taken(view, tmp_path):
    assert not drop(view, files(tmp_path / "photo.png"), QPoint(100, 100))


def test_typing_on_the_canvas_offers_modules_and_enter_adds_the_best(view, qtbot):
    qtbot.keyClick(view, "e")
    popup = view.quick_add
    assert popup.isVisible()
    assert popup.search.text() == "e"
    qtbot.keyClicks(popup.search, "xec")
    qtbot.keyClick(popup.search, Key.Key_Return)
    assert [each.spec.id for each in nodes(view)] == ["execute_python_script"]
    assert not popup.isVisible()


def test_escape_closes_the_popup_and_adds_nothing(view, qtbot):
    qtbot.keyClick(view, Key.Key_Insert)
    assert view.quick_add.isVisible()
    qtbot.keyClick(view.quick_add.search, Key.Key_Escape)
    assert not view.quick_add.isVisible()
    assert not nodes(view)


def test_a_double_click_on_empty_paper_adds_there(view, hand, qtbot):
    place = view.mapToScene(QPoint(300, 200))
    hand.double_click(place)
    qtbot.keyClicks(view.quick_add.search, "make")
    qtbot.keyClick(view.quick_add.search, Key.Key_Return)
    (node,) = nodes(view)
    assert (hand.centre(node.id) - place).manhattanLength() <= 10


def test_arrows_choose_in_the_popup(view, qtbot):
    view.open_quick_add()
    popup = view.quick_add
    qtbot.keyClicks(popup.search, "rows")
    names = [popup.list.item(row).text() for row in range(popup.list.count())]
    qtbot.keyClick(popup.search, Key.Key_Down)
    qtbot.keyClick(popup.search, Key.Key_Return)
    assert nodes(view)[0].spec.name == names[1]


def test_modules_added_one_after_the_other_do_not_cover_each_other(view):
    added = [view.add_module("make_rows") for _ in range(4)]
    assert None not in added
    areas = [each.body().translated(each.pos()) for each in view.canvas.nodes.values()]
    for i, area in enumerate(areas):
        assert not any(area.intersects(other) for other in areas[i + 1 :])


def context_menu(view, at):
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    return view.menu


def entries(menu):
    return {each.text().split("\t")[0]: each for each in menu.actions() if each.text()}


def test_the_menu_of_a_node(view, hand, qtbot):
    node = view.add_module("execute_python_script", QPointF(0, 0))
    view.session.select([])
    hand.click(hand.centre(node), RIGHT)
    menu = context_menu(view, hand.at(hand.centre(node)))
    assert view.session.current == node
    found = entries(menu)
    assert {"Rename", "Edit comment", "Run selected", "Copy", "Cut", "Duplicate", "Delete"} <= set(
        found
    )
    assert {"Result Dataset", "Python Device", "Help"} <= set(found)
    show = found["Result Dataset"].menu().actions()[0]
    assert show.text().startswith("Visualize")
    assert not show.isEnabled()
    found["Duplicate"].trigger()
    assert len(nodes(view)) == 2
    menu.close()


def test_more_can_be_added_to_the_menu_of_a_port(view, hand):
    node = view.add_module("make_rows", QPointF(0, 0))
    asked = []
    view.port_actions.append(lambda menu, *port: asked.append(port) or menu.addAction("Save as"))
    menu = context_menu(view, hand.at(hand.centre(node)))
    assert asked == [(node, "Rows")]
    assert "Save as" in entries(entries(menu)["Rows"].menu())
    menu.close()


def test_the_menu_of_the_empty_canvas_pastes_at_the_mouse(view, hand):
    node = view.add_module("make_rows", QPointF(-200, 0))
    view.session.copy([node])
    at = QPoint(500, 400)
    menu = context_menu(view, at)
    wanted = {"Add module…", "Add a frame", "Arrange in layers", "Paste", "Select all"}
    assert set(entries(menu)) == wanted | {"Fit to window"}
    entries(menu)["Paste"].trigger()
    menu.close()
    _, pasted = nodes(view)
    where = view.mapToScene(at)
    assert abs(pasted.x - where.x()) <= 5
    assert abs(pasted.y - where.y()) <= 5


def test_the_menu_key_opens_the_menu_of_the_selected_node(view, qtbot):
    view.add_module("make_rows")
    qtbot.keyClick(view, Key.Key_Menu)
    assert "Rename" in entries(view.menu)
    entries(view.menu)["Edit comment"].trigger()
    view.menu.close()
    assert view.findChild(QLineEdit, "canvasInlineEdit").isVisible()


def test_lines_can_be_drawn_and_taken_away_by_the_menu_alone(view, hand, qtbot):
    rows = view.add_module("make_rows", QPointF(0, 0))
    view.add_module("clean", QPointF(0, 200))
    view.add_module("zip_bundle", QPointF(300, 0))
    view.session.select([rows])
    qtbot.keyClick(view, Key.Key_Menu)
    ends = entries(entries(entries(view.menu)["Rows"].menu())["Connect to"].menu())
    assert list(ends) == ["Clean Rows › Table"]
    ends["Clean Rows › Table"].trigger()
    view.menu.close()
    (line,) = view.session.experiment.connections
    assert line.source == rows
    qtbot.keyClick(view, Key.Key_Menu)
    cuts = entries(entries(view.menu)["Disconnect"].menu())
    assert list(cuts) == ["Rows → Clean Rows"]
    cuts["Rows → Clean Rows"].trigger()
    view.menu.close()
    assert view.session.experiment.connections == []
