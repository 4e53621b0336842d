"""Forks script processes from a zygote: ready within milliseconds, where the system can do it."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import subprocess
import threading
from dataclasses import replace
from typing import IO, TYPE_CHECKING

from studio.experiment.context import ScriptOptions
from studio.scripting.doors import to_json
from studio.scripting.exchange import Exchange
from studio.scripting.launch import LOST, Program, environment, python_command
from studio.scripting.memory import Held
from studio.scripting.streams import readable

if TYPE_CHECKING:
    import socket


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
