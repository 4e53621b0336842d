"""The text of a frame: whole lines only, less of it from afar."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout

from studio.gui.canvas import metrics as m
from studio.gui.canvas.paint import draw_text, font, ink

_TITLE, _BODY = 14, 13  # pixels of the letters
_LARGEST = 22  # of a title that is seen from afar: no higher than the strip it stands in


def draw_frame_text(painter: QPainter, text: str, inside: QRectF, scale: float) -> None:
    """Draw the title, and below it what follows, as far as whole lines have room."""
    head, _, rest = text.partition("\n")
    if scale < m.SHOW_STATE:
        pixels = min(round(9 / max(scale, 0.01)), _LARGEST)
        draw_text(painter, head, QRectF(inside.topLeft(), inside.topRight()).adjusted(0, 0, 0, 22),
                  ink("text"), max(pixels, _TITLE), strong=True)  # fmt: skip
        return
    high = _pitch(_TITLE, True)
    most = max(int(inside.height() // high), 1)
    top = inside.top()
    for line in lines(head, inside.width(), _TITLE, 1 if rest else most, strong=True):
        row = QRectF(inside.left(), top, inside.width(), high)
        draw_text(painter, line, row, ink("text"), _TITLE, strong=True)
        top += high
    if not rest:
        return
    top += 5
    high = _pitch(_BODY, False)
    most = int((inside.bottom() - top) // high)
    for line in lines(rest, inside.width(), _BODY, most):
        draw_text(painter, line, QRectF(inside.left(), top, inside.width(), high), ink("quiet"),
                  _BODY)  # fmt: skip
        top += high


def lines(
    text: str, width: float, pixels: int, most: int, *, strong: bool = False
) -> tuple[str, ...]:
    """Return the lines of a text within a width, `most` of them; a cut is told by an ellipsis."""
    family = font(pixels, strong=strong).family()
    return _lines(text, family, pixels, strong, int(width), most)


@lru_cache(maxsize=512)
def _lines(
    text: str, family: str, pixels: int, strong: bool, width: int, most: int
) -> tuple[str, ...]:
    found: list[str] = []
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font(pixels, strong=strong))
        layout.beginLayout()
        line = layout.createLine()
        if not line.isValid():
            found.append("")
        while line.isValid():
            line.setLineWidth(max(width, 1))
            start = line.textStart()
            found.append(paragraph[start : start + line.textLength()].rstrip())
            line = layout.createLine()
        layout.endLayout()
    if len(found) > most > 0:
        rest = f"{found[most - 1]} {found[most]}…"
        metrics = QFontMetricsF(font(pixels, strong=strong))
        found[most - 1] = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return tuple(found[: max(most, 0)])


@lru_cache(maxsize=16)
def _pitch(pixels: int, strong: bool) -> float:
    """Return the height of a line; letters of other alphabets may be higher than the Latin ones."""
    return max(QFontMetricsF(font(pixels, strong=strong)).lineSpacing(), pixels * 1.3)
