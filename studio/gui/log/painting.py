"""Paints the rows of a log that are in sight: text, what is found, the caret, the gutter."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from studio.gui.log.drawing import draw
from studio.gui.look.icons import draw_icon
from studio.gui.look.theme import theme

if TYPE_CHECKING:
    from studio.gui.log.view import LogView

MARGIN = 8
FOLD = 16  # pixels of the column with the signs of folded tracebacks
TOP = 2  # pixels above the first row
_ABOVE = 1.0  # pixels above the letters of a row


def paint_rows(view: LogView, painter: QPainter) -> None:
    """Paint the rows that a log has in sight, or why there is none."""
    painter.setFont(view.font_)
    rows, top = view.index.rows, view.verticalScrollBar().value()
    if not rows:
        _paint_empty(view, painter)
    for row in range(top, min(len(rows), top + view.page() + 2)):
        _paint_row(view, painter, row, TOP + (row - top) * view.row_height)


def _paint_empty(view: LogView, painter: QPainter) -> None:
    painter.setFont(view.font())
    painter.setPen(theme.colour("faint"))
    box = view.viewport().rect().adjusted(16, 8, -16, -8)
    painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, view.empty_text())


def _paint_row(view: LogView, painter: QPainter, row: int, y: int) -> None:
    line = view.index.rows[row]
    drawn = view.drawn(line)
    across, height, width = view.horizontalScrollBar().value(), view.row_height, view.width()
    focused = view.hasFocus() and view.selection.caret_line == line
    if focused:
        painter.fillRect(QRect(0, y, width, height), theme.colour("hover"))
    left = view.left()
    painter.save()
    painter.setClipRect(QRectF(left - 2, y, width, height))
    found = [(p, p + len(view.index.needle)) for p in view.index.places(line)]
    current = None
    if view.found is not None and view.found[0] == line:
        current = (view.found[1], view.found[1] + len(view.index.needle))
    draw(
        painter, drawn, QPointF(left - across, y + _ABOVE + view.ascent - drawn.ascent),
        found=found, current=current, selected=view.selection.span(row, drawn.copied),
    )  # fmt: skip
    if focused:
        x = left - across + drawn.x_of(view.selection.caret[1])
        painter.fillRect(QRectF(x, y, 1, height), theme.colour("text"))
    painter.restore()
    _paint_gutter(view, painter, line, y)


def _paint_gutter(view: LogView, painter: QPainter, line: int, y: int) -> None:
    if view.times:
        painter.setPen(theme.colour("faint"))
        place = QRectF(MARGIN, y, view.letter * 12, view.row_height)
        when = clock(view.store.entry(line).when)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, when)
    sign = view.fold_sign(line)
    if sign:
        place = QRectF(view.left() - FOLD, y + (view.row_height - 12) / 2, 12, 12)
        draw_icon(painter, sign, place, theme.colour("quiet"))


def clock(when: float) -> str:
    """Return the time of day with milliseconds."""
    return datetime.fromtimestamp(when).strftime("%H:%M:%S.%f")[:-3]
