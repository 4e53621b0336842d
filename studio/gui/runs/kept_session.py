"""A run that is over, as a session: the panes show it, nobody can change it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from studio.engine.events import Output
from studio.engine.runs import codecs
from studio.engine.runs.places import RunStoreError
from studio.experiment.values import LogText
from studio.gui.background import Background
from studio.gui.runbridge import NodeState
from studio.gui.runs import words
from studio.gui.session import Session

if TYPE_CHECKING:
    from studio.engine.executor import Executor
    from studio.engine.runs.records import NodeRecord, RunRecord
    from studio.engine.runs.store import RunStore
    from studio.experiment.document import Experiment


@dataclass(frozen=True)
class Opened:
    """A run as it was read: its record, experiment and logs, and the runs beside it."""

    record: RunRecord
    experiment: Experiment
    logs: dict[str, list[LogText]]
    before: str | None
    after: str | None


def read_run(store: RunStore, history: str, run: str) -> Opened:
    """Read a run from the store; raises RunStoreError. It touches the disk."""
    listing = store.listing(history)
    record = store.get(history, run)
    experiment = store.snapshot(record)
    logs = {}
    for node, each in record.nodes.items():
        try:
            logs[node] = list(codecs.read_log(each.log, store.objects))
        except RunStoreError as error:
            logs[node] = [LogText("studio", f"{error}\n")]
        failure = each.failure
        if failure is not None:
            logs[node].append(LogText("error", f"{failure.message.rstrip()}\n"))
            if failure.trace:
                logs[node].append(LogText("stderr", failure.trace.rstrip() + "\n"))
    before, after = listing.before(run), listing.after(run)
    ids = [None if each is None else each.id for each in (before, after)]
    return Opened(record, experiment, logs, ids[0], ids[1])


class LockedStack(QUndoStack):
    """Takes no step: what a session would do to its experiment is refused."""

    refused = Signal()

    def push(self, command: QUndoCommand) -> None:
        """Refuse a step."""
        self.refused.emit()

    def beginMacro(self, text: str) -> None:
        """Begin nothing."""

    def endMacro(self) -> None:
        """End nothing."""


class KeptSession(Session):
    """Shows one run of a history; `show_run` steps to another one."""

    read_only = True
    refused = Signal()  # somebody tried to change it
    run_shown = Signal()  # another run shows
    restore_wanted = Signal()
    copy_wanted = Signal()
    step_wanted = Signal(int)

    def __init__(
        self, opened: Opened, store: RunStore, *, executor: Executor, parent: QObject | None = None
    ) -> None:
        super().__init__(opened.experiment, executor=executor, parent=parent)
        self.store = store
        self.opened = opened
        locked = LockedStack(self)
        locked.refused.connect(self.refuse)
        self.undo = locked
        self._loading: dict[tuple[str, str], Background] = {}
        self._troubles: dict[tuple[str, str], str] = {}
        self._wanted: tuple[str, str] | None = None
        self.folder = _folder(opened.record)
        self.tell()

    @property
    def record(self) -> RunRecord:
        """The run that shows."""
        return self.opened.record

    @property
    def title(self) -> str:
        """What the tab is called."""
        return self.tr("{0} – run {1}").format(self.experiment.name, self.record.number)

    def tell(self) -> None:
        """Tell states and logs of the run anew: somebody has just begun to listen."""
        states = {key: _state(node) for key, node in self.record.nodes.items()}
        outputs = self.bridge._outputs
        kept = {node: dict(ports) for node, ports in outputs.items()}
        self.bridge.recall(states, self.opened.logs)
        for node, ports in kept.items():
            for output in ports.values():
                self.bridge.recall_output(node, output)

    def show_run(self, opened: Opened) -> None:
        """Show another run in the same place; the selection and the port stay, if they can."""
        selection, wanted = self.selection, self._wanted
        for each in self._loading.values():
            each.forget()
        self._loading.clear()
        self._troubles.clear()
        self.opened = opened
        self.replace_experiment(opened.experiment, folder=_folder(opened.record))
        self.tell()
        self.select(selection)
        self.run_shown.emit()
        if wanted is not None and self.experiment.has_node(wanted[0]):
            self.show_port(*wanted)

    # -- nothing is changed ------------------------------------------------------------------

    def refuse(self, *_: object) -> None:
        """Explain that a run that is over cannot be changed."""
        self.refused.emit()
        self.message.emit(
            self.tr("This run is over and stays as it is. Restore it, or save it as a copy.")
        )

    def _start(self, targets: tuple[str, ...] | None) -> None:
        self.refuse()

    def add_node(self, module_id: str, x: float, y: float, **parameters: Any) -> str:
        """Refuse; return the id of no node."""
        self.refuse()
        return ""

    def cut(self, node_ids: Any) -> None:
        """Copy only."""
        self.copy(node_ids)
        self.refuse()

    def allow(self, node_id: str) -> None:
        """Refuse: nothing runs here."""
        self.refuse()

    def sandbox_state(self, node_id: str) -> str:
        """Return "shut": nothing runs here that could ask."""
        return "shut"

    # -- looking -----------------------------------------------------------------------------

    def recorded(self, node_id: str, port: str) -> dict[str, Any] | None:
        """Return what the record tells of a port; None when nothing stood there."""
        node = self.record.nodes.get(node_id)
        return None if node is None else node.outputs.get(port)

    def show_port(self, node_id: str, port: str) -> None:
        """Show what stood at a port; it is read when it is wanted for the first time."""
        self._wanted = (node_id, port)
        if self.output(node_id, port) is None:
            self._load(node_id, port)
        super().show_port(node_id, port)

    def _load(self, node_id: str, port: str) -> None:
        raw, key = self.recorded(node_id, port), (node_id, port)
        if raw is None or not self.record.kept or key in self._loading or key in self._troubles:
            return
        reader = Background(self)
        self._loading[key] = reader
        reader.done.connect(lambda value: self._loaded(reader, key, raw, value))
        reader.failed.connect(lambda error: self._failed(reader, key, error))
        objects = self.store.objects
        reader.start(lambda: codecs.read_value(raw, objects))

    def _loaded(
        self, reader: Background, key: tuple[str, str], raw: dict[str, Any], value: object
    ) -> None:
        self._done(reader, key)
        output = Output(key[1], str(raw["kind"]), value, raw.get("rows"), raw.get("columns"))
        self.bridge.recall_output(key[0], output)
        if self._wanted == key:
            super().show_port(*key)

    def _failed(self, reader: Background, key: tuple[str, str], error: Exception) -> None:
        self._done(reader, key)
        self._troubles[key] = str(error)
        self.state_changed.emit(key[0])

    def _done(self, reader: Background, key: tuple[str, str]) -> None:
        self._loading.pop(key, None)
        reader.deleteLater()

    def why_empty(self, node_id: str, port: str) -> tuple[str, str, str] | None:
        """Return why a port shows nothing: it is being read, or was not kept."""
        key = (node_id, port)
        if key in self._troubles:
            return "error", self.tr("This result cannot be shown"), self._troubles[key]
        if self.recorded(node_id, port) is None:
            return None
        if not self.record.kept:
            return "history", self.tr("The results are not there"), words.results(self.record)
        return "waiting", self.tr("Reading…"), self.tr("The result is read from the run history.")


def _state(node: NodeRecord) -> NodeState:
    seconds = node.seconds if node.status in ("done", "failed") else None
    message = node.reason
    failure = node.failure
    if failure is not None:
        message = failure.message.strip().split("\n")[0]
    known = ("done", "cached", "failed", "skipped", "cancelled")
    status = node.status if node.status in known else "cancelled"
    return NodeState(status, seconds, message=message, error=failure)


def _folder(record: RunRecord) -> Path | None:
    return Path(record.file).parent if record.file else None
