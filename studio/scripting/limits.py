"""The limits that the system sets to a script's process."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

MAX_FILE = 10 * 1024**3  # bytes of one file that a script writes
MAX_OPEN = 4096  # files at a time


def limit_process() -> None:
    """Limit what holds for every script, and let it be the first to go when memory runs out."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _lower(resource.RLIMIT_FSIZE, MAX_FILE)
    _lower(resource.RLIMIT_NOFILE, MAX_OPEN)
    # When memory runs out, the script goes before the studio and the user's other programs.
    with contextlib.suppress(OSError):
        # Without the codec and the text layers of a file: this is done for every script.
        score = os.open("/proc/self/oom_score_adj", os.O_WRONLY)
        try:
            os.write(score, b"900")
        finally:
            os.close(score)


def limit_work(memory: float, timeout: float | None) -> None:
    """Limit the memory of this process (in GB; 0 for three quarters of the machine's) and its CPU.

    A script that asks for more memory gets Python's MemoryError. Its CPU time is what its time
    limit allows on all cores, a day of each if there is none.
    """
    if sys.platform == "win32":
        return
    import resource

    cores = os.cpu_count() or 1
    _lower(resource.RLIMIT_CPU, int((timeout or 86_400) * cores) + 10)
    if sys.platform == "linux":
        machine = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
        wanted = int(memory * 1024**3) if memory > 0 else machine * 3 // 4
        used = int(Path("/proc/self/statm").read_bytes().split()[0])
        _lower(resource.RLIMIT_AS, used * os.sysconf("SC_PAGE_SIZE") + wanted)


def _lower(which: int, most: int) -> None:
    import resource

    hard = resource.getrlimit(which)[1]
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(which, (most, most))
