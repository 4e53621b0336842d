"""A port on the edge of a card: where it is, how it looks, what it tells."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from studio.experiment.ports import PORT_TYPES
from studio.experiment.spec import PortSpec
from studio.gui.canvas import metrics as m
from studio.gui.canvas.paint import ink, port_colour
from studio.gui.language import word

if TYPE_CHECKING:
    from studio.engine.events import Output
    from studio.gui.canvas.node_item import NodeItem


class PortLook(Enum):
    """How a port is drawn."""

    PLAIN = "plain"
    HOVERED = "hovered"
    FITS = "fits"  # a line is being drawn that may end here
    SNAPPED = "snapped"  # ... and will, when the button is let go
    DIMMED = "dimmed"  # ... and may not


class PortItem:
    """One port. It is no item of the scene: its card draws it, the scene finds it by place."""

    __slots__ = ("also", "connected", "end", "index", "is_input", "node", "spec")

    def __init__(
        self, node: NodeItem, spec: PortSpec, index: int, is_input: bool,
        end: tuple[str, str] | None = None,
    ) -> None:  # fmt: skip
        self.node, self.spec, self.index, self.is_input = node, spec, index, is_input
        self.connected = 0
        # The node and its port that lines lead to: with a sub-experiment's card, those inside.
        self.end = end or (node.node_id, spec.name)
        self.also: tuple[tuple[str, str], ...] = ()  # more ports inside that an input leads to

    @property
    def ends(self) -> tuple[tuple[str, str], ...]:
        """All ports of nodes for which it stands."""
        return (self.end, *self.also)

    @property
    def place(self) -> QPointF:
        """The centre, in the card's coordinates."""
        ports = self.node.inputs if self.is_input else self.node.outputs
        y = 0.0 if self.is_input else self.node.height
        return QPointF(m.port_x(self.index, len(ports)), y)

    @property
    def scene_place(self) -> QPointF:
        """The centre, in the scene's coordinates."""
        return self.node.pos() + self.place

    def text(self, output: Output | None = None) -> str:
        """Describe the port; `output` is what stands at it after a run."""
        known = PORT_TYPES.get(self.spec.type)
        parts = [word(known.title) if known else self.spec.type]
        if self.is_input and not self.spec.required:
            parts.append(_tr("optional"))
        if self.also:
            parts.append(_tr("feeds {} ports inside").format(len(self.ends)))
        if output is not None and output.rows is not None:
            rows, columns = output.rows, output.columns or 0
            high = (_tr("1 row") if rows == 1 else _tr("{:,} rows")).format(rows)
            wide = (_tr("1 column") if columns == 1 else _tr("{:,} columns")).format(columns)
            parts.append(f"{high} × {wide}")
        return f"{self.spec.name}\n{' · '.join(parts)}"

    def draw(self, painter: QPainter, look: PortLook) -> None:
        """Draw the port in the card's coordinates."""
        colour, centre, radius = port_colour(self.spec.type), self.place, m.PORT_RADIUS
        if look is PortLook.DIMMED:
            painter.setPen(QPen(ink("faint", 110), 1.4))
            painter.setBrush(ink("faint", 70) if self.connected else ink("canvas"))
            painter.drawEllipse(centre, radius - 0.5, radius - 0.5)
            return
        if look is not PortLook.PLAIN:
            halo = QColor(colour)
            halo.setAlpha(110 if look is PortLook.SNAPPED else 60)
            painter.setPen(QPen(halo, 0))
            painter.setBrush(halo)
            grow = {PortLook.SNAPPED: 7, PortLook.FITS: 4.5}.get(look, 4)
            painter.drawEllipse(centre, radius + grow, radius + grow)
        painter.setPen(QPen(colour, 2))
        filled = self.connected or look in (PortLook.SNAPPED, PortLook.HOVERED)
        painter.setBrush(colour if filled else ink("surface"))
        painter.drawEllipse(centre, radius, radius)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
