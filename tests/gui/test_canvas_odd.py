"""Gestures that are broken off, copied, interrupted or made in odd places: with real events."""

from __future__ import annotations

import itertools

import pytest
from canvas_hand import CTRL, NONE, SHIFT, Hand
from canvas_modules import canvas_registry
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsPathItem

from studio.experiment.document import Experiment
from studio.gui.canvas.card import CardLook, draw_card
from studio.gui.canvas.marks import draw_mark, mark_of
from studio.gui.canvas.node_item import NodeItem
from studio.gui.canvas.paint import ink
from studio.gui.canvas.state_text import state_line
from studio.gui.canvas.view import CanvasView
from studio.gui.palette.palette import module_mime
from studio.gui.runbridge import NodeState
from studio.gui.session import Session

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def view(qtbot):
    experiment = Experiment(registry=canvas_registry())
    for module, name, x, y in (
        ("Make Rows", "rows", 0, 0),
        ("Clean Rows", "clean", 0, 200),
        ("Clean Rows", "free", 300, 200),
        ("Zip Bundle", "zip", 300, 0),
    ):
        experiment.add(module, name=name, x=x, y=y)
    experiment.connect("rows", "clean")
    session = Session(experiment)
    widget = CanvasView(session)
    qtbot.addWidget(widget)
    widget.resize(900, 700)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    widget.setFocus()
    widget.drag_distance = 4
    yield widget
    session.close()


@pytest.fixture
def hand(view):
    return Hand(view)


def key(view, name):
    return view.session.experiment.node(name).id


def file_text(view):
    from studio.experiment import fileformat

    return fileformat.dumps(view.session.experiment)


# -- copies ------------------------------------------------------------------------------------


def test_ctrl_and_a_drag_copy_what_is_selected(view, hand):
    rows, clean = key(view, "rows"), key(view, "clean")
    view.session.select([rows, clean])
    there = hand.centre(clean) + QPointF(40, 230)
    hand.press(hand.centre(clean), keys=CTRL)
    hand.move(there, keys=CTRL)
    assert view.canvas.nodes[clean].pos() == QPointF(0, 200)  # it stays, an outline moves
    assert any(isinstance(each, QGraphicsPathItem) for each in view.canvas.items())
    hand.release(there, keys=CTRL)
    experiment = view.session.experiment
    assert len(experiment) == 6 and len(experiment.connections) == 2
    places = {(each.x, each.y) for each in map(experiment.node, view.session.selection)}
    assert places == {(40, 230), (40, 430)}
    assert not any(isinstance(each, QGraphicsPathItem) for each in view.canvas.items())
    hand.key(Key.Key_Z, CTRL)
    assert len(experiment) == 4


def test_a_copy_may_be_thought_better_of(view, hand):
    before, free = file_text(view), key(view, "free")
    hand.press(hand.centre(free), keys=CTRL)
    hand.move(hand.centre(free) + QPointF(50, 100), keys=CTRL)
    hand.key(Key.Key_Escape)
    hand.release(hand.centre(free) + QPointF(50, 100), keys=CTRL)
    assert file_text(view) == before
    hand.press(hand.centre(free), keys=CTRL)  # let go of Ctrl: the card itself moves
    hand.move(hand.centre(free) + QPointF(50, 100), keys=CTRL)
    hand.move(hand.centre(free) + QPointF(50, 100))
    hand.release(hand.centre(free) + QPointF(0, 0))
    assert len(view.session.experiment) == 4


def test_ctrl_and_a_click_still_take_a_card_out_of_the_selection(view, hand):
    rows, clean = key(view, "rows"), key(view, "clean")
    view.session.select([rows, clean])
    hand.click(hand.centre(rows), keys=CTRL)
    assert view.session.selection == (clean,)
    hand.click(hand.centre(rows), keys=SHIFT)
    assert view.session.selection == (clean, rows)


# -- interrupted -------------------------------------------------------------------------------


def begun(view, hand):
    """Return each gesture as (where it begins, where it goes, keys)."""
    free, clean = key(view, "free"), key(view, "clean")
    frame = view.session.frames
    assert frame is not None
    line = next(iter(view.canvas.connections.values()))
    return {
        "move": (hand.centre(free), line.middle(), NONE),
        "copy": (hand.centre(free), hand.centre(free) + QPointF(80, 60), CTRL),
        "detach": (hand.centre(clean), hand.centre(clean) + QPointF(80, 60), ALT),
        "connect": (
            hand.port(key(view, "rows"), "Rows", is_input=False).scene_place,
            hand.port(free, "Table", is_input=True).scene_place, NONE,
        ),
        "band": (QPointF(-40, -40), QPointF(260, 120), NONE),
    }  # fmt: skip


GESTURES = ("move", "copy", "detach", "connect", "band")


@pytest.mark.parametrize("gesture", GESTURES)
def test_escape_during_a_gesture_changes_nothing(view, hand, gesture):
    start, end, keys = begun(view, hand)[gesture]
    before, items = file_text(view), len(view.canvas.items())
    count = view.session.undo.count()
    hand.press(start, keys=keys)
    hand.move((start + end) / 2, keys=keys)
    hand.move(end, keys=keys)
    hand.key(Key.Key_Escape)
    hand.release(end, keys=keys)
    assert view.tool is None and view.canvas.linking is None
    assert file_text(view) == before and view.session.undo.count() == count
    assert len(view.canvas.items()) == items
    assert view.canvas.nodes[key(view, "free")].pos() == QPointF(300, 200)


@pytest.mark.parametrize("gesture", GESTURES)
@pytest.mark.parametrize("what", ["delete", "undo", "collapse"])
def test_a_card_may_go_while_it_is_dragged(view, hand, gesture, what):
    session = view.session
    if what == "undo":  # what is dragged was added last
        view.session.undo.push(_adding(view))
    start, end, keys = begun(view, hand)[gesture]
    hand.press(start, keys=keys)
    hand.move((start + end) / 2, keys=keys)
    hand.move(end, keys=keys)
    if what == "delete":
        session.remove([key(view, "free"), key(view, "clean")])
    elif what == "undo":
        hand.key(Key.Key_Z, CTRL)
    else:
        session.groups.collapse([key(view, "free"), key(view, "clean")])
    hand.move(start, keys=keys)
    hand.release(end, keys=keys)
    assert view.tool is None and view.canvas.linking is None
    held = {each.node_id for each in view.canvas.items() if isinstance(each, NodeItem)}
    assert held == set(view.canvas.nodes)
    while session.undo.canUndo():
        session.undo.undo()
    assert {n.name for n in session.experiment} == {"rows", "clean", "free", "zip"} - (
        {"free"} if what == "undo" else set()
    )


def _adding(view):
    """Return the step that added the free card."""
    from studio.gui import commands

    node, _ = view.session.experiment.remove_node("free")
    return commands.AddNodes(view.session.experiment, [node], [])


def test_del_during_a_drag_onto_a_line_deletes_and_no_more(view, hand):
    free = key(view, "free")
    line = next(iter(view.canvas.connections.values()))
    hand.press(hand.centre(free))
    hand.move(line.middle())
    hand.key(Key.Key_Delete)
    hand.release(line.middle())
    assert not view.session.experiment.has_node(free)
    assert len(view.session.experiment.connections) == 1
    hand.key(Key.Key_Z, CTRL)
    assert view.canvas.nodes[free].pos() == QPointF(300, 200)


def test_nodes_lines_and_frames_are_deleted_as_one_step(view, hand):
    hand.key(Key.Key_A, CTRL)
    hand.key(Key.Key_G, CTRL)
    view.framing.editor.finish()
    before, count = file_text(view), view.session.undo.count()
    hand.key(Key.Key_A, CTRL)
    view.canvas.select_frames(list(view.canvas.frames))
    hand.key(Key.Key_Delete)
    assert not view.canvas.nodes and not view.canvas.frames
    assert view.session.undo.count() == count + 1
    hand.key(Key.Key_Z, CTRL)
    assert file_text(view) == before


# -- far away and close by ---------------------------------------------------------------------


@pytest.mark.parametrize("zoom", [0.1, 0.25, 0.35, 1.0, 4.0])
def test_cards_are_moved_and_chosen_at_every_zoom(view, hand, zoom):
    view.set_zoom(zoom)
    free = key(view, "free")
    view.centerOn(hand.centre(free))
    step = max(100.0, 10 / zoom)
    hand.drag(hand.centre(free), hand.centre(free) + QPointF(0, step))
    assert view.session.experiment.node(free).y == pytest.approx(200 + step, abs=1 / zoom + 10)
    hand.key(Key.Key_Escape)
    hand.click(hand.centre(free))
    assert view.session.selection == (free,)


def test_every_state_has_a_mark_of_its_own_from_afar(qapp):
    done = NodeState("done", 1.0, rows=3)
    looks = {
        "idle": {}, "waiting": {"line": state_line(NodeState("waiting"))},
        "running": {"line": state_line(NodeState("running"))},
        "done": {"line": state_line(done)},
        "reused": {"line": state_line(NodeState("cached", rows=3))},
        "failed": {"line": state_line(NodeState("failed", message="No"))},
        "stale": {"line": state_line(NodeState("done", 1.0, stale=True))},
        "disabled": {"disabled": True}, "missing": {"missing": True}, "warning": {"wrong": True},
    }  # fmt: skip
    marks = {name: mark_of(CardLook("N", "", "Data", **kept)) for name, kept in looks.items()}
    assert marks.pop("idle") == ""
    assert all(name == mark for name, mark in marks.items())
    shapes = {name: _shape(lambda p, m=mark: draw_mark(p, m, QPointF(20, 20), 14))
              for name, mark in marks.items()}  # fmt: skip
    for one, other in itertools.combinations(shapes, 2):
        assert shapes[one] != shapes[other], (one, other)
    far = {name: _card(CardLook("N", "", "Data", **kept)) for name, kept in looks.items()}
    for one, other in itertools.combinations(far, 2):
        assert far[one] != far[other], (one, other)


def _picture(paint, wide, high, scale=1.0):
    from PySide6.QtGui import QImage, QPainter

    image = QImage(wide, high, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint(painter)
    painter.end()
    return image


def _shape(paint):
    """Return which pixels a shape covers, whatever its colour."""
    image = _picture(paint, 40, 40)
    return {(x, y) for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() > 127}


def _card(look):
    """Return a card at 20 % as it looks to one who tells no colours: card, paper, or a strip."""
    image = _picture(lambda p: draw_card(p, look, 0.2), 44, 15, 0.2)
    plain = {image.pixelColor(22, 1).name(): "card", ink("surface").name(): "paper"}
    colours = (image.pixelColor(x, y).name() for x in range(44) for y in range(15))
    return tuple(plain.get(each, "strip") for each in colours)


# -- dropped -----------------------------------------------------------------------------------


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    return data


def send(view, kind, at, data):
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    at = at.toPoint() if isinstance(at, QPointF) and kind is not QDropEvent else at
    event = kind(QPointF(at) if kind is QDropEvent else at, copy, data, left, NONE)
    QApplication.sendEvent(view.viewport(), event)


def test_several_files_are_one_step(view, tmp_path):
    count, number = len(view.session.experiment), view.session.undo.count()
    data = files(tmp_path / "a.csv", tmp_path / "b.zip", tmp_path / "c.parquet")
    for kind in (QDragEnterEvent, QDropEvent):
        send(view, kind, QPoint(300, 500), data)
    assert len(view.session.experiment) == count + 3
    assert view.session.undo.count() == number + 1
    view.session.undo.undo()
    assert len(view.session.experiment) == count


def test_a_script_dropped_on_a_line_goes_into_it(qtbot, view, hand, tmp_path):
    path = tmp_path / "clean.py"
    path.write_text("def azureml_main(a):\n    return a,\n", encoding="utf-8")
    line = next(iter(view.canvas.connections.values()))
    at, data = hand.at(line.middle()), files(path)
    send(view, QDragEnterEvent, at, data)
    send(view, QDragMoveEvent, at, data)
    assert line.hovered
    send(view, QDropEvent, at, data)
    qtbot.waitUntil(lambda: len(view.session.experiment) == 5, timeout=5000)
    script = view.session.current
    links = {(c.source, c.target) for c in view.session.experiment.connections}
    assert links == {(key(view, "rows"), script), (script, key(view, "clean"))}
    assert "azureml_main" in view.session.experiment.node(script).parameters["source"]
    view.session.undo.undo()
    assert len(view.session.experiment.connections) == 1


def test_what_is_carried_to_the_edge_scrolls(qtbot, view):
    data = module_mime("make_rows")
    before = view.verticalScrollBar().value()
    send(view, QDragEnterEvent, QPoint(400, 300), data)
    send(view, QDragMoveEvent, QPoint(400, view.viewport().height() - 4), data)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > before + 20, timeout=3000)
    QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
    after = view.verticalScrollBar().value()
    qtbot.wait(100)
    assert view.verticalScrollBar().value() == after


# -- pasted ------------------------------------------------------------------------------------


def test_nodes_are_pasted_from_plain_text_in_another_session(qtbot, view, hand):
    view.session.select([key(view, "rows"), key(view, "clean")])
    hand.key(Key.Key_C, CTRL)
    text = QApplication.clipboard().text()
    QApplication.clipboard().setText(f"  \n{text}\n")  # as it comes out of a mail
    other = Session(Experiment(registry=canvas_registry()))
    canvas = CanvasView(other)
    qtbot.addWidget(canvas)
    canvas.show()
    QTest.keyClick(canvas, Key.Key_V, CTRL)
    assert {n.name for n in other.experiment} == {"rows", "clean"}
    assert len(other.experiment.connections) == 1
    QApplication.clipboard().setText("no nodes at all")
    with qtbot.waitSignal(other.message) as told:
        QTest.keyClick(canvas, Key.Key_V, CTRL)
    assert "no modules" in told.args[0]
    other.close()


# -- back and forward, undo on other levels ----------------------------------------------------


def test_the_buttons_of_a_mouse_go_back_and_forward(view, hand):
    rows, clean = key(view, "rows"), key(view, "clean")
    hand.click(hand.centre(rows))
    hand.click(hand.centre(clean))
    hand.click(QPointF(150, 400), button=Qt.MouseButton.BackButton)
    assert view.session.selection == (rows,)
    hand.click(QPointF(150, 400), button=Qt.MouseButton.ForwardButton)
    assert view.session.selection == (clean,)


def test_back_leads_out_of_a_sub_experiment_and_forward_into_it(view, hand):
    clean = key(view, "clean")
    group = view.session.groups.collapse([clean])
    view.session.select([group])
    view.session.open_level(group)
    hand.click(hand.centre(clean))
    hand.key(Key.Key_Left, ALT)
    assert view.session.level == "" and view.session.selection == (group,)
    hand.key(Key.Key_Right, ALT)
    assert view.session.level == group and view.session.selection == (clean,)


def test_undo_shows_the_level_where_it_acts(view, hand):
    clean, rows = key(view, "clean"), key(view, "rows")
    group = view.session.groups.collapse([clean, key(view, "free")])
    view.session.open_level(group)
    hand.click(hand.centre(clean))
    hand.key(Key.Key_Right)
    moved = view.session.experiment.node(clean).x
    view.session.leave_level()
    view.session.select([])
    hand.key(Key.Key_Z, CTRL)
    assert view.session.level == group
    assert view.session.experiment.node(clean).x == moved - 10
    view.session.leave_level()
    view.session.select([group])
    hand.key(Key.Key_E, CTRL)
    hand.key(Key.Key_Z, CTRL)  # the card shows it: nothing is opened
    assert view.session.level == "" and rows in view.canvas.nodes


def test_a_very_long_name_is_shortened_on_the_card_and_in_menus(view, hand):
    name = "A name that goes on and on " * 12
    for each in ("rows", "clean"):
        assert view.session.rename_node(key(view, each), f"{name}{each}") is None
    rows = key(view, f"{name}rows")
    view.session.select([rows])
    hand.key(Key.Key_Menu)
    menus = [view.menu, *(a.menu() for a in view.menu.actions() if a.menu() is not None)]
    menus += [a.menu() for m in menus[1:] for a in m.actions() if a.menu() is not None]
    assert len(menus) > 4
    assert max(m.sizeHint().width() for m in menus) < 700
    view.menu.close()
    for place in (hand.centre(rows), hand.port(rows, "Rows", is_input=False).scene_place):
        assert max(map(len, view.tip(view.canvas.hit(place)).split("\n"))) <= 70
    hand.key(Key.Key_J, CTRL)
    QTest.keyClick(view.inline, Key.Key_Return)
    assert view.session.rename_node(view.session.current_group, name) is None
    view.session.open_level(view.session.current_group)
    assert view.levels.path.width() <= view.viewport().width()


def test_a_run_of_minutes_tells_them_and_short_where_there_is_no_room():
    long = state_line(NodeState("running", fraction=0.6), 12.7)
    assert (long.text, long.short) == ("Running… 60 % · 12 s", "60 % · 12 s")
    assert state_line(NodeState("running"), 125.0).text == "Running… 2 min 5 s"
    assert state_line(NodeState("running"), 12.0).text == "Running… 12 s"


def test_a_missing_module_says_so_on_its_card_and_when_pointed_at(view, hand):
    item = view.canvas.nodes[key(view, "free")]
    before = view.grab().toImage()
    item.look.missing = True
    item.update()
    assert view.grab().toImage() != before
    assert "No such module here" in item.text()


@pytest.mark.parametrize("part", ["title", "corner"])
@pytest.mark.parametrize("how", ["escape", "undo"])
def test_a_frame_that_is_dragged_goes_back_or_may_go(view, hand, part, how):
    view.session.select([key(view, "rows"), key(view, "clean")])
    hand.key(Key.Key_G, CTRL)
    QTest.keyClicks(view.framing.editor, "Both")
    view.framing.editor.finish()
    view.setFocus()
    (item,) = view.canvas.frames.values()
    area = item.sceneBoundingRect()
    spots = {"title": area.topLeft() + QPointF(30, 14), "corner": area.bottomRight()}
    start = spots[part]
    while item.part_at(start) != part:  # the corner answers a little within
        start -= QPointF(1, 1)
    before = file_text(view)
    hand.press(start)
    hand.move(start + QPointF(60, 60))
    hand.move(start + QPointF(90, 90))
    hand.key(*((Key.Key_Escape, NONE) if how == "escape" else (Key.Key_Z, CTRL)))
    hand.release(start + QPointF(90, 90))
    assert view.tool is None
    if how == "escape":
        assert file_text(view) == before
    assert view.canvas.nodes[key(view, "rows")].pos() == QPointF(0, 0)
    assert view.canvas.nodes[key(view, "clean")].pos() == QPointF(0, 200)
    assert set(view.canvas.frames) == {each.id for each in view.session.experiment.frames}
