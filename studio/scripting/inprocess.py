"""Runs scripts in this process: for trusted scripts, debugging and tests. No sandbox at all."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from studio.experiment.context import SHUT_IN, Context, ScriptOptions
from studio.experiment.errors import Cancelled, ModuleError
from studio.experiment.values import Bundle, PythonDevice, PythonObject
from studio.scripting.console import Console
from studio.scripting.contract import run_script
from studio.scripting.environments.spec import is_own

if TYPE_CHECKING:
    from pandas import DataFrame

_ONE_AT_A_TIME = threading.Lock()  # the working directory belongs to the whole process


class InProcessHost:
    """Runs scripts on the calling thread, one at a time; they cannot be killed.

    The time limit and cancelling do not hold here: the script ends when it ends.
    """

    def run(
        self,
        source: str,
        dataset1: DataFrame | PythonObject | None,
        dataset2: DataFrame | PythonObject | None,
        bundle: Bundle | None,
        *,
        timeout: float | None,
        context: Context,
        options: ScriptOptions = SHUT_IN,
    ) -> tuple[DataFrame, PythonDevice]:
        """Run a script; see `ScriptRunner.run`."""
        from studio.scripting.hosts import finish

        if not is_own(options.environment):
            text = "Without the sandbox, scripts run in the studio's own Python only."
            raise ModuleError(text, parameter="environment")

        console = Console(context.log)
        inputs = tuple(
            each.copy() if each is not None and not isinstance(each, PythonObject) else each
            for each in (dataset1, dataset2)
        )
        with _ONE_AT_A_TIME, _surroundings(console) as folder:
            outcome = run_script(source, (inputs[0], inputs[1]), bundle, folder, options)
        if context.cancelled:
            raise Cancelled("The script was cancelled.")
        return finish(outcome, console)

    def close(self) -> None:
        """Nothing is kept open."""


@contextlib.contextmanager
def _surroundings(console: Console) -> Iterator[Path]:
    """Give the script a folder, its console and a clean `sys.path`, and put all back."""
    import matplotlib as mpl
    import matplotlib.figure

    if "matplotlib.pyplot" not in sys.modules:
        mpl.use("agg")
    folder = Path(tempfile.mkdtemp(prefix="studio-script-")).resolve()
    before, path, modules = Path.cwd(), list(sys.path), dict(sys.modules)
    argv, hook = sys.argv, sys.excepthook
    try:
        os.chdir(folder)
        sys.argv = ["script.py"]
        with (
            contextlib.redirect_stdout(_Stream(console, "stdout", sys.stdout)),
            contextlib.redirect_stderr(_Stream(console, "stderr", sys.stderr)),
        ):
            yield folder
    finally:
        os.chdir(before)
        sys.path[:] = path
        sys.argv, sys.excepthook = argv, hook
        for name, module in list(sys.modules.items()):
            file = getattr(module, "__file__", None) or ""
            if name not in modules and (file.startswith(str(folder)) or file == "script.py"):
                del sys.modules[name]
        shutil.rmtree(folder, ignore_errors=True)


class _Stream(io.TextIOBase):
    """Takes what the script and the threads it starts write; others write where they did before.

    The log may itself print: what comes while it is at work goes to the original stream, too.
    """

    def __init__(self, console: Console, name: str, original: TextIO) -> None:
        self._console = console
        self._name = name
        self._original = original
        self._others = {each.ident for each in threading.enumerate()} - {threading.get_ident()}
        self._local = threading.local()

    def write(self, text: str) -> int:
        if threading.get_ident() in self._others or getattr(self._local, "busy", False):
            return self._original.write(text)
        self._local.busy = True
        try:
            self._console.write(self._name, text)
        finally:
            self._local.busy = False
        return len(text)

    def flush(self) -> None:
        if self._original is not None:
            self._original.flush()

    def writable(self) -> bool:
        return True

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return "utf-8"
