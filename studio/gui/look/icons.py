"""Icons from `resources/icons`: SVG lines in the colour of the text, crisp at any scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from studio import assets
from studio.gui.look.theme import theme


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    path = assets.path("icons", f"{name}.svg")
    if not path.is_file():
        path = assets.path("icons", "module.svg")
    svg = path.read_bytes().replace(b"currentColor", colour.encode("ascii"))
    return QSvgRenderer(QByteArray(svg))


def draw_icon(painter: QPainter, name: str, where: QRectF, colour: QColor | str) -> None:
    """Draw the icon `name` into a rectangle, in one colour."""
    _renderer(name, QColor(colour).name()).render(painter, where)


class _Engine(QIconEngine):
    """Draws with the look in force at the time, so that a change of look needs no new icons."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name, self._token = name, token

    def paint(self, painter, rect, mode, state) -> None:
        token = "faint" if mode == QIcon.Mode.Disabled else self._token
        draw_icon(painter, self._name, QRectF(rect), theme.colour(token))

    def pixmap(self, size: QSize, mode, state) -> QPixmap:
        token = "faint" if mode == QIcon.Mode.Disabled else self._token
        colour = theme.colour(token).name()
        key = f"studio {self._name} {colour} {size.width()} {size.height()}"
        known = QPixmap()
        if QPixmapCache.find(key, known):
            return known
        pixmap = QPixmap(size)
        if pixmap.isNull():  # a field too small for its icon asks for none
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw_icon(painter, self._name, QRectF(pixmap.rect()), colour)
        painter.end()
        QPixmapCache.insert(key, pixmap)
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._token)


def icon(name: str, token: str = "text") -> QIcon:
    """Return the icon `name` in the colour of a token; it follows the look by itself."""
    return QIcon(_Engine(name, token))
