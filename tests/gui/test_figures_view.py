"""Pictures in the figure pane: sharp drawings, all kinds of bad pictures, saving as PDF."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from figure_hand import deliver, drawing, pixel, png, settle, wait_until
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from studio.experiment.values import Figure, PythonDevice
from studio.gui.panes.figure_pane import FigurePane


@pytest.fixture
def pane(session, qtbot):
    widget = FigurePane(session)
    qtbot.addWidget(widget)
    widget.resize(800, 400)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def node(session):
    return session.add_node("python_script", 0, 0)


def show(session, pane, node, *figures):
    deliver(session, pane, node, PythonDevice(figures))


def halves(width=40, height=20):
    """Return the PNG of what `drawing()` draws."""
    image = Image.new("RGB", (width, height), (255, 0, 0))
    image.paste((0, 0, 255), (width // 2, 0, width, height))
    memory = io.BytesIO()
    image.save(memory, "PNG")
    return memory.getvalue()


def in_form(form, **options):
    memory = io.BytesIO()
    Image.new("RGB", (30, 20), (0, 128, 0)).save(memory, form, **options)
    return memory.getvalue()


# -- drawings ----------------------------------------------------------------------------------


def test_a_drawing_is_drawn_anew_at_each_zoom(pane, session, node, qtbot):
    view = pane.picture
    with qtbot.waitSignal(view.sharpened, timeout=20_000):
        show(session, pane, node, Figure("a", halves(), drawing()))
    assert view.item.sharp == view.item.area()
    with qtbot.waitSignal(view.sharpened, timeout=20_000):
        for _ in range(12):
            qtbot.keyClick(view, Qt.Key.Key_Plus)
    part = view.item.sharp
    assert part == view.visible_part()
    assert part.width() < view.item.area().width()
    # Twenty times as large, the edge of the two colours is still one pixel wide.
    middle = view.mapFromScene(20, 10)
    image = view.viewport().grab().toImage()
    assert image.pixelColor(middle - QPoint(3, 0)).name() == "#ff0000"
    assert image.pixelColor(middle + QPoint(3, 0)).name() == "#0000ff"


def test_a_picture_with_enough_pixels_needs_no_drawing(pane, session, node, qtbot):
    show(session, pane, node, Figure("a", halves(2000, 1000), drawing()))
    view = pane.picture
    assert view.scale_factor < 1
    view._draw_sharp()
    assert view.item.sharp is None and not view._sharpening.busy


def test_a_drawing_of_another_shape_takes_the_place_of_the_picture(pane, session, node):
    show(session, pane, node, Figure("a", png(50, 300), drawing()))
    size = pane.picture.picture.size
    assert size.width() == 2 * size.height()
    assert pixel(pane.picture, 0.4, 0.5) == "#ff0000"


def test_a_drawing_that_cannot_be_drawn_leaves_the_picture(pane, session, node, qtbot):
    broken = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><g></svg>'
    show(session, pane, node, Figure("a", halves(), broken))
    wait_until(lambda: not pane.picture._rest.isActive() and not pane.picture._sharpening.busy)
    assert pane.picture.item.sharp is None
    assert pixel(pane.picture, 0.48, 0.5) == "#ff0000"


# -- bad pictures ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "holds no byte"),
        (b"not a picture", "no picture"),
        (halves(400, 400)[:300], "damaged"),
        (b"\x89PNG\r\n\x1a\n", ""),
    ],
)
def test_what_is_no_picture_is_explained(pane, session, node, qtbot, data, words):
    show(session, pane, node, Figure("bad", data), Figure("good", halves()))
    card = pane.picture.card
    assert card.isVisible()
    assert card.title.text() == "This picture cannot be shown"
    assert words in card.text.text()
    assert not pane.copy_button.isEnabled()
    pane.picture.fit()
    wait_until(lambda: pane.thumbnails.ready == 2)
    assert "damaged" in pane.thumbnails.item(0).toolTip()
    qtbot.mouseClick(pane.following, Qt.MouseButton.LeftButton)
    settle(pane)
    assert not card.isVisible()
    assert pane.copy_button.isEnabled()


def test_other_kinds_of_pictures_are_shown(pane, session, node):
    frames = [Image.new("RGB", (30, 20), (0, 128, 0)), Image.new("RGB", (30, 20), (9, 9, 9))]
    animated = in_form("GIF", save_all=True, append_images=frames[1:])
    for data, note in (
        (in_form("BMP"), ""),
        (in_form("JPEG"), ""),
        (in_form("GIF"), ""),
        (animated, "The first of 2 pictures of an animation"),
    ):
        show(session, pane, node, Figure("a", data))
        assert pane.picture.image.width() == 30
        assert (pane.note.text(), pane.note.isVisible()) == (note, bool(note))


def test_a_vast_picture_is_shown_smaller_and_says_so(pane, session, node, qtbot):
    rows = zlib.compress((b"\0" + b"\xff" * (20_000 // 8)) * 20_000, 1)
    head = struct.pack(">IIBBBBB", 20_000, 20_000, 1, 0, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    )
    show(session, pane, node, Figure("vast", data))
    assert pane.picture.picture.size.width() == 20_000
    assert pane.picture.image.width() == 4096
    assert "20,000 × 20,000 pixels, shown smaller" in pane.note.text()
    assert pixel(pane.picture, 0.5, 0.5) == "#ffffff"
    qtbot.keyClick(pane.picture, Qt.Key.Key_1)
    assert pane.picture.scale_factor == 1


def test_hundreds_of_pictures_are_read_as_they_come_in_sight(pane, session, node, qtbot):
    figures = tuple(Figure(f"p{i}", halves()) for i in range(300))
    show(session, pane, node, *figures)
    strip = pane.thumbnails
    assert strip.count() == 300
    wait_until(lambda: strip.ready > 0 and not strip._reading.busy and not strip._soon.isActive())
    assert strip.ready < 60
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_End)
    settle(pane)
    assert pane.place.text() == "300 of 300"
    before = strip.ready
    wait_until(lambda: strip.ready > before and not strip._reading.busy)
    assert strip.ready < 120


# -- taking away -------------------------------------------------------------------------------


def save(pane, monkeypatch, path, pattern=""):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), pattern))
    pane.save_as()


def test_a_pdf_of_a_drawing_holds_lines_one_of_a_picture_its_pixels(
    pane, session, node, tmp_path, monkeypatch
):
    for figure, holds in (
        (Figure("a", halves(), drawing()), False),
        (Figure("a", halves()), True),
    ):
        show(session, pane, node, figure)
        path = tmp_path / f"{holds}.pdf"
        save(pane, monkeypatch, path)
        wait_until(path.exists)
        data = path.read_bytes()
        assert data.startswith(b"%PDF")
        assert (b"/Subtype/Image" in data) is holds


def test_the_ending_follows_the_chosen_form(pane, session, node, tmp_path, monkeypatch):
    show(session, pane, node, Figure("a", halves(), drawing()))
    save(pane, monkeypatch, tmp_path / "chart", "PDF (*.pdf)")
    wait_until((tmp_path / "chart.pdf").exists)


def test_a_place_that_cannot_be_written_is_said(pane, session, node, qtbot, tmp_path, monkeypatch):
    show(session, pane, node, Figure("a", halves()))
    told = []
    session.message.connect(told.append)
    save(pane, monkeypatch, tmp_path / "no" / "where.png")
    wait_until(lambda: any("was not saved" in each for each in told))


def test_the_clipboard_gets_pixels_file_and_drawing(pane, session, node, qtbot):
    show(session, pane, node, Figure("a", halves(), drawing()))
    qtbot.mouseClick(pane.copy_button, Qt.MouseButton.LeftButton)
    data = QGuiApplication.clipboard().mimeData()
    assert QGuiApplication.clipboard().image().width() == 40
    assert bytes(data.data("image/png")) == halves()
    assert bytes(data.data("image/svg+xml")).decode() == drawing()


def test_a_double_click_changes_between_fit_and_own_size(pane, session, node, qtbot):
    show(session, pane, node, Figure("a", png(3000, 2000)))
    port = pane.picture.viewport()
    qtbot.mouseDClick(port, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    assert pane.picture.scale_factor == 1
    qtbot.mouseDClick(port, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    assert pane.picture.fits
