"""Brings an area of the paper into sight, step by step, while cards move there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from studio.gui.canvas import metrics as m
from studio.gui.canvas.paper_view import PaperView

_MARGIN = 24  # pixels left around the area


class Following:
    """Leaves the view alone if the area is in sight already; zooms out only if it must."""

    def __init__(self, view: PaperView) -> None:
        self._view = view
        self._from = self._to = (QPointF(), 1.0)  # the place in the middle, and the zoom
        self._wanted = False

    def aim(self, area: QRectF) -> None:
        """Work out how the view has to move for an area."""
        view = self._view
        room = self._room()
        inside = room.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        transform = view.viewportTransform()
        self._wanted = (
            not area.isEmpty()
            and not inside.isEmpty()
            and not inside.contains(transform.mapRect(area))
        )
        if self._wanted:
            fits = min(inside.width() / area.width(), inside.height() / area.height())
            self._from = (view.exact(room.center()), view.zoom)
            self._to = (area.center(), max(min(view.zoom, fits), m.ZOOM_LOW))

    def show(self, share: float) -> None:
        """Go a share of the way, from 0 to 1."""
        if not self._wanted:
            return
        (start, zoom), (end, last) = self._from, self._to
        middle = self._room().center()
        self._view.set_zoom(zoom * (last / zoom) ** share, middle.toPoint())
        self._view.scroll_to(start + (end - start) * share, middle)

    def stop(self) -> None:
        """Go nowhere any more."""
        self._wanted = False

    def _room(self) -> QRectF:
        view = self._view
        return QRectF(view.viewport().rect()).adjusted(0, view.covered_top(), 0, 0)
