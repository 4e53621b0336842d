"""The small card that follows the mouse while a module is dragged."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from studio.experiment.spec import ModuleSpec
from studio.gui.look.icons import draw_icon
from studio.gui.look.theme import theme

_WIDTH, _HEIGHT = 200, 44


def card_pixmap(spec: ModuleSpec, scale: float) -> QPixmap:
    """Return a picture of a module's card, sharp at the screen's `scale`."""
    pixmap = QPixmap(round(_WIDTH * scale), round(_HEIGHT * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent"), 1.5))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(QRectF(1, 1, _WIDTH - 2, _HEIGHT - 2), 8, 8)
    draw_icon(painter, spec.icon, QRectF(12, 12, 20, 20), theme.colour("accent"))
    painter.setPen(theme.colour("text"))
    where = QRectF(42, 0, _WIDTH - 52, _HEIGHT)
    name = painter.fontMetrics().elidedText(
        spec.name, Qt.TextElideMode.ElideRight, int(where.width())
    )
    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, name)
    painter.end()
    return pixmap
