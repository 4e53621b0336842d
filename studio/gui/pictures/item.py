"""The scene item that draws a picture, sharply where it can, beside another one if asked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from studio.gui.look.theme import theme
from studio.gui.pictures.decoding import Picture

CHEQUER = 8


class PictureItem(QGraphicsItem):
    """Draws the level of a picture that suits the zoom, and over it what was drawn sharply.

    With `other`, that picture shows left of `split` (a share of the width); all of it when
    `split` is 1.
    """

    def __init__(self) -> None:
        super().__init__()
        self.picture = Picture()
        self.other: Picture | None = None
        self.split = 0.0
        self._sharp: tuple[QRectF, QImage] | None = None
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def show(self, picture: Picture) -> None:
        """Show another picture."""
        self.prepareGeometryChange()
        self.picture, self._sharp = picture, None
        self.update()

    def compare(self, other: Picture | None) -> None:
        """Show another picture beside this one; None for this one alone."""
        self.prepareGeometryChange()
        self.other, self._sharp = other, None
        self.update()

    def set_split(self, split: float) -> None:
        """Show the other picture up to a share of the width."""
        self.split = min(1.0, max(0.0, split))
        self.update()

    @property
    def sharp(self) -> QRectF | None:
        """The area that is drawn sharply now."""
        return self._sharp[0] if self._sharp is not None else None

    def set_sharp(self, area: QRectF | None, image: QImage | None = None) -> None:
        """Lay a sharp drawing over an area of the picture."""
        self._sharp = (area, image) if area is not None and image is not None else None
        self.update()

    def area(self) -> QRectF:
        """The area of the picture."""
        return QRectF(0, 0, self.picture.size.width(), self.picture.size.height())

    def boundingRect(self) -> QRectF:
        """The area of the picture and of the one beside it."""
        if self.other is None:
            return self.area()
        size = self.other.size
        return self.area().united(QRectF(0, 0, size.width(), size.height()))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw what is exposed."""
        scale = painter.worldTransform().m11() * painter.device().devicePixelRatioF()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 4)
        exposed = option.exposedRect
        if self.other is None:
            _draw(painter, self.picture, exposed, scale)
            if self._sharp is not None:
                area, image = self._sharp
                painter.drawImage(area, image)
        else:
            whole = self.boundingRect()
            edge = whole.left() + whole.width() * self.split
            left, right = QRectF(whole), QRectF(whole)
            left.setRight(edge)
            right.setLeft(edge)
            for picture, side in ((self.other, left), (self.picture, right)):
                painter.save()
                painter.setClipRect(side, Qt.ClipOperation.IntersectClip)
                _draw(painter, picture, exposed.intersected(side), scale)
                painter.restore()
        pen = QPen(theme.colour("line"))
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawRect(self.boundingRect())


def _draw(painter: QPainter, picture: Picture, exposed: QRectF, scale: float) -> None:
    """Draw the exposed part of the level that has about as many pixels as the screen."""
    if not picture.levels or picture.size.isEmpty():
        return
    wanted = picture.size.width() * scale
    fitting = [each for each in picture.levels if each.width() >= wanted]
    level = fitting[-1] if fitting else picture.levels[0]
    across = level.width() / picture.size.width()
    up = level.height() / picture.size.height()
    # One pixel more on each side, or seams show where parts meet.
    area = exposed.adjusted(-1 / across, -1 / up, 1 / across, 1 / up)
    area = area.intersected(QRectF(0, 0, picture.size.width(), picture.size.height()))
    if area.isEmpty():
        return
    source = QRectF(
        area.x() * across, area.y() * up, area.width() * across, area.height() * up
    ).toAlignedRect()
    source = source.intersected(level.rect())
    target = QRectF(
        source.x() / across, source.y() / up, source.width() / across, source.height() / up
    )
    if level.hasAlphaChannel():
        painter.fillRect(target, Qt.GlobalColor.white)
    painter.drawImage(target, level, QRectF(source))
