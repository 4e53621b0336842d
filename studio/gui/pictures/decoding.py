"""Reads pictures, for threads other than the GUI's: whatever they are, there is an answer."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from studio.engine.drawings import Drawing, DrawingError, painter
from studio.experiment.values import Figure
from studio.gui.language import told

MOST_PIXELS = 60_000_000  # of a picture that is shown with every pixel
REDUCED = 4096  # pixels of the longer side of one that is larger
_LEAST = 64  # pixels of the longer side of the smallest level
_BAND = 500_000  # pixels that are converted or scaled at one go
_DRAWING = 1.5  # pixels for each point of a drawing that has no picture of its shape


@dataclass(frozen=True)
class Picture:
    """A picture that was read: its levels from full size down by halves, its drawing if any.

    `size` is its own size in pixels, also where the levels are smaller. `note` is what the user
    should know, `error` why there is nothing to show.
    """

    name: str = ""
    levels: tuple[QImage, ...] = field(default=(), repr=False)
    size: QSize = field(default_factory=QSize)
    drawing: Drawing | None = None
    note: str = ""
    error: str = ""

    @property
    def image(self) -> QImage:
        """The largest level, an empty image when there is none."""
        return self.levels[0] if self.levels else QImage()


def read_picture(figure: Figure) -> Picture:
    """Read a picture with all its levels."""
    image, size, note, error = _read(figure.png)
    drawing = _drawing_of(figure)
    if drawing is not None and (error or not _same_shape(drawing, size)):
        drawn = _drawn(drawing)
        if not drawn.isNull():
            image, size, note, error = drawn, drawn.size(), "", ""
    if error:
        return Picture(figure.name, error=error)
    return Picture(figure.name, tuple(levels_of(image)), size, drawing, note)


def read_small(figure: Figure, most: QSize) -> QImage:
    """Read a picture as a small one that fits into a size; empty when it cannot be read."""
    image, _, _, error = _read(figure.png)
    if error:
        drawing = _drawing_of(figure)
        image = _drawn(drawing) if drawing is not None else QImage()
    if image.isNull():
        return image
    if image.width() <= most.width() and image.height() <= most.height():
        return image
    return image.scaled(
        most, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def draw_sharp(
    drawing: Drawing, part: tuple[float, float, float, float], width: int, height: int
) -> QImage:
    """Draw a part of a drawing (in shares of the whole), so many pixels large.

    Raises DrawingError.
    """
    data = painter().png(drawing, width, height, part)
    reader, _ = _reader(data)
    return reader.read().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def levels_of(image: QImage) -> list[QImage]:
    """Return an image and its halves, so that it can be shown small without work."""
    fast = (
        QImage.Format.Format_ARGB32_Premultiplied
        if image.hasAlphaChannel()
        else QImage.Format.Format_RGB32
    )
    levels = [image if image.format() == fast else _converted(image, fast)]
    while max(levels[-1].width(), levels[-1].height()) >= 2 * _LEAST:
        levels.append(_halved(levels[-1]))
    return levels


# Converting and scaling let no other thread go on, so both are done band by band: the window
# answers in between.


def _bands(image: QImage) -> Iterator[tuple[int, int]]:
    """Give first row and number of rows of each band; all but the last have an even number."""
    rows = max(2, _BAND // max(1, image.width()) // 2 * 2)
    for top in range(0, image.height(), rows):
        left = image.height() - top
        if left < 2 and top:
            return  # the odd row at the end belongs to the band before
        yield top, left if left <= rows + 1 else rows
        time.sleep(0)


def _put(target: QImage, top: int, band: QImage) -> None:
    painter = QPainter(target)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.drawImage(0, top, band)
    painter.end()


def _converted(image: QImage, wanted: QImage.Format) -> QImage:
    result = QImage(image.size(), wanted)
    for top, rows in _bands(image):
        part = image.copy(0, top, image.width(), rows)
        _put(result, top, part.convertToFormat(wanted))
    return result


def _halved(image: QImage) -> QImage:
    result = QImage(max(1, image.width() // 2), max(1, image.height() // 2), image.format())
    for top, rows in _bands(image):
        part = image.copy(0, top, image.width(), rows)
        size = QSize(result.width(), max(1, rows // 2))
        stretch, smooth = Qt.AspectRatioMode, Qt.TransformationMode
        _put(
            result, top // 2,
            part.scaled(size, stretch.IgnoreAspectRatio, smooth.SmoothTransformation),
        )  # fmt: skip
    return result


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    """Return a reader; QImageReader, unlike QImage, lets other threads go on while it reads."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    reader.buffer_ = buffer  # type: ignore[attr-defined]  # it has to live as long
    return reader, buffer


def _read(data: bytes) -> tuple[QImage, QSize, str, str]:
    """Return the picture, its own size, a note and an error."""
    nothing = QImage(), QSize()
    if not data:
        return *nothing, "", _tr("The picture is empty: it holds no byte.")
    reader, _buffer = _reader(data)
    if not reader.canRead():
        return *nothing, "", _tr("This is no picture that can be shown, or it is damaged.")
    size = reader.size()
    if size.width() * size.height() > MOST_PIXELS:
        return _reduced(data, size)
    note = ""
    if reader.supportsAnimation() and reader.imageCount() > 1:
        note = _tr("The first of {0} pictures of an animation").format(reader.imageCount())
    image = reader.read()
    if image.isNull():
        return *nothing, "", _tr("The picture is damaged: {0}").format(reader.errorString())
    return image, image.size(), note, ""


def _reduced(data: bytes, size: QSize) -> tuple[QImage, QSize, str, str]:
    text = f"{size.width():,} × {size.height():,}"
    try:
        small = painter().reduced(data, REDUCED)
    except DrawingError as error:
        problem = _tr("The picture has {0} pixels: too large to show. Save it instead. ({1})")
        return QImage(), QSize(), "", problem.format(text, told(error))
    reader, _buffer = _reader(small)
    note = _tr("{0} pixels, shown smaller; saved as it is").format(text)
    return reader.read(), size, note, ""


def _drawing_of(figure: Figure) -> Drawing | None:
    if not figure.svg:
        return None
    try:
        return Drawing.read(figure.svg)
    except DrawingError:
        return None


def _same_shape(drawing: Drawing, size: QSize) -> bool:
    """Tell whether drawing and picture show the same area: the script may save them unlike."""
    if size.isEmpty():
        return False
    wanted = drawing.width / drawing.height * size.height() / size.width()
    return abs(wanted - 1) < 0.02


def _drawn(drawing: Drawing) -> QImage:
    width, height = (
        min(max(1, round(each * _DRAWING)), REDUCED) for each in (drawing.width, drawing.height)
    )
    try:
        return draw_sharp(drawing, (0, 0, 1, 1), width, height)
    except DrawingError:
        return QImage()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)
