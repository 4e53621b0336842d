"""One side of a comparison: a table with the rows and columns of both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from studio.gui.controls import label
from studio.gui.look.theme import theme
from studio.gui.panes.column_header import ColumnHeader
from studio.gui.panes.table_model import ABSENT, TableModel
from studio.gui.panes.table_view import TableView

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame

    from studio.data.view.comparing import Comparison


class SideModel(TableModel):
    """Shows a frame's columns among those that only the other table has."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: list[int | None] = []

    def set_side(self, frame: DataFrame, rows: NDArray[Any], names: list[str]) -> None:
        """Show these rows (-1: none) and the columns of these names."""
        places = {str(name): place for place, name in enumerate(frame.columns)}
        self.beginResetModel()
        self.frame, self.rows = frame, rows
        self._columns = {}
        self._names = names
        self._places = [places.get(name) for name in names]
        self._rows = self._count()
        self.endResetModel()

    def holds(self, column: int) -> bool:
        """Tell whether this table has the column."""
        return self._places[column] is not None

    def _array(self, column: int) -> Any:
        values = self._columns.get(column)
        if values is None and self.frame is not None:
            place = self._places[column]
            assert place is not None
            values = self._columns[column] = self.frame.iloc[:, place].array
        return values

    def value(self, row: int, column: int) -> Any:
        """Return one value; None where this table has none."""
        return super().value(row, column) if self.holds(column) else None

    def values(self, column: int, start: int, stop: int) -> list[Any]:
        """Return the values of a column; None where this table has none."""
        if not self.holds(column):
            return [None] * (stop - start)
        return super().values(column, start, stop)

    def is_numeric(self, column: int) -> bool:
        """Tell whether a column's type is one of numbers."""
        place = self._places[column]
        return place is not None and self.frame is not None and (
            getattr(self.frame.dtypes.iloc[place], "kind", "") in tuple("iuf")
        )  # fmt: skip

    def cells(self, column: int, first: int, last: int) -> list[tuple[str, int, Any]]:
        """Return the cells of a column; those of a column that is not there are absent."""
        if not self.holds(column):
            return [("", ABSENT, None)] * (last - first + 1)
        return super().cells(column, first, last)

    def _about(self, section: int) -> str:
        place = self._places[section]
        if place is None or self.frame is None:
            return self.tr("not in this table")
        return str(self.frame.dtypes.iloc[place])

    def _tip(self, section: int) -> str:
        return f"{self._names[section][:1000]}\n{self._about(section)}"


class SideView(TableView):
    """Colours what differs. `token` is the colour of rows and columns that only this side has."""

    def __init__(self, model: SideModel, token: str, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._side, self._token = model, token
        self._comparison: Comparison | None = None
        self._rows: NDArray[Any] | None = None
        header = self.horizontalHeader()
        header.setSectionsMovable(False)
        if isinstance(header, ColumnHeader):
            header.set_view("")  # nobody looks through the columns here

    def set_comparison(self, comparison: Comparison, rows: NDArray[Any] | None) -> None:
        """Colour by a comparison, of which these rows are shown (None: all)."""
        self._comparison, self._rows = comparison, rows

    def marks(self, column: int, first: int, last: int) -> list[QColor | None] | None:
        """Return a colour for each cell that differs."""
        comparison, rows = self._comparison, self._rows
        if comparison is None or not self._side.holds(column):
            return None
        changed, own = _soft("warning"), _soft(self._token)
        here: Any = slice(first, last + 1) if rows is None else rows[first : last + 1]
        lone = (comparison.left[here] < 0) | (comparison.right[here] < 0)
        differs = comparison.changed.get(self._side.name(column))
        if differs is None:
            return [own] * len(lone)
        return [
            own if alone else changed if other else None
            for alone, other in zip(lone, differs[here], strict=True)
        ]


def _soft(token: str) -> QColor:
    colour = theme.colour(token)
    colour.setAlpha(64)
    return colour


def make_side(model: SideModel, token: str, split: QSplitter) -> tuple[QLabel, SideView]:
    """Return the title and the table of one side, in the splitter from the start."""
    side = QWidget(split)
    title = label(role="heading", parent=side)
    title.setContentsMargins(12, 4, 12, 4)
    view = SideView(model, token, side)
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(title)
    column.addWidget(view, 1)
    return title, view
