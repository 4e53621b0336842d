"""A widget that paints, and gives what it has painted as a picture: PNG or SVG."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from studio.gui.look.theme import theme

SHARP = 2.0  # pixels of a saved picture for each on screen
MOST_KEPT = 6_000_000  # pixels of a drawing that is remembered
MOST_PIXELS = 12_000  # of a side of a saved picture


class Drawing(QWidget):
    """Paints `draw_base`, which is kept until something changes, and `draw_over` on top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: QPixmap | None = None
        theme.changed.connect(self.changed)

    def draw_base(self, painter: QPainter, area: QRectF) -> None:
        """Paint what changes seldom."""
        raise NotImplementedError

    def draw_over(self, painter: QPainter, area: QRectF) -> None:
        """Paint what follows the hand."""

    def picture_size(self) -> QSize:
        """Return the size of a saved picture, before it is made sharper."""
        return self.size()

    def changed(self) -> None:
        """Paint anew."""
        self._kept = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the base from memory, then what lies over it."""
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if size.width() * size.height() > MOST_KEPT:
            self._paint_part(event)
            return
        if self._kept is None or self._kept.size() != size:
            self._kept = QPixmap(size)
            self._kept.setDevicePixelRatio(ratio)
            self._kept.fill(theme.colour("surface"))
            painter = self._painter(self._kept)
            self.draw_base(painter, QRectF(self.rect()))
            painter.end()
        painter = self._painter(self)
        painter.drawPixmap(0, 0, self._kept)
        self.draw_over(painter, QRectF(self.rect()))
        painter.end()

    def _paint_part(self, event: QPaintEvent) -> None:
        """Paint what is in sight of a drawing too large to be remembered."""
        self._kept = None
        painter = self._painter(self)
        painter.setClipRect(event.rect())
        painter.fillRect(event.rect(), theme.colour("surface"))
        self.draw_base(painter, QRectF(self.rect()))
        self.draw_over(painter, QRectF(self.rect()))
        painter.end()

    def _painter(self, device) -> QPainter:
        painter = QPainter(device)
        painter.setFont(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter

    def _draw_all(self, device, size: QSize) -> None:
        painter = self._painter(device)
        area = QRectF(0, 0, size.width(), size.height())
        painter.fillRect(area, theme.colour("surface"))
        self.draw_base(painter, area)
        self.draw_over(painter, area)
        painter.end()

    def as_image(self) -> QImage:
        """Return what is shown as a picture of twice the pixels."""
        size = self.picture_size()
        longest = max(size.width(), size.height(), 1)
        sharp = min(SHARP, MOST_PIXELS / longest)
        image = QImage(size * sharp, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(sharp)
        image.fill(Qt.GlobalColor.transparent)
        self._draw_all(image, size)
        return image

    def as_svg(self) -> bytes:
        """Return what is shown as SVG."""
        size = self.picture_size()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(size)
        generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        generator.setTitle(self.accessibleName())
        generator.setDescription(self.accessibleDescription())
        self._draw_all(generator, size)
        buffer.close()
        return bytes(data.data())


def png_of(image: QImage) -> bytes:
    """Return a picture as PNG bytes; may be called on another thread."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())
