"""Where journals lie: one folder for each running studio, told from those of dead ones by a lock.

```
recovery/
  3f2a….lock      held by the operating system for as long as that studio lives
  3f2a…/          its journals, one file for each open experiment with unsaved changes
```
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any
from uuid import uuid4

from studio.gui.errands import Errands

_SUFFIX = ".journal"


@dataclass(frozen=True)
class Lost:
    """Work that a dead studio left: `file` is where it was saved last, `seconds` when it changed
    last (since 1970), `document` what the experiment's file would hold."""

    journal: Path
    name: str
    file: str
    folder: str
    seconds: float
    nodes: int
    document: dict[str, Any]


class Shelf:
    """The journals of this process, and those that others left behind."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._id = uuid4().hex[:16]
        self._lock: IO[bytes] | None = None
        self._claimed: dict[str, IO[bytes]] = {}
        self.writer = Errands("studio-journal")

    def new_path(self) -> Path:
        """Return a path for a journal; the folder is made by `prepare`."""
        return self._root / self._id / f"{uuid4().hex[:12]}{_SUFFIX}"

    def prepare(self) -> None:
        """Make the folder, and tell other studios that it is in use. Raises OSError."""
        if self._lock is None:
            self._root.mkdir(parents=True, exist_ok=True)
            self._lock = _hold(self._root / f"{self._id}.lock")
            (self._root / self._id).mkdir(mode=0o700, exist_ok=True)

    def lost(self) -> list[Lost]:
        """Return the work that dead studios left, the latest first, and keep it from others."""
        found: list[Lost] = []
        if not self._root.is_dir():
            return found
        for folder in self._root.iterdir():
            if not folder.is_dir() or folder.name == self._id:
                continue
            if folder.name not in self._claimed:
                lock = _hold(self._root / f"{folder.name}.lock")
                if lock is None:
                    continue
                self._claimed[folder.name] = lock
            here = [each for each in map(read, sorted(folder.glob(f"*{_SUFFIX}"))) if each]
            found += here
            if not here:
                self._drop(folder.name)
        return sorted(found, key=lambda each: -each.seconds)

    def forget(self, journals: list[Path]) -> None:
        """Delete journals of dead studios."""
        for path in journals:
            path.unlink(missing_ok=True)
            folder = path.parent
            if folder.name in self._claimed and not any(folder.glob(f"*{_SUFFIX}")):
                self._drop(folder.name)

    def release(self) -> None:
        """Leave what was not wanted now to the next start."""
        for lock in self._claimed.values():
            lock.close()
        self._claimed.clear()

    def close(self) -> None:
        """Finish writing; an empty folder goes."""
        self.writer.shutdown()
        self.release()
        if self._lock is not None:
            folder = self._root / self._id
            if not any(folder.glob("*")):
                self._remove(self._id, self._lock)
            else:
                self._lock.close()
            self._lock = None

    def _drop(self, name: str) -> None:
        self._remove(name, self._claimed.pop(name))

    def _remove(self, name: str, lock: IO[bytes]) -> None:
        shutil.rmtree(self._root / name, ignore_errors=True)
        lock.close()
        with contextlib.suppress(OSError):
            (self._root / f"{name}.lock").unlink(missing_ok=True)


def read(path: Path) -> Lost | None:
    """Return what a journal holds, up to where it broke off; None when that is nothing."""
    try:
        text = path.read_bytes()
        seconds = path.stat().st_mtime
    except OSError:
        return None
    state = _State()
    for line in text.split(b"\n"):
        try:
            state.apply(json.loads(line))
        except (ValueError, KeyError, TypeError, IndexError, AttributeError):
            break  # the end was not written any more
    document = state.document()
    if document is None:
        return None
    return Lost(
        path, str(document.get("name", "")), state.file, state.folder, seconds,
        len(document["nodes"]), document,
    )  # fmt: skip


class _State:
    """An experiment that grows line by line."""

    def __init__(self) -> None:
        self.file = self.folder = ""
        self._top: dict[str, Any] | None = None
        self._nodes: dict[str, Any] = {}
        self._inputs: dict[tuple[str, str], Any] = {}

    def apply(self, entry: dict[str, Any]) -> None:
        if "journal" in entry:
            self.file, self.folder = str(entry.get("file") or ""), str(entry.get("folder") or "")
        if "all" in entry:
            self._top = dict(entry["all"])
            self._nodes = {each["id"]: each for each in self._top.pop("nodes")}
            self._inputs = {
                (each["to"][0], each["to"][1]): each["from"]
                for each in self._top.pop("connections")
            }
        if self._top is None:
            return
        if "top" in entry:
            self._top.update(entry["top"])
        if "node" in entry:
            self._nodes[entry["node"]["id"]] = entry["node"]
        if "gone" in entry:
            self._nodes.pop(entry["gone"], None)
        if "to" in entry:
            key = (entry["to"][0], entry["to"][1])
            self._inputs.pop(key, None)
            if entry["from"] is not None:
                self._inputs[key] = entry["from"]

    def document(self) -> dict[str, Any] | None:
        if self._top is None:
            return None
        known = self._nodes
        connections = [
            {"from": start, "to": list(key)}
            for key, start in self._inputs.items()
            if key[0] in known and start[0] in known
        ]
        return {**self._top, "nodes": list(known.values()), "connections": connections}


def _hold(path: Path) -> IO[bytes] | None:
    """Lock a file for as long as it is open and the process lives; None when another holds it."""
    handle = path.open("a+b")
    try:
        if os.name == "nt":
            import msvcrt

            handle.seek(0)
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        else:
            import fcntl

            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        handle.close()
        return None
    return handle
