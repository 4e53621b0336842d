"""What is written on cards, frames and labels has its room, in both languages, at every zoom."""

from __future__ import annotations

import pytest
from canvas_hand import Hand
from canvas_modules import canvas_registry
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QPainter,
)
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QUndoView

from studio.experiment.document import Experiment
from studio.experiment.errors import ModuleError
from studio.experiment.registry import Registry, installed
from studio.gui import language
from studio.gui.canvas import metrics as m
from studio.gui.canvas.card import CardLook, draw_card
from studio.gui.canvas.frame_text import lines
from studio.gui.canvas.menus import canvas_menu, node_menu
from studio.gui.canvas.paint import font, text_width, wrapped
from studio.gui.canvas.state_text import state_line
from studio.gui.canvas.tips import rich
from studio.gui.canvas.view import CanvasView
from studio.gui.menu_room import give_room
from studio.gui.runbridge import NodeState
from studio.gui.session import Session

ROOM = m.CARD_WIDTH - m.PAD - m.TILE - 10 - m.PAD + 4  # for the name on a card
LINE = ROOM - 20  # for its state, beside the icon
STATES = [
    NodeState(), NodeState("waiting"), NodeState("running"), NodeState("cancelled"),
    NodeState("running", fraction=1.0), NodeState("done", 0.01, rows=12_345_678),
    NodeState("done", 3599.0, rows=1_234_567), NodeState("done", 3.0, stale=True),
    NodeState("cached", rows=12_345_678), NodeState("skipped"),
]  # fmt: skip


@pytest.fixture(params=["en", "ko"])
def tongue(request, qapp):
    language.apply(request.param)
    yield request.param
    language.apply("en")


@pytest.fixture
def view(qtbot):
    experiment = Experiment(registry=canvas_registry())
    experiment.add("Make Rows", name="rows", x=0, y=0)
    experiment.add("Clean Rows", name="clean", x=0, y=200)
    session = Session(experiment)
    widget = CanvasView(session)
    qtbot.addWidget(widget)
    widget.resize(700, 560)
    widget.show()
    qtbot.waitExposed(widget)
    yield widget
    QToolTip.hideText()
    session.close()


@pytest.mark.parametrize("state", STATES, ids=lambda each: f"{each.status}")
def test_a_state_has_room_on_its_card_in_both_languages(tongue, state):
    line = state_line(state, 3599.0 if state.status == "running" else None)
    shown = [each for each in (line.text, line.short, *line.least) if each]
    assert any(text_width(each, 12) <= LINE for each in shown), shown


def test_the_name_of_every_module_has_room_on_its_card(qapp):
    for spec in installed():
        found = wrapped(spec.name, 12, ROOM, strong=True)
        assert " ".join(found) == spec.name
        assert all(text_width(each, 12, strong=True) <= ROOM for each in found)


@pytest.mark.parametrize(
    "name", ["a_name_without_any_space_that_is_much_too_long_for_a_card_of_the_canvas",
             "결측값을 채우고 이상치를 없애는 파이썬 스크립트로 자동차의 가격을 예측하는 실험", "",
             "W", "A name of some words that has by far too many of them to be seen on a card"],
)  # fmt: skip
def test_any_other_name_takes_two_lines_at_the_most(qapp, name):
    found = wrapped(name, 12, ROOM, strong=True)
    assert 1 <= len(found) <= 2
    assert all(text_width(each, 12, strong=True) <= ROOM for each in found)
    assert name.startswith(found[0])
    if " ".join(found) != name:
        assert found[-1].endswith("…")


def picture(look, zoom, sharp):
    """Draw a card on its own."""
    size = (round((m.CARD_WIDTH + 20) * zoom * sharp), round((look.height + 20) * zoom * sharp))
    image = QImage(*size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(sharp)
    painter = QPainter(image)
    painter.scale(zoom, zoom)
    painter.translate(10, 10)
    draw_card(painter, look, zoom)
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize("sharp", [1.0, 2.0])
@pytest.mark.parametrize("zoom", [1.0, 0.6, 0.45, 0.33, 0.2])
def test_states_differ_on_a_card_at_every_zoom(qapp, zoom, sharp):
    states = {
        "waiting": NodeState("waiting"), "running": NodeState("running", fraction=0.4),
        "done": NodeState("done", 1.0, rows=3), "reused": NodeState("cached", rows=3),
        "failed": NodeState("failed", error=ModuleError("no")), "idle": NodeState(),
        "stale": NodeState("done", 1.0, stale=True),
    }  # fmt: skip
    looks = {
        name: CardLook("Clean", "columns", "Data Transformation", line=state_line(each))
        for name, each in states.items()
    }
    looks["disabled"] = CardLook("Clean", "columns", "Data Transformation", disabled=True)
    looks["missing"] = CardLook("Clean", "columns", "Data Transformation", missing=True)
    found = {name: picture(look, zoom, sharp) for name, look in looks.items()}
    assert len(set(found.values())) == len(found)


def test_a_missing_module_is_told_on_its_card_in_words(qtbot, tmp_path):
    full = Experiment(registry=canvas_registry())
    full.add("Make Rows", name="rows")
    full.save(tmp_path / "a.studio")
    session = Session(Experiment.open(tmp_path / "a.studio", registry=Registry()))
    view = CanvasView(session)
    qtbot.addWidget(view)
    (item,) = view.canvas.nodes.values()
    assert "No such module here" in item.text()
    session.close()


@pytest.mark.parametrize("most", [1, 2, 3])
def test_of_a_long_text_a_frame_shows_whole_lines_and_tells_that_there_is_more(tongue, most):
    text = {
        "en": "Only cars whose price is known are kept; the others are of no use here.\nNor here.",
        "ko": "가격을 아는 자동차만 남깁니다. 나머지는 뒤의 단계에서 쓸모가 없습니다.\n여기도.",
    }[tongue]
    found = lines(text, 150, 13, most)
    metrics = QFontMetricsF(font(13))
    assert len(found) == most
    assert found[-1].endswith("…")
    assert all(metrics.horizontalAdvance(each) <= 151 for each in found)


def test_a_text_with_room_is_shown_as_it_is(qapp):
    assert lines("One\n\nThree", 200, 13, 5) == ("One", "", "Three")
    assert lines("One", 200, 13, 0) == ()


def test_a_frame_tells_its_whole_text_in_a_tooltip(view):
    text = "A title that has no room\nand what follows it"
    view.session.frames.add(300, 0, 90, 60, text)
    at = view.mapFromScene(QPointF(340, 10))
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    assert "A title that has no room" in QToolTip.text()
    assert "and what follows it" in QToolTip.text()


def test_frames_are_in_the_overview(view, qtbot):
    view.session.frames.add(2000, 2000, 400, 300, "Far away")
    view.set_zoom(1.0)
    qtbot.waitUntil(view.minimap.isVisible)
    before = view.minimap.grab().toImage()
    view.session.frames.change(next(iter(view.canvas.frames)), colour="red")
    qtbot.waitUntil(lambda: view.minimap.grab().toImage() != before)


def test_a_tooltip_has_a_bold_head(qapp):
    short = rich("Split Data\nDone <quickly>")
    assert short.startswith("<p style='white-space:pre'><b>Split Data</b><br>")
    assert "Done &lt;quickly&gt;" in short
    assert rich("") == ""


def test_what_becomes_of_files_is_told_while_they_are_dragged_over_the_canvas(view, tmp_path):
    def over(*names):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / each)) for each in names])
        event = QDragEnterEvent(
            QPoint(100, 100), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)
        picture = view.grab().toImage()
        QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
        return view._drops.hint, picture

    hint, one = over("cars.csv")
    assert hint == "Drop to add “cars.csv”"
    assert over("a.csv", "b.py")[0] == "Drop to add 2 files"
    hint, other = over("a.studio")
    assert hint == "Drop to open “a.studio”"
    assert one != other


@pytest.mark.parametrize("zoom", [0.5, 1.0, 2.0])
def test_a_name_is_typed_where_it_stands_and_its_beginning_is_in_sight(view, zoom):
    node = view.session.experiment.node("clean")
    view.session.rename_node(node.id, "A name that is longer than what the card has room for")
    view.set_zoom(zoom)
    view.session.select([node.id])
    view.rename_selected()
    edit, item = view.inline, view.canvas.nodes[node.id]
    card = QRectF(view.mapFromScene(item.pos()), item.body().size() * zoom)
    assert edit.isVisible()
    assert edit.cursorPosition() == 0 and edit.selectedText() == item.look.name
    assert edit.width() >= 240 or edit.width() >= view.viewport().width() - 8
    assert view.viewport().rect().contains(edit.geometry())
    assert edit.height() >= edit.sizeHint().height()
    name = card.top() + 24 * zoom  # the middle of the name on the card
    assert abs(edit.geometry().center().y() - name) <= 6 * zoom


def test_a_label_at_the_border_is_as_wide_as_its_name(qtbot, session):
    rows = session.add_node("make_rows", 0, 0)
    script = session.add_node("python_script", 0, 160)
    session.connect_ports(rows, "Output", script, "Dataset1")
    view = CanvasView(session)
    qtbot.addWidget(view)
    group = session.groups.collapse([script])
    session.open_level(group)
    (stub,) = view.canvas.shown.stubs.values()
    label = stub._label()
    assert text_width("Make Rows", 11) + 16 <= label.width() < text_width("Make Rows", 11) + 30


def test_a_port_that_does_not_fit_is_still_seen_where_its_line_ends(view):
    rows, clean = (view.session.experiment.node(each).id for each in ("rows", "clean"))
    view.session.connect_ports(rows, "Rows", clean, "Table")
    hand = Hand(view)
    view.drag_distance = 4
    start = hand.port(clean, "Clean", is_input=False).scene_place
    end = hand.port(clean, "Table", is_input=True)
    hand.press(start)
    hand.move(start + QPointF(120, 40))
    at = view.mapFromScene(end.scene_place)
    seen = view.viewport().grab().toImage().pixelColor(at)
    card = view.viewport().grab().toImage().pixelColor(at + QPoint(30, 20))
    hand.release(start)
    assert seen != card


def test_the_history_names_both_ends_of_a_connection_and_needs_no_scrolling(window, qtbot):
    window.documents.new()
    session = window.session
    data, split = session.add_node("import_data", 0, 0), session.add_node("split_data", 0, 200)
    source = session.experiment.node(data).spec.outputs[0].name
    session.connect_ports(data, source, split, "Dataset")
    session.move({split: (20, 220)})
    texts = [session.undo.text(n) for n in range(session.undo.count())]
    assert texts[-2:] == ["Connect “Import Data” to “Split Data”", "Move “Split Data”"]
    session.undo.undo()
    session.remove([], [session.experiment.connections[0]])
    assert session.undo.undoText() == "Disconnect “Import Data” from “Split Data”"
    view = window.docks.history
    assert isinstance(view, QUndoView)
    window.docks.history_dock.show()
    qtbot.waitUntil(view.isVisible)
    assert not view.horizontalScrollBar().isVisible()
    first = view.visualRect(view.model().index(1, 0))
    done = view.grab(first).toImage()
    session.undo.setIndex(0)
    qtbot.waitUntil(lambda: view.grab(first).toImage() != done)  # taken back: faint


def test_every_command_in_the_palette_has_its_place_for_an_icon(window, qtbot):
    window.documents.new()
    window.show_workspace()
    finder = window.finder
    finder.show_commands()
    rows = [finder.list.item(n) for n in range(finder.list.count())]
    assert rows and all(not each.icon().isNull() for each in rows)
    assert len({finder.list.visualItemRect(each).height() for each in rows}) == 1
    finder.search.setText("look: dark")
    assert [row.text for row in finder._rows] == ["Look: Dark"]
    assert finder.height() == finder.sizeHint().height()  # no gap below a single row
    finder.close()


def test_what_is_found_says_nothing_twice_and_where_a_line_counts(window):
    window.documents.new()
    window.show_workspace()
    session = window.session
    session.add_node("import_data", 0, 0, path="cars.csv")
    session.add_node("execute_python_script", 0, 200, script="a = 1\nb = 'here'\n")
    finder = window.finder
    finder.show_nodes()
    finder.search.setText("cars")
    assert [each.note for each in finder._rows] == ["File: cars.csv"]
    finder.search.setText("import")
    assert finder._rows[0].note == ""
    finder.search.setText("here")
    assert finder._rows[0].note.endswith(", 2: b = 'here'")
    finder.close()


@pytest.mark.parametrize("tongue", ["en", "ko"], indirect=True)
def test_in_menus_keys_stand_apart_from_the_text(tongue, view, qtbot):
    for menu in (canvas_menu(view, QPoint(5, 5), QPointF(0, 0)), node_menu(view, _first(view))):
        metrics = QFontMetricsF(menu.font())
        texts = [each.text().split("\t") for each in menu.actions() if "\t" in each.text()]
        need = max(metrics.horizontalAdvance(text) for text, _ in texts)
        need += max(metrics.horizontalAdvance(keys) for _, keys in texts)
        menu.popup(view.mapToGlobal(QPoint(10, 10)))
        qtbot.waitUntil(menu.isVisible)
        first = menu.actionGeometry(menu.actions()[0]).width()
        icons_and_borders = 12 + 26 + 26  # what the style sheet gives: left, right, and the icon
        assert first - icons_and_borders - need >= 20
        menu.close()


def _first(view):
    return next(iter(view.canvas.nodes.values()))


def test_a_menu_higher_than_the_screen_is_scrolled_in_one_column(view, qtbot):
    menu = QMenu(view)
    give_room(menu)
    for number in range(80):
        menu.addAction(f"Entry {number}\tCtrl+{number}")
    menu.popup(view.mapToGlobal(QPoint(10, 10)))
    qtbot.waitUntil(menu.isVisible)
    lefts = {menu.actionGeometry(each).left() for each in menu.actions()}
    assert len(lefts) == 1
    assert menu.height() <= menu.screen().availableSize().height()
    menu.close()


def test_the_list_of_modules_stays_on_the_screen(view, qtbot):
    screen = view.screen().availableGeometry()
    view.move(screen.topLeft())
    view.resize(screen.size())
    view.open_quick_add(view.viewport().rect().bottomRight() - QPoint(2, 2))
    qtbot.waitUntil(view.quick_add.isVisible)
    shown = QRect(view.quick_add.pos(), view.quick_add.size())
    frame = 2  # by which the platform of the tests moves what is shown
    assert screen.adjusted(0, 0, frame, frame).contains(shown)
    assert shown.width() == 420
    view.quick_add.close()


def test_a_menu_at_the_border_of_the_screen_lies_on_it(view, qtbot):
    screen = view.screen().availableGeometry()
    menu = node_menu(view, _first(view))
    menu.popup(screen.bottomRight())
    qtbot.waitUntil(menu.isVisible)
    assert screen.contains(QRect(menu.pos(), menu.size()))
    menu.close()
