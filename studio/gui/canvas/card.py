"""Draws a module's card: on the canvas, under the mouse while it is dragged."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from studio.gui.canvas import metrics as m
from studio.gui.canvas.marks import draw_mark, draw_strip, mark_of
from studio.gui.canvas.paint import draw_symbol, draw_text, ink, text_width, wrapped
from studio.gui.canvas.state_text import StateLine, disabled_line, missing_line
from studio.gui.look.theme import theme
from studio.gui.palette.colours import category_token


@dataclass
class CardLook:
    """What a card shows. `turn` is the angle of the running ring in degrees."""

    name: str
    icon: str
    category: str
    height: float = m.CARD_HEIGHT
    line: StateLine | None = None
    comment: str = ""
    fraction: float | None = None
    turn: float = 0.0
    doors: str = "shut"  # how the sandbox stands: "shut", "open", or "asks" in vain
    wrong: bool = False
    missing: bool = False
    disabled: bool = False
    selected: bool = False
    focused: bool = False
    hovered: bool = False
    target: bool = False
    stacked: bool = False  # it stands for several nodes


def draw_card(painter: QPainter, look: CardLook, scale: float = 1.0) -> None:
    """Draw a card with its top left corner at 0, 0; less of it where `scale` is small."""
    body = QRectF(0, 0, m.CARD_WIDTH, look.height)
    if scale < m.SHOW_PORTS:
        _draw_far(painter, look, body)
        return
    _draw_body(painter, look, body, scale)
    if scale < m.SHOW_NAME:
        tile = QRectF(0, 0, m.TILE, m.TILE)
        tile.moveCenter(body.center())
        _draw_tile(painter, look, tile)
        _draw_corner(painter, look, body)
        return
    tile = QRectF(m.PAD, (m.CARD_HEIGHT - m.TILE) / 2, m.TILE, m.TILE)
    _draw_tile(painter, look, tile)
    left = tile.right() + 10
    right = m.CARD_WIDTH - m.PAD + 4
    if scale < m.SHOW_STATE:
        room = right - left - 6  # the corner has the mark
        pixels = 16 if text_width(look.name, 16, strong=True) <= room else 14
        _draw_name(painter, look, QRectF(left, 0, room, m.CARD_HEIGHT), pixels, 18)
        _draw_corner(painter, look, body)
        return
    pixels, low = 13, 0.0
    if text_width(look.name, 13, strong=True) > right - left:
        pixels = 12
        low = 4.0 if len(wrapped(look.name, 12, right - left, strong=True)) > 1 else 0.0
    _draw_name(painter, look, QRectF(left, 16 - low, right - left, 20 + low / 2), pixels, 15)
    shut = look.doors == "shut"
    line = missing_line() if look.missing else disabled_line() if look.disabled else look.line
    if line is not None:
        room = right - left - (0 if shut else 20)
        _draw_state(painter, look, line, QRectF(left, 37 + low, room, 18))
    if not shut:
        lock = QRectF(right - 15, 38 + low, 15, 15)
        draw_symbol(painter, "unlocked", lock, ink("warning" if look.doors == "asks" else "accent"))
    if look.comment:
        _draw_comment(painter, look)
    if look.wrong:
        _draw_wrong(painter, QPointF(m.CARD_WIDTH - 5, 5))


def _name_ink(look: CardLook) -> QColor:
    return ink("quiet" if look.disabled else "text")


def _draw_name(painter: QPainter, look: CardLook, where: QRectF, pixels: int, pitch: float) -> None:
    """Draw the name about the middle of an area, in two lines where one is not enough."""
    lines = wrapped(look.name, pixels, where.width(), strong=True)
    top = where.center().y() - pitch * len(lines) / 2
    for n, text in enumerate(lines):
        row = QRectF(where.left(), top + n * pitch, where.width(), pitch)
        draw_text(painter, text, row, _name_ink(look), pixels, strong=True)


def _draw_far(painter: QPainter, look: CardLook, body: QRectF) -> None:
    token = "faint" if look.disabled else category_token(look.category)
    painter.fillRect(body, ink("accent" if look.selected else token, 210))
    draw_strip(painter, look, body)


def _draw_body(painter: QPainter, look: CardLook, body: QRectF, scale: float) -> None:
    radius = m.CARD_RADIUS
    if scale >= m.SHOW_STATE:
        # Two faint outlines below the card read as a soft shadow. The card hides all but their
        # lower edge, so nothing more of them is drawn.
        shade = ink("canvas").darker(300) if theme.tokens.dark else QColor(ink("text"))
        painter.setPen(Qt.PenStyle.NoPen)
        for grow, down, alpha in ((2.0, 3.0, 10), (0.5, 1.5, 16)):
            shade.setAlpha(alpha * (4 if theme.tokens.dark else 1))
            painter.setBrush(shade)
            corner = radius + grow
            edge = body.adjusted(-grow, body.height() - 2 * corner, grow, grow + down)
            painter.drawRoundedRect(edge, corner, corner)
    if look.stacked:
        painter.setBrush(ink("canvas"))
        painter.setPen(QPen(ink("accent" if look.selected else "faint"), 1.2))
        for down in (8.0, 4.0):
            edge = body.adjusted(down, body.height() - 2 * radius, -down, down)
            painter.drawRoundedRect(edge, radius, radius)
    if look.selected or look.target:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("accent", 70 if look.focused else 36))
        painter.drawRoundedRect(body.adjusted(-3, -3, 3, 3), radius + 3, radius + 3)
    failed = not look.disabled and look.line is not None and look.line.token == "failed"
    if look.selected or look.target:
        pen = QPen(ink("accent"), 1.6)
    elif failed:
        pen = QPen(ink("failed", 170), 1.3)
    elif look.hovered:
        pen = QPen(ink("faint"), 1.3)
    else:
        # On a dark canvas the line of panes would hardly be seen, from afar not at all.
        pen = QPen(ink("faint", 120) if theme.tokens.dark else ink("line"), 1.1)
    if look.missing or look.disabled:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(ink("canvas" if look.disabled else "surface"))
    painter.drawRoundedRect(body, radius, radius)


def _draw_tile(painter: QPainter, look: CardLook, tile: QRectF) -> None:
    token = "faint" if look.missing or look.disabled else category_token(look.category)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink(token, 44 if theme.tokens.dark else 28))
    painter.drawRoundedRect(tile, 8, 8)
    icon = QRectF(0, 0, 22, 22)
    icon.moveCenter(tile.center())
    draw_symbol(painter, "missing" if look.missing else look.icon, icon, ink(token))


def _draw_corner(painter: QPainter, look: CardLook, body: QRectF) -> None:
    """Draw the state as a mark, where its text could not be read."""
    mark = mark_of(look)
    if mark:
        draw_mark(painter, mark, QPointF(body.right() - 14, body.top() + 14), 7)


def _draw_state(painter: QPainter, look: CardLook, line: StateLine, where: QRectF) -> None:
    mark = QRectF(where.left(), where.center().y() - 7, 14, 14)
    if line.icon == "none":
        draw_text(painter, line.text, where, ink(line.token), 12)
        return
    if line.token == "running":
        _draw_ring(painter, look, mark.adjusted(1, 1, -1, -1))
    elif line.icon:
        draw_symbol(painter, line.icon, mark, ink(line.token))
    else:
        painter.setPen(QPen(ink(line.token), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(mark.center(), 4, 4)
    token = line.token if line.token in ("failed", "running") else "quiet"
    room = where.adjusted(20, 0, 0, 0)
    text = line.text
    for shorter in (line.short, *line.least):
        if shorter and text_width(text, 12) > room.width():
            text = shorter
    draw_text(painter, text, room, ink(token), 12)


def _draw_ring(painter: QPainter, look: CardLook, mark: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink("running", 60), 2))
    painter.drawEllipse(mark)
    pen = QPen(ink("running"), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if look.fraction:
        painter.drawArc(mark, 90 * 16, -round(360 * 16 * look.fraction))
    else:
        painter.drawArc(mark, round((90 - look.turn) * 16), -100 * 16)


def _draw_comment(painter: QPainter, look: CardLook) -> None:
    top = m.CARD_HEIGHT - 6
    painter.setPen(QPen(ink("line"), 1))
    painter.drawLine(QPointF(m.PAD, top), QPointF(m.CARD_WIDTH - m.PAD, top))
    where = QRectF(m.PAD, top, m.CARD_WIDTH - 2 * m.PAD, look.height - top - 3)
    text = look.comment.split("\n")[0]
    draw_text(painter, text, where, ink("quiet"), 12, slanted=True)


def _draw_wrong(painter: QPainter, centre: QPointF) -> None:
    painter.setPen(QPen(ink("canvas"), 2))
    painter.setBrush(ink("warning"))
    painter.drawEllipse(centre, 9, 9)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("surface"))
    painter.drawRoundedRect(QRectF(centre.x() - 1, centre.y() - 4.5, 2, 5.5), 1, 1)
    painter.drawEllipse(QPointF(centre.x(), centre.y() + 3.4), 1.2, 1.2)
