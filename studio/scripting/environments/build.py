"""Builds an environment from a list of packages, once, with uv; later runs find it in the cache."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import shutil
import sys
from hashlib import sha256
from pathlib import Path

from studio.experiment.context import Context
from studio.experiment.errors import Cancelled, ModuleError
from studio.scripting.environments import places
from studio.scripting.environments.check import Interpreter, check
from studio.scripting.environments.find import find
from studio.scripting.environments.lock import locked
from studio.scripting.environments.spec import PARAMETER, Requirements, executable_in, own_version
from studio.scripting.environments.uv import Uv

ABOUT = "environment.json"  # in the folder of an environment that was built to its end
_HINT = "Clear the built environments (`studio environments clear`) and run again."


def place_of(wanted: Requirements) -> Path:
    """Return the folder of the environment for a list: the same list, the same folder."""
    text = json.dumps(
        [sorted(wanted.lines), wanted.python or own_version(), sys.platform, platform.machine()]
    )
    return places.root() / sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def is_built(wanted: Requirements) -> bool:
    """Tell whether the environment is there already."""
    return (place_of(wanted) / ABOUT).is_file()


def build(wanted: Requirements, context: Context) -> Interpreter:
    """Return the interpreter of an environment, which is built where it is not there.

    What uv tells goes to the log. Raises ModuleError with uv's reason when it cannot be built,
    and Cancelled. Processes that want the same environment wait for each other.
    """
    place = place_of(wanted)
    if not is_built(wanted):
        told: list[bool] = []

        def wait() -> bool:
            if context.cancelled:
                raise Cancelled("Building the Python environment was cancelled.")
            if not told:
                context.log("Waiting: the environment is being built already.\n", "studio")
                told.append(True)
            return True

        try:
            with locked(places.root() / "locks" / place.name, wait):
                if not is_built(wanted):
                    _build(wanted, place, context)
        except OSError as error:
            text = f"The Python environment could not be kept in {places.root()}"
            raise ModuleError(f"{text}: {error.strerror or error}.", parameter=PARAMETER) from None
    return check(executable_in(place), _HINT)


def _build(wanted: Requirements, place: Path, context: Context) -> None:
    part = place.with_suffix(".part")
    shutil.rmtree(part, ignore_errors=True)
    part.parent.mkdir(parents=True, exist_ok=True)
    uv = Uv(context)
    names = ", ".join(wanted.lines) or "pandas"
    context.log(f"Building a Python environment with {names}\n", "studio")
    context.progress(0.0, "Building the Python environment")
    try:
        uv.run("venv", "--relocatable", "--no-project", "--python", _base(wanted.python),
               os.fspath(part))  # fmt: skip
        # The worker needs pandas; two lines for one package are one requirement.
        lines = [*wanted.lines, *([] if _has_pandas(wanted) else ["pandas"])]
        uv.run("pip", "install", "--compile-bytecode", "--python", os.fspath(executable_in(part)),
               "--requirements", "-", text="\n".join(lines) + "\n",
               folder=wanted.folder)  # fmt: skip
        about = {"requirements": wanted.lines, "python": wanted.python or own_version()}
        (part / ABOUT).write_text(json.dumps(about, indent=2) + "\n", encoding="utf-8")
        shutil.rmtree(place, ignore_errors=True)
        part.rename(place)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    context.progress(1.0, "Built the Python environment")


def _has_pandas(wanted: Requirements) -> bool:
    names = (line.replace("[", " ").replace("=", " ").split() for line in wanted.lines)
    return any(words and words[0].casefold() == "pandas" for words in names)


def _base(version: str) -> str:
    """Return the Python to build on: one that is here, or the version for uv to fetch."""
    if not version or own_version() == version:
        return own_version() if getattr(sys, "frozen", False) else sys.executable
    wanted = ".".join(version.split(".")[:2])
    if version == wanted:
        for each in find():
            if each.kind in ("system", "pyenv", "uv") and each.version == wanted:
                return os.fspath(each.executable)
    return version


def built() -> list[Path]:
    """Return the folders of all environments that were built."""
    with contextlib.suppress(OSError):
        return sorted(each.parent for each in places.root().glob(f"*/{ABOUT}"))
    return []


def requirements_of(place: Path) -> str:
    """Return what a built environment was built from, in one line."""
    try:
        raw = json.loads((place / ABOUT).read_text(encoding="utf-8"))
        return f"Python {raw['python']}: " + (", ".join(raw["requirements"]) or "pandas")
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def clear() -> tuple[int, int]:
    """Delete all built environments and what is known of others; return how many, and bytes."""
    root = places.root()
    count = len(built())
    size = sum(
        each.lstat().st_size for each in root.rglob("*") if each.is_file() or each.is_symlink()
    )
    shutil.rmtree(root, ignore_errors=True)
    return count, size
