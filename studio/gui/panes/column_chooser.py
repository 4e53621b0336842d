"""A popup with the columns of a table: to choose one, or to say which are shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.gui.fitting import room
from studio.gui.look.icons import icon
from studio.gui.panes.table_model import TableModel
from studio.gui.reading_order import InReadingOrder

_ROWS = 14
_AROUND = 150  # pixels of what stands above and below the list


class ColumnList(QAbstractListModel):
    """The names of the columns that fit what is typed, with check marks when they can be hidden."""

    toggled = Signal(list, bool)

    def __init__(self, model: TableModel, hidden: set[int] | None, parent: QObject) -> None:
        super().__init__(parent)
        self._names = [model.short_name(each) for each in range(model.columnCount())]
        self._folded = [name.casefold() for name in self._names]
        self.hidden = hidden
        self.columns = list(range(len(self._names)))

    def search(self, text: str) -> None:
        """List the columns whose name holds a text."""
        text = text.casefold()
        self.beginResetModel()
        self.columns = [place for place, name in enumerate(self._folded) if text in name]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns listed."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a column, and whether it is shown."""
        column = self.columns[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._names[column]
        if role == Qt.ItemDataRole.CheckStateRole and self.hidden is not None:
            return Qt.CheckState.Unchecked if column in self.hidden else Qt.CheckState.Checked
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Let columns be checked when they can be hidden."""
        checkable = Qt.ItemFlag.ItemIsUserCheckable if self.hidden is not None else Qt.ItemFlag(0)
        return super().flags(index) | checkable

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Show or hide the column whose check mark was clicked."""
        if role != Qt.ItemDataRole.CheckStateRole or self.hidden is None:
            return False
        shown = Qt.CheckState(value) == Qt.CheckState.Checked
        self.set_shown([self.columns[index.row()]], shown)
        return True

    def set_shown(self, columns: list[int], shown: bool) -> None:
        """Check or uncheck columns."""
        if not columns or self.hidden is None:
            return
        (self.hidden.difference_update if shown else self.hidden.update)(columns)
        self.toggled.emit(columns, shown)
        role = [Qt.ItemDataRole.CheckStateRole]
        self.dataChanged.emit(self.index(0), self.index(len(self.columns) - 1), role)


class ColumnChooser(InReadingOrder, QFrame):
    """Type to find a column. `chosen` carries one that was picked.

    With `hidden`, the columns have check marks; `toggled` tells columns and whether they are shown
    now.
    """

    chosen = Signal(int)
    toggled = Signal(list, bool)

    def __init__(self, model: TableModel, parent: QWidget, hidden: set[int] | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("columnChooser")
        self.setProperty("role", "card")
        self.columns = ColumnList(model, hidden, self)
        self.columns.toggled.connect(self.toggled)
        self._checks = hidden is not None
        self.search = QLineEdit()
        self.search.setObjectName("columnSearch")
        self.search.setPlaceholderText(self.tr("Find a column"))
        self.search.setAccessibleName(self.tr("Find a column"))
        self.search.addAction(icon("search", "faint"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        self.list = QListView()
        self.list.setObjectName("columnList")
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setModel(self.columns)
        self.list.setUniformItemSizes(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._clicked)
        self.list.activated.connect(self._pick)
        self.list.setFixedHeight(min(_ROWS * 26, room(self).height() - _AROUND))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(6)
        self._column.addWidget(self.search)
        self._column.addWidget(self.list)
        if self._checks:
            self._add_buttons()
        self.setFixedWidth(300)

    def _add_buttons(self) -> None:
        row = QHBoxLayout()
        for text, name, shown in (
            (self.tr("Show all"), "showAll", True),
            (self.tr("Hide all"), "hideAll", False),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setToolTip(self.tr("Those in the list above"))
            button.clicked.connect(lambda *_, s=shown: self._all(s))
            row.addWidget(button)
        self._column.addLayout(row)

    def _all(self, shown: bool) -> None:
        self.columns.set_shown(list(self.columns.columns), shown)

    def add_choice(self, text: str, do: Callable[[], object]) -> None:
        """Offer something else than a column."""
        button = QPushButton(text)
        button.setFlat(True)
        button.setStyleSheet("text-align: left;")
        button.clicked.connect(lambda *_: (self.close(), do()))
        self._column.insertWidget(self._column.indexOf(self.list), button)

    def open_below(self, widget: QWidget) -> None:
        """Show the popup under a widget."""
        self.adjustSize()
        where = widget.mapToGlobal(QPoint(0, widget.height() + 2))
        screen = widget.screen().availableGeometry()
        where.setX(max(screen.left(), min(where.x(), screen.right() - self.width())))
        if where.y() + self.height() > screen.bottom():
            where.setY(max(screen.top(), widget.mapToGlobal(QPoint(0, -2)).y() - self.height()))
        self.move(where)
        self.show()
        self.search.setFocus()

    def _search(self, text: str) -> None:
        self.columns.search(text)
        if text and self.columns.rowCount():
            self.list.setCurrentIndex(self.columns.index(0))

    def _clicked(self, index: QModelIndex) -> None:
        if not self._checks:
            self._pick(index)

    def _pick(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        column = self.columns.columns[index.row()]
        if self._checks:
            shown = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            self.columns.set_shown([column], not shown)
            return
        self.close()
        self.chosen.emit(column)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list and choose from it while one types."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.columns.rowCount():
                row = self.list.currentIndex().row() + step
                row = max(0, min(row, self.columns.rowCount() - 1))
                self.list.setCurrentIndex(self.columns.index(row))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)
