"""A service in a process of its own: `python -m studio.service.server`.

It reads its options, one line of JSON, from stdin, starts its worker processes, and says on
stdout, one line of JSON each, what a person or the window wants to know. A further line
`{"publish": FILE}` makes an experiment the next version, which then answers; with the option
`publish` that is all it does. It stops gracefully on SIGTERM, on an interrupt, and when stdin
closes (the window that started it is gone).
"""

from __future__ import annotations

import contextlib
import errno
import json
import logging
import multiprocessing
import os
import shutil
import signal
import socket
import sys
import tempfile
import threading
from dataclasses import replace
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from studio.experiment.document import Experiment
from studio.experiment.errors import StudioError
from studio.service import logs
from studio.service.jobs import JobStore
from studio.service.keys import KeyFile, Keys, new_key
from studio.service.options import Options
from studio.service.versions import VersionStore

log = logging.getLogger(__name__)


def main() -> int:
    """Run the service whose options stand on stdin; return the exit code."""
    options_line = sys.stdin.readline()
    try:
        options = Options.from_json(options_line)
        logs.set_up(options.log_level)
        if options.publish:
            say(published(options, options.file))
            return 0
        return Supervisor(options).run(follow_stdin=True)
    except StudioError as error:
        say({"event": "failed", "message": " ".join(str(error).split())})
        return 2


def say(message: dict[str, Any]) -> None:
    """Tell something to whoever started the service."""
    with contextlib.suppress(OSError, ValueError):
        print(json.dumps(message), flush=True)


def published(options: Options, file: str | Path) -> dict[str, Any]:
    """Make an experiment the version that answers; return what to tell.

    A service that runs with the same state notices by itself. Raises StudioError when the
    experiment cannot serve; what answers stays then.
    """
    experiment = Experiment.open(file)
    folder = options.folder(experiment.name).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    number = VersionStore(folder / "versions").add(experiment)
    return {"event": "published", "name": experiment.name, "version": number, "state": str(folder)}


class Supervisor:
    """Prepares a service, keeps its worker processes running, and stops them."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.experiment = Experiment.open(options.file)
        self.folder = options.folder(self.experiment.name).resolve()
        self._stop = threading.Event()
        self._workers: list[BaseProcess] = []
        self._links: list[Any] = []

    def run(self, *, follow_stdin: bool = False) -> int:
        """Run until told to stop; return the exit code."""
        options = self.options
        if not options.auth and not options.local:
            log.warning("the service asks for no key and can be reached from other computers")
        sock = _listen(options.host, options.port)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with contextlib.suppress(OSError):
                self.folder.chmod(0o700)
            key = self._keys()
            store = VersionStore(self.folder / "versions")
            say({"event": "preparing", "message": f"Preparing “{self.experiment.name}” …"})
            number = store.add(self.experiment)
            jobs = JobStore(self.folder / "jobs.sqlite")
            jobs.recover()
            jobs.close()
            self._catch_signals()
            if follow_stdin:
                threading.Thread(target=self._follow, name="studio-stdin", daemon=True).start()
            return self._serve(sock, number, key)
        finally:
            sock.close()

    def _keys(self) -> str:
        """Make sure that there are keys; return a new one that is to be shown, or nothing."""
        if not self.options.auth:
            return ""
        file = KeyFile(self.folder / "keys.json")
        known = file.read()
        if self.options.key:
            if known is None or not known.accept(self.options.key):
                fresh = known.rotated(self.options.key) if known else Keys.of(self.options.key)
                file.write(fresh)
            return ""
        if known is not None and not self.options.rotate:
            return ""
        key = new_key()
        file.write(known.rotated(key) if known else Keys.of(key))
        return key

    def _catch_signals(self) -> None:
        def stop(number: int, frame: object) -> None:
            self._stop.set()

        for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), stop)

    def _follow(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            while line := sys.stdin.readline():
                self._heed(line)
        self._stop.set()

    def _heed(self, line: str) -> None:
        try:
            file = json.loads(line)["publish"]
        except (ValueError, KeyError, TypeError):
            return
        try:
            # The state is this service's, whatever the experiment is called by now.
            say(published(replace(self.options, state=str(self.folder)), file))
        except Exception as error:
            log.exception("a version could not be published")
            say({"event": "refused", "message": " ".join(str(error).split())})

    def _serve(self, sock: socket.socket, number: int, key: str) -> int:
        count = max(1, self.options.workers)
        metrics = Path(tempfile.mkdtemp(prefix="studio-service-"))
        try:
            for _ in range(count):
                self._start_worker(sock, metrics)
            for link in self._links:
                if not self._wait_ready(link):
                    break
            else:
                self._announce(sock, number, key)
                self._watch(sock, metrics)
                return 0
            return 0 if self._stop.is_set() else 2
        finally:
            self._end_workers()
            shutil.rmtree(metrics, ignore_errors=True)
            say({"event": "stopped"})

    def _start_worker(self, sock: socket.socket, metrics: Path) -> None:
        from studio.service.worker import run_worker

        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        arguments = (
            self.options,
            self.experiment.name,
            str(self.folder),
            str(metrics),
            sock,
            theirs,
        )
        process = context.Process(target=run_worker, args=arguments, name="studio-service")
        process.start()
        theirs.close()
        self._workers.append(process)
        self._links.append(ours)

    def _wait_ready(self, link: Any) -> bool:
        while not self._stop.is_set():
            try:
                if link.poll(0.2):
                    message = link.recv()
                    if message == "ready":
                        return True
                    raise StudioError(message)
            except (EOFError, OSError):
                raise StudioError("A process of the service ended as it started.") from None
        return False

    def _announce(self, sock: socket.socket, number: int, key: str) -> None:
        options = self.options
        host, port = options.host, sock.getsockname()[1]
        scheme = "https" if options.certificate else "http"
        shown = f"[{host}]" if ":" in host else host
        message = {
            "event": "ready",
            "address": f"{scheme}://{shown}:{port}",
            "name": self.experiment.name,
            "version": number,
            "workers": len(self._workers),
            "auth": options.auth,
            "state": str(self.folder),
            "pid": os.getpid(),
        }
        if key:
            message["key"] = key
        say(message)

    def _watch(self, sock: socket.socket, metrics: Path) -> None:
        """Wait for the end; a worker that died is replaced."""
        while not self._stop.wait(0.5):
            for place, process in enumerate(self._workers):
                if not process.is_alive():
                    log.error("a process of the service ended (%s); another one starts",
                              process.exitcode)  # fmt: skip
                    del self._workers[place]
                    self._links.pop(place).close()
                    self._start_worker(sock, metrics)
                    break

    def _end_workers(self) -> None:
        for link in self._links:
            with contextlib.suppress(OSError):
                link.send("stop")
        for process in self._workers:
            process.join(timeout=self.options.limits.grace + 15)
            if process.is_alive():
                process.kill()
                process.join(timeout=5)


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named, asyncio sends small answers at once (TCP_NODELAY).
    sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((host, port))
        sock.listen(1024)
    except OSError as error:
        sock.close()
        if error.errno == errno.EADDRINUSE:
            text = f"Port {port} of {host} is taken by another program. Choose another port."
            raise StudioError(text) from None
        text = f"The service cannot listen on {host}:{port}: {error.strerror or error}."
        raise StudioError(f"{text} Choose another port.") from None
    return sock


if __name__ == "__main__":
    sys.exit(main())
