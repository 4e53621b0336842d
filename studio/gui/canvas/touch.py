"""Fingers on a touchscreen: one is the mouse; two zoom and move the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QEventPoint,
    QGuiApplication,
    QInputDevice,
    QMouseEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from studio.gui.canvas.paper_view import PaperView

_NEAR = 12.0  # pixels that a finger trembles
_TYPES = (
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
)


class Touch(QObject):
    """Turns the touches on a view into what they stand for.

    A single finger presses, drags and clicks like the left button, but only once it moves or
    leaves: nothing is selected by the first of two fingers. Held in place, it asks for the menu.
    The place between two fingers stays between them, however they part or move.
    """

    def __init__(self, view: PaperView) -> None:
        super().__init__(view)
        self._view = view
        self._first: QPointF | None = None  # where the only finger came down
        self._pressed = False  # whether the left button is held in its place
        self._moving = False  # whether the fingers move the paper
        self._fingers: list[int] = []  # those that the values below were taken for
        self._anchor = QPointF()
        self._apart, self._zoom = 0.0, 1.0
        self._tapped = (0, QPointF())  # when and where the last tap was
        hints = QGuiApplication.styleHints()
        self._hold = QTimer(self, interval=hints.mousePressAndHoldInterval(), singleShot=True)
        self._hold.timeout.connect(self._held)
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def take(self, event: QEvent) -> bool:
        """Do what an event asks for, if it comes from fingers on a screen; tell whether it does."""
        if event.type() not in _TYPES or not isinstance(event, QTouchEvent):
            return False
        if event.device().type() != QInputDevice.DeviceType.TouchScreen:
            return False
        event.accept()
        released = QEventPoint.State.Released
        points = [each for each in event.points() if each.state() != released]
        if event.type() == QEvent.Type.TouchCancel:
            self._stop()
        elif event.type() == QEvent.Type.TouchBegin and len(points) == 1:
            self._begin(points[0])
        elif len(points) > 1 or (points and self._moving):
            self._move_paper(points)
        elif points:
            self._drag(points[0].position())
        else:
            self._end(event.points()[0].position(), event.timestamp())
        return True

    # -- two fingers -----------------------------------------------------------------------

    def _move_paper(self, points: list[QEventPoint]) -> None:
        view = self._view
        if not self._moving:
            self._hold.stop()
            if self._pressed:
                view.cancel_tool()
            self._pressed, self._first, self._moving = False, None, True
        places = [each.position() for each in points]
        middle = QPointF(
            sum(each.x() for each in places) / len(places),
            sum(each.y() for each in places) / len(places),
        )
        apart = sum(QLineF(middle, each).length() for each in places) / len(places)
        fingers = [each.id() for each in points]
        if fingers != self._fingers:  # from here on
            self._fingers = fingers
            self._anchor, self._apart, self._zoom = view.exact(middle), apart, view.zoom
            return
        view.about_to_move()
        if self._apart > 1 and len(points) > 1:
            view.set_zoom(self._zoom * apart / self._apart, middle.toPoint())
        view.scroll_to(self._anchor, middle)

    # -- one finger ------------------------------------------------------------------------

    def _begin(self, point: QEventPoint) -> None:
        self._stop()
        self._first = point.position()
        self._hold.start()

    def _drag(self, place: QPointF) -> None:
        if self._first is None:
            return
        if not self._pressed:
            if QLineF(self._first, place).length() < _NEAR:
                return
            self._hold.stop()
            self._press(self._first)
        self._send(QEvent.Type.MouseMove, place)

    def _end(self, place: QPointF, now: int) -> None:
        first, pressed = self._first, self._pressed
        self._first, self._pressed, self._moving, self._fingers = None, False, False, []
        self._hold.stop()
        if first is None:
            return
        if pressed:
            self._send(QEvent.Type.MouseButtonRelease, place)
            return
        before, there = self._tapped
        soon = 0 < now - before <= QGuiApplication.styleHints().mouseDoubleClickInterval()
        twice = soon and QLineF(there, first).length() < 2 * _NEAR
        self._tapped = (0 if twice else now, first)
        self._press(first, twice=twice)
        self._send(QEvent.Type.MouseButtonRelease, first)

    def _held(self) -> None:
        """Open the menu of what the finger rests on."""
        place, self._first = self._first, None
        if place is None:
            return
        where = self._view.viewport()
        at = place.toPoint()
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(where, QContextMenuEvent(reason, at, where.mapToGlobal(at)))

    def _stop(self) -> None:
        """Forget what was begun."""
        if self._pressed:
            self._view.cancel_tool()
        self._hold.stop()
        self._first, self._pressed, self._moving, self._fingers = None, False, False, []

    def _press(self, place: QPointF, *, twice: bool = False) -> None:
        self._pressed = True
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        kind = QEvent.Type.MouseButtonDblClick if twice else QEvent.Type.MouseButtonPress
        self._send(kind, place)

    def _send(self, kind: QEvent.Type, place: QPointF) -> None:
        where = self._view.viewport()
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        button = none if kind == QEvent.Type.MouseMove else left
        keys = QGuiApplication.keyboardModifiers()
        event = QMouseEvent(kind, place, where.mapToGlobal(place), button, held, keys)
        if kind == QEvent.Type.MouseButtonRelease:
            self._pressed = False
        QApplication.sendEvent(where, event)
