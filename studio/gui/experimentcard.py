"""An experiment on the start page, as a large button with its picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from studio.experiment.sketch import CARD, Sketch
from studio.gui.look.icons import draw_icon
from studio.gui.look.theme import theme
from studio.gui.palette.colours import category_token

_PICTURE = QRectF(12, 12, 124, 84)
_TITLE, _FIRST, _PITCH, _LINES = 34, 56, 18, 3  # the lines stand at these heights, in any script


class ExperimentCard(QAbstractButton):
    """Picture, title, and a text of up to three lines."""

    def __init__(
        self, path: Path, title: str, text: str, icon: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.path = path
        self._text, self._icon = text, icon
        self.sketch: Sketch | None = None
        self._categories: dict[str, str] = {}
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def show_sketch(self, sketch: Sketch | None, categories: dict[str, str]) -> None:
        """Show what the experiment looks like; `categories` are those of the modules, by id."""
        self.sketch, self._categories = sketch, categories
        self.update()

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a card; the width follows the page."""
        return QSize(360, 108)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter as well as with the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: object) -> None:
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        active = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(theme.colour("accent" if active else "line"), 1.5 if active else 1))
        painter.setBrush(theme.colour("hover" if self.isDown() else "surface"))
        painter.drawRoundedRect(frame, 10, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("canvas"))
        painter.drawRoundedRect(_PICTURE, 7, 7)
        if self.sketch is not None and self.sketch.boxes:
            self._draw_sketch(painter, self.sketch)
        else:
            tile = QRectF(0, 0, 26, 26)
            tile.moveCenter(_PICTURE.center())
            draw_icon(painter, self._icon, tile, theme.colour("faint"))
        self._draw_text(painter, frame)

    def _draw_text(self, painter: QPainter, frame: QRectF) -> None:
        left = _PICTURE.right() + 16
        width = frame.right() - left - 14
        font = painter.font()
        font.setPixelSize(15)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        elide = Qt.TextElideMode.ElideRight
        title = painter.fontMetrics().elidedText(self.text(), elide, int(width))
        painter.drawText(QPointF(left, _TITLE), title)
        font.setPixelSize(13)
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(theme.colour("quiet"))
        for number, line in enumerate(lines(self._text, font, width, _LINES)):
            painter.drawText(QPointF(left, _FIRST + number * _PITCH), line)

    def _draw_sketch(self, painter: QPainter, sketch: Sketch) -> None:
        xs = [box[0] for box in sketch.boxes]
        ys = [box[1] for box in sketch.boxes]
        area = QRectF(min(xs), min(ys), max(xs) - min(xs) + CARD[0], max(ys) - min(ys) + CARD[1])
        room = _PICTURE.adjusted(8, 8, -8, -8)
        scale = min(room.width() / area.width(), room.height() / area.height(), 0.16)
        offset = room.center() - area.center() * scale
        painter.save()
        painter.setPen(QPen(theme.colour("faint"), 1.2))
        for x1, y1, x2, y2 in sketch.lines:
            painter.drawLine(QPointF(x1, y1) * scale + offset, QPointF(x2, y2) * scale + offset)
        painter.setPen(Qt.PenStyle.NoPen)
        for x, y, module in sketch.boxes:
            painter.setBrush(
                theme.colour(
                    category_token(
                        self._categories.get(module, "?") if module else "Sub-experiments"
                    )
                )
            )
            corner = QPointF(x, y) * scale + offset
            box = QRectF(corner.x(), corner.y(), CARD[0] * scale, max(CARD[1] * scale, 2))
            painter.drawRoundedRect(box, 2, 2)
        painter.restore()


def lines(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Break a text into lines; of one that needs more, the end of the last one is left out."""
    layout = QTextLayout(text, font)
    found: list[str] = []
    layout.beginLayout()
    while len(found) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        found.append(text[start : start + length].rstrip())
        if len(found) == most and start + length < len(text):
            elide = Qt.TextElideMode.ElideRight
            found[-1] = QFontMetrics(font).elidedText(text[start:], elide, int(width))
    layout.endLayout()
    return found
