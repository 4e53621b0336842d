"""What is seen of an experiment on one level: its nodes, and a card for each sub-experiment."""

from __future__ import annotations

from studio.experiment.document import Connection, Experiment, Node
from studio.experiment.groups import Group, GroupPort
from studio.experiment.ports import UNKNOWN
from studio.experiment.spec import ModuleSpec, PortSpec

CATEGORY = "Sub-experiments"


def _not_called() -> None:
    """Stand in for a module's function: a card of a sub-experiment is never run itself."""


def card(experiment: Experiment, group: Group) -> Node:
    """Return a node that looks like the card of a sub-experiment, with its ports."""
    inputs, outputs = experiment.groups.ports(group.id)
    spec = ModuleSpec(
        id="",
        name="Sub-experiment",
        category=CATEGORY,
        icon="group",
        inputs=tuple(port_spec(experiment, each, True) for each in inputs),
        outputs=tuple(port_spec(experiment, each, False) for each in outputs),
        function=_not_called,
    )
    return Node(group.id, group.name, spec, {}, group.x, group.y, group.comment, group=group.parent)


def port_spec(experiment: Experiment, port: GroupPort, is_input: bool) -> PortSpec:
    """Return the port of a card: as the port inside, under the card's name for it."""
    spec = experiment.node(port.node).spec
    found = spec.input(port.port) if is_input else spec.output(port.port)
    if found is None:
        return PortSpec(port.name, "any" if is_input else UNKNOWN, required=False)
    return PortSpec(port.name, found.type, found.required, found.help)


def ends(
    experiment: Experiment, key: str, is_input: bool
) -> list[tuple[str, str, PortSpec]]:  # fmt: skip
    """Return the ports of a node or of a sub-experiment's card: node inside, its port, the look."""
    if key in experiment.groups:
        ports = experiment.groups.ports(key)[0 if is_input else 1]
        return [(p.node, p.port, port_spec(experiment, p, is_input)) for p in ports]
    node = experiment.node(key)
    specs = node.spec.inputs if is_input else node.spec.outputs
    return [(node.id, each.name, each) for each in specs]


def level_of_cards(experiment: Experiment, level: str) -> Experiment:
    """Return what one level shows as a flat experiment of its own: for layouts and pictures."""
    seen = Experiment(experiment.name, registry=experiment.registry)
    view = experiment.groups.view(level)
    for node in experiment:
        if view.get(node.id) == node.id:
            seen._nodes[node.id] = node
    ports: dict[tuple[str, str, bool], str] = {}
    for group in experiment.groups.on(level):
        seen._nodes[group.id] = card(experiment, group)
        for is_input, found in zip((True, False), experiment.groups.ports(group.id), strict=True):
            ports |= {(*end, is_input): p.name for p in found for end in p.ends}
    for link in experiment.connections:
        source, target = view.get(link.source), view.get(link.target)
        if source is None or target is None or source == target:
            continue
        output = ports.get((link.source, link.output, False), link.output)
        wanted = ports.get((link.target, link.input, True), link.input)
        seen.insert_connection(Connection(source, output, target, wanted))
    return seen
