"""Puts the memory of a process that is forked often into large pages: a fork copies fewer entries.

A fork copies one entry of the page table for each page that was ever written to. Of a process
that has loaded pandas and matplotlib these are some twenty thousand, of 4 kB each; two megabytes
in one page need one. Pages that a child changes are still copied one by one.
"""

from __future__ import annotations

import contextlib
import ctypes
import mmap
import sys
from collections.abc import Iterator
from pathlib import Path

LARGE_PAGE = 2 * 1024**2
_COLLAPSE = 25  # MADV_COLLAPSE, of Linux 6.1 and newer; older ones refuse it
_MOSTLY = LARGE_PAGE // 2  # bytes in use from which on a large page is worth its memory
_PRESENT = 1 << 63


def gather() -> int:
    """Move what this process has written into large pages where that is possible.

    Returns how many there are now; 0 where the system has none.
    """
    if sys.platform != "linux":
        return 0
    done = 0
    with contextlib.suppress(OSError, AttributeError, ValueError):
        libc = ctypes.CDLL(None, use_errno=True)
        advise = libc.madvise
        advise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
        for start in list(_places()):
            done += advise(start, LARGE_PAGE, _COLLAPSE) == 0
    return done


def _places() -> Iterator[int]:
    """Yield where a large page would be filled for the most part with this process' own data."""
    import numpy as np

    size = mmap.PAGESIZE
    each = LARGE_PAGE // size
    text = Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace")
    with open("/proc/self/pagemap", "rb", buffering=0) as pagemap:  # noqa: PTH123
        for line in text.splitlines():
            fields = line.split(None, 5)
            if fields[1] != "rw-p" or fields[4] != "0":  # what is mapped from files stays there
                continue
            first, last = (int(end, 16) for end in fields[0].split("-"))
            start = -(-first // LARGE_PAGE) * LARGE_PAGE
            count = (last - start) // LARGE_PAGE
            if count <= 0:
                continue
            pagemap.seek(start // size * 8)
            entries = np.frombuffer(pagemap.read(count * each * 8), dtype=np.uint64)
            used = (entries >= _PRESENT).reshape(count, each).sum(axis=1) * size
            yield from (
                start + int(place) * LARGE_PAGE for place in np.flatnonzero(used >= _MOSTLY)
            )
