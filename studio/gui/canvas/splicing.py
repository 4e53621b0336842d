"""Puts cards into lines, and takes them out of lines."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from studio.experiment.bypass import feed
from studio.experiment.document import Connection, Experiment
from studio.experiment.levels import ends
from studio.experiment.ports import why_types_differ
from studio.experiment.spec import ModuleSpec
from studio.gui.canvas.connection_item import ConnectionItem
from studio.gui.language import told

if TYPE_CHECKING:
    from studio.gui.session import Session

End = tuple[str, str]  # node id and the name of its port


def ports_for(line: ConnectionItem, spec: ModuleSpec) -> tuple[str, str] | None:
    """Return the input and the output by which a module fits into a line, if it does."""
    given, wanted = line.start.spec.type, line.end.spec.type
    input = next((p.name for p in spec.inputs if not why_types_differ(given, p.type)), None)
    output = next((p.name for p in spec.outputs if not why_types_differ(p.type, wanted)), None)
    return None if input is None or output is None else (input, output)


def fits(experiment: Experiment, line: ConnectionItem, node: str) -> bool:
    """Tell whether a node that is there already, and is not connected, fits into a line."""
    if experiment.connections_of(experiment.groups.leaves([node])):
        return False
    return _ends_for(experiment, line, node) is not None


def _ends_for(experiment: Experiment, line: ConnectionItem, key: str) -> tuple[End, End] | None:
    """Return the input and the output by which a node or a sub-experiment fits into a line."""
    given, wanted = line.start.spec.type, line.end.spec.type
    inputs, outputs = ends(experiment, key, True), ends(experiment, key, False)
    input = next((e[:2] for e in inputs if not why_types_differ(given, e[2].type)), None)
    output = next((e[:2] for e in outputs if not why_types_differ(e[2].type, wanted)), None)
    return None if input is None or output is None else (input, output)


def insert(session: Session, line: ConnectionItem, node: str) -> None:
    """Connect a node in the middle of a line."""
    found = _ends_for(session.experiment, line, node)
    link = line.connection
    if found is not None:
        session.connect_ports(link.source, link.output, *found[0])
        session.connect_ports(*found[1], link.target, link.input)


def connect_in_order(session: Session, node_ids: Iterable[str]) -> None:
    """Connect each node with the next one, where a free port fits, as one undo step."""
    nodes = list(node_ids)
    if len(nodes) < 2:
        return
    session.undo.beginMacro(QCoreApplication.translate("Canvas", "Connect in order"))
    try:
        for one, other in itertools.pairwise(nodes):
            _connect_pair(session, one, other)
    finally:
        session.undo.endMacro()


def _connect_pair(session: Session, one: str, other: str) -> None:
    reason = ""
    experiment = session.experiment
    for source, output, _ in ends(experiment, one, False):
        for target, input, _ in ends(experiment, other, True):
            if experiment.input_connection(target, input) is not None:
                continue
            found = experiment.why_not_connect(source, output, target, input)
            if found is None:
                session.connect_ports(source, output, target, input)
                return
            reason = reason or found
    if reason:
        names = f"{session.about(one).name} → {session.about(other).name}"
        session.message.emit(f"{names}: {told(reason)}")


def detach(session: Session, node_ids: Iterable[str]) -> bool:
    """Take nodes out of their lines; what fed them feeds what they fed. Tell whether any was."""
    experiment = session.experiment
    chosen = set(experiment.groups.leaves(node_ids))
    outer = [
        link for link in experiment.connections_of(chosen)
        if (link.source in chosen) != (link.target in chosen)
    ]  # fmt: skip
    if not outer:
        return False
    session.undo.beginMacro(QCoreApplication.translate("Canvas", "Detach"))
    try:
        bridges = _bridges(experiment, chosen, outer)
        session.remove([], outer)
        for link in bridges:
            session.connect_ports(link.source, link.output, link.target, link.input)
    finally:
        session.undo.endMacro()
    return True


def _bridges(experiment: Experiment, chosen: set[str], outer: list[Connection]) -> list[Connection]:
    copy = experiment.copy()
    for node in copy:
        node.disabled = node.id in chosen
    found = (feed(copy, link) for link in outer if link.source in chosen)
    return [link for link in found if link is not None]
