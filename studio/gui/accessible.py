"""What widgets that draw their own contents need to tell screen readers of them as a list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

View = TypeVar("View", bound=QWidget)
Key = TypeVar("Key")
Child = TypeVar("Child", bound="Part")


class Part(QAccessibleInterface):
    """Something drawn that is no widget: it has no object and, unless it says so, no children."""

    def isValid(self) -> bool:
        """Tell whether it is still there."""
        return True

    def object(self) -> QObject | None:
        """Return the object, if there is one."""
        return None

    def child(self, index: int) -> QAccessibleInterface | None:
        """Return one of its children."""
        return None

    def childCount(self) -> int:
        """Return how many children it has."""
        return 0

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """Return the child at a place of the screen."""
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the number of a child."""
        return -1

    def focusChild(self) -> QAccessibleInterface | None:
        """Return the child that has the focus."""
        return None

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Leave the texts as they are."""
        return None

    def release(self) -> None:
        """Delete the interfaces of its children, before it goes itself."""


class Children(Generic[Key, Child]):
    """The interfaces of what a part is made of, each made when it is first asked for.

    Qt deletes what is registered when the program ends: an interface that Python deletes has to
    be taken off its list before.
    """

    def __init__(self, make: Callable[[Key], Child]) -> None:
        self._make = make
        self._known: dict[Key, Child] = {}

    def of(self, key: Key) -> Child:
        """Return the interface of one."""
        if key not in self._known:
            self._known[key] = self._make(key)
            QAccessible.registerAccessibleInterface(self._known[key])
        return self._known[key]

    def forget(self, which: Callable[[Child], bool] = lambda _: True) -> None:
        """Delete the interfaces of some, or of all, and of what they are made of."""
        for key in [key for key, each in self._known.items() if which(each)]:
            gone = self._known.pop(key)
            gone.release()
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(gone))


class Whole(Part, Generic[View]):
    """The widget itself: a list, whose entries a subclass knows."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view

    def isValid(self) -> bool:
        """Tell whether it is still there."""
        return isValid(self._view)

    def object(self) -> QObject:
        """Return the object, if there is one."""
        return self._view

    def parent(self) -> QAccessibleInterface | None:
        """Return what it is part of."""
        above = self._view.parentWidget()
        return QAccessible.queryAccessibleInterface(above) if above is not None else None

    def rect(self) -> QRect:
        """Return where on the screen it is."""
        return QRect(self._view.mapToGlobal(self._view.rect().topLeft()), self._view.size())

    def role(self) -> QAccessible.Role:
        """Return what it is."""
        return QAccessible.Role.List

    def state(self) -> QAccessible.State:
        """Return how it stands."""
        state = QAccessible.State()
        state.focusable = True
        if self._view.hasFocus():
            state.focused = True
        return state


class Interfaces:
    """Makes the interface of each widget of some classes when a screen reader asks for it."""

    def __init__(self, classes: tuple[str, ...], make: Callable[[Any], Part]):
        self._classes, self._make = classes, make
        # Qt keeps only the C++ half of an interface: the Python half has to be kept here.
        self._kept: set[Part] = set()
        self._newest: dict[int, Part] = {}  # by the address of the widget, which may come again
        self._installed = False

    def install(self) -> None:
        """Answer screen readers from now on."""
        if not self._installed:
            self._installed = True
            QAccessible.installFactory(self._factory)

    def made_for(self, view: QObject) -> Part | None:
        """Return the interface of a widget, if anybody has asked for it."""
        return self._newest.get(id(view))

    def _factory(self, name: str, thing: QObject) -> QAccessibleInterface | None:
        if name not in self._classes or thing is None:
            return None
        interface = self._make(thing)
        key = id(thing)
        self._kept.add(interface)
        self._newest[key] = interface
        thing.destroyed.connect(lambda *_: self._gone(key, interface))
        return interface

    def _gone(self, key: int, interface: Part) -> None:
        """Let go of an interface, once; another widget may stand at the same address by now."""
        if interface not in self._kept:
            return
        self._kept.remove(interface)
        if self._newest.get(key) is interface:
            del self._newest[key]
        interface.release()
