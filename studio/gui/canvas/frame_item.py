"""A frame on the canvas: a coloured area behind the cards, with a text at its top."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from studio.experiment.frames import Frame
from studio.gui.canvas.frame_text import draw_frame_text
from studio.gui.canvas.paint import ink

TITLE = 34.0  # the strip at the top by which a frame is held
CORNER = 18.0  # the square at the lower right by which it is stretched
TOKENS = {
    "yellow": "warning", "blue": "accent", "green": "done", "red": "failed",
    "violet": "code_keyword", "grey": "faint",
}  # fmt: skip


class FrameItem(QGraphicsItem):
    """Draws one frame; the scene tells it what changed."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame = frame
        self.selected = False
        self.setZValue(-5)
        self.setPos(frame.x, frame.y)

    def set_frame(self, frame: Frame) -> None:
        """Show another text, place, size or colour."""
        self.prepareGeometryChange()
        self.frame = frame
        self.setPos(frame.x, frame.y)
        self.update()

    def set_selected(self, selected: bool) -> None:
        """Show whether it is selected."""
        if selected != self.selected:
            self.selected = selected
            self.update()

    def part_at(self, place: QPointF) -> str:
        """Return `"title"`, `"corner"`, or "" for a place of the scene."""
        spot, frame = place - self.pos(), self.frame
        if not (0 <= spot.x() <= frame.width and 0 <= spot.y() <= frame.height):
            return ""
        if spot.x() > frame.width - CORNER and spot.y() > frame.height - CORNER:
            return "corner"
        return "title" if spot.y() <= TITLE else ""

    def boundingRect(self) -> QRectF:
        """The frame with its border."""
        return QRectF(-2, -2, self.frame.width + 4, self.frame.height + 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw area, text and the corner."""
        frame, token = self.frame, TOKENS[self.frame.colour]
        area = QRectF(0, 0, frame.width, frame.height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(ink("accent") if self.selected else ink(token, 150), 1.6)
        painter.setPen(pen)
        painter.setBrush(ink(token, 26))
        painter.drawRoundedRect(area, 10, 10)
        painter.setPen(QPen(ink(token, 170), 1.5))
        for gap in (5, 10):
            right = QPointF(frame.width - 4, frame.height - 4 - gap)
            painter.drawLine(right, QPointF(frame.width - 4 - gap, frame.height - 4))
        scale = abs(painter.worldTransform().m11())
        draw_frame_text(painter, frame.text, area.adjusted(12, 8, -12, -8), scale)
