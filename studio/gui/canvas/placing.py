"""Where new nodes go, and the line that comes with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from studio.experiment.spec import ModuleSpec
from studio.gui.canvas import metrics as m
from studio.gui.canvas import splicing
from studio.gui.canvas.connection_item import ConnectionItem
from studio.gui.canvas.links import LinkCheck
from studio.gui.canvas.making_room import make_room

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView


_FAR = 120  # steps of the grid in which a free place is looked for

_PORTS = 4 * m.GRID  # between a card and the one below it, for ports and lines


class Placing:
    """Adds nodes to the session at places of the canvas."""

    def __init__(self, view: CanvasView) -> None:
        self._view, self._session = view, view.session

    def add(self, module_id: str, at: QPointF | None = None, **parameters: Any) -> str | None:
        """Place a module with its middle at `at` (None: a free place in sight), select it.

        Returns the node's id; None, with a message, when there is no such module.
        """
        spec = self._session.registry.find(module_id)
        if spec is None:
            text = _tr("There is no module “{}” here.").format(module_id)
            self._session.message.emit(text)
            return None
        half = QPointF(m.CARD_WIDTH / 2, m.CARD_HEIGHT / 2)
        corner = self._free_place() if at is None else at - half
        x, y = m.snap(corner.x()), m.snap(corner.y())
        node = self._session.add_node(spec.id, x, y, **parameters)
        self._view.reveal((node,))
        return node

    def add_below(self, above: str, module_id: str, **parameters: Any) -> str | None:
        """Place a module below a node, beside what is there already, and bring it in sight."""
        item = self._view.canvas.nodes.get(above)
        if item is None:
            return self.add(module_id, **parameters)
        corner = self._free_from(item.pos() + QPointF(0, item.height + 68))
        half = QPointF(m.CARD_WIDTH / 2, m.CARD_HEIGHT / 2)
        return self.add(module_id, corner + half, **parameters)

    def add_into(
        self, module_id: str, line: ConnectionItem, at: QPointF, **parameters: Any
    ) -> str | None:
        """Place a module and put it into a line, as one undo step."""
        spec = self._session.registry.find(module_id)
        if spec is None or splicing.ports_for(line, spec) is None:
            return self.add(module_id, at, **parameters)
        stack = self._session.undo
        stack.beginMacro(_tr("Insert “{}”").format(spec.name))
        try:
            node = self.add(module_id, at, **parameters)
            if node is not None:
                make_room(self._view, line, node)
                splicing.insert(self._session, line, node)
        finally:
            stack.endMacro()
        return node

    def _free_place(self) -> QPointF:
        """Return a corner for a new card: below the selected one if that is in sight, or in the
        middle of the view; beside what is there already."""
        view, session = self._view, self._session
        sight = view.mapToScene(view.viewport().rect()).boundingRect()
        chosen = session.selection[0] if len(session.selection) == 1 else ""
        item = view.canvas.nodes.get(chosen)
        if item is not None and sight.contains(item.mapToScene(item.body().center())):
            corner = item.pos() + QPointF(0, item.height + 68)
        else:
            corner = sight.center() - QPointF(m.CARD_WIDTH / 2, m.CARD_HEIGHT / 2)
        return self._free_from(corner)

    def _free_from(self, corner: QPointF) -> QPointF:
        """Return the first free corner from a place to the right."""
        corner = QPointF(m.snap(corner.x()), m.snap(corner.y()))
        while not self._is_free(corner):
            corner += QPointF(m.CARD_WIDTH + 20, 0)
        return corner

    def _is_free(self, corner: QPointF, above: float = m.GRID) -> bool:
        """Tell whether a card with this corner would leave a gap to all others."""
        card = QRectF(corner.x(), corner.y(), m.CARD_WIDTH, m.CARD_HEIGHT)
        gap = m.GRID
        return not self._view.canvas.nodes_in(card.adjusted(-gap, -above, gap, above))

    def _beside(self, at: QPointF, *, up: bool = False) -> QPointF:
        """Return the nearest place, to the right, down (or up) or left, that covers no card."""
        step = m.GRID
        ways = (QPointF(step, 0), QPointF(0, -step if up else step), QPointF(-step, 0))
        for far in range(_FAR):
            for way in ways:
                corner = at + way * far - QPointF(m.CARD_WIDTH / 2, m.CARD_HEIGHT / 2)
                if self._is_free(corner, _PORTS):
                    return at + way * far
        return at

    def has_room(self, at: QPointF) -> bool:
        """Tell whether a card with its middle at a place would cover no other."""
        return self._is_free(at - QPointF(m.CARD_WIDTH / 2, m.CARD_HEIGHT / 2))

    def chosen(self, module_id: str, at: QPointF | None, link: LinkCheck | None) -> None:
        """Place the module chosen in the popup; with `link` connect it, as one undo step."""
        if link is None or at is None:
            self.add(module_id, None if at is None else self._beside(at))
            return
        if link.start.node.node_id not in self._view.canvas.nodes:
            return
        spec = self._session.registry.find(module_id)
        ports = () if spec is None else (spec.outputs if link.start.is_input else spec.inputs)
        port = link.port_for(ports)
        if spec is None or port is None:
            return
        # The port that is connected comes to stand where the line ended.
        x = m.port_x(ports.index(port), len(ports)) - m.CARD_WIDTH / 2
        y = m.CARD_HEIGHT / 2 * (-1 if link.start.is_input else 1)
        stack = self._session.undo
        stack.beginMacro(_tr("Add “{}”").format(spec.name))
        try:
            node = self.add(module_id, self._beside(at + QPointF(-x, y), up=link.start.is_input))
            if node is not None:
                link.join(node, port.name)
        finally:
            stack.endMacro()

    def order_for(self, link: LinkCheck) -> Callable[[ModuleSpec], tuple[int, ...]]:
        """Return the rank of a module for a line, the best one's the least.

        First what follows such a module elsewhere in the experiment, then what has a port of that
        very type before what takes anything, and what leads on before where it ends.
        """
        experiment, back = self._session.experiment, link.start.is_input
        start = link.start.end[0]
        here = experiment.node(start).spec.id if experiment.has_node(start) else ""
        beside: Counter[str] = Counter()
        for line in experiment.connections:
            ends = (experiment.node(line.target), experiment.node(line.source))
            mine, other = ends if back else (ends[1], ends[0])
            if mine.spec.id == here:
                beside[other.spec.id] += 1

        def order(spec: ModuleSpec) -> tuple[int, ...]:
            ports = spec.outputs if back else spec.inputs
            stops = not (back or spec.outputs)
            exact = any(port.type == link.start.spec.type for port in ports)
            return -beside[spec.id], not exact, stops

        return order

    def filter_for(self, link: LinkCheck) -> Callable[[ModuleSpec], bool]:
        """Return what tells whether a module has a port for a line."""

        def fits(spec: ModuleSpec) -> bool:
            ports = spec.outputs if link.start.is_input else spec.inputs
            return link.port_for(ports) is not None

        return fits


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
