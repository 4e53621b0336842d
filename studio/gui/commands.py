"""Every edit of an experiment as an undo step that calls methods of the document."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from studio.experiment.document import Connection, Experiment, Node
from studio.experiment.exposed import ExposedParameter
from studio.gui.language import word

_PARAMETER = 1
_MOVE = 2
_COMMENT = 3
_DESCRIPTION = 4
_ENVIRONMENT = 5


def _tr(text: str) -> str:
    return QCoreApplication.translate("Edits", text)


def _moved(experiment: Experiment, ids: list[str]) -> str:
    """Return what moving nodes or sub-experiments is called in the history."""
    if len(ids) != 1:
        return _tr("Move")
    groups, key = experiment.groups, ids[0]
    name = groups.get(key).name if key in groups else experiment.node(key).name
    return _tr("Move “{}”").format(name)


class AddNodes(QUndoCommand):
    """Places nodes, with the connections among them (add, paste, duplicate)."""

    def __init__(
        self, experiment: Experiment, nodes: list[Node], connections: list[Connection]
    ) -> None:
        text = _tr("Add “{}”").format(nodes[0].name) if len(nodes) == 1 else _tr("Add nodes")
        super().__init__(text)
        self._experiment, self._nodes, self._connections = experiment, nodes, connections

    def redo(self) -> None:
        """Place them."""
        for node in self._nodes:
            self._experiment.insert_node(node)
        for connection in self._connections:
            self._experiment.insert_connection(connection)

    def undo(self) -> None:
        """Take them away again."""
        for connection in self._connections:
            self._experiment.disconnect(connection)
        for node in reversed(self._nodes):
            self._experiment.remove_node(node.id)


class Remove(QUndoCommand):
    """Removes nodes and connections."""

    def __init__(
        self, experiment: Experiment, node_ids: list[str], connections: list[Connection]
    ) -> None:
        if len(node_ids) == 1:
            text = _tr("Delete “{}”").format(experiment.node(node_ids[0]).name)
        elif not node_ids and len(connections) == 1:
            ends = (connections[0].source, connections[0].target)
            names = (experiment.node(each).name for each in ends)
            text = _tr("Disconnect “{}” from “{}”").format(*names)
        else:
            text = _tr("Delete")
        super().__init__(text)
        self._experiment, self._ids = experiment, node_ids
        self._connections = list(dict.fromkeys(connections + experiment.connections_of(node_ids)))
        self._nodes: list[Node] = []

    def redo(self) -> None:
        """Remove them."""
        for connection in self._connections:
            self._experiment.disconnect(connection)
        self._nodes = [self._experiment.remove_node(each)[0] for each in self._ids]

    def undo(self) -> None:
        """Put them back."""
        for node in self._nodes:
            self._experiment.insert_node(node)
        for connection in self._connections:
            self._experiment.insert_connection(connection)


class Move(QUndoCommand):
    """Moves nodes; successive nudges of the same nodes are one step."""

    def __init__(
        self, experiment: Experiment, positions: dict[str, tuple[float, float]], merge: bool
    ) -> None:
        super().__init__(_moved(experiment, list(positions)))
        self._experiment, self._new, self._merge = experiment, dict(positions), merge
        groups = experiment.groups
        cards = {n: groups.get(n) if n in groups else experiment.node(n) for n in positions}
        self._old = {n: (each.x, each.y) for n, each in cards.items()}

    def id(self) -> int:
        """Tell Qt which steps may be joined."""
        return _MOVE if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join with the next move of the same nodes."""
        if not isinstance(other, Move) or set(other._new) != set(self._new):
            return False
        self._new = other._new
        return True

    def redo(self) -> None:
        """Move them."""
        self._place(self._new)

    def undo(self) -> None:
        """Move them back."""
        self._place(self._old)

    def _place(self, positions: dict[str, tuple[float, float]]) -> None:
        groups = self._experiment.groups
        cards = {key: at for key, at in positions.items() if key in groups}
        for node, (x, y) in positions.items():
            if node not in cards:
                self._experiment.move_node(node, x, y)
        if cards:
            groups.restore(
                replace(g, x=cards[g.id][0], y=cards[g.id][1]) if g.id in cards else g
                for g in groups
            )


class Connect(QUndoCommand):
    """Draws a connection; one that fed the input before is replaced."""

    def __init__(self, experiment: Experiment, connection: Connection) -> None:
        names = (experiment.node(each).name for each in (connection.source, connection.target))
        super().__init__(_tr("Connect “{}” to “{}”").format(*names))
        self._experiment, self._connection = experiment, connection
        self._old = experiment.input_connection(connection.target, connection.input)

    def redo(self) -> None:
        """Draw it."""
        if self._old is not None:
            self._experiment.disconnect(self._old)
        self._experiment.insert_connection(self._connection)

    def undo(self) -> None:
        """Remove it and bring the former one back."""
        self._experiment.disconnect(self._connection)
        if self._old is not None:
            self._experiment.insert_connection(self._old)


class SetParameter(QUndoCommand):
    """Sets a parameter; typing on in the same field is one step."""

    def __init__(
        self, experiment: Experiment, node: str, name: str, value: Any, stamp: float | None
    ) -> None:
        """Make the step; `stamp` is the time in seconds, None for a step that never joins."""
        super().__init__(_tr("Change “{}”").format(_label(experiment, node, name)))
        self._experiment, self._node, self._name = experiment, node, name
        self._new, self._stamp = deepcopy(value), stamp
        self._old = deepcopy(experiment.node(node).value(name))

    def id(self) -> int:
        """Tell Qt which steps may be joined."""
        return _PARAMETER

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join with the next change of the same parameter when it comes within two seconds."""
        same = (
            isinstance(other, SetParameter)
            and (other._node, other._name) == (self._node, self._name)
            and other._stamp is not None
            and self._stamp is not None
            and other._stamp - self._stamp < 2.0
        )
        if same:
            self._new, self._stamp = other._new, other._stamp
            self.setObsolete(self._new == self._old)
        return same

    def redo(self) -> None:
        """Set it."""
        self._experiment.set_parameter(self._node, self._name, deepcopy(self._new))

    def undo(self) -> None:
        """Set the former value."""
        self._experiment.set_parameter(self._node, self._name, deepcopy(self._old))


class Rename(QUndoCommand):
    """Gives a node another name."""

    def __init__(self, experiment: Experiment, node: str, name: str) -> None:
        super().__init__(_tr("Rename to “{}”").format(name))
        self._experiment, self._node, self._new = experiment, node, name
        self._old = experiment.node(node).name

    def redo(self) -> None:
        """Rename it."""
        self._experiment.rename_node(self._node, self._new)

    def undo(self) -> None:
        """Give it its former name."""
        self._experiment.rename_node(self._node, self._old)


class SetComment(QUndoCommand):
    """Changes a node's comment; typing on is one step."""

    def __init__(self, experiment: Experiment, node: str, text: str) -> None:
        super().__init__(_tr("Edit comment"))
        self._experiment, self._node, self._new = experiment, node, text
        self._old = experiment.node(node).comment

    def id(self) -> int:
        """Tell Qt which steps may be joined."""
        return _COMMENT

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join with the next change of the same comment."""
        if not isinstance(other, SetComment) or other._node != self._node:
            return False
        self._new = other._new
        return True

    def redo(self) -> None:
        """Set it."""
        self._experiment.set_comment(self._node, self._new)

    def undo(self) -> None:
        """Set the former comment."""
        self._experiment.set_comment(self._node, self._old)


class SetDisabled(QUndoCommand):
    """Disables nodes, or enables them."""

    def __init__(self, experiment: Experiment, nodes: list[str], disabled: bool) -> None:
        name = experiment.node(nodes[0]).name
        if len(nodes) > 1:
            text = _tr("Disable nodes") if disabled else _tr("Enable nodes")
        else:
            text = _tr("Disable “{}”") if disabled else _tr("Enable “{}”")
        super().__init__(text.format(name))
        self._experiment, self._nodes, self._disabled = experiment, nodes, disabled

    def redo(self) -> None:
        """Do it."""
        self._set(self._disabled)

    def undo(self) -> None:
        """Do the opposite."""
        self._set(not self._disabled)

    def _set(self, disabled: bool) -> None:
        for node in self._nodes:
            self._experiment.set_disabled(node, disabled)


class Describe(QUndoCommand):
    """Changes the experiment's name or description."""

    def __init__(
        self, experiment: Experiment, *, name: str | None = None, description: str | None = None
    ) -> None:
        super().__init__(_tr("Edit the experiment's description"))
        self._experiment = experiment
        self._old = (experiment.name, experiment.description)
        self._new = (
            experiment.name if name is None else name,
            experiment.description if description is None else description,
        )

    def id(self) -> int:
        """Tell Qt which steps may be joined."""
        return _DESCRIPTION

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join with the next change of the same kind."""
        if not isinstance(other, Describe):
            return False
        self._new = other._new
        return True

    def redo(self) -> None:
        """Set both."""
        self._set(self._new)

    def undo(self) -> None:
        """Set what was there before."""
        self._set(self._old)

    def _set(self, both: tuple[str, str]) -> None:
        self._experiment.rename(both[0])
        self._experiment.set_description(both[1])


class SetExposed(QUndoCommand):
    """Changes the web service parameters."""

    def __init__(self, experiment: Experiment, after: tuple[ExposedParameter, ...]) -> None:
        super().__init__(_tr("Change the web service parameters"))
        self._experiment, self._after = experiment, after
        self._before = tuple(experiment.exposed)

    def redo(self) -> None:
        """Set the new ones."""
        self._experiment.exposed.restore(self._after)

    def undo(self) -> None:
        """Set those that were there before."""
        self._experiment.exposed.restore(self._before)


class SetEnvironment(QUndoCommand):
    """Names the Python of the experiment's scripts; typing in a row is one step."""

    def __init__(self, experiment: Experiment, text: str) -> None:
        super().__init__(_tr("Set the Python environment"))
        self._experiment, self._new, self._old = experiment, text, experiment.environment

    def id(self) -> int:
        """Tell Qt which steps may be joined."""
        return _ENVIRONMENT

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join with the next change of the same kind."""
        if not isinstance(other, SetEnvironment):
            return False
        self._new = other._new
        return True

    def redo(self) -> None:
        """Set it."""
        self._experiment.set_environment(self._new)

    def undo(self) -> None:
        """Set what was there before."""
        self._experiment.set_environment(self._old)


def _label(experiment: Experiment, node: str, name: str) -> str:
    spec = experiment.node(node).spec.parameter(name)
    return word(spec.label) if spec else name
