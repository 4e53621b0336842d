"""Watches a running script for what the kernel's own limits do not stop.

A limit on processes counts those of the whole user, and none of the administrator's; a limit on
file sizes knows nothing of ten thousand small files. So a thread looks now and then.
"""

from __future__ import annotations

import os
import shutil
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.scripting.launch import Worker

FIRST, EVERY = 0.3, 0.2  # seconds
MAX_PROCESSES = 64
MIN_MEMORY = 256 * 1024**2  # bytes that stay free for everybody else
MAX_DISK = 10 * 1024**3  # bytes of all its files together


class Watchdog:
    """Kills the worker and keeps the `reason`, a sentence for the user.

    Use it with `with`; it looks from `start` on.
    """

    def __init__(self, worker: Worker) -> None:
        self.reason: str | None = None
        self._worker = worker
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._free = _free_disk(worker.exchange.root)
        self._most = min(MAX_DISK, self._free // 2)

    def start(self) -> None:
        """Begin to look."""
        self._thread = threading.Thread(target=self._watch, name="studio-watchdog", daemon=True)
        self._thread.start()

    def __enter__(self) -> Watchdog:
        return self

    def __exit__(self, *exc: object) -> None:
        self._stop.set()

    def _watch(self) -> None:
        pause = FIRST
        while not self._stop.wait(pause):
            pause = EVERY
            reason = self._fault()
            if reason is not None and not self._stop.is_set():
                self.reason = reason
                self._worker.kill()
                return

    def _fault(self) -> str | None:
        folder = self._worker.exchange.root
        # Others write to the same disk: only when much of it has gone, the files are counted.
        if _free_disk(folder) < self._free - self._most and _size(folder) > self._most:
            return f"its files take more than {self._most / 1024**3:.1f} GB"
        if free_memory() < MIN_MEMORY:
            return "the computer was running out of memory"
        if _count_group(self._worker.pid) > MAX_PROCESSES:
            return f"it started more than {MAX_PROCESSES} processes"
        return None


def _free_disk(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return sys.maxsize


def _size(folder: Path) -> int:
    """Return the bytes on disk of all files below a folder, which change meanwhile."""
    total = 0
    for parent, _, files in os.walk(folder):
        for name in files:
            try:
                status = os.lstat(os.path.join(parent, name))  # noqa: PTH118
            except OSError:
                continue
            total += getattr(status, "st_blocks", 0) * 512 or status.st_size
    return total


def free_memory() -> int:
    """Return the bytes of memory that are to be had; a very large number where nobody says."""
    try:
        with open("/proc/meminfo", encoding="ascii") as file:  # noqa: PTH123
            for line in file:
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass
    return sys.maxsize


def _count_group(pid: int | None) -> int:
    """Return how many processes are in the process group of the worker."""
    if pid is None or sys.platform != "linux":
        return 0
    wanted = str(pid)
    count = 0
    for entry in os.listdir("/proc"):  # noqa: PTH208 - several times a second
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as file:  # noqa: PTH123
                    fields = file.read().rpartition(")")[2].split()
            except OSError:
                continue
            count += len(fields) > 2 and fields[2] == wanted
    return count
