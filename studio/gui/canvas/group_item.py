"""The card of a sub-experiment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from studio.experiment.levels import card
from studio.gui.canvas.node_item import NodeItem
from studio.gui.canvas.port_item import PortItem

if TYPE_CHECKING:
    from studio.experiment.document import Experiment
    from studio.experiment.groups import Group, GroupPort

Signature = tuple[tuple["GroupPort", ...], tuple["GroupPort", ...]]


class GroupItem(NodeItem):
    """Looks like a node; its ports stand for ports of nodes inside."""

    def __init__(self, experiment: Experiment, group: Group) -> None:
        super().__init__(card(experiment, group))
        self.module_name = _tr("Sub-experiment")
        self.look.stacked = True
        self.look.disabled = self._disabled(experiment)
        self.signature = signature(experiment, group.id)
        for ports, found in zip((self.inputs, self.outputs), self.signature, strict=True):
            for port, each in zip(ports, found, strict=True):
                port.end, port.also = (each.node, each.port), each.also

    @property
    def is_group(self) -> bool:
        """Whether this is the card of a sub-experiment."""
        return True

    def port_to(self, node: str, name: str, is_input: bool) -> PortItem | None:
        """Return the port that stands for a port of a node inside."""
        wanted = (node, name.casefold())
        ports = self.inputs if is_input else self.outputs
        return next((p for p in ports if wanted in ((n, o.casefold()) for n, o in p.ends)), None)

    def follow(self, experiment: Experiment, group: Group) -> None:
        """Show name, comment and place as they are now."""
        self.set_name(group.name)
        self.set_comment(group.comment)
        self.setPos(group.x, group.y)
        self.set_disabled(self._disabled(experiment))

    def _disabled(self, experiment: Experiment) -> bool:
        nodes = experiment.groups.nodes(self.node_id)
        return bool(nodes) and all(experiment.node(each).disabled for each in nodes)


def signature(experiment: Experiment, group: str) -> Signature:
    """Return what a card's ports depend on; a card whose own differs has to be made anew."""
    inputs, outputs = experiment.groups.ports(group)
    return tuple(inputs), tuple(outputs)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
