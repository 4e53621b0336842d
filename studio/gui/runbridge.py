"""Brings the engine's events onto the GUI thread and keeps what is known of each node."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from studio.engine import events as e
from studio.engine.executor import Executor, RunHandle, RunRequest
from studio.engine.log import NodeLog
from studio.experiment.document import Experiment
from studio.experiment.errors import ModuleError
from studio.experiment.values import LogText
from studio.gui.mailbox import Mailbox
from studio.gui.previous import PictureMemory

BATCH = 512 * 1024  # characters of console text passed on at one time


@dataclass(frozen=True)
class NodeState:
    """How a node stands: `status` is idle, waiting, running, done, cached, failed, cancelled or
    skipped; `seconds` its wall time; `fraction` its progress from 0 to 1; `message` one line for
    its card; `stale` whether the document changed since the results were made; `rows` of the first
    table that came out."""

    status: str = "idle"
    seconds: float | None = None
    fraction: float | None = None
    message: str = ""
    error: ModuleError | None = None
    stale: bool = False
    rows: int | None = None


IDLE = NodeState()


class RunBridge(QObject):
    """Starts runs and turns events into signals, in batches of one screen frame.

    The engine may send a million events; the GUI thread sees at most sixty batches a second.
    """

    state_changed = Signal(str)
    log_appended = Signal(str, object)
    running_changed = Signal(bool)
    finished = Signal(str, float)  # status, seconds
    submitted = Signal(object, object, object)  # handle, experiment, targets

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.executor = executor
        self._handle: RunHandle | None = None
        self._events: Mailbox[e.Event] = Mailbox(self._schedule)
        self._states: dict[str, NodeState] = {}
        self._outputs: dict[str, dict[str, e.Output]] = {}
        self.pictures = PictureMemory()
        self._logs: dict[str, NodeLog] = {}
        self.began: datetime | None = None  # the last run
        self.last_run: tuple[str, float] | None = None  # how it ended, and its seconds
        self._timer = QTimer(self, interval=16, singleShot=True)
        self._timer.timeout.connect(self._drain)

    @property
    def running(self) -> bool:
        """Whether a run is under way."""
        return self._handle is not None

    def start(
        self,
        experiment: Experiment,
        targets: tuple[str, ...] | None = None,
        folder: Path | None = None,
        trusted: tuple[str, ...] = (),
        *,
        kept: bool = True,
    ) -> None:
        """Run the experiment or some nodes of it (ids); nothing happens while a run is on.

        `trusted` are nodes whose sandbox the user opened. Only a run that is to be `kept` is
        told of by `submitted`.
        """
        if self._handle is not None:
            return
        self._handle = self.executor.submit(
            RunRequest(experiment, targets, folder=folder, trusted=trusted), self._events.put
        )
        if kept:
            self.submitted.emit(self._handle, experiment, targets)
        self.began = datetime.now()
        self.running_changed.emit(True)

    def cancel(self) -> None:
        """Stop the run."""
        if self._handle is not None:
            self._handle.cancel()

    def forget(self) -> None:
        """Forget every result: another experiment was opened."""
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
            self.running_changed.emit(False)
        self._events.empty()
        self._states.clear()
        self._outputs.clear()
        self.pictures.forget()
        self._logs.clear()
        self.began = self.last_run = None

    def recall(self, states: dict[str, NodeState], logs: dict[str, list[LogText]]) -> None:
        """Show how the nodes stood at the end of an earlier run."""
        self._states = dict(states)
        self._logs = {node: _log_of(texts) for node, texts in logs.items()}
        self._outputs.clear()
        for node in states:
            self.state_changed.emit(node)
            if node in self._logs:
                self.log_appended.emit(node, list(self._logs[node].pieces()))

    def recall_output(self, node: str, output: e.Output) -> None:
        """Show what stood at a port in an earlier run."""
        self._outputs.setdefault(node, {})[output.port] = output
        self.state_changed.emit(node)

    def state(self, node: str) -> NodeState:
        """Return how a node stands."""
        return self._states.get(node, IDLE)

    def output(self, node: str, port: str) -> e.Output | None:
        """Return what stands at an output port since the node's last success, if anything."""
        return self._outputs.get(node, {}).get(port)

    def log(self, node: str) -> list[LogText]:
        """Return what a node printed; `""` is the run itself."""
        kept = self._logs.get(node)
        return list(kept.pieces()) if kept is not None else []

    def mark_stale(self, nodes: set[str]) -> None:
        """Note that these nodes' results are older than the document."""
        for node in nodes:
            state = self._states.get(node)
            if state and not state.stale and state.status not in ("waiting", "running"):
                self._set(node, replace(state, stale=True))

    def drop(self, node: str) -> None:
        """Forget a node's results for good."""
        self._states.pop(node, None)

    # -- what came from the engine's threads --------------------------------------------------

    def _schedule(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _drain(self) -> None:
        events = self._events.take(_size, BATCH)
        logs: dict[str, list[LogText]] = {}
        for event in events:
            if self._handle is None or event.run != self._handle.run:
                continue
            if isinstance(event, e.LogLine):
                logs.setdefault(event.node, []).append(event.text)
            else:
                self._flush(logs)
                self._handle_event(event)
        self._flush(logs)
        if self._events.waiting:
            self._timer.start()

    def _flush(self, logs: dict[str, list[LogText]]) -> None:
        for node, lines in logs.items():
            self._append(node, _joined(lines))
        logs.clear()

    def _append(self, node: str, lines: list[LogText]) -> None:
        kept = self._logs.setdefault(node, NodeLog())
        for line in lines:
            kept.add(line)
        self.log_appended.emit(node, lines)

    def _set(self, node: str, state: NodeState) -> None:
        self._states[node] = state
        self.state_changed.emit(node)

    def _handle_event(self, event: e.Event) -> None:
        if isinstance(event, e.NodeQueued):
            self._set(event.node, NodeState("waiting"))
        elif isinstance(event, e.NodeStarted):
            self._logs.pop(event.node, None)
            self._set(event.node, NodeState("running"))
        elif isinstance(event, e.NodeProgress):
            state = NodeState("running", fraction=event.fraction, message=event.message)
            self._set(event.node, state)
        elif isinstance(event, e.NodeFinished):
            self._outputs[event.node] = dict(event.outputs)
            self.pictures.arrived(event.node, event.outputs)
            self._set(event.node, NodeState("done", event.seconds, rows=_rows(event.outputs)))
        elif isinstance(event, e.NodeCached):
            self._outputs[event.node] = dict(event.outputs)
            self.pictures.arrived(event.node, event.outputs)
            self._logs[event.node] = _log_of(event.log)
            self._set(event.node, NodeState("cached", rows=_rows(event.outputs)))
        elif isinstance(event, e.NodeFailed):
            self._outputs.pop(event.node, None)
            error = event.error
            text = error.message.strip().split("\n")[0]
            self._set(event.node, NodeState("failed", event.seconds, message=text, error=error))
            self._append(event.node, [LogText("error", f"{error.message.rstrip()}\n")])
            if error.trace:
                self._append(event.node, [LogText("stderr", error.trace.rstrip() + "\n")])
        elif isinstance(event, e.NodeSkipped):
            status = "cancelled" if event.cancelled else "skipped"
            self._outputs.pop(event.node, None)
            self._set(event.node, NodeState(status, message=event.reason))
        elif isinstance(event, e.RunFinished):
            self._handle = None
            self.last_run = (event.status, event.seconds)
            self.running_changed.emit(False)
            self.finished.emit(event.status, event.seconds)


def _size(event: e.Event) -> int:
    """Return how much of a batch an event takes: 4,000 of them at most."""
    return max(len(event.text.text) if isinstance(event, e.LogLine) else 0, BATCH // 4000)


def _log_of(texts: Iterable[LogText]) -> NodeLog:
    """Return a node's log that holds texts of an earlier time."""
    log = NodeLog()
    for text in texts:
        log.add(text)
    return log


def _rows(outputs: Mapping[str, e.Output]) -> int | None:
    return next((each.rows for each in outputs.values() if each.rows is not None), None)


def _joined(texts: list[LogText]) -> list[LogText]:
    """Put neighbours of one stream together: scripts print in very many small pieces."""
    return [
        LogText(stream, "".join(each.text for each in group))
        for stream, group in groupby(texts, key=attrgetter("stream"))
    ]
