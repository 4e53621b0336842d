"""How a node stands, in a sign so small that only its shape and its colour tell it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen


def draw_mark(painter: QPainter, mark: str, colour: QColor, centre: QPointF, size: float) -> None:
    """Draw the sign of a state.

    A disc is done, a diamond reused, a half disc out of date; a ring waits, a ring with a dot runs,
    a square has failed, a bar did not run to its end, a triangle is to be mended.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    x, y = centre.x(), centre.y()
    if mark == "failed":
        painter.drawRect(QRectF(x - size, y - size, 2 * size, 2 * size))
    elif mark == "warning":
        foot = y + size * 0.8
        painter.drawPolygon(
            [QPointF(x, y - size), QPointF(x + size, foot), QPointF(x - size, foot)]
        )
    elif mark == "reused":
        far = size * 1.15
        painter.drawPolygon(
            [QPointF(x, y - far), QPointF(x + far, y), QPointF(x, y + far), QPointF(x - far, y)]
        )
    elif mark == "halted":
        painter.drawRoundedRect(QRectF(x - size, y - size * 0.3, 2 * size, size * 0.6), 1, 1)
    elif mark in ("running", "waiting", "stale"):
        area = QRectF(x - size * 0.75, y - size * 0.75, size * 1.5, size * 1.5)
        if mark == "running":
            painter.drawEllipse(centre, size * 0.35, size * 0.35)
        elif mark == "stale":
            painter.drawPie(area, 90 * 16, 180 * 16)
        painter.setPen(QPen(colour, size * (0.5 if mark == "waiting" else 0.35)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(area)
    else:
        painter.drawEllipse(centre, size, size)
