"""Spawns script processes as fresh Pythons, where forking does not serve."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO

from studio.experiment.context import ScriptOptions
from studio.scripting.doors import to_json
from studio.scripting.exchange import Exchange
from studio.scripting.launch import Program, environment, python_command


class SpawnLauncher:
    """Spawns workers: slower to start, so that one is always kept waiting."""

    spares = 1

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._workers: set[SpawnedWorker] = set()

    alive = True

    def start(
        self, options: ScriptOptions | None = None, program: Program | None = None
    ) -> SpawnedWorker:
        """Start a fresh Python that imports the libraries and waits."""
        exchange = Exchange.create() if program is None else program.exchange()
        worker = SpawnedWorker(exchange, options, program)
        with self._lock:
            self._workers = {each for each in self._workers if not each.ended.is_set()}
            self._workers.add(worker)
        return worker

    def close(self) -> None:
        """Kill every worker that is left."""
        for worker in list(self._workers):
            worker.kill()


def _spawned(program: Program, root: Path, doors: str) -> tuple[list[str], dict[str, str]]:
    """Return command and variables of another Python, which has only its own checks to hold it."""
    from studio.scripting import sandbox, serving

    note = sandbox.SandboxReport(("audit hook",), (sandbox.NO_KERNEL,)).note
    report: dict[str, object] = {"layers": [], "note": note, "readable": program.readable}
    command = [*program.command, str(root), "-", doors, json.dumps(report)]
    return command, {**program.variables, **serving.variables(root)}


class SpawnedWorker:
    """A worker that is a fresh Python process."""

    can_wait = False

    def __init__(
        self,
        exchange: Exchange,
        options: ScriptOptions | None = None,
        program: Program | None = None,
    ) -> None:
        self.exchange = exchange
        self.ended = threading.Event()
        self.status: int | None = None
        doors = [] if options is None else [json.dumps(to_json(options))]
        command = python_command("studio.scripting.worker", str(exchange.root), *doors)
        variables = environment() if program is None else program.variables
        if program is not None:
            command, variables = _spawned(program, exchange.root, (doors or ["null"])[0])
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=variables,
            start_new_session=sys.platform != "win32",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.pid: int | None = self._process.pid
        threading.Thread(target=self._watch, name="studio-spawned", daemon=True).start()

    def _watch(self) -> None:
        self.status = self._process.wait()
        self.ended.set()

    def go(self) -> None:
        """Wait until it is ready, then tell it that the job is in its folder."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        # A start-up file of the installation may print, too; after "ready" all is the script's.
        while self._process.stdout.readline().strip() not in (b"ready", b""):
            continue
        with contextlib.suppress(OSError):
            self._process.stdin.write(b"go\n")
            self._process.stdin.flush()

    def wait_done(self, timeout: float | None = None) -> bool | None:
        """Wait for the end of the process; None when the time is up before."""
        return False if self.ended.wait(timeout) else None

    def kill(self) -> None:
        """Kill it, and on POSIX its descendants with it."""
        if self._process.poll() is None and sys.platform != "win32":
            import signal

            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        with contextlib.suppress(OSError):
            self._process.kill()

    def streams(self) -> tuple[IO[bytes], IO[bytes]]:
        """Return its stdout and stderr."""
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        return self._process.stdout, self._process.stderr

    def discard(self) -> None:
        """Close the pipes."""
        for each in (self._process.stdin, *self.streams()):
            if each is not None:
                with contextlib.suppress(OSError):
                    each.close()
