"""Editing a name or a comment on the card itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from studio.gui.canvas import metrics as m

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView


_LEAST = 240  # pixels in width: a name is seen while it is typed


class InlineEdit(QLineEdit):
    """A line over a card. Enter takes the text, Escape leaves the old one, so does a refusal."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._node: str | None = None
        self._naming = True
        self.setObjectName("canvasInlineEdit")
        self.installEventFilter(self)
        self.hide()

    def edit_name(self, node_id: str) -> None:
        """Let the user type another name."""
        name = self._view.session.about(node_id).name
        place = QRectF(m.PAD + m.TILE + 2, 8, m.CARD_WIDTH - m.PAD - m.TILE - 8, 32)
        self.setAccessibleName(self.tr("Name of the node"))
        self.setPlaceholderText(self.tr("Name"))
        self._open(node_id, True, name, place)

    def edit_comment(self, node_id: str) -> None:
        """Let the user type a comment."""
        comment = self._view.session.about(node_id).comment
        place = QRectF(4, m.CARD_HEIGHT - 7, m.CARD_WIDTH - 8, 28)
        self.setAccessibleName(self.tr("Comment of the node"))
        self.setPlaceholderText(self.tr("Comment"))
        self._open(node_id, False, comment, place)

    def _open(self, node_id: str, naming: bool, text: str, place: QRectF) -> None:
        self._view.session.select([node_id])
        self._view.reveal((node_id,))
        self._node, self._naming = node_id, naming
        item = self._view.canvas.nodes[node_id]
        zoom = self._view.zoom
        # As large as what it stands for, but never too small to be read.
        self.setStyleSheet(f"font-size: {round(min(max(13.0, 13 * zoom), 26.0))}px")
        corner: QPoint = self._view.mapFromScene(item.pos() + place.topLeft())
        room = self._view.viewport().width() - 8
        wide = min(max(_LEAST, round(place.width() * zoom)), room)
        high = max(self.sizeHint().height(), round(place.height() * zoom))
        middle = corner.y() + round(place.height() * zoom / 2)
        left = max(min(corner.x(), room - wide), 4)
        self.setGeometry(QRect(left, middle - high // 2, wide, high))
        self.setText(text)
        self.setSelection(len(text), -len(text))  # so that its beginning is in sight
        self.show()
        self.raise_()
        self.setFocus()

    def close_if_gone(self) -> None:
        """Close when the node that is edited was removed."""
        if self._node is not None and self._node not in self._view.canvas.nodes:
            self.close_edit()

    def finish(self) -> bool:
        """Take the text, if one is being edited; return False when it was refused."""
        if self._node is None:
            return True
        session, node = self._view.session, self._node
        reason = None
        if self.isModified() and session.has(node):
            if self._naming:
                reason = session.rename_node(node, self.text())
            else:
                session.set_comment(node, self.text().strip())
        if reason is None:
            self.close_edit()
        else:
            self._view.bubble.tell(reason, self.geometry().bottomLeft())
        return reason is None

    def close_edit(self) -> None:
        """Close without taking the text."""
        self._node = None
        if self.hasFocus():  # first, or hiding would hand the focus, and the selection, on
            self._view.setFocus()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer Enter, Escape and the loss of the focus."""
        if self._node is not None:
            ends = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
            if event.type() == QEvent.Type.ShortcutOverride and event.key() in ends:
                event.accept()  # they are the line's, not shortcuts of the window
                return True
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() in ends[:2]:
                    self.finish()
                    return True
                if event.key() == Qt.Key.Key_Escape:
                    self.close_edit()
                    return True
            if _left(event) and not self.finish():
                self.close_edit()
        return super().eventFilter(watched, event)


def _left(event: QEvent) -> bool:
    """Tell whether the focus went elsewhere; what goes to the line's own menu comes back."""
    if not isinstance(event, QFocusEvent) or not event.lostFocus():
        return False
    return event.reason() != Qt.FocusReason.PopupFocusReason
