"""The whole experiment, small, in a corner of the canvas: press and drag to go somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from studio.gui.canvas import metrics as m
from studio.gui.canvas.paint import ink
from studio.gui.look.theme import theme
from studio.gui.palette.colours import category_token
from studio.gui.preferences.store import preferences

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView

_WIDTH, _HEIGHT, _GAP, _EDGE = 190, 130, 12, 8


class Minimap(QWidget):
    """Shows itself while not everything is in sight, unless it was switched off."""

    def __init__(self, view: CanvasView) -> None:
        # In the viewport, not above it: Qt copies what it scrolls only when nothing lies over it.
        super().__init__(view.viewport())
        self._view = view
        self._picture: QPixmap | None = None
        self._area = QRectF()
        self.setObjectName("minimap")
        self.setAccessibleName(self.tr("Overview of the experiment"))
        self.setToolTip(self.tr("Overview: drag to go somewhere"))
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._soon = QTimer(self, interval=60, singleShot=True)
        self._soon.timeout.connect(self._look)
        # Not the scene's own `changed`: a scene that has to tell it draws more slowly.
        view.session.document_changed.connect(self._changed)
        view.session.state_changed.connect(self._changed)
        view.canvas.contents_changed.connect(self._changed)
        view.session.selection_changed.connect(self._changed)
        view.zoom_changed.connect(lambda *_: self._soon.start())
        for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
            bar.valueChanged.connect(self._moved)
        theme.changed.connect(self._changed)
        preferences.changed.connect(self._look)
        view.viewport().installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() == QEvent.Type.Resize:
            self._moved()
        return super().eventFilter(watched, event)

    def _changed(self, *_: object) -> None:
        self._picture = None
        if not self._soon.isActive():
            self._soon.start()

    def _moved(self, *_: object) -> None:
        self._go_to_corner()
        if not self._soon.isActive():
            self._soon.start()
        self.update()

    def _sight(self) -> QRectF:
        return self._view.mapToScene(self._view.viewport().rect()).boundingRect()

    def _look(self, *_: object) -> None:
        contents, view = self._view.contents(), self._view.viewport()
        room = view.width() > 2 * _WIDTH and view.height() > 2 * _HEIGHT
        there = bool(
            preferences.get("canvas/minimap") and room and not contents.isEmpty()
            and not self._sight().contains(contents)
        )  # fmt: skip
        self.setVisible(there)
        if there:
            self._go_to_corner()
            self.lower()  # what is told or typed lies above it
            self.update()

    def _go_to_corner(self) -> None:
        view = self._view.viewport()
        self.move(view.width() - _WIDTH - _GAP, view.height() - _HEIGHT - _GAP)

    # -- painting --------------------------------------------------------------------------

    def _fit(self) -> tuple[float, QPointF]:
        """Return scale and offset from the scene to the map."""
        area = self._area
        across = (_WIDTH - 2 * _EDGE) / max(area.width(), 1)
        scale = min(across, (_HEIGHT - 2 * _EDGE) / max(area.height(), 1))
        offset = QPointF(_WIDTH / 2, _HEIGHT / 2) - area.center() * scale
        return scale, offset

    def _draw(self) -> QPixmap:
        self._area = self._view.contents()
        scale, offset = self._fit()
        picture = QPixmap(self.size() * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink("line"), 1))
        painter.setBrush(ink("surface", 250))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        left, top = offset.x(), offset.y()
        wide, high = max(m.CARD_WIDTH * scale, 2), max(m.CARD_HEIGHT * scale, 2)
        boxes: dict[str, set[tuple[int, int]]] = {}
        for item, x, y in self._view.canvas.places():
            look = item.look
            failed = look.line is not None and look.line.token == "failed"
            token = "accent" if look.selected else category_token(look.category)
            # To half a pixel: of thousands of cards many fall together.
            place = (round(2 * (x * scale + left)), round(2 * (y * scale + top)))
            boxes.setdefault("failed" if failed else token, set()).add(place)
        for token, places in boxes.items():
            painter.setBrush(ink(token, 220))
            painter.drawRects([QRectF(x / 2, y / 2, wide, high) for x, y in places])
        painter.end()
        return picture

    def paintEvent(self, event: object) -> None:
        """Draw the map and what is in sight."""
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            self._picture = self._draw()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, offset = self._fit()
        sight = self._sight()
        box = QRectF(sight.topLeft() * scale + offset, sight.size() * scale)
        box = box.intersected(QRectF(self.rect()).adjusted(3, 3, -3, -3))
        painter.setPen(QPen(ink("accent"), 1.5))
        painter.setBrush(ink("accent", 28))
        painter.drawRoundedRect(box, 3, 3)

    # -- mouse -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def _go(self, place: QPointF) -> None:
        scale, offset = self._fit()
        middle = QRectF(self._view.viewport().rect()).center()
        self._view.about_to_move()
        self._view.scroll_to((place - offset) / scale, middle)
