"""Tells screen readers what is on the canvas: a list of nodes, each with its ports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from shiboken6 import isValid

from studio.gui.accessible import Children, Interfaces, Part, Whole
from studio.gui.canvas import metrics as m
from studio.gui.canvas.node_item import NodeItem

if TYPE_CHECKING:
    from studio.gui.canvas.port_item import PortItem
    from studio.gui.canvas.view import CanvasView


class _Port(Part):
    """One port: whether data comes or goes there, its name, its type, whether it has a line."""

    def __init__(self, above: _Node, port: PortItem) -> None:
        super().__init__()
        self._above, self.port = above, port

    def isValid(self) -> bool:
        return self._above.isValid() and self.port in self._above.item.ports

    def parent(self) -> QAccessibleInterface | None:
        return self._above

    def rect(self) -> QRect:
        reach = m.PORT_RADIUS
        box = QRectF(-reach, -reach, 2 * reach, 2 * reach).translated(self.port.scene_place)
        return self._above.on_screen(box)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Button

    def state(self) -> QAccessible.State:
        return QAccessible.State()

    def text(self, kind: QAccessible.Text) -> str:
        view, port = self._above.view, self.port
        if kind == QAccessible.Text.Name:
            words = view.tr("Input {0}") if port.is_input else view.tr("Output {0}")
            return words.format(port.spec.name)
        if kind == QAccessible.Text.Description:
            output = None if port.is_input else view.session.output(*port.end)
            joined = view.tr("connected") if port.connected else view.tr("not connected")
            stub = view.canvas.shown.stub_at(port)
            beyond = f", {' '.join(stub.text().split())}" if stub is not None else ""
            return f"{port.text(output).partition(chr(10))[2]}, {joined}{beyond}"
        return ""


class _Node(Part):
    """One node: its name, what it is and how it stands, where it is on the screen."""

    def __init__(self, view: CanvasView, item: NodeItem) -> None:
        super().__init__()
        self.view, self.item = view, item
        self._ports: Children[PortItem, _Port] = Children(lambda port: _Port(self, port))

    def on_screen(self, box: QRectF) -> QRect:
        """Return where on the screen a part of the scene is."""
        area = self.view.mapFromScene(box).boundingRect()
        area.moveTopLeft(self.view.viewport().mapToGlobal(area.topLeft()))
        return area

    def of(self, port: PortItem) -> _Port:
        """Return the interface of a port."""
        return self._ports.of(port)

    def release(self) -> None:
        self._ports.forget()

    def childCount(self) -> int:
        return len(self.item.ports)

    def child(self, index: int) -> QAccessibleInterface | None:
        ports = self.item.ports
        return self.of(ports[index]) if 0 <= index < len(ports) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return next(
            (each for each in map(self.of, self.item.ports) if each.rect().contains(x, y)), None
        )

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        ports = self.item.ports
        return ports.index(child.port) if isinstance(child, _Port) and child.port in ports else -1

    def isValid(self) -> bool:
        return self.view.canvas.nodes.get(self.item.node_id) is self.item

    def parent(self) -> QAccessibleInterface | None:
        return QAccessible.queryAccessibleInterface(self.view)

    def rect(self) -> QRect:
        return self.on_screen(self.item.body().translated(self.item.pos()))

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        selected = self.item.node_id in self.view.session.selection
        for flag in ("selectable", "focusable"):
            setattr(state, flag, True)
        if selected:
            state.selected = True
        if self.view.session.selection == (self.item.node_id,) and self.view.hasFocus():
            state.focused = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        lines = self.item.text().split("\n")
        if kind == QAccessible.Text.Name:
            return lines[0]
        return ", ".join(lines[1:]) if kind == QAccessible.Text.Description else ""


class _Canvas(Whole["CanvasView"]):
    """The canvas as a list of nodes, in reading order."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._nodes: Children[NodeItem, _Node] = Children(lambda item: _Node(view, item))

    def _order(self) -> list[NodeItem]:
        return sorted(self._view.canvas.nodes.values(), key=lambda each: (each.y(), each.x()))

    def of(self, item: NodeItem) -> _Node:
        """Return the interface of a node."""
        return self._nodes.of(item)

    def forget(self) -> None:
        """Drop the interfaces of nodes that are gone."""
        self._nodes.forget(lambda node: not node.isValid())

    def release(self) -> None:
        self._nodes.forget()

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._view.accessibleName()
        if kind == QAccessible.Text.Description:
            return self._view.accessibleDescription()
        return ""

    def childCount(self) -> int:
        return len(self._view.canvas.nodes)

    def child(self, index: int) -> QAccessibleInterface | None:
        order = self._order()
        return self.of(order[index]) if 0 <= index < len(order) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return next(
            (each for each in map(self.of, self._order()) if each.rect().contains(x, y)), None
        )

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        order = self._order()
        return order.index(child.item) if isinstance(child, _Node) and child.item in order else -1

    def focusChild(self) -> QAccessibleInterface | None:
        chosen = self._view.session.selection
        item = self._view.canvas.nodes.get(chosen[0]) if len(chosen) == 1 else None
        return self.of(item) if item is not None else None


_interfaces = Interfaces(("CanvasView",), _Canvas)


def install(view: CanvasView) -> None:
    """Let screen readers see the nodes of a canvas, and hear which one is selected."""
    _interfaces.install()
    view.session.selection_changed.connect(lambda: isValid(view) and _announce(view))
    view.session.state_changed.connect(lambda node: isValid(view) and _announce_state(view, node))


def describe(view: CanvasView) -> None:
    """Put into words what is on the canvas."""
    count = len(view.canvas.nodes)
    if count == 0:
        text = view.tr("Empty. Press any key and type the name of a module.")
    else:
        text = view.tr("%n node(s). Tab goes from one to the next.", "", count)
    view.setAccessibleDescription(text)
    interface = _interfaces.made_for(view)
    if isinstance(interface, _Canvas):
        interface.forget()


def _announce(view: CanvasView) -> None:
    chosen = view.session.selection
    current = chosen[0] if len(chosen) == 1 else ""
    if current in view.canvas.nodes and QAccessible.isActive() and view.hasFocus():
        _send(view, view.canvas.nodes[current], QAccessible.Event.Focus)


def _announce_state(view: CanvasView, node: str) -> None:
    if node == view.session.current and QAccessible.isActive() and node in view.canvas.nodes:
        _send(view, view.canvas.nodes[node], QAccessible.Event.DescriptionChanged)


def _send(view: CanvasView, item: NodeItem, kind: QAccessible.Event) -> None:
    canvas = QAccessible.queryAccessibleInterface(view)
    if isinstance(canvas, _Canvas):
        QAccessible.updateAccessibility(QAccessibleEvent(canvas.of(item), kind))
