"""What is known of a kept run: its facts, and each node's, as they stand in its file."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from studio.engine.runs.places import RunStoreError
from studio.experiment.errors import ModuleError

FORMAT = "experiment-studio-run"
VERSION = 1
STATUSES = ("done", "failed", "cancelled")


@dataclass(frozen=True)
class NodeRecord:
    """How one node ended; `outputs` by port, each as `studio.engine.runs.codecs` wrote it."""

    status: str
    seconds: float = 0.0
    key: str | None = None
    reason: str = ""
    error: dict[str, Any] | None = None
    log: str | None = None
    outputs: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def failure(self) -> ModuleError | None:
        """The error of a node that failed."""
        told = self.error
        if told is None:
            return None
        return ModuleError(
            str(told.get("message", "")),
            kind=told.get("type"),
            line=told.get("line"),
            trace=told.get("traceback"),
            parameter=told.get("parameter"),
        )


@dataclass(frozen=True)
class Notes:
    """What the user wrote to a run."""

    label: str = ""
    starred: bool = False
    comment: str = ""


@dataclass(frozen=True)
class RunRecord:
    """The facts of a run. `results` is `"kept"`, or a sentence that tells why there are none.

    `origin` tells who and what started it; `changes` what was changed since the run before, as
    `studio.engine.runs.changes` writes it (None: there was none before).
    """

    id: str
    history: str
    number: int
    name: str
    file: str
    started: datetime
    seconds: float
    status: str
    snapshot: str
    origin: dict[str, Any] = field(default_factory=dict)
    targets: tuple[str, ...] | None = None
    nodes: dict[str, NodeRecord] = field(default_factory=dict)
    changes: list[dict[str, Any]] | None = None
    results: str = "kept"
    notes: Notes = Notes()

    @property
    def kept(self) -> bool:
        """Whether the results are (or were meant to be) there."""
        return self.results == "kept"

    def objects(self) -> set[str]:
        """Return the names of the files that the results lie in."""
        found: set[str] = set()
        if self.kept:
            for node in self.nodes.values():
                collect([node.log, list(node.outputs.values())], found)
        return found

    def with_notes(self, notes: Notes) -> RunRecord:
        """Return the same run with other notes."""
        return replace(self, notes=notes)

    def to_json(self) -> dict[str, Any]:
        """Return what the run's file holds (the notes have a file of their own)."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "id": self.id,
            "history": self.history,
            "number": self.number,
            "name": self.name,
            "file": self.file,
            "started": self.started.isoformat(timespec="milliseconds"),
            "seconds": round(self.seconds, 6),
            "status": self.status,
            "origin": self.origin,
            "targets": None if self.targets is None else list(self.targets),
            "snapshot": self.snapshot,
            "results": self.results,
            "changes": self.changes,
            "nodes": {
                key: {
                    "status": node.status,
                    "seconds": round(node.seconds, 6),
                    "key": node.key,
                    "reason": node.reason,
                    "error": node.error,
                    "log": node.log,
                    "outputs": node.outputs,
                }
                for key, node in self.nodes.items()
            },
        }


def from_json(raw: Any) -> RunRecord:
    """Return the run that a file holds; raises RunStoreError with what is wrong."""
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise RunStoreError("it is no record of a run")
    version = raw.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise RunStoreError("it was written by a newer studio")
    try:
        started = datetime.fromisoformat(raw["started"])
        if started.tzinfo is None:
            raise ValueError("the time lacks its zone")
        return RunRecord(
            id=str(raw["id"]),
            history=str(raw["history"]),
            number=int(raw["number"]),
            name=str(raw["name"]),
            file=str(raw["file"]),
            started=started,
            seconds=float(raw["seconds"]),
            status=str(raw["status"]),
            snapshot=str(raw["snapshot"]),
            origin=dict(raw.get("origin") or {}),
            targets=None if raw.get("targets") is None else tuple(map(str, raw["targets"])),
            nodes={str(key): _node(each) for key, each in dict(raw["nodes"]).items()},
            changes=None if raw.get("changes") is None else [dict(c) for c in raw["changes"]],
            results=str(raw["results"]),
        )
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise RunStoreError(f"it lacks what a record needs ({error})") from None


def _node(raw: Any) -> NodeRecord:
    return NodeRecord(
        status=str(raw["status"]),
        seconds=float(raw["seconds"]),
        key=raw.get("key"),
        reason=str(raw.get("reason") or ""),
        error=None if raw.get("error") is None else dict(raw["error"]),
        log=raw.get("log"),
        outputs={str(port): dict(each) for port, each in dict(raw["outputs"]).items()},
    )


def collect(value: Any, found: set[str]) -> None:
    """Gather every name of a file in what the codecs wrote."""
    if isinstance(value, str):
        if len(value) > 65 and value[64] == ".":
            found.add(value)
    elif isinstance(value, list):
        for each in value:
            collect(each, found)
    elif isinstance(value, dict):
        for key, each in value.items():
            if key not in ("text", "preview", "type_name", "notes", "value"):
                collect(each, found)
