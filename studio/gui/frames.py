"""What a user does to the frames of an experiment, one undo step each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from studio.experiment.frames import Frame

if TYPE_CHECKING:
    from studio.experiment.document import Experiment
    from studio.gui.session import Session


class SetFrames(QUndoCommand):
    """Sets all frames at once."""

    def __init__(self, experiment: Experiment, after: Iterable[Frame], text: str) -> None:
        super().__init__(text)
        self._experiment, self._after = experiment, tuple(after)
        self._before = tuple(experiment.frames)

    def redo(self) -> None:
        """Set the new ones."""
        self._experiment.frames.restore(self._after)

    def undo(self) -> None:
        """Set those that were there before."""
        self._experiment.frames.restore(self._before)


class FrameEdits:
    """The edits of one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def _push(self, after: Iterable[Frame], text: str) -> None:
        after = tuple(after)
        if after != tuple(self._session.experiment.frames):
            self._session.undo.push(SetFrames(self._session.experiment, after, text))

    def add(self, x: float, y: float, width: float, height: float, text: str) -> str:
        """Add a frame; return its id."""
        level = self._session.level
        frame = Frame(uuid4().hex[:12], text, x, y, width, height, group=level)
        self._push((*self._session.experiment.frames, frame), _tr("Add a frame"))
        return frame.id

    def change(self, frame_id: str, **changes: Any) -> None:
        """Change text or colour of a frame."""
        frames = self._session.experiment.frames
        self._push(
            (replace(each, **changes) if each.id == frame_id else each for each in frames),
            _tr("Change a frame"),
        )

    def remove(self, frame_ids: Iterable[str]) -> None:
        """Remove frames; what lies in them stays."""
        gone = set(frame_ids)
        frames = self._session.experiment.frames
        self._push((each for each in frames if each.id not in gone), _tr("Delete a frame"))

    def place(self, changed: list[Frame], moves: dict[str, tuple[float, float]]) -> None:
        """Move or stretch frames, and move the nodes that lie in them."""
        new = {each.id: each for each in changed}
        stack = self._session.undo
        stack.beginMacro(_tr("Move a frame"))
        self._push(
            (new.get(each.id, each) for each in self._session.experiment.frames),
            _tr("Move a frame"),
        )
        self._session.move(moves)
        stack.endMacro()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Edits", text)
