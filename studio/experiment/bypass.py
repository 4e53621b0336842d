"""Disabled nodes: what feeds one goes on, past it, to what it feeds."""

from __future__ import annotations

from studio.experiment.document import Connection, Experiment, Node
from studio.experiment.ports import why_types_differ


def without_disabled(experiment: Experiment) -> Experiment:
    """Return a copy that lacks the disabled nodes, as a run sees the experiment.

    Each output of a disabled node hands on what comes to its first connected input of a type that
    fits. Where there is none, whatever the output fed has nothing at that input.
    """
    copy = experiment.copy()
    off = [node.id for node in experiment if node.disabled]
    if not off:
        return copy
    links = {link: feed(experiment, link) for link in experiment.connections}
    for node in off:
        copy.remove_node(node)
    for link, origin in links.items():
        if origin is not None and origin != link and copy.has_node(link.target):
            copy.insert_connection(origin)
    return copy


def feed(experiment: Experiment, connection: Connection) -> Connection | None:
    """Return the connection that takes the place of one, past disabled nodes; None for none."""
    source, output = connection.source, connection.output
    while experiment.node(source).disabled:
        link = _passed(experiment, experiment.node(source), output)
        if link is None:
            return None
        source, output = link.source, link.output
    target, port = connection.target, connection.input
    given = experiment.node(source).spec.output(output)
    wanted = experiment.node(target).spec.input(port)
    if given is not None and wanted is not None and why_types_differ(given.type, wanted.type):
        return None
    return Connection(source, output, target, port)


def _passed(experiment: Experiment, node: Node, output: str) -> Connection | None:
    given = node.spec.output(output)
    for port in node.spec.inputs:
        link = experiment.input_connection(node.id, port.name)
        if link is not None and (given is None or not why_types_differ(port.type, given.type)):
            return link
    return None
