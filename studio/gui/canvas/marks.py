"""How a node stands, told by a small shape or a strip: where its text could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from studio.gui.canvas.paint import ink

if TYPE_CHECKING:
    from studio.gui.canvas.card import CardLook

_PLAIN = ("done", "reused", "running", "waiting", "failed")
_INKS = {"stale": "quiet", "disabled": "quiet", "missing": "warning"}
_BROAD, _THIN = 32.0, 14.0  # canvas units: what is to be mended has the broader strip
_EDGE = 8.0  # of the paper's colour, above a strip
_THREE = ((0.0, 0.2), (0.4, 0.2), (0.8, 0.2))
# How high the strip is, and its parts: where each begins and how long it is, of the card's width.
_STRIPS: dict[str, tuple[float, tuple[tuple[float, float], ...]]] = {
    "done": (_THIN, ((0.0, 1.0),)),
    "reused": (_THIN, ((0.0, 0.42), (0.58, 0.42))),
    "stale": (_THIN, ((0.0, 0.25), (0.75, 0.25))),
    "waiting": (_THIN, _THREE),
    "running": (22.0, ((0.0, 0.35),)),
    "failed": (_BROAD, ((0.0, 1.0),)),
    "warning": (_BROAD, ((0.6, 0.4),)),
    "missing": (_BROAD, _THREE),
}


def mark_of(look: CardLook) -> str:
    """Return the name of the mark of a card; "" for one that has not run yet."""
    if look.missing:
        return "missing"
    if look.disabled:
        return "disabled"
    if look.line is not None and look.line.token in _PLAIN:
        return look.line.token
    if look.wrong:
        return "warning"
    return "stale" if look.line is not None and look.line.icon == "reset" else ""


def draw_mark(painter: QPainter, mark: str, centre: QPointF, size: float) -> None:
    """Draw a state so small that only shape and colour tell it; the shape alone does, too.

    A disc is done, a disc in a ring was reused, a ring is at work, two dots wait, a square has
    failed, a triangle is to be mended, a diamond is out of date, a bar is disabled, a cross is
    missing.
    """
    colour = ink(_INKS.get(mark, mark))
    x, y = centre.x(), centre.y()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if mark == "failed":
        painter.drawRect(QRectF(x - size, y - size, 2 * size, 2 * size))
    elif mark == "waiting":
        for across in (-0.6, 0.6):
            painter.drawEllipse(QPointF(x + across * size, y), size * 0.4, size * 0.4)
    elif mark == "warning":
        top, foot = QPointF(x, y - size), y + size * 0.8
        painter.drawPolygon(QPolygonF([top, QPointF(x + size, foot), QPointF(x - size, foot)]))
    elif mark == "disabled":
        painter.drawRect(QRectF(x - size, y - size * 0.3, 2 * size, size * 0.6))
    elif mark in ("running", "reused", "stale", "missing"):
        painter.setPen(QPen(colour, size * (0.5 if mark == "missing" else 0.4)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if mark == "missing":
            arm = QPointF(size * 0.75, size * 0.75)
            painter.drawLine(centre - arm, centre + arm)
            painter.drawLine(QPointF(x - arm.x(), y + arm.y()), QPointF(x + arm.x(), y - arm.y()))
        elif mark == "stale":
            ends = [(0.0, -size), (size, 0.0), (0.0, size), (-size, 0.0)]
            painter.drawPolygon(QPolygonF([centre + QPointF(*each) for each in ends]))
        else:
            painter.drawEllipse(centre, size * 0.8, size * 0.8)
        if mark == "reused":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(centre, size * 0.4, size * 0.4)
    else:
        painter.drawEllipse(centre, size, size)


def draw_strip(painter: QPainter, look: CardLook, body: QRectF) -> None:
    """Draw a state on a card that is a few pixels large, in rectangles: there are thousands."""
    mark = mark_of(look)
    if not mark:
        return
    wide, low = body.width(), body.height()
    colour, paper = ink(_INKS.get(mark, mark)), ink("surface")
    if mark == "disabled":
        painter.fillRect(QRectF(0, (low - _BROAD) / 2, wide, _BROAD), paper)
        painter.fillRect(QRectF(0, (low - _THIN) / 2, wide, _THIN), colour)
        return
    high, spans = _STRIPS[mark]
    if mark == "running" and look.fraction:
        spans = ((0.0, max(look.fraction, 0.2)),)
    # On a card of the same colour it could not be seen.
    painter.fillRect(QRectF(0, low - high - _EDGE, wide, high + _EDGE), paper)
    for start, part in spans:
        painter.fillRect(QRectF(start * wide, low - high, part * wide, high), colour)
