"""The card that follows the mouse while a module is dragged."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from studio.experiment.spec import ModuleSpec
from studio.gui.canvas import metrics as m
from studio.gui.canvas.card import CardLook, draw_card
from studio.gui.canvas.state_text import StateLine
from studio.gui.language import word

_ROOM = 6  # for the shadow and the halo


def card_pixmap(spec: ModuleSpec, scale: float) -> QPixmap:
    """Return a picture of a module's card as it will lie there, sharp at the screen's `scale`."""
    width, height = m.CARD_WIDTH + 2 * _ROOM, m.CARD_HEIGHT + 2 * _ROOM
    pixmap = QPixmap(round(width * scale), round(height * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(_ROOM, _ROOM)
    look = CardLook(spec.name, spec.icon, spec.category, selected=True)
    look.line = StateLine(word(spec.category.split("/")[-1]), "quiet", "none")
    draw_card(painter, look)
    # What it lies over shines through a little: the card as a whole, not its parts one by one.
    painter.resetTransform()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(QRectF(0, 0, width, height), QColor(0, 0, 0, 235))
    painter.end()
    return pixmap
