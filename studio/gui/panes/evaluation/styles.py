"""How series, classes and clusters are told apart: by colour, and by dashes or marks as well."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from studio.gui.look.theme import theme

TOKENS = ("accent", "warning", "done", "code_keyword", "failed", "reused", "code_number", "quiet")
MARKS = ("circle", "square", "triangle", "diamond", "cross", "plus")


@dataclass(frozen=True)
class Style:
    """The look of the n-th of several things."""

    token: str
    mark: str
    dashed: bool = False

    @property
    def colour(self) -> QColor:
        """The colour in the look in force."""
        return theme.colour(self.token)

    def pen(self, width: float = 2.0) -> QPen:
        """Return the pen of a line."""
        pen = QPen(self.colour, width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if self.dashed:
            pen.setDashPattern([5, 3])
        return pen

    def draw_mark(self, painter: QPainter, at: QPointF, radius: float = 4.0) -> None:
        """Draw the mark in the middle of a place."""
        painter.setPen(QPen(self.colour, 1.4))
        painter.setBrush(self.colour)
        x, y, r = at.x(), at.y(), radius
        if self.mark == "circle":
            painter.drawEllipse(at, r, r)
        elif self.mark == "square":
            painter.drawRect(QRectF(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8))
        elif self.mark == "triangle":
            painter.drawPolygon(
                QPolygonF([QPointF(x, y - r), QPointF(x + r, y + r), QPointF(x - r, y + r)])
            )
        elif self.mark == "diamond":
            corners = [(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)]
            painter.drawPolygon(QPolygonF([QPointF(x + r * a, y + r * b) for a, b in corners]))
        else:
            painter.setPen(QPen(self.colour, 1.8))
            turned = self.mark == "cross"
            for a, b in ((1, 1), (1, -1)) if turned else ((1, 0), (0, 1)):
                painter.drawLine(
                    QPointF(x - r * a, y - r * b), QPointF(x + r * a, y + r * b)
                )  # fmt: skip


def stamp(style: Style, radius: float, opacity: float, ratio: float) -> QPixmap:
    """Return a mark as a picture: where there are thousands, it is drawn once and then copied."""
    side = 2 * math.ceil(radius * 1.25 + 2)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(opacity)
    style.draw_mark(painter, QPointF(side / 2, side / 2), radius)
    painter.end()
    return picture


def model_style(number: int) -> Style:
    """Return the look of the first or the second model."""
    return Style("accent", "circle") if number == 0 else Style("warning", "square", dashed=True)


def group_style(number: int) -> Style:
    """Return the look of a class or a cluster."""
    mark = MARKS[(number + number // len(TOKENS)) % len(MARKS)]
    return Style(TOKENS[number % len(TOKENS)], mark)
