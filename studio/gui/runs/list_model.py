"""The runs of one experiment as rows, and how a row is drawn."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.engine.runs.records import RunRecord
from studio.gui.look.icons import draw_icon
from studio.gui.look.theme import theme
from studio.gui.runs import words

_Index = QModelIndex | QPersistentModelIndex
RECORD = Qt.ItemDataRole.UserRole
SHOWN = Qt.ItemDataRole.UserRole + 1  # whether the run is open in the tab that shows
_NONE = QModelIndex()
_SIGNS = {"done": ("check", "done"), "failed": ("error", "failed")}


class RunModel(QAbstractListModel):
    """The latest run first."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[RunRecord] = []
        self._shown = ""

    def show(self, records: list[RunRecord]) -> None:
        """Show other runs, or the same ones anew."""
        if [each.id for each in records] == [each.id for each in self.records]:
            self.records = list(records)
            if records:
                self.dataChanged.emit(self.index(0), self.index(len(records) - 1))
            return
        self.beginResetModel()
        self.records = list(records)
        self.endResetModel()

    def mark(self, run: str) -> None:
        """Mark the run that is open."""
        if run != self._shown:
            self._shown = run
            if self.records:
                self.dataChanged.emit(self.index(0), self.index(len(self.records) - 1))

    def put(self, record: RunRecord) -> None:
        """Show a run anew: its notes changed."""
        for row, each in enumerate(self.records):
            if each.id == record.id:
                self.records[row] = record
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Return the number of runs."""
        return 0 if parent.isValid() else len(self.records)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or says."""
        if not 0 <= index.row() < len(self.records):
            return None
        record = self.records[index.row()]
        if role == RECORD:
            return record
        if role == SHOWN:
            return record.id == self._shown
        if role == Qt.ItemDataRole.DisplayRole:
            return words.title(record)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(record)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(record)
        return None

    def _spoken(self, record: RunRecord) -> str:
        parts = [self.tr("Run {0}").format(record.number), *self._facts(record)]
        if record.notes.starred:
            parts.append(self.tr("starred"))
        return ", ".join([*parts, *words.changes(record)])

    def _facts(self, record: RunRecord) -> list[str]:
        facts = [record.notes.label, words.when(record.started)]
        facts += [words.status(record.status), words.duration(record.seconds)]
        return [each for each in facts if each]

    def _tip(self, record: RunRecord) -> str:
        head = self.tr("Run {0}").format(record.number) + " · " + " · ".join(self._facts(record))
        shown = words.changes(record)
        more = [self.tr("and {0} more").format(len(shown) - 20)] if len(shown) > 20 else []
        command = record.origin.get("command")
        lines = [head, *shown[:20], *more, words.results(record), command, record.notes.comment]
        return "\n".join(str(each) for each in lines if each)


class RunDelegate(QStyledItemDelegate):
    """Draws a sign, when and how long, and below what was changed."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size of a row: two lines."""
        return QSize(200, option.fontMetrics.height() * 2 + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        record: RunRecord = index.data(RECORD)
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        area = QRectF(option.rect).adjusted(10, 7, -10, -7)
        line = option.fontMetrics.height() + 2.0
        image, token = _SIGNS.get(record.status, ("cancel", "quiet"))
        draw_icon(painter, image, QRectF(area.left(), area.top() + 1, 16, 16), theme.colour(token))
        if not record.kept:
            token = "faint"
        right = area.right()
        if record.notes.starred:
            right -= 18
            star = QRectF(right + 2, area.top() + 1, 15, 15)
            draw_icon(painter, "star-full", star, theme.colour("warning"))
        left = area.left() + 24
        took = words.duration(record.seconds)
        width = option.fontMetrics.horizontalAdvance(took)
        painter.setPen(theme.colour("quiet"))
        place = QRectF(right - width, area.top(), width, line)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, took)
        self._draw_title(
            painter, option, record, index, QRectF(left, area.top(), right - width - left - 8, line)
        )
        told = "; ".join(words.changes(record))
        colour = "faint" if record.changes in (None, []) else "quiet"
        painter.setFont(option.font)
        painter.setPen(theme.colour(colour))
        below = QRectF(left, area.top() + line, area.right() - left, line)
        elided = option.fontMetrics.elidedText(
            told, Qt.TextElideMode.ElideRight, int(below.width())
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, elided)
        painter.restore()

    def _draw_title(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        record: RunRecord,
        index: _Index,
        area: QRectF,
    ) -> None:
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(theme.colour("accent" if index.data(SHOWN) else "text"))
        head = f"{record.number}  {words.title(record)}"
        metrics = painter.fontMetrics()
        text = metrics.elidedText(head, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
        if record.notes.label:
            used = metrics.horizontalAdvance(text) + 8
            rest = area.adjusted(used, 0, 0, 0)
            painter.setFont(option.font)
            painter.setPen(theme.colour("quiet"))
            time = option.fontMetrics.elidedText(
                words.when(record.started, seconds=False),
                Qt.TextElideMode.ElideRight,
                int(max(rest.width(), 0)),
            )
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, time)
