"""Writes lines of a log to a text file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from studio.gui.log.painting import clock


def write_lines(path: Path, lines: Iterable[tuple[float, str]], *, times: bool) -> Path:
    """Write lines (when each arrived, and its text) to a file, which is replaced at the end."""
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            for when, text in lines:
                file.write(f"{clock(when)}  {text}\n" if times else f"{text}\n")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return path
