"""SVG drawn sharply, and PDF, by a process of its own."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from studio.engine.drawings import Drawing, DrawingError, Painter, picture_as, size_of_png
from studio.experiment.values import Figure

HEAD = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="72pt" height="36pt"'
# Left half red, right half blue; the green one is clipped away but for its left quarter.
SVG = (
    HEAD
    + ' viewBox="0 0 200 100"><defs><clipPath id="c"><rect width="50" height="100"/></clipPath>'
    '</defs><rect width="100" height="100" fill="#f00"/>'
    '<rect x="100" width="100" height="100" fill="#00f"/>'
    '<rect width="200" height="20" fill="#0f0" clip-path="url(#c)"/></svg>'
)


@pytest.fixture(scope="module")
def painter():
    made = Painter()
    yield made
    made.close()


def pixels(png):
    return Image.open(io.BytesIO(png)).convert("RGB")


def test_a_drawing_is_as_sharp_as_asked_and_clipped(painter):
    image = pixels(painter.png(Drawing.read(SVG), 400, 200))
    assert image.size == (400, 200)
    assert image.getpixel((199, 100)) == (255, 0, 0)
    assert image.getpixel((200, 100)) == (0, 0, 255)
    assert image.getpixel((50, 10)) == (0, 255, 0)
    assert image.getpixel((150, 10)) == (255, 0, 0)


def test_a_part_is_drawn_alone(painter):
    image = pixels(painter.png(Drawing.read(SVG), 300, 300, (0.45, 0.5, 0.1, 0.2)))
    assert image.size == (300, 300)
    assert image.getpixel((148, 150)) == (255, 0, 0)
    assert image.getpixel((151, 150)) == (0, 0, 255)


@pytest.mark.parametrize(
    ("marks", "size", "box"),
    [
        ('width="72pt" height="36pt"', (72, 36), (0, 0, 96, 48)),
        ('width="100" height="50px"', (75, 37.5), (0, 0, 100, 50)),
        ('viewBox="1 2 40 20"', (30, 15), (1, 2, 40, 20)),
        ('width="1in" height="100%" viewBox="0,0,40,20"', (72, 15), (0, 0, 40, 20)),
    ],
)
def test_the_size_of_a_drawing(marks, size, box):
    drawing = Drawing.read(f'<svg xmlns="http://www.w3.org/2000/svg" {marks}/>')
    assert (drawing.width, drawing.height) == pytest.approx(size)
    assert drawing.box == pytest.approx(box)


@pytest.mark.parametrize("svg", ["", "no drawing", "<svg/>", '<svg width="1e9" height="2"/>'])
def test_what_is_no_drawing_is_said(svg):
    with pytest.raises(DrawingError):
        Drawing.read(svg)


def test_a_broken_or_hostile_drawing_is_an_error_and_the_next_one_is_drawn(painter):
    broken = Drawing.read(HEAD + "><g></svg>")
    with pytest.raises(DrawingError, match="cannot be drawn"):
        painter.png(broken, 10, 10)
    outside = Drawing.read(HEAD + '><image href="/etc/passwd" width="5" height="5"/></svg>')
    with pytest.raises(DrawingError):
        painter.png(outside, 10, 10)
    with pytest.raises(DrawingError, match="too large"):
        painter.png(Drawing.read(SVG), 20_000, 20_000)
    painter._process.kill()
    painter._process.wait()
    assert pixels(painter.png(Drawing.read(SVG), 20, 10)).size == (20, 10)


def test_the_forms_of_a_file(painter):
    png = painter.png(Drawing.read(SVG), 20, 10)
    figure = Figure("a", png, SVG)
    assert picture_as(figure, "png") == png
    assert picture_as(figure, "svg") == SVG.encode()
    drawn = picture_as(figure, "pdf")
    assert drawn.startswith(b"%PDF") and b"/Subtype/Image" not in drawn
    assert b"/Subtype/Image" in picture_as(Figure("a", png), "pdf")
    with pytest.raises(DrawingError, match="no SVG"):
        picture_as(Figure("a", png), "svg")
    with pytest.raises(DrawingError, match="not as gif"):
        picture_as(figure, "gif")


def test_the_size_of_a_picture_is_in_its_head(painter):
    assert size_of_png(painter.png(Drawing.read(SVG), 20, 10)) == (20, 10)
    for data, words in ((b"", "0 bytes"), (b"GIF89a" + b"0" * 40, "no PNG")):
        with pytest.raises(DrawingError, match=words):
            size_of_png(data)
