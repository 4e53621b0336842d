"""Finds what keeps an experiment, or a part of it, from running."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from studio.experiment.bypass import feed
from studio.experiment.document import Experiment, Node


@dataclass(frozen=True)
class Problem:
    """One thing to mend: at which node, and at which of its ports or parameters."""

    node: str
    message: str
    parameter: str | None = None
    port: str | None = None


def problems_of(experiment: Experiment, node: Node) -> list[Problem]:
    """Return what keeps one node from running, in the order of its ports and parameters."""
    if node.disabled:
        return []
    if node.spec.missing:
        text = f"The module {node.spec.name!r} is not installed here."
        return [Problem(node.id, text)]
    found = [
        Problem(node.id, f"The input {port.name} needs a connection.", port=port.name)
        for port in node.spec.inputs
        if port.required and experiment.input_connection(node.id, port.name) is None
    ]
    found += _fed_by_disabled(experiment, node)
    values = node.values()
    for spec in node.spec.parameters:
        wrong = spec.problem(values[spec.name]) if spec.is_visible(values) else None
        if wrong:
            found.append(Problem(node.id, wrong, parameter=spec.name))
    return found


def _fed_by_disabled(experiment: Experiment, node: Node) -> list[Problem]:
    found = []
    for port in node.spec.inputs:
        link = experiment.input_connection(node.id, port.name) if port.required else None
        if link is None:
            continue
        source = experiment.node(link.source)
        if source.disabled and feed(experiment, link) is None:
            text = f"The input {port.name} gets nothing: “{source.name}” is disabled."
            found.append(Problem(node.id, text, port=port.name))
    return found


def problems(experiment: Experiment, nodes: Iterable[str] | None = None) -> list[Problem]:
    """Return what keeps the nodes (by id; all when None) from running."""
    wanted = experiment.nodes if nodes is None else [experiment.node(each) for each in nodes]
    return [problem for node in wanted for problem in problems_of(experiment, node)]
