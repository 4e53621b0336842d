"""Does small things one after another beside the GUI thread, which never waits to hand one in."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any

from studio.engine.beginning import begin

_Errand = tuple[Callable[[], Any], Future[Any]]


class Errands:
    """A row of things to do, and a thread of its own once there is one."""

    def __init__(self, name: str) -> None:
        self._name = name  # of the thread
        self._row: SimpleQueue[_Errand | None] = SimpleQueue()
        self._begun = self._closed = False
        self._lock = threading.Lock()

    def submit(self, work: Callable[[], Any]) -> Future[Any]:
        """Do `work()` after all that was handed in before; RuntimeError after the end."""
        done: Future[Any] = Future()
        with self._lock:
            if self._closed:
                raise RuntimeError("nothing is taken any more")
            self._row.put((work, done))
            if not self._begun:
                self._begun = True
                weakref.finalize(self, self._row.put, None).atexit = False
                begin(threading.Thread(target=_do, args=(self._row,), name=self._name, daemon=True))
        return done

    def shutdown(self, *, wait: bool = True) -> None:
        """Take no more; what was handed in is done, and waited for, unless that is not wanted."""
        last = self.submit(lambda: None) if wait and self._begun and not self._closed else None
        with self._lock:
            self._closed = True
            self._row.put(None)
        if last is not None:
            last.result()


def _do(row: SimpleQueue[_Errand | None]) -> None:
    while (errand := row.get()) is not None:
        work, done = errand
        try:
            done.set_result(work())
        except Exception as error:
            done.set_exception(error)
        del errand, work, done  # a thread that waits must not hold on to anything
