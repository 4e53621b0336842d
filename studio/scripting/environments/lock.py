"""A lock between processes, on a file; it is free again when its holder ends, however that is."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_PAUSE = 0.2  # seconds between two tries


@contextmanager
def locked(path: Path, wait: Callable[[], bool]) -> Iterator[None]:
    """Hold the lock; while another holds it, `wait()` is asked whether to go on waiting.

    `wait` raises to give up. The file stays, empty.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        while not _try(handle):
            if not wait():
                raise TimeoutError(f"{path} is locked")
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(handle)  # frees the lock, too


def _try(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
