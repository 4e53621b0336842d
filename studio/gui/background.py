"""Does slow work beside the GUI thread and brings the answer back to it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any
from weakref import ref

import shiboken6
from PySide6.QtCore import QObject, Qt, QThreadPool, Signal


class _Post(QObject):
    """Carries answers to the GUI thread. The only object that workers touch: it never goes away.

    The one who asked may be deleted at any moment, also while an answer is on its way.
    """

    answer = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.answer.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def _deliver(self, letter: tuple[ref[Background], int, Any, Exception | None]) -> None:
        asked, number, result, error = letter
        background = asked()
        if background is not None and shiboken6.isValid(background):
            background._arrived(number, result, error)


_post: _Post | None = None


class Background(QObject):
    """Runs functions on the thread pool; only the answer to the latest one counts.

    `done` carries what the function returned, `failed` the exception; both arrive on the GUI
    thread, where this object must live.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        global _post
        super().__init__(parent)
        self._number = 0
        self._busy = False
        if _post is None:
            _post = _Post()

    @property
    def busy(self) -> bool:
        """Whether an answer is still awaited."""
        return self._busy

    def start(self, work: Callable[[], Any]) -> None:
        """Call `work()` on another thread; an answer still awaited is not wanted any more."""
        self._number += 1
        self._busy = True
        number, asking, post = self._number, ref(self), _post
        assert post is not None

        def task() -> None:
            result: Any = None
            error: Exception | None = None
            try:
                result = work()
            except Exception as problem:
                error = problem
            with suppress(RuntimeError):  # the program is at its end
                post.answer.emit((asking, number, result, error))

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
