"""The whole experiment, small, in a corner of the canvas: press and drag to go somewhere."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from time import perf_counter
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from studio.gui.canvas import metrics as m
from studio.gui.canvas.frame_item import TOKENS
from studio.gui.canvas.paint import ink
from studio.gui.look.theme import theme
from studio.gui.palette.colours import category_token
from studio.gui.preferences.store import preferences

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView

_WIDTH, _HEIGHT, _GAP, _EDGE = 190, 130, 12, 8
_MANY = 2000  # cards that are drawn at once; more of them in several turns
_SOME = 1000  # cards in one step
_BUDGET = 0.005  # seconds of drawing in one turn
_DONE = object()
_T = TypeVar("_T")


class Minimap(QWidget):
    """Shows itself while not everything is in sight, unless it was switched off."""

    def __init__(self, view: CanvasView) -> None:
        # In the viewport, not above it: Qt copies what it scrolls only when nothing lies over it.
        super().__init__(view.viewport())
        self._view = view
        self._picture: QPixmap | None = None
        self._area = QRectF()  # what the picture shows
        self._stale = True
        self._drawing: Generator[None, None, None] | None = None
        self._next = QTimer(self, interval=1)  # what the user does comes in between
        self._next.timeout.connect(self._draw_on)
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
        self._stale = True
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
            if self._stale and self._drawing is None and len(self._view.canvas.nodes) > _MANY:
                self._drawing = self._draw()
                self._next.start()
            self.update()

    def _draw_on(self) -> None:
        """Go on with the picture of a large experiment, for as long as nobody notices."""
        started = perf_counter()
        while self._drawing is not None and perf_counter() - started < _BUDGET:
            if next(self._drawing, _DONE) is _DONE:
                self._drawing = None
        if self._drawing is None:
            self._next.stop()
            self.update()
            if self._stale:  # it changed meanwhile
                self._soon.start()

    def _go_to_corner(self) -> None:
        view = self._view.viewport()
        self.move(view.width() - _WIDTH - _GAP, view.height() - _HEIGHT - _GAP)

    # -- painting --------------------------------------------------------------------------

    @staticmethod
    def _fit(area: QRectF) -> tuple[float, QPointF]:
        """Return scale and offset from an area of the scene to the map."""
        across = (_WIDTH - 2 * _EDGE) / max(area.width(), 1)
        scale = min(across, (_HEIGHT - 2 * _EDGE) / max(area.height(), 1))
        offset = QPointF(_WIDTH / 2, _HEIGHT / 2) - area.center() * scale
        return scale, offset

    def _draw(self) -> Generator[None, None, None]:
        """Draw the picture step by step; the old one shows until the new one is there."""
        self._stale = False
        area = self._view.contents()
        yield
        scale, offset = self._fit(area)
        cards = [(item.look, x, y) for item, x, y in self._view.canvas.places()]
        yield
        left, top = offset.x(), offset.y()
        wide, high = max(m.CARD_WIDTH * scale, 2), max(m.CARD_HEIGHT * scale, 2)
        boxes: dict[str, set[tuple[int, int]]] = {}
        for some in _parts(cards):
            for look, x, y in some:
                failed = look.line is not None and look.line.token == "failed"
                token = "accent" if look.selected else category_token(look.category)
                # To half a pixel: of thousands of cards many fall together.
                place = (round(2 * (x * scale + left)), round(2 * (y * scale + top)))
                boxes.setdefault("failed" if failed else token, set()).add(place)
            yield
        picture = self._paper()
        self._draw_frames(picture, scale, offset)
        for token, places in boxes.items():
            for part in _parts(list(places)):
                painter = QPainter(picture)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink(token, 220))
                more = 1.0 if token == "failed" else 0.0  # larger: the colour alone tells nothing
                painter.drawRects([
                    QRectF(x / 2 - more, y / 2 - more, wide + 2 * more, high + 2 * more)
                    for x, y in part
                ])  # fmt: skip
                painter.end()
                yield
        self._picture, self._area = picture, area

    def _draw_frames(self, picture: QPixmap, scale: float, offset: QPointF) -> None:
        painter = QPainter(picture)
        painter.setPen(Qt.PenStyle.NoPen)
        for each in self._view.canvas.frames.values():
            frame = each.frame
            painter.setBrush(ink(TOKENS[frame.colour], 60))
            place = QPointF(frame.x, frame.y) * scale + offset
            painter.drawRect(QRectF(place.x(), place.y(), frame.width * scale,
                                    frame.height * scale))  # fmt: skip
        painter.end()

    def _paper(self) -> QPixmap:
        """Return the map without anything on it."""
        picture = QPixmap(self.size() * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink("line"), 1))
        painter.setBrush(ink("surface", 250))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()
        return picture

    def paintEvent(self, event: object) -> None:
        """Draw the map and what is in sight."""
        shown = self._picture
        if shown is not None and shown.devicePixelRatio() != self.devicePixelRatioF():
            self._picture, self._stale = None, True
            self._soon.start()
        if self._stale and self._drawing is None and len(self._view.canvas.nodes) <= _MANY:
            for _ in self._draw():
                pass
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture or self._paper())
        if self._picture is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, offset = self._fit(self._area)
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
        if self._picture is None:
            return
        scale, offset = self._fit(self._area)
        middle = QRectF(self._view.viewport().rect()).center()
        self._view.about_to_move()
        self._view.scroll_to((place - offset) / scale, middle)


def _parts(whole: list[_T]) -> Iterator[list[_T]]:
    for start in range(0, len(whole), _SOME):
        yield whole[start : start + _SOME]
