"""The parent of script processes on POSIX: imports the libraries once, then forks.

Run as `python -m studio.scripting.zygote FD`, where FD is a Unix socket to the studio. It is a
process of its own, because forking the studio, with its threads and its window, is not safe.

Messages are JSON, one a packet: `{"fork": id, "folder": path}` with three descriptors (job
socket, stdout, stderr) and what is open of its sandbox as `"doors"`, `{"kill": id}`; back come
`{"ready": true}`, `{"started": id, "pid": n}` and `{"ended": id, "status": n}`.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import json
import os
import selectors
import shutil
import signal
import socket
import sys
from pathlib import Path
from typing import Any

from studio.scripting.doors import from_json
from studio.scripting.exchange import Exchange
from studio.scripting.memory import Held
from studio.scripting.pages import gather
from studio.scripting.replace import replace_process
from studio.scripting.serving import serve
from studio.scripting.streams import MarkedStderr, readable
from studio.scripting.worker import preload, prepare, rehearse

# Seconds after which a worker without a job uses the time to rehearse, if nobody else needs it.
IDLE = (0.05, 0.1, 0.2, 0.4, 0.8)
_PR_SET_PDEATHSIG, _PR_SET_CHILD_SUBREAPER = 1, 36


class Zygote:
    """Forks one process for each script, kills it on demand, and tells when it ended."""

    def __init__(self, control: socket.socket) -> None:
        self.control = control
        self.children: dict[int, int] = {}  # pid → id
        self.folders: dict[int, str] = {}  # pid → its folder
        self.selector = selectors.DefaultSelector()
        self.wake_read, self.wake_write = os.pipe()
        os.set_blocking(self.wake_write, False)
        os.set_blocking(self.wake_read, False)

    def run(self) -> None:
        """Work until the studio goes away."""
        _prctl(_PR_SET_CHILD_SUBREAPER, 1)
        preload()
        gc.collect()
        gc.freeze()
        gather()
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(self.wake_write, warn_on_full_buffer=False)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        self.send({"ready": True})
        self.selector.register(self.control, selectors.EVENT_READ)
        self.selector.register(self.wake_read, selectors.EVENT_READ)
        while True:
            for key, _ in self.selector.select():
                if key.fileobj is self.control:
                    if not self.receive():
                        self.end()
                        return
                else:
                    with contextlib.suppress(BlockingIOError):
                        os.read(self.wake_read, 4096)
                    self.reap()

    def send(self, message: dict[str, object]) -> None:
        """Send a message to the studio, which may be gone."""
        with contextlib.suppress(OSError):
            self.control.send(json.dumps(message).encode())

    def receive(self) -> bool:
        """Do what one message asks; return False when the studio is gone."""
        try:
            data, fds, _, _ = socket.recv_fds(self.control, 65536, 3)
        except OSError:
            return False
        if not data:
            return False
        message = json.loads(data)
        if "fork" in message:
            other = message.get("program", False)
            self.fork(message["fork"], message["folder"], message.get("doors"), fds, other)
        elif "kill" in message:
            for pid, job in self.children.items():
                if job == message["kill"]:
                    _kill(pid)
        return True

    def fork(
        self, job: int, folder: str, doors: dict[str, Any] | None, fds: list[int], other: bool
    ) -> None:
        """Fork a worker that takes over the descriptors; with `other`, it is another Python."""
        try:
            pid = os.fork()
        except OSError as error:  # no memory, too many processes: the next try may do better
            os.write(fds[2], f"No process for the script: {error.strerror}\n".encode())
            for fd in fds:
                os.close(fd)
            self.send({"ended": job, "status": 1})
            return
        if pid == 0:
            status = 1
            try:
                self.leave(fds)
                if other:
                    replace_process(Path(folder), doors, fds[0])
                self.become_worker(folder, doors, fds[0])
                status = 0
            except BaseException as error:
                with contextlib.suppress(Exception):
                    os.write(2, f"{type(error).__name__}: {error}\n".encode())
            finally:
                os._exit(status)
        self.children[pid] = job
        self.folders[pid] = folder
        self.send({"started": job, "pid": pid})
        for fd in fds:
            os.close(fd)

    def leave(self, fds: list[int]) -> None:
        """Be a process of its own, in the child, with the console of the script."""
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        os.setsid()
        _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        self.selector.close()
        self.control.close()
        os.close(self.wake_read)
        os.close(self.wake_write)
        nothing = os.open(os.devnull, os.O_RDONLY)
        for source, target in ((nothing, 0), (fds[1], 1), (fds[2], 2)):
            os.dup2(source, target)
            os.close(source)

    def become_worker(self, folder: str, doors: dict[str, Any] | None, channel: int) -> None:
        """Be a worker, in the child: never returns to the loop."""
        sys.stdout = open(1, "w", encoding="utf-8", buffering=1, closefd=False)  # noqa: SIM115
        sys.stderr = MarkedStderr()
        sys.__stdout__, sys.__stderr__ = sys.stdout, sys.stderr  # type: ignore[misc,assignment]
        sys.argv = ["script.py"]
        held = Held()
        exchange = Exchange(Path(folder), held)
        report = prepare(exchange, from_json(doors))
        os.write(channel, b"r" + os.getpid().to_bytes(4, "little"))
        if _idle_until(channel):
            with contextlib.suppress(Exception):
                rehearse(exchange)
        serve(exchange, lambda: held.wait(channel), report.note)
        # The console ends here, so that the studio need not wait for the end of the process.
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        os.write(channel, b"d")
        if held.offered:  # the studio takes it from here, then it ends this process
            os.read(channel, 1)

    def reap(self) -> None:
        """Tell which workers ended, once nothing of theirs is left running."""
        ended: list[tuple[int, int]] = []
        reaped = False
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                break
            if pid == 0:
                break
            reaped = True
            if pid in self.children:
                _kill_group(pid)
                del self.folders[pid]
                ended.append((self.children.pop(pid), os.waitstatus_to_exitcode(status)))
        if reaped:
            self.sweep()
        for job, code in ended:
            self.send({"ended": job, "status": code})

    def sweep(self) -> None:
        """Kill what scripts left behind, and what that leaves: orphans come to this process."""
        own = os.getpid()
        for _ in range(100):
            try:
                text = Path(f"/proc/{own}/task/{own}/children").read_text(encoding="ascii")
            except OSError:
                return
            strays = [each for each in map(int, text.split()) if each not in self.children]
            if not strays:
                return
            for stray in strays:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(stray, signal.SIGKILL)
                with contextlib.suppress(ChildProcessError):
                    os.waitpid(stray, 0)

    def end(self) -> None:
        """Kill every worker and delete its folder: the studio may have crashed."""
        for pid in self.children:
            _kill(pid)
        self.children.clear()
        self.sweep()
        for folder in self.folders.values():
            shutil.rmtree(folder, ignore_errors=True)


def _idle_until(channel: int) -> bool:
    """Wait for a moment in which a processor has nothing to do; return False if a job came."""
    for seconds in IDLE:
        if readable(channel, seconds):
            return False
        if _running() <= (os.cpu_count() or 1):
            return True
    return False


def _running() -> int:
    """Return how many threads of the machine are at work, this one included; 0 if unknown."""
    with contextlib.suppress(OSError, ValueError):
        text = Path("/proc/stat").read_text(encoding="ascii")
        return int(text.partition("procs_running ")[2].split()[0])
    return 0


def _kill(pid: int) -> None:
    _kill_group(pid)
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def _kill_group(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        with contextlib.suppress(Exception):
            ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


def main() -> None:
    """Serve the socket whose descriptor is the first argument."""
    control = socket.socket(fileno=int(sys.argv[1]))
    Zygote(control).run()


if __name__ == "__main__":
    main()
