"""Paths as scripts of old wrote them, on Windows servers, lead to the same files here.

While a script runs, a relative path that leads nowhere is looked up once more: with backslashes
as separators, in any case, with `src` for the folder of the bundle (the notes on the original
tell of both spellings), and inside the one folder that a zip may hold at its top.
"""

from __future__ import annotations

import builtins
import io
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from studio.scripting.bundle import BESIDE

# Not lstat: checks of paths rely on it, and they must see what is really there.
_LOOKING = ("stat", "listdir", "scandir", "open", "access")
_ABILITIES: tuple[set[Any], ...] = (
    os.supports_follow_symlinks, os.supports_dir_fd, os.supports_fd, os.supports_effective_ids,
)  # fmt: skip


class OldPaths:
    """While it is entered, opening and looking for files takes old paths, too."""

    def __init__(self, folder: Path, bundle: str) -> None:
        self._folder = os.fspath(folder)
        self._bundle = bundle
        self._before: list[tuple[Any, str, Any]] = []
        self._busy = threading.local()
        self._added: list[tuple[set[Any], Any]] = []

    def __enter__(self) -> OldPaths:
        """Take over `open` and the functions that look for files."""
        opened = self._opening(builtins.open)
        for owner in (builtins, io):
            self._put(owner, "open", opened)
        for name in _LOOKING:
            original = getattr(os, name)
            looking = self._looking(original)
            self._put(os, name, looking)
            for abilities in _ABILITIES:  # shutil asks these sets what a function can do
                if original in abilities:
                    abilities.add(looking)
                    self._added.append((abilities, looking))
        return self

    def __exit__(self, *exc: object) -> None:
        """Give all of them back."""
        for owner, name, value in reversed(self._before):
            setattr(owner, name, value)
        self._before.clear()
        for abilities, looking in self._added:
            abilities.discard(looking)
        self._added.clear()

    def _put(self, owner: Any, name: str, value: Any) -> None:
        self._before.append((owner, name, getattr(owner, name)))
        setattr(owner, name, value)

    def _opening(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def opening(file: Any, mode: str = "r", *args: Any, **keywords: Any) -> Any:
            if isinstance(mode, str) and set(mode) & set("wxa") and isinstance(file, str):
                file = self._to_write(file)
            try:
                return original(file, mode, *args, **keywords)
            except (FileNotFoundError, NotADirectoryError):
                other = self.resolve(file)
                if other is None:
                    raise
            return original(other, mode, *args, **keywords)

        return opening

    def _looking(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def looking(path: Any = ".", *args: Any, **keywords: Any) -> Any:
            try:
                found = original(path, *args, **keywords)
                if found is not False:  # os.access answers instead of raising
                    return found
            except (FileNotFoundError, NotADirectoryError):
                other = self.resolve(path)
                if other is None:
                    raise
                return original(other, *args, **keywords)
            other = self.resolve(path)
            return found if other is None else original(other, *args, **keywords)

        return looking

    def _to_write(self, path: str) -> str:
        """Return where a file with backslashes in its path is to be written."""
        if "\\" not in path or os.sep == "\\" or path.startswith("\\"):
            return path
        parent, _, name = path.replace("\\", "/").rpartition("/")
        found = _descend(self._here(), _parts(parent))
        return os.path.join(found, name) if found is not None else path  # noqa: PTH118

    def resolve(self, path: Any) -> str | None:
        """Return an existing file that the path means; None when there is none."""
        if getattr(self._busy, "now", False):
            return None
        self._busy.now = True
        try:
            return self._resolve(path)
        finally:
            self._busy.now = False

    def _resolve(self, path: Any) -> str | None:
        if isinstance(path, os.PathLike):
            path = os.fspath(path)
        if not isinstance(path, str) or not path or "\0" in path:
            return None
        if os.path.isabs(path):  # noqa: PTH117
            if not path.startswith(self._folder + os.sep):
                return None
            path = path[len(self._folder) + 1 :]
        parts = _parts(path.replace("\\", "/"))
        if parts is None:
            return None
        bundle = [self._bundle]
        tries = [parts]
        if parts and parts[0].casefold() == "src":
            tries.append(bundle + parts[1:])
        if parts and parts[0].casefold() in ("src", self._bundle.casefold()):
            top = self._only_folder()
            if top is not None:
                tries.append([*bundle, top, *parts[1:]])
        for start in (self._here(), self._folder):
            for each in tries:
                found = _descend(start, each)
                if found is not None:
                    return found
        return None

    def _here(self) -> str:
        """Return the current folder, or the script's own when it is elsewhere or gone."""
        try:
            here = os.getcwd()  # noqa: PTH109
        except OSError:
            return self._folder
        return here if here.startswith(self._folder) else self._folder

    def _only_folder(self) -> str | None:
        """Return the name of the folder that is all the bundle holds at its top."""
        place = os.path.join(self._folder, self._bundle)  # noqa: PTH118
        names = [each for each in _names(place) if each not in BESIDE]
        if len(names) == 1 and _is_folder(os.path.join(place, names[0])):  # noqa: PTH118
            return names[0]
        return None


def _parts(path: str) -> list[str] | None:
    """Return a relative path in pieces; None when it climbs or names a drive."""
    parts = [each for each in path.split("/") if each not in ("", ".")]
    return None if ".." in parts or (parts and ":" in parts[0]) else parts


# The originals: the functions of `os` may be taken over.
_listdir, _stat = os.listdir, os.stat


def _descend(folder: str, parts: list[str] | None) -> str | None:
    """Return the existing path below `folder`; names are compared without regard to case."""
    if parts is None:
        return None
    for part in parts:
        names = _names(folder)
        if part not in names:
            wanted = part.casefold()
            part = next((each for each in names if each.casefold() == wanted), "")
            if not part:
                return None
        folder = os.path.join(folder, part)  # noqa: PTH118
    return folder


def _names(folder: str) -> list[str]:
    try:
        return _listdir(folder)
    except OSError:
        return []


def _is_folder(path: str) -> bool:
    from stat import S_ISDIR

    try:
        return S_ISDIR(_stat(path).st_mode)
    except OSError:
        return False
