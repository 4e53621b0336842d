"""The scene: one item for each node and connection, kept in step with the document."""

from __future__ import annotations

import itertools
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtWidgets import QGraphicsScene

from studio.experiment import events
from studio.experiment.document import Connection
from studio.gui.canvas import finding
from studio.gui.canvas.connection_item import ConnectionItem
from studio.gui.canvas.finding import Hit
from studio.gui.canvas.frame_item import FrameItem
from studio.gui.canvas.group_item import GroupItem, signature
from studio.gui.canvas.links import LinkCheck
from studio.gui.canvas.node_item import NodeItem
from studio.gui.canvas.port_item import PortItem, PortLook
from studio.gui.canvas.shown import Shown
from studio.gui.look.theme import theme
from studio.gui.session import Session

# So many selected cards come above all others. The scene sorts its items anew for each of them.
_LIFTED = 20


class CanvasScene(QGraphicsScene):
    """Shows a session's experiment; reads it, never changes it."""

    contents_changed = Signal()

    def __init__(self, session: Session, parent: object = None) -> None:
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.BspTreeIndex)
        self.session = session
        self.nodes: dict[str, NodeItem] = {}
        self.connections: dict[Connection, ConnectionItem] = {}
        self.frames: dict[str, FrameItem] = {}
        self.shown = Shown(self)
        self.linking: LinkCheck | None = None
        self.hovered = Hit()
        self.focused = False
        self._area: QRectF | None = None  # what all cards cover, once it was asked for
        self._marked: set[str] = set()  # what was selected when marks were shown last
        self.hurried = False  # cards may be drawn from pictures of another size
        self._lines: defaultdict[str, set[ConnectionItem]] = defaultdict(set)  # by item
        self._doubtful: set[str] = set()  # nodes whose problems have to be found again
        self._running: set[str] = set()
        self._turn = QTimer(self, interval=40)
        self._turn.timeout.connect(self._animate)
        self._check = QTimer(self, interval=0, singleShot=True)
        self._check.timeout.connect(self._find_problems)
        self._summing: set[str] = set()  # sub-experiments whose state has to be found again
        self._sum = QTimer(self, interval=16, singleShot=True)
        self._sum.timeout.connect(self._sum_states)
        self._border = QTimer(self, interval=0, singleShot=True)
        self._border.timeout.connect(self._follow_border)
        session.experiment_replaced.connect(self.rebuild)
        session.level_changed.connect(self.rebuild)
        session.document_changed.connect(self._on_change)
        session.selection_changed.connect(self._mark_selection)
        session.state_changed.connect(self._on_state)
        theme.changed.connect(self._repaint)
        self.rebuild()

    # -- building ------------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Make all items anew from the session's experiment."""
        # Not `clear()`: a gesture that is under way takes its own items away.
        self._drop_stubs()
        for connection in list(self.connections):
            self._remove_connection(connection)
        for node_id in list(self.nodes):
            self._remove_node(node_id)
        self._lines.clear()
        self._doubtful.clear()
        self.linking, self.hovered = None, Hit()
        self._sync()

    def _drop_stubs(self) -> None:
        for stub in self.shown.stubs.values():
            self.removeItem(stub)
        self.shown.stubs.clear()

    def _sync(self) -> None:
        """Show what the level that is open holds; what is shown already stays."""
        experiment = self.session.experiment
        self._area = None
        self.shown.refresh()
        groups = {each.id: each for each in experiment.groups.on(self.session.level)}
        own = self.shown.own()
        gone = self.nodes.keys() - own - groups.keys()
        for key, group in groups.items():
            item = self.nodes.get(key)
            if isinstance(item, GroupItem):
                if item.signature == signature(experiment, key):
                    item.follow(experiment, group)
                    self._follow([key])
                else:
                    gone.add(key)
        for link, line in list(self.connections.items()):
            here = (line.start.node.node_id, line.end.node.node_id)
            if here != self.shown.ends(link) or gone.intersection(here):
                self._remove_connection(link)
        for key in gone:
            self._remove_node(key)
        for node in experiment:
            if node.id in own and node.id not in self.nodes:
                self._add_node(node.id)
        for key in groups:
            if key not in self.nodes:
                self._add_node(key)
            self._summing.add(key)
        self._sum.start()
        for link in experiment.connections:
            if link not in self.connections:
                self._add_connection(link)
        self.shown.stubs_anew()
        self._area = None
        self._show_frames()
        self._mark_selection()
        self.contents_changed.emit()

    def _add_node(self, node_id: str) -> None:
        experiment = self.session.experiment
        if node_id in experiment.groups:
            item: NodeItem = GroupItem(experiment, experiment.groups.get(node_id))
        else:
            item = NodeItem(experiment.node(node_id))
        self.addItem(item)
        self.nodes[node_id] = item
        self._marked.add(node_id)
        self._on_state(node_id)
        self._doubt(node_id)

    def _remove_node(self, node_id: str) -> None:
        item = self.nodes.pop(node_id)
        if self.hovered.node is item:
            self.hovered = Hit()
        self._rest(node_id)
        self._lines.pop(node_id, None)
        self.removeItem(item)
        item.release()

    def _add_connection(self, connection: Connection) -> None:
        source, target = self.shown.ends(connection)
        if source == target:
            return
        if source is None or target is None:
            self._border.start()
            return
        start = self.shown.port(connection.source, connection.output, False)
        end = self.shown.port(connection.target, connection.input, True)
        if start is None or end is None:
            return
        lines = self._lines[target] if end.also else ()
        twin = next((each for each in lines if (each.start, each.end) == (start, end)), None)
        if twin is not None:
            twin.twins.append(connection)
            self.connections[connection] = twin
            return
        item = ConnectionItem(connection, start, end)
        start.connected += 1
        end.connected += 1
        self.addItem(item)
        self.connections[connection] = item
        self._lines[source].add(item)
        self._lines[target].add(item)
        self._touch_ends(item)

    def _remove_connection(self, connection: Connection) -> None:
        item = self.connections.pop(connection, None)
        if item is None:
            self._border.start()
            return
        item.twins.remove(connection)
        if item.twins:
            item.connection = item.twins[0]
            return
        if self.hovered.connection is item:
            self.hovered = Hit()
        item.start.connected -= 1
        item.end.connected -= 1
        self._lines[item.start.node.node_id].discard(item)
        self._lines[item.end.node.node_id].discard(item)
        self.removeItem(item)
        self._touch_ends(item)

    def _touch_ends(self, item: ConnectionItem) -> None:
        if item.start.node.is_group or item.end.node.is_group:
            self._border.start()
        item.start.node.update()
        item.end.node.update()
        self._doubt(item.connection.target)

    # -- following the session -----------------------------------------------------------------

    def _on_change(self, event: object) -> None:
        self._area = None
        if isinstance(event, events.NodeAdded):
            holder = self.shown.note(event.node)
            if holder == event.node:
                self._add_node(event.node)
                self.contents_changed.emit()
            elif holder is not None:
                self._border.start()
        elif isinstance(event, events.NodeRemoved):
            if self.shown.holder(event.node) not in (None, event.node):
                self._border.start()
            self.shown.forget(event.node)
            if event.node in self.nodes:
                self._remove_node(event.node)
                self.contents_changed.emit()
        elif isinstance(event, events.GroupsChanged):
            self._sync()
        elif isinstance(event, events.ConnectionAdded):
            self._add_connection(event.connection)
        elif isinstance(event, events.ConnectionRemoved):
            self._remove_connection(event.connection)
        elif isinstance(event, events.FramesChanged):
            self._show_frames()
            self.contents_changed.emit()
        elif isinstance(event, events.NodeMoved):
            node = self.session.experiment.node(event.node)
            self.place({event.node: QPointF(node.x, node.y)})
        elif isinstance(event, events.NodeRenamed):
            if event.node in self.nodes:
                self.nodes[event.node].set_name(self.session.experiment.node(event.node).name)
            self._border.start()
        elif isinstance(event, events.CommentChanged) and event.node in self.nodes:
            item = self.nodes[event.node]
            item.set_comment(self.session.experiment.node(event.node).comment)
            self._follow([event.node])
        elif isinstance(event, events.DisabledChanged):
            if event.node in self.nodes:
                node = self.session.experiment.node(event.node)
                self.nodes[event.node].set_disabled(node.disabled)
                self._follow([event.node])
            else:
                self._doubt(event.node)
            for each in self.session.experiment.downstream([event.node]):
                self._doubt(each)
        elif isinstance(event, events.ParameterChanged):
            self._doubt(event.node)
        elif isinstance(event, events.EnvironmentChanged):
            self._doubtful.update(each.id for each in self.session.experiment)
            self._check.start()

    def _show_frames(self) -> None:
        level = self.session.level
        wanted = {each.id: each for each in self.session.experiment.frames if each.group == level}
        for gone in self.frames.keys() - wanted.keys():
            item = self.frames.pop(gone)
            if self.hovered.frame is item:
                self.hovered = Hit()
            self.removeItem(item)
        for key, frame in wanted.items():
            if key in self.frames:
                self.frames[key].set_frame(frame)
            else:
                self.frames[key] = FrameItem(frame)
                self.addItem(self.frames[key])

    def place(self, places: dict[str, QPointF]) -> None:
        """Show cards elsewhere, with their lines; the document is not touched."""
        here = {
            each: where
            for each, where in places.items()
            if each in self.nodes and self.nodes[each].pos() != where  # a drag has shown it there
        }
        for node_id, where in here.items():
            self.nodes[node_id].setPos(where)
        self._follow(here)

    def _follow(self, node_ids: Iterable[str]) -> None:
        items = set(node_ids)
        for line in set().union(*(self._lines[each] for each in items)):
            line.follow()
        if self.shown.stubs:
            self.shown.follow(items)

    def _follow_border(self) -> None:
        """Lines across the border of a sub-experiment, or what lies beyond, changed."""
        self.shown.stubs_anew() if self.shown.is_true() else self._sync()

    def _mark_selection(self) -> None:
        chosen = set(self.session.selection)
        lifted = len(chosen) <= _LIFTED
        for key in self._marked | chosen:
            item = self.nodes.get(key)
            if item is not None:
                selected = key in chosen
                item.set_marks(selected=selected, focused=self.focused and selected)
                item.setZValue(1 if selected and lifted else 0)
        self._marked = chosen

    def set_focused(self, focused: bool) -> None:
        """Mark the selection as the one that keys act on, or not."""
        self.focused = focused
        self._mark_selection()

    def _on_state(self, node_id: str) -> None:
        item = self.nodes.get(node_id)
        if item is None:
            holder = self.shown.holder(node_id)
            if holder is not None:
                self._summing.add(holder)
                if not self._sum.isActive():
                    self._sum.start()
            return
        state = self.session.state(node_id)
        if state.status == "running":
            item.started = item.started or time.monotonic()
            self._running.add(node_id)
            if not self.animated:
                self._turn.start()
        else:
            item.started = None
            self._rest(node_id)
        item.set_state(state, self._elapsed(item))
        if item.look.doors != "shut":  # it may have been allowed
            self._doubt(node_id)

    def _sum_states(self) -> None:
        """Show how sub-experiments stand; once for all that happened in a frame."""
        summing, self._summing = self._summing, set()
        for key in summing & self.nodes.keys():
            self._on_state(key)

    @property
    def animated(self) -> bool:
        """Whether something is drawn anew all the time; only while a node runs."""
        return self._turn.isActive()

    def _rest(self, node_id: str) -> None:
        self._running.discard(node_id)
        if not self._running:
            self._turn.stop()

    def _elapsed(self, item: NodeItem) -> float | None:
        return None if item.started is None else time.monotonic() - item.started

    def _animate(self) -> None:
        turn = (time.monotonic() * 360) % 360
        for node_id in self._running:
            item = self.nodes[node_id]
            item.look.turn = turn
            item.set_state(item.state, self._elapsed(item))

    def _doubt(self, node_id: str) -> None:
        self._doubtful.add(node_id)
        if not self._check.isActive():
            self._check.start()

    def _find_problems(self) -> None:
        doubtful, self._doubtful = self._doubtful, set()
        experiment = self.session.experiment
        found = {each if each in self.nodes else self.shown.holder(each) for each in doubtful}
        for key in found:
            item = self.nodes.get(key or "")
            if item is None or key is None:
                continue
            nodes = experiment.groups.nodes(key) if item.is_group else [key]
            problems = [problem for each in nodes for problem in self.session.problems(each)]
            doors = {self.session.doors(each) for each in nodes}
            item.set_problems(problems)
            item.set_doors(next((d for d in ("asks", "open") if d in doors), "shut"))
            if isinstance(item, GroupItem):
                item.follow(experiment, experiment.groups.get(key))
                self._follow([key])

    def _repaint(self) -> None:
        self.update()
        for view in self.views():
            view.resetCachedContent()
            view.viewport().update()

    # -- looking -------------------------------------------------------------------------------

    def hit(self, place: QPointF, scale: float = 1.0) -> Hit:
        """Return what lies under a place; the area of ports and lines grows as one zooms out."""
        return finding.hit(self, place, scale)

    def line_at(self, place: QPointF, scale: float = 1.0) -> ConnectionItem | None:
        """Return the line under a place, whatever covers it."""
        return finding.line_at(self, place, scale)

    def nearest_fit(self, place: QPointF) -> PortItem | None:
        """Return the port near a place at which the line that is being drawn may end."""
        return None if self.linking is None else finding.nearest_fit(self, place, self.linking)

    def nodes_in(self, area: QRectF) -> list[str]:
        """Return the ids of the nodes whose cards touch an area."""
        near = self.items(area, Qt.ItemSelectionMode.IntersectsItemBoundingRect)
        return [
            each.node_id
            for each in near
            if isinstance(each, NodeItem) and each.body().translated(each.pos()).intersects(area)
        ]

    def contents(self) -> QRectF:
        """Return the area that all cards cover; empty without any."""
        if self._area is None:
            self._area = finding.covered(self)
        return QRectF(self._area)

    def places(self) -> Iterator[tuple[NodeItem, float, float]]:
        """Yield each card and where the document puts it.

        Ten thousand items of the scene would take a tenth of a second to tell it.
        """
        items = self.nodes
        for card in itertools.chain(self.session.experiment, self.session.experiment.groups):
            item = items.get(card.id)
            if item is not None:
                yield item, card.x, card.y

    def port_look(self, port: PortItem) -> PortLook:
        """Return how a port is to be drawn now."""
        link = self.linking
        if link is not None:
            if port is link.snapped:
                return PortLook.SNAPPED
            if port is link.start:
                return PortLook.HOVERED
            return PortLook.FITS if link.fits(port) else PortLook.DIMMED
        return PortLook.HOVERED if port is self.hovered.port else PortLook.PLAIN

    def set_hovered(self, hit: Hit) -> None:
        """Mark what is under the mouse."""
        before = self.hovered
        if hit == before:
            return
        self.hovered = hit
        for each, on in ((before, False), (hit, True)):
            if each.node is not None:
                each.node.set_marks(hovered=on and each.port is None)
                each.node.update()
            if each.connection is not None:
                each.connection.set_marks(hovered=on)

    def set_linking(self, link: LinkCheck | None) -> None:
        """Show for every port whether the line that is being drawn may end there."""
        self.linking = link
        self.update()

    def mark_line(self, line: ConnectionItem | None) -> None:
        """Mark the line into which a card would be put, if it were let go here."""
        for each in self.connections.values():
            if each.hovered != (each is line):
                each.set_marks(hovered=each is line)

    # -- selected frames -----------------------------------------------------------------------

    @property
    def selected_frames(self) -> list[str]:
        """The ids of the frames that are selected."""
        return [each for each, item in self.frames.items() if item.selected]

    def select_frames(self, chosen: list[str]) -> None:
        """Select these frames and no others."""
        for each, item in self.frames.items():
            item.set_selected(each in chosen)

    # -- selected lines ------------------------------------------------------------------------

    @property
    def selected_connections(self) -> list[Connection]:
        """The connections that are selected (nodes are the session's matter)."""
        return [each for each, item in self.connections.items() if item.selected]

    def select_connections(self, chosen: list[Connection]) -> None:
        """Select these connections and no others."""
        marked = {self.connections[each] for each in chosen if each in self.connections}
        for item in self.connections.values():
            if item.selected != (item in marked):
                item.set_marks(selected=item in marked)
