"""The card that follows the mouse while a module is dragged."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

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
    painter.setOpacity(0.92)
    painter.translate(_ROOM, _ROOM)
    look = CardLook(spec.name, spec.icon, spec.category, selected=True)
    look.line = StateLine(word(spec.category.split("/")[-1]), "faint")
    draw_card(painter, look)
    painter.end()
    return pixmap
