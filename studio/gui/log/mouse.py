"""What the mouse does in a log: select by dragging or two or three clicks, fold, follow links."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent

from studio.gui.log.painting import FOLD

if TYPE_CHECKING:
    from studio.gui.log.view import LogView


class Mouse(QObject):
    """Belongs to a log view, which hands it the events of the mouse."""

    def __init__(self, view: LogView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPointF | None = None
        self._clicks, self._clicked_at = 0, 0.0
        self._drag = QTimer(self, interval=40)
        self._drag.timeout.connect(self._drag_on)

    def press(self, event: QMouseEvent) -> bool:
        """Begin a selection; a second and third click take the word and the line.

        Returns False for a button that is not its own.
        """
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        view, at = self._view, event.position()
        line = view.line_under(at)
        if line is not None and view.fold_sign(line) and self._on_sign(at):
            view.toggle_fold(line)
            return True
        place = view.place_at(at)
        now = time.monotonic()
        near = self._pressed is not None and (at - self._pressed).manhattanLength() < 6
        quick = (
            now - self._clicked_at < QGuiApplication.styleHints().mouseDoubleClickInterval() / 1e3
        )
        self._clicks = self._clicks + 1 if near and quick else 1
        self._pressed, self._clicked_at = at, now
        if place is None:
            return True
        if self._clicks == 1:
            keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            view.selection.set_caret(*place, keep_anchor=keep)
        elif self._clicks == 2:
            view.selection.select_word(*place)
        else:
            view.selection.select_line(place[0])
        view.viewport().update()
        return True

    def _on_sign(self, at: QPointF) -> bool:
        return self._view.left() - FOLD - 4 <= at.x() < self._view.left() - 1

    def move(self, event: QMouseEvent) -> None:
        """Select while dragging; show a hand over what can be clicked."""
        view, at = self._view, event.position()
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed is not None:
            if self._clicks == 1 and (at - self._pressed).manhattanLength() > 3:
                self._select_to(at)
                if not self._drag.isActive():
                    self._drag.start()
            return
        line = view.line_under(at)
        sign = line is not None and view.fold_sign(line) != "" and self._on_sign(at)
        view.offer(view.link_under(at), sign=sign)

    def _select_to(self, at: QPointF) -> None:
        place = self._view.place_at(at)
        if place is not None:
            self._view.selection.set_caret(*place, keep_anchor=True)
            self._view.viewport().update()

    def _drag_on(self) -> None:
        """Scroll while the mouse is held outside."""
        view = self._view
        at = view.viewport().mapFromGlobal(view.cursor().pos())
        if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._drag.stop()
            return
        bar = view.verticalScrollBar()
        over = at.y() if at.y() < 0 else max(0, at.y() - view.viewport().height())
        if over:
            bar.setValue(bar.value() + round(over / 8) + (1 if over > 0 else -1))
            self._select_to(QPointF(at))

    def release(self, event: QMouseEvent) -> None:
        """Follow a link that was clicked (not one that was dragged over)."""
        self._drag.stop()
        if event.button() != Qt.MouseButton.LeftButton or self._clicks != 1:
            return
        view = self._view
        link = view.link_under(event.position())
        if link is not None and not view.selection.has_text:
            view.follow_link(link)
