"""A node on the canvas: its card with its ports."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from studio.experiment.document import Node
from studio.experiment.spec import PortSpec
from studio.experiment.validation import Problem
from studio.gui.canvas import metrics as m
from studio.gui.canvas.card import CardLook, draw_card
from studio.gui.canvas.pictures import pictures
from studio.gui.canvas.port_item import PortItem, PortLook
from studio.gui.canvas.state_text import missing_line, state_line
from studio.gui.language import told
from studio.gui.look.theme import theme
from studio.gui.runbridge import NodeState

if TYPE_CHECKING:
    from studio.gui.canvas.scene import CanvasScene

_EDGE = m.PORT_RADIUS + 9  # room for halos around the card


class NodeItem(QGraphicsItem):
    """Draws one node. The scene tells it what changed; it changes nothing by itself."""

    def __init__(self, node: Node) -> None:
        super().__init__()
        self.node_id = node.id
        spec = node.spec
        self.look = CardLook(node.name, spec.icon, spec.category, missing=spec.missing)
        self.inputs = [PortItem(self, each, n, True) for n, each in enumerate(spec.inputs)]
        self.outputs = [PortItem(self, each, n, False) for n, each in enumerate(spec.outputs)]
        self.module_name = spec.name
        self.state = NodeState()
        self.started: float | None = None
        self.problems: list[Problem] = []
        self.setPos(node.x, node.y)
        self.look.disabled = node.disabled
        self.set_comment(node.comment)
        self.set_state(self.state, None)

    @property
    def height(self) -> float:
        """The card's height; a comment makes it taller."""
        return self.look.height

    @property
    def ports(self) -> list[PortItem]:
        """All ports, inputs first."""
        return self.inputs + self.outputs

    @property
    def is_group(self) -> bool:
        """Whether this is the card of a sub-experiment."""
        return False

    def port_to(self, node: str, name: str, is_input: bool) -> PortItem | None:
        """Return the port that stands for a port of a node."""
        return self.port(name, is_input)

    def port(self, name: str, is_input: bool) -> PortItem | None:
        """Return a port by its name (case does not matter)."""
        wanted = name.casefold()
        ports = self.inputs if is_input else self.outputs
        return next((each for each in ports if each.spec.name.casefold() == wanted), None)

    def add_port(
        self, name: str, kind: str, is_input: bool, end: tuple[str, str] | None = None
    ) -> PortItem:
        """Add a port that a connection names, but that the card does not have."""
        ports = self.inputs if is_input else self.outputs
        port = PortItem(self, PortSpec(name, kind, required=False), len(ports), is_input, end)
        ports.append(port)
        self.update()
        return port

    def port_at(self, place: QPointF, reach: float = m.PORT_REACH) -> PortItem | None:
        """Return the port at a place in the card's coordinates."""
        best, best_far = None, reach
        for port in self.ports:
            offset = port.place - place
            far = max(abs(offset.x()), abs(offset.y()))
            if far <= best_far:
                best, best_far = port, far
        return best

    def release(self) -> None:
        """Let go of the ports, so that a removed card is freed at once and not by the collector,
        which may run on any thread."""
        self.inputs, self.outputs = [], []
        pictures.drop(id(self))

    # -- what it shows -----------------------------------------------------------------------

    def set_comment(self, text: str) -> None:
        """Show a comment; the card grows for it."""
        self.prepareGeometryChange()
        self.look.comment = text.strip()
        self.look.height = m.CARD_HEIGHT + (m.COMMENT_HEIGHT if self.look.comment else 0)
        self.update()

    def set_name(self, name: str) -> None:
        """Show another name."""
        self.look.name = name
        self.update()

    def set_state(self, state: NodeState, elapsed: float | None) -> None:
        """Show how the node stands."""
        self.state = state
        self.look.line = state_line(state, elapsed)
        self.look.fraction = state.fraction if state.status == "running" else None
        self.update()

    def set_problems(self, problems: list[Problem]) -> None:
        """Show (or take away) the mark for what has to be mended."""
        self.problems = problems
        self.look.wrong = bool(problems)
        self.update()

    def set_disabled(self, disabled: bool) -> None:
        """Show whether runs pass by the node."""
        if self.look.disabled != disabled:
            self.look.disabled = disabled
            self.update()

    def set_doors(self, doors: str) -> None:
        """Show how the node's sandbox stands: `"shut"`, `"open"`, or `"asks"` in vain."""
        if self.look.doors != doors:
            self.look.doors = doors
            self.update()

    def set_marks(
        self, *, selected: bool | None = None, hovered: bool | None = None,
        target: bool | None = None, focused: bool | None = None,
    ) -> None:  # fmt: skip
        """Change how the card is marked."""
        look = self.look
        before = (look.selected, look.hovered, look.target, look.focused)
        after = tuple(
            old if new is None else new
            for old, new in zip(before, (selected, hovered, target, focused), strict=True)
        )
        if before != after:
            look.selected, look.hovered, look.target, look.focused = after
            self.update()

    def text(self) -> str:
        """Describe the node for a tooltip: name, module, state, what to mend."""
        lines = [self.look.name]
        if self.module_name != self.look.name:
            lines.append(self.module_name)
        if self.look.missing:
            lines.append(missing_line().text)
        elif self.look.disabled:
            lines.append(_tr("Disabled: what comes in goes past it"))
        elif self.look.line is not None:
            lines.append(self.look.line.text)
        if self.look.comment:
            lines.append(self.look.comment)
        if self.look.doors == "open":
            lines.append(_tr("The sandbox is open: see the properties"))
        elif self.look.doors == "asks":
            lines.append(_tr("Asks for more than the sandbox gives: see the properties"))
        lines += [_tr("To mend: {}").format(told(each.message)) for each in self.problems]
        return "\n".join(lines)

    # -- Qt ------------------------------------------------------------------------------------

    def body(self) -> QRectF:
        """The card without ports, in its own coordinates."""
        return QRectF(0, 0, m.CARD_WIDTH, self.look.height)

    def boundingRect(self) -> QRectF:
        """The card with ports, halos and shadow."""
        return QRectF(-_EDGE, -_EDGE, m.CARD_WIDTH + 2 * _EDGE, self.look.height + 2 * _EDGE)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw card and ports, as much as the zoom lets one see."""
        scale = abs(painter.worldTransform().m11())
        if scale < m.SHOW_PORTS:
            draw_card(painter, self.look, scale)  # two rectangles: no picture is as quick
            return
        scene: CanvasScene = self.scene()  # type: ignore[assignment]
        sharp = painter.device().devicePixelRatio()
        key, looks = self._key(scale, sharp)
        found = pictures.get(id(self))
        if found is not None and found[0] != key and scene.hurried and found[0][:3] == key[:3]:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawPixmap(self.boundingRect(), found[1], QRectF(found[1].rect()))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
            return
        if found is None or found[0] != key:
            found = (key, self._picture(scale, sharp, looks))
            pictures.put(id(self), *found)
        # In whole pixels of the device, or its letters would blur.
        corner = painter.worldTransform().map(self.boundingRect().topLeft())
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(QPointF(round(corner.x() * sharp), round(corner.y() * sharp)) / sharp,
                           found[1])  # fmt: skip
        painter.restore()

    def _key(self, scale: float, sharp: float) -> tuple[tuple[object, ...], list[PortLook]]:
        """Return what the card's picture depends on, and how its ports look."""
        scene: CanvasScene = self.scene()  # type: ignore[assignment]
        looks = [scene.port_look(port) for port in self.ports]
        shown = tuple(
            (look, port.connected > 0) for look, port in zip(looks, self.ports, strict=True)
        )
        return (tuple(vars(self.look).values()), shown, theme.tokens.name, scale, sharp), looks

    def prepare(self, scale: float, sharp: float) -> None:
        """Draw the picture that `paint` will want, if it is not there yet."""
        if scale < m.SHOW_PORTS:
            return
        key, looks = self._key(scale, sharp)
        found = pictures.get(id(self))
        if found is None or found[0] != key:
            pictures.put(id(self), key, self._picture(scale, sharp, looks))

    def _picture(self, scale: float, sharp: float, looks: list[PortLook]) -> QPixmap:
        """Draw card and ports as large as they are seen."""
        area = self.boundingRect()
        size = QSize(math.ceil(area.width() * scale), math.ceil(area.height() * scale))
        picture = QPixmap(size * sharp)
        picture.setDevicePixelRatio(sharp)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.scale(scale, scale)
        painter.translate(-area.topLeft())
        draw_card(painter, self.look, scale)
        for port, look in zip(self.ports, looks, strict=True):
            port.draw(painter, look)
        painter.end()
        return picture


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
