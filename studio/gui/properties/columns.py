"""Edits a list of column names."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QPushButton, QWidget

from studio.experiment.columnrules import Column, type_of
from studio.gui.properties.base import ValueEditor
from studio.gui.properties.column_dialog import ColumnDialog

SHOWN = 5  # rows of the list before it scrolls


class NameList(QListWidget):
    """The chosen names; Delete takes the selected ones away."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove the selected names with Delete or Backspace."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.selectedItems():
            for item in self.selectedItems():
                self.takeItem(self.row(item))
            self.parent().hand_in()
        else:
            super().keyPressEvent(event)


class ColumnsValue(ValueEditor):
    """The chosen columns and a button to choose others."""

    def __init__(self, *about: Any) -> None:
        super().__init__(*about)
        self._list = NameList(self)
        self._list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self._list.setUniformItemSizes(True)
        self._list.setProperty("bordered", True)
        self.prepare(self._list)
        self.choose = QPushButton(self.tr("Choose columns…"))
        self.choose.setAccessibleName(self.tr("Choose columns for {0}").format(self.spec.label))
        self.choose.clicked.connect(self.open_dialog)
        self.column.addWidget(self._list)
        self.column.addWidget(self.choose)
        self._fit()

    def field(self) -> QWidget:
        """Return the list."""
        return self._list

    def names(self) -> list[str]:
        """Return the chosen names, in order."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def set_value(self, value: Any) -> None:
        """Show the chosen names."""
        names = [str(each) for each in value] if isinstance(value, (list, tuple)) else []
        if names != self.names():
            self._list.clear()
            self._list.addItems(names)
            self._fit()

    def hand_in(self) -> None:
        """Tell that the user changed the list."""
        self._fit()
        self.edited.emit(self.names())

    def available(self) -> list[Column] | None:
        """Return the columns of the dataset at the input port; None when it is not known yet."""
        node = self.session.experiment.node(self.node_id)
        port = self.spec.columns_port or next(
            (each.name for each in node.spec.inputs if each.type == "dataset"), ""
        )
        found = node.spec.input(port)
        if found is None:
            found = next((each for each in node.spec.inputs if each.argument == port), None)
        if found is None:
            return None
        connection = self.session.experiment.input_connection(self.node_id, found.name)
        if connection is None:
            return None
        output = self.session.output(connection.source, connection.output)
        frame = getattr(output, "value", None)
        names = getattr(frame, "columns", None)
        if names is None:
            return None
        types = [type_of(each) for each in frame.dtypes]
        return [Column(str(name), kind) for name, kind in zip(names, types, strict=True)]

    def open_dialog(self) -> None:
        """Ask which columns; nothing changes when the dialog is cancelled."""
        dialog = ColumnDialog(self.available(), self.names(), self.spec.label, self)
        dialog.accepted.connect(lambda: self._chosen(dialog.names()))
        dialog.open()

    def _chosen(self, names: list[str]) -> None:
        if names != self.names():
            self._list.clear()
            self._list.addItems(names)
            self.hand_in()

    def _fit(self) -> None:
        rows = min(SHOWN, self._list.count())
        self._list.setVisible(rows > 0)
        height = self._list.sizeHintForRow(0) if rows else 0
        self._list.setFixedHeight(rows * height + 8)
