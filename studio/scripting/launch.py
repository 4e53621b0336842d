"""Starts script processes: forked from a zygote where that works, spawned elsewhere.

Both give a `Worker`: a process in its sandbox, waiting for its one job.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol

from studio.experiment.context import ScriptOptions
from studio.scripting.doors import to_json
from studio.scripting.exchange import Exchange
from studio.scripting.memory import Held
from studio.scripting.streams import readable

if TYPE_CHECKING:
    import socket

# Variables that are not for scripts: by name, or because a URL carries a password.
_SECRET_NAME = re.compile(
    "TOKEN|SECRET|PASS|CREDENTIAL|_KEY|APIKEY|AUTH|COOKIE|_PAT$|_DSN|_PROXY$|CONNECTION_STRING",
    re.IGNORECASE,
)
_SECRET_VALUE = re.compile(r"://[^/\s@]*:[^/\s@]*@")

LOST = -1000  # the status of a worker whose parent went away


@dataclass(frozen=True)
class Program:
    """Another Python that is to be a script's process, in place of the studio's own.

    `command` starts its worker, `variables` are all it is given, `readable` is what it may read
    beside the system's libraries. `exchange` makes the folder for one script.
    """

    command: tuple[str, ...]
    variables: dict[str, str]
    readable: tuple[str, ...]
    exchange: Callable[[], Exchange]


class Worker(Protocol):
    """A process for one script. `status` is its exit code once `ended` is set."""

    exchange: Exchange
    ended: threading.Event
    status: int | None
    pid: int | None
    can_wait: bool  # whether what it prints may be read when it is done, if that is soon

    def go(self) -> None:
        """Wait until it is ready (or has ended), then tell it that the job is in its folder."""
        ...

    def wait_done(self, timeout: float | None = None) -> bool | None:
        """Wait until the result is written (True) or the process has ended (False).

        None when the time, in seconds, is up before.
        """
        ...

    def kill(self) -> None:
        """Kill it and its descendants; returns at once."""
        ...

    def streams(self) -> tuple[IO[bytes], IO[bytes]]:
        """Return the readable ends of its stdout and stderr."""
        ...

    def discard(self) -> None:
        """Close what is open in this process; the worker has ended."""
        ...


class Launcher(Protocol):
    """Makes workers; `spares` are how many shall wait for scripts."""

    spares: int

    def start(self, options: ScriptOptions | None = None, program: Program | None = None) -> Worker:
        """Start one worker; it may need a while until it is ready.

        Options are needed ahead only where they open the sandbox.
        """
        ...

    def close(self) -> None:
        """Kill all of them."""
        ...


def python_command(module: str, *arguments: str) -> list[str]:
    """Return the command that runs a module of the studio in a fresh Python.

    The one place to change for a bundled program, whose executable is no Python.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--studio-module", module, *arguments]
    # -P: the folder the studio was started in is no place to import from, nor to read.
    return [sys.executable, "-P", "-X", "utf8", "-m", module, *arguments]


def environment() -> dict[str, str]:
    """Return the environment of script processes: the studio's, with its own `sys.path`.

    Secrets are left out here, because a process can read what it was started with for good.
    """
    # The folder of a program that uses the studio, and the one it was started in, are no library.
    others = {Path.cwd(), _folder_of_main()}
    found = [Path(entry or ".").resolve() for entry in sys.path]
    paths = [str(path) for path in found if path not in others]
    own = str(Path(__file__).resolve().parents[2])
    here = {"PYTHONPATH": os.pathsep.join(dict.fromkeys([own, *paths]))}
    return {**without_secrets(os.environ), **here, "MPLBACKEND": "agg", "PYTHONIOENCODING": "utf-8"}


def _folder_of_main() -> Path | None:
    file = getattr(sys.modules.get("__main__"), "__file__", None)
    return Path(file).resolve().parent if file else None


def without_secrets(variables: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that scripts may know."""
    return {
        name: value
        for name, value in variables.items()
        if not _SECRET_NAME.search(name) and not _SECRET_VALUE.search(value)
    }


def make_launcher() -> Launcher:
    """Return the launcher that suits this system."""
    return ForkLauncher() if sys.platform == "linux" else SpawnLauncher()


class ForkLauncher:
    """Forks workers from a zygote: a worker is ready within milliseconds."""

    spares = 2

    def __init__(self) -> None:
        import socket

        self._ids = itertools.count(1)
        self._lock = threading.Lock()
        self._workers: dict[int, ForkedWorker] = {}
        self._ready = threading.Event()
        self._closed = False
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                python_command("studio.scripting.zygote", str(theirs.fileno())),
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                env=environment(),
            )
        threading.Thread(target=self._listen, name="studio-zygote", daemon=True).start()

    @property
    def alive(self) -> bool:
        """Whether workers can still be had from here."""
        return not self._closed

    def start(
        self, options: ScriptOptions | None = None, program: Program | None = None
    ) -> ForkedWorker:
        """Ask for a worker; it becomes ready in the background."""
        import socket

        exchange = Exchange.create() if program is None else program.exchange()
        if program is None:
            exchange = replace(exchange, held=Held())
        ours, theirs = socket.socketpair()
        out_read, out_write = os.pipe()
        err_read, err_write = os.pipe()
        job = next(self._ids)
        worker = ForkedWorker(job, exchange, self, ours, out_read, err_read)
        try:
            with self._lock:
                self._workers[job] = worker
                if self._closed:
                    raise OSError("the script host is closed")
                doors = to_json(options) if options is not None else None
                order = {"fork": job, "folder": str(exchange.root), "doors": doors}
                if program is not None:
                    # A packet has no room for all of it.
                    about = [program.command, program.variables, program.readable]
                    (exchange.root / "program.json").write_text(json.dumps(about))
                    order["program"] = True
                message = json.dumps(order).encode()
                fds = [theirs.fileno(), out_write, err_write]
                socket.send_fds(self._control, [message], fds)
        except OSError:
            self._ended(job, LOST)
        finally:
            theirs.close()
            os.close(out_write)
            os.close(err_write)
        return worker

    def kill(self, job: int) -> None:
        """Ask the zygote to kill a worker: only the parent knows that the pid is still its own."""
        with contextlib.suppress(OSError):
            self._control.send(json.dumps({"kill": job}).encode())

    def close(self) -> None:
        """End the zygote, and with it every worker."""
        self._closed = True
        with contextlib.suppress(OSError):
            self._control.shutdown(2)
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._control.close()

    def _listen(self) -> None:
        while True:
            try:
                data = self._control.recv(4096)
            except OSError:
                data = b""
            if not data:
                break
            message = json.loads(data)
            if "started" in message:
                with self._lock:
                    worker = self._workers.get(message["started"])
                if worker is not None:
                    worker.pid = message["pid"]
            elif "ended" in message:
                self._ended(message["ended"], message["status"])
        self._closed = True
        for job in list(self._workers):
            self._ended(job, LOST)

    def _ended(self, job: int, status: int) -> None:
        with self._lock:
            worker = self._workers.pop(job, None)
        if worker is not None:
            worker.status = status
            worker.ended.set()


class ForkedWorker:
    """A worker forked from the zygote."""

    can_wait = True

    def __init__(
        self,
        job: int,
        exchange: Exchange,
        launcher: ForkLauncher,
        channel: socket.socket,
        out: int,
        err: int,
    ) -> None:
        self.exchange = exchange
        self.ended = threading.Event()
        self.status: int | None = None
        self.pid: int | None = None
        self._job, self._launcher = job, launcher
        self._channel = channel
        self._out: IO[bytes] = os.fdopen(out, "rb", buffering=0)
        self._err: IO[bytes] = os.fdopen(err, "rb", buffering=0)

    def go(self) -> None:
        """Wait until it is ready, then tell it that the job is in its folder."""
        with contextlib.suppress(OSError):
            if self._channel.recv(1) != b"r":
                return
            word, held = b"g", self.exchange.held
            if held is not None:
                pid = int.from_bytes(self._channel.recv(4), "little")
                word = held.hand_over(self._channel, pid, self.exchange.root / "in")
            self._channel.send(word)

    def wait_done(self, timeout: float | None = None) -> bool | None:
        """Wait for the byte that says so, or for the end of the process; None when time is up."""
        try:
            if timeout is not None and not readable(self._channel, timeout):
                return None
            return self._channel.recv(1) == b"d"
        except OSError:
            return False

    def kill(self) -> None:
        """Kill it and its descendants."""
        self._launcher.kill(self._job)

    def streams(self) -> tuple[IO[bytes], IO[bytes]]:
        """Return the readable ends of its stdout and stderr."""
        return self._out, self._err

    def discard(self) -> None:
        """Close the socket and the pipes."""
        self._channel.close()
        self._out.close()
        self._err.close()


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
