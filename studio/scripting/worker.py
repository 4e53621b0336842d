"""The inside of a script's process: prepares itself, waits for one job, does it, ends.

Started as a fork of the zygote (`studio.scripting.zygote`), or where processes cannot be forked
as `python -m studio.scripting.worker FOLDER`.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from pathlib import Path

from studio.experiment.context import SHUT_IN, ScriptOptions
from studio.scripting import compat, limits, sandbox, serving
from studio.scripting.doors import from_json
from studio.scripting.exchange import Exchange, Job
from studio.scripting.sandbox import SandboxReport
from studio.scripting.streams import MarkedStderr

_LIBRARIES = (
    "numpy", "pandas", "pyarrow", "pyarrow.ipc", "matplotlib", "matplotlib.figure",
    "matplotlib.font_manager", "matplotlib.pyplot", "matplotlib.backends.backend_agg",
    "matplotlib.backends.backend_svg", "studio.data.arrow", "studio.data.tables",
    "studio.scripting.contract", "studio.scripting.convert", "studio.scripting.memory", "tempfile",
)  # fmt: skip

_SCRIPT = "def azureml_main(dataframe1=None, dataframe2=None):\n    return dataframe1,\n"


def preload() -> None:
    """Import what most scripts use, so that they start at once."""
    os.environ["MPLBACKEND"] = "agg"
    for name in _LIBRARIES:
        importlib.import_module(name)
    if sys.platform != "win32":
        importlib.import_module("resource")
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
    compat.preload()


def prepare(exchange: Exchange, doors: ScriptOptions | None = None) -> SandboxReport:
    """Make this process a script's: its folder, its environment, its sandbox. No way back.

    `doors` says what of the sandbox stays open; nothing, if None.
    """
    work = exchange.work
    os.chdir(work)
    os.environ.update(serving.variables(exchange.root))
    import tempfile

    tempfile.tempdir = str(exchange.root / "out")
    limits.limit_process()
    return sandbox.enter(exchange.root, sandbox.readable_places(), doors or SHUT_IN)


def rehearse(exchange: Exchange) -> None:
    """Run a script with a tiny table, unseen: a fork is slow where it touches memory first."""
    import pandas as pd

    from studio.scripting.contract import MODULE_NAME, run_script

    stage = Exchange(exchange.root / "out" / ".rehearsal")
    for name in ("in", "out"):
        (stage.root / name).mkdir(parents=True)
    frame = pd.DataFrame({"a": [1.0], "b": [1], "c": ["x"]})
    stage.put_job(Job(_SCRIPT, (frame, None)))
    path = list(sys.path)
    try:
        job = stage.take_job()
        stage.put_result(run_script(job.source, job.inputs, None, exchange.work))
    finally:
        sys.path[:] = path
        sys.modules.pop(MODULE_NAME, None)
        importlib.invalidate_caches()
        stage.delete()


def main() -> None:
    """Run as a process of its own that is given its folder and waits for a line on stdin."""
    exchange = Exchange(Path(sys.argv[1]))
    doors = from_json(json.loads(sys.argv[2])) if len(sys.argv) > 2 else None
    preload()
    report = prepare(exchange, doors)
    print("ready", flush=True)
    sys.stderr = MarkedStderr()
    serving.serve(exchange, lambda: sys.stdin.readline() != "", report.note)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
