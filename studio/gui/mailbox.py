"""Brings what workers found out to objects of the GUI thread, which may be deleted at any moment.

Three rules keep that safe. A worker touches one object of Qt only, the bell, which never goes away.
It knows whom to tell by a weak reference that it never follows. And what a worker is given to do
stays with the GUI thread until its answer was read, so that no worker is the last to let go of a
widget: Qt lets only the GUI thread destroy one.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar
from weakref import WeakMethod

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

Item = TypeVar("Item")


class _Bell(QObject):
    """Rings on the GUI thread."""

    rung = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rung.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def _answer(self, asked: WeakMethod[Callable[[], object]]) -> None:
        wake = asked()
        if wake is not None and shiboken6.isValid(wake.__self__):
            wake()


_bell: _Bell | None = None


class Mailbox(Generic[Item]):
    """Holds what workers put in until its owner takes it out, in the same order.

    `wake` is a method of a QObject; it is called on the GUI thread when the first thing lies in
    the box, and once more for what comes after a `take` that left nothing.
    """

    def __init__(self, wake: Callable[[], object]) -> None:
        global _bell
        if _bell is None:
            _bell = _Bell()
        self._ring, self._owner = _bell.rung.emit, WeakMethod(wake)
        self._items: deque[Item] = deque()
        self._lock = threading.Lock()
        self._announced = False

    def put(self, item: Item) -> None:
        """Put something in; any thread may."""
        with self._lock:
            self._items.append(item)
            first, self._announced = not self._announced, True
        if first:
            with suppress(RuntimeError):  # the program is at its end
                self._ring(self._owner)

    def take(self, size: Callable[[Item], int] | None = None, room: int = 0) -> list[Item]:
        """Return all that lies in the box, or as much as has room by its `size`.

        What is left does not ring again: look at `waiting`.
        """
        with self._lock:
            if size is None:
                taken, self._items = list(self._items), deque()
            else:
                taken = []
                while self._items and room > 0:
                    item = self._items.popleft()
                    room -= size(item)
                    taken.append(item)
            self._announced = bool(self._items)
        return taken

    @property
    def waiting(self) -> bool:
        """Whether something lies in the box."""
        with self._lock:
            return bool(self._items)

    def empty(self) -> None:
        """Throw everything away."""
        with self._lock:
            self._items.clear()
