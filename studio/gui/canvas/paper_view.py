"""Endless dotted paper that can be zoomed and scrolled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QNativeGestureEvent, QPainter, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from studio.gui.canvas import backdrop
from studio.gui.canvas import metrics as m
from studio.gui.canvas.touch import Touch

_PAPER = 100_000.0  # how far the paper reaches in each direction
_MARGIN = 48
_NOTCH = 0.6  # pixels for each unit of a mouse wheel's turn


class PaperView(QGraphicsView):
    """Zooms with Ctrl+wheel around the mouse, and between two fingers; the wheel scrolls.

    The scene's own rectangle stays as small as its contents (its index needs that); the paper is
    so large that nothing jumps when something is placed beyond an edge.
    """

    zoom_changed = Signal(float)
    _touch: Touch | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit_wanted = True
        self._fitting = False  # the contents were just fitted, and the layout may still change
        self.setSceneRect(-_PAPER, -_PAPER, 2 * _PAPER, 2 * _PAPER)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self._touch = Touch(self)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)

    def contents(self) -> QRectF:
        """Return the area of the scene that `zoom_fit` shows."""
        return QRectF()

    def is_empty(self) -> bool:
        """Tell whether there is nothing on the paper."""
        return self.contents().isEmpty()

    def about_to_move(self) -> None:
        """Called before what is shown moves or is scaled."""

    def cancel_tool(self) -> bool:
        """Stop what a press began, without effect; tell whether there was anything."""
        return False

    @property
    def zoom(self) -> float:
        """The zoom; 1.0 is 100 %."""
        return self.transform().m11()

    def set_zoom(self, zoom: float, around: QPoint | None = None) -> None:
        """Zoom within 10 % to 400 % and keep the place under `around` (viewport; the middle)."""
        zoom = min(max(zoom, m.ZOOM_LOW), m.ZOOM_HIGH)
        around = self.viewport().rect().center() if around is None else around
        if abs(zoom - self.zoom) < 1e-9:
            return
        self.about_to_move()
        place = self.exact(QPointF(around))
        self.resetTransform()
        self.scale(zoom, zoom)
        self.scroll_to(place, QPointF(around))
        self.zoom_changed.emit(zoom)

    def zoom_in(self) -> None:
        """Show everything larger."""
        self.set_zoom(self.zoom * m.ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show everything smaller."""
        self.set_zoom(self.zoom / m.ZOOM_STEP)

    def zoom_reset(self) -> None:
        """Show everything at 100 %."""
        self.set_zoom(1.0)

    def zoom_fit(self) -> None:
        """Show all contents, at 100 % at most."""
        area = self.contents()
        if area.isEmpty():
            self.set_zoom(1.0)
            return
        self.show_area(area)

    def show_area(self, area: QRectF) -> None:
        """Show an area of the scene, at 100 % at most."""
        area = area.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        room = QRectF(self.viewport().rect()).adjusted(0, self.covered_top(), 0, 0)
        self.set_zoom(min(1.0, room.width() / area.width(), room.height() / area.height()))
        self.scroll_to(area.center(), room.center())

    def covered_top(self) -> float:
        """Return how many pixels at the top something lies over the paper."""
        return 0.0

    def fit_when_shown(self) -> None:
        """Fit the contents now, or as soon as the view is on the screen."""
        self._fit_wanted = True
        self._fit()

    def _fit(self) -> None:
        if self._fit_wanted and self.isVisible():
            self._fit_wanted = False
            self._fitting = True
            self.zoom_fit()
            QTimer.singleShot(0, self, self.stop_fitting)

    def stop_fitting(self) -> None:
        """From now on a resize leaves zoom and place as they are."""
        self._fitting = False

    def scroll_by(self, offset: QPoint) -> None:
        """Scroll by some pixels."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + offset.x())
        down.setValue(down.value() + offset.y())

    def scroll_to(self, place: QPointF, at: QPointF) -> None:
        """Bring a place of the scene to a place of the viewport."""
        offset = self.viewportTransform().map(place) - at
        self.scroll_by(QPoint(round(offset.x()), round(offset.y())))

    def exact(self, place: QPointF) -> QPointF:
        """Map a place of the viewport to the scene, with fractions of a pixel."""
        return self.viewportTransform().inverted()[0].map(place)

    # -- Qt ------------------------------------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll; the hint of an empty canvas stays in the middle."""
        super().scrollContentsBy(dx, dy)
        if self.is_empty():
            self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit what was opened before there was a window."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hint in the middle; fit anew while a window lays itself out."""
        super().resizeEvent(event)
        self.viewport().update()
        if self._fitting:
            self.zoom_fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; scroll without, sideways with Shift."""
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = 1.0015 ** (turn.y() or turn.x())
            self.set_zoom(self.zoom * factor, event.position().toPoint())
        else:
            offset = event.pixelDelta()
            if offset.isNull():
                offset = turn * _NOTCH
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not offset.x():
                offset = QPoint(offset.y(), 0)
            self.about_to_move()
            self.scroll_by(-offset)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Answer pinches, on a touchpad or with fingers on the screen."""
        if self._touch is not None and self._touch.take(event):
            return True
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.set_zoom(self.zoom * (1 + event.value()), event.position().toPoint())
            return True
        return super().viewportEvent(event)

    def drawBackground(self, painter: QPainter, area: QRectF) -> None:
        """Draw the paper."""
        backdrop.draw_paper(painter, area, self.zoom)
