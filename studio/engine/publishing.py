"""Makes an experiment ready to be published: from training to predicting.

What a script trained is saved and takes the place of the branch that trained it; Web Service
Input and Web Service Output are put where they belong. The experiment given is not touched.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from studio.experiment.document import Connection, Experiment, Node
from studio.experiment.errors import ExperimentError
from studio.experiment.files import write_atomically
from studio.experiment.values import PythonDevice, PythonObject

INPUT, OUTPUT, SAVED, SPLIT = (
    "web_service_input",
    "web_service_output",
    "saved_object",
    "split_data",
)
SUFFIX = " [Predictive Exp.]"  # as the original named it
GAP = 160.0
Outputs = Callable[[str, str], object]


@dataclass
class Setup:
    """What came of it: `predictive` tells whether training was taken out.

    `changes` are sentences for the user, in the order in which the steps were done.
    """

    experiment: Experiment
    predictive: bool = False
    changes: list[str] = field(default_factory=list)
    added: set[str] = field(default_factory=set)


def set_up(
    experiment: Experiment, value: Outputs, models: Path, folder: Path | None = None
) -> Setup:
    """Return the experiment as a service needs it.

    `value(node, port)` gives what stands at an output port after the last run (None when it has
    not run); objects are written to the folder `models`, and named as seen from `folder`. Raises
    ExperimentError when there is nothing to answer with, OSError when an object cannot be written.
    """
    work = _Work(experiment.copy(), value, models, folder)
    end = work.find_end()
    work.take_training_out(end)
    work.place_input(end)
    work.place_output(end)
    return work.setup


class _Work:
    def __init__(
        self, experiment: Experiment, value: Outputs, models: Path, folder: Path | None
    ) -> None:
        self.setup = Setup(experiment)
        self.experiment = experiment
        self.value = value
        self.models = models
        self.folder = folder

    # -- the end ---------------------------------------------------------------------------

    def find_end(self) -> Connection:
        """Return the port to answer with, as the start of a connection that may not exist."""
        e = self.experiment
        placed = [n for n in e if n.spec.id == OUTPUT]
        for node in placed:
            link = e.input_connection(node.id, "Dataset")
            if link is not None:
                return link
        ends = []
        for node in e:
            port = next((p for p in node.spec.outputs if p.type == "dataset"), None)
            if port is None or node.spec.id in (INPUT, OUTPUT):
                continue
            leads = any(
                _is_table(e, link) and e.node(link.target).spec.outputs
                for link in e.connections_of([node.id])
                if link.source == node.id
            )
            if not leads:
                ends.append((self._takes_model(node), len(e.upstream([node.id])), node, port.name))
        if not ends:
            raise ExperimentError(
                "There is no table to answer with. Connect the modules that make one."
            )
        ends.sort(key=lambda each: (each[0], each[1], each[2].y), reverse=True)
        node, port_name = ends[0][2], ends[0][3]
        if len(ends) > 1:
            others = ", ".join(f"“{each[2].name}”" for each in ends[1:4])
            self.setup.changes.append(
                f"The service answers with the table of “{node.name}”. {others} could be another "
                "answer: connect a Web Service Output there."
            )
        return Connection(node.id, port_name, "", "")

    def _takes_model(self, node: Node) -> bool:
        return any(
            not _is_table(self.experiment, link)
            for link in self.experiment.connections_of([node.id])
            if link.target == node.id and _kind(self.experiment, link) != "bundle"
        )

    # -- training --------------------------------------------------------------------------

    def take_training_out(self, end: Connection) -> None:
        """Put what was trained in the place of what trained it."""
        e = self.experiment
        used = e.upstream([end.source])
        found = [
            link for link in e.connections
            if link.target in used and _kind(e, link) in ("figures", "model", "transform")
            and e.node(link.source).spec.id != SAVED
        ]  # fmt: skip
        saved: dict[tuple[str, str], Node] = {}
        for link in found:
            trainer = e.node(link.source)
            thing = self.value(link.source, link.output)
            thing = thing.object if isinstance(thing, PythonDevice) else None
            if not isinstance(thing, PythonObject):
                self.setup.changes.append(
                    f"“{trainer.name}” has not run, or gave no object: it will run when the "
                    "service starts. Run the experiment first to keep what it trained."
                )
                continue
            key = (link.source, link.output)
            if key not in saved:
                saved[key] = self._save(trainer, thing)
            e.disconnect(link)
            e.insert_connection(
                Connection(saved[key].id, saved[key].spec.outputs[0].name, link.target, link.input)
            )
        if saved:
            self.setup.predictive = True
            e.rename(e.name + SUFFIX)
            self._drop_unused(end)

    def _save(self, trainer: Node, thing: PythonObject) -> Node:
        name = f"{trainer.name} (trained)"
        file = re.sub(r"[^\w\- ]+", "", trainer.name).strip()[:60] or "object"
        path = self.models / f"{file}.pickle"
        self.models.mkdir(parents=True, exist_ok=True)
        number = 2
        while path.exists() and path.read_bytes() != thing.data:
            path = self.models / f"{file} {number}.pickle"
            number += 1
        if not path.exists():
            write_atomically(path, thing.data)
        node = self._add(SAVED, name, trainer.x, trainer.y, trainer.group, path=self._seen(path))
        self.setup.changes.append(
            f"“{trainer.name}” and what only it needs gave way to “{node.name}”: the "
            f"{thing.type_name} that it trained, saved in {path}."
        )
        return node

    def _seen(self, path: Path) -> str:
        if self.folder is not None and path.is_relative_to(self.folder):
            return path.relative_to(self.folder).as_posix()
        return str(path)

    def _drop_unused(self, end: Connection) -> None:
        e = self.experiment
        keep = e.upstream([end.source])
        keep |= {n.id for n in e if n.spec.id in (INPUT, OUTPUT) and e.upstream([n.id]) & keep}
        gone = [node for node in e if node.id not in keep]
        for node in gone:
            e.remove_node(node)
        if gone:
            names = ", ".join(f"“{each.name}”" for each in gone)
            self.setup.changes.append(f"Not needed to predict, and left out: {names}.")

    # -- input and output ------------------------------------------------------------------

    def place_input(self, end: Connection) -> None:
        """Put a Web Service Input on the way to the end, as near to the data as it may be."""
        e = self.experiment
        if any(node.spec.id == INPUT for node in e):
            return
        link = self._entry(end.source)
        if link is None:
            self.setup.changes.append(
                "No table leads to the answer, so that callers send none: no Web Service Input."
            )
            return
        source, target = e.node(link.source), e.node(link.target)
        if target.y - source.y < 2 * GAP - 20:
            for node in self._level(source.group):
                if node.y > source.y + 40:
                    e.move_node(node, node.x, node.y + GAP)
        # Beside another line that comes straight down, not on top of its card.
        node = self._add(INPUT, "Web Service Input", source.x, source.y + GAP, source.group)
        e.disconnect(link)
        e.insert_connection(Connection(link.source, link.output, node.id, "Example"))
        e.insert_connection(Connection(node.id, "Dataset", link.target, link.input))
        self.setup.changes.append(
            f"“{node.name}” takes the callers' table between “{source.name}”, which is its "
            f"example, and “{target.name}”."
        )

    def _entry(self, node: str) -> Connection | None:
        """Return the connection on which the callers' table comes in."""
        e = self.experiment
        last: Connection | None = None
        seen: set[str] = set()
        used = e.upstream([node])
        while node not in seen:
            seen.add(node)
            link = next(iter(self._tables_into(node)), None)
            if link is None:
                return last
            source = e.node(link.source)
            if source.spec.id == SPLIT and self._feeds_only(source):
                link = self._without_split(source, link)
                source = e.node(link.source)
            last = link
            if self._is_shared(link, used):
                return link  # it also leads to what is trained once, when the service starts
            node = source.id
        return last

    def _tables_into(self, node: str) -> list[Connection]:
        e = self.experiment
        links = (e.input_connection(node, port.name) for port in e.node(node).spec.inputs)
        return [link for link in links if link is not None and _is_table(e, link)]

    def _feeds_only(self, split: Node) -> bool:
        """Tell whether a split only parted rows for testing from those for training."""
        e = self.experiment
        out = [each for each in e.connections_of([split.id]) if each.source == split.id]
        return self.setup.predictive and len(out) == 1 and bool(self._tables_into(split.id))

    def _without_split(self, split: Node, link: Connection) -> Connection:
        e = self.experiment
        before = self._tables_into(split.id)[0]
        e.remove_node(split)
        straight = Connection(before.source, before.output, link.target, link.input)
        e.insert_connection(straight)
        self.setup.changes.append(f"“{split.name}” is left out: all rows of a caller are scored.")
        return straight

    def _is_shared(self, link: Connection, used: set[str]) -> bool:
        """Tell whether what feeds a connection also feeds something that is trained."""
        e = self.experiment
        reached = e.downstream([link.source])
        return any(
            not _is_table(e, each) and _kind(e, each) != "bundle"
            for each in e.connections
            if each.source in reached and each.target in used
        )

    def place_output(self, end: Connection) -> None:
        """Put a Web Service Output below the end."""
        e = self.experiment
        if end.target:
            return
        source = e.node(end.source)
        x, y = source.x, source.y + GAP
        while any(
            abs(node.x - x) < 220 and abs(node.y - y) < 90 for node in self._level(source.group)
        ):
            x += 260
        node = self._add(OUTPUT, "Web Service Output", x, y, source.group)
        e.insert_connection(Connection(end.source, end.output, node.id, "Dataset"))
        self.setup.changes.append(f"“{node.name}” answers with the table of “{source.name}”.")

    def _level(self, group: str) -> list[Node]:
        """Return the nodes that lie beside those of a sub-experiment, or on the top level."""
        return [node for node in self.experiment if node.group == group]

    def _add(
        self, module: str, name: str, x: float, y: float, group: str, **parameters: str
    ) -> Node:
        """Add a node to the sub-experiment of what it replaces or stands beside."""
        spec = self.experiment.registry.find(module)
        if spec is None:
            raise ExperimentError(f"The module {module!r} is not installed.")
        node = Node(
            uuid4().hex[:12], self.experiment.free_name(name), spec, dict(parameters), x, y,
            group=group,
        )  # fmt: skip
        self.experiment.insert_node(node)
        self.setup.added.add(node.id)
        return node


def _kind(experiment: Experiment, link: Connection) -> str:
    port = experiment.node(link.source).spec.output(link.output)
    return port.type if port is not None else ""


def _is_table(experiment: Experiment, link: Connection) -> bool:
    return _kind(experiment, link) == "dataset"


def values_of(outputs: Mapping[str, Mapping[str, object]]) -> Outputs:
    """Return the function that `set_up` asks, from values by node id and port."""
    return lambda node, port: outputs.get(node, {}).get(port)
