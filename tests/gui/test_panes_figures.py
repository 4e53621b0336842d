"""The figure pane: pictures and console text."""

from __future__ import annotations

import pytest
from figure_hand import deliver, png, settle
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from studio.experiment.values import Figure, LogText, PythonDevice
from studio.gui.look.theme import theme
from studio.gui.panes.figure_pane import FigurePane


@pytest.fixture
def pane(session, qtbot):
    widget = FigurePane(session)
    qtbot.addWidget(widget)
    widget.resize(800, 400)
    widget.show()
    return widget


@pytest.fixture
def node(session):
    return session.add_node("python_script", 0, 0)


TRACE = 'Traceback:\n  File "script.py", line 3, in azureml_main\nValueError: x\n'


def test_pictures_and_console_text_are_shown_together(pane, session, node):
    device = PythonDevice(
        (Figure("a", png()),), (LogText("stdout", "hello\n"), LogText("stderr", "careful\n"))
    )
    deliver(session, pane, node, device)
    assert pane.shows_value
    assert pane.picture.isVisible() and pane.console.isVisible()
    assert pane.picture.image.width() == 400
    assert pane.console.toPlainText() == "hello\ncareful\n"
    assert not pane.thumbnails.isVisible()
    colours = []
    for number in (0, 1):
        formats = pane.console.drawn(number).layout.formats()
        colours.append(formats[0].format.foreground().color().name())
    assert colours == [theme.tokens.text, theme.tokens.warning]


def test_only_text_or_nothing_at_all(pane, session, node):
    deliver(session, pane, node, PythonDevice((), (LogText("stdout", "hello"),)))
    assert not pane.pictures.isVisible()
    assert pane.console.toPlainText() == "hello"
    deliver(session, pane, node, PythonDevice())
    assert not pane.shows_value
    assert "nothing" in pane.card.title.text()


def test_stepping_through_pictures(pane, session, node, qtbot):
    pictures = tuple(Figure(f"p{i}", png(100 + i, 50)) for i in range(3))
    deliver(session, pane, node, PythonDevice(pictures))
    assert pane.thumbnails.count() == 3
    assert pane.place.text() == "1 of 3"
    qtbot.mouseClick(pane.following, Qt.MouseButton.LeftButton)
    assert pane.current.name == "p1"
    settle(pane)
    assert pane.picture.image.width() == 101
    qtbot.keyClick(pane.picture, Qt.Key.Key_PageDown)
    qtbot.keyClick(pane.picture, Qt.Key.Key_PageDown)
    assert pane.current.name == "p0"
    item = pane.thumbnails.visualItemRect(pane.thumbnails.item(1)).center()
    qtbot.mouseClick(pane.thumbnails.viewport(), Qt.MouseButton.LeftButton, pos=item)
    assert pane.place.text() == "2 of 3"


def test_fit_actual_size_and_zoom(pane, session, node, qtbot):
    deliver(session, pane, node, PythonDevice((Figure("a", png(3000, 2000)),)))
    view = pane.picture
    shown = view.mapFromScene(view.sceneRect()).boundingRect()
    assert view.viewport().rect().contains(shown)
    fitted = view.scale_factor
    assert fitted < 0.5
    pane.resize(500, 300)
    assert view.scale_factor < fitted
    qtbot.keyClick(view, Qt.Key.Key_1)
    assert view.scale_factor == pytest.approx(1)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.scale_factor == pytest.approx(1.25)
    pane.resize(800, 400)
    assert view.scale_factor == pytest.approx(1.25)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.scale_factor < 1
    assert pane.zoom_text.text().endswith("%")


def test_ctrl_wheel_zooms(pane, session, node):
    deliver(session, pane, node, PythonDevice((Figure("a", png()),)))
    view = pane.picture
    view.actual_size()
    where = QPointF(50, 50)
    event = QWheelEvent(
        where, QPointF(view.mapToGlobal(where.toPoint())), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    assert view.scale_factor > 1


def test_dragging_moves_a_large_picture(pane, session, node, qtbot):
    deliver(session, pane, node, PythonDevice((Figure("a", png(3000, 2000)),)))
    view = pane.picture
    view.actual_size()
    before = view.horizontalScrollBar().value()
    port = view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    qtbot.mouseMove(port, QPoint(150, 100))
    qtbot.mouseMove(port, QPoint(100, 100))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert view.horizontalScrollBar().value() > before


def test_copy(pane, session, node):
    deliver(session, pane, node, PythonDevice((Figure("a", png(123, 45)),)))
    pane.copy()
    assert QGuiApplication.clipboard().image().width() == 123


@pytest.mark.parametrize("ending", [".png", ".svg"])
def test_save(pane, session, node, qtbot, tmp_path, monkeypatch, ending):
    data = png()
    deliver(session, pane, node, PythonDevice((Figure("a", data, "<svg>ü</svg>"),)))
    path = tmp_path / f"out{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    pane.save_as()
    qtbot.waitUntil(path.exists)
    wanted = data if ending == ".png" else "<svg>ü</svg>".encode()
    assert path.read_bytes() == wanted


def test_a_picture_without_svg_is_not_saved_as_one(
    pane, session, node, qtbot, tmp_path, monkeypatch
):
    deliver(session, pane, node, PythonDevice((Figure("a", png()),)))
    path = tmp_path / "out.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(session.message) as told:
        pane.save_as()
    assert "no SVG" in told.args[0]
    assert not path.exists()


def test_a_broken_picture_does_no_harm(pane, session, node):
    deliver(session, pane, node, PythonDevice((Figure("a", b"not a picture"),)))
    assert pane.picture.image.isNull()
    pane.picture.fit()


def test_a_traceback_leads_to_the_script(pane, session, node, qtbot):
    deliver(session, pane, node, PythonDevice((), (LogText("stderr", TRACE),)))
    pane.console.settle()
    where = pane.console.rect_of(1, 8).center()
    with qtbot.waitSignal(session.line_requested) as told:
        qtbot.mouseClick(pane.console.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert told.args == [node, "script", 3]
