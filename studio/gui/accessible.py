"""What widgets that draw their own contents need to tell screen readers of them as a list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

View = TypeVar("View", bound=QWidget)


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

    def __init__(self, classes: tuple[str, ...], make: Callable[[Any], QAccessibleInterface]):
        self._classes, self._make = classes, make
        # Qt keeps only the C++ half of an interface: the Python half has to be kept here.
        self._kept: dict[int, QAccessibleInterface] = {}
        self._installed = False

    def install(self) -> None:
        """Answer screen readers from now on."""
        if not self._installed:
            self._installed = True
            QAccessible.installFactory(self._factory)

    def made_for(self, view: QObject) -> QAccessibleInterface | None:
        """Return the interface of a widget, if anybody has asked for it."""
        return self._kept.get(id(view))

    def _factory(self, name: str, thing: QObject) -> QAccessibleInterface | None:
        if name not in self._classes or thing is None:
            return None
        interface = self._make(thing)
        key, kept = id(thing), self._kept
        kept[key] = interface
        thing.destroyed.connect(lambda *_: kept.pop(key, None))
        return interface
