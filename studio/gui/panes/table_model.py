"""A pandas frame as Qt sees it: cells are read as they come to sight, nothing is copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from studio.data.view.number_format import NumberFormat
from studio.gui.language import word
from studio.gui.look.theme import theme
from studio.gui.panes.cells import full, is_missing, is_number, listed, picture_kind, short

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame

    from studio.data.tables import ColumnInfo

MISSING_MARK = "missing"
MOST_ROWS = 2**31 // 32  # Qt counts the height of all rows in 32 bits
LONGEST_NAME = 200  # letters of a column's name that its header gets
MISSING_ROLE = Qt.ItemDataRole.UserRole + 1
INFO_ROLE = Qt.ItemDataRole.UserRole + 2
SORT_ROLE = Qt.ItemDataRole.UserRole + 3  # of a column's header: a `SortMark`, or None

LEFT, RIGHT, MISSING, PICTURE, ABSENT = range(5)  # how a cell is drawn


class SortMark(NamedTuple):
    """How a column takes part in the order of the rows: as number `rank` (from 1) of `of`."""

    ascending: bool
    rank: int
    of: int


class Dress(NamedTuple):
    """What shows the size of a column's numbers: `"bars"` or a colour `"scale"`."""

    kind: str
    low: float
    high: float

    def share(self, value: float) -> float:
        """Return where a number lies between the least (0) and the greatest (1)."""
        size = self.high - self.low
        if not size > 0:
            return 0.5
        return min(1.0, max(0.0, (value - self.low) / size))


class TableModel(QAbstractTableModel):
    """Ten million rows cost no more than ten: only what is on screen is read.

    `rows` holds the frame's positions of the rows that are seen, in order; None for all as they
    are. A position of -1 is a row that the frame does not have.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.frame: DataFrame | None = None
        self.rows: NDArray[Any] | None = None
        self.formats: dict[int, NumberFormat] = {}
        self.dresses: dict[int, Dress] = {}
        self._columns: dict[int, Any] = {}
        self._numeric: dict[int, bool] = {}
        self._names: list[str] = []
        self._info: list[ColumnInfo] = []
        self._rows = 0
        self._marks: dict[int, SortMark] = {}

    def set_frame(self, frame: DataFrame | None, rows: NDArray[Any] | None = None) -> None:
        """Show another frame."""
        self.beginResetModel()
        self.frame, self.rows = frame, rows
        self._columns, self._numeric, self._marks = {}, {}, {}
        self.dresses = {}
        self._info = []
        self._names = [] if frame is None else [str(each) for each in frame.columns]
        self._rows = self._count()
        self.endResetModel()

    def set_rows(self, rows: NDArray[Any] | None) -> None:
        """Show the same frame's rows in another order, or others of them."""
        old = self._rows
        new = 0 if self.frame is None else min(
            len(self.frame) if rows is None else len(rows), MOST_ROWS
        )  # fmt: skip
        if new < old:
            self.beginRemoveRows(QModelIndex(), new, old - 1)
        elif new > old:
            self.beginInsertRows(QModelIndex(), old, new - 1)
        self.rows, self._rows = rows, new
        if new < old:
            self.endRemoveRows()
        elif new > old:
            self.endInsertRows()
        if new and self._names:
            self.dataChanged.emit(self.index(0, 0), self.index(new - 1, len(self._names) - 1))
            # A header looks at every section it is told of; the row header follows the cells.
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, min(new, 1000) - 1)

    def _count(self) -> int:
        if self.frame is None:
            return 0
        return min(len(self.frame) if self.rows is None else len(self.rows), MOST_ROWS)

    def set_info(self, info: list[ColumnInfo]) -> None:
        """Add what a look at the whole columns has found out."""
        if len(info) == len(self._names):
            self._info = info
            self._headers_changed()

    def set_marks(self, marks: dict[int, SortMark]) -> None:
        """Mark the columns by which the rows are sorted."""
        self._marks = marks
        self._headers_changed()

    def _headers_changed(self) -> None:
        if self._names:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._names) - 1)

    def restyle(self) -> None:
        """Draw the cells anew after a format or a dress was changed."""
        if self._rows and self._names:
            last = self.index(self._rows - 1, len(self._names) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def info(self, column: int) -> ColumnInfo | None:
        """Return what is known of a column as a whole, once it has been looked through."""
        return self._info[column] if column < len(self._info) else None

    def name(self, column: int) -> str:
        """Return the name of a column."""
        return self._names[column]

    def short_name(self, column: int) -> str:
        """Return the name as a header shows it: in one line, not endless."""
        name = self._names[column]
        if len(name) > LONGEST_NAME:
            name = name[:LONGEST_NAME] + "…"
        return name if name.isprintable() else " ".join(name.split())

    def frame_row(self, row: int) -> int:
        """Return the frame's position of a row that is seen."""
        return row if self.rows is None else int(self.rows[row])

    def _array(self, column: int) -> Any:
        values = self._columns.get(column)
        if values is None and self.frame is not None:
            values = self._columns[column] = self.frame.iloc[:, column].array
        return values

    def value(self, row: int, column: int) -> Any:
        """Return one value as the frame holds it; None for a row that is not there."""
        place = self.frame_row(row)
        return None if place < 0 else self._array(column)[place]

    def values(self, column: int, start: int, stop: int) -> list[Any]:
        """Return the values of a column in rows `start` to `stop` (not included), fast.

        Numbers are Python's own where these say the same; a row that is not there is None.
        """
        array = self._array(column)
        if self.rows is None:
            return listed(array[start:stop])
        places = self.rows[start:stop]
        absent = places < 0
        if not absent.any():
            return listed(array[places])
        return [None if place < 0 else array[place] for place in places.tolist()]

    def is_numeric(self, column: int) -> bool:
        """Tell whether a column's type is one of numbers."""
        known = self._numeric.get(column)
        if known is None:
            kind = getattr(getattr(self._array(column), "dtype", None), "kind", "")
            known = self._numeric[column] = kind in tuple("iuf")
        return known

    # -- painting ------------------------------------------------------------------------

    def cells(self, column: int, first: int, last: int) -> list[tuple[str, int, Any]]:
        """Return text, how it is drawn and value of a column's cells in rows `first` to `last`."""
        array = self._array(column)
        if self.rows is None:
            values = array[first : last + 1]
            absent = None
        else:
            places = self.rows[first : last + 1]
            absent = places < 0
            values = array[places] if not absent.any() else array.take(places, allow_fill=True)
        write = self._writer(column)
        numeric = self.is_numeric(column)
        found: list[tuple[str, int, Any]] = []
        for value in listed(values):
            if is_missing(value):
                found.append((MISSING_MARK, MISSING, numeric))
            elif is_number(value):
                found.append((write(value), RIGHT, value))
            else:
                kind = PICTURE if picture_kind(value) else LEFT
                found.append((short(value), kind, value))
        if absent is not None and absent.any():
            for place, gone in enumerate(absent):
                if gone:
                    found[place] = ("", ABSENT, None)
        return found

    def _writer(self, column: int) -> Any:
        form = self.formats.get(column)
        if form is None:
            return short

        def write(value: Any) -> str:
            try:
                item = getattr(value, "item", None)
                return form.write(item() if item is not None else value)
            except (TypeError, ValueError, OverflowError):  # complex, or too large for a float
                return short(value)

        return write

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
        text, kind, value = self.cells(index.column(), index.row(), index.row())[0]
        missing = kind == MISSING
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == MISSING_ROLE:
            return missing
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.colour("faint") if missing else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = kind == RIGHT or (missing and value)
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if kind == ABSENT:
            return self.tr("There is no such row in this table")
        return self.tr("Missing value") if missing else full(value)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name, or a row's number from 0 as in pandas."""
        if orientation == Qt.Orientation.Vertical:
            if role != Qt.ItemDataRole.DisplayRole or section >= self._rows:
                return None
            place = self.frame_row(section)
            return str(place) if place >= 0 else ""
        if section >= len(self._names):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.short_name(section)
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
            return word(info.type_word)
        return self.tr("{0} · {1} missing").format(word(info.type_word), f"{info.missing:,}")

    def _tip(self, section: int) -> str:
        info = self.info(section)
        name = self._names[section]
        lines = [name if len(name) <= 1000 else name[:1000] + "…"]
        if info is not None:
            lines.append(f"{word(info.type_word)} ({info.dtype})")
            if info.missing:
                share = info.missing / max(1, len(self.frame)) if self.frame is not None else 0
                lines.append(
                    self.tr("{0} missing ({1})").format(f"{info.missing:,}", f"{share:.1%}")
                )
        lines.append(self.tr("Double-click to sort, with Shift by one more column."))
        return "\n".join(lines)


_ROLES = {
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.ForegroundRole),
    int(Qt.ItemDataRole.TextAlignmentRole),
    int(Qt.ItemDataRole.ToolTipRole),
    int(MISSING_ROLE),
}
