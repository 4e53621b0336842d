"""Which item of the canvas stands for a node on the level that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.experiment.document import Connection
from studio.experiment.ports import UNKNOWN
from studio.gui.canvas.port_item import PortItem
from studio.gui.canvas.stub_item import StubItem

if TYPE_CHECKING:
    from studio.gui.canvas.scene import CanvasScene


class Shown:
    """A node is shown by its own card, by that of a sub-experiment, or not at all."""

    def __init__(self, scene: CanvasScene) -> None:
        self._scene = scene
        self._holder: dict[str, str] = {}
        self.stubs: dict[PortItem, StubItem] = {}

    def refresh(self) -> None:
        """Find out anew."""
        session = self._scene.session
        self._holder = session.experiment.groups.view(session.level)

    def note(self, node: str) -> str | None:
        """Find out for a node that was just added."""
        session = self._scene.session
        holder = session.experiment.groups.shown(node, session.level)
        if holder is not None:
            self._holder[node] = holder
        return holder

    def forget(self, node: str) -> None:
        """Forget a node that was removed."""
        self._holder.pop(node, None)

    def holder(self, node: str) -> str | None:
        """Return the id of the item that stands for a node, if any does."""
        return self._holder.get(node)

    def own(self) -> set[str]:
        """Return the nodes that are shown by their own cards."""
        return {node for node, holder in self._holder.items() if node == holder}

    def ends(self, link: Connection) -> tuple[str | None, str | None]:
        """Return what stands for the two ends of a connection."""
        return self.holder(link.source), self.holder(link.target)

    def port(self, node: str, name: str, is_input: bool) -> PortItem | None:
        """Return the port item that stands for a port; made if a connection needs it."""
        item = self._scene.nodes.get(self._holder.get(node, ""))
        if item is None:
            return None
        port = item.port_to(node, name, is_input)
        if port is not None:
            return port
        spec = self._scene.session.experiment.node(node).spec
        found = spec.input(name) if is_input else spec.output(name)
        return item.add_port(name, found.type if found else UNKNOWN, is_input, (node, name))

    def stubs_anew(self) -> None:
        """Show where lines lead out of the sub-experiment that is open."""
        experiment = self._scene.session.experiment
        for stub in self.stubs.values():
            stub.port.connected -= len(stub.beyond)
            self._scene.removeItem(stub)
        self.stubs.clear()
        if not self._scene.session.level:
            return
        beyond: dict[PortItem, list[str]] = {}
        for link in experiment.connections:
            source, target = self.ends(link)
            if (source is None) == (target is None):
                continue
            port = (
                self.port(link.target, link.input, True) if source is None
                else self.port(link.source, link.output, False)
            )  # fmt: skip
            if port is not None:
                beyond.setdefault(port, []).append(link.source if source is None else link.target)
        for port, nodes in beyond.items():
            names = [experiment.node(each).name for each in nodes]
            row = port.node.inputs if port.is_input else port.node.outputs
            beside = row[max(port.index - 1, 0) : port.index + 2]
            crowded = sum(each in beyond for each in beside) > 1
            far = crowded and port.index % 2 == 1
            stub = self.stubs[port] = StubItem(port, nodes, names, far=far)
            port.connected += len(nodes)
            port.node.update()
            self._scene.addItem(stub)

    def follow(self, items: set[str]) -> None:
        """Let labels stand at their ports again after cards moved."""
        for port, stub in self.stubs.items():
            if port.node.node_id in items:
                stub.follow()
