"""One picture that can be zoomed and moved, drawn anew at each zoom where it is a drawing."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from studio.experiment.values import Figure
from studio.gui.background import Background
from studio.gui.look.theme import theme
from studio.gui.panes.state_card import StateCard
from studio.gui.pictures.decoding import Picture, draw_sharp, read_picture
from studio.gui.pictures.item import PictureItem

SMALLEST, LARGEST = 0.01, 40.0
STEP = 1.25
_MOST_SHARP = 16_000_000  # pixels of a sharp drawing; screens have fewer


class Guest(Protocol):
    """Something that lives in a picture view for a while, such as a comparison."""

    def paint(self, painter: QPainter, room: QRect) -> None:
        """Draw over the picture."""
        ...

    def mouse(self, event: QMouseEvent) -> bool:
        """Use an event of the mouse; False leaves it to the view."""
        ...

    def key(self, event: QKeyEvent) -> bool:
        """Use a key; False leaves it to the view."""
        ...


class PictureView(QGraphicsView):
    """Shows a picture, fitted to the window until the user zooms. `zoomed` carries the scale.

    Pictures are read on another thread: `loaded` says that one shows, or why it does not
    (`picture.error`). Where there is a drawing (SVG) and the zoom asks for more than the pixels
    of the picture, the visible part is drawn again; meanwhile the picture is stretched.
    """

    zoomed = Signal(float)
    step_wanted = Signal(int)  # +1: the next picture, -1: the one before
    loaded = Signal()
    sharpened = Signal()  # the visible part has been drawn anew

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.item = PictureItem()
        self.scene().addItem(self.item)
        self.fits = True
        self.setAccessibleName(self.tr("Picture"))
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self._guest: Guest | None = None
        self.card = StateCard(self)
        self.card.hide()
        self._reading = Background(self)
        self._reading.done.connect(self.show_picture)
        self._reading.failed.connect(self._not_read)
        self._slow = QTimer(self, interval=150, singleShot=True)
        self._slow.timeout.connect(self._tell_reading)
        self._sharpening = Background(self)
        self._sharpening.done.connect(self._sharp)
        self._sharpening.failed.connect(self._not_sharp)
        self._rest = QTimer(self, interval=120, singleShot=True)
        self._rest.timeout.connect(self._draw_sharp)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._moved)
        self._paper()
        theme.changed.connect(self._paper)

    def _paper(self) -> None:
        self.setBackgroundBrush(theme.colour("canvas"))

    # -- what is shown -------------------------------------------------------------------

    @property
    def picture(self) -> Picture:
        """The picture on screen."""
        return self.item.picture

    @property
    def image(self) -> QImage:
        """The picture on screen as it was read."""
        return self.item.picture.image

    @property
    def reading(self) -> bool:
        """Whether a picture is on its way."""
        return self._reading.busy

    def show_figure(self, figure: Figure | None) -> None:
        """Read a picture on another thread and show it; None for none."""
        if figure is None:
            self._reading.forget()
            self.show_picture(Picture())
            return
        self._slow.start()
        self._reading.start(lambda: read_picture(figure))

    def show_picture(self, picture: Picture) -> None:
        """Show a picture that was read."""
        self._slow.stop()
        self._sharpening.forget()
        same = picture.size == self.picture.size
        self.item.show(picture)
        self.scene().setSceneRect(self.item.boundingRect())
        if picture.error:
            self.tell("error", self.tr("This picture cannot be shown"), picture.error)
        else:
            self.tell()
        if self.fits or not same:
            self.fit()
        self._rest.start()
        self.loaded.emit()

    def compare(self, other: Picture | None) -> None:
        """Show another picture beside this one, for comparison."""
        self._sharpening.forget()
        self.item.compare(other)
        self.scene().setSceneRect(self.item.boundingRect())
        if self.fits:
            self.fit()
        self._rest.start()

    def set_guest(self, guest: Guest | None) -> None:
        """Let a guest draw over the picture and use mouse and keys first."""
        self._guest = guest
        modes = QGraphicsView.ViewportUpdateMode
        self.setViewportUpdateMode(
            modes.MinimalViewportUpdate if guest is None else modes.FullViewportUpdate
        )
        self.viewport().setMouseTracking(guest is not None)
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        self.viewport().update()

    def tell(self, image: str = "", title: str = "", text: str = "") -> None:
        """Lay a card over the picture that says how it stands; without words, take it away."""
        self.card.setVisible(bool(title))
        if title:
            token = "failed" if image == "error" else "running" if image == "waiting" else "faint"
            self.card.tell(image, title, text, token=token)
            self.card.setGeometry(self.viewport().geometry())
            self.card.raise_()

    def _tell_reading(self) -> None:
        self.tell("waiting", self.tr("Reading the picture…"))

    def _not_read(self, error: Exception) -> None:
        self.show_picture(Picture(error=str(error)))

    # -- zoom ----------------------------------------------------------------------------

    @property
    def scale_factor(self) -> float:
        """How large the picture is shown; 1 is its own size in pixels."""
        return self.transform().m11()

    def fit(self) -> None:
        """Show the whole picture, and keep doing so when the pane changes its size."""
        self.fits = True
        room = self.viewport().rect().adjusted(8, 8, -8, -8)
        size = self.item.boundingRect().size()
        if size.isEmpty() or room.isEmpty():
            return
        scale = min(room.width() / size.width(), room.height() / size.height(), 2.0)
        self._set_scale(scale)
        self.centerOn(self.item)

    def actual_size(self) -> None:
        """Show every pixel of the picture as one pixel."""
        self.fits = False
        self._set_scale(1.0)

    def zoom(self, factor: float) -> None:
        """Make the picture larger or smaller."""
        self.fits = False
        self._set_scale(self.scale_factor * factor)

    def _set_scale(self, scale: float) -> None:
        scale = min(LARGEST, max(SMALLEST, scale))
        self.resetTransform()
        self.scale(scale, scale)
        self._moved()
        self.zoomed.emit(scale)

    # -- drawing sharply -----------------------------------------------------------------

    def _moved(self, *_: object) -> None:
        self._rest.start()

    @property
    def _dots(self) -> float:
        """Pixels of the screen for each pixel of the picture."""
        return self.scale_factor * self.devicePixelRatioF()

    def visible_part(self) -> QRectF:
        """The part of the picture that is in sight, on whole pixels of the screen."""
        seen = self.mapToScene(self.viewport().rect()).boundingRect()
        return seen.intersected(self.item.area())

    def _draw_sharp(self) -> None:
        drawing = self.picture.drawing
        full = self.image.width() / max(1, self.picture.size.width())
        if drawing is None or self.item.other is not None or self._dots <= full * 1.01:
            self._sharpening.forget()
            self.item.set_sharp(None)
            return
        area, whole = self.visible_part(), self.item.area()
        if area.isEmpty():
            return
        wide, high = round(area.width() * self._dots), round(area.height() * self._dots)
        if wide < 1 or high < 1 or wide * high > _MOST_SHARP:
            return
        part = (
            area.x() / whole.width(), area.y() / whole.height(),
            area.width() / whole.width(), area.height() / whole.height(),
        )  # fmt: skip
        self._sharpening.start(lambda: (area, draw_sharp(drawing, part, wide, high)))

    def _sharp(self, answer: tuple[QRectF, QImage]) -> None:
        self.item.set_sharp(*answer)
        self.sharpened.emit()

    def _not_sharp(self, error: Exception) -> None:
        """Leave the picture as it is: a drawing that fails once would fail at each zoom."""
        self.item.set_sharp(None)

    # -- events --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, then what the guest has to say."""
        super().paintEvent(event)
        if self._guest is not None:
            painter = QPainter(self.viewport())
            self._guest.paint(painter, self.viewport().rect())
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask the guest first."""
        if self._guest is None or not self._guest.mouse(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Ask the guest first."""
        if self._guest is None or not self._guest.mouse(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask the guest first."""
        if self._guest is None or not self._guest.mouse(event):
            super().mouseReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and the wheel, towards the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom by pinching."""
        if isinstance(event, QNativeGestureEvent) and (
            event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom(1 + event.value())
            return True
        return super().viewportEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change between the whole picture and its own size."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.actual_size() if self.fits else self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + and -, 0 fits, 1 is 100 %, Page Up and Page Down change the picture."""
        if self._guest is not None and self._guest.key(event):
            return
        actions = {
            Qt.Key.Key_Plus: lambda: self.zoom(STEP),
            Qt.Key.Key_Equal: lambda: self.zoom(STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / STEP),
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_1: self.actual_size,
            Qt.Key.Key_PageUp: lambda: self.step_wanted.emit(-1),
            Qt.Key.Key_PageDown: lambda: self.step_wanted.emit(1),
        }
        action = actions.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a fitted picture fitted."""
        super().resizeEvent(event)
        self.card.setGeometry(self.viewport().geometry())
        if self.fits:
            self.fit()
        self._moved()
