"""Scrolling while a drag is held at the edge of the view: a gesture, or what is carried there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from studio.gui.canvas.tool import Pointer

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView

_EDGE = 28  # nearer than this to the edge a drag scrolls
_FASTEST = 24  # pixels for each tick


class EdgeScroll(QObject):
    """Scrolls the view, and takes its gesture along, for as long as the mouse stays outside."""

    def __init__(self, view: CanvasView, parent: QObject | None = None) -> None:
        super().__init__(parent or view)
        self._view = view
        self._timer = QTimer(self, interval=30)
        self._timer.timeout.connect(self._scroll)
        self._carried: QPoint | None = None  # where something from elsewhere is held

    @property
    def active(self) -> bool:
        """Whether the view is being scrolled."""
        return self._timer.isActive()

    def watch(self, place: QPoint) -> None:
        """Begin or stop, now that the mouse is at a place of the viewport."""
        tool = self._view.tool
        if tool is not None and tool.scrolls and not self._inside().contains(place):
            self._timer.start()
        else:
            self.stop()

    def carry(self, place: QPoint) -> None:
        """The same for what is dragged from the palette, or from another program."""
        self._carried = place
        if self._inside().contains(place):
            self._timer.stop()
        else:
            self._timer.start()

    def stop(self) -> None:
        """Stop."""
        self._carried = None
        self._timer.stop()

    def _inside(self) -> QRect:
        return self._view.viewport().rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)

    def _scroll(self) -> None:
        view, inside = self._view, self._inside()
        carried = self._carried
        place = carried or view.viewport().mapFromGlobal(QCursor.pos())
        across = min(0, place.x() - inside.left()) + max(0, place.x() - inside.right())
        down = min(0, place.y() - inside.top()) + max(0, place.y() - inside.bottom())
        step = QPoint(max(-_FASTEST, min(_FASTEST, across)), max(-_FASTEST, min(_FASTEST, down)))
        if (view.tool is None and carried is None) or step.isNull():
            self.stop()
            return
        view.scroll_by(step)
        if carried is not None or view.tool is None:
            return
        view.tool.move(Pointer(view.exact(QPointF(place)), place, QApplication.keyboardModifiers()))
