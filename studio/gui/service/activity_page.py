"""What a running service does: its requests, how long they took, what failed, its log."""

from __future__ import annotations

from collections import deque
from statistics import median
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QTableView, QVBoxLayout, QWidget

from studio.gui.controls import label
from studio.gui.look.theme import theme

_KEPT = 1000
_ALIGN = Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class Requests(QAbstractTableModel):
    """The last requests, the latest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: deque[dict[str, Any]] = deque(maxlen=_KEPT)
        self._heads = [
            self.tr("Time"), self.tr("Request"), self.tr("Status"), self.tr("Milliseconds"),
            self.tr("Rows"), self.tr("Error"),
        ]  # fmt: skip

    def add(self, record: dict[str, Any]) -> None:
        """Add a request as the service logs it."""
        if len(self.rows) == _KEPT:
            self.beginRemoveRows(QModelIndex(), _KEPT - 1, _KEPT - 1)
            self.rows.pop()
            self.endRemoveRows()
        self.beginInsertRows(QModelIndex(), 0, 0)
        self.rows.appendleft(record)
        self.endInsertRows()

    def clear(self) -> None:
        """Forget all."""
        self.beginResetModel()
        self.rows.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of requests."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_side(section) | _ALIGN)
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        """Return what a cell shows."""
        record = self.rows[index.row()]
        if role == Qt.ItemDataRole.ForegroundRole and record.get("status", 0) >= 400:
            return theme.colour("failed")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_side(index.column()) | _ALIGN)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(record.get("error", "")) or None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        cells = (
            str(record.get("time", ""))[11:19], f"{record.get('method')} {record.get('path')}",
            str(record.get("status", "")), f"{record.get('ms', 0):.1f}",
            str(record.get("rows", "")), str(record.get("error", "")),
        )  # fmt: skip
        return cells[index.column()]


def _side(column: int) -> Qt.AlignmentFlag:
    """Return where the text of a column stands: numbers at the right."""
    numbers = column in (2, 3, 4)
    return Qt.AlignmentFlag.AlignRight if numbers else Qt.AlignmentFlag.AlignLeft


class ActivityPage(QWidget):
    """Numbers, requests and the log."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers = label("", "heading", wrap=True)
        self.numbers.setObjectName("serviceNumbers")
        self.requests = Requests(self)
        self.table = QTableView()
        self.table.setObjectName("serviceRequests")
        self.table.setAccessibleName(self.tr("Requests"))
        self.table.setModel(self.requests)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setColumnWidth(1, 200)
        self.log = QPlainTextEdit()
        self.log.setObjectName("serviceLog")
        self.log.setAccessibleName(self.tr("Log of the service"))
        self.log.setReadOnly(True)
        self.log.setMaximumBlockCount(5000)
        self.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.log.setPlaceholderText(self.tr("What the service logs shows here."))
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.table)
        both.addWidget(self.log)
        both.setSizes([300, 160])
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.numbers)
        column.addWidget(both, 1)
        self.clear()

    def clear(self) -> None:
        """Begin anew: the service starts."""
        self.requests.clear()
        self.log.clear()
        self._count()

    def add(self, record: dict[str, Any]) -> None:
        """Take one record of the service's log."""
        if record.get("path") in ("/swagger.json", "/versions"):
            return  # how this window learns what the service asks for
        if record.get("logger") == "studio.service.access" and "status" in record:
            self.requests.add(record)
            self._count()
            if record["status"] < 400:
                return
        time, level = str(record.get("time", ""))[11:19], str(record.get("level", ""))
        words = [time, level, str(record.get("message", ""))]
        words += [str(record[k]) for k in ("path", "status", "error") if k in record]
        self.log.appendPlainText("  ".join(each for each in words if each))
        if "traceback" in record:
            self.log.appendPlainText(str(record["traceback"]))

    def _count(self) -> None:
        rows = self.requests.rows
        if not rows:
            self.numbers.setText(self.tr("No requests yet"))
            return
        times = sorted(float(each.get("ms", 0)) for each in rows)
        failed = sum(each["status"] >= 400 for each in rows)
        late = times[min(len(times) - 1, int(len(times) * 0.95))]
        text = self.tr("{0} requests, {1} failed · median {2:.1f} ms, 95 % within {3:.1f} ms")
        self.numbers.setText(text.format(len(rows), failed, median(times), late))
