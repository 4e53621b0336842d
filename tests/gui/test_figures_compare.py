"""Comparing a picture with that of the previous run; all pictures in a window."""

from __future__ import annotations

import pytest
from figure_hand import PORT, deliver, pixel, png, run, settle, wait_until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent

from studio.experiment.values import Figure, PythonDevice
from studio.gui.panes.figure_pane import FigurePane
from studio.gui.pictures import saving
from studio.gui.pictures.comparing import BLINK, SLIDER

RED, BLUE = "#ff0000", "#0000ff"


def device(colour, name="Figure 1"):
    return PythonDevice((Figure(name, png(400, 300, colour)),))


@pytest.fixture
def pane(session, qtbot):
    widget = FigurePane(session)
    qtbot.addWidget(widget)
    widget.resize(900, 500)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def node(session):
    return session.add_node("python_script", 0, 0)


@pytest.fixture
def compared(pane, session, node, qtbot):
    """The pane after a red and a blue run, comparing them."""
    deliver(session, pane, node, device(0xFF0000))
    deliver(session, pane, node, device(0x0000FF))
    qtbot.mouseClick(pane.compare_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: pane.picture.item.other is not None)
    return pane


def sides(view):
    return pixel(view, 0.35, 0.5), pixel(view, 0.65, 0.5)


def test_without_a_previous_run_the_button_says_why(pane, session, node):
    deliver(session, pane, node, device(0xFF0000))
    assert not pane.compare_button.isEnabled()
    assert "there is none" in pane.compare_button.toolTip()
    run(session, node, device(0xFF0000))  # the same pictures again
    assert not pane.compare_button.isEnabled()
    run(session, node, device(0x0000FF))
    assert pane.compare_button.isEnabled()
    run(session, node, PythonDevice((*device(1).figures, Figure("new", png()))))
    settle(pane)
    pane.step(1)
    assert not pane.compare_button.isEnabled()
    assert "no such picture" in pane.compare_button.toolTip()


def test_the_slider_is_dragged_and_moved_with_keys(compared, qtbot):
    view, comparison = compared.picture, compared.comparison
    assert comparison.mode == SLIDER
    assert sides(view) == (RED, BLUE)
    before, now = comparison.names
    assert before.startswith("Previous run") and now.startswith("This run")
    assert before in compared.compare_bar.hint.text()
    port = view.viewport()
    start = QPoint(comparison.line(), port.height() // 2)
    end = view.mapFromScene(view.item.area().width() * 0.9, 0)
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, QPoint(end.x() - 20, start.y()))
    qtbot.mouseMove(port, QPoint(end.x(), start.y()))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(end.x(), start.y()))
    assert view.item.split == pytest.approx(0.9, abs=0.01)
    assert sides(view) == (RED, RED)
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.item.split == pytest.approx(0.78, abs=0.01)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert sides(view) == (BLUE, BLUE)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert sides(view) == (RED, RED)


def test_blinking_by_itself_and_by_hand(compared, qtbot):
    view, comparison = compared.picture, compared.comparison
    comparison.timer.setInterval(20)
    seen = set()
    comparison.changed.connect(lambda: seen.add(view.item.split))
    qtbot.mouseClick(compared.compare_bar.blink, Qt.MouseButton.LeftButton)
    assert comparison.mode == BLINK
    wait_until(lambda: seen >= {0.0, 1.0})
    qtbot.mouseClick(compared.compare_bar.playing, Qt.MouseButton.LeftButton)
    assert not comparison.timer.isActive()
    comparison.move_to(1.0)
    assert sides(view) == (RED, RED)
    assert compared.compare_bar.hint.text().startswith("Previous run")
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert sides(view) == (BLUE, BLUE)
    assert compared.compare_bar.hint.text().startswith("This run")
    qtbot.mouseClick(compared.compare_bar.slider, Qt.MouseButton.LeftButton)
    assert sides(view) == (RED, BLUE)


def test_comparing_ends_with_the_button_and_goes_on_after_another_run(
    compared, session, node, qtbot
):
    run(session, node, device(0x00FF00))
    settle(compared)
    wait_until(lambda: compared.picture.item.other is not None)
    assert sides(compared.picture) == (BLUE, "#00ff00")
    qtbot.mouseClick(compared.compare_button, Qt.MouseButton.LeftButton)
    assert not compared.compare_bar.isVisible()
    assert sides(compared.picture) == ("#00ff00", "#00ff00")


def test_pictures_of_different_sizes_and_broken_ones_are_compared(pane, session, node, qtbot):
    deliver(session, pane, node, PythonDevice((Figure("Figure 1", b"broken"),)))
    deliver(session, pane, node, device(0x0000FF))
    qtbot.mouseClick(pane.compare_button, Qt.MouseButton.LeftButton)
    wait_until(pane.picture.card.isVisible)
    assert "previous" in pane.picture.card.title.text()
    qtbot.mouseClick(pane.compare_button, Qt.MouseButton.LeftButton)
    assert not pane.picture.card.isVisible()
    deliver(session, pane, node, PythonDevice((Figure("Figure 1", png(800, 300, 0xFF0000)),)))
    qtbot.mouseClick(pane.compare_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: pane.picture.item.other is not None)
    assert pane.picture.sceneRect().width() == 800


def test_another_experiment_forgets_the_pictures(compared, session, node):
    session.replace_experiment(type(session.experiment)(registry=session.registry))
    assert session.bridge.pictures.before(node, PORT) is None
    assert not compared.shows_value


# -- all pictures ------------------------------------------------------------------------------


@pytest.fixture
def gallery(pane, session, node, qtbot):
    figures = tuple(Figure(f"p{i}", png(60 + i, 40)) for i in range(5))
    deliver(session, pane, node, PythonDevice(figures))
    qtbot.mouseClick(pane.all_button, Qt.MouseButton.LeftButton)
    qtbot.waitExposed(pane.gallery)
    return pane.gallery


def test_all_pictures_open_in_a_window(pane, gallery, qtbot):
    assert gallery.strip.count() == 5
    assert gallery.windowTitle().endswith("› Python Device")
    wait_until(lambda: gallery.strip.ready == 5)
    qtbot.keyClick(gallery.strip, Qt.Key.Key_Right)
    qtbot.keyClick(gallery.strip, Qt.Key.Key_Right)
    qtbot.keyClick(gallery.strip, Qt.Key.Key_Return)
    assert pane.place.text() == "3 of 5"
    press = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    gallery.keyPressEvent(press)
    assert not gallery.isVisible()


def test_pictures_open_in_the_viewer_of_the_system(gallery, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(saving, "open_with_system", lambda path: opened.append(path) or True)
    qtbot.mouseClick(gallery.outside, Qt.MouseButton.LeftButton)
    wait_until(lambda: len(opened) == 5)
    assert opened[0].read_bytes() == png(60, 40)
    opened.clear()
    gallery.strip.setCurrentRow(0)
    qtbot.keyClick(gallery.strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.mouseClick(gallery.outside, Qt.MouseButton.LeftButton)
    wait_until(lambda: len(opened) == 2)


def test_many_pictures_open_as_a_folder_and_no_viewer_is_said(
    pane, session, node, qtbot, monkeypatch
):
    monkeypatch.setattr(saving, "open_with_system", lambda path: False)
    figures = tuple(Figure(f"p/{i}", png(60, 40)) for i in range(12))
    told = []
    session.message.connect(told.append)
    pane.saver.open_outside(figures)
    wait_until(lambda: bool(told))
    assert "no program" in told[0]
