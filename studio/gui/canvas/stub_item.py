"""The end of a line that leads out of the sub-experiment that is open: what lies beyond."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from studio.gui.canvas import metrics as m
from studio.gui.canvas.paint import draw_text, ink, port_colour, text_width
from studio.gui.canvas.port_item import PortItem

# From the port to the label; the label; between labels one above the other; beside a line.
_FAR, _HIGH, _GAP, _BESIDE = 34.0, 22.0, 6.0, 8.0


class StubItem(QGraphicsItem):
    """A short line from a port to a label; `beyond` are the nodes outside, `names` theirs."""

    def __init__(
        self, port: PortItem, beyond: list[str], names: list[str], *, far: bool = False
    ) -> None:
        super().__init__()
        self._far = far  # whether its label makes room for that of a neighbour
        self.port, self.beyond, self.names = port, beyond, names
        self.setZValue(-1)
        self.follow()

    def follow(self) -> None:
        """Stand at the port again after its card moved."""
        self.setPos(self.port.scene_place)

    def _label(self) -> QRectF:
        ports = self.port.node.inputs if self.port.is_input else self.port.node.outputs
        apart = m.CARD_WIDTH / (len(ports) + 1)
        room = max(2 * (apart - _BESIDE), 40.0) if len(ports) > 1 else 190.0
        wide = min(max(text_width(self._name(), 11) + 24, 40.0), room)
        # Labels of neighbours stand one above the other: twice the room for their names.
        far = _FAR + (_HIGH + _GAP if self._far else 0)
        top = -far - _HIGH if self.port.is_input else far
        return QRectF(-wide / 2, top, wide, _HIGH)

    def _name(self) -> str:
        first = self.names[0] if self.names else ""
        return first if len(self.names) < 2 else f"{first} +{len(self.names) - 1}"

    def text(self) -> str:
        """Tell for a tooltip what lies beyond."""
        head = _tr("From outside:") if self.port.is_input else _tr("To outside:")
        return "\n".join([head, *self.names])

    def is_at(self, place: QPointF) -> bool:
        """Tell whether a place of the scene is on the label."""
        return self._label().contains(place - self.pos())

    def boundingRect(self) -> QRectF:
        """Line and label."""
        high = _FAR + 2 * _HIGH + _GAP + 2
        label = self._label().adjusted(-2, 0, 2, 0)
        return QRectF(label.x(), -high if self.port.is_input else 0, label.width(), high)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw them."""
        scale = abs(painter.worldTransform().m11())
        colour, label = port_colour(self.port.spec.type), self._label()
        near = label.bottom() if self.port.is_input else label.top()
        edge = -m.PORT_RADIUS if self.port.is_input else m.PORT_RADIUS
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 2, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(0, near), QPointF(0, edge))
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(ink("surface"))
        painter.drawRoundedRect(label, _HIGH / 2, _HIGH / 2)
        if scale >= m.SHOW_NAME and self.names:
            inside = label.adjusted(9, 0, -7, 0)
            align = Qt.AlignmentFlag.AlignHCenter
            draw_text(painter, self._name(), inside, ink("quiet"), 11, align=align)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
