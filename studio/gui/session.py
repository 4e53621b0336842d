"""One open experiment and all that is known about it: the hub to which the widgets listen.

Widgets call its methods and listen to its signals; they never know each other.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from studio.engine.events import Output
from studio.engine.executor import Executor
from studio.engine.trust import PERMISSIONS, asking, wants
from studio.experiment import events
from studio.experiment.document import Connection, Experiment, Node
from studio.experiment.errors import ExperimentError
from studio.experiment.exposed import REQUIRED
from studio.experiment.frames import Frame
from studio.experiment.groups import TOP, Group
from studio.experiment.registry import Registry
from studio.experiment.validation import Problem, problems_of
from studio.experiment.values import LogText
from studio.gui import commands, crossing, nodeclipboard
from studio.gui.frames import FrameEdits
from studio.gui.grouping import GroupEdits
from studio.gui.runbridge import NodeState, RunBridge
from studio.gui.summed import summed


class Session(QObject):
    """The experiment on the desk, its undo stack, the selection and its runs."""

    experiment_replaced = Signal()
    document_changed = Signal(object)
    selection_changed = Signal()
    level_changed = Signal()
    state_changed = Signal(str)
    log_appended = Signal(str, object)
    port_requested = Signal(str, str)
    chart_requested = Signal(str, str)
    line_requested = Signal(str, str, int)
    message = Signal(str)
    running_changed = Signal(bool)
    run_finished = Signal(str, float)
    flush_requested = Signal()
    read_only = False  # whether it shows a run that is over (`studio.gui.runs`)

    def __init__(
        self,
        experiment: Experiment | None = None,
        *,
        executor: Executor | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.executor = executor or Executor()
        self.bridge = RunBridge(self.executor, self)
        self.undo = QUndoStack(self)
        self.frames = FrameEdits(self)
        self.groups = GroupEdits(self)
        self.selection: tuple[str, ...] = ()  # nodes and sub-experiments
        self.level = TOP  # the sub-experiment that is open
        self.folder: Path | None = None
        self.experiment = Experiment() if experiment is None else experiment
        self.granted: set[str] = set()
        self._own_environment = False  # whether the user of this computer named it
        self.experiment.changed.connect(self._on_change)
        self.bridge.state_changed.connect(self.state_changed)
        self.bridge.log_appended.connect(self.log_appended)
        self.bridge.running_changed.connect(self.running_changed)
        self.bridge.finished.connect(self.run_finished)

    @property
    def title(self) -> str:
        """What the tab is called."""
        return self.experiment.name

    @property
    def registry(self) -> Registry:
        """The modules that can be placed."""
        return self.experiment.registry

    @property
    def running(self) -> bool:
        """Whether a run is under way."""
        return self.bridge.running

    # -- the document ----------------------------------------------------------------------

    def replace_experiment(self, experiment: Experiment, *, folder: Path | None = None) -> None:
        """Put another experiment on the desk; undo steps and results of the old one go.

        `folder` is where its relative paths start, if it was read from a file.
        """
        self.experiment.changed.disconnect(self._on_change)
        self.bridge.forget()
        self.undo.clear()
        self.selection = ()
        self.level = TOP
        self.experiment = experiment
        self.granted.clear()
        self._own_environment = False
        self.folder = folder
        experiment.changed.connect(self._on_change)
        self.experiment_replaced.emit()
        self.selection_changed.emit()

    def flush(self) -> None:
        """Have every editor hand in what was typed, before a run or a save."""
        self.flush_requested.emit()

    def _on_change(self, event: object) -> None:
        if isinstance(event, events.NodeRemoved) and event.node in self.selection:
            self.select(each for each in self.selection if each != event.node)
        if isinstance(event, events.GroupsChanged):
            self._stay_in_reach()
        if isinstance(event, events.EnvironmentChanged):
            scripts = [n.id for n in self.experiment if n.spec.parameter("environment")]
            self.bridge.mark_stale(self.experiment.downstream(scripts))
        elif isinstance(event, (events.ParameterChanged, events.DisabledChanged)):
            self.bridge.mark_stale(self.experiment.downstream([event.node]))
        elif isinstance(event, (events.ConnectionAdded, events.ConnectionRemoved)):
            self.bridge.mark_stale(self.experiment.downstream([event.connection.target]))
        self.document_changed.emit(event)

    def select(self, node_ids: Iterable[str]) -> None:
        """Make these nodes and sub-experiments the selection; the level they lie on is opened."""
        chosen = tuple(each for each in dict.fromkeys(node_ids) if self.has(each))
        if chosen and len(self.experiment.groups):
            level_of = self.experiment.groups.level_of
            levels = [level_of(each) for each in chosen]
            if self.level not in levels:
                self._set_level(levels[0])
            chosen = tuple(
                each for each, level in zip(chosen, levels, strict=True) if level == self.level
            )
        if chosen != self.selection:
            self.selection = chosen
            self.selection_changed.emit()

    @property
    def current(self) -> str | None:
        """The id of the selected node, when one node and nothing else is selected."""
        one = self.selection[0] if len(self.selection) == 1 else None
        return None if one is None or one in self.experiment.groups else one

    @property
    def current_group(self) -> str | None:
        """The id of the selected sub-experiment, when it and nothing else is selected."""
        one = self.selection[0] if len(self.selection) == 1 else None
        return one if one is not None and one in self.experiment.groups else None

    @property
    def selected_nodes(self) -> list[str]:
        """The ids of the selected nodes, and of those in selected sub-experiments."""
        return self.experiment.groups.leaves(self.selection)

    def has(self, key: str) -> bool:
        """Tell whether a node or a sub-experiment of that id exists."""
        return self.experiment.has_node(key) or key in self.experiment.groups

    def about(self, key: str) -> Node | Group:
        """Return a node or a sub-experiment by its id."""
        groups = self.experiment.groups
        return groups.get(key) if key in groups else self.experiment.node(key)

    # -- sub-experiments: which one is open ------------------------------------------------

    def open_level(self, group: str) -> None:
        """Show what is in a sub-experiment (`TOP`: the experiment itself)."""
        if group != self.level and (group == TOP or group in self.experiment.groups):
            self.flush()
            self.select(())
            self._set_level(group)

    def leave_level(self) -> bool:
        """Show the level above, with the card of this one selected; tell whether there is one."""
        if self.level == TOP:
            return False
        left = self.level
        self.open_level(self.experiment.groups.level_of(left))
        self.select([left])
        return True

    def _set_level(self, group: str) -> None:
        self.level = group
        self.level_changed.emit()

    def _stay_in_reach(self) -> None:
        """Leave a sub-experiment that is gone; select nothing that lies elsewhere now."""
        groups = self.experiment.groups
        if self.level != TOP and self.level not in groups:
            self._set_level(TOP)
        kept = [e for e in self.selection if self.has(e) and groups.level_of(e) == self.level]
        if len(kept) != len(self.selection):
            self.selection = tuple(kept)
            self.selection_changed.emit()

    def problems(self, node_id: str) -> list[Problem]:
        """Return what keeps a node from running."""
        return problems_of(self.experiment, self.experiment.node(node_id))

    # -- edits: one undo step each -----------------------------------------------------------

    def add_node(self, module_id: str, x: float, y: float, **parameters: Any) -> str:
        """Place a module with its top left corner at `x`, `y`, select it, return its id."""
        scratch = Experiment(registry=self.registry)
        node = scratch.add(module_id, x=x, y=y, **parameters)
        node.name = self.experiment.free_name(node.name)
        node.group = self.level
        self.undo.push(commands.AddNodes(self.experiment, [node], []))
        self.select([node.id])
        return node.id

    def insert(
        self, nodes: list[Node], connections: list[Connection], groups: Iterable[Group] = (),
        frames: Iterable[Frame] = (),
    ) -> None:  # fmt: skip
        """Place nodes and sub-experiments that were made elsewhere (paste) and select them."""
        new = list(groups)
        if new:
            self.undo.beginMacro(self.tr("Add nodes"))
            self.groups.put(new, frames)
        if nodes:
            self.undo.push(commands.AddNodes(self.experiment, nodes, connections))
        if new:
            self.undo.endMacro()
        if nodes or new:
            self.select(
                each.id for each in (*nodes, *new)
                if self.experiment.groups.level_of(each.id) == self.level
            )  # fmt: skip

    def remove(self, node_ids: Iterable[str], connections: Iterable[Connection] = ()) -> None:
        """Delete nodes, sub-experiments with all that is in them, and connections."""
        self.flush()
        keys = [each for each in node_ids if self.has(each)]
        groups = [each for each in keys if each in self.experiment.groups]
        gone = self.experiment.groups.leaves(keys)
        cut = list(connections)
        if groups:
            self.undo.beginMacro(
                self.tr("Delete “{}”").format(self.about(keys[0]).name)
                if len(keys) == 1 else self.tr("Delete")
            )  # fmt: skip
        if gone or cut:
            self.undo.push(commands.Remove(self.experiment, gone, cut))
        if groups:
            self.groups.drop(groups)
            self.undo.endMacro()

    def move(self, positions: dict[str, tuple[float, float]], *, merge: bool = False) -> None:
        """Move nodes; with `merge`, successive moves of the same nodes are one step."""
        changed = {
            node: (x, y)
            for node, (x, y) in positions.items()
            if (self.about(node).x, self.about(node).y) != (x, y)
        }
        if changed:
            self.undo.push(commands.Move(self.experiment, changed, merge))

    def connect_ports(self, source: str, output: str, target: str, input: str) -> str | None:
        """Draw a connection, or return why it cannot be drawn."""
        return crossing.connect(self, (source, output), (target, input))

    def why_not_connect(self, source: str, output: str, target: str, input: str) -> str | None:
        """Return why a connection cannot be drawn on the level that is open; None when it can."""
        return crossing.why_not_connect(self, (source, output), (target, input))

    def disconnect_ports(self, connection: Connection) -> None:
        """Delete a connection, as it is drawn on the level that is open."""
        crossing.disconnect(self, connection)

    def set_parameter(self, node_id: str, name: str, value: Any, *, alone: bool = False) -> None:
        """Set a parameter; successive edits of the same one are one step, unless `alone`."""
        if not self.experiment.has_node(node_id):
            return
        old = self.experiment.node(node_id).value(name)
        if name in PERMISSIONS and self.sandbox_state(node_id) != "asks":
            # Who turns the switch on this computer allows it, but not what the file asked for.
            self.granted.add(node_id)
        if old != value or type(old) is not type(value):
            stamp = None if alone else time.monotonic()
            self.undo.push(commands.SetParameter(self.experiment, node_id, name, value, stamp))

    def sandbox_state(self, node_id: str) -> str:
        """Return how a node's sandbox stands: `"shut"`, `"open"`, or `"asks"` in vain.

        A file may ask for the network or a folder; only the user of this computer allows it.
        """
        node, environment = self.experiment.node(node_id), self.experiment.environment
        wanted = wants(node, environment)
        if not wanted:
            return "shut"
        inherits = set(wanted) == {"environment"} and not node.value("environment").strip()
        grants = self.executor.grants
        if (
            node_id in self.granted
            or (inherits and self._own_environment)
            or grants.holds(node, environment, self.folder or Path.cwd())
        ):
            self.granted.add(node_id)  # it holds on while the script is edited here
            return "open"
        return "asks"

    def doors(self, node_id: str) -> str:
        """Return the same, for the eye: a Python that was allowed opens no sandbox."""
        state = self.sandbox_state(node_id)
        node, environment = self.experiment.node(node_id), self.experiment.environment
        only_python = set(wants(node, environment)) == {"environment"}
        return "shut" if state == "open" and only_python else state

    def allow(self, node_id: str) -> None:
        """Allow a node what it asks of the sandbox, on this computer."""
        self.granted.add(node_id)
        self.state_changed.emit(node_id)

    def rename_node(self, node_id: str, name: str) -> str | None:
        """Rename a node, or return why it cannot have that name."""
        if node_id in self.experiment.groups:
            return self.groups.rename(node_id, name)
        name = " ".join(name.split())
        node = self.experiment.node(node_id)
        if name == node.name:
            return None
        if not name:
            return self.tr("A node needs a name.")
        if any(each.name == name for each in self.experiment):
            return self.tr("There is a node “{}” already. Choose another name.").format(name)
        self.undo.push(commands.Rename(self.experiment, node_id, name))
        return None

    def toggle_disabled(self, node_ids: Iterable[str]) -> None:
        """Let runs pass by these nodes; enable them when all are disabled already."""
        nodes = [self.experiment.node(each) for each in self.experiment.groups.leaves(node_ids)]
        off = not all(node.disabled for node in nodes)
        changed = [node.id for node in nodes if node.disabled != off]
        if changed:
            self.undo.push(commands.SetDisabled(self.experiment, changed, off))

    def set_comment(self, node_id: str, text: str) -> None:
        """Change a node's comment."""
        if node_id in self.experiment.groups:
            self.groups.set_comment(node_id, text)
        elif self.experiment.node(node_id).comment != text:
            self.undo.push(commands.SetComment(self.experiment, node_id, text))

    def set_environment(self, text: str) -> None:
        """Name the Python environment of all scripts that name none of their own."""
        text = text.strip()
        if text == self.experiment.environment:
            return
        asked = [n for n in asking(self.experiment) if not str(n.value("environment")).strip()]
        if all(self.sandbox_state(node.id) == "open" for node in asked):
            self._own_environment = True
        self.undo.push(commands.SetEnvironment(self.experiment, text))

    def expose(
        self, node_id: str, parameter: str, name: str | None, default: Any = REQUIRED
    ) -> str | None:
        """Let callers of the web service set a property under a name; None takes it back.

        Returns why that cannot be.
        """
        changed = self.experiment.copy().exposed
        pair = (node_id, parameter)
        try:
            old = changed.name_of(*pair)
            known = changed.find(old) if old is not None else None
            if known is not None:
                others = tuple(each for each in known.targets if each != pair)
                rest = [replace(e, targets=others) if e is known else e for e in changed]
                changed.restore(tuple(each for each in rest if each.targets))
            if name is not None:
                changed.expose(name, node_id, parameter, default)
        except ExperimentError as error:
            return str(error)
        after = tuple(changed)
        if after != tuple(self.experiment.exposed):
            self.undo.push(commands.SetExposed(self.experiment, after))
        return None

    def describe(self, *, name: str | None = None, description: str | None = None) -> None:
        """Change the experiment's name or description."""
        command = commands.Describe(self.experiment, name=name, description=description)
        if name not in (None, self.experiment.name) or (
            description not in (None, self.experiment.description)
        ):
            self.undo.push(command)

    def take_over(self, other: Experiment, text: str) -> None:
        """Take over what was added, moved and connected in a copy of the experiment, as one step.

        `text` names the step.
        """
        here, there = set(self.experiment.connections), other.connections
        moved = {n.id: (n.x, n.y) for n in other if self.experiment.has_node(n.id)}
        added = [n for n in other if not self.experiment.has_node(n.id)]
        gone = [n.id for n in self.experiment if not other.has_node(n.id)]
        cut = [each for each in here if each not in set(there)]
        self.undo.beginMacro(text)
        self.move(moved)
        if gone or cut:
            self.undo.push(commands.Remove(self.experiment, gone, cut))
        links = [each for each in there if each not in here]
        if added or links:
            self.undo.push(commands.AddNodes(self.experiment, added, links))
        self.undo.endMacro()

    # -- clipboard -----------------------------------------------------------------------------

    def copy(self, node_ids: Iterable[str]) -> None:
        """Copy nodes and the connections among them to the clipboard."""
        self.flush()
        nodeclipboard.copy(self.experiment, list(node_ids))

    def cut(self, node_ids: Iterable[str]) -> None:
        """Copy nodes, then delete them."""
        ids = list(node_ids)
        self.copy(ids)
        self.remove(ids)

    def paste(self, x: float | None = None, y: float | None = None) -> None:
        """Paste nodes; with their top left corner at `x`, `y`, or a little beside the originals."""
        self._insert_text(nodeclipboard.text(), x, y)

    def duplicate(
        self, node_ids: Iterable[str], at: tuple[float | None, float | None] = (None, None)
    ) -> None:
        """Place copies of nodes beside them, or at a place; the clipboard stays as it is."""
        self.flush()
        self._insert_text(nodeclipboard.dumps(self.experiment, list(node_ids)), *at)

    def _insert_text(self, text: str, x: float | None, y: float | None) -> None:
        try:
            self.insert(*nodeclipboard.loads(text, self.experiment, x, y, self.level))
        except ExperimentError as error:
            self.message.emit(str(error))

    # -- looking -------------------------------------------------------------------------------

    def state(self, node_id: str) -> NodeState:
        """Return how a node stands, or all nodes of a sub-experiment together."""
        if node_id in self.experiment.groups:
            nodes = self.experiment.groups.nodes(node_id)
            return summed([self.bridge.state(each) for each in nodes])
        return self.bridge.state(node_id)

    def output(self, node_id: str, port: str) -> Output | None:
        """Return what stands at an output port, if the node has run."""
        return self.bridge.output(node_id, port)

    def why_empty(self, node_id: str, port: str) -> tuple[str, str, str] | None:
        """Return an icon, a heading and a sentence for a port that shows nothing for a reason
        that is not the state of its node."""
        return None

    def log(self, node_id: str) -> list[LogText]:
        """Return what a node printed."""
        return self.bridge.log(node_id)

    def show_port(self, node_id: str, port: str) -> None:
        """Ask the panes to show what is at a port."""
        self.port_requested.emit(node_id, port)

    def go_to_line(self, node_id: str, parameter: str, line: int) -> None:
        """Select the node and ask its editor to go to a line (from 1)."""
        if self.experiment.has_node(node_id):
            self.select([node_id])
            # The properties pane builds the node's editor first.
            QTimer.singleShot(0, self, lambda: self.line_requested.emit(node_id, parameter, line))

    # -- runs ----------------------------------------------------------------------------------

    def run(self) -> None:
        """Run the whole experiment."""
        self._start(None)

    def run_selected(self) -> None:
        """Run the selected nodes and what they need and is not up to date."""
        self.run_nodes(self.selected_nodes)

    def run_nodes(self, nodes: Iterable[str]) -> None:
        """Run some nodes and what they need and is not up to date."""
        targets = tuple(nodes)
        if targets:
            self._start(targets)

    def _start(self, targets: tuple[str, ...] | None) -> None:
        self.flush()
        if self.running:
            return
        if len(self.experiment) == 0:
            self.message.emit(self.tr("There is nothing to run yet. Drag a module to the canvas."))
            return
        trusted = [n.id for n in asking(self.experiment) if self.sandbox_state(n.id) == "open"]
        self.bridge.start(self.experiment, targets, self.folder, tuple(trusted))

    def cancel(self) -> None:
        """Stop the run."""
        self.bridge.cancel()

    def close(self) -> None:
        """Stop everything; call it once, at the end."""
        self.undo.blockSignals(True)  # it speaks once more while it is taken down
        self.bridge.forget()
        self.executor.close()
