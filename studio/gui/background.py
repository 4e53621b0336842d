"""Does slow work beside the GUI thread and brings the answer back to it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal


class Background(QObject):
    """Runs functions on the thread pool; only the answer to the latest one counts.

    `done` carries what the function returned, `failed` the exception; both arrive on the thread
    of this object.
    """

    done = Signal(object)
    failed = Signal(object)
    _answer = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._busy = False
        self._answer.connect(self._arrived)

    @property
    def busy(self) -> bool:
        """Whether an answer is still awaited."""
        return self._busy

    def start(self, work: Callable[[], Any]) -> None:
        """Call `work()` on another thread; an answer still awaited is not wanted any more."""
        self._number += 1
        self._busy = True
        number = self._number

        def task() -> None:
            result: Any = None
            error: Exception | None = None
            try:
                result = work()
            except Exception as problem:
                error = problem
            with suppress(RuntimeError):  # the widget is gone, and nobody waits any more
                self._answer.emit(number, result, error)

        QThreadPool.globalInstance().start(task)

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
