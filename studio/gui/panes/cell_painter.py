"""Draws the cells of a table that are in sight, column by column."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygon

from studio.gui.look.icons import draw_icon
from studio.gui.look.theme import theme
from studio.gui.panes.table_model import ABSENT, LEFT, MISSING, PICTURE, RIGHT, Dress

if TYPE_CHECKING:
    from studio.gui.panes.table_view import TableView

PAD = 8  # pixels between the edge of a cell and its text
FOLD = 6  # pixels of a folded corner
_KNOWN = 20_000  # widths of texts that are kept


class CellPainter:
    """Paints what a `QTableView` would, with one question to the model for each column."""

    def __init__(self, view: TableView) -> None:
        self._view = view
        self._widths: dict[str, int] = {}
        self._font = QFont()
        self._metrics = QFontMetrics(self._font)

    def paint(self, event: QPaintEvent) -> None:
        """Draw the part of the viewport that asks for it."""
        view, model = self._view, self._view.table
        painter = QPainter(view.viewport())
        area = event.rect()
        self._take_font(view.font())
        top = view.rowAt(max(0, area.top()))
        if model.rowCount() == 0 or model.columnCount() == 0:
            painter.setPen(theme.colour("quiet"))
            whole = view.viewport().rect()
            painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, view.empty_text)
            painter.end()
            return
        if top < 0:
            return
        bottom = view.rowAt(area.bottom())
        if bottom < 0:
            bottom = model.rowCount() - 1
        rows = [
            (view.rowViewportPosition(row), view.rowHeight(row)) for row in range(top, bottom + 1)
        ]
        chosen = self._chosen(top, bottom)
        line = QPen(theme.colour("line"))
        ends = rows[-1][0] + rows[-1][1]
        right = 0
        for column, left, wide in view.columns_between(area.left(), area.right()):
            painter.save()
            painter.setClipRect(QRect(left, area.top(), wide - 1, area.height() + 1))
            self._column(painter, column, left, wide, top, bottom, rows, chosen)
            painter.restore()
            painter.setPen(line)
            painter.drawLine(left + wide - 1, area.top(), left + wide - 1, ends - 1)
            right = max(right, left + wide)
        painter.setPen(line)
        for at, high in rows:
            painter.drawLine(area.left(), at + high - 1, right - 1, at + high - 1)
        self._current(painter)
        painter.end()

    def width(self, text: str) -> int:
        """Return how many pixels a text takes."""
        wide = self._widths.get(text)
        if wide is None:
            if len(self._widths) > _KNOWN:
                self._widths.clear()
            wide = self._widths[text] = self._metrics.horizontalAdvance(text)
        return wide

    def widest(self, texts: Iterable[str]) -> int:
        """Return how many pixels the widest of some texts takes in the font of the view."""
        self._take_font(self._view.font())
        return max(map(self.width, texts), default=0)

    def _take_font(self, font: QFont) -> None:
        if font != self._font or not self._widths:
            self._font = QFont(font)
            self._metrics = QFontMetrics(font)
            self._widths.clear()

    def _chosen(self, top: int, bottom: int) -> list[tuple[int, int, int, int]]:
        """Return the selected blocks in sight: first and last row, first and last column."""
        found = []
        for each in self._view.selectionModel().selection():
            first, last = each.top(), each.bottom()
            if first <= bottom and last >= top:
                found.append((max(first, top), min(last, bottom), each.left(), each.right()))
        return found

    def _column(
        self, painter: QPainter, column: int, left: int, wide: int, top: int, bottom: int,
        rows: list[tuple[int, int]], chosen: list[tuple[int, int, int, int]],
    ) -> None:  # fmt: skip
        model = self._view.table
        cells = self._view.cells(column, top, bottom)
        dress = model.dresses.get(column)
        marks = self._view.marks(column, top, bottom)
        if marks is not None:
            for (at, high), tint in zip(rows, marks, strict=True):
                if tint is not None:
                    painter.fillRect(left, at, wide, high, tint)
                    _fold(painter, left + wide, at, tint)
        if dress is not None:
            self._dress(painter, dress, left, wide, rows, cells)
        soft = theme.colour("accent_soft")
        if dress is not None or marks is not None:
            soft.setAlpha(150 if marks is None else 100)
        picked = set()
        for first, last, low, high in chosen:
            if low <= column <= high:
                start, end = rows[first - top], rows[last - top]
                painter.fillRect(left, start[0], wide, end[0] + end[1] - start[0], soft)
                picked.update(range(first - top, last - top + 1))
        ascent = self._metrics.ascent()
        height = self._metrics.height()
        ink = theme.colour("text")
        painter.setFont(self._font)
        painter.setPen(ink)
        room = wide - 2 * PAD
        for place, ((text, kind, value), (at, high)) in enumerate(zip(cells, rows, strict=True)):
            base = at + (high - height) // 2 + ascent
            if kind == RIGHT:
                size = self.width(text)
                if size > room:
                    text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
                    size = self._metrics.horizontalAdvance(text)
                painter.drawText(left + wide - PAD - size, base, text)
            elif kind == LEFT:
                if len(text) * 3 > room and self.width(text) > room:
                    text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
                painter.drawText(left + PAD, base, text)
            elif kind == MISSING:
                self._missing(painter, text, bool(value), left, wide, at, high, place in picked)
                painter.setFont(self._font)
                painter.setPen(ink)
            elif kind == PICTURE:
                where = QRectF(left + PAD, at + high / 2 - 8, 16, 16)
                draw_icon(painter, "figure", where, theme.colour("quiet"))
                text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - 22)
                painter.drawText(left + PAD + 22, base, text)
            elif kind == ABSENT:
                painter.fillRect(left, at, wide, high, QColor(theme.colour("window")))

    def _dress(
        self, painter: QPainter, dress: Dress, left: int, wide: int,
        rows: list[tuple[int, int]], cells: list[tuple[str, int, Any]],
    ) -> None:  # fmt: skip
        colour = theme.colour("accent")
        for (_, kind, value), (at, high) in zip(cells, rows, strict=True):
            if kind != RIGHT:
                continue
            try:
                number = float(value)
            except (TypeError, ValueError, OverflowError):
                continue
            if dress.kind == "scale":
                colour.setAlpha(int(18 + 130 * dress.share(number)))
                painter.fillRect(left, at, wide, high, colour)
            else:
                colour.setAlpha(90)
                low, far = min(0.0, dress.low), max(0.0, dress.high)
                span = Dress("bars", low, far)
                zero, end = span.share(0.0), span.share(number)
                start, stop = sorted((zero, end))
                room = wide - 5
                painter.fillRect(
                    QRectF(left + 2 + start * room, at + 4, max(1.0, (stop - start) * room),
                           high - 9), colour,
                )  # fmt: skip

    def _missing(
        self, painter: QPainter, text: str, right: bool, left: int, wide: int, at: int, high: int,
        picked: bool,
    ) -> None:  # fmt: skip
        """Draw a missing value as a small chip, so that nobody takes it for a text."""
        font = QFont(self._font)
        font.setItalic(True)
        font.setPixelSize(11)
        painter.setFont(font)
        size = painter.fontMetrics().horizontalAdvance(text) + 12
        start = left + wide - size - 6 if right else left + 6
        chip = QRectF(start, at + (high - 17) / 2, size, 17)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface" if picked else "hover"))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(theme.colour("faint"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)

    def _current(self, painter: QPainter) -> None:
        """Frame the cell that the keyboard moves, while the table has the focus."""
        view = self._view
        index = view.currentIndex()
        if index.isValid() and view.hasFocus():
            where = view.visualRect(index)
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(where.adjusted(0, 0, -1, -1))


def _fold(painter: QPainter, right: int, top: int, tint: QColor) -> None:
    """Mark a cell by a folded corner, too: not all eyes see a soft colour."""
    full = QColor(tint)
    full.setAlpha(255)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(full)
    corner = [QPoint(right - FOLD, top), QPoint(right, top), QPoint(right, top + FOLD)]
    painter.drawPolygon(QPolygon(corner))
    painter.restore()
