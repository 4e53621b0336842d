"""Measures how long the GUI thread was held up in each GUI test, and at what.

Two things are timed: each click and each key that a test sends, and, while a test waits, the time
between two turns of the event loop.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

EVERY = 4  # milliseconds between turns, when nothing holds up
SENT = ("mouseClick", "mouseDClick", "mousePress", "mouseRelease", "keyClick", "keyPress")


class Watchdog:
    """Times what a QtBot does; `longest` is in milliseconds, `what` names it."""

    def __init__(self, patch: Any, bot: type) -> None:
        self.longest, self.what = 0.0, ""
        self._last = 0.0
        for name in SENT:
            patch.setattr(bot, name, staticmethod(self._sent(name, getattr(bot, name))))
        patch.setattr(bot, "wait", lambda bot, ms: self._wait(ms))

    def _sent(self, name: str, send: Callable[..., Any]) -> Callable[..., Any]:
        def sending(*arguments: Any, **keywords: Any) -> Any:
            started = time.perf_counter()
            try:
                return send(*arguments, **keywords)
            finally:
                self._note(started, name)

        return sending

    def _wait(self, milliseconds: int) -> None:
        """Let the event loop turn, as QtBot does, and time its turns."""
        loop, beat = QEventLoop(), QTimer()
        beat.timeout.connect(self._turn)
        beat.start(EVERY)
        QTimer.singleShot(milliseconds, loop.quit)
        self._last = time.perf_counter()
        loop.exec()
        self._turn()

    def _turn(self) -> None:
        now = time.perf_counter()
        self._note(self._last + EVERY / 1000, "event loop")
        self._last = now

    def _note(self, started: float, what: str) -> None:
        held = (time.perf_counter() - started) * 1000
        if held > self.longest:
            self.longest, self.what = held, what
