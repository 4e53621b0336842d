"""What a run tells: immutable events, free of Qt, sent from the engine's threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from studio.experiment.errors import ModuleError
from studio.experiment.values import LogText


@dataclass(frozen=True)
class Output:
    """What stands at an output port: its port type, the value, and its size if it is a table.

    `made` names this one value for as long as the program runs: it is the same wherever the value
    is handed out again. `key` is the content key of the node, by which it may be found at the
    next start; empty when results of the node are not kept.
    """

    port: str
    kind: str
    value: Any = field(repr=False, compare=False)
    rows: int | None = None
    columns: int | None = None
    made: str = field(default="", repr=False, compare=False)
    key: str = field(default="", repr=False, compare=False)


@dataclass(frozen=True)
class RunStarted:
    """A run begins; `nodes` are the ids of the nodes that take part."""

    run: str
    nodes: tuple[str, ...]


@dataclass(frozen=True)
class NodeQueued:
    """A node waits for its inputs or for a free place."""

    run: str
    node: str


@dataclass(frozen=True)
class NodeStarted:
    """A node is at work."""

    run: str
    node: str


@dataclass(frozen=True)
class NodeProgress:
    """A node tells how far it is, from 0 to 1."""

    run: str
    node: str
    fraction: float
    message: str = ""


@dataclass(frozen=True)
class LogLine:
    """Console text of a node, as it arrives; it may hold several lines or part of one."""

    run: str
    node: str
    text: LogText


@dataclass(frozen=True)
class NodeFinished:
    """A node is done; `outputs` by port name, `seconds` of wall time."""

    run: str
    node: str
    seconds: float
    outputs: Mapping[str, Output]


@dataclass(frozen=True)
class NodeCached:
    """A node's results were reused; `log` is what it printed when they were made."""

    run: str
    node: str
    outputs: Mapping[str, Output]
    log: tuple[LogText, ...] = ()


@dataclass(frozen=True)
class NodeFailed:
    """A node could not do its work."""

    run: str
    node: str
    seconds: float
    error: ModuleError


@dataclass(frozen=True)
class NodeSkipped:
    """A node was not run: something upstream failed, or the run was cancelled."""

    run: str
    node: str
    reason: str
    cancelled: bool = False


@dataclass(frozen=True)
class RunFinished:
    """The run is over; `status` is `"done"`, `"failed"` or `"cancelled"`."""

    run: str
    status: str
    seconds: float


Event = (
    RunStarted
    | NodeQueued
    | NodeStarted
    | NodeProgress
    | LogLine
    | NodeFinished
    | NodeCached
    | NodeFailed
    | NodeSkipped
    | RunFinished
)
