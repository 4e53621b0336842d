"""A hand for the canvas's tests: real mouse events at places of the scene."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studio.gui.canvas.port_item import PortItem
from studio.gui.canvas.view import CanvasView

LEFT, MIDDLE, RIGHT = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.RightButton,
)
NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Hand:
    """Presses, moves and lets go on a view; places are in the scene's coordinates."""

    def __init__(self, view: CanvasView) -> None:
        self.view = view

    def at(self, place: QPointF) -> QPoint:
        """Return where in the viewport a place is."""
        return self.view.mapFromScene(place)

    def centre(self, node: str) -> QPointF:
        """Return the middle of a card."""
        item = self.view.canvas.nodes[node]
        return item.pos() + item.body().center()

    def port(self, node: str, name: str, *, is_input: bool) -> PortItem:
        """Return a port."""
        port = self.view.canvas.nodes[node].port(name, is_input)
        assert port is not None
        return port

    def press(self, place: QPointF, button=LEFT, keys=NONE) -> None:
        QTest.mousePress(self.view.viewport(), button, keys, self.at(place))

    def move(self, place: QPointF, button=LEFT, keys=NONE) -> None:
        # QTest.mouseMove sends no buttons, so a drag has to be spelled out.
        where = QPointF(self.at(place))
        widget = self.view.viewport()
        event = QMouseEvent(
            QEvent.Type.MouseMove, where, QPointF(widget.mapToGlobal(where.toPoint())),
            Qt.MouseButton.NoButton, button, keys,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)

    def release(self, place: QPointF, button=LEFT, keys=NONE) -> None:
        QTest.mouseRelease(self.view.viewport(), button, keys, self.at(place))

    def click(self, place: QPointF, button=LEFT, keys=NONE) -> None:
        QTest.mouseClick(self.view.viewport(), button, keys, self.at(place))

    def double_click(self, place: QPointF) -> None:
        QTest.mouseDClick(self.view.viewport(), LEFT, NONE, self.at(place))

    def drag(self, start: QPointF, end: QPointF, button=LEFT, keys=NONE) -> None:
        """Press, move in two steps, let go."""
        self.press(start, button, keys)
        self.move((start + end) / 2, button, keys)
        self.move(end, button, keys)
        self.release(end, button, keys)

    def key(self, key, keys=NONE) -> None:
        QTest.keyClick(self.view, key, keys)
