"""What lies behind the cards: dotted paper, and a hint while there is nothing on it."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from studio.gui.canvas import metrics as m
from studio.gui.canvas.paint import draw_symbol, draw_text, ink

_DENSE = 15.0  # dots nearer to each other than this, in pixels, are thinned out


def draw_paper(painter: QPainter, area: QRectF, zoom: float) -> None:
    """Fill an area of the scene with the paper; its dots fade and thin out as one zooms out."""
    painter.fillRect(area, ink("canvas"))
    step = float(m.DOTS)
    while step * zoom < _DENSE:
        step *= 2
    strength = min(1.0, max(0.0, (zoom - 0.15) / 0.5))
    if strength <= 0:
        return
    left, top = math.floor(area.left() / step), math.floor(area.top() / step)
    right, bottom = math.ceil(area.right() / step), math.ceil(area.bottom() / step)
    dots = [
        QPointF(x * step, y * step) for x in range(left, right + 1) for y in range(top, bottom + 1)
    ]
    pen = QPen(ink("grid", round(210 * strength)), 2)
    pen.setCosmetic(True)
    painter.setPen(pen)
    # Smooth round dots would cost more than all the cards; at this size nobody sees corners.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.drawPoints(QPolygonF(dots))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def draw_empty(painter: QPainter, area: QRectF) -> None:
    """Draw, in the viewport's coordinates, what to do with an empty canvas."""
    box = QRectF(0, 0, min(440.0, area.width() - 48), 208)
    if box.width() < 160 or area.height() < 240:
        return
    box.moveCenter(area.center())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink("faint", 120), 1.4)
    pen.setDashPattern([5, 5])
    painter.setPen(pen)
    painter.setBrush(ink("surface", 150))
    painter.drawRoundedRect(box, 16, 16)
    centre = box.center().x()
    draw_symbol(painter, "studio", QRectF(centre - 20, box.top() + 28, 40, 40), ink("accent"))
    lines = (
        (_tr("Drag modules here"), "text", 17, True, 84),
        (_tr("or double-click one in the palette,"), "quiet", 13, False, 122),
        (_tr("or press any key and type its name"), "quiet", 13, False, 144),
        (_tr("Files can be dropped, too: tables, zips, scripts"), "faint", 12, False, 172),
    )
    for text, token, pixels, strong, top in lines:
        where = QRectF(box.left() + 12, box.top() + top, box.width() - 24, 22)
        align = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, text, where, ink(token), pixels, strong=strong, align=align)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
