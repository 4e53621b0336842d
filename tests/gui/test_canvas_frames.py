"""Frames: made around nodes, moved with them, stretched, coloured, written into, undone."""

from __future__ import annotations

import pytest
from canvas_hand import CTRL, SHIFT, Hand
from canvas_modules import canvas_registry
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from studio.experiment.document import Experiment
from studio.gui.canvas.menus import frame_menu
from studio.gui.canvas.view import CanvasView
from studio.gui.session import Session


@pytest.fixture
def view(qtbot):
    experiment = Experiment(registry=canvas_registry())
    for name, x, y in (("A", 0, 0), ("B", 0, 150), ("Far", 700, 400)):
        experiment.add("Clean Rows", name=name, x=x, y=y)
    widget = CanvasView(Session(experiment))
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show()
    widget.zoom_reset()
    widget.scroll_to(QPointF(-100, -100), QPointF(0, 0))
    qtbot.waitUntil(widget.isActiveWindow)
    widget.setFocus()
    yield widget
    widget.session.close()


@pytest.fixture
def hand(view):
    return Hand(view)


def only(view):
    (frame,) = view.session.experiment.frames
    return frame


@pytest.fixture
def framed(view, hand):
    """Frame the first two nodes and write a title."""
    a, b, _ = [node.id for node in view.session.experiment]
    view.session.select([a, b])
    hand.key(Qt.Key.Key_G, CTRL)
    editor = view.framing.editor
    assert editor.isVisible()
    QTest.keyClicks(editor, "Prepare")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "twice")
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert not editor.isVisible()
    return only(view)


def test_a_frame_goes_around_the_selection_and_takes_a_text(view, framed):
    assert framed.text == "Prepare\ntwice"
    for node in list(view.session.experiment)[:2]:
        assert framed.holds(node.x, node.y, 220, 72)
    view.session.undo.undo()
    assert only(view).text == "Note"
    view.session.undo.undo()
    assert len(view.session.experiment.frames) == 0
    assert view.canvas.frames == {}


def test_escape_leaves_the_text_and_a_click_elsewhere_takes_it(view, hand, framed):
    editor = view.framing.editor
    hand.key(Qt.Key.Key_F2, CTRL)
    QTest.keyClicks(editor, "Other")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert only(view).text == framed.text
    hand.double_click(QPointF(framed.x + 40, framed.y + 10))
    QTest.keyClicks(editor, "Other")
    view.setFocus()
    assert only(view).text == "Other"


def test_a_frame_is_moved_by_its_title_with_what_lies_in_it(view, hand, framed):
    before = [(node.x, node.y) for node in view.session.experiment]
    title = QPointF(framed.x + 60, framed.y + 12)
    hand.drag(title, title + QPointF(100, 40))
    moved = only(view)
    assert (moved.x, moved.y) == (framed.x + 100, framed.y + 40)
    after = [(node.x, node.y) for node in view.session.experiment]
    assert after[:2] == [(x + 100, y + 40) for x, y in before[:2]]
    assert after[2] == before[2]
    view.session.undo.undo()  # one step
    assert [(node.x, node.y) for node in view.session.experiment] == before
    assert only(view) == framed


def test_a_frame_is_stretched_by_its_corner_but_never_too_small(view, hand, framed):
    corner = QPointF(framed.x + framed.width - 5, framed.y + framed.height - 5)
    hand.drag(corner, corner + QPointF(60, 30))
    assert (only(view).width, only(view).height) == (framed.width + 60, framed.height + 30)
    corner += QPointF(60, 30)
    hand.drag(corner, QPointF(framed.x + 20, framed.y + 20))
    assert (only(view).width, only(view).height) == (120, 60)


def test_its_body_lets_cards_be_selected_with_a_band(view, hand, framed):
    hand.drag(QPointF(framed.x + 8, framed.y + 38), QPointF(200, 200))
    assert len(view.session.selection) == 2
    assert only(view) == framed


def test_colour_deletion_and_the_next_frame_by_keys(view, hand, framed):
    menu = frame_menu(view, framed)
    colours = next(each.menu() for each in menu.actions() if each.menu() is not None)
    next(each for each in colours.actions() if each.text() == "Green").trigger()
    assert only(view).colour == "green"
    view.canvas.select_frames([])
    view.session.select(())
    hand.key(Qt.Key.Key_G, CTRL)  # nothing is selected: a note of its own
    QTest.keyClick(view.framing.editor, Qt.Key.Key_Escape)
    assert len(view.session.experiment.frames) == 2
    first, second = (each.id for each in view.session.experiment.frames)
    hand.key(Qt.Key.Key_G, CTRL | SHIFT)
    assert view.canvas.selected_frames == [first]
    hand.key(Qt.Key.Key_G, CTRL | SHIFT)
    assert view.canvas.selected_frames == [second]
    hand.key(Qt.Key.Key_Delete)
    assert [each.id for each in view.session.experiment.frames] == [first]
    assert len(view.session.experiment) == 3


def test_the_field_for_the_text_is_as_high_as_the_text_needs(view, hand):
    hand.key(Qt.Key.Key_A, CTRL)
    hand.key(Qt.Key.Key_G, CTRL)
    editor = view.framing.editor
    editor.clear()
    low = editor.height()
    assert low < 80  # what lies in the frame stays in sight
    for _ in range(4):
        QTest.keyClicks(editor, "more")
        QTest.keyClick(editor, Qt.Key.Key_Return)
    line = editor.fontMetrics().lineSpacing()
    assert editor.height() >= low + 3 * line
    assert editor.viewport().height() >= 5 * line
    QTest.keyClick(editor, Qt.Key.Key_Escape)


def test_the_field_is_in_sight_in_a_frame_larger_than_the_view(view, hand):
    for each in view.session.experiment.nodes:
        view.session.move({each.id: (each.x * 4, each.y * 8)})
    view.resize(420, 260)
    view.zoom_reset()
    hand.key(Qt.Key.Key_A, CTRL)
    hand.key(Qt.Key.Key_G, CTRL)
    editor = view.framing.editor
    assert editor.isVisible()
    assert view.viewport().rect().contains(editor.geometry().topLeft())
    assert view.viewport().rect().contains(editor.geometry().bottomLeft())
    QTest.keyClick(editor, Qt.Key.Key_Escape)
