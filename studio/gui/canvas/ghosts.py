"""Outlines of the copies that a drag with Ctrl would make."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from studio.gui.canvas import metrics as m
from studio.gui.canvas.paint import ink

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView


class Ghosts:
    """One dashed outline for all cards, that follows the mouse."""

    def __init__(self, view: CanvasView, cards: Iterable[str]) -> None:
        self._view = view
        path = QPainterPath()
        for each in cards:
            item = view.canvas.nodes[each]
            path.addRoundedRect(item.body().translated(item.pos()), m.CARD_RADIUS, m.CARD_RADIUS)
        self._item = QGraphicsPathItem(path)
        pen = QPen(ink("accent"), 1.6, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        self._item.setPen(pen)
        self._item.setBrush(ink("accent", 28))
        self._item.setZValue(6)
        view.canvas.addItem(self._item)

    def show(self, shift: QPointF) -> None:
        """Show where the copies would be."""
        self._item.setPos(shift)
        self._view.viewport().setCursor(Qt.CursorShape.DragCopyCursor)

    def hide(self) -> None:
        """Take the outlines away."""
        if self._item.scene() is not None:
            self._view.canvas.removeItem(self._item)
            self._view.show_cursor()
