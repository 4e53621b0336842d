"""The end of a line that leads out of the sub-experiment that is open: what lies beyond."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from studio.experiment.groupports import GroupPort
from studio.gui.canvas import metrics as m
from studio.gui.canvas.paint import draw_text, ink, port_colour, text_width
from studio.gui.canvas.port_item import PortItem

# From the port to the label; the label; between labels one above the other; beside a line.
_FAR, _HIGH, _GAP, _BESIDE = 34.0, 22.0, 6.0, 8.0


class StubItem(QGraphicsItem):
    """A short line from a port to a label.

    `beyond` are the nodes outside, with their names. `input` is the input of the sub-experiment
    that it stands for; that may lead to `others`, too, and nothing may be connected to it.
    """

    def __init__(
        self,
        port: PortItem,
        beyond: dict[str, str],
        others: list[PortItem] | None = None,
        input: GroupPort | None = None,
    ) -> None:
        super().__init__()
        self._far = False  # whether its label makes room for that of a neighbour
        self.port, self.beyond, self.names = port, list(beyond), list(beyond.values())
        self.others = others or []
        self.input = input
        self._lines: list[QPainterPath] = []
        self._bounds = QRectF()
        self.setZValue(-1)
        self.follow()

    def make_room(self, beside: Container[PortItem]) -> None:
        """Stand farther off if neighbours have labels, too."""
        row = self.port.node.inputs if self.port.is_input else self.port.node.outputs
        near = row[max(self.port.index - 1, 0) : self.port.index + 2]
        crowded = sum(each in beside for each in near) > 1
        self._far = crowded and self.port.index % 2 == 1
        self.follow()

    def count(self, by: int) -> None:
        """Let the ports know that lines end at them, or no longer do."""
        if self.port.is_input and self.beyond:
            for each in (self.port, *self.others):
                each.connected += by
        elif self.beyond:
            self.port.connected += by * len(self.beyond)

    def follow(self) -> None:
        """Stand at the port again after its card moved."""
        self.prepareGeometryChange()
        self.setPos(self.port.scene_place)
        label, edge = self._label(), m.PORT_RADIUS
        low = QPointF(0, label.bottom() if self.port.is_input else label.top())
        straight = QPainterPath(low)
        straight.lineTo(QPointF(0, -edge if self.port.is_input else edge))
        self._lines = [straight]
        for each in self.others:
            end = each.scene_place - self.pos() - QPointF(0, edge)
            self._lines.append(_branch(label, end))
        high = _FAR + 2 * _HIGH + _GAP + 2
        wide = label.adjusted(-2, 0, 2, 0)
        area = QRectF(wide.x(), -high if self.port.is_input else 0, wide.width(), high)
        for line in self._lines:
            area |= line.boundingRect().adjusted(-3, -3, 3, 3)
        self._bounds = area

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
        """Return what the label says."""
        text = self.input.name if not self.names and self.input is not None else ""
        text = text or "".join(self.names[:1])
        return text if len(self.names) < 2 else f"{text} +{len(self.names) - 1}"

    def foot(self) -> QPointF:
        """Return where lines leave the label of an input, in the scene."""
        return self.pos() + QPointF(0, self._label().bottom())

    def middle(self) -> QPointF:
        """Return the middle of the label, in the scene."""
        return self.pos() + self._label().center()

    def text(self) -> str:
        """Tell for a tooltip what lies beyond."""
        if not self.port.is_input:
            return "\n".join([_tr("To outside:"), *self.names])
        if not self.names and self.input is not None:
            return _tr("Input “{}”: nothing is connected to it outside").format(self.input.name)
        return "\n".join([_tr("From outside:"), *self.names])

    def is_at(self, place: QPointF) -> bool:
        """Tell whether a place of the scene is on the label."""
        return self._label().contains(place - self.pos())

    def boundingRect(self) -> QRectF:
        """Lines and label."""
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw them."""
        scale = abs(painter.worldTransform().m11())
        colour, label = port_colour(self.port.spec.type), self._label()
        free = not self.names
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 2, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in self._lines:
            painter.drawPath(line)
        style = Qt.PenStyle.DashLine if free else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 1.2, style))
        painter.setBrush(ink("surface"))
        painter.drawRoundedRect(label, _HIGH / 2, _HIGH / 2)
        if scale < m.SHOW_NAME:
            return
        inside = label.adjusted(9, 0, -7, 0)
        draw_text(painter, self._name(), inside, ink("faint" if free else "quiet"), 11,
                  slanted=free, align=Qt.AlignmentFlag.AlignHCenter)  # fmt: skip


def _branch(label: QRectF, end: QPointF) -> QPainterPath:
    """Return a line from a label to a further port: over the cards that stand below the label."""
    start = QPointF(label.right() if end.x() > 0 else label.left(), label.center().y())
    fall = end.y() - start.y()
    path = QPainterPath(start)
    if fall > 0:
        path.cubicTo(QPointF(end.x(), start.y()), end - QPointF(0, fall * 0.6), end)
    else:
        bend = QPointF(60 if end.x() > 0 else -60, 0)
        path.cubicTo(start + bend, end - QPointF(0, 60), end)
    return path


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
