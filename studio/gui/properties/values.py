"""Edits a list of values: add, change, remove, put in order, paste many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from studio.experiment.valuelists import read_value, split_values
from studio.gui.controls import tool_button
from studio.gui.language import word
from studio.gui.look.icons import icon
from studio.gui.look.theme import theme
from studio.gui.properties.base import ValueEditor, strong_focus
from studio.gui.properties.number import show_number

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

SHOWN = 6  # rows before the list scrolls
VALUE = Qt.ItemDataRole.UserRole


class _Delegate(QStyledItemDelegate):
    """Lets a value be typed in the whole of its row."""

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        editor.setGeometry(option.rect.adjusted(0, 1, 0, -1))


class ValueList(QListWidget):
    """The values; what the keys do is done by the editor around it."""

    def __init__(self, editor: ListValue) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setItemDelegate(_Delegate(self))
        strong_focus(self)
        self.setProperty("bordered", True)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(16, 16))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add, remove, move, copy and paste with the keys that are usual for it."""
        editor, key = self._editor, event.key()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what the field in the list let pass
        elif event.matches(QKeySequence.StandardKey.Paste):
            editor.paste()
        elif event.matches(QKeySequence.StandardKey.Copy):
            editor.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            editor.copy()
            editor.remove()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            editor.remove()
        elif key == Qt.Key.Key_Insert:
            editor.add()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            editor.move(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.editItem(self.currentItem())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say how values come in while there are none."""
        super().paintEvent(event)
        if self.count() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            place = self.viewport().rect().adjusted(8, 0, -4, 0)
            text = painter.fontMetrics().elidedText(
                self._editor.nothing, Qt.TextElideMode.ElideRight, place.width()
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


class ListValue(ValueEditor):
    """A list of numbers or texts; a wrong value stays, marked, with the reason as its tooltip."""

    def __init__(self, *about: Any) -> None:
        super().__init__(*about)
        self.nothing = self.tr("No values: add one, or paste many")
        self._list = ValueList(self)
        self.prepare(self._list)
        how = self.tr("One value a line. Pasted text is divided at lines and commas.")
        self._list.setToolTip("\n".join(each for each in (word(self.spec.help), how) if each))
        row = QHBoxLayout()
        row.setSpacing(2)
        self.buttons = {
            "add": tool_button("plus", self.tr("Add a value (Insert)"), self.add),
            "remove": tool_button("delete", self.tr("Remove the selected values"), self.remove),
            "up": tool_button("up", self.tr("Move up (Alt+Up)"), lambda: self.move(-1)),
            "down": tool_button("down", self.tr("Move down (Alt+Down)"), lambda: self.move(1)),
            "paste": tool_button("paste", self.tr("Paste values"), self.paste),
        }
        for name, each in self.buttons.items():
            each.setObjectName(f"{name}_{self.spec.name}")
            row.addWidget(each)
        row.addStretch(1)
        self.column.addWidget(self._list)
        self.column.addLayout(row)
        self._list.itemChanged.connect(self._changed)
        self._list.itemSelectionChanged.connect(self._allow)
        self._list.model().rowsMoved.connect(lambda *_: self._hand_in())
        self._list.itemDelegate().closeEditor.connect(lambda *_: self._drop_blank())
        theme.changed.connect(self._mark)
        self._fit()

    def field(self) -> QWidget:
        """Return the list."""
        return self._list

    def values(self) -> list[Any]:
        """Return the values, in order."""
        return [self._list.item(row).data(VALUE) for row in range(self._list.count())]

    def set_value(self, value: Any) -> None:
        """Show a list; values that do not fit are shown as they are."""
        values = list(value) if isinstance(value, (list, tuple)) else []
        if not _same(values, self.values()):
            self._show(values)
        self._mark()

    def add(self) -> None:
        """Add a value after the current one and let it be typed."""
        row = self._list.currentRow() + 1 if self._list.selectedItems() else self._list.count()
        self._list.blockSignals(True)
        item = self._item("")
        self._list.insertItem(row, item)
        self._list.blockSignals(False)
        self._fit()
        self._list.setCurrentItem(item)
        self._list.setFocus()
        self._list.editItem(item)

    def remove(self) -> None:
        """Remove the selected values."""
        rows = self._rows()
        if rows:
            values = [each for row, each in enumerate(self.values()) if row not in rows]
            self._replace(values, [min(rows[0], len(values) - 1)] if values else [])

    def move(self, by: int) -> None:
        """Move the selected values a place up (-1) or down (1)."""
        rows, values = self._rows(), self.values()
        if not rows or rows[0] + by < 0 or rows[-1] + by >= len(values):
            return
        for row in rows if by < 0 else reversed(rows):
            values[row], values[row + by] = values[row + by], values[row]
        self._replace(values, [row + by for row in rows])

    def copy(self) -> None:
        """Copy the selected values, one a line."""
        rows = self._rows()
        if rows:
            text = "\n".join(self._list.item(row).text() for row in rows)
            QGuiApplication.clipboard().setText(text)

    def paste(self) -> None:
        """Add what the clipboard holds after the selected values."""
        parts = split_values(QGuiApplication.clipboard().text(), self.spec.item)
        if parts:
            rows, values = self._rows(), self.values()
            place = rows[-1] + 1 if rows else len(values)
            values[place:place] = [read_value(each, self.spec.item) for each in parts]
            self._replace(values, list(range(place, place + len(parts))))

    def flush(self) -> None:
        """Hand in a value that is being typed."""
        line = self._list.viewport().findChild(QLineEdit)
        if line is not None and line.isVisible():
            self._list.commitData(line)

    def _rows(self) -> list[int]:
        return sorted(self._list.row(each) for each in self._list.selectedItems())

    def _row_height(self) -> int:
        return self._list.fontMetrics().height() + 10

    def _item(self, value: Any) -> QListWidgetItem:
        text = value if isinstance(value, str) else show_number(value)
        item = QListWidgetItem(text)
        item.setData(VALUE, value)
        item.setSizeHint(QSize(0, self._row_height()))  # with and without the mark
        flags = item.flags() | Qt.ItemFlag.ItemIsEditable
        item.setFlags(flags & ~Qt.ItemFlag.ItemIsDropEnabled)
        return item

    def _show(self, values: list[Any]) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for each in values:
            self._list.addItem(self._item(each))
        self._list.blockSignals(False)
        self._fit()

    def _replace(self, values: list[Any], selected: list[int]) -> None:
        self._show(values)
        for row in selected:
            self._list.item(row).setSelected(True)
        if selected:
            keep = self._list.selectionModel().SelectionFlag.NoUpdate
            self._list.setCurrentRow(selected[-1], keep)
        self._hand_in()

    def _changed(self, item: QListWidgetItem) -> None:
        """Take what was typed into a value."""
        value = read_value(item.text(), self.spec.item)
        if item.text().strip() and not _same([value], [item.data(VALUE)]):
            self._list.blockSignals(True)
            item.setData(VALUE, value)
            item.setText(value if isinstance(value, str) else show_number(value))
            self._list.blockSignals(False)
            self._hand_in()

    def _drop_blank(self) -> None:
        """Remove a value for which nothing was typed."""
        blank = [r for r in range(self._list.count()) if not self._list.item(r).text().strip()]
        if not blank:
            return
        told = any(self._list.item(row).data(VALUE) != "" for row in blank)
        values = [each for row, each in enumerate(self.values()) if row not in blank]
        if told:
            self._replace(values, [])
        else:
            self._show(values)
            self._mark()

    def _hand_in(self) -> None:
        self._fit()
        self.edited.emit(self.values())

    def _mark(self) -> None:
        """Mark the values that do not fit, each with its reason."""
        wrong = self.spec.value_problems(self.values())
        self._list.blockSignals(True)
        for row in range(self._list.count()):
            item, reason = self._list.item(row), wrong.get(row, "")
            image: QIcon | None = icon("error", "failed") if reason else None
            item.setData(Qt.ItemDataRole.DecorationRole, image)
            item.setData(Qt.ItemDataRole.ForegroundRole, theme.colour("failed") if reason else None)
            item.setToolTip(reason)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, reason)
        self._list.blockSignals(False)
        self._list.viewport().update()
        self._allow()

    def _allow(self) -> None:
        rows, count = self._rows(), self._list.count()
        self.buttons["remove"].setEnabled(bool(rows))
        self.buttons["up"].setEnabled(bool(rows) and rows[0] > 0)
        self.buttons["down"].setEnabled(bool(rows) and rows[-1] < count - 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the rows have in the style of the window."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._list.ensurePolished()
        rows = min(SHOWN, max(1, self._list.count()))
        height = self._row_height()
        self._list.setFixedHeight(rows * height + 12)
        self._allow()


def _same(one: list[Any], other: list[Any]) -> bool:
    return one == other and [type(each) for each in one] == [type(each) for each in other]
