"""What was changed between two runs of an experiment, in words."""

from __future__ import annotations

import difflib
from dataclasses import asdict, dataclass
from typing import Any

from studio.experiment.document import Connection, Experiment, Node

_SHORT = 60  # characters of a value that are shown
_COMPARED = 5000  # lines of a text that are compared one by one


@dataclass(frozen=True)
class Change:
    """One difference; `kind` is one of `WORDS`. `node` is the node's name, `id` its id.

    `what` is a parameter's label (or a connection), `old` and `new` are short texts. For a text
    of several lines, `lines` tells how many of them differ.
    """

    kind: str
    node: str = ""
    id: str = ""
    what: str = ""
    parameter: str = ""
    old: str = ""
    new: str = ""
    lines: int = 0

    def as_json(self) -> dict[str, Any]:
        """Return what the record of a run holds of it."""
        return {key: value for key, value in asdict(self).items() if value}


WORDS = {
    "parameter": "{node}: {what} {old} → {new}",
    "text": "{node}: {what}, lines changed: {lines}",
    "added": "{node} added",
    "removed": "{node} deleted",
    "module": "{node}: module {old} → {new}",
    "renamed": "{old} is called {new}",
    "disabled": "{node} disabled",
    "enabled": "{node} enabled",
    "connected": "connected: {what}",
    "disconnected": "disconnected: {what}",
    "environment": "Python environment {old} → {new}",
    "comment": "{node}: comment changed",
    "data": "{node}: its file was changed",
    "arranged": "only arranged",
}


def say(change: Change) -> str:
    """Return a change in words."""
    return WORDS[change.kind].format(**asdict(change))


def from_json(raw: dict[str, Any]) -> Change:
    """Return the change that a record holds; one of an unknown kind counts as rearranged."""
    known = {key: raw[key] for key in raw if key in Change.__dataclass_fields__}
    if known.get("kind") not in WORDS:
        return Change("arranged")
    lines = known.pop("lines", 0)
    texts = {key: str(value) for key, value in known.items()}
    return Change(**texts, lines=lines if isinstance(lines, int) else 0)


def changes(before: Experiment, after: Experiment) -> list[Change]:
    """Return what differs between two experiments and can matter for a run, and comments.

    Places of cards do not count; when nothing else differs, the list says so.
    """
    here, there = {n.id: n for n in before}, {n.id: n for n in after}
    found: list[Change] = []
    for key, node in there.items():
        old = here.get(key)
        if old is None:
            found.append(Change("added", node.name, key))
        else:
            found += _node(old, node)
    found += [Change("removed", node.name, key) for key, node in here.items() if key not in there]
    gone = [each for each in before.connections if each not in set(after.connections)]
    new = [each for each in after.connections if each not in set(before.connections)]
    found += [
        Change("disconnected", what=_link(before, each))
        for each in gone
        if each.source in there and each.target in there
    ]
    found += [
        Change("connected", what=_link(after, each))
        for each in new
        if each.source in here and each.target in here
    ]
    if before.environment != after.environment:
        old_name, new_name = _shown(before.environment), _shown(after.environment)
        found.append(Change("environment", old=old_name, new=new_name))
    if not found and _places(before) != _places(after):
        found.append(Change("arranged"))
    return found


def _node(old: Node, new: Node) -> list[Change]:
    found: list[Change] = []
    if old.spec.id != new.spec.id:
        return [Change("module", new.name, new.id, old=old.spec.name, new=new.spec.name)]
    if old.name != new.name:
        found.append(Change("renamed", new.name, new.id, old=old.name, new=new.name))
    names = [each.name for each in new.spec.parameters]
    names += sorted({*old.parameters, *new.parameters} - set(names))
    for name in names:
        before, after = _value(old, name), _value(new, name)
        if before == after and type(before) is type(after):
            continue
        spec = new.spec.parameter(name)
        label = spec.label if spec is not None else name
        if any(isinstance(each, str) and "\n" in each for each in (before, after)):
            lines = changed_lines(str(before), str(after))
            found.append(Change("text", new.name, new.id, label, name, lines=lines))
        else:
            texts = _shown(before), _shown(after)
            found.append(Change("parameter", new.name, new.id, label, name, *texts))
    if old.disabled != new.disabled:
        found.append(Change("disabled" if new.disabled else "enabled", new.name, new.id))
    if old.comment != new.comment:
        found.append(Change("comment", new.name, new.id))
    return found


def _value(node: Node, name: str) -> Any:
    spec = node.spec.parameter(name)
    return node.value(name) if spec is not None else node.parameters.get(name)


def changed_lines(before: str, after: str) -> int:
    """Return how many lines of two texts differ: changed, new or gone."""
    old, new = before.splitlines(), after.splitlines()
    if max(len(old), len(new)) > _COMPARED:
        return len(set(old) ^ set(new)) or 1
    blocks = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return sum(max(b - a, d - c) for tag, a, b, c, d in blocks if tag != "equal") or 1


def _shown(value: Any) -> str:
    if isinstance(value, str):
        text = value
        if not text:
            return "“”"
    elif isinstance(value, list):
        text = ", ".join(map(str, value)) or "–"
    elif isinstance(value, bool):
        text = "on" if value else "off"
    elif value is None:
        text = "–"
    else:
        text = str(value)
    text = " ".join(text.split()) or "“”"
    return text if len(text) <= _SHORT else text[: _SHORT - 1] + "…"


def _link(experiment: Experiment, connection: Connection) -> str:
    source = experiment.node(connection.source).name
    return f"{source} → {experiment.node(connection.target).name}"


def _places(experiment: Experiment) -> dict[str, tuple[float, float]]:
    return {node.id: (node.x, node.y) for node in experiment}
