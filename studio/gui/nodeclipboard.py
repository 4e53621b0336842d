"""Nodes on the clipboard: as text that is a small experiment, so that it can be shared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from uuid import uuid4

from PySide6.QtGui import QGuiApplication

from studio.experiment import fileformat
from studio.experiment.document import Connection, Experiment, Node
from studio.experiment.errors import ExperimentError, FileFormatError
from studio.experiment.frames import Frame
from studio.experiment.groups import TOP, Group, GroupPort

MIME = "application/x-studio-nodes"
_STEP = 30.0


def dumps(experiment: Experiment, node_ids: list[str]) -> str:
    """Return nodes, sub-experiments and the connections among them as text."""
    part = experiment.copy()
    groups = experiment.groups
    keep = set(groups.leaves(node_ids))
    for node in part.nodes:
        if node.id not in keep:
            part.remove_node(node.id)
    chosen = {each for each in node_ids if each in groups}
    kept = set().union(*(groups.inside(each) for each in chosen))
    part.groups.restore(
        [replace(g, parent=TOP) if g.id in chosen else g for g in groups if g.id in kept],
        {node.id: TOP for node in part if node.group not in kept},
    )
    part.description = ""
    part.frames.restore(each for each in part.frames if each.group in kept)
    return fileformat.dumps(part)


def copy(experiment: Experiment, node_ids: list[str]) -> None:
    """Put nodes on the clipboard; nothing happens without any."""
    if node_ids:
        content = dumps(experiment, node_ids)
        # The clipboard makes the data itself: data made here would be taken down too late, when
        # the program ends.
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(content)
        clipboard.mimeData().setData(MIME, content.encode("utf-8"))


def holds_nodes() -> bool:
    """Tell whether what is on the clipboard may be nodes; whether it is, pasting finds out."""
    return text().lstrip().startswith("{")


def text() -> str:
    """Return what is on the clipboard as text."""
    data = QGuiApplication.clipboard().mimeData()
    if data is None:
        return ""
    if data.hasFormat(MIME):
        return bytes(data.data(MIME).data()).decode("utf-8")
    return data.text()


def loads(
    content: str, experiment: Experiment, x: float | None, y: float | None, level: str = TOP
) -> tuple[list[Node], list[Connection], list[Group], list[Frame]]:
    """Return fresh nodes, connections, sub-experiments and their frames for a level.

    Their ids, names and places are free. Raises ExperimentError when the text holds no nodes.
    """
    try:
        part = fileformat.loads(content, registry=experiment.registry)
    except FileFormatError:
        raise ExperimentError("The clipboard holds no modules.") from None
    if not len(part) and not len(part.groups):
        return [], [], [], []
    dx, dy = _shift(part, experiment, x, y, level)
    ids = {each.id: uuid4().hex[:12] for each in (*part.nodes, *part.groups)}
    groups = _fresh_groups(part, experiment, ids, level, (dx, dy))
    taken: set[str] = set()
    nodes: list[Node] = []
    for node in part.nodes:
        node.id = ids[node.id]
        node.name = experiment.free_name(node.name, taken)
        taken.add(node.name)
        if node.group == TOP:
            node.x, node.y, node.group = node.x + dx, node.y + dy, level
        else:
            node.group = ids[node.group]
        nodes.append(node)
    connections = [
        Connection(ids[c.source], c.output, ids[c.target], c.input) for c in part.connections
    ]
    frames = [
        replace(f, id=uuid4().hex[:12], group=ids[f.group]) for f in part.frames if f.group in ids
    ]
    return nodes, connections, groups, frames


def _fresh_groups(
    part: Experiment, experiment: Experiment, ids: dict[str, str], level: str,
    shift: tuple[float, float],
) -> list[Group]:  # fmt: skip
    def fresh(ports: Iterable[GroupPort]) -> tuple[GroupPort, ...]:
        return tuple(copy for p in ports if (copy := p.with_nodes(ids)) is not None)

    taken = {each.name for each in experiment.groups}
    found = []
    for group in part.groups:
        name = experiment.free_name(group.name, taken)
        taken.add(name)
        group = replace(
            group, id=ids[group.id], name=name, parent=ids.get(group.parent, level),
            inputs=fresh(group.inputs), outputs=fresh(group.outputs),
        )  # fmt: skip
        if group.parent == level:
            group = replace(group, x=group.x + shift[0], y=group.y + shift[1])
        found.append(group)
    return found


def _shift(
    part: Experiment, experiment: Experiment, x: float | None, y: float | None, level: str
) -> tuple[float, float]:
    cards = [(e.x, e.y) for e in part if e.group == TOP]
    cards += [(e.x, e.y) for e in part.groups.on(TOP)]
    if x is not None and y is not None:
        return x - min(at[0] for at in cards), y - min(at[1] for at in cards)
    taken = {(each.x, each.y) for each in experiment if each.group == level}
    taken |= {(each.x, each.y) for each in experiment.groups.on(level)}
    step = 0.0
    while any((at[0] + step, at[1] + step) in taken for at in cards):
        step += _STEP
    return step, step
