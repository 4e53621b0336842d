"""What self-drawn parts share: colours of the look, fonts, icons kept as pixmaps."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from studio.experiment.ports import PORT_TYPES
from studio.gui.look.icons import draw_icon
from studio.gui.look.theme import theme


@lru_cache(maxsize=512)
def _ink(look: str, token: str, alpha: int) -> QColor:
    colour = theme.colour(token)
    colour.setAlpha(alpha)
    return colour


def ink(token: str, alpha: int = 255) -> QColor:
    """Return the colour of a token in the look in force; do not change it."""
    return _ink(theme.tokens.name, token, alpha)


@lru_cache(maxsize=64)
def port_colour(port_type: str) -> QColor:
    """Return the colour of a port type."""
    known = PORT_TYPES.get(port_type, PORT_TYPES["any"])
    return QColor(known.colour)


@lru_cache(maxsize=32)
def _font(family: str, pixels: int, strong: bool, slanted: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setItalic(slanted)
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def font(pixels: int, *, strong: bool = False, slanted: bool = False) -> QFont:
    """Return the program's font in a size."""
    return _font(QApplication.font().family(), pixels, strong, slanted)


@lru_cache(maxsize=4096)
def text_width(text: str, pixels: int, *, strong: bool = False) -> float:
    """Return how wide a line is."""
    return QFontMetricsF(font(pixels, strong=strong)).horizontalAdvance(text)


@lru_cache(maxsize=4096)
def _elided(text: str, family: str, pixels: int, strong: bool, slanted: bool, width: int) -> str:
    metrics = QFontMetricsF(_font(family, pixels, strong, slanted))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=4096)
def _wrapped(text: str, family: str, pixels: int, strong: bool, width: int) -> tuple[str, ...]:
    """Return a text in one line, or in two of which the second may be cut with an ellipsis."""
    metrics = QFontMetricsF(_font(family, pixels, strong, False))
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    fits = next(n for n in range(len(text), -1, -1) if metrics.horizontalAdvance(text[:n]) <= width)
    space = text.rfind(" ", 0, fits + 1)
    end = space if space > 0 else fits
    first, rest = text[:end].rstrip(), text[end:].strip()
    return first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)


def wrapped(text: str, pixels: int, width: float, *, strong: bool = False) -> tuple[str, ...]:
    """Return a text in the one or two lines in which it is drawn within a width."""
    return _wrapped(text, font(pixels, strong=strong).family(), pixels, strong, int(width))


def draw_text(
    painter: QPainter,
    text: str,
    where: QRectF,
    colour: QColor,
    pixels: int,
    *,
    strong: bool = False,
    slanted: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw one line, cut with an ellipsis where it does not fit."""
    used = font(pixels, strong=strong, slanted=slanted)
    painter.setFont(used)
    painter.setPen(colour)
    shown = _elided(text, used.family(), pixels, strong, slanted, int(where.width()))
    painter.drawText(where, int(align | Qt.AlignmentFlag.AlignVCenter), shown)


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, pixels: int) -> QPixmap:
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_icon(painter, name, QRectF(0, 0, pixels, pixels), colour)
    painter.end()
    return pixmap


def draw_symbol(painter: QPainter, name: str, where: QRectF, colour: QColor) -> None:
    """Draw an icon from a pixmap that is kept, made for the painter's scale."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    wanted = where.width() * abs(painter.worldTransform().m11()) * ratio
    # A few sizes serve every zoom; the smooth transform does the rest.
    pixels = max(8, math.ceil(wanted)) if wanted <= 24 else math.ceil(wanted / 8) * 8
    painter.drawPixmap(where, _pixmap(name, colour.name(), pixels), QRectF(0, 0, pixels, pixels))
