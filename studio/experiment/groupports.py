"""The ports that the card of a sub-experiment offers, and the ports inside to which they lead.

What comes from outside by one line is one input, however many ports inside it feeds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from studio.experiment.errors import ExperimentError

if TYPE_CHECKING:
    from studio.experiment.document import Experiment
    from studio.experiment.groups import Group

End = tuple[str, str]  # the id of a node and the name of its port


@dataclass(frozen=True)
class GroupPort:
    """A port of a sub-experiment: that of a node inside, under a name of its own.

    An input may lead to more ports inside: `also`.
    """

    node: str
    port: str
    name: str
    also: tuple[End, ...] = ()

    @property
    def ends(self) -> tuple[End, ...]:
        """All ports inside to which it leads."""
        return ((self.node, self.port), *self.also)

    def leading_to(self, ends: Iterable[End]) -> GroupPort:
        """Return the port as it is when it leads to these ports inside (at least one)."""
        first, *rest = ends
        return replace(self, node=first[0], port=first[1], also=tuple(rest))

    def with_nodes(self, ids: dict[str, str]) -> GroupPort | None:
        """Return the port for copies of the nodes, by their new ids; None if none was copied."""
        ends = [(ids[node], port) for node, port in self.ends if node in ids]
        return self.leading_to(ends) if ends else None


Ports = tuple[list[GroupPort], list[GroupPort]]


def ports_of(experiment: Experiment, group: Group, members: set[str]) -> Ports:
    """Return the inputs and the outputs of a card as they are now.

    They are those that it was told to offer, and one for each line besides that crosses its
    border. Ports inside that are fed by something else no longer belong to an input.
    """
    inputs = [live for p in group.inputs if (live := _live(experiment, p, True, members))]
    outputs = [live for p in group.outputs if (live := _live(experiment, p, False, members))]
    known = ({e for p in inputs for e in p.ends}, {e for p in outputs for e in p.ends})
    for link in experiment.connections_of(members):
        inwards = link.target in members
        if inwards == (link.source in members):
            continue
        end = (link.target, link.input) if inwards else (link.source, link.output)
        ports, seen = (inputs, known[0]) if inwards else (outputs, known[1])
        if end not in seen:
            seen.add(end)
            ports.append(GroupPort(*end, free_name(experiment, *end, ports)))
    return inputs, outputs


def _live(
    experiment: Experiment, port: GroupPort, is_input: bool, members: set[str]
) -> GroupPort | None:
    ends = [e for e in port.ends if e[0] in members and _has(experiment, e, is_input)]
    if len(ends) > 1:
        feeds = {end: experiment.input_connection(*end) for end in ends}
        outer = [f for f in feeds.values() if f is not None and f.source not in members]
        first = (outer[0].source, outer[0].output) if outer else None
        together = [e for e, f in feeds.items() if f is None or (f.source, f.output) == first]
        ends = together or ends[:1]
    if not ends:
        return None
    return port if tuple(ends) == port.ends else port.leading_to(ends)


def _has(experiment: Experiment, end: End, is_input: bool) -> bool:
    spec = experiment.node(end[0]).spec
    return (spec.input(end[1]) if is_input else spec.output(end[1])) is not None


def free_name(experiment: Experiment, node: str, port: str, taken: Iterable[GroupPort]) -> str:
    """Return a name for a port of a card that none of the others has."""
    names = {each.name.casefold() for each in taken}
    if port.casefold() not in names:
        return port
    name = base = f"{experiment.node(node).name} › {port}"
    number = 2
    while name.casefold() in names:
        name, number = f"{base} {number}", number + 1
    return name


def first_ports(
    experiment: Experiment, members: set[str], parent: Iterable[GroupPort]
) -> tuple[tuple[GroupPort, ...], tuple[GroupPort, ...]]:  # fmt: skip
    """Return the ports with which a card begins.

    Those that lines from outside use, the inputs that have to be connected, and the outputs at
    the end. Ports inside that one line from outside feeds, or one input of the sub-experiment
    around it (`parent` are its inputs), share an input.
    """
    feeding = {(c.source, c.output) for c in experiment.connections}
    leaving = {
        (c.source, c.output)
        for c in experiment.connections_of(members)
        if c.source in members and c.target not in members
    }
    busy = {c.source for c in experiment.connections}
    around: dict[End, object] = {end: each for each in parent for end in each.ends}
    inputs: dict[object, GroupPort] = {}
    outputs: list[GroupPort] = []
    nodes = sorted((experiment.node(each) for each in members), key=lambda n: (n.x, n.y))
    for node in nodes:
        for port in node.spec.inputs:
            end = (node.id, port.name)
            feed = experiment.input_connection(*end)
            key: object = around.get(end, end)
            if feed is not None:
                key = (feed.source, feed.output)
                if feed.source in members:
                    continue
            elif not port.required and end not in around:
                continue
            if key in inputs:
                inputs[key] = replace(inputs[key], also=(*inputs[key].also, end))
            else:
                name = free_name(experiment, *end, inputs.values())
                inputs[key] = GroupPort(*end, name)
        for port in node.spec.outputs:
            end = (node.id, port.name)
            if end in leaving or (node.id not in busy and end not in feeding):
                outputs.append(GroupPort(*end, free_name(experiment, *end, outputs)))
    return tuple(inputs.values()), tuple(outputs)


def find(ports: Iterable[GroupPort], name: str) -> GroupPort:
    """Return a port by its name; raises ExperimentError when there is none."""
    known = list(ports)
    for each in known:
        if each.name.casefold() == name.casefold():
            return each
    names = ", ".join(each.name for each in known) or "none"
    raise ExperimentError(f"There is no input {name!r}. There are: {names}.")


def widened(ports: Iterable[GroupPort], ends: set[End], new: End) -> tuple[GroupPort, ...]:
    """Return inputs of which the one that leads to some ports leads to one more, no other does."""
    return _changed(ports, lambda p: [*(e for e in p.ends if e != new), new] if ends & {*p.ends}
                    else [e for e in p.ends if e != new])  # fmt: skip


def narrowed(ports: Iterable[GroupPort], gone: set[End]) -> tuple[GroupPort, ...]:
    """Return inputs that no longer lead to some ports; one that leads to no other stays."""
    return _changed(ports, lambda p: [e for e in p.ends if e not in gone] or list(p.ends))


def _changed(
    ports: Iterable[GroupPort], ends_of: Callable[[GroupPort], list[End]]
) -> tuple[GroupPort, ...]:
    pairs = ((each, ends_of(each)) for each in ports)
    return tuple(
        each if tuple(ends) == each.ends else each.leading_to(ends) for each, ends in pairs if ends
    )
