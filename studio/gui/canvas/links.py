"""Answers, while a line is drawn, which ports it may end at and why not at the others."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.experiment.document import Connection
from studio.experiment.ports import why_types_differ
from studio.experiment.spec import PortSpec
from studio.gui.canvas.node_item import NodeItem
from studio.gui.canvas.port_item import PortItem
from studio.gui.session import Session


class LinkCheck:
    """Knows what a line that starts at `start` may be connected to.

    The nodes that would close a circle are found once, so that a canvas of a thousand nodes can
    ask for each of its ports.
    """

    def __init__(self, session: Session, start: PortItem) -> None:
        self.session, self.start = session, start
        self.snapped: PortItem | None = None
        experiment = session.experiment
        reach = experiment.downstream if start.is_input else experiment.upstream
        self._circle = reach(node for node, _ in start.ends)

    def ends(self, other: PortItem) -> tuple[str, str, str, str]:
        """Return source, output, target, input of the connection with `other`."""
        given, wanted = (other, self.start) if self.start.is_input else (self.start, other)
        return (*given.end, *wanted.end)

    def fits(self, other: PortItem) -> bool:
        """Tell whether the line may end at `other`."""
        if other.is_input == self.start.is_input or other.end[0] in self._circle:
            return False
        given, wanted = (other, self.start) if self.start.is_input else (self.start, other)
        return self._types_fit(given, wanted)

    def _types_fit(self, given: PortItem, wanted: PortItem) -> bool:
        """Tell whether all ports for which `wanted` stands take what `given` gives."""
        inner = (self.session.experiment.node(node).spec.input(port) for node, port in wanted.also)
        kinds = [wanted.spec.type, *(port.type for port in inner if port is not None)]
        return not any(why_types_differ(given.spec.type, kind) for kind in kinds)

    def reason(self, other: PortItem) -> str | None:
        """Return why the line may not end at `other`, in a sentence; None when it may."""
        if other.is_input == self.start.is_input:
            if other.is_input:
                return _tr("Connect an input to an output, not to another input.")
            return _tr("Connect an output to an input, not to another output.")
        return self.session.why_not_connect(*self.ends(other))

    def connect(self, other: PortItem) -> str | None:
        """Draw the connection as one undo step, or return why it cannot be drawn."""
        if other.is_input == self.start.is_input:
            reason = self.reason(other)
            self.session.message.emit(reason or "")
            return reason
        return self.session.connect_ports(*self.ends(other))

    def join(self, node: str, port: str) -> str | None:
        """Connect a port of a node that was just placed."""
        if self.start.is_input:
            return self.session.connect_ports(node, port, *self.start.end)
        return self.session.connect_ports(*self.start.end, node, port)

    def best_port(self, node: NodeItem) -> PortItem | None:
        """Return the port of a card that a line dropped on the card should take.

        The first free one that fits; a filled input only when no other fits.
        """
        ports = node.outputs if self.start.is_input else node.inputs
        fitting = [each for each in ports if self.fits(each)]
        if self.start.is_input:
            return fitting[0] if fitting else None
        free = [each for each in fitting if not each.connected]
        if free:
            return free[0]
        return fitting[0] if len(fitting) == 1 else None

    def reason_for_card(self, node: NodeItem) -> str:
        """Return why no port of a card takes the line."""
        ports = node.outputs if self.start.is_input else node.inputs
        if node is self.start.node:
            return _tr("A node cannot feed itself.")
        if not ports:
            text = _tr("{} has no outputs.") if self.start.is_input else _tr("{} has no inputs.")
            return text.format(node.look.name)
        if any(self.fits(each) for each in ports):
            return _tr("Every input that fits is taken. Drop on the one to replace.")
        return self.reason(ports[0]) or ""

    def port_for(self, specs: tuple[PortSpec, ...]) -> PortSpec | None:
        """Return the first port of a module (its inputs or its outputs) that fits."""
        for each in specs:
            given, wanted = (each, self.start.spec) if self.start.is_input else (
                self.start.spec, each
            )  # fmt: skip
            if why_types_differ(given.type, wanted.type) is None:
                return each
        return None

    def replaces(self, other: PortItem) -> Connection | None:
        """Return the connection that would go if the line ended at `other`."""
        _, _, target, wanted = self.ends(other)
        return self.session.experiment.input_connection(target, wanted)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
