"""Adding frames, going from one to the next, editing their texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from studio.gui.canvas import metrics as m
from studio.gui.canvas.frame_edit import FrameEdit
from studio.gui.canvas.frame_item import TITLE

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView


class Framing:
    """What can be done with the frames of a canvas."""

    def __init__(self, view: CanvasView) -> None:
        self._view = view
        self.editor = FrameEdit(view)
        view.session.flush_requested.connect(self.editor.finish)

    def add(self, at: QPointF | None = None) -> None:
        """Put a frame around the selected cards, or an empty one somewhere; its text is typed."""
        area = QRectF()
        for each in self._view.session.selection:
            item = self._view.canvas.nodes[each]
            area |= item.body().translated(item.pos())
        if area.isEmpty():
            middle = at or self._view.exact(QRectF(self._view.viewport().rect()).center())
            area = QRectF(m.snap(middle.x() - 130), m.snap(middle.y() - 60), 260, 120)
        else:
            area = area.adjusted(-20, -20 - m.snap(TITLE + 4), 20, 20)
            area.setBottom(m.snap(area.bottom() + m.GRID / 2))
        frame = self._view.session.frames.add(
            area.x(), area.y(), area.width(), area.height(), _tr("Note")
        )
        self._view.canvas.select_frames([frame])
        self.editor.edit(frame)

    def select_next(self) -> None:
        """Select the next frame, in the order in which they were added."""
        frames = list(self._view.canvas.frames)
        if not frames:
            return
        chosen = [frames.index(each) for each in self._view.canvas.selected_frames]
        self.go_to(frames[(max(chosen) + 1) % len(frames) if chosen else 0])

    def go_to(self, frame: str) -> None:
        """Select a frame and bring it in sight, on its level."""
        session = self._view.session
        session.select(())
        session.open_level(session.experiment.frames.get(frame).group)
        self._view.canvas.select_frames([frame])
        self._view.ensureVisible(self._view.canvas.frames[frame].sceneBoundingRect(), 24, 24)

    def edit(self) -> None:
        """Edit the text of the selected frame."""
        for each in self._view.canvas.selected_frames[:1]:
            self.editor.edit(each)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
