"""The service's process, as the window sees it: start, stop, what it says."""

from __future__ import annotations

import json
import secrets
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from studio.experiment.document import Experiment
from studio.experiment.relocate import relocate
from studio.gui.background import Background
from studio.scripting.launch import python_command

if TYPE_CHECKING:
    from studio.gui.session import Session

STOPPED, PREPARING, RUNNING, STOPPING = "stopped", "preparing", "running", "stopping"
_PATIENCE = 20_000  # milliseconds for a graceful stop


class ServiceProcess(QObject):
    """Serves a copy of a session's experiment in a process of its own.

    `ready` carries what the service tells of itself (address, version, key if it is new);
    `failed` why it did not start or ended; `logged` one record of its log; `published` the number
    of a version that answers from now on; `refused` why an experiment did not become one.
    """

    state_changed = Signal(str)
    ready = Signal(dict)
    failed = Signal(str)
    logged = Signal(dict)
    published = Signal(int)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.state = STOPPED
        self.address = ""
        self.visitor = ""
        self._process: QProcess | None = None
        self._folder: Path | None = None
        self._failure = ""
        self._options: dict[str, Any] = {}
        self._saver = Background(self)
        self._saver.done.connect(self._launch)
        self._saver.failed.connect(lambda error: self._ended(str(error)))
        self._again = Background(self)
        self._again.done.connect(self._send)
        self._again.failed.connect(lambda error: self.refused.emit(str(error)))
        self._next: Path | None = None
        self._impatient = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._impatient.timeout.connect(self._kill)

    def start(self, *, port: int, auth: bool, rotate: bool = False, workers: int = 1) -> None:
        """Serve the experiment as it is now; port 0 takes a free one."""
        if self.state != STOPPED:
            return
        self._session.flush()
        self._failure = ""
        # A key for this window only: it tests the service without knowing the callers' keys.
        self.visitor = secrets.token_urlsafe(32) if auth else ""
        self._options = {"port": port, "auth": auth, "rotate": rotate, "workers": workers,
                         "visitor": self.visitor}  # fmt: skip
        self._set(PREPARING)
        copy, folder = self._session.experiment.copy(), self._session.folder
        self._saver.start(lambda: _save(copy, folder))

    def publish(self) -> None:
        """Make the experiment as it is now the next version, while the service answers."""
        if self.state != RUNNING or self._next is not None:
            return
        self._session.flush()
        copy, folder = self._session.experiment.copy(), self._session.folder
        self._again.start(lambda: _save(copy, folder))

    def _send(self, path: Path) -> None:
        self._next = path.parent
        if self._process is None or self.state != RUNNING:
            self._clean()
            return
        self._process.write((json.dumps({"publish": str(path)}) + "\n").encode())

    def stop(self) -> None:
        """Let the service finish what is under way and end."""
        if self._process is None:
            self._saver.forget()
            self._ended("")
            return
        self._set(STOPPING)
        self._process.closeWriteChannel()
        self._impatient.start()

    def close(self) -> None:
        """Let it end by itself; the window goes, and waits for nothing."""
        self._saver.forget()
        self._again.forget()
        self._impatient.stop()
        process, self._process = self._process, None
        if process is not None:
            for signal in (process.readyReadStandardOutput, process.readyReadStandardError,
                           process.errorOccurred, process.finished):  # fmt: skip
                signal.disconnect()
            process.setParent(QCoreApplication.instance())
            process.finished.connect(process.deleteLater)
            process.closeWriteChannel()
            QTimer.singleShot(_PATIENCE, process, process.kill)
        self._clean()

    def _launch(self, path: Path) -> None:
        self._folder = path.parent
        if self.state != PREPARING:  # stopped meanwhile
            self._clean()
            return
        process = self._process = QProcess(self)
        command = python_command("studio.service.server")
        process.readyReadStandardOutput.connect(self._hear)
        process.readyReadStandardError.connect(self._read_log)
        process.errorOccurred.connect(self._not_started)
        process.finished.connect(self._finished)
        process.start(command[0], command[1:])
        # The key goes through a pipe: a command line can be read by everybody on this computer.
        process.write((json.dumps({"file": str(path), **self._options}) + "\n").encode())

    def _hear(self) -> None:
        assert self._process is not None
        while self._process.canReadLine():
            message = _parsed(bytes(self._process.readLine().data()))
            event = message.get("event")
            if event == "ready":
                self.address = str(message["address"])
                self._set(RUNNING)
                self.ready.emit(message)
            elif event == "failed":
                self._failure = str(message.get("message", ""))
            elif event in ("published", "refused"):
                self._clean_next()
                if event == "published":
                    self.published.emit(int(message["version"]))
                else:
                    self.refused.emit(str(message.get("message", "")))

    def _read_log(self) -> None:
        process = self._process
        assert process is not None
        process.setReadChannel(QProcess.ProcessChannel.StandardError)
        while process.canReadLine():
            line = bytes(process.readLine().data())
            record = _parsed(line) or {"message": line.decode("utf-8", "replace").rstrip()}
            self.logged.emit(record)
        process.setReadChannel(QProcess.ProcessChannel.StandardOutput)

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._ended(self.tr("The service's process could not be started."))

    def _finished(self, code: int, _: object = None) -> None:
        asked = self.state == STOPPING
        self._hear()
        reason = self._failure
        if not reason and code != 0 and not asked:
            reason = self.tr("The service ended by itself. The log may tell why.")
        self._ended(reason)

    def _ended(self, reason: str) -> None:
        self._impatient.stop()
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        self._clean()
        self.address = self.visitor = ""
        self._set(STOPPED)
        if reason:
            self.failed.emit(reason)

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _clean_next(self) -> None:
        folder, self._next = self._next, None
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    def _clean(self) -> None:
        self._clean_next()
        folder, self._folder = self._folder, None
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    def _set(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)


def _save(experiment: Experiment, folder: Path | None) -> Path:
    """Write a copy to a folder of its own; relative paths lead to where they led."""
    place = Path(tempfile.mkdtemp(prefix="studio-publish-"))
    relocate(experiment, folder or Path.cwd(), place)
    path = place / "experiment.studio"
    experiment.save(path)
    return path


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
