"""Starts `studio serve` for measuring it."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections import namedtuple
from pathlib import Path

from studio.experiment import Experiment

ROOT = Path(__file__).parents[2]
Started = namedtuple("Started", "port pid")


@contextlib.contextmanager
def studio(folder, workers, code, pause=3):
    """Serve an experiment of one script; the first processes wait when it is entered.

    `pause` is the time in seconds that they are given.
    """
    experiment = Experiment("Bench")
    data = experiment.add("Enter Data Manually", data="a,b,c,d\n1,name,1.5,x\n")
    first, last = experiment.add("Web Service Input"), experiment.add("Web Service Output")
    script = experiment.add("Execute Python Script", script=code)
    experiment.connect(data, first)
    experiment.connect(first, "Dataset", script, "Dataset1")
    experiment.connect(script, "Result Dataset", last, "Dataset")
    experiment.save(folder / "bench.studio")
    command = [sys.executable, "-m", "studio", "serve", "bench.studio", "--port", "0", "--no-auth",
               "--state", "state", "--json", "--workers", str(workers)]  # fmt: skip
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(command, cwd=folder, env=env, stdout=subprocess.PIPE, text=True,
                               stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)  # fmt: skip
    try:
        for line in process.stdout:
            message = json.loads(line)
            if message["event"] == "ready":
                break
        threading.Event().wait(pause)  # spare processes are made in the first moments
        yield Started(int(message["address"].rsplit(":", 1)[1]), process.pid)
    finally:
        process.terminate()
        process.communicate()
