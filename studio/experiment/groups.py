"""Sub-experiments: nodes that are shown as one card, which can be opened.

The experiment stays flat: each node knows the sub-experiment it lies in, and connections lead from
node to node across its border. So runs, results, exports and the web service know nothing of them;
a sub-experiment is a way to look at an experiment, and its ports are ports of nodes inside.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from studio.experiment import events, groupports
from studio.experiment.errors import ExperimentError
from studio.experiment.groupports import End, GroupPort
from studio.experiment.ports import why_types_differ

if TYPE_CHECKING:
    from studio.experiment.document import Experiment, Node

TOP = ""  # the level that lies in no sub-experiment
Members = dict[str, str]  # node id: id of the sub-experiment it lies in


@dataclass(frozen=True)
class Group:
    """One sub-experiment: its card on the level `parent`, and the ports that the card offers.

    Besides `inputs` and `outputs` the card has a port wherever a connection crosses its border.
    """

    id: str
    name: str
    parent: str = TOP
    x: float = 0.0
    y: float = 0.0
    comment: str = ""
    inputs: tuple[GroupPort, ...] = ()
    outputs: tuple[GroupPort, ...] = ()


class Groups:
    """The sub-experiments of an experiment, in the order in which they were made."""

    def __init__(self, experiment: Experiment) -> None:
        self._experiment = experiment
        self._groups: dict[str, Group] = {}

    def __iter__(self) -> Iterator[Group]:
        return iter(self._groups.values())

    def __len__(self) -> int:
        return len(self._groups)

    def __contains__(self, group: object) -> bool:
        return group in self._groups

    # -- reading -------------------------------------------------------------------------

    def get(self, key: str) -> Group:
        """Return a sub-experiment by its id, its name, or its path (`Outer/Inner`)."""
        if key in self._groups:
            return self._groups[key]
        for each in self:
            if key in (each.name, self.label(each.id)):
                return each
        raise ExperimentError(f"There is no sub-experiment {key!r} in {self._experiment.name!r}.")

    def path(self, group: str) -> list[Group]:
        """Return a sub-experiment and those it lies in, the outermost first; none for `TOP`."""
        found: list[Group] = []
        while group in self._groups and len(found) <= len(self._groups):
            found.insert(0, self._groups[group])
            group = found[0].parent
        return found

    def label(self, group: str) -> str:
        """Return the names along the path of a sub-experiment: `Outer/Inner`."""
        return "/".join(each.name for each in self.path(group))

    def path_to(self, node: str) -> str:
        """Return where a node is found: `Outer/Inner/Split Data`; its name on the top level."""
        about = self._experiment.node(node)
        return "/".join((*(each.name for each in self.path(about.group)), about.name))

    def level_of(self, key: str) -> str:
        """Return the level on which the card of a node or a sub-experiment lies."""
        if key in self._groups:
            return self._groups[key].parent
        level = self._experiment.node(key).group
        return level if level in self._groups else TOP

    def on(self, level: str) -> list[Group]:
        """Return the sub-experiments whose cards lie on a level."""
        return [each for each in self if each.parent == level]

    def shown(self, node: str, level: str) -> str | None:
        """Return what stands for a node on a level: itself, the card that holds it, or None."""
        here = self._experiment.node(node).group
        if here == level or (level == TOP and here not in self._groups):
            return node
        for each in self.path(here):
            if each.parent == level:
                return each.id
        return None

    def view(self, level: str) -> dict[str, str]:
        """Return, for each node that a level shows, what stands for it: itself or a card's id."""
        above: dict[str, str] = {}
        for each in self:
            for outer in self.path(each.id):
                if outer.parent == level:
                    above[each.id] = outer.id
        found: dict[str, str] = {}
        for node in self._experiment:
            here = node.group if node.group in self._groups else TOP
            if here == level:
                found[node.id] = node.id
            elif here in above:
                found[node.id] = above[here]
        return found

    def nodes(self, group: str) -> list[str]:
        """Return the ids of all nodes in a sub-experiment, also of those further inside."""
        inside = self.inside(group)
        return [each.id for each in self._experiment if each.group in inside]

    def inside(self, group: str) -> set[str]:
        """Return the ids of a sub-experiment and of those in it."""
        found = {group}
        grown = True
        while grown:
            more = {each.id for each in self if each.parent in found} - found
            found |= more
            grown = bool(more)
        return found

    def leaves(self, keys: Iterable[str]) -> list[str]:
        """Return ids of nodes: those given, and all that lie in the sub-experiments given."""
        found: dict[str, None] = {}
        for each in keys:
            found.update(dict.fromkeys(self.nodes(each) if each in self._groups else [each]))
        return list(found)

    def ports(self, group: str) -> tuple[list[GroupPort], list[GroupPort]]:
        """Return the inputs and the outputs of a sub-experiment's card, as they are now."""
        return groupports.ports_of(self._experiment, self._groups[group], set(self.nodes(group)))

    def ends_at(self, level: str, node: str, port: str) -> tuple[End, ...]:
        """Return the input ports that a line gets which leads, on a level, to one of them.

        Those of one input of the card that is drawn there; else the port alone.
        """
        card = self.shown(node, level)
        if card in self._groups:
            for each in self.ports(card)[0]:
                if (node, port) in each.ends:
                    return each.ends
        return ((node, port),)

    # -- changing ------------------------------------------------------------------------

    def collapse(self, keys: Iterable[str], name: str = "Sub-experiment") -> Group:
        """Make a sub-experiment of nodes and sub-experiments of one level and return it.

        By their ids or names. Its ports are those that connections from outside use, the inputs
        that have to be connected, and the outputs at the end.
        """
        chosen = [each if each in self else self._experiment.node(each).id for each in keys]
        if not chosen:
            raise ExperimentError("Name the nodes that the sub-experiment shall hold.")
        levels = {self.level_of(each) for each in chosen}
        if len(levels) > 1:
            raise ExperimentError("These nodes do not lie on one level: choose those of one.")
        level = levels.pop()
        group = Group(uuid4().hex[:12], self.free_name(name), level, *self._room(chosen, level))
        moved = {each for each in chosen if each in self}
        groups = [replace(g, parent=group.id) if g.id in moved else g for g in self]
        members = {each: group.id for each in chosen if each not in self}
        self.restore([*groups, group], members)
        parent = self.ports(group.parent)[0] if group.parent != TOP else ()
        inside = set(self.nodes(group.id))
        inputs, outputs = groupports.first_ports(self._experiment, inside, parent)
        self.restore(
            replace(g, inputs=inputs, outputs=outputs) if g.id == group.id else g for g in self
        )
        return self._groups[group.id]

    def _room(self, chosen: list[str], level: str) -> tuple[float, float]:
        """Return where the card of a new sub-experiment goes: in the middle of what it holds.

        If it covered another card there, it takes the place of one of those that it holds.
        """
        places = [self._place(each) for each in chosen]
        x = _grid((min(p[0] for p in places) + max(p[0] for p in places)) / 2)
        y = _grid((min(p[1] for p in places) + max(p[1] for p in places)) / 2)
        others = [(n.x, n.y) for n in self._experiment if n.group == level and n.id not in chosen]
        others += [(g.x, g.y) for g in self if g.parent == level and g.id not in chosen]
        near = sorted(places, key=lambda p: abs(p[0] - x) + abs(p[1] - y))
        free = (p for p in [(x, y), *near] if not any(_covers(p, other) for other in others))
        return next(free, (x, y))

    def _place(self, key: str) -> tuple[float, float]:
        about = self._groups[key] if key in self else self._experiment.node(key)
        return about.x, about.y

    def expand(self, key: str) -> dict[str, tuple[float, float]]:
        """Put what a sub-experiment holds in its place and take its card away.

        Returns the places from which the nodes were moved.
        """
        group = self.get(key)
        nodes = [each for each in self._experiment if each.group == group.id]
        inner = [each for each in self if each.parent == group.id]
        before = {node.id: (node.x, node.y) for node in nodes}
        before |= {card.id: (card.x, card.y) for card in inner}
        places = list(before.values())
        across = down = 0.0
        if places:
            xs, ys = [p[0] for p in places], [p[1] for p in places]
            across = _grid(group.x - (min(xs) + max(xs)) / 2)
            down = _grid(group.y - (min(ys) + max(ys)) / 2)
        groups = [
            replace(g, parent=group.parent, x=g.x + across, y=g.y + down)
            if g.parent == group.id else g for g in self if g.id != group.id
        ]  # fmt: skip
        for node in nodes:
            self._experiment.move_node(node, node.x + across, node.y + down)
        frames = self._experiment.frames
        frames.restore(
            replace(f, group=group.parent, x=f.x + across, y=f.y + down)
            if f.group == group.id else f for f in frames
        )  # fmt: skip
        self.restore(groups, {each.id: group.parent for each in nodes})
        return before

    def change(self, key: str, **changes: Any) -> None:
        """Change name, place, comment or ports of a sub-experiment."""
        group = self.get(key)
        if "name" in changes:
            changes["name"] = " ".join(changes["name"].split())
            if not changes["name"]:
                raise ExperimentError("A sub-experiment needs a name.")
            if changes["name"] != group.name and changes["name"] in self._names():
                raise ExperimentError(f"There is a {changes['name']!r} already.")
        new = replace(group, **changes)
        self.restore(new if each.id == group.id else each for each in self)

    def offer(self, key: str, node: str, port: str, *, is_input: bool, on: bool = True) -> None:
        """Have the card of a sub-experiment offer a port of a node inside, or not."""
        group = self.get(key)
        ports = group.inputs if is_input else group.outputs
        left = ((p, [e for e in p.ends if e != (node, port)]) for p in ports)
        rest = tuple(p.leading_to(ends) for p, ends in left if ends)
        if on:
            name = groupports.free_name(self._experiment, node, port, rest)
            rest = (*rest, GroupPort(node, port, name))
        self.change(group.id, **{"inputs" if is_input else "outputs": rest})

    def lead(self, key: str, input: str, node: str, port: str) -> None:
        """Have an input of a sub-experiment, by its name, feed one more port inside.

        What fed that port before is cut off. Raises ExperimentError when the two do not fit.
        """
        group, target = self.get(key), self._experiment.node(node)
        about = groupports.find(self.ports(group.id)[0], input)
        wanted = target.spec.input(port)
        if wanted is None or target.id not in self.nodes(group.id):
            raise ExperimentError(f"{group.name} holds no node {node!r} with an input {port!r}.")
        reason = self.why_not_lead(group.id, about, target.id, wanted.name)
        if reason:
            raise ExperimentError(f"{about.name} → {target.name}: {reason}")
        new = (target.id, wanted.name)
        feed = self.feed(group.id, about)
        old = self._experiment.input_connection(*new)
        if feed is not None:
            self._experiment.connect(*feed, *new)
        elif old is not None:
            self._experiment.disconnect(old)
        self._widen(group.id, set(about.ends), new, feed)

    def why_not_lead(self, group: str, port: GroupPort, node: str, input: str) -> str | None:
        """Return why an input of a sub-experiment cannot feed a port inside; None when it can."""
        feed = self.feed(group, port)
        if feed is not None:
            return self._experiment.why_not_connect(*feed, node, input)
        first = self._experiment.node(port.node).spec.input(port.port)
        wanted = self._experiment.node(node).spec.input(input)
        if first is None or wanted is None:
            return None
        return why_types_differ(first.type, wanted.type)

    def feed(self, group: str, port: GroupPort) -> End | None:
        """Return the output outside that feeds an input of a sub-experiment, if one does."""
        members = set(self.nodes(group))
        for end in port.ends:
            link = self._experiment.input_connection(*end)
            if link is not None and link.source not in members:
                return link.source, link.output
        return None

    def _widen(self, level: str, ends: set[End], new: End, feed: End | None) -> None:
        after: dict[str, Group] = {}
        for each in self.path(level):
            if feed is not None and feed[0] in self.nodes(each.id):
                inputs = groupports.narrowed(each.inputs, {new})
            else:
                made = [p for p in self.ports(each.id)[0] if ends & {*p.ends} - {new}]
                told = {end for p in each.inputs for end in p.ends}
                extra = [p for p in made if not told & {*p.ends}]
                inputs = groupports.widened((*each.inputs, *extra), ends - {new}, new)
            after[each.id] = replace(each, inputs=inputs)
        self.restore(after.get(each.id, each) for each in self)

    def connected(self, level: str, source: End, ends: Iterable[End]) -> None:
        """Keep the inputs true after a line was drawn on a level, to ports inside it.

        A port that comes to be fed by what feeds an input already shares that input; from the
        others it parts.
        """
        new = set(ends)
        for group in [each.id for each in self.path(level)]:
            shared: set[End] = set()
            if source[0] not in self.nodes(group):
                for port in self.ports(group)[0]:
                    rest = {*port.ends} - new
                    if rest and self.feed(group, port.leading_to(sorted(rest))) == source:
                        shared = rest
                        break
            for end in new:
                if shared:
                    self._widen(group, shared, end, source)
                else:
                    self.change(
                        group, inputs=groupports.narrowed(self._groups[group].inputs, {end})
                    )

    def parted(self, level: str, ends: Iterable[End]) -> None:
        """Keep the inputs true after lines were taken off inside a level.

        These ports belong no longer to an input that leads to others, too.
        """
        gone = set(ends)
        for group in self.path(level):
            self.change(group.id, inputs=groupports.narrowed(group.inputs, gone))

    def restore(self, groups: Iterable[Group], members: Members | None = None) -> None:
        """Set all sub-experiments at once, and where some nodes lie (files, undo)."""
        after = {each.id: each for each in groups}
        moved = [
            node for node, group in (members or {}).items()
            if self._experiment.has_node(node) and self._experiment.node(node).group != group
        ]  # fmt: skip
        if not moved and after == self._groups and list(after) == list(self._groups):
            return
        self._groups = after
        for each in moved:
            self._experiment.node(each).group = (members or {})[each]
        for each in moved:
            self._experiment.changed.emit(events.NodeGrouped(each))
        self._experiment.changed.emit(events.GroupsChanged())

    def free_name(self, wanted: str) -> str:
        """Return `wanted`, or `wanted 2`... when a node or a sub-experiment has that name."""
        return self._experiment.free_name(wanted, self._names())

    def _names(self) -> set[str]:
        return {each.name for each in self}

    def node_at(self, path: str) -> Node | None:
        """Return the node that a path such as `Outer/Inner/Split Data` leads to, if any."""
        for node in self._experiment:
            if path.endswith(f"/{node.name}") and node.group in self._groups:
                names = [each.name for each in self.path(node.group)]
                for first in range(len(names)):
                    if "/".join((*names[first:], node.name)) == path:
                        return node
        return None


def _covers(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Tell whether cards at two places would lie on each other, or nearly so."""
    return abs(one[0] - other[0]) < 230 and abs(one[1] - other[1]) < 90


def _grid(value: float) -> float:
    return float(round(value / 10) * 10)
