"""Runs uv, tells its progress, and puts its failures into words."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

from studio.experiment.context import Context
from studio.experiment.errors import Cancelled, ModuleError
from studio.scripting.environments.check import clean_variables
from studio.scripting.environments.spec import PARAMETER

_STEPS = (("Resolved", 0.3), ("Prepared", 0.8), ("Installed", 0.9))
_IDLE = ("Activate with", "Using Python", "Creating virtual", "Using CPython")  # helps nobody
_FRAME = re.compile(r"^[\s×╰│├─▶]+|^(?:error|hint|warning|cause):\s*")
_OFFLINE = re.compile(
    r"dns error|failed to fetch|could not connect|error sending request|connection refused|"
    r"network is unreachable|tcp connect error|client error \(connect\)",
    re.IGNORECASE,
)


def executable() -> str:
    """Return the path of uv; raises ModuleError when it is not installed."""
    try:
        from uv import find_uv_bin

        return find_uv_bin()
    except (ImportError, FileNotFoundError):
        found = shutil.which("uv")
    if found is None:
        raise ModuleError(
            "Environments are built with uv, which is not installed. Install it with "
            "`pip install uv`, or name a Python that has the packages.",
            parameter=PARAMETER,
        )
    return found


class Uv:
    """Runs commands of uv for one run; cancelling the run kills them."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._executable = executable()
        self._lines: list[str] = []

    def run(self, *arguments: str, text: str = "", folder: Path | None = None) -> None:
        """Run one command; `text` is its input. Raises ModuleError and Cancelled."""
        self._lines = []
        try:
            process = subprocess.Popen(
                [self._executable, *arguments],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                cwd=folder, env={**clean_variables(), "NO_COLOR": "1", "UV_NO_PROGRESS": "1"},
                encoding="utf-8", errors="replace", start_new_session=sys.platform != "win32",
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )  # fmt: skip
        except OSError as error:
            reason = error.strerror or error
            raise ModuleError(f"uv could not be started: {reason}.", parameter=PARAMETER) from None
        forget = self._context.on_cancel(lambda: _kill(process))
        try:
            with process:
                assert process.stdin is not None
                assert process.stdout is not None
                feeder = threading.Thread(target=_feed, args=(process, text), daemon=True)
                feeder.start()
                for line in process.stdout:
                    self._take(line)
        finally:
            forget()
            _kill(process)
        if self._context.cancelled:
            raise Cancelled("Building the Python environment was cancelled.")
        if process.returncode:
            raise self._failed()

    def _take(self, line: str) -> None:
        line = line.rstrip()
        if not line or line.startswith(_IDLE):
            return
        self._lines.append(line)
        self._context.log(line + "\n", "studio")
        for word, fraction in _STEPS:
            if line.startswith(word):
                self._context.progress(fraction, line)

    def _failed(self) -> ModuleError:
        whole = "\n".join(self._lines)
        if _OFFLINE.search(whole):
            reason = "the packages could not be fetched. Is this computer online?"
        else:
            start = next((n for n, x in enumerate(self._lines) if x.startswith("error")), 0)
            words = [_FRAME.sub("", _FRAME.sub("", each)).strip() for each in self._lines[start:]]
            reason = " ".join(each for each in words[:12] if each)[:1200] or "uv gave no reason"
        return ModuleError(
            f"The Python environment could not be built: {reason}", trace=whole, parameter=PARAMETER
        )


def _feed(process: subprocess.Popen[str], text: str) -> None:
    assert process.stdin is not None
    with contextlib.suppress(OSError):
        process.stdin.write(text)
        process.stdin.close()


def _kill(process: subprocess.Popen[str]) -> None:
    """Kill uv and the builds that it started."""
    if process.poll() is not None:
        return
    if sys.platform != "win32":
        import signal

        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(OSError):
        process.kill()
