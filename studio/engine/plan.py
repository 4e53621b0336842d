"""Turns an experiment into a plan: which nodes run, after which others, under which keys."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from hashlib import sha256
from pathlib import Path
from typing import Any

from studio.experiment.document import Connection, Experiment, Node
from studio.experiment.errors import ExperimentError


@dataclass(frozen=True)
class Step:
    """One node of a plan; `sources` maps input port → (node id, output port)."""

    node: Node
    sources: dict[str, tuple[str, str]]

    @property
    def after(self) -> set[str]:
        """The ids of the nodes that must have finished before."""
        return {node for node, _ in self.sources.values()}


@dataclass(frozen=True)
class Plan:
    """The steps in an order in which each comes after what it needs."""

    steps: dict[str, Step]

    def sorter(self) -> TopologicalSorter[str]:
        """Return a prepared sorter that hands out nodes whose inputs are there."""
        sorter = TopologicalSorter({key: step.after for key, step in self.steps.items()})
        sorter.prepare()
        return sorter


def make_plan(experiment: Experiment, targets: Iterable[str] | None = None) -> Plan:
    """Plan a run of the whole experiment, or of `targets` (node ids) and all they depend on.

    Raises ExperimentError when a target does not exist, when a connection leads nowhere, and
    when the connections form a circle.
    """
    if targets is None:
        wanted = {node.id for node in experiment}
    else:
        wanted = experiment.upstream([experiment.node(each).id for each in targets])
    steps: dict[str, Step] = {}
    for node in experiment:
        if node.id in wanted:
            steps[node.id] = Step(node, {})
    for connection in experiment.connections:
        step = steps.get(connection.target)
        if step is not None:
            output, port = _ports(experiment, connection)
            step.sources[port] = (connection.source, output)
    try:
        order = TopologicalSorter({k: s.after for k, s in steps.items()}).static_order()
        return Plan({key: steps[key] for key in order})
    except CycleError as error:
        names = " → ".join(experiment.node(each).name for each in error.args[1])
        raise ExperimentError(f"These nodes form a circle: {names}.") from None


def _ports(experiment: Experiment, connection: Connection) -> tuple[str, str]:
    """Return the names of both ports as the modules spell them."""
    source, target = experiment.node(connection.source), experiment.node(connection.target)
    given, wanted = source.spec.output(connection.output), target.spec.input(connection.input)
    if given is None or wanted is None:
        raise ExperimentError(f"The connection {source.name} → {target.name} leads to no port.")
    return given.name, wanted.name


def content_key(
    step: Step, upstream: dict[str, str], folder: Path, environment: str = ""
) -> str | None:
    """Return the key under which a step's results are kept; None when they must not be.

    It covers the module and its version, the parameters, the keys of what feeds it, and the
    content of files it reads. `upstream` maps node id → key; `environment` is the experiment's
    Python, which matters where the module takes one.
    """
    spec = step.node.spec
    if not spec.cacheable or any(node not in upstream for node in step.after):
        return None
    values = step.node.values()
    if environment and values.get("environment") == "":
        values["environment"] = environment
    parts: dict[str, Any] = {
        "module": spec.id,
        "version": spec.version,
        "parameters": {p.name: values[p.name] for p in spec.parameters if p.is_visible(values)},
        "inputs": {port: [upstream[node], out] for port, (node, out) in step.sources.items()},
    }
    fingerprint = getattr(spec.function, "fingerprint", None)
    try:
        if fingerprint is not None:
            parts["content"] = fingerprint(values, folder)
        else:
            parts["content"] = [
                _stamp(folder / Path(str(values[each.name])).expanduser())
                for each in spec.parameters
                if each.kind == "path" and values[each.name]
            ]
    except Exception:  # a file that cannot be read: the module itself will say why
        return None
    text = json.dumps(parts, sort_keys=True, ensure_ascii=False, default=repr)
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _stamp(path: Path) -> list[Any]:
    state = path.stat()
    return [os.fspath(path.resolve()), state.st_size, state.st_mtime_ns]
