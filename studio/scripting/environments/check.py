"""Looks at an interpreter by running it once: its version, its folders, whether it has pandas."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import threading
from dataclasses import dataclass, fields
from hashlib import sha256
from pathlib import Path
from typing import Any

from studio.experiment.errors import ModuleError
from studio.experiment.files import write_atomically
from studio.scripting.environments import places
from studio.scripting.environments.find import OLDEST
from studio.scripting.environments.spec import PARAMETER

OLDEST_PANDAS = (1, 1)
PATIENCE = 120.0  # seconds: a first start on a cold disk, and the list of fonts
_MARK = "studio-environment:"  # as in `probe`


@dataclass(frozen=True)
class Interpreter:
    """A Python that can run scripts. `paths` are the folders and files it imports from."""

    executable: str
    version: tuple[int, int, int]
    pandas: str
    numpy: str
    matplotlib: str | None
    prefix: str
    base: str
    paths: tuple[str, ...]
    user: str | None

    @property
    def title(self) -> str:
        """Return its versions, in words."""
        return f"Python {'.'.join(map(str, self.version))}, pandas {self.pandas}"


_known: dict[str, tuple[str, Interpreter]] = {}
_lock = threading.Lock()


def check(executable: Path, hint: str = "") -> Interpreter:
    """Return what an interpreter is; raises ModuleError when it cannot run scripts.

    It is run once and remembered, also on disk, until something in its folders changes. `hint`
    ends the error of a missing pandas: what to do about it.
    """
    name = os.fspath(executable)
    with _lock:
        kept = _known.get(name) or _load(name)
        if kept is not None and kept[0] == stamp(executable, kept[1].paths):
            _known[name] = kept
            return kept[1]
    found = _look(executable, hint)
    kept = (stamp(executable, found.paths), found)
    with _lock:
        _known[name] = kept
    _save(name, kept)
    return found


def stamp(executable: Path, paths: tuple[str, ...] = ()) -> str:
    """Return a text that changes when an interpreter, or what is installed in it, does."""
    seen = [os.fspath(executable.resolve())]
    for each in (executable, executable.parent.parent / "pyvenv.cfg", *map(Path, paths)):
        with contextlib.suppress(OSError):
            state = each.stat()
            seen.append(f"{each}:{state.st_mtime_ns}")
    return sha256("\n".join(seen).encode("utf-8", "surrogatepass")).hexdigest()


def stamp_of(executable: Path) -> str:
    """Return the stamp of an interpreter; before it was looked at, only its own files count."""
    name = os.fspath(executable)
    with _lock:
        kept = _known.get(name) or _load(name)
    return stamp(executable, kept[1].paths if kept is not None else ())


def clean_variables() -> dict[str, str]:
    """Return this process' variables without those that would lead another Python astray."""
    astray = ("PYTHON", "VIRTUAL_ENV", "CONDA_", "_PYI", "__PYVENV")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(astray)}
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        if f"{name}_ORIG" in kept:  # the bundled program has libraries of its own
            kept[name] = kept.pop(f"{name}_ORIG")
    return kept


def _look(executable: Path, hint: str) -> Interpreter:
    fonts = places.fonts()
    with contextlib.suppress(OSError):
        fonts.mkdir(parents=True, exist_ok=True)
    variables = {**clean_variables(), "MPLCONFIGDIR": os.fspath(fonts), "MPLBACKEND": "agg"}
    probe = Path(__file__).with_name("probe.py")
    try:
        done = subprocess.run(
            [os.fspath(executable), os.fspath(probe)],
            capture_output=True, stdin=subprocess.DEVNULL, timeout=PATIENCE, env=variables,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0), check=False,
        )  # fmt: skip
    except OSError as error:
        raise _unusable(executable, f"could not be started: {error.strerror or error}.") from None
    except subprocess.TimeoutExpired:
        raise _unusable(executable, f"did not answer within {PATIENCE:g} seconds.") from None
    line = next(
        (each for each in reversed(done.stdout.decode("utf-8", "replace").splitlines())
         if each.startswith(_MARK)),
        None,
    )  # fmt: skip
    if line is None:
        last = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
        said = f" It said: {last[0][:300]}" if last else ""
        raise _unusable(executable, f"is no Python that works.{said}")
    return _judge(executable, json.loads(line[len(_MARK) :]), hint)


def _judge(executable: Path, found: dict[str, Any], hint: str) -> Interpreter:
    version = tuple(found["version"])
    words = ".".join(map(str, version))
    if version < OLDEST:
        text = f"is Python {words}. Scripts need Python {'.'.join(map(str, OLDEST))} or newer."
        raise _unusable(executable, text)
    if not found["pandas"]:
        reason = found.get("no_pandas", "")
        why = "" if "No module named" in reason else f" ({reason[:300]})"
        way = hint or f"Install it there: {executable} -m pip install pandas"
        raise _unusable(executable, f"(Python {words}) has no pandas{why}. {way}")
    number = tuple(int(each) for each in found["pandas"].split(".")[:2] if each.isdigit())
    if number < OLDEST_PANDAS:
        text = f"has pandas {found['pandas']}. Scripts need pandas 1.1 or newer there."
        raise _unusable(executable, text)
    paths = (*found["paths"], *found["path"])
    return Interpreter(
        os.fspath(executable), version, found["pandas"], str(found["numpy"]), found["matplotlib"],
        found["prefix"], found["base"], tuple(dict.fromkeys(paths)), found["user"],
    )  # fmt: skip


def _unusable(executable: Path, text: str) -> ModuleError:
    return ModuleError(f"The Python environment {executable} {text}", parameter=PARAMETER)


def _file(name: str) -> Path:
    digest = sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:20]
    return places.root() / "known" / f"{digest}.json"


def _load(name: str) -> tuple[str, Interpreter] | None:
    try:
        raw = json.loads(_file(name).read_text(encoding="utf-8"))
        values = {each.name: raw["interpreter"][each.name] for each in fields(Interpreter)}
        values["version"], values["paths"] = tuple(values["version"]), tuple(values["paths"])
        return str(raw["stamp"]), Interpreter(**values)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _save(name: str, kept: tuple[str, Interpreter]) -> None:
    stamped, found = kept
    raw = {each.name: getattr(found, each.name) for each in fields(found)}
    path = _file(name)
    with contextlib.suppress(OSError):  # then it is looked at again
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json.dumps({"stamp": stamped, "interpreter": raw}).encode())
