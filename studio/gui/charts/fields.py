"""Fields that choose columns: one, or several. Thousands of columns cost no time to show."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from studio.gui.combo import Combo
from studio.gui.language import word
from studio.gui.look.theme import theme

ROWS = 6  # rows of a list that are seen
_SIGNS = {
    "Numeric": "123",
    "String": "abc",
    "Boolean": "y/n",
    "DateTime": "time",
    "TimeSpan": "span",
    "Categorical": "cat",
}
_Index = QModelIndex | QPersistentModelIndex


class Columns(QAbstractListModel):
    """Names of columns with what they hold; `first` is a row for no column at all."""

    chosen_changed = Signal()

    def __init__(self, checks: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._checks = checks
        self.first = ""
        self.names: list[str] = []
        self.holds: dict[str, str] = {}
        self.chosen: list[str] = []

    def set_names(self, names: list[str], holds: dict[str, str], first: str = "") -> None:
        """Offer other columns."""
        self.beginResetModel()
        self.names, self.holds, self.first = names, holds, first
        self.chosen = [each for each in self.chosen if each in holds]
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many rows there are."""
        return len(self.names) + bool(self.first)

    def name(self, row: int) -> str | None:
        """Return the column of a row; None for the row without one."""
        row -= bool(self.first)
        return self.names[row] if 0 <= row < len(self.names) else None

    def row_of(self, name: str | None) -> int:
        """Return the row of a column; -1 when it is not offered."""
        if name is None:
            return 0 if self.first else -1
        return self.names.index(name) + bool(self.first) if name in self.holds else -1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name, what the column holds, and whether it is chosen."""
        name = self.name(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            if name is None:
                return self.first
            sign = _SIGNS.get(self.holds[name], "…")
            return f"{_one_line(name)}   ({sign})"
        if role == Qt.ItemDataRole.ToolTipRole and name is not None:
            return f"{name}\n{word(self.holds[name])}"
        if role == Qt.ItemDataRole.ForegroundRole and name is None:
            return theme.colour("quiet")
        if role == Qt.ItemDataRole.CheckStateRole and self._checks and name is not None:
            return Qt.CheckState.Checked if name in self.chosen else Qt.CheckState.Unchecked
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let columns be chosen."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._checks else flags

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Choose a column or take it back."""
        name = self.name(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or name is None:
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self.chosen = [*(each for each in self.chosen if each != name), name]
        else:
            self.chosen = [each for each in self.chosen if each != name]
        self.dataChanged.emit(index, index, [role])
        self.chosen_changed.emit()
        return True


class ColumnBox(Combo):
    """Chooses one column, or none where that is allowed. `chosen` is emitted for the user only."""

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = Columns(False, self)
        self.setModel(self.columns)
        self.setObjectName(name)
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        view = self.view()
        if isinstance(view, QListView):
            view.setUniformItemSizes(True)
        self.activated.connect(lambda *_: self.chosen.emit())

    @property
    def column(self) -> str | None:
        """The chosen column."""
        return self.columns.name(self.currentIndex())

    def show_columns(
        self, names: list[str], holds: dict[str, str], first: str, chosen: str | None
    ) -> None:
        """Offer columns, with one of them chosen."""
        self.columns.set_names(names, {each: holds[each] for each in names}, first)
        self.setCurrentIndex(self.columns.row_of(chosen))


class ColumnList(QWidget):
    """Chooses several columns by ticking them; typing above finds one."""

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = Columns(True, self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self.columns)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search columns"))
        self.search.setAccessibleName(self.tr("Search columns"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._found.setFilterFixedString)
        self.list = QListView(self)
        self.list.setObjectName(name)
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setModel(self._found)
        self.list.setUniformItemSizes(True)
        self.list.setProperty("bordered", True)
        self.list.setMinimumHeight(ROWS * 28)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self.columns.chosen_changed.connect(self.chosen)

    @property
    def names(self) -> tuple[str, ...]:
        """The chosen columns, in the order in which they were ticked."""
        return tuple(self.columns.chosen)

    def show_columns(
        self, names: list[str], holds: dict[str, str], chosen: tuple[str, ...]
    ) -> None:
        """Offer columns, with some of them ticked."""
        self.columns.chosen = [each for each in chosen if each in holds]
        self.columns.set_names(names, {each: holds[each] for each in names})
        self.search.setVisible(len(names) > ROWS)
        if not self.search.isVisible():
            self.search.clear()
        if chosen and chosen[0] in names:
            row = self._found.mapFromSource(self.columns.index(names.index(chosen[0])))
            self.list.setCurrentIndex(row)
            self.list.scrollTo(row)


def _one_line(text: str) -> str:
    return text.replace("\r\n", " ⏎ ").replace("\n", " ⏎ ").replace("\t", " → ")
