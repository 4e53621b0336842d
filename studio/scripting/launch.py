"""Starts script processes: forked from a zygote where that works, spawned elsewhere.

Both give a `Worker`: a process in its sandbox, waiting for its one job.
"""

from __future__ import annotations

import os
import re
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol

from studio.experiment.context import ScriptOptions
from studio.scripting.exchange import Exchange

if TYPE_CHECKING:
    pass

# Variables that are not for scripts: by name, or because a URL carries a password.
_SECRET_NAME = re.compile(
    "TOKEN|SECRET|PASS|CREDENTIAL|_KEY|APIKEY|AUTH|COOKIE|_PAT$|_DSN|_PROXY$|CONNECTION_STRING",
    re.IGNORECASE,
)
_SECRET_VALUE = re.compile(r"://[^/\s@]*:[^/\s@]*@")

LOST = -1000  # the status of a worker whose parent went away


@dataclass(frozen=True)
class Program:
    """Another Python that is to be a script's process, in place of the studio's own.

    `command` starts its worker, `variables` are all it is given, `readable` is what it may read
    beside the system's libraries. `exchange` makes the folder for one script.
    """

    command: tuple[str, ...]
    variables: dict[str, str]
    readable: tuple[str, ...]
    exchange: Callable[[], Exchange]


class Worker(Protocol):
    """A process for one script. `status` is its exit code once `ended` is set."""

    exchange: Exchange
    ended: threading.Event
    status: int | None
    pid: int | None
    can_wait: bool  # whether what it prints may be read when it is done, if that is soon

    def go(self) -> None:
        """Wait until it is ready (or has ended), then tell it that the job is in its folder."""
        ...

    def wait_done(self, timeout: float | None = None) -> bool | None:
        """Wait until the result is written (True) or the process has ended (False).

        None when the time, in seconds, is up before.
        """
        ...

    def kill(self) -> None:
        """Kill it and its descendants; returns at once."""
        ...

    def streams(self) -> tuple[IO[bytes], IO[bytes]]:
        """Return the readable ends of its stdout and stderr."""
        ...

    def discard(self) -> None:
        """Close what is open in this process; the worker has ended."""
        ...


class Launcher(Protocol):
    """Makes workers; `spares` are how many shall wait for scripts."""

    spares: int

    def start(self, options: ScriptOptions | None = None, program: Program | None = None) -> Worker:
        """Start one worker; it may need a while until it is ready.

        Options are needed ahead only where they open the sandbox.
        """
        ...

    def close(self) -> None:
        """Kill all of them."""
        ...


def python_command(module: str, *arguments: str) -> list[str]:
    """Return the command that runs a module of the studio in a fresh Python.

    The one place to change for a bundled program, whose executable is no Python.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--studio-module", module, *arguments]
    # -P: the folder the studio was started in is no place to import from, nor to read.
    return [sys.executable, "-P", "-X", "utf8", "-m", module, *arguments]


def environment() -> dict[str, str]:
    """Return the environment of script processes: the studio's, with its own `sys.path`.

    Secrets are left out here, because a process can read what it was started with for good.
    """
    # The folder of a program that uses the studio, and the one it was started in, are no library.
    others = {Path.cwd(), _folder_of_main()}
    found = [Path(entry or ".").resolve() for entry in sys.path]
    paths = [str(path) for path in found if path not in others]
    own = str(Path(__file__).resolve().parents[2])
    here = {"PYTHONPATH": os.pathsep.join(dict.fromkeys([own, *paths]))}
    return {**without_secrets(os.environ), **here, "MPLBACKEND": "agg", "PYTHONIOENCODING": "utf-8"}


def _folder_of_main() -> Path | None:
    file = getattr(sys.modules.get("__main__"), "__file__", None)
    return Path(file).resolve().parent if file else None


def without_secrets(variables: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that scripts may know."""
    return {
        name: value
        for name, value in variables.items()
        if not _SECRET_NAME.search(name) and not _SECRET_VALUE.search(value)
    }


def make_launcher() -> Launcher:
    """Return the launcher that suits this system."""
    if sys.platform == "linux":
        from studio.scripting.forking import ForkLauncher

        return ForkLauncher()
    from studio.scripting.spawning import SpawnLauncher

    return SpawnLauncher()
