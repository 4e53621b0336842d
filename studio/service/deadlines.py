"""Calls something when time is up, with one thread for all who wait."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from collections.abc import Callable


class Deadlines:
    """Actions to be done at some time unless they are called off. Thread-safe."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._heap: list[tuple[float, int, Callable[[], object]]] = []
        self._live: set[int] = set()
        self._ids = itertools.count()
        self._thread: threading.Thread | None = None
        self._closed = False

    def after(self, seconds: float, action: Callable[[], object]) -> Callable[[], None]:
        """Call `action` in so many seconds; return a function that calls it off."""
        number = next(self._ids)
        due = time.monotonic() + seconds
        with self._condition:
            self._live.add(number)
            heapq.heappush(self._heap, (due, number, action))
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._loop, name="studio-deadlines", daemon=True
                )
                self._thread.start()
            elif self._heap[0][1] == number:
                self._condition.notify()
        return lambda: self._call_off(number)

    def _call_off(self, number: int) -> None:
        with self._condition:
            self._live.discard(number)
            while self._heap and self._heap[0][1] not in self._live:
                heapq.heappop(self._heap)
            if len(self._heap) > 64 + 2 * len(self._live):
                self._heap = [each for each in self._heap if each[1] in self._live]
                heapq.heapify(self._heap)

    def close(self) -> None:
        """Forget everything and end the thread."""
        with self._condition:
            self._closed = True
            self._heap.clear()
            self._live.clear()
            self._condition.notify()

    def _loop(self) -> None:
        while True:
            with self._condition:
                if self._closed:
                    return
                wait = self._heap[0][0] - time.monotonic() if self._heap else None
                if wait is None or wait > 0:
                    self._condition.wait(wait)
                    continue
                _, number, action = heapq.heappop(self._heap)
                due = number in self._live
                self._live.discard(number)
            if due:
                action()
