"""Measures how long the GUI thread was held up in each GUI test, and at what.

Two things are timed: each click and each key that a test sends, and, while a test waits, the time
between two turns of the event loop. The time during which the GUI thread was ready, but all
processors were at other work, is told apart where the system counts it: it is the machine's.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

EVERY = 4  # milliseconds between turns, when nothing holds up
SENT = ("mouseClick", "mouseDClick", "mousePress", "mouseRelease", "keyClick", "keyPress")


class Clock:
    """Tells the seconds that passed, and those of them without a processor for this thread."""

    def __init__(self) -> None:
        self._file: Any = None
        with suppress(OSError):  # only Linux counts it
            path = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
            self._file = path.open("rb", buffering=0)

    def now(self) -> tuple[float, float]:
        if self._file is None:
            return time.perf_counter(), 0.0
        self._file.seek(0)
        return time.perf_counter(), int(self._file.read(80).split()[1]) / 1e9

    def close(self) -> None:
        if self._file is not None:
            self._file.close()


class Watchdog:
    """Times what a QtBot does; `longest` is in milliseconds, `what` names it.

    `waited` are the milliseconds without a processor that came on top of the longest.
    """

    def __init__(self, patch: Any, bot: type) -> None:
        self.longest, self.what, self.waited = 0.0, "", 0.0
        self._clock = Clock()
        self._last = (0.0, 0.0)
        for name in SENT:
            patch.setattr(bot, name, staticmethod(self._sent(name, getattr(bot, name))))
        patch.setattr(bot, "wait", lambda bot, ms: self._wait(ms))

    def _sent(self, name: str, send: Callable[..., Any]) -> Callable[..., Any]:
        def sending(*arguments: Any, **keywords: Any) -> Any:
            started = self._clock.now()
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
        self._last = self._clock.now()
        loop.exec()
        self._turn()

    def close(self) -> None:
        """Let go of what the clock reads."""
        self._clock.close()

    def _turn(self) -> None:
        now = self._clock.now()
        self._note((self._last[0] + EVERY / 1000, self._last[1]), "event loop")
        self._last = now

    def _note(self, started: tuple[float, float], what: str) -> None:
        now = self._clock.now()
        waited = (now[1] - started[1]) * 1000
        held = (now[0] - started[0]) * 1000 - waited
        if held > self.longest:
            self.longest, self.what, self.waited = held, what, waited
