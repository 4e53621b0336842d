"""Which item of the canvas stands for a node on the level that is open."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from studio.experiment.document import Connection
from studio.experiment.ports import UNKNOWN
from studio.gui.canvas.group_item import GroupItem, signature
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

    def is_true(self) -> bool:
        """Tell whether the cards of sub-experiments have the ports that they should have."""
        experiment, items = self._scene.session.experiment, self._scene.nodes.values()
        cards = (each for each in items if isinstance(each, GroupItem))
        return all(each.signature == signature(experiment, each.node_id) for each in cards)

    def stubs_anew(self) -> None:
        """Show where lines lead out of the sub-experiment that is open."""
        for stub in self.stubs.values():
            stub.count(-1)
            self._scene.removeItem(stub)
        self.stubs.clear()
        if not self._scene.session.level:
            return
        stubs = [*self._inputs(), *self._outputs()]
        beside = {stub.port for stub in stubs}
        for stub in stubs:
            stub.make_room(beside)
            stub.count(1)
            stub.port.node.update()
            self.stubs[stub.port] = stub
            self._scene.addItem(stub)

    def _inputs(self) -> Iterator[StubItem]:
        """Make a label for each input of the open sub-experiment, also for one that is free."""
        groups, level = self._scene.session.experiment.groups, self._scene.session.level
        taken: set[PortItem] = set()
        for each in groups.ports(level)[0]:
            feed = groups.feed(level, each)
            links = [self._scene.session.experiment.input_connection(*end) for end in each.ends]
            ports = dict.fromkeys(
                port
                for end, link in zip(each.ends, links, strict=True)
                if (link is None or (link.source, link.output) == feed)
                and (port := self.port(*end, True)) is not None
            )
            free = sorted(
                ports.keys() - taken, key=lambda p: (p.scene_place.y(), p.scene_place.x())
            )
            if free:
                taken.add(free[0])
                others = [port for port in ports if port is not free[0]]
                yield StubItem(free[0], self._names([feed[0]] if feed else []), others, each)

    def _outputs(self) -> Iterator[StubItem]:
        beyond: dict[PortItem, list[str]] = {}
        for link in self._scene.session.experiment.connections:
            source, target = self.ends(link)
            if source is None or target is not None:
                continue
            port = self.port(link.source, link.output, False)
            if port is not None:
                beyond.setdefault(port, []).append(link.target)
        for port, nodes in beyond.items():
            yield StubItem(port, self._names(nodes))

    def _names(self, nodes: list[str]) -> dict[str, str]:
        return {each: self._scene.session.experiment.node(each).name for each in nodes}

    def stub_at(self, port: PortItem) -> StubItem | None:
        """Return the label whose line leads to a port, if one does."""
        found = (each for each in self.stubs.values() if port in (each.port, *each.others))
        return next(found, None)

    def follow(self, items: set[str]) -> None:
        """Let labels stand at their ports again after cards moved."""
        for port, stub in self.stubs.items():
            if any(each.node.node_id in items for each in (port, *stub.others)):
                stub.follow()
