"""The small pictures above the columns of a table."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from studio.data.summaries.model import ColumnSummary
from studio.gui.look.theme import theme
from studio.gui.panes.charts.box import paint_box
from studio.gui.panes.charts.chart import soft
from studio.gui.panes.charts.ticks import Axis

HISTOGRAM, BOX = "histogram", "box"
WIDEST = 260.0  # pixels of a picture in a wide column


def paint_thumbnail(
    painter: QPainter, where: QRectF, summary: ColumnSummary | None, view: str = HISTOGRAM
) -> None:
    """Draw a column as a small histogram, bars of its most frequent values, or a box plot.

    Without a summary yet, a place holder; without anything to draw, a base line.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = QRectF(where)
    place.setWidth(min(place.width(), WIDEST))
    if summary is None:
        _waiting(painter, place)
    else:
        _missing(painter, place, summary)
        place.setBottom(place.bottom() - 4)
        if summary.box is not None and view == BOX:
            box = summary.box
            low, high = min(box.low, *box.outliers, box.low), max(box.high, *box.outliers, box.high)
            axis = Axis(low, high, scale=summary.scale)
            paint_box(painter, place.adjusted(3, 0, -3, 0), box, axis)
        elif summary.histogram is not None:
            _bars(painter, place, summary.histogram.counts, joined=True)
        elif summary.top:
            counts = [each.count for each in summary.top]
            rest = summary.present - sum(counts)
            _bars(painter, place, counts, rest=rest)
        elif summary.present and summary.unique == summary.present:
            _bars(painter, place, [1] * 12)  # every value stands once
        else:
            painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1),
                             theme.colour("line"))  # fmt: skip
    painter.restore()


def _bars(
    painter: QPainter, where: QRectF, counts: list[int] | tuple[int, ...], *,
    joined: bool = False, rest: int = 0,
) -> None:  # fmt: skip
    """Draw bars; those of a histogram touch each other, `rest` stands faintly at the end."""
    shown = [*counts, rest] if rest > 0 else list(counts)
    most = max(1, max(counts, default=1))
    wide = min(where.width() / max(1, len(shown)), 26.0)
    gap = 1.0 if joined else 2.0
    painter.setPen(Qt.PenStyle.NoPen)
    for number, count in enumerate(shown):
        others = rest > 0 and number == len(shown) - 1
        tall = where.height() * min(1.0, count / most)
        if count:
            tall = max(1.5, tall)
        painter.setBrush(soft("faint", 0.5) if others else soft("accent", 0.75))
        left = where.left() + number * wide
        painter.drawRect(QRectF(left, where.bottom() - tall, max(1.0, wide - gap), tall))


def _missing(painter: QPainter, where: QRectF, summary: ColumnSummary) -> None:
    """Draw a line below the picture: as much of it as is missing is in the colour of warnings."""
    line = QRectF(where.left(), where.bottom() - 2, where.width(), 2)
    painter.fillRect(line, theme.colour("line"))
    if summary.missing:
        share = max(0.02, summary.missing / max(1, summary.rows))
        line.setLeft(line.right() - line.width() * share)
        painter.fillRect(line, theme.colour("warning"))


def _waiting(painter: QPainter, where: QRectF) -> None:
    """Draw flat bars where the picture will be."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(soft("faint", 0.22))
    wide = where.width() / 10
    for number, share in enumerate((0.3, 0.42, 0.56, 0.7, 0.62, 0.5, 0.4, 0.32, 0.26, 0.2)):
        tall = (where.height() - 4) * share
        bar = QRectF(where.left() + number * wide, where.bottom() - 4 - tall, wide - 1, tall)
        painter.drawRect(bar)
