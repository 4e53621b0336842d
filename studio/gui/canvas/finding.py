"""Finds what lies at a place of the canvas, as the user sees it: what is covered is not there."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from studio.gui.canvas import metrics as m
from studio.gui.canvas.connection_item import ConnectionItem
from studio.gui.canvas.frame_item import FrameItem
from studio.gui.canvas.links import LinkCheck
from studio.gui.canvas.node_item import NodeItem
from studio.gui.canvas.port_item import PortItem
from studio.gui.canvas.stub_item import StubItem

if TYPE_CHECKING:
    from studio.gui.canvas.scene import CanvasScene


@dataclass(frozen=True)
class Hit:
    """What lies under a place of the scene; at most one of them is set (a port has its node)."""

    port: PortItem | None = None
    node: NodeItem | None = None
    connection: ConnectionItem | None = None
    frame: FrameItem | None = None
    stub: StubItem | None = None


def hit(scene: QGraphicsScene, place: QPointF, scale: float = 1.0) -> Hit:
    """Return what lies under a place; the area of ports and lines grows as one zooms out."""
    reach = m.PORT_REACH if scale >= 1 else min(m.PORT_REACH / scale, 2 * m.PORT_REACH)
    near = _near(scene, place, reach)
    cards = [each for each in near if isinstance(each, NodeItem)]
    if scale >= m.SHOW_PORTS:
        for number, card in enumerate(cards):
            port = card.port_at(card.mapFromScene(place), reach)
            if port is not None and not _covered(port, cards[:number]):
                return Hit(port=port, node=card)
    for card in cards:
        if card.body().contains(card.mapFromScene(place)):
            return Hit(node=card)
    for each in near:
        if isinstance(each, ConnectionItem) and each.is_near(place, 14 / min(scale, 1.0)):
            return Hit(connection=each)
    for each in near:
        if isinstance(each, StubItem) and each.is_at(place):
            return Hit(stub=each)
    for each in near:
        if isinstance(each, FrameItem) and each.part_at(place):
            return Hit(frame=each)
    return Hit()


def line_at(scene: QGraphicsScene, place: QPointF, scale: float = 1.0) -> ConnectionItem | None:
    """Return the line under a place, whatever covers it."""
    width = 14 / min(scale, 1.0)
    for each in _near(scene, place, width / 2):
        if isinstance(each, ConnectionItem) and each.is_near(place, width):
            return each
    return None


def nearest_fit(scene: QGraphicsScene, place: QPointF, link: LinkCheck) -> PortItem | None:
    """Return the port near a place at which the line `link` may end."""
    cards = [each for each in _near(scene, place, m.SNAP) if isinstance(each, NodeItem)]
    best, best_far = None, float(m.SNAP)
    for number, card in enumerate(cards):
        for port in card.ports:
            offset = port.scene_place - place
            far = (offset.x() ** 2 + offset.y() ** 2) ** 0.5
            if far < best_far and link.fits(port) and not _covered(port, cards[:number]):
                best, best_far = port, far
    return best


def covered(scene: CanvasScene) -> QRectF:
    """Return the area that all cards, frames and labels of a canvas cover."""
    area = QRectF()
    left = top = math.inf
    right = bottom = -math.inf
    for item, x, y in scene.places():
        left = x if x < left else left
        top = y if y < top else top
        right = x if x > right else right
        low = y + item.look.height
        bottom = low if low > bottom else bottom
    if left < math.inf:
        area = QRectF(left, top, right + m.CARD_WIDTH - left, bottom - top)
    for frame in scene.frames.values():
        area |= frame.boundingRect().translated(frame.pos())
    for stub in scene.shown.stubs.values():
        area |= stub.boundingRect().translated(stub.pos())
    return area


def _near(scene: QGraphicsScene, place: QPointF, reach: float) -> list[QGraphicsItem]:
    """Return the items around a place, the topmost first."""
    area = QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)
    return scene.items(area, Qt.ItemSelectionMode.IntersectsItemBoundingRect)


def _covered(port: PortItem, above: list[NodeItem]) -> bool:
    """Tell whether one of the cards that lie above a port's own hides it."""
    place = port.scene_place
    return any(each.body().contains(each.mapFromScene(place)) for each in above)
