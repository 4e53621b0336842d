"""Finds the Pythons of this computer by looking where they usually lie; runs none of them."""

from __future__ import annotations

import importlib
import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.scripting.environments import places

OLDEST = (3, 8)  # of the Pythons that scripts run in
_NAMES = re.compile(r"python(?:3(?:\.\d+)?)?(?:\.exe)?\Z")
_VERSION = re.compile(r"^version(?:_info)?\s*=\s*(\d+\.\d+)", re.MULTILINE)
_IN_PATH = re.compile(r"(?:python|cpython-)?(\d+\.\d+)(?:\.\d+)?(?![\d.])")


@dataclass(frozen=True)
class Found:
    """An interpreter: its executable, what kind it is, its name, and its version where it says."""

    executable: Path
    kind: str  # "system", "venv", "conda", "pyenv", "uv" or "built"
    name: str
    version: str = ""

    @property
    def too_old(self) -> bool:
        """Whether scripts cannot run in it, as far as its version is known unseen."""
        return bool(self.version) and tuple(map(int, self.version.split("."))) < OLDEST

    @property
    def path(self) -> str:
        """Return what to write into the property: the folder of an environment, or the program."""
        inner = {"venv", "conda", "built"}
        return os.fspath(_root(self.executable) if self.kind in inner else self.executable)


def find(folder: Path | None = None) -> list[Found]:
    """Return what there is, each once; environments in `folder` (an experiment's) come first."""
    found: dict[Path, Found] = {}
    for each in _all(folder):
        # A venv's Python is a link to the one it was made from: its own folder tells it apart.
        plain = each.kind in ("system", "pyenv", "uv")
        key = each.executable.resolve() if plain else each.executable.absolute()
        found.setdefault(key, each)
    return list(found.values())


def by_name(word: str) -> Path | None:
    """Return the interpreter of a name (`my-env`), a version (`3.9`) or a command (`python3.9`)."""
    version = word.casefold().removeprefix("python")
    there = find()
    for each in there:
        if each.kind in ("venv", "conda") and each.name == word:
            return each.executable
    for each in there:
        if each.kind not in ("venv", "conda", "built") and each.version and each.version == version:
            return each.executable
    return None


def _all(folder: Path | None) -> Iterator[Found]:
    home = Path.home()
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    if folder is not None:
        yield from _venvs([folder / ".venv", folder / "venv", folder / "env"])
    if "VIRTUAL_ENV" in os.environ:
        yield from _venvs([Path(os.environ["VIRTUAL_ENV"])])
    yield from _on_path()
    yield from _system()
    yield from _installed(
        Path(os.environ.get("PYENV_ROOT") or home / ".pyenv") / "versions", "pyenv"
    )
    yield from _installed(data / "uv" / "python", "uv")
    for parent in (
        Path(os.environ.get("WORKON_HOME") or home / ".virtualenvs"),
        data / "virtualenvs",
        home / ".cache" / "pypoetry" / "virtualenvs",
        home / "Library" / "Caches" / "pypoetry" / "virtualenvs",
        home / ".venvs",
    ):
        yield from _venvs(_folders(parent))
    yield from _conda(home)
    for each in _folders(places.root()):
        if (each / "environment.json").is_file():
            yield from _one(each, "built")


def _on_path() -> Iterator[Found]:
    for entry in os.environ.get("PATH", os.defpath).split(os.pathsep):
        place = Path(entry)
        if not entry or place.name == "shims" or not place.is_absolute():
            continue
        for name in sorted(_listed(place)):
            executable = place / name
            if _NAMES.match(name) and executable.is_file() and os.access(executable, os.X_OK):
                root = place.parent
                if (root / "pyvenv.cfg").is_file():
                    yield from _one(root, "venv")
                elif (root / "conda-meta").is_dir():
                    yield from _one(root, "conda")
                else:
                    yield Found(executable, "system", name, _version_in(executable.resolve().name))


def _system() -> Iterator[Found]:
    yield from ()
    if sys.platform == "darwin":
        versions = Path("/Library/Frameworks/Python.framework/Versions")
        yield from _installed(versions, "system")
        yield from _installed(Path("/opt/homebrew/opt"), "system", "python@")
    if sys.platform == "win32":
        yield from _registered()


def _registered() -> Iterator[Found]:
    """Yield what installers wrote to the registry of Windows, as the launcher `py` finds it."""
    winreg: Any = importlib.import_module("winreg")

    for root in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
        for company in _keys(root, r"Software\Python"):
            for tag in _keys(root, rf"Software\Python\{company}"):
                try:
                    place = winreg.QueryValue(root, rf"Software\Python\{company}\{tag}\InstallPath")
                except OSError:
                    continue
                executable = Path(place) / "python.exe"
                if executable.is_file():
                    yield Found(executable, "system", f"Python {tag}", _version_in(tag))


def _keys(root: int, path: str) -> list[str]:
    winreg: Any = importlib.import_module("winreg")

    try:
        with winreg.OpenKey(root, path) as key:
            return [winreg.EnumKey(key, number) for number in range(winreg.QueryInfoKey(key)[0])]
    except OSError:
        return []


def _conda(home: Path) -> Iterator[Found]:
    roots = [Path(os.environ[name]) for name in ("CONDA_PREFIX",) if name in os.environ]
    names = ("miniconda3", "anaconda3", "miniforge3", "mambaforge", "micromamba", ".conda")
    for base in (home / name for name in names):
        roots += [base, *_folders(base / "envs")]
    try:
        lines = (home / ".conda" / "environments.txt").read_text(encoding="utf-8").splitlines()
        roots += [Path(line.strip()) for line in lines if line.strip()]
    except (OSError, UnicodeDecodeError):
        pass
    for root in roots:
        if (root / "conda-meta").is_dir():
            yield from _one(root, "conda")


def _venvs(folders: Iterable[Path]) -> Iterator[Found]:
    for folder in folders:
        if (folder / "pyvenv.cfg").is_file():
            yield from _one(folder, "venv")


def _installed(parent: Path, kind: str, prefix: str = "") -> Iterator[Found]:
    for folder in _folders(parent):
        if folder.name.startswith(prefix) and not folder.is_symlink():
            yield from _one(folder, kind)


def _one(root: Path, kind: str) -> Iterator[Found]:
    for name in ("bin/python3", "bin/python", "Scripts/python.exe", "python.exe"):
        executable = root / name
        if executable.is_file():
            name = root.parent.name if root.name in (".venv", "venv", "env") else root.name
            yield Found(executable, kind, name, _version_of(root))
            return


def _version_of(root: Path) -> str:
    try:
        found = _VERSION.search((root / "pyvenv.cfg").read_text(encoding="utf-8"))
        if found:
            return found.group(1)
    except (OSError, UnicodeDecodeError):
        pass
    for name in sorted(_listed(root / "lib")):
        if name.startswith("python3."):
            return name.removeprefix("python")
    return _version_in(root.name)


def _version_in(name: str) -> str:
    found = _IN_PATH.search(name)
    return found.group(1) if found else ""


def _root(executable: Path) -> Path:
    inside = executable.parent.name in ("bin", "Scripts")
    return executable.parent.parent if inside else executable.parent


def _folders(parent: Path) -> list[Path]:
    return [parent / name for name in sorted(_listed(parent)) if (parent / name).is_dir()]


def _listed(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208 - names are enough
    except OSError:
        return []
