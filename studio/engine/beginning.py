"""Starts threads for callers that cannot wait, such as a window."""

from __future__ import annotations

import _thread
from threading import Thread


def begin(thread: Thread) -> None:
    """Start a thread and go on at once.

    `Thread.start` waits until the system lets the new thread run: on a busy computer that is a
    pause. So it is another thread that waits.
    """
    _thread.start_new_thread(thread.start, ())
