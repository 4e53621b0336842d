"""Turns an open experiment into another one, step by step, so that all who listen can follow."""

from __future__ import annotations

from copy import deepcopy

from studio.experiment import events
from studio.experiment.document import Experiment, Node


def become(experiment: Experiment, other: Experiment) -> None:
    """Give an experiment the nodes, connections, parameters and notes of another one.

    Nodes are the same when they have the same id and module; those are changed, not made anew.
    Its name, file and history stay its own.
    """
    there = {node.id: node for node in other}
    stays = {n.id for n in experiment if n.id in there and _same_module(n, there[n.id])}
    wanted = set(other.connections)
    for connection in experiment.connections:
        ends_stay = connection.source in stays and connection.target in stays
        if connection not in wanted or not ends_stay:
            experiment.disconnect(connection)
    for node in experiment.nodes:
        if node.id not in stays:
            experiment.remove_node(node.id)
    _rename(experiment, {key: there[key].name for key in stays})
    for key in there:
        if key in stays:
            _adopt(experiment, experiment.node(key), there[key])
        else:
            experiment.insert_node(_copy(there[key]))
    experiment._nodes = {key: experiment._nodes[key] for key in there}
    for connection in other.connections:
        if experiment.input_connection(connection.target, connection.input) != connection:
            experiment.insert_connection(connection)
    _order_connections(experiment, other)
    experiment.set_description(other.description)
    experiment.set_environment(other.environment)
    if list(experiment.exposed) != list(other.exposed):
        experiment.exposed.restore(tuple(other.exposed))
    if list(experiment.frames) != list(other.frames):
        experiment.frames.restore(tuple(other.frames))
    experiment.groups.restore(other.groups, {node.id: node.group for node in other})


def _same_module(one: Node, other: Node) -> bool:
    return one.spec.id == other.spec.id and one.spec.missing == other.spec.missing


def _copy(node: Node) -> Node:
    return Node(
        node.id, node.name, node.spec, deepcopy(node.parameters), node.x, node.y,
        node.comment, node.disabled,
    )  # fmt: skip


def _rename(experiment: Experiment, names: dict[str, str]) -> None:
    """Rename nodes; two may change their names with each other."""
    changed = [key for key, name in names.items() if experiment.node(key).name != name]
    taken = {each.name for each in experiment}
    if any(names[key] in taken for key in changed):
        for number, key in enumerate(changed):
            spare = experiment.free_name(f"{names[key]} ({number})", names.values())
            experiment.rename_node(key, spare)
    for key in changed:
        experiment.rename_node(key, names[key])


def _adopt(experiment: Experiment, node: Node, other: Node) -> None:
    before, after = node.parameters, deepcopy(other.parameters)
    changed = [
        name
        for name in {**before, **after}
        if name not in before
        or name not in after
        or before[name] != after[name]
        or type(before[name]) is not type(after[name])
    ]
    node.parameters = after
    for name in changed:
        experiment.changed.emit(events.ParameterChanged(node.id, name))
    experiment.set_comment(node.id, other.comment)
    experiment.set_disabled(node.id, other.disabled)
    experiment.move_node(node.id, other.x, other.y)


def _order_connections(experiment: Experiment, other: Experiment) -> None:
    order = [(each.target, each.input) for each in other.connections]
    experiment._connections = {key: experiment._connections[key] for key in order}
