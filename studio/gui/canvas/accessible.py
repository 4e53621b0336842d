"""Tells screen readers what is on the canvas: a list whose entries are the nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from shiboken6 import isValid

from studio.gui.canvas.node_item import NodeItem

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView

# Qt keeps only the C++ half of an interface: the Python half has to be kept here.
_interfaces: dict[int, _Canvas] = {}
_installed = False


class _Part(QAccessibleInterface):
    """What canvas and node have in common."""

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject | None:
        return None

    def child(self, index: int) -> QAccessibleInterface | None:
        return None

    def childCount(self) -> int:
        return 0

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def focusChild(self) -> QAccessibleInterface | None:
        return None

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        return None


class _Node(_Part):
    """One node: its name, what it is and how it stands, where it is on the screen."""

    def __init__(self, view: CanvasView, item: NodeItem) -> None:
        super().__init__()
        self._view, self.item = view, item

    def isValid(self) -> bool:
        return self._view.canvas.nodes.get(self.item.node_id) is self.item

    def parent(self) -> QAccessibleInterface | None:
        return QAccessible.queryAccessibleInterface(self._view)

    def rect(self) -> QRect:
        area = self._view.mapFromScene(self.item.body().translated(self.item.pos()))
        box = area.boundingRect()
        box.moveTopLeft(self._view.viewport().mapToGlobal(box.topLeft()))
        return box

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        selected = self.item.node_id in self._view.session.selection
        for flag in ("selectable", "focusable"):
            setattr(state, flag, True)
        if selected:
            state.selected = True
        if self._view.session.selection == (self.item.node_id,) and self._view.hasFocus():
            state.focused = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        lines = self.item.text().split("\n")
        if kind == QAccessible.Text.Name:
            return lines[0]
        return ", ".join(lines[1:]) if kind == QAccessible.Text.Description else ""


class _Canvas(_Part):
    """The canvas as a list of nodes, in reading order."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__()
        self._view = view
        self._known: dict[NodeItem, _Node] = {}

    def _order(self) -> list[NodeItem]:
        return sorted(self._view.canvas.nodes.values(), key=lambda each: (each.y(), each.x()))

    def of(self, item: NodeItem) -> _Node:
        """Return the interface of a node."""
        if item not in self._known:
            self._known[item] = _Node(self._view, item)
            QAccessible.registerAccessibleInterface(self._known[item])
        return self._known[item]

    def forget(self) -> None:
        """Drop the interfaces of nodes that are gone."""
        for item in [each for each in self._known if not self._known[each].isValid()]:
            gone = self._known.pop(item)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(gone))

    def object(self) -> QObject:
        return self._view

    def parent(self) -> QAccessibleInterface | None:
        above = self._view.parentWidget()
        return QAccessible.queryAccessibleInterface(above) if above is not None else None

    def rect(self) -> QRect:
        return QRect(self._view.mapToGlobal(self._view.rect().topLeft()), self._view.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        if self._view.hasFocus():
            state.focused = True
        return state

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


def _factory(name: str, thing: QObject) -> QAccessibleInterface | None:
    if name != "CanvasView" or thing is None:
        return None
    interface = _Canvas(thing)  # type: ignore[arg-type]
    key = id(thing)
    _interfaces[key] = interface
    thing.destroyed.connect(lambda *_: _interfaces.pop(key, None))
    return interface


def install(view: CanvasView) -> None:
    """Let screen readers see the nodes of a canvas, and hear which one is selected."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_factory)
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
    interface = _interfaces.get(id(view))
    if interface is not None:
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
