"""One warm process of a script, seen from the service."""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import sys
import threading
from typing import IO

from studio.experiment.values import Bundle
from studio.scripting.exchange import Exchange
from studio.scripting.launch import environment, python_command
from studio.service import wire


class WarmProcess:
    """A sandboxed process that waits for its script, then answers request after request."""

    def __init__(self) -> None:
        self.exchange = Exchange.create()
        self.answered = 0
        self._killed = threading.Event()
        self._process = subprocess.Popen(
            python_command("studio.service.scriptprocess", str(self.exchange.root)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(),
            start_new_session=sys.platform != "win32",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._to: IO[bytes] = self._process.stdin
        self._from: IO[bytes] = self._process.stdout

    @property
    def status(self) -> int | None:
        """Its exit code, once it has ended."""
        return self._process.poll()

    def load(self, source: str, bundle: Bundle | None, fixed: dict[int, bytes]) -> str:
        """Give it its script; return its remark on the sandbox. Raises `wire.Broken`."""
        self.wait_ready()
        wire.send(self._to, b"", pickle.dumps((source, bundle, fixed), 5))
        head, note = wire.receive(self._from)
        if head != b"ready":
            raise wire.Broken("the process is not ready")
        return note.decode("utf-8", "replace")

    def answer(self, inputs: bytes) -> wire.Answer:
        """Let it answer one request. Raises `wire.Broken` when it dies or lies."""
        wire.send(self._to, b"", inputs)
        head, body = wire.receive(self._from)
        self.answered += 1
        return wire.unpack_outcome(head, body)

    def wait_ready(self) -> None:
        """Wait until the last request is forgotten. Raises `wire.Broken` when that failed."""
        head, _ = wire.receive(self._from)
        if head != b"ready":
            raise wire.Broken("the process is not ready")

    def kill(self) -> None:
        """Kill it and its descendants; returns at once. May be called from any thread."""
        self._killed.set()
        if self._process.poll() is None and sys.platform != "win32":
            import signal

            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        with contextlib.suppress(OSError):
            self._process.kill()

    def dispose(self) -> None:
        """Kill it, wait for its end and delete its folder."""
        self.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=30)
        for pipe in (self._to, self._from):
            with contextlib.suppress(OSError, ValueError):
                pipe.close()
        self.exchange.delete()
