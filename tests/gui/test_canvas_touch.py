"""Fingers on a touchscreen: pinching, moving the paper with two, one finger as the mouse."""

from __future__ import annotations

import pytest
from canvas_modules import canvas_registry
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from studio.experiment.document import Experiment
from studio.gui.canvas.view import CanvasView
from studio.gui.session import Session


@pytest.fixture(scope="session")
def screen(qapp):
    """A touchscreen; Qt keeps it for as long as the program runs."""
    return QTest.createTouchDevice()


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
    widget.set_zoom(0.8)
    widget.stop_fitting()
    yield widget
    session.close()


class Fingers:
    """Puts fingers on the canvas; places are in the viewport."""

    def __init__(self, view, screen):
        self.where, self.screen = view.viewport(), screen
        self.down: dict[int, QPoint] = {}

    def put(self, **places):
        """Put fingers down, or move them: `put(a=(10, 20))`."""
        touch = QTest.touchEvent(self.where, self.screen, False)
        for name, place in places.items():
            finger, at = ord(name), QPoint(*place)
            if finger in self.down:
                touch.move(finger, at, self.where)
            else:
                touch.press(finger, at, self.where)
            self.down[finger] = at
        for finger, at in self.down.items():
            if chr(finger) not in places:  # QTest would have a resting finger jump to the corner
                touch.move(finger, at, self.where)
        touch.commit()

    def lift(self, *names):
        """Take fingers off."""
        touch = QTest.touchEvent(self.where, self.screen, False)
        for name in names:
            touch.release(ord(name), self.down.pop(ord(name)), self.where)
        for finger, at in self.down.items():
            touch.move(finger, at, self.where)
        touch.commit()


@pytest.fixture
def fingers(view, screen):
    made = Fingers(view, screen)
    yield made
    if made.down:
        made.lift(*map(chr, list(made.down)))


def centre(view, node):
    item = view.canvas.nodes[node]
    at = view.mapFromScene(item.pos() + item.body().center())
    return at.x(), at.y()


def node(view, name):
    return next(each for each in view.session.experiment if each.name == name)


@pytest.mark.parametrize("shift", [(0, 0), (40, -25)], ids=["in place", "moving"])
def test_two_fingers_zoom_and_the_place_between_them_stays_there(view, fingers, shift):
    middle = QPointF(330, 240)
    under, before = view.exact(middle), view.zoom
    fingers.put(a=(300, 240))
    fingers.put(b=(360, 240))
    for step in range(1, 7):
        x, y = (330 + shift[0] * step / 6, 240 + shift[1] * step / 6)
        fingers.put(
            a=(round(x - 30 - 10 * step), round(y)), b=(round(x + 30 + 10 * step), round(y))
        )
        if step in (3, 6):
            found = view.viewportTransform().map(under)
            assert abs(found.x() - x) <= 1.5
            assert abs(found.y() - y) <= 1.5
    assert view.zoom == pytest.approx(before * 3, rel=0.02)
    # Back again: nothing has crept away.
    fingers.put(a=(300, 240), b=(360, 240))
    assert view.zoom == pytest.approx(before, rel=0.02)
    found = view.viewportTransform().map(under)
    assert abs(found.x() - 330) <= 1.5
    assert abs(found.y() - 240) <= 1.5


def test_two_fingers_side_by_side_move_the_paper_and_zoom_stays(view, fingers):
    under, before = view.exact(QPointF(330, 240)), view.zoom
    fingers.put(a=(300, 240), b=(360, 240))
    fingers.put(a=(350, 290), b=(410, 290))
    fingers.put(a=(400, 340), b=(460, 340))
    assert view.zoom == pytest.approx(before)
    found = view.viewportTransform().map(under)
    assert abs(found.x() - 430) <= 1.5
    assert abs(found.y() - 340) <= 1.5
    # One finger is taken off: the other one goes on moving the paper, and selects nothing.
    under = view.exact(QPointF(400, 340))
    fingers.lift("b")
    fingers.put(a=(400, 340))
    fingers.put(a=(300, 300))
    found = view.viewportTransform().map(under)
    assert abs(found.x() - 300) <= 1.5
    assert list(view.session.selection) == []
    assert view.tool is None


def test_a_pinch_ends_at_the_least_and_the_largest_zoom(view, fingers):
    fingers.put(a=(100, 300), b=(800, 300))
    fingers.put(a=(449, 300), b=(451, 300))
    assert view.zoom == pytest.approx(0.1)
    fingers.lift("a", "b")
    fingers.put(a=(440, 300), b=(460, 300))
    fingers.put(a=(0, 300), b=(880, 300))
    assert view.zoom == pytest.approx(4.0)


def test_the_first_finger_of_a_pinch_selects_and_moves_nothing(view, fingers):
    a = node(view, "A")
    at = centre(view, a.id)
    fingers.put(a=at)
    fingers.put(b=(at[0] + 80, at[1]))
    fingers.put(a=(at[0] - 40, at[1]), b=(at[0] + 120, at[1]))
    fingers.lift("a", "b")
    assert list(view.session.selection) == []
    assert (a.x, a.y) == (0, 0)
    assert view.session.undo.count() == 0


def test_a_second_finger_ends_a_drag_without_effect(view, fingers):
    a = node(view, "A")
    at = centre(view, a.id)
    fingers.put(a=at)
    fingers.put(a=(at[0] + 60, at[1] + 60))
    assert view.canvas.nodes[a.id].pos().x() > 0
    fingers.put(b=(500, 500))
    assert view.canvas.nodes[a.id].pos() == QPointF(0, 0)
    fingers.lift("a", "b")
    assert view.session.undo.count() == 0


def test_a_tap_selects_and_a_drag_moves(view, fingers):
    a = node(view, "A")
    at = centre(view, a.id)
    fingers.put(a=at)
    fingers.lift("a")
    assert list(view.session.selection) == [a.id]
    assert view.hasFocus() or not view.isActiveWindow()
    fingers.put(a=at)
    fingers.put(a=(at[0] + 40, at[1]))
    fingers.put(a=(at[0] + 80, at[1] + 80))
    fingers.lift("a")
    moved = node(view, "A")
    assert moved.x == pytest.approx(80 / view.zoom, abs=12)
    assert moved.y == pytest.approx(80 / view.zoom, abs=12)


def test_a_finger_held_in_its_place_opens_the_menu(qtbot, view, fingers):
    view._touch._hold.setInterval(30)
    fingers.put(a=centre(view, node(view, "B").id))
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    assert list(view.session.selection) == [node(view, "B").id]
    QApplication.activePopupWidget().close()
    fingers.lift("a")
    assert view.tool is None
