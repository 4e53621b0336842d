"""A plain list with columns that several pages of the comparison share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from studio.gui.look.theme import theme


class Rows(QTreeWidget):
    """Rows to read: the first column tells the module; Ctrl+C copies what is selected."""

    def __init__(self, name: str, heads: Sequence[str], stretched: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setStyleSheet(
            "QTreeView { show-decoration-selected: 1; } QTreeView::item { border-radius: 0; }"
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHeaderLabels(list(heads))
        self.header().setStretchLastSection(False)
        for column in range(len(heads)):
            mode = QHeaderView.ResizeMode.Interactive
            self.header().setSectionResizeMode(
                column, QHeaderView.ResizeMode.Stretch if column == stretched else mode
            )

    def add(
        self, texts: Sequence[str], *, quiet: bool = False, numbers: Sequence[int] = ()
    ) -> QTreeWidgetItem:
        """Add a row; `quiet` ones are of less interest, `numbers` are columns set to the right."""
        item = QTreeWidgetItem(list(texts))
        for column, text in enumerate(texts):
            item.setToolTip(column, text)
            if quiet:
                item.setForeground(column, theme.colour("faint"))
        for column in numbers:
            item.setTextAlignment(
                column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        self.addTopLevelItem(item)
        return item

    def fit(self, most: int = 320) -> None:
        """Make the columns as wide as their texts, up to a limit."""
        for column in range(self.columnCount()):
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(self.columnWidth(column) + 16, most))

    def texts(self) -> list[list[str]]:
        """Return what the rows show."""
        items = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        return [[item.text(column) for column in range(self.columnCount())] for item in items]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected rows as tab-separated text."""
        if event.matches(QKeySequence.StandardKey.Copy):
            columns = range(self.columnCount())
            chosen = ["\t".join(each.text(c) for c in columns) for each in self.selectedItems()]
            QGuiApplication.clipboard().setText("\n".join(chosen))
        else:
            super().keyPressEvent(event)
