"""One picture that can be zoomed and moved."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

from studio.gui.look.theme import theme

SMALLEST, LARGEST = 0.05, 20.0
STEP = 1.25


class PictureView(QGraphicsView):
    """Shows a picture, fitted to the window until the user zooms. `zoomed` carries the scale."""

    zoomed = Signal(float)
    step_wanted = Signal(int)  # +1: the next picture, -1: the one before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.scene().addItem(self._item)
        self.fits = True
        self.setAccessibleName(self.tr("Picture"))
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self._paper()
        theme.changed.connect(self._paper)

    def _paper(self) -> None:
        self.setBackgroundBrush(theme.colour("canvas"))

    @property
    def image(self) -> QImage:
        """The picture as it came, in its own size."""
        return self._item.pixmap().toImage()

    @property
    def scale_factor(self) -> float:
        """How large the picture is shown; 1 is its own size in pixels."""
        return self.transform().m11()

    def show_image(self, png: bytes) -> bool:
        """Show a picture from its PNG bytes; False when they cannot be read."""
        pixmap = QPixmap()
        readable = pixmap.loadFromData(png)
        self._item.setPixmap(pixmap)
        self.scene().setSceneRect(QRectF(pixmap.rect()))
        if self.fits:
            self.fit()
        return readable

    def fit(self) -> None:
        """Show the whole picture, and keep doing so when the pane changes its size."""
        self.fits = True
        room = self.viewport().rect().adjusted(8, 8, -8, -8)
        size = self._item.pixmap().size()
        if size.isEmpty() or room.isEmpty():
            return
        scale = min(room.width() / size.width(), room.height() / size.height(), 2.0)
        self._set_scale(scale)
        self.centerOn(self._item)

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
        self.zoomed.emit(scale)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and the wheel, towards the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + and -, 0 fits, 1 is 100 %, Page Up and Page Down change the picture."""
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
        if self.fits:
            self.fit()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRectF) -> None:
        """Draw a thin frame around the picture, which is white on white otherwise."""
        pen = painter.pen()
        pen.setColor(QColor(theme.colour("line")))
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawRect(self._item.boundingRect())
