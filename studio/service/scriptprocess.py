"""The inside of a process that runs one script for request after request, in its sandbox.

Run as `python -m studio.service.scriptprocess FOLDER`. It says when it is ready, is told its
script once, and then answers each request with the script's module code run afresh and
everything else as it was before (`studio.service.reset`). When that cannot be had, it ends.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import io
import os
import pickle
import sys
from pathlib import Path
from typing import IO

from studio.experiment.values import Bundle
from studio.scripting import bundle as bundles
from studio.scripting import sandbox
from studio.scripting.contract import BUNDLE_FOLDER, ScriptOutcome, run_script
from studio.scripting.errors import ScriptError
from studio.scripting.exchange import Exchange
from studio.scripting.limits import limit_work
from studio.scripting.worker import prepare
from studio.service import wire
from studio.service.reset import Baseline

MAX_CONSOLE = 262_144  # characters of one request
READY = b"ready"


def main() -> None:
    """Serve the pipes that were stdin and stdout until they close."""
    incoming, outgoing = _take_pipes()
    _end_with_the_service()
    exchange = Exchange(Path(sys.argv[1]))
    for name in ("numpy", "pandas", "pyarrow", "pyarrow.ipc", "studio.data.arrow",
                 "studio.data.tables", "studio.scripting.convert"):  # fmt: skip
        importlib.import_module(name)
    _first_steps()
    sandbox.preload()
    report = prepare(exchange)
    with contextlib.suppress(wire.Broken):
        wire.send(outgoing, READY)
        _, job = wire.receive(incoming)
        source, bundle, fixed = pickle.loads(job)
        limit_work(0.0, None)
        server = _Server(exchange, source, bundle, fixed)
        gc.collect()
        gc.freeze()
        wire.send(outgoing, READY, (report.note or "").encode())
        while True:
            _, data = wire.receive(incoming)
            wire.send(outgoing, *server.answer(data))
            if server.baseline.restore() is not None:
                break
            wire.send(outgoing, READY)
    os._exit(0)


class _Server:
    def __init__(
        self, exchange: Exchange, source: str, bundle: Bundle | None, fixed: dict[int, bytes]
    ) -> None:
        self.source = source
        self.fixed = fixed
        self.work = exchange.work
        if bundle is not None:
            bundles.unpack(bundle, self.work / BUNDLE_FOLDER)
            _compile_all(self.work / BUNDLE_FOLDER)
        self.baseline = Baseline(exchange.work, exchange.root / "out", (BUNDLE_FOLDER,))

    def answer(self, data: bytes) -> tuple[bytes, bytes]:
        console: list[tuple[str, str]] = []
        room = [MAX_CONSOLE]
        outer = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = _Stream("stdout", console, room), _Stream("stderr", console, room)
        try:
            inputs = list(wire.unpack_inputs(data))
            for place, packed in self.fixed.items():
                inputs[place] = wire.unpack_inputs(packed)[0]
            outcome = run_script(self.source, (inputs[0], inputs[1]), None, self.work)
            return wire.pack_outcome(outcome, console)
        except BaseException as error:
            text = f"The script's process failed: {type(error).__name__}: {error}"
            failed = ScriptOutcome(None, (), (), ScriptError(text, kind=type(error).__name__))
            return wire.pack_outcome(failed, [])
        finally:
            sys.stdout, sys.stderr = outer


class _Stream(io.TextIOBase):
    """Takes what the script prints, within bounds."""

    def __init__(self, name: str, console: list[tuple[str, str]], room: list[int]) -> None:
        self._name, self._console, self._room = name, console, room

    def write(self, text: str) -> int:
        kept = str(text)[: self._room[0]]
        self._room[0] -= len(kept)
        if kept:
            self._console.append((self._name, kept))
        return len(text)

    def writable(self) -> bool:
        return True

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return "utf-8"


def _take_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Return stdin and stdout for messages; prints of the script do not get among them."""
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1):
        os.dup2(nothing, descriptor)
    os.close(nothing)
    return incoming, outgoing


def _end_with_the_service() -> None:
    if sys.platform == "linux":
        import ctypes
        import signal

        with contextlib.suppress(Exception):
            ctypes.CDLL(None).prctl(1, signal.SIGKILL, 0, 0, 0)  # PR_SET_PDEATHSIG


def _first_steps() -> None:
    """Do once what is slow the first time."""
    import numpy as np
    import pandas as pd

    frame = pd.DataFrame({"a": [1.0], "b": ["x"], "c": [1], "d": [True]})
    outcome = ScriptOutcome(frame, (), ())
    wire.unpack_outcome(*wire.pack_outcome(outcome, []))
    wire.unpack_inputs(wire.pack_inputs((frame, None))[0])
    np.random.seed()


def _compile_all(folder: Path) -> None:
    import compileall

    with contextlib.suppress(Exception):
        compileall.compile_dir(folder, quiet=2)


if __name__ == "__main__":
    main()
