"""Lets long work stand back while the user is at work.

Python runs one thread at a time: work beside the GUI thread, however small its steps, makes each
frame of scrolling and each letter wait for its turn. So the GUI tells when the user acts
(`user_acts`), and work that nobody waits for asks between its steps whether to go on (`breathe`).
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

QUIET = 0.12  # seconds without a key, a click or a turn of the wheel
LONGEST = 0.25  # seconds that one step is put off, at most
_NAP = 0.02

_until = 0.0
_local = threading.local()


def user_acts() -> None:
    """Ask work that stands back to do so for a moment. Costs nothing; call it at each input."""
    global _until
    _until = time.monotonic() + QUIET


def stand_back(gone: threading.Event | None = None) -> None:
    """Wait until the user rests, not longer than LONGEST, nor once `gone` is set."""
    longest = time.monotonic() + LONGEST
    while (now := time.monotonic()) < min(_until, longest):
        nap = min(_NAP, _until - now)
        if gone is None:
            time.sleep(nap)
        elif gone.wait(nap):
            return


def breathe() -> None:
    """Called between two steps of work: does what its thread was told to do there, if anything."""
    breath: Callable[[], None] | None = getattr(_local, "breath", None)
    if breath is not None:
        breath()


@contextmanager
def breathing(breath: Callable[[], None]) -> Iterator[None]:
    """Call `breath()` between the steps of what this thread does meanwhile."""
    before = getattr(_local, "breath", None)
    _local.breath = breath
    try:
        yield
    finally:
        _local.breath = before
