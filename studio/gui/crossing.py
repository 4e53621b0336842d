"""Draws and cuts connections as they are seen on a level, one undo step each.

An input of a sub-experiment may lead to several ports inside; outside that is one line.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from studio.experiment.document import Connection
from studio.experiment.groupports import End, GroupPort
from studio.experiment.groups import TOP
from studio.gui import commands
from studio.gui.grouping import Reshape, Shape

if TYPE_CHECKING:
    from studio.gui.session import Session


def connect(session: Session, source: End, target: End) -> str | None:
    """Draw a connection, or return why it cannot be drawn."""
    reason = why_not_connect(session, source, target)
    if reason is not None:
        session.message.emit(reason)
        return reason
    _draw(session, source, target)
    return None


def _draw(session: Session, source: End, target: End) -> None:
    experiment, level = session.experiment, session.level
    ends = experiment.groups.ends_at(level, *target)
    links = [Connection(*source, *end) for end in ends]
    new = [e for e in links if experiment.input_connection(e.target, e.input) != e]
    if not new:
        return
    if level == TOP and len(new) == 1:
        session.undo.push(commands.Connect(experiment, new[0]))
        return
    text = _tr("Connect")
    session.undo.beginMacro(text)
    for link in new:
        session.undo.push(commands.Connect(experiment, link))
    if level != TOP:
        _tidy(session, text, lambda: experiment.groups.connected(level, source, ends))
    session.undo.endMacro()


def why_not_connect(session: Session, source: End, target: End) -> str | None:
    """Return why a connection cannot be drawn; None when it can."""
    experiment = session.experiment
    for end in experiment.groups.ends_at(session.level, *target):
        reason = experiment.why_not_connect(*source, *end)
        if reason is not None:
            return reason
    return None


def disconnect(session: Session, connection: Connection) -> None:
    """Cut a connection; at an input of a card, those to all ports inside."""
    experiment, level = session.experiment, session.level
    ends = experiment.groups.ends_at(level, connection.target, connection.input)
    links = [connection]
    for end in ends:
        link = experiment.input_connection(*end)
        if link is not None and link not in links and _same_source(link, connection):
            links.append(link)
    step = commands.Remove(experiment, [], links)
    if level == TOP:
        session.undo.push(step)
        return
    session.undo.beginMacro(step.text())
    session.undo.push(step)
    _tidy(session, step.text(), lambda: experiment.groups.parted(level, ends))
    session.undo.endMacro()


def lead(session: Session, port: GroupPort, node: str, input: str) -> str | None:
    """Have an input of the open sub-experiment feed one more port inside, or tell why not."""
    experiment, level = session.experiment, session.level
    groups = experiment.groups
    feed, old = groups.feed(level, port), experiment.input_connection(node, input)
    if (node, input) in port.ends and (feed is None or old is not None):
        return None
    reason = groups.why_not_lead(level, port, node, input)
    if reason is not None:
        session.message.emit(reason)
        return reason
    text = _tr("Connect")
    session.undo.beginMacro(text)
    if feed is not None:
        session.undo.push(commands.Connect(experiment, Connection(*feed, node, input)))
    elif old is not None:
        session.undo.push(commands.Remove(experiment, [], [old]))
    _tidy(session, text, lambda: groups.lead(level, port.name, node, input))
    session.undo.endMacro()
    return None


def _same_source(one: Connection, other: Connection) -> bool:
    return (one.source, one.output) == (other.source, other.output)


def _tidy(session: Session, text: str, change: Callable[[], object]) -> None:
    """Change the inputs of sub-experiments, as part of the step if anything changes."""
    experiment = session.experiment
    if session.read_only:
        return
    before, shape = tuple(experiment.groups), Shape(experiment)
    change()
    if tuple(experiment.groups) != before:
        session.undo.push(Reshape(experiment, text, shape))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Edits", text)
