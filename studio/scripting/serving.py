"""What a script's process does once it is ready: take its one job, do it, write the result."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from studio.scripting.contract import ScriptOutcome, run_script
from studio.scripting.errors import ScriptError
from studio.scripting.exchange import Exchange
from studio.scripting.limits import limit_work

# These lead to the user's own files: a script's lead to its folder.
_HOMES = ("HOME", "TMPDIR", "TMP", "TEMP", "MPLCONFIGDIR", "XDG_CACHE_HOME",
          "XDG_CONFIG_HOME", "XDG_DATA_HOME", "USERPROFILE")  # fmt: skip


def variables(root: Path) -> dict[str, str]:
    """Return the variables of a script's process whose exchange folder is `root`."""
    home = os.fspath(root / "out")
    # Semaphores are out of reach in the sandbox: joblib then works serially without a warning.
    return {**dict.fromkeys(_HOMES, home), "JOBLIB_MULTIPROCESSING": "0"}


def serve(exchange: Exchange, wait: Callable[[], bool], remark: str | None = None) -> None:
    """Wait for the job (`wait` returns False when none will come), do it, write the result.

    `remark` is a line for the log of every script, about this process.
    """
    if not wait():
        return
    try:
        job = exchange.take_job()
        limit_work(job.options.memory, job.timeout)
        outcome = run_script(
            job.source, job.inputs, job.bundle, exchange.work, job.options, job.ready
        )
    except BaseException as error:
        text = f"The script's process failed: {type(error).__name__}: {error}"
        outcome = ScriptOutcome(None, (), (), ScriptError(text, kind=type(error).__name__))
    if remark:
        outcome = ScriptOutcome(
            outcome.frame, outcome.figures, (remark, *outcome.notes), outcome.error, outcome.second
        )
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:  # the script closed or replaced it
            continue
    try:
        exchange.put_result(outcome)
    except BaseException as error:
        text = f"The result could not be handed over: {type(error).__name__}: {error}"
        failed = ScriptOutcome(None, (), (), ScriptError(text, kind=type(error).__name__))
        exchange.put_result(failed)
