"""What a user does to the sub-experiments of an experiment, one undo step each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from studio.experiment.document import Experiment
from studio.experiment.errors import ExperimentError
from studio.experiment.frames import Frame
from studio.experiment.groups import TOP, Group

if TYPE_CHECKING:
    from studio.gui.session import Session


class Shape:
    """How sub-experiments, frames and nodes lie."""

    def __init__(self, experiment: Experiment) -> None:
        self.groups: tuple[Group, ...] = tuple(experiment.groups)
        self.frames: tuple[Frame, ...] = tuple(experiment.frames)
        self.nodes = {each.id: (each.group, each.x, each.y) for each in experiment}

    def set(self, experiment: Experiment) -> None:
        """Let everything lie so."""
        for key, (_, x, y) in self.nodes.items():
            experiment.move_node(key, x, y)
        experiment.groups.restore(self.groups, {key: at[0] for key, at in self.nodes.items()})
        experiment.frames.restore(self.frames)


class Reshape(QUndoCommand):
    """A change of sub-experiments that is done already when it is pushed."""

    def __init__(self, experiment: Experiment, text: str, before: Shape) -> None:
        super().__init__(text)
        self._experiment, self._before, self._after = experiment, before, Shape(experiment)
        changed = {k for k, at in before.nodes.items() if self._after.nodes[k] != at}
        for each in (self._before, self._after):
            each.nodes = {key: each.nodes[key] for key in changed}
        self._done = True

    def redo(self) -> None:
        """Do it; the first time it is done."""
        if not self._done:
            self._after.set(self._experiment)
        self._done = False

    def undo(self) -> None:
        """Take it back."""
        self._before.set(self._experiment)


class GroupEdits:
    """The edits of one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def reshape(self, text: str, change: Callable[[], Any]) -> Any:
        """Change sub-experiments as one undo step; tell why not when it cannot be."""
        experiment = self._session.experiment
        if self._session.read_only:
            self._session.undo.push(QUndoCommand(text))  # it refuses, and says why
            return None
        before = Shape(experiment)
        try:
            result = change()
        except ExperimentError as error:
            self._session.message.emit(str(error))
            return None
        self._session.undo.push(Reshape(experiment, text, before))
        return result

    def collapse(self, keys: Iterable[str]) -> str | None:
        """Make a sub-experiment of what is selected, and select its card; return its id."""
        chosen = list(keys)
        if not chosen:
            return None
        self._session.flush()
        groups = self._session.experiment.groups
        name = _tr("Sub-experiment")
        group = self.reshape(
            _tr("Collapse into a sub-experiment"), lambda: groups.collapse(chosen, name)
        )
        if group is not None:
            self._session.select([group.id])
        return None if group is None else group.id

    def expand(self, keys: Iterable[str]) -> None:
        """Put what sub-experiments hold in the place of their cards, and select it."""
        groups = self._session.experiment.groups
        chosen = [each for each in keys if each in groups]
        if not chosen:
            return
        self._session.flush()
        found: list[str] = []
        names = ", ".join(groups.get(each).name for each in chosen)

        def change() -> None:
            for each in chosen:
                found.extend(groups.expand(each))

        self.reshape(_tr("Expand “{}”").format(names), change)
        self._session.select(found)

    def rename(self, group: str, name: str) -> str | None:
        """Rename a sub-experiment, or return why it cannot have that name."""
        groups = self._session.experiment.groups
        name = " ".join(name.split())
        if name == groups.get(group).name:
            return None
        if not name:
            return _tr("A sub-experiment needs a name.")
        if any(each.name == name for each in groups):
            return _tr("There is a sub-experiment “{}” already.").format(name)
        text = _tr("Rename to “{}”").format(name)
        self.reshape(text, lambda: groups.change(group, name=name))
        return None

    def set_comment(self, group: str, comment: str) -> None:
        """Change the comment of a sub-experiment."""
        groups = self._session.experiment.groups
        if groups.get(group).comment != comment:
            self.reshape(_tr("Edit comment"), lambda: groups.change(group, comment=comment))

    def offer(self, group: str, node: str, port: str, *, is_input: bool, on: bool) -> None:
        """Have the card of a sub-experiment offer a port of a node inside, or not."""
        groups = self._session.experiment.groups
        text = _tr("Offer a port") if on else _tr("Offer a port no longer")
        self.reshape(text, lambda: groups.offer(group, node, port, is_input=is_input, on=on))

    def name_port(self, group: str, is_input: bool, place: int, name: str) -> str | None:
        """Give a port of a card another name, or return why it cannot have that."""
        groups = self._session.experiment.groups
        ports = groups.ports(group)[0 if is_input else 1]
        name = " ".join(name.split())
        if name == ports[place].name:
            return None
        if not name:
            return _tr("A port needs a name.")
        if any(each.name.casefold() == name.casefold() for each in ports if each != ports[place]):
            return _tr("There is a port “{}” already.").format(name)
        new = [replace(p, name=name) if n == place else p for n, p in enumerate(ports)]
        side = "inputs" if is_input else "outputs"
        self.reshape(_tr("Rename a port"), lambda: groups.change(group, **{side: tuple(new)}))
        return None

    def put(self, groups: Iterable[Group], frames: Iterable[Frame] = ()) -> None:
        """Add sub-experiments that were made elsewhere (paste), with the frames in them."""
        experiment, new, framed = self._session.experiment, list(groups), list(frames)

        def change() -> None:
            experiment.groups.restore([*experiment.groups, *new])
            experiment.frames.restore([*experiment.frames, *framed])

        if new:
            self.reshape(_tr("Add nodes"), change)

    def drop(self, keys: Iterable[str]) -> None:
        """Take sub-experiments away with all that is in them but the nodes."""
        experiment = self._session.experiment
        gone: set[str] = set()
        for each in keys:
            gone |= experiment.groups.inside(each)
        if not gone:
            return

        def change() -> None:
            experiment.frames.restore(f for f in experiment.frames if f.group not in gone)
            members = {n.id: TOP for n in experiment if n.group in gone}
            experiment.groups.restore([g for g in experiment.groups if g.id not in gone], members)

        self.reshape(_tr("Delete a sub-experiment"), change)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Edits", text)
