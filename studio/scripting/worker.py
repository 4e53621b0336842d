"""The inside of a script's process: prepares itself, waits for one job, does it, ends.

Started as a fork of the zygote (`studio.scripting.zygote`), or where processes cannot be forked
as `python -m studio.scripting.worker FOLDER`.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from studio.experiment.context import SHUT_IN, ScriptOptions
from studio.scripting import sandbox
from studio.scripting.doors import from_json
from studio.scripting.exchange import Exchange, Job
from studio.scripting.sandbox import SandboxReport
from studio.scripting.streams import MarkedStderr

MAX_FILE = 10 * 1024**3  # bytes of one file that a script writes
MAX_OPEN = 4096  # files at a time
_LIBRARIES = (
    "numpy", "pandas", "pyarrow", "pyarrow.ipc", "matplotlib", "matplotlib.figure",
    "matplotlib.font_manager", "matplotlib.pyplot", "matplotlib.backends.backend_agg",
    "matplotlib.backends.backend_svg", "studio.data.arrow", "studio.data.tables",
    "studio.scripting.contract", "studio.scripting.convert",
)  # fmt: skip


def preload() -> None:
    """Import what most scripts use, so that they start at once."""
    os.environ["MPLBACKEND"] = "agg"
    for name in _LIBRARIES:
        importlib.import_module(name)
    import matplotlib as mpl
    import numpy as np
    import pandas as pd
    import pyarrow as pa

    mpl.use("agg")
    sandbox.preload()
    sandbox.readable_places()
    # The first conversion loads more modules than the import does.
    pa.Table.from_pandas(pd.DataFrame({"a": [1.0], "b": ["x"]})).to_pandas()
    np.zeros(1)


def prepare(exchange: Exchange, doors: ScriptOptions | None = None) -> SandboxReport:
    """Make this process a script's: its folder, its environment, its sandbox. No way back.

    `doors` says what of the sandbox stays open; nothing, if None.
    """
    work = exchange.work
    os.chdir(work)
    for name in ("HOME", "TMPDIR", "TMP", "TEMP", "MPLCONFIGDIR", "XDG_CACHE_HOME",
                 "XDG_CONFIG_HOME", "XDG_DATA_HOME", "USERPROFILE"):  # fmt: skip
        os.environ[name] = str(exchange.root / "out")
    # Semaphores are out of reach in the sandbox: joblib then works serially without a warning.
    os.environ["JOBLIB_MULTIPROCESSING"] = "0"
    import tempfile

    tempfile.tempdir = str(exchange.root / "out")
    _limit()
    return sandbox.enter(exchange.root, sandbox.readable_places(), doors or SHUT_IN)


def _limit() -> None:
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _lower(resource.RLIMIT_FSIZE, MAX_FILE)
    _lower(resource.RLIMIT_NOFILE, MAX_OPEN)
    # When memory runs out, the script goes before the studio and the user's other programs.
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("900", encoding="ascii")


def limit_work(memory: float, timeout: float | None) -> None:
    """Limit the memory of this process (in GB; 0 for three quarters of the machine's) and its CPU.

    A script that asks for more memory gets Python's MemoryError. Its CPU time is what its time
    limit allows on all cores, a day of each if there is none.
    """
    if sys.platform == "win32":
        return
    import resource

    cores = os.cpu_count() or 1
    _lower(resource.RLIMIT_CPU, int((timeout or 86_400) * cores) + 10)
    if sys.platform == "linux":
        machine = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
        wanted = int(memory * 1024**3) if memory > 0 else machine * 3 // 4
        used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        _lower(resource.RLIMIT_AS, used * os.sysconf("SC_PAGE_SIZE") + wanted)


def _lower(which: int, most: int) -> None:
    import resource

    hard = resource.getrlimit(which)[1]
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(which, (most, most))


def rehearse(exchange: Exchange) -> None:
    """Move a tiny table in and out, unseen: a fork is slow where it touches memory first."""
    import pandas as pd

    from studio.experiment.values import PythonObject
    from studio.scripting.contract import ScriptOutcome
    from studio.scripting.convert import prepare_input, result_frame

    stage = Exchange(exchange.root / "out" / ".rehearsal")
    for name in ("in", "out"):
        (stage.root / name).mkdir(parents=True)
    frame = pd.DataFrame({"a": [1.0], "b": [1], "c": ["x"]})
    stage.put_job(Job("", (frame, None)))
    given = stage.take_job().inputs[0]
    assert not isinstance(given, PythonObject)
    result = result_frame((prepare_input(given),), lambda _: None)
    stage.put_result(ScriptOutcome(result, (), ()))
    stage.delete()


def serve(exchange: Exchange, wait: Callable[[], bool], report: SandboxReport) -> None:
    """Wait for the job (`wait` returns False when none will come), do it, write the result."""
    from studio.scripting.contract import ScriptOutcome, run_script
    from studio.scripting.errors import ScriptError

    if not wait():
        return
    try:
        job = exchange.take_job()
        limit_work(job.options.memory, job.timeout)
        outcome = run_script(job.source, job.inputs, job.bundle, exchange.work, job.options)
    except BaseException as error:
        text = f"The script's process failed: {type(error).__name__}: {error}"
        outcome = ScriptOutcome(None, (), (), ScriptError(text, kind=type(error).__name__))
    if report.note:
        outcome = ScriptOutcome(
            outcome.frame, outcome.figures, (report.note, *outcome.notes), outcome.error
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


def main() -> None:
    """Run as a process of its own that is given its folder and waits for a line on stdin."""
    exchange = Exchange(Path(sys.argv[1]))
    doors = from_json(json.loads(sys.argv[2])) if len(sys.argv) > 2 else None
    preload()
    report = prepare(exchange, doors)
    print("ready", flush=True)
    sys.stderr = MarkedStderr()
    serve(exchange, lambda: sys.stdin.readline() != "", report)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
