"""Moving, selecting and deleting with the mouse and the keyboard."""

from __future__ import annotations

import pytest
from canvas_hand import CTRL, MIDDLE, SHIFT, Hand
from canvas_modules import canvas_registry
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from studio.experiment.document import Experiment
from studio.gui.canvas.view import CanvasView
from studio.gui.session import Session

Key = Qt.Key


@pytest.fixture
def view(qtbot):
    experiment = Experiment(registry=canvas_registry())
    for name, x, y in (("A", 0, 0), ("B", 300, 0), ("C", 0, 200)):
        experiment.add("Clean Rows", name=name, x=x, y=y)
    session = Session(experiment)
    widget = CanvasView(session)
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    widget.setFocus()
    yield widget
    session.close()


@pytest.fixture
def hand(view):
    return Hand(view)


def ids(view):
    return [each.id for each in view.session.experiment]


def names(view):
    return sorted(each.name for each in view.session.experiment)


def place(view, node):
    found = view.session.experiment.node(node)
    return found.x, found.y


def test_an_opened_experiment_is_all_in_sight(view):
    shown = view.mapToScene(view.viewport().rect()).boundingRect()
    assert shown.contains(view.canvas.contents())


def test_it_is_fitted_again_while_a_window_lays_itself_out_and_not_later(view, qtbot):
    view.fit_when_shown()
    view.resize(500, 400)
    shown = view.mapToScene(view.viewport().rect()).boundingRect()
    assert shown.contains(view.canvas.contents())
    qtbot.waitUntil(lambda: not view._fitting)
    zoom = view.zoom
    view.resize(300, 300)
    assert view.zoom == zoom


def test_a_click_selects_one_and_ctrl_click_adds_and_takes_away(view, hand):
    a, b, _ = ids(view)
    hand.click(hand.centre(a))
    assert view.session.current == a
    hand.click(hand.centre(b), keys=CTRL)
    assert set(view.session.selection) == {a, b}
    hand.click(hand.centre(b), keys=CTRL)
    assert view.session.selection == (a,)


def test_a_click_on_empty_paper_selects_nothing(view, hand):
    hand.click(hand.centre(ids(view)[0]))
    hand.click(QPointF(300, 300))
    assert view.session.selection == ()


def test_a_click_on_one_of_several_selected_selects_it_alone(view, hand):
    a, b, _ = ids(view)
    view.session.select([a, b])
    hand.click(hand.centre(b))
    assert view.session.selection == (b,)


def test_a_drag_moves_the_selection_on_the_grid_as_one_step(view, hand):
    a, b, _ = ids(view)
    view.session.select([a, b])
    start = hand.centre(a)
    hand.drag(start, start + QPointF(43, 38))
    assert place(view, a) == (40, 40)
    assert place(view, b) == (340, 40)
    assert view.session.undo.count() == 1
    hand.key(Key.Key_Z, CTRL)
    assert place(view, a) == (0, 0)
    assert place(view, b) == (300, 0)
    assert view.canvas.nodes[a].pos() == QPointF(0, 0)
    view.session.undo.redo()
    assert place(view, b) == (340, 40)


def test_lines_follow_a_card_while_it_is_dragged(view, hand):
    a, _, c = ids(view)
    view.session.connect_ports(a, "Clean", c, "Table")
    (line,) = view.canvas.connections.values()
    before = line.boundingRect()
    start = hand.centre(c)
    hand.press(start)
    hand.move(start + QPointF(200, 0))
    assert line.boundingRect().right() > before.right() + 100
    hand.release(start + QPointF(200, 0))


def test_escape_puts_dragged_cards_back(view, hand):
    a = ids(view)[0]
    start = hand.centre(a)
    hand.press(start)
    hand.move(start + QPointF(100, 100))
    assert view.canvas.nodes[a].pos() == QPointF(100, 100)
    hand.key(Key.Key_Escape)
    hand.release(start + QPointF(100, 100))
    assert view.canvas.nodes[a].pos() == QPointF(0, 0)
    assert view.session.undo.count() == 0


def test_another_experiment_may_come_in_the_middle_of_a_gesture(view, hand):
    other = Experiment(registry=canvas_registry())
    only = other.add("Make Rows", x=0, y=0).id
    a = ids(view)[0]
    for start in (
        QPointF(-30, -30),
        hand.centre(a),
        hand.port(a, "Clean", is_input=False).scene_place,
    ):
        first = view.session.experiment
        hand.press(start)
        hand.move(start + QPointF(60, 30))
        view.session.replace_experiment(other)
        assert view.tool is None
        hand.move(start + QPointF(80, 30))
        hand.release(start + QPointF(80, 30))
        assert [each.node_id for each in view.canvas.items()] == [only]
        assert view.session.undo.count() == 0
        view.session.replace_experiment(first)


def test_what_is_typed_on_a_card_is_kept_when_a_run_or_a_save_comes(view, hand, qtbot):
    a = ids(view)[0]
    view.session.select([a])
    hand.key(Key.Key_F2)
    qtbot.keyClicks(view.inline, "Typed")
    view.session.flush()
    assert view.session.experiment.node(a).name == "Typed"
    assert not view.inline.isVisible()


def test_looking_at_a_long_comment_does_not_change_it(view, hand, qtbot):
    a = ids(view)[0]
    view.session.experiment.set_comment(a, "one\ntwo")
    hand.double_click(hand.centre(a))
    qtbot.keyClick(view.inline, Key.Key_Return)
    assert view.session.experiment.node(a).comment == "one\ntwo"
    assert view.session.undo.count() == 0


def test_a_card_that_goes_takes_its_editor_along(view, hand, qtbot):
    a = ids(view)[0]
    hand.double_click(hand.centre(a))
    view.session.experiment.remove_node(a)
    assert not view.inline.isVisible()


def test_a_frame_selects_what_it_touches(view, hand):
    a, b, c = ids(view)
    hand.drag(QPointF(-30, -30), QPointF(100, 300))
    assert set(view.session.selection) == {a, c}
    hand.drag(QPointF(290, -30), QPointF(400, 30), keys=SHIFT)
    assert set(view.session.selection) == {a, b, c}
    assert len(view.canvas.items()) == 3  # the frame is gone


def test_escape_takes_the_frame_away_and_selects_what_was(view, hand):
    a, b, _ = ids(view)
    view.session.select([b])
    hand.press(QPointF(-30, -30))
    hand.move(QPointF(100, 60))
    assert view.session.selection == (a,)
    hand.key(Key.Key_Escape)
    assert view.session.selection == (b,)
    assert len(view.canvas.items()) == 3


def test_arrows_nudge_by_the_grid_and_join_into_one_step(view, hand):
    a = ids(view)[0]
    view.session.select([a])
    for _ in range(3):
        hand.key(Key.Key_Right)
    hand.key(Key.Key_Down, SHIFT)
    assert place(view, a) == (30, 50)
    assert view.session.undo.count() == 1
    view.session.undo.undo()
    assert place(view, a) == (0, 0)


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_removes_nodes_with_their_lines_and_undo_brings_them_back(view, hand, key):
    a, _, c = ids(view)
    view.session.connect_ports(a, "Clean", c, "Table")
    hand.click(hand.centre(a))
    hand.key(key)
    assert names(view) == ["B", "C"]
    assert not view.canvas.connections
    hand.key(Key.Key_Z, CTRL)
    assert names(view) == ["A", "B", "C"]
    assert len(view.canvas.connections) == 1


def test_a_line_is_selected_by_a_click_and_deleted(view, hand):
    a, _, c = ids(view)
    view.session.connect_ports(a, "Clean", c, "Table")
    (line,) = view.canvas.connections.values()
    hand.click(line.middle())
    assert view.canvas.selected_connections == [line.connection]
    hand.key(Key.Key_Delete)
    assert view.session.experiment.connections == []
    assert names(view) == ["A", "B", "C"]
    view.session.undo.undo()
    assert len(view.session.experiment.connections) == 1


def test_select_all_copy_paste_cut_duplicate(view, hand):
    a, _, c = ids(view)
    view.session.connect_ports(a, "Clean", c, "Table")
    hand.key(Key.Key_A, CTRL)
    assert len(view.session.selection) == 3
    hand.key(Key.Key_C, CTRL)
    hand.key(Key.Key_V, CTRL)
    assert names(view) == ["A", "A 2", "B", "B 2", "C", "C 2"]
    assert len(view.canvas.connections) == 2
    assert len(view.session.selection) == 3
    hand.key(Key.Key_X, CTRL)
    assert names(view) == ["A", "B", "C"]
    view.session.select([a])
    hand.key(Key.Key_D, CTRL)
    assert names(view) == ["A", "A 2", "B", "C"]


def test_tab_walks_the_nodes_in_reading_order_and_then_leaves(view, hand, qtbot):
    a, b, c = ids(view)
    view.session.select([])
    hand.key(Key.Key_Tab)
    assert view.session.current == a
    hand.key(Key.Key_Tab)
    assert view.session.current == b
    hand.key(Key.Key_Tab)
    assert view.session.current == c
    hand.key(Key.Key_Backtab, SHIFT)
    assert view.session.current == b
    view.session.select([c])
    assert not view.focusNextPrevChild(True)


def test_enter_asks_for_the_properties_of_the_selected_node(view, hand, qtbot):
    view.session.select([ids(view)[1]])
    with qtbot.waitSignal(view.properties_wanted) as asked:
        hand.key(Key.Key_Return)
    assert asked.args == [ids(view)[1]]


def test_f1_asks_for_help_with_the_selected_node(view, hand, qtbot):
    view.session.select([ids(view)[2]])
    with qtbot.waitSignal(view.help_wanted) as asked:
        hand.key(Key.Key_F1)
    assert asked.args == [ids(view)[2]]


def test_f2_renames_on_the_card(view, hand, qtbot):
    a = ids(view)[0]
    hand.click(hand.centre(a))
    hand.key(Key.Key_F2)
    line = view.findChild(QLineEdit, "canvasInlineEdit")
    assert line.isVisible()
    assert line.text() == "A"
    qtbot.keyClicks(line, "Rows of age")
    qtbot.keyClick(line, Key.Key_Return)
    assert view.session.experiment.node(a).name == "Rows of age"
    assert not line.isVisible()
    assert view.canvas.nodes[a].look.name == "Rows of age"


def test_a_name_that_is_taken_is_refused_with_the_reason(view, hand, qtbot):
    a = ids(view)[0]
    view.session.select([a])
    hand.key(Key.Key_F2)
    line = view.findChild(QLineEdit, "canvasInlineEdit")
    qtbot.keyClicks(line, "B")
    qtbot.keyClick(line, Key.Key_Return)
    assert view.session.experiment.node(a).name == "A"
    assert view.bubble.isVisible()
    assert "B" in view.bubble.text
    assert line.isVisible()
    qtbot.keyClick(line, Key.Key_Escape)
    assert not line.isVisible()
    assert view.session.experiment.node(a).name == "A"


def test_a_double_click_edits_the_comment_and_the_card_grows(view, hand, qtbot):
    a, _, c = ids(view)
    view.session.connect_ports(a, "Clean", c, "Table")
    height = view.canvas.nodes[a].height
    hand.double_click(hand.centre(a))
    line = view.findChild(QLineEdit, "canvasInlineEdit")
    qtbot.keyClicks(line, "Why it is here")
    hand.click(QPointF(300, 300))
    assert view.session.experiment.node(a).comment == "Why it is here"
    assert view.canvas.nodes[a].height > height
    port = hand.port(a, "Clean", is_input=False)
    assert port.scene_place.y() == view.canvas.nodes[a].height


def test_middle_button_and_space_pan(view, hand):
    corner = view.mapToScene(QPoint(0, 0))
    start = QPointF(300, 300)
    where = hand.at(start)
    hand.press(start, MIDDLE)
    hand.move(view.mapToScene(where + QPoint(50, 20)), MIDDLE)
    hand.release(view.mapToScene(where + QPoint(50, 20)), MIDDLE)
    moved = view.mapToScene(QPoint(0, 0)) - corner
    assert (moved.x(), moved.y()) == pytest.approx((-50 / view.zoom, -20 / view.zoom), abs=1.5)
    assert view.session.undo.count() == 0


def test_space_and_a_drag_pan_even_over_a_card(view, hand, qtbot):
    a = ids(view)[0]
    corner = view.mapToScene(QPoint(0, 0))
    start = hand.centre(a)
    qtbot.keyPress(view, Key.Key_Space)
    hand.press(start)
    hand.move(start + QPointF(60, 0))
    hand.release(start + QPointF(60, 0))
    qtbot.keyRelease(view, Key.Key_Space)
    assert view.mapToScene(QPoint(0, 0)).x() < corner.x()
    assert place(view, a) == (0, 0)
    assert not view.space_held


def wheel(view, at, turn, keys=Qt.KeyboardModifier.NoModifier):
    event = QWheelEvent(
        QPointF(at), QPointF(view.viewport().mapToGlobal(at)), QPoint(), QPoint(0, turn),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_ctrl_wheel_zooms_around_the_mouse(view, qtbot):
    at = QPoint(200, 150)
    before, zoom = view.mapToScene(at), view.zoom
    with qtbot.waitSignal(view.zoom_changed):
        wheel(view, at, 240, CTRL)
    assert view.zoom > zoom * 1.2
    after = view.mapToScene(at)
    assert (after - before).manhattanLength() < 3


def test_the_wheel_scrolls_and_shift_turns_it_sideways(view):
    corner = view.mapToScene(QPoint(0, 0))
    wheel(view, QPoint(100, 100), -120)
    down = view.mapToScene(QPoint(0, 0))
    assert down.y() > corner.y()
    assert down.x() == corner.x()
    wheel(view, QPoint(100, 100), -120, SHIFT)
    assert view.mapToScene(QPoint(0, 0)).x() > down.x()


def test_zoom_stays_between_ten_and_four_hundred_percent(view):
    for _ in range(40):
        view.zoom_in()
    assert view.zoom == pytest.approx(4.0)
    for _ in range(60):
        view.zoom_out()
    assert view.zoom == pytest.approx(0.1)
    view.zoom_reset()
    assert view.zoom == pytest.approx(1.0)


def test_fit_brings_everything_back_in_sight(view):
    view.set_zoom(3.0)
    view.scroll_by(QPoint(5000, 5000))
    view.zoom_fit()
    shown = view.mapToScene(view.viewport().rect()).boundingRect()
    assert shown.contains(view.canvas.contents())
    assert view.zoom <= 1.0


def test_cards_answer_at_every_zoom(view, hand):
    for zoom in (0.1, 0.35, 1.0, 2.5):
        view.set_zoom(zoom)
        for node in ids(view):
            view.centerOn(hand.centre(node))
            hand.click(hand.centre(node))
            assert view.session.current == node
