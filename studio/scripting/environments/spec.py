"""What the text of the property *Python environment* means."""

from __future__ import annotations

import os
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from studio.experiment.errors import ModuleError

OWN = "studio"
PREFIX = "requirements:"
PARAMETER = "environment"
MAX_TEXT = 100_000  # characters of a requirements list
_PYTHON = re.compile(
    r"python\s*(?:={1,3}|~=|>=)?\s*v?(\d+(?:\.\d+){0,2})(?:\.\*)?\Z", re.IGNORECASE
)
_OTHER = re.compile(r"(?:-r|--requirement)[\s=]\s*(.+)")
# One requirement of a list in one line: a name with what belongs to it.
_WORD = re.compile(r"[^\s,]+(?:\s*,\s*[<>=!~][^\s,]*)*")
_OPERATOR = re.compile(r"\s*(===|==|~=|!=|<=|>=|<|>)\s*")


@dataclass(frozen=True)
class Own:
    """The Python that runs the studio."""


@dataclass(frozen=True)
class Named:
    """An interpreter on this computer: the path of its executable, not yet looked at."""

    executable: Path


@dataclass(frozen=True)
class Requirements:
    """Packages that the studio installs into an environment of its own.

    `lines` are those of a requirements file, without comments; `python` is the version wanted
    (`"3.10"`), "" for the studio's; `folder` is where paths in the lines start.
    """

    lines: tuple[str, ...]
    python: str = ""
    folder: Path | None = None


Environment = Own | Named | Requirements


def parse(text: str, folder: Path | None = None) -> Environment:
    """Return what a text names; relative paths start at `folder`.

    Empty or `studio`: the studio's own. A path (or a command such as `python3.9`): an
    interpreter, or the folder of a virtual environment. A path that ends in `.txt`, a text that
    begins with `requirements:`, or one of several lines: packages. Raises ModuleError that says
    what was expected.
    """
    words = text.strip()
    if not words or words.casefold() == OWN:
        return Own()
    if words.casefold().startswith(PREFIX):
        return _listed(words[len(PREFIX) :], folder)
    if "\n" in words:
        return _listed(words, folder)
    path = Path(folder or Path.cwd(), Path(words).expanduser())
    if path.suffix.lower() == ".txt":
        return _from_file(path)
    if path.exists():
        return Named(executable_in(path))
    if _is_word(words):
        return Named(_command(words))
    raise _wrong(f"There is no Python at {path}.")


def is_own(text: str) -> bool:
    """Tell whether a text names the studio's own Python, without looking at the disk."""
    return text.strip().casefold() in ("", OWN)


def executable_in(path: Path) -> Path:
    """Return the interpreter that a path means: itself, or the one of an environment's folder."""
    if path.is_file():
        return Path(os.path.abspath(path))  # noqa: PTH100 - a link is the environment itself
    for folder in (path, path / ".venv", path / "venv"):
        for name in ("bin/python", "bin/python3", "Scripts/python.exe", "python.exe"):
            if (folder / name).is_file():
                return Path(os.path.abspath(folder / name))  # noqa: PTH100
    raise _wrong(f"The folder {path} holds no Python.")


def _is_word(text: str) -> bool:
    return not ({"/", os.sep, " "} & set(text)) and not text.startswith(("~", "."))


def _command(word: str) -> Path:
    """Return the interpreter of a command, a version (`3.9`) or a found environment's name."""
    from studio.scripting.environments.find import by_name

    found = by_name(word) or shutil.which(word)
    if found is None:
        raise _wrong(f"There is no Python environment {word!r} on this computer.")
    if not re.match(r"(python|pypy)", Path(found).name, re.IGNORECASE):
        raise _wrong(f"{word!r} is a program, but no Python.")
    return Path(found)


def _from_file(path: Path) -> Requirements:
    return _listed(_read(path), path.parent, whole=True)


def _read(path: Path) -> str:
    try:
        with path.open(encoding="utf-8-sig") as file:
            return file.read(MAX_TEXT + 1)
    except FileNotFoundError:
        raise _wrong(f"There is no requirements file {path}.") from None
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is no text"
        raise _wrong(f"The requirements file {path} could not be read: {reason}.") from None


def _listed(text: str, folder: Path | None, *, whole: bool = False) -> Requirements:
    if len(text) > MAX_TEXT:
        raise _wrong("The list of requirements is too long.")
    text = text.strip()
    lines = text.splitlines() if whole or "\n" in text else _in_one_line(text)
    python = ""
    kept: list[str] = []
    for line in _included(lines, folder):
        wanted = _PYTHON.match(line)
        if wanted:
            python = wanted.group(1)
        elif line:
            kept.append(line)
    if not kept and not python:
        raise _wrong("The list of requirements is empty.")
    return Requirements(tuple(kept), python, folder)


def _included(lines: list[str], folder: Path | None, depth: int = 0) -> list[str]:
    """Return lines without comments; those of other files (`-r more.txt`) in their place."""
    found: list[str] = []
    for line in lines:
        line = re.sub(r"(^|\s)#.*", "", line).strip()
        other = _OTHER.match(line)
        if other is None:
            found.append(line)
            continue
        path = Path(folder or Path.cwd(), other.group(1).strip())
        if depth > 10:
            raise _wrong(f"The requirements file {path} includes itself.")
        found += _included(_read(path).splitlines(), path.parent, depth + 1)
    return found


def _in_one_line(text: str) -> list[str]:
    """Return the requirements of one line, which spaces or semicolons part."""
    if '"' in text or "'" in text:  # a marker: it has spaces and semicolons of its own
        return [text]
    return _WORD.findall(_OPERATOR.sub(r"\1", text.replace(";", " ")))


def own_version() -> str:
    """Return the studio's own Python version, as `3.11`."""
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def _wrong(text: str) -> ModuleError:
    return ModuleError(
        f"{text} Name a Python (its executable or the folder of its virtual environment), a "
        f"requirements file, or the packages after “{PREFIX}”; nothing for the studio's own.",
        parameter=PARAMETER,
    )
