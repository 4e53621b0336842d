"""The shared folder of results: each file is named after its content, so equal ones are one.

A file comes into being under a temporary name and is then renamed: whoever reads sees all of it or
nothing. What a crash leaves under a temporary name is removed by the next `sweep`.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from studio.engine.runs.places import RunStoreError

if TYPE_CHECKING:
    from pandas import DataFrame

_NAME = re.compile(r"[0-9a-f]{64}\.(arrow|png|svg|zip|bin|json)")
RESERVE = 256 * 1024**2  # bytes of the disk that are left to others


class DiskFull(Exception):
    """There is no room on the disk for a result."""


class Objects:
    """Writes and reads files by content. Writing and sweeping need the store's lock."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    # -- writing ---------------------------------------------------------------------------

    def put_bytes(self, data: bytes, suffix: str) -> str:
        """Keep bytes; return the name of their file. Raises OSError and DiskFull."""
        name = f"{hashlib.sha256(data).hexdigest()}.{suffix}"
        path = self.path(name)
        if not _holds(path, len(data)):
            self._make_room_for(len(data))
            temporary = self._temporary()
            try:
                temporary.write_bytes(data)
                self._place(temporary, path)
            finally:
                temporary.unlink(missing_ok=True)
        return name

    def put_frame(self, frame: DataFrame, note: Callable[[str], None]) -> tuple[str, int]:
        """Keep a table; return the name and size of its file. Raises OSError and DiskFull.

        `note` is told what the file cannot hold as it was.
        """
        from studio.data.arrow import write_frame

        self._make_room_for(int(frame.memory_usage(index=False, deep=False).sum()))
        temporary = self._temporary()
        try:
            write_frame(frame, temporary, note)
            with temporary.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            name, size = f"{digest}.arrow", temporary.stat().st_size
            path = self.path(name)
            if not _holds(path, size):
                self._place(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
        return name, size

    def _temporary(self) -> Path:
        folder = self.folder / "tmp"
        folder.mkdir(parents=True, exist_ok=True)
        return folder / uuid4().hex

    def _place(self, temporary: Path, path: Path) -> None:
        path.parent.mkdir(exist_ok=True)
        temporary.replace(path)

    def _make_room_for(self, size: int) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(self.folder).free < size + RESERVE:
            raise DiskFull

    # -- reading ---------------------------------------------------------------------------

    def path(self, name: str) -> Path:
        """Return where a file lies; raises RunStoreError for a name that is none."""
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise RunStoreError("The record of this run is damaged: it names no result.")
        return self.folder / name[:2] / name

    def has(self, name: str) -> bool:
        """Tell whether a file is there."""
        return self.path(name).is_file()

    def read_bytes(self, name: str) -> bytes:
        """Return a file's content; raises RunStoreError when it is gone or was changed."""
        try:
            data = self.path(name).read_bytes()
        except OSError as error:
            raise _gone(error) from None
        if hashlib.sha256(data).hexdigest() != name[:64]:
            raise RunStoreError("This result is damaged: its file was changed.")
        return data

    def read_frame(self, name: str, size: int) -> DataFrame:
        """Return a table, whose numbers stay in the file until they are looked at.

        Raises RunStoreError when the file is gone or damaged.
        """
        from studio.data.arrow import read_frame

        path = self.path(name)
        try:
            if path.stat().st_size != size:
                raise RunStoreError("This table is damaged: its file was changed.")
            return read_frame(path, check=True)
        except OSError as error:  # pyarrow's own errors of files are OSError, too
            raise _gone(error) from None
        except RunStoreError:
            raise
        except Exception as error:
            raise RunStoreError(f"This table is damaged: {error}") from None

    # -- cleaning up -----------------------------------------------------------------------

    def sizes(self) -> dict[str, int]:
        """Return the size of every file, by name."""
        found: dict[str, int] = {}
        if not self.folder.is_dir():
            return found
        for folder in self.folder.iterdir():
            if folder.name == "tmp" or not folder.is_dir():
                continue
            with os.scandir(folder) as entries:
                found.update(
                    {
                        each.name: each.stat().st_size
                        for each in entries
                        if _NAME.fullmatch(each.name)
                    }
                )
        return found

    def remove(self, name: str) -> None:
        """Delete a file; one that is in use (on Windows) stays for the next time."""
        try:
            self.path(name).unlink(missing_ok=True)
        except OSError:
            return

    def sweep_temporary(self) -> None:
        """Remove what a crash left half written."""
        shutil.rmtree(self.folder / "tmp", ignore_errors=True)


def _holds(path: Path, size: int) -> bool:
    """Tell whether a file is there in full: a crash of the computer can cut one."""
    try:
        return path.stat().st_size == size
    except OSError:
        return False


def _gone(error: OSError) -> RunStoreError:
    if isinstance(error, FileNotFoundError):
        return RunStoreError("This result is no longer kept: newer ones took its place.")
    return RunStoreError(f"This result cannot be read: {error.strerror or error}.")
