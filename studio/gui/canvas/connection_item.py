"""A line from an output port to an input port."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from studio.experiment.document import Connection
from studio.gui.canvas import metrics as m
from studio.gui.canvas.paint import ink, port_colour
from studio.gui.canvas.port_item import PortItem

_HIT = 14.0  # width of the area that answers to the mouse


def curve(start: QPointF, end: QPointF) -> QPainterPath:
    """Return a smooth line that leaves downwards and arrives from above."""
    path = QPainterPath(start)
    fall = end.y() - start.y()
    bend = max(36.0, abs(fall) * 0.5) if fall >= 0 else min(160.0, 60.0 + abs(fall) * 0.3)
    path.cubicTo(start + QPointF(0, bend), end - QPointF(0, bend), end)
    return path


def draw_arrow(painter: QPainter, tip: QPointF) -> None:
    """Draw an arrow head that points down at `tip`, in the painter's brush."""
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-4.5, -8), tip + QPointF(4.5, -8)]))


class ConnectionItem(QGraphicsItem):
    """Draws one connection between the ports that it is given.

    At an input of a sub-experiment that leads to several ports inside it stands for several:
    `twins` are all of them.
    """

    def __init__(self, connection: Connection, start: PortItem, end: PortItem) -> None:
        super().__init__()
        self.connection, self.start, self.end = connection, start, end
        self.twins = [connection]
        self.hovered = self.selected = False
        self._path = QPainterPath()
        self._tip = QPointF()
        self._bounds = QRectF()
        self.setZValue(-1)
        self.follow()

    def follow(self) -> None:
        """Lie along the ports again after a card moved."""
        self.prepareGeometryChange()
        start = self.start.scene_place + QPointF(0, m.PORT_RADIUS)
        self._tip = self.end.scene_place - QPointF(0, m.PORT_RADIUS + 1.5)
        self._path = curve(start, self._tip - QPointF(0, 6))
        self._bounds = self._path.boundingRect().adjusted(-10, -10, 10, 14)

    def set_marks(self, *, selected: bool | None = None, hovered: bool | None = None) -> None:
        """Change how the line is marked."""
        self.selected = self.selected if selected is None else selected
        self.hovered = self.hovered if hovered is None else hovered
        self.update()

    def is_near(self, place: QPointF, width: float = _HIT) -> bool:
        """Tell whether a place in the scene is on the line, give or take half of `width`."""
        return self._outline(width).contains(place)

    def _outline(self, width: float) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(width)
        return stroker.createStroke(self._path)

    def text(self) -> str:
        """Describe the line for a tooltip: from which port to which."""
        ends = (f"{each.node.look.name} › {each.spec.name}" for each in (self.start, self.end))
        return " → ".join(ends)

    def middle(self) -> QPointF:
        """Return the middle of the line, in the scene."""
        return self._path.pointAtPercent(0.5)

    def boundingRect(self) -> QRectF:
        """The line with its arrow head."""
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the line, and its arrow head where it can be seen."""
        scale = abs(painter.worldTransform().m11())
        colour = port_colour(self.start.spec.type)
        if self.selected or self.hovered:
            painter.setPen(QPen(ink("accent", 90 if self.selected else 50), 8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(self._path)
        if self.selected:
            colour = ink("accent")
        pen = QPen(colour, max(2.0, 1.0 / max(scale, 0.01)))
        painter.setPen(pen)
        hurried = self.scene().hurried  # type: ignore[attr-defined]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not hurried)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        if scale >= m.SHOW_PORTS:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            draw_arrow(painter, self._tip)
