"""The studio's own log, and the facts that a report of a problem needs."""

from __future__ import annotations

import logging
import os
import platform
import sys
from collections import deque
from importlib import metadata
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import PySide6
from platformdirs import user_log_path

from studio import __version__

_LIBRARIES = ("pandas", "numpy", "matplotlib", "scikit-learn", "pyarrow")
_LINES = 60
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_folder() -> Path:
    """Return the folder with the studio's own log."""
    place = os.environ.get("STUDIO_LOGS")
    return Path(place) if place else user_log_path("experiment-studio", appauthor=False)


def log_file() -> Path:
    """Return the studio's own log."""
    return log_folder() / "studio.log"


def write_log() -> None:
    """Write warnings and errors of the program to its log from now on; a few MB at most."""
    root = logging.getLogger()
    if any(isinstance(each, RotatingFileHandler) for each in root.handlers):
        return
    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_file(), maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(handler)
    before = sys.excepthook

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            logging.getLogger("studio").error("unforeseen", exc_info=(kind, error, trace))
        before(kind, error, trace)

    sys.excepthook = note


def facts(screens: list[str] | None = None) -> str:
    """Return versions, system and the last lines of the log; no data, no names of files opened."""
    lines = [
        f"Experiment Studio {__version__}",
        f"Python {platform.python_version()} ({platform.python_implementation()})",
        f"PySide6 {PySide6.__version__}",
        f"System {platform.platform()}, {os.cpu_count()} processors",
    ]
    lines += [f"{name} {_version(name)}" for name in _LIBRARIES]
    lines += screens or []
    lines += ["", "Log:", *(_last_lines() or ["(empty)"])]
    home = str(Path.home())
    return "\n".join(each.replace(home, "~") for each in lines) + "\n"


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "is not installed"


def _last_lines() -> list[str]:
    try:
        with log_file().open(encoding="utf-8", errors="replace") as file:
            return [line.rstrip() for line in deque(file, _LINES)]
    except OSError:
        return []
