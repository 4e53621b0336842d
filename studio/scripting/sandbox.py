"""Shuts a script's process in: no network, no files but its own. One interface, several layers.

On Linux the kernel does it (Landlock and seccomp); everywhere a Python audit hook does what it
can. The audit hook alone keeps honest scripts honest; it is no wall against a hostile one.
"""

from __future__ import annotations

import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from studio import assets
from studio.experiment.context import SHUT_IN, ScriptOptions

NO_KERNEL = "this system offers no kernel sandbox, only checks inside Python hold"


@dataclass(frozen=True)
class SandboxReport:
    """Which layers hold, and for each one that does not, why."""

    layers: tuple[str, ...]
    missing: tuple[str, ...] = ()

    @property
    def note(self) -> str | None:
        """One line for the log when the kernel does not help; None when all is well."""
        if not self.missing:
            return None
        return "The sandbox is weaker here: " + "; ".join(self.missing) + "."


@cache
def readable_places() -> list[Path]:
    """Return what a script may read: the interpreter, its libraries, the studio's own code.

    Real paths, none inside another.
    """
    studio = Path(__file__).resolve().parent.parent
    checkout, home = studio.parent, Path.home().resolve()
    libraries = ("site-packages", "dist-packages")
    places = {sys.prefix, sys.base_prefix, sys.exec_prefix, *sysconfig.get_paths().values()}
    found = {Path(each or ".").resolve() for each in (*places, *sys.path)}
    # A checkout holds more than the studio's code: tests, data, secrets. A prefix such as /usr
    # would open more than the libraries: those are listed by the platform.
    broad = {Path("/usr"), Path("/usr/local"), home, *home.parents}
    if checkout.name not in libraries:
        broad.add(checkout)
    found = {each for each in found if each not in broad and each.exists()}
    return outermost((*found, studio, assets.root().resolve()))


def outermost(places: Iterable[Path]) -> list[Path]:
    """Return the places that are in none of the others."""
    found = set(places)
    return sorted(each for each in found if found.isdisjoint(each.parents))


def preload() -> None:
    """Load what `enter` needs, ahead of the first script."""
    if sys.platform == "linux":
        from studio.scripting import sandbox_linux

        sandbox_linux.preload(readable_places())


def enter_kernel(
    folder: Path, readable: list[Path], doors: ScriptOptions
) -> tuple[list[str], list[str]]:
    """Enter the kernel's layers, which outlast `exec`; return those that hold, and why not all."""
    if sys.platform == "linux":
        from studio.scripting import sandbox_linux

        return sandbox_linux.enter(folder, readable, doors)
    return [], [NO_KERNEL]


def enter(
    folder: Path,
    readable: list[Path],
    doors: ScriptOptions = SHUT_IN,
) -> SandboxReport:
    """Shut this process in for good: it may write in `folder` only and read `readable`, too.

    `doors` are what the user left open: the network, or one more folder.
    """
    layers, missing = enter_kernel(folder, readable, doors)
    from studio.scripting import audit

    walled = "seccomp" in layers and "landlock" in layers
    audit.install(folder, readable, subprocesses=walled, doors=doors)
    return SandboxReport((*layers, "audit hook"), tuple(missing))
