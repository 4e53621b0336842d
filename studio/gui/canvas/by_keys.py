"""What the mouse does by pointing and dragging, for the keys alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu

from studio.experiment.document import Connection
from studio.gui.canvas import frame_tool, splicing
from studio.gui.canvas import metrics as m
from studio.gui.canvas.connection_item import ConnectionItem
from studio.gui.canvas.finding import Hit
from studio.gui.canvas.links import LinkCheck
from studio.gui.canvas.making_room import make_room
from studio.gui.canvas.node_item import NodeItem
from studio.gui.canvas.port_item import PortItem

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView

_BELOW = 68  # between a card and a new one that is connected with it
_MOST = 30  # lines in a menu
_LETTERS = 26  # of a name: up to three stand in an entry


def reading(view: CanvasView) -> list[str]:
    """Return the cards in the order of reading."""
    cards = sorted(view.canvas.nodes.values(), key=lambda each: (each.y(), each.x()))
    return [each.node_id for each in cards]


def extend(view: CanvasView, step: int) -> None:
    """Select one more card: the next one in reading order, or the one before."""
    order, chosen = reading(view), view.session.selection
    if not order:
        return
    here = order.index(chosen[-1]) if chosen else -1 if step > 0 else len(order)
    further = order[here + 1 :] if step > 0 else order[:here][::-1]
    for each in further:
        if each not in chosen:
            view.session.select([*chosen, each])
            view.reveal((each,))
            return


def nudge_frames(view: CanvasView, across: int, down: int) -> bool:
    """Move the selected frames with what lies in them; tell whether there is one."""
    chosen = view.canvas.selected_frames
    frames = {each: view.canvas.frames[each].frame for each in chosen}
    places: dict[str, tuple[float, float]] = {}
    for frame in list(frames.values()):
        cards, inner = frame_tool.inside(view, frame)
        places |= {each: (at.x() + across, at.y() + down) for each, at in cards.items()}
        frames |= {each.id: each for each in inner}
    if chosen:
        moved = [replace(each, x=each.x + across, y=each.y + down) for each in frames.values()]
        view.session.frames.place(moved, places)
    return bool(chosen)


# -- menus -----------------------------------------------------------------------------------


def chosen(view: CanvasView) -> Hit:
    """Return what the menu key is about: what is selected."""
    canvas = view.canvas
    for node in reversed(view.session.selection):
        if node in canvas.nodes:
            return Hit(node=canvas.nodes[node])
    for line in canvas.selected_connections:
        return Hit(connection=canvas.connections[line])
    for frame in canvas.selected_frames:
        return Hit(frame=canvas.frames[frame])
    return Hit()


def open_menu(view: CanvasView) -> None:
    """Open the menu of what is selected, beside it; of the canvas when nothing is."""
    hit, sight = chosen(view), view.viewport().rect()
    place = sight.center()
    if hit.node is not None:
        view.reveal((hit.node.node_id,))
        place = view.mapFromScene(hit.node.pos() + hit.node.body().center())
    elif hit.connection is not None:
        place = view.mapFromScene(hit.connection.middle())
    elif hit.frame is not None:
        place = view.mapFromScene(hit.frame.sceneBoundingRect().topLeft() + QPointF(20, 20))
    place = QPoint(
        min(max(place.x(), sight.left()), sight.right()),
        min(max(place.y(), sight.top()), sight.bottom()),
    )
    reason = QContextMenuEvent.Reason.Keyboard
    view.contextMenuEvent(QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place)))


def add_new_after(view: CanvasView, menu: QMenu, port: PortItem) -> None:
    """Let a module be added that takes what an output port gives."""
    _add(menu, _tr("Connect to a new module…"), lambda: _offer(view, port))


def add_new(view: CanvasView, menu: QMenu, item: NodeItem) -> None:
    """Let modules be added that feed a card, or go into one of its lines."""
    if item.inputs:
        before = menu.addMenu(_tr("Connect from a new module"))
        for port in item.inputs:
            _add(before, f"{_brief(port.spec.name)}…", lambda port=port: _offer(view, port))
    near = {item.node_id}
    lines = [
        each for each in dict.fromkeys(view.canvas.connections.values())
        if near & {each.start.node.node_id, each.end.node.node_id}
    ]  # fmt: skip
    if lines:
        into = menu.addMenu(_tr("Insert a new module"))
        for line in lines[:_MOST]:
            _add(into, f"{_named(line)}…", lambda line=line.connection: _offer_into(view, line))
    free = _takers(view, item)
    if free:
        into = menu.addMenu(_tr("Put into a line"))
        for line in free:
            _add(into, _named(line), lambda line=line.connection: _put(view, line, item.node_id))


def _takers(view: CanvasView, item: NodeItem) -> list[ConnectionItem]:
    """Return the lines into which a card that is not connected fits, the nearest first."""
    experiment = view.session.experiment
    if experiment.connections_of(experiment.groups.leaves([item.node_id])):
        return []
    here = item.pos() + item.body().center()
    near = sorted(
        dict.fromkeys(view.canvas.connections.values()),
        key=lambda each: (each.middle() - here).manhattanLength(),
    )
    return [each for each in near if splicing.fits(experiment, each, item.node_id)][:_MOST]


def _offer(view: CanvasView, port: PortItem) -> None:
    """Offer the modules that fit a port; the one chosen is connected with it."""
    down = -_BELOW if port.is_input else _BELOW
    place = view.mapFromScene(port.scene_place + QPointF(0, down))
    view.open_quick_add(place, link=LinkCheck(view.session, port))


def _offer_into(view: CanvasView, connection: Connection) -> None:
    """Offer the modules that fit into a line."""
    line = view.canvas.connections.get(connection)
    if line is None:
        return

    def put(module: str) -> None:
        if connection in view.canvas.connections:
            view.placing.add_into(module, line, line.middle())

    view.quick_add.open_at(
        view.viewport().mapToGlobal(view.mapFromScene(line.middle())),
        put,
        "",
        lambda spec: splicing.ports_for(line, spec) is not None,
    )


def _put(view: CanvasView, connection: Connection, node: str) -> None:
    """Put a card that is there already into a line, as one undo step."""
    line, item = view.canvas.connections.get(connection), view.canvas.nodes.get(node)
    if line is None or item is None:
        return
    corner = line.middle() - item.body().center()
    stack = view.session.undo
    stack.beginMacro(_tr("Insert “{}”").format(item.look.name))
    try:
        view.session.move({node: (m.snap(corner.x()), m.snap(corner.y()))})
        make_room(view, line, node)
        splicing.insert(view.session, line, node)
    finally:
        stack.endMacro()
    view.reveal((node,))


def _named(line: ConnectionItem) -> str:
    start, end = (_brief(each.node.look.name) for each in (line.start, line.end))
    return f"{start} → {end} › {_brief(line.end.spec.name)}"


def _brief(name: str) -> str:
    return name if len(name) <= _LETTERS else f"{name[: _LETTERS - 11]}…{name[-10:]}"


def _add(menu: QMenu, text: str, action: Callable[[], object]) -> None:
    entry = menu.addAction(text.replace("&", "&&"))
    entry.triggered.connect(lambda *_: action())


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
