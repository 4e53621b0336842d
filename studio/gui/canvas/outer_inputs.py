"""The inputs of the open sub-experiment: which ports inside they may feed, by mouse and menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from studio.experiment.spec import PortSpec
from studio.gui import crossing
from studio.gui.canvas.links import LinkCheck
from studio.gui.canvas.pointing import plain
from studio.gui.canvas.port_item import PortItem

if TYPE_CHECKING:
    from studio.gui.canvas.node_item import NodeItem
    from studio.gui.canvas.stub_item import StubItem
    from studio.gui.canvas.view import CanvasView
    from studio.gui.session import Session


class OuterLink(LinkCheck):
    """Knows to which ports inside an input of the open sub-experiment may lead."""

    def __init__(self, session: Session, stub: StubItem) -> None:
        assert stub.input is not None
        self.input = stub.input
        groups = session.experiment.groups
        self._feed = groups.feed(session.level, stub.input)
        super().__init__(session, _start(session, stub, self._feed))

    def fits(self, other: PortItem) -> bool:
        """Tell whether the input may lead to a port."""
        if not other.is_input or any(node in self._circle for node, _ in other.ends):
            return False
        return self._types_fit(self.start, other)

    def reason(self, other: PortItem) -> str | None:
        """Return why it may not, in a sentence; None when it may."""
        if not other.is_input:
            return _tr("What comes from outside leads to an input, not to an output.")
        session = self.session
        why = (
            session.experiment.groups.why_not_lead(session.level, self.input, *end)
            for end in other.ends
        )
        return next((each for each in why if each), None)

    def connect(self, other: PortItem) -> str | None:
        """Have the input lead to a port, or return why it cannot."""
        if not other.is_input:
            return self.reason(other)
        return _lead(self.session, self.input, other)

    def join(self, node: str, port: str) -> str | None:
        """Have the input lead to a port of a node that was just placed."""
        return crossing.lead(self.session, self.input, node, port)

    def reason_for_card(self, node: NodeItem) -> str:
        """Return why no port of a card takes the line."""
        if node is self.start.node and any(self.fits(each) for each in node.inputs):
            return _tr("Every input that fits is taken. Drop on the one to replace.")
        if node is self.start.node and node.inputs:
            return self.reason(node.inputs[0]) or ""
        return super().reason_for_card(node)


def _start(session: Session, stub: StubItem, feed: tuple[str, str] | None) -> PortItem:
    """Return a port that stands for what feeds an input of the open sub-experiment."""
    kind = stub.port.spec.type
    if feed is not None:
        given = session.experiment.node(feed[0]).spec.output(feed[1])
        kind = given.type if given is not None else kind
    assert stub.input is not None
    end = feed or ("", stub.input.name)
    return PortItem(stub.port.node, PortSpec(stub.input.name, kind), 0, False, end)


def take(session: Session, stub: StubItem, port: PortItem) -> str | None:
    """Have a port inside fed by what a label stands for, or return why it cannot be."""
    if stub.input is None:
        return _tr("Connect an input to an output, not to another input.")
    return _lead(session, stub.input, port)


def _lead(session: Session, input, port: PortItem) -> str | None:
    groups, level = session.experiment.groups, session.level
    for end in port.ends:
        reason = groups.why_not_lead(level, input, *end)
        if reason is not None:
            session.message.emit(reason)
            return reason
    several = len(port.ends) > 1
    if several:
        session.undo.beginMacro(QCoreApplication.translate("Edits", "Connect"))
    for end in port.ends:
        now = next((p for p in groups.ports(level)[0] if set(p.ends) & set(input.ends)), input)
        crossing.lead(session, now, *end)
    if several:
        session.undo.endMacro()
    return None


def add_menu(view: CanvasView, menu: QMenu, node: str) -> None:
    """Let the inputs of a node be fed by those of the sub-experiment that is open, by keys."""
    session = view.session
    if not session.level or len(session.selection) > 1:
        return
    item = view.canvas.nodes.get(node)
    if item is None or not item.inputs:
        return
    groups = session.experiment.groups
    submenu = menu.addMenu(_tr("Take from outside"))
    for port in item.inputs:
        for each in groups.ports(session.level)[0]:
            if port.end in each.ends or groups.why_not_lead(session.level, each, *port.end):
                continue
            feed = groups.feed(session.level, each)
            name = each.name
            if feed is not None:
                name = f"{each.name} ({session.experiment.node(feed[0]).name})"
            entry = submenu.addAction(plain(f"{port.spec.name} ← {name}"))
            entry.triggered.connect(
                lambda *_, each=each, end=port.end: crossing.lead(session, each, *end)
            )
    submenu.setEnabled(bool(submenu.actions()))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
