"""What lies behind the cards: dotted paper, and a hint while there is nothing on it."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF

from studio.gui.canvas import metrics as m
from studio.gui.canvas.paint import draw_symbol, draw_text, ink, text_width
from studio.gui.look.theme import theme

_DENSE = 15.0  # dots nearer to each other than this, in pixels, are thinned out


_paper: tuple[tuple[object, ...], QPixmap] | None = None


def draw_paper(painter: QPainter, area: QRectF, zoom: float) -> None:
    """Fill the device with the paper; its dots fade and thin out as one zooms out.

    The paper is kept as one picture, a step larger than the device, and only shifted.
    """
    global _paper
    device = painter.device()
    step = float(m.DOTS)
    while step * zoom < _DENSE:
        step *= 2
    strength = min(1.0, max(0.0, (zoom - 0.15) / 0.5))
    if strength <= 0:
        painter.fillRect(area, ink("canvas"))
        return
    sharp = device.devicePixelRatio()
    size = QSize(device.width(), device.height())
    key = (size.width(), size.height(), zoom, sharp, theme.tokens.name)
    if _paper is None or _paper[0] != key:
        _paper = (key, _draw(size, step * zoom, strength, sharp))
    origin = painter.worldTransform().map(QPointF(0, 0))
    gap = step * zoom
    corner = QPointF(origin.x() % gap - gap, origin.y() % gap - gap)
    painter.save()
    painter.resetTransform()
    painter.drawPixmap(QPointF(round(corner.x()), round(corner.y())), _paper[1])
    painter.restore()


def _draw(size: QSize, gap: float, strength: float, sharp: float) -> QPixmap:
    """Draw the paper with a dot every `gap` pixels, two gaps larger than `size`."""
    wide, high = (math.ceil(each + 2 * gap) for each in (size.width(), size.height()))
    picture = QPixmap(QSize(wide, high) * sharp)
    picture.setDevicePixelRatio(sharp)
    picture.fill(ink("canvas"))
    row = QPixmap(QSize(wide, 3) * sharp)
    row.setDevicePixelRatio(sharp)
    row.fill(ink("canvas"))
    painter = QPainter(row)
    # Smooth round dots would cost more than all the cards; at this size nobody sees corners.
    painter.setPen(QPen(ink("grid", round(210 * strength)), 2))
    painter.drawPoints(QPolygonF([QPointF(n * gap, 1) for n in range(math.ceil(wide / gap))]))
    painter.end()
    painter.begin(picture)
    for n in range(math.ceil(high / gap)):
        painter.drawPixmap(QPointF(0, round(n * gap) - 1), row)
    painter.end()
    return picture


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


def draw_target(painter: QPainter, area: QRectF, hint: str = "") -> None:
    """Draw, in the viewport's coordinates, that what is dragged over the canvas is taken, and what
    will become of it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink("accent"), 2))
    painter.setBrush(ink("accent", 14))
    painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), 8, 8)
    if not hint or area.width() < 120:
        return
    wide = min(text_width(hint, 14, strong=True) + 76, area.width() - 24)
    pill = QRectF(0, 0, wide, 40)
    pill.moveCenter(QPointF(area.center().x(), area.bottom() - 44))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("accent"))
    painter.drawRoundedRect(pill, 20, 20)
    draw_symbol(painter, "import", QRectF(pill.left() + 18, pill.top() + 11, 18, 18),
                ink("on_accent"))  # fmt: skip
    where = pill.adjusted(46, 0, -20, 0)
    draw_text(painter, hint, where, ink("on_accent"), 14, strong=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
