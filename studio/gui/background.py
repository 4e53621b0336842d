"""Does slow work beside the GUI thread and brings the answer back to it.

A worker gets nothing but the number of its task. The task itself, and with it every widget that
its function knows of, stays with the GUI thread until the answer was read: a worker must never be
the last to let go of a widget, as Qt lets only the GUI thread destroy one.

Python lets a thread work for five milliseconds before it gives way to another; a window that calls
Qt a hundred times a turn would wait for a worker as often. Here a worker gives way sooner.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from typing import Any
from weakref import ref

import shiboken6
from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

GIVE_WAY = 0.0002  # seconds after which a worker lets the GUI thread go on


class _Task:
    """A piece of work and its answer."""

    def __init__(self, asking: Background, number: int, work: Callable[[], Any]) -> None:
        self.asking, self.number = ref(asking), number
        self.work: Callable[[], Any] | None = work
        self.result: Any = None
        self.error: Exception | None = None


class _Returns(QObject):
    """Tells the GUI thread of answers. The only object of Qt that workers touch: it stays.

    The one who asked may be deleted at any moment, also while an answer is on its way.
    """

    answered = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def _deliver(self, key: int) -> None:
        task = _tasks.pop(key)
        background, number, result, error = task.asking(), task.number, task.result, task.error
        task.work = task.result = task.error = None  # the error's own frames know the task
        if background is not None and shiboken6.isValid(background):
            background._arrived(number, result, error)


_tasks: dict[int, _Task] = {}  # those whose answer was not read yet
_keys = count()
_returns: _Returns | None = None


def _do(key: int) -> None:
    """Find the answer of a task; called by a worker, which keeps nothing of it."""
    task = _tasks[key]
    assert task.work is not None and _returns is not None
    try:
        task.result = task.work()
    except Exception as problem:
        task.error = problem
    del task
    with suppress(RuntimeError):  # the program is at its end
        _returns.answered.emit(key)


class Background(QObject):
    """Runs functions on the thread pool; only the answer to the latest one counts.

    `done` carries what the function returned, `failed` the exception; both arrive on the GUI
    thread, where this object must live.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        global _returns
        super().__init__(parent)
        self._number = 0
        self._busy = False
        if _returns is None:
            _returns = _Returns()
            sys.setswitchinterval(GIVE_WAY)

    @property
    def busy(self) -> bool:
        """Whether an answer is still awaited."""
        return self._busy

    def start(self, work: Callable[[], Any]) -> None:
        """Call `work()` on another thread; an answer still awaited is not wanted any more."""
        self._number += 1
        self._busy = True
        key = next(_keys)
        _tasks[key] = _Task(self, self._number, work)
        QThreadPool.globalInstance().start(lambda: _do(key))

    def forget(self) -> None:
        """Drop the answer that is awaited."""
        self._number += 1
        self._busy = False

    def _arrived(self, number: int, result: Any, error: Exception | None) -> None:
        if number != self._number:
            return
        self._busy = False
        if error is not None:
            self.failed.emit(error)
        else:
            self.done.emit(result)
