"""The document: nodes, connections, and the one set of methods through which they change.

Every change tells what happened through `Experiment.changed`, with one of the event classes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

from psygnal import Signal

from studio.experiment import events
from studio.experiment.errors import ExperimentError
from studio.experiment.exposed import ExposedParameters
from studio.experiment.frames import Frames
from studio.experiment.groups import Groups
from studio.experiment.ports import why_types_differ
from studio.experiment.registry import Registry, installed
from studio.experiment.spec import ModuleSpec, PortSpec


@dataclass
class Node:
    """A module placed on the canvas.

    `parameters` holds only what differs from the module's defaults; `x` and `y` are canvas
    units (pixels at 100 %), the top left corner of the card. A run passes by a `disabled` node
    (`studio.experiment.bypass`); `group` is the id of the sub-experiment in which it is shown
    (`studio.experiment.groups`). Change it through `Experiment`.
    """

    id: str
    name: str
    spec: ModuleSpec
    parameters: dict[str, Any] = field(default_factory=dict)
    x: float = 0.0
    y: float = 0.0
    comment: str = ""
    disabled: bool = False
    group: str = ""  # the sub-experiment it lies in

    def value(self, parameter: str) -> Any:
        """Return the value of a parameter, by its name: the one set, or the default."""
        if parameter in self.parameters:
            return self.parameters[parameter]
        spec = self.spec.parameter(parameter)
        if spec is None:
            raise ExperimentError(f"{self.name} has no parameter {parameter!r}.")
        return self.parameters.get(spec.name, deepcopy(spec.default))

    def values(self) -> dict[str, Any]:
        """Return the values of all parameters, by name."""
        return {**deepcopy(self.spec.defaults()), **self.parameters}


@dataclass(frozen=True)
class Connection:
    """A line from an output port to an input port; nodes by id, ports by name."""

    source: str
    output: str
    target: str
    input: str


class Experiment:
    """Nodes, connections and notes: what a user opens, edits, runs and saves."""

    changed = Signal(object)

    def __init__(self, name: str = "Untitled", *, registry: Registry | None = None) -> None:
        self.name = name
        self.description = ""
        self.environment = ""  # the Python of scripts that name none; "" is the studio's own
        self._registry = registry
        self.path: Path | None = None
        self.history = ""  # the id under which its runs are kept; "" until one is
        self.extra: dict[str, Any] = {}
        self._nodes: dict[str, Node] = {}
        self._connections: dict[tuple[str, str], Connection] = {}
        self.exposed = ExposedParameters(self)
        self.frames = Frames(self)
        self.groups = Groups(self)

    @property
    def registry(self) -> Registry:
        """The modules that can be placed: those installed, when no others were given."""
        if self._registry is None:
            self._registry = installed()
        return self._registry

    # -- reading -------------------------------------------------------------------------

    @property
    def nodes(self) -> list[Node]:
        """All nodes, in the order in which they were added."""
        return list(self._nodes.values())

    @property
    def connections(self) -> list[Connection]:
        """All connections, in the order in which they were made."""
        return list(self._connections.values())

    def __len__(self) -> int:
        return len(self._nodes)

    def __iter__(self) -> Iterator[Node]:
        return iter(self._nodes.values())

    def node(self, key: str | Node) -> Node:
        """Return a node by its id, its name, or its path (`Sub-experiment/Node`).

        Raises ExperimentError when there is none.
        """
        if isinstance(key, Node):
            key = key.id
        if key in self._nodes:
            return self._nodes[key]
        for each in self._nodes.values():
            if each.name == key:
                return each
        inside = self.groups.node_at(key) if "/" in key else None
        if inside is not None:
            return inside
        raise ExperimentError(f"There is no node {key!r} in {self.name!r}.")

    def has_node(self, node_id: str) -> bool:
        """Tell whether a node of that id exists."""
        return node_id in self._nodes

    def input_connection(self, node_id: str, port: str) -> Connection | None:
        """Return the one connection that feeds an input port, if any."""
        return self._connections.get((node_id, port))

    def connections_of(self, node_ids: Iterable[str]) -> list[Connection]:
        """Return every connection that starts or ends at one of the nodes."""
        wanted = set(node_ids)
        return [c for c in self._connections.values() if c.source in wanted or c.target in wanted]

    def upstream(self, node_ids: Iterable[str]) -> set[str]:
        """Return the ids of the nodes and of everything that they depend on."""
        return self._reach(node_ids, lambda c: (c.target, c.source))

    def downstream(self, node_ids: Iterable[str]) -> set[str]:
        """Return the ids of the nodes and of everything that depends on them."""
        return self._reach(node_ids, lambda c: (c.source, c.target))

    def _reach(self, node_ids: Iterable[str], step: Any) -> set[str]:
        links: dict[str, list[str]] = {}
        for connection in self._connections.values():
            here, there = step(connection)
            links.setdefault(here, []).append(there)
        seen: set[str] = set()
        todo = list(node_ids)
        while todo:
            each = todo.pop()
            if each not in seen:
                seen.add(each)
                todo.extend(links.get(each, ()))
        return seen

    # -- nodes ---------------------------------------------------------------------------

    def add(
        self,
        module: str | ModuleSpec,
        *,
        name: str | None = None,
        x: float | None = None,
        y: float | None = None,
        **parameters: Any,
    ) -> Node:
        """Place a module, by its name or id, and return the new node.

        Parameters are given by name (`data="a,b"`). Without `x` and `y` the node is put below
        the last one. Raises ExperimentError for an unknown module or parameter.
        """
        spec = module if isinstance(module, ModuleSpec) else self.registry.find(module)
        if spec is None:
            raise ExperimentError(f"There is no module {module!r}. `studio modules` lists them.")
        last = next(reversed(self._nodes.values()), None)
        node = Node(
            id=uuid4().hex[:12],
            name=self.free_name(name or spec.name),
            spec=spec,
            x=x if x is not None else (last.x if last else 0.0),
            y=y if y is not None else (last.y + 140.0 if last else 0.0),
        )
        for key, value in parameters.items():
            node.parameters[self._parameter(node, key)] = value
        self.insert_node(node)
        return node

    def insert_node(self, node: Node) -> None:
        """Add a node that exists already (undo of a removal, paste); its id must be free."""
        if node.id in self._nodes:
            raise ExperimentError(f"The node id {node.id} is taken.")
        if any(each.name == node.name for each in self._nodes.values()):
            raise ExperimentError(f"There is a node {node.name!r} already.")
        self._nodes[node.id] = node
        self.changed.emit(events.NodeAdded(node.id))

    def remove_node(self, key: str | Node) -> tuple[Node, list[Connection]]:
        """Remove a node and its connections; return both, so that they can be put back."""
        node = self.node(key)
        cut = self.connections_of([node.id])
        for connection in cut:
            self.disconnect(connection)
        del self._nodes[node.id]
        self.changed.emit(events.NodeRemoved(node.id))
        return node, cut

    def move_node(self, key: str | Node, x: float, y: float) -> None:
        """Put a node's top left corner at `x`, `y`."""
        node = self.node(key)
        if (node.x, node.y) != (x, y):
            node.x, node.y = x, y
            self.changed.emit(events.NodeMoved(node.id))

    def rename_node(self, key: str | Node, name: str) -> None:
        """Give a node another name; raises ExperimentError when it is empty or taken."""
        node = self.node(key)
        name = " ".join(name.split())
        if not name:
            raise ExperimentError("A node needs a name.")
        if any(each.name == name and each is not node for each in self):
            raise ExperimentError(f"There is a node {name!r} already. Choose another name.")
        if node.name != name:
            node.name = name
            self.changed.emit(events.NodeRenamed(node.id))

    def set_comment(self, key: str | Node, comment: str) -> None:
        """Set the note shown with a node."""
        node = self.node(key)
        if node.comment != comment:
            node.comment = comment
            self.changed.emit(events.CommentChanged(node.id))

    def set_disabled(self, key: str | Node, disabled: bool = True) -> None:
        """Let runs pass by a node, or not: what feeds it goes on to what it feeds."""
        node = self.node(key)
        if node.disabled != disabled:
            node.disabled = disabled
            self.changed.emit(events.DisabledChanged(node.id))

    def set_parameter(self, key: str | Node, parameter: str, value: Any) -> None:
        """Set a parameter by its name or label.

        A value equal to the default is forgotten, so that files hold only what was chosen.
        Raises ExperimentError for an unknown parameter; limits are checked by validation, so
        that a user can leave a wrong value and come back to it.
        """
        node = self.node(key)
        name = self._parameter(node, parameter)
        spec = node.spec.parameter(name)
        if node.value(name) == value and type(node.value(name)) is type(value):
            return
        if spec is not None and value == spec.default and type(value) is type(spec.default):
            node.parameters.pop(name, None)
        else:
            node.parameters[name] = value
        self.changed.emit(events.ParameterChanged(node.id, name))

    def _parameter(self, node: Node, key: str) -> str:
        spec = node.spec.parameter(key)
        if spec is not None:
            return spec.name
        if node.spec.missing:
            return key
        known = ", ".join(each.name for each in node.spec.parameters) or "none"
        raise ExperimentError(f"{node.name} has no parameter {key!r}. It has: {known}.")

    def rename(self, name: str) -> None:
        """Give the experiment another name."""
        name = " ".join(name.split()) or "Untitled"
        if name != self.name:
            self.name = name
            self.changed.emit(events.ExperimentRenamed())

    def set_description(self, text: str) -> None:
        """Set the experiment's description."""
        if text != self.description:
            self.description = text
            self.changed.emit(events.DescriptionChanged())

    def set_environment(self, text: str) -> None:
        """Name the Python environment of the scripts that name none; "" is the studio's own."""
        text = text.strip()
        if text != self.environment:
            self.environment = text
            self.changed.emit(events.EnvironmentChanged())

    def free_name(self, wanted: str, also_taken: Iterable[str] = ()) -> str:
        """Return `wanted`, or `wanted 2`, `wanted 3`... when that name is taken."""
        taken = {each.name for each in self._nodes.values()}.union(also_taken)
        if wanted not in taken:
            return wanted
        base = re.sub(r" \d+$", "", wanted)
        number = 2
        while f"{base} {number}" in taken:
            number += 1
        return f"{base} {number}"

    # -- connections ---------------------------------------------------------------------

    def why_not_connect(self, source: str, output: str, target: str, input: str) -> str | None:
        """Return why a connection cannot be drawn, in a sentence; None when it can.

        Nodes by id. A filled input is no hindrance: the new connection replaces the old one.
        """
        start, end = self._nodes.get(source), self._nodes.get(target)
        if start is None or end is None:
            return "One of the two nodes is gone."
        given, wanted = start.spec.output(output), end.spec.input(input)
        if given is None:
            return f"{start.name} has no output port {output!r}."
        if wanted is None:
            return f"{end.name} has no input port {input!r}."
        if source == target:
            return "A node cannot feed itself."
        differ = why_types_differ(given.type, wanted.type)
        if differ:
            return differ
        if source in self.downstream([target]):
            return f"{start.name} already depends on {end.name}: this would make a circle."
        return None

    def connect(
        self,
        source: str | Node,
        output: str | Node | None = None,
        target: str | Node | None = None,
        input: str | None = None,
    ) -> Connection:
        """Connect an output port to an input port and return the connection.

        `connect(d, "Dataset", s, "Dataset1")`; port names may be left out where only one fits:
        `connect(d, s)`. A connection already at that input is replaced. Raises ExperimentError
        with the reason when the connection makes no sense.
        """
        if target is None or isinstance(output, Node):
            if output is None:
                raise ExperimentError("Name the node to connect to.")
            if isinstance(target, str) and input is None:
                input = target
            output, target = None, output
        if target is None or isinstance(output, Node):
            raise ExperimentError("Name the node to connect to.")
        start, end = self.node(source), self.node(target)
        given, wanted = self._choose_ports(start, output, end, input)
        reason = self.why_not_connect(start.id, given, end.id, wanted)
        if reason:
            raise ExperimentError(f"{start.name} → {end.name}: {reason}")
        connection = Connection(start.id, given, end.id, wanted)
        old = self.input_connection(end.id, wanted)
        if old == connection:
            return old
        if old is not None:
            self.disconnect(old)
        self.insert_connection(connection)
        return connection

    def insert_connection(self, connection: Connection) -> None:
        """Add a connection unchecked, as a file or an undo step holds it."""
        self._connections[(connection.target, connection.input)] = connection
        self.changed.emit(events.ConnectionAdded(connection))

    def disconnect(self, connection: Connection) -> None:
        """Remove a connection; nothing happens when it is gone already."""
        key = (connection.target, connection.input)
        if self._connections.get(key) == connection:
            del self._connections[key]
            self.changed.emit(events.ConnectionRemoved(connection))

    def _choose_ports(
        self, start: Node, output: str | None, end: Node, input: str | None
    ) -> tuple[str, str]:
        outputs = [_named(start, "output", start.spec.output(output), output)] if output else None
        inputs = [_named(end, "input", end.spec.input(input), input)] if input else None
        fits = [
            (given.name, wanted.name)
            for given in (outputs or start.spec.outputs)
            for wanted in (inputs or end.spec.inputs)
            if (outputs and inputs) or not why_types_differ(given.type, wanted.type)
        ]
        if not inputs and len(fits) > 1:
            fits = [each for each in fits if (end.id, each[1]) not in self._connections] or fits
        if len(fits) == 1:
            return fits[0]
        names = f"{start.name} → {end.name}"
        if not fits:
            given, wanted = outputs or start.spec.outputs, inputs or end.spec.inputs
            if len(given) == len(wanted) == 1:
                why = why_types_differ(given[0].type, wanted[0].type)
                raise ExperimentError(f"{names}: {why}")
            raise ExperimentError(f"{names}: no port of the two fits the other.")
        raise ExperimentError(f"{names}: several ports fit, please name them.")

    # -- files ---------------------------------------------------------------------------

    def save(self, path: str | Path) -> None:
        """Write the experiment to a `.studio` file, atomically, and remember the path."""
        from studio.experiment import fileformat

        fileformat.write(self, Path(path))
        self.path = Path(path)

    @classmethod
    def open(cls, path: str | Path, *, registry: Registry | None = None) -> Experiment:
        """Read a `.studio` file; raises FileFormatError with what is wrong and where."""
        from studio.experiment import fileformat

        return fileformat.read(Path(path), registry=registry)

    def copy(self) -> Experiment:
        """Return a copy that no later edit touches, without listeners."""
        other = Experiment(self.name, registry=self._registry)
        other.description, other.path = self.description, self.path
        other.environment, other.history = self.environment, self.history
        other.extra = deepcopy(self.extra)
        for node in self:
            other._nodes[node.id] = Node(
                node.id, node.name, node.spec, deepcopy(node.parameters), node.x, node.y,
                node.comment, node.disabled, node.group,
            )  # fmt: skip
        other._connections = dict(self._connections)
        other.exposed.restore(tuple(self.exposed))
        other.frames.restore(self.frames)
        other.groups.restore(self.groups)
        return other


def _named(node: Node, side: str, port: PortSpec | None, name: str) -> PortSpec:
    if port is None:
        ports = node.spec.outputs if side == "output" else node.spec.inputs
        known = ", ".join(each.name for each in ports) or "none"
        raise ExperimentError(f"{node.name} has no {side} port {name!r}. It has: {known}.")
    return port
