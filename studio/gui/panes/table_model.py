"""A pandas frame as Qt sees it: cells are read one by one, nothing is copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from studio.gui.look.theme import theme
from studio.gui.panes.cells import full, is_missing, is_number, short

if TYPE_CHECKING:
    from pandas import DataFrame

    from studio.data.tables import ColumnInfo

MISSING_MARK = "missing"
MOST_ROWS = 2**31 // 32  # Qt counts the height of all rows in 32 bits
MISSING_ROLE = Qt.ItemDataRole.UserRole + 1
INFO_ROLE = Qt.ItemDataRole.UserRole + 2
SORT_ROLE = Qt.ItemDataRole.UserRole + 3  # of a column's header: a `SortMark`, or None


class SortMark(NamedTuple):
    """How a column takes part in the order of the rows: as number `rank` (from 1) of `of`."""

    ascending: bool
    rank: int
    of: int


class TableModel(QAbstractTableModel):
    """Ten million rows cost no more than ten: only what is on screen is read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.frame: DataFrame | None = None
        self._columns: dict[int, Any] = {}
        self._names: list[str] = []
        self._info: list[ColumnInfo] = []
        self._rows = 0
        self._marks: dict[int, SortMark] = {}

    def set_frame(self, frame: DataFrame | None) -> None:
        """Show another frame."""
        self.beginResetModel()
        self.frame = frame
        self._columns = {}
        self._info = []
        self._names = [] if frame is None else [str(each) for each in frame.columns]
        self._rows = 0 if frame is None else min(len(frame), MOST_ROWS)
        self.endResetModel()

    def set_info(self, info: list[ColumnInfo]) -> None:
        """Add what a look at the whole columns has found out."""
        if len(info) == len(self._names):
            self._info = info
            if info:
                last = len(info) - 1
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def info(self, column: int) -> ColumnInfo | None:
        """Return what is known of a column as a whole, once it has been looked through."""
        return self._info[column] if column < len(self._info) else None

    def name(self, column: int) -> str:
        """Return the name of a column."""
        return self._names[column]

    def value(self, row: int, column: int) -> Any:
        """Return one value as the frame holds it."""
        values = self._columns.get(column)
        if values is None and self.frame is not None:
            values = self._columns[column] = self.frame.iloc[:, column].array
        return values[row]

    # -- Qt ------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return how a cell looks."""
        if not index.isValid() or role not in _ROLES:
            return None
        value = self.value(index.row(), index.column())
        missing = is_missing(value)
        if role == Qt.ItemDataRole.DisplayRole:
            return MISSING_MARK if missing else short(value)
        if role == MISSING_ROLE:
            return missing
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.colour("faint") if missing else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = is_number(value) and not missing
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            if missing:
                side = self._side(index.column())
            return side | Qt.AlignmentFlag.AlignVCenter
        return self.tr("Missing value") if missing else full(value)

    def _side(self, column: int) -> Qt.AlignmentFlag:
        numeric = self.frame is not None and getattr(self.frame.dtypes.iloc[column], "kind", "")
        return Qt.AlignmentFlag.AlignRight if numeric and numeric in "iuf" else (
            Qt.AlignmentFlag.AlignLeft
        )  # fmt: skip

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name, or a row's number from 0 as in pandas."""
        if orientation == Qt.Orientation.Vertical:
            return str(section) if role == Qt.ItemDataRole.DisplayRole else None
        if section >= len(self._names):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._names[section]
        if role == INFO_ROLE:
            return self._about(section)
        if role == SORT_ROLE:
            return self._marks.get(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(section)
        return None

    def _about(self, section: int) -> str:
        info = self.info(section)
        if info is None:
            return "…"
        if not info.missing:
            return info.type_word
        return self.tr("{0} · {1} missing").format(info.type_word, f"{info.missing:,}")

    def _tip(self, section: int) -> str:
        info = self.info(section)
        lines = [self._names[section]]
        if info is not None:
            lines.append(f"{info.type_word} ({info.dtype})")
            if info.missing:
                share = info.missing / max(1, len(self.frame)) if self.frame is not None else 0
                lines.append(
                    self.tr("{0} missing ({1})").format(f"{info.missing:,}", f"{share:.1%}")
                )
        return "\n".join(lines)


_ROLES = {
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.ForegroundRole),
    int(Qt.ItemDataRole.TextAlignmentRole),
    int(Qt.ItemDataRole.ToolTipRole),
    int(MISSING_ROLE),
}
