"""The `.studio` file: readable JSON that diffs well.

Version 1. Keys stand in a fixed order, nodes in the order in which they were added, scripts and
other long texts as arrays of lines. What a newer or another studio wrote and this one does not
know (modules, parameters, keys) is kept and written back. The JSON Schema is
`resources/schema/experiment.schema.json`.
"""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any

from studio.experiment import exposed, frames, groupfiles
from studio.experiment.document import Connection, Experiment, Node
from studio.experiment.errors import FileFormatError
from studio.experiment.files import write_atomically
from studio.experiment.registry import Registry
from studio.experiment.spec import ModuleSpec, PortSpec

VERSION = 1
FORMAT = "experiment-studio"
MAX_BYTES = 64 * 1024 * 1024
MAX_NODES = 20_000

_TOP = (
    "format", "version", "name", "description", "environment", "history", "nodes", "connections",
    "serviceParameters", "frames", "groups",
)  # fmt: skip
_HISTORY = re.compile(r"[0-9a-f]{32}")
_NODE = ("id", "name", "module", "title", "version", "x", "y", "comment", "disabled", "parameters")


def write(experiment: Experiment, path: Path) -> None:
    """Write an experiment atomically; raises FileFormatError when the place is not writable."""
    try:
        write_atomically(path, dumps(experiment).encode("utf-8"))
    except OSError as error:
        raise FileFormatError(f"{path} could not be written: {error.strerror or error}.") from error


def read(path: Path, *, registry: Registry | None = None) -> Experiment:
    """Read an experiment; raises FileFormatError with what is wrong and where."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise FileFormatError(f"{path} is larger than 64 MB: that is no experiment file.")
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise FileFormatError(f"There is no file {path}.") from None
    except IsADirectoryError:
        raise FileFormatError(f"{path} is a folder, not an experiment file.") from None
    except UnicodeDecodeError:
        raise FileFormatError(f"{path} is not a text file, so it is no experiment.") from None
    except OSError as error:
        raise FileFormatError(f"{path} could not be read: {error.strerror or error}.") from error
    experiment = loads(text, source=path.name, registry=registry)
    experiment.path = path
    return experiment


def dumps(experiment: Experiment) -> str:
    """Return the text of the experiment's file."""
    document = as_document(experiment)
    return json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def as_document(experiment: Experiment) -> dict[str, Any]:
    """Return what the experiment's file holds, ready for JSON."""
    head = as_head(experiment)
    parameters, framed = head.pop("serviceParameters"), head.pop("frames")
    grouped = head.pop("groups")
    document: dict[str, Any] = {
        key: value for key, value in head.items() if key not in ("environment", "history") or value
    }
    document["nodes"] = [as_entry(each) for each in experiment.nodes]
    document["connections"] = [
        {"from": [c.source, c.output], "to": [c.target, c.input]} for c in experiment.connections
    ]
    document.update(experiment.extra)
    if parameters:
        document["serviceParameters"] = parameters
    if framed:
        document["frames"] = framed
    if grouped:
        document["groups"] = grouped
    return document


def as_head(experiment: Experiment) -> dict[str, Any]:
    """Return what the file holds of the experiment itself, empty entries as well."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "name": experiment.name,
        "description": _lines(experiment.description),
        "environment": _lines(experiment.environment),
        "history": experiment.history,
        "serviceParameters": exposed.to_json(experiment.exposed),
        "frames": frames.to_json(experiment.frames),
        "groups": groupfiles.to_json(experiment.groups),
    }


def as_entry(node: Node) -> dict[str, Any]:
    """Return what the experiment's file holds of one node."""
    known = [each.name for each in node.spec.parameters if each.name in node.parameters]
    other = sorted(set(node.parameters) - set(known))
    written: dict[str, Any] = {
        "id": node.id,
        "name": node.name,
        "module": node.spec.id,
        "title": node.spec.name,
        "version": node.spec.version,
        "x": _number(node.x),
        "y": _number(node.y),
    }
    if node.comment:
        written["comment"] = _lines(node.comment)
    if node.disabled:
        written["disabled"] = True
    if node.group:
        written["group"] = node.group
    written["parameters"] = {key: _value_out(node.parameters[key]) for key in known + other}
    return written


def _number(value: float) -> float | int:
    rounded = round(value, 2)
    return int(rounded) if rounded == int(rounded) else rounded


def _lines(text: str) -> str | list[str]:
    return text.split("\n") if "\n" in text else text


def _value_out(value: Any) -> Any:
    if isinstance(value, str) and "\n" in value:
        return {"lines": value.split("\n")}
    return value


def _value_in(value: Any) -> Any:
    if isinstance(value, dict) and set(value) == {"lines"} and isinstance(value["lines"], list):
        return "\n".join(str(line) for line in value["lines"])
    return value


def loads(text: str, *, source: str = "the text", registry: Registry | None = None) -> Experiment:
    """Read an experiment from text; `source` names it in errors (FileFormatError)."""
    try:
        document = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise FileFormatError(f"{source} is damaged: it is no JSON at {where}.") from None
    except (RecursionError, ValueError):
        raise FileFormatError(f"{source} is damaged: it cannot be read as JSON.") from None
    return _Reader(source, registry).experiment(document)


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON number")


class _Reader:
    """Turns parsed JSON into an experiment and says exactly what does not fit."""

    def __init__(self, source: str, registry: Registry | None) -> None:
        self.source = source
        self.registry = registry

    def fail(self, what: str) -> FileFormatError:
        return FileFormatError(f"{self.source} is not a valid experiment: {what}.")

    def experiment(self, document: Any) -> Experiment:
        if not isinstance(document, dict) or document.get("format") != FORMAT:
            raise FileFormatError(
                f"{self.source} is no experiment of this studio (it lacks “format”: “{FORMAT}”)."
            )
        version = document.get("version")
        if not isinstance(version, int) or isinstance(version, bool) or version < 1:
            raise self.fail("its version is missing")
        if version > VERSION:
            raise FileFormatError(
                f"{self.source} was written by a newer studio (file version {version}, this "
                f"studio reads up to {VERSION}). Please update Experiment Studio."
            )
        name = self.text(document.get("name", "Untitled"), "its name")
        experiment = Experiment(name, registry=self.registry)
        experiment.description = self.text(document.get("description", ""), "its description")
        experiment.environment = self.text(document.get("environment", ""), "its environment")
        history = document.get("history", "")
        if isinstance(history, str) and _HISTORY.fullmatch(history):
            experiment.history = history  # it names a folder: nothing else is taken over
        experiment.extra = {key: document[key] for key in document if key not in _TOP}
        connections = [
            self.connection(each, number)
            for number, each in enumerate(self.list(document, "connections"), 1)
        ]
        ports = _used_ports(connections)
        nodes = self.list(document, "nodes")
        if len(nodes) > MAX_NODES:
            raise self.fail(f"it has {len(nodes)} nodes, more than {MAX_NODES}")
        names: set[str] = set()
        for number, each in enumerate(nodes, 1):
            node = self.node(each, number, experiment, ports)
            if experiment.has_node(node.id):
                raise self.fail(f"two nodes have the id {node.id!r}")
            if node.name in names:
                raise self.fail(f"two nodes have the name {node.name!r}")
            names.add(node.name)
            experiment._nodes[node.id] = node
        for number, connection in enumerate(connections, 1):
            reason = experiment.why_not_connect(
                connection.source, connection.output, connection.target, connection.input
            )
            if reason:
                raise self.fail(f"connection {number} makes no sense. {reason.rstrip('.')}")
            connection = _spelled(experiment, connection)
            if experiment.input_connection(connection.target, connection.input):
                raise self.fail(f"connection {number} goes to an input that is taken already")
            experiment._connections[(connection.target, connection.input)] = connection
        try:
            found = exposed.from_json(document.get("serviceParameters", []))
            framed = frames.from_json(document.get("frames", []))
            grouped = groupfiles.from_json(document.get("groups", []))
        except ValueError as error:
            raise self.fail(str(error)) from None
        experiment.exposed.restore(found)
        experiment.frames.restore(framed)
        known = {each.id for each in grouped}
        for node in experiment:
            if node.group not in known:  # a damaged file: it is shown at the top
                node.group = ""
        if any(key in known for key in experiment._nodes):
            raise self.fail("a node and a group have the same id")
        experiment.groups.restore(grouped)
        return experiment

    def node(self, raw: Any, number: int, experiment: Experiment, ports: dict[str, _Ports]) -> Node:
        where = f"node {number}"
        if not isinstance(raw, dict):
            raise self.fail(f"{where} is not an object")
        node_id = self.text(raw.get("id"), f"the id of {where}")
        name = self.text(raw.get("name"), f"the name of {where}")
        module = self.text(raw.get("module"), f"the module of {where}")
        if not node_id or not name.strip() or not module:
            raise self.fail(f"{where} lacks its id, name or module")
        parameters = raw.get("parameters", {})
        if not isinstance(parameters, dict):
            raise self.fail(f"the parameters of {name!r} are not an object")
        spec = experiment.registry.find(module)
        if spec is None or spec.id != module:
            title = self.text(raw.get("title", module), f"the title of {where}")
            spec = _missing(module, title, raw.get("version"), ports.get(node_id, _Ports()))
        return Node(
            id=node_id,
            name=name,
            spec=spec,
            parameters={key: _value_in(value) for key, value in parameters.items()},
            x=self.coordinate(raw.get("x", 0), name),
            y=self.coordinate(raw.get("y", 0), name),
            comment=self.text(raw.get("comment", ""), f"the comment of {name!r}"),
            disabled=raw.get("disabled") is True,
            group=self.text(raw.get("group", ""), f"the group of {name!r}"),
        )

    def connection(self, raw: Any, number: int) -> Connection:
        try:
            source, output = raw["from"]
            target, input_port = raw["to"]
        except (TypeError, KeyError, ValueError):
            raise self.fail(f"connection {number} lacks its ends") from None
        ends = (source, output, target, input_port)
        if not all(isinstance(each, str) for each in ends):
            raise self.fail(f"connection {number} has ends that are not text")
        return Connection(source, output, target, input_port)

    def list(self, document: dict[str, Any], key: str) -> list[Any]:
        value = document.get(key, [])
        if not isinstance(value, list):
            raise self.fail(f"its {key} are not a list")
        return value

    def text(self, value: Any, what: str) -> str:
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            return "\n".join(value)
        if not isinstance(value, str):
            raise self.fail(f"{what} is missing or not text")
        return value

    def coordinate(self, value: Any, name: str) -> float:
        fine = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not fine or not math.isfinite(value) or abs(value) > 1e7:
            raise self.fail(f"the position of {name!r} is not a number in reach")
        return float(value)


def _spelled(experiment: Experiment, connection: Connection) -> Connection:
    """Return the connection with its ports spelled as the modules spell them."""
    given = experiment.node(connection.source).spec.output(connection.output)
    wanted = experiment.node(connection.target).spec.input(connection.input)
    if given is None or wanted is None:
        return connection
    return Connection(connection.source, given.name, connection.target, wanted.name)


class _Ports:
    """The ports that connections of a file use at one node."""

    def __init__(self) -> None:
        self.inputs: dict[str, None] = {}
        self.outputs: dict[str, None] = {}


def _used_ports(connections: list[Connection]) -> dict[str, _Ports]:
    used: dict[str, _Ports] = {}
    for each in connections:
        used.setdefault(each.source, _Ports()).outputs[each.output] = None
        used.setdefault(each.target, _Ports()).inputs[each.input] = None
    return used


def _missing(module: str, title: str, version: Any, ports: _Ports) -> ModuleSpec:
    """Return a stand-in for a module that is not installed; its connections stay drawn."""
    return ModuleSpec(
        id=module,
        name=title,
        category="Missing",
        icon="missing",
        version=version if isinstance(version, int) else 1,
        help=f"The module {title!r} ({module}) is not installed here. "
        "The node and its parameters are kept as they are.",
        inputs=tuple(PortSpec(name, "any", required=False) for name in ports.inputs),
        outputs=tuple(PortSpec(name, "unknown") for name in ports.outputs),
    )
