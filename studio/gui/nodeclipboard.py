"""Nodes on the clipboard: as text that is a small experiment, so that it can be shared."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtGui import QGuiApplication

from studio.experiment import fileformat
from studio.experiment.document import Connection, Experiment, Node
from studio.experiment.errors import ExperimentError, FileFormatError

MIME = "application/x-studio-nodes"
_STEP = 30.0


def dumps(experiment: Experiment, node_ids: list[str]) -> str:
    """Return nodes and the connections among them as text."""
    part = experiment.copy()
    keep = set(node_ids)
    for node in part.nodes:
        if node.id not in keep:
            part.remove_node(node.id)
    part.description = ""
    part.frames.restore(())
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


def text() -> str:
    """Return what is on the clipboard as text."""
    data = QGuiApplication.clipboard().mimeData()
    if data is None:
        return ""
    if data.hasFormat(MIME):
        return bytes(data.data(MIME).data()).decode("utf-8")
    return data.text()


def loads(
    content: str, experiment: Experiment, x: float | None, y: float | None
) -> tuple[list[Node], list[Connection]]:
    """Return fresh nodes and connections for `experiment`, with free ids, names and places.

    Raises ExperimentError when the text holds no nodes.
    """
    try:
        part = fileformat.loads(content, registry=experiment.registry)
    except FileFormatError:
        raise ExperimentError("The clipboard holds no modules.") from None
    if not len(part):
        return [], []
    dx, dy = _shift(part, experiment, x, y)
    taken: set[str] = set()
    ids: dict[str, str] = {}
    nodes: list[Node] = []
    for node in part.nodes:
        ids[node.id] = uuid4().hex[:12]
        node.id = ids[node.id]
        node.name = experiment.free_name(node.name, taken)
        taken.add(node.name)
        node.x, node.y = node.x + dx, node.y + dy
        nodes.append(node)
    connections = [
        Connection(ids[c.source], c.output, ids[c.target], c.input) for c in part.connections
    ]
    return nodes, connections


def _shift(
    part: Experiment, experiment: Experiment, x: float | None, y: float | None
) -> tuple[float, float]:
    left = min(each.x for each in part)
    top = min(each.y for each in part)
    if x is not None and y is not None:
        return x - left, y - top
    taken = {(each.x, each.y) for each in experiment}
    step = 0.0
    while any((each.x + step, each.y + step) in taken for each in part):
        step += _STEP
    return step, step
