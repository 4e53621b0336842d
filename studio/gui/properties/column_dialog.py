"""The dialog that chooses columns: available on the left, chosen on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.experiment.columnrules import Column
from studio.gui.controls import label, tool_button
from studio.gui.properties.rules_box import RulesBox


class ColumnDialog(QDialog):
    """Chooses from `available` (None: the dataset has not been computed yet); keeps the order.

    Names can always be typed by hand, as the dataset may get them only in the next run.
    """

    def __init__(
        self,
        available: list[Column] | None,
        chosen: list[str],
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("columnDialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self._all = [each.name for each in available or []]
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search columns"))
        self.search.setAccessibleName(self.tr("Search columns"))
        self.search.setClearButtonEnabled(True)
        self.available = self._list(self.tr("Available columns"))
        self.chosen = self._list(self.tr("Chosen columns"))
        self.chosen.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.chosen.addItems(chosen)
        self.by_hand = QLineEdit()
        self.by_hand.setPlaceholderText(self.tr("Type a column name"))
        self.by_hand.setAccessibleName(self.tr("Type a column name"))
        add = QPushButton(self.tr("Add"))
        add.setAutoDefault(False)

        grid = QGridLayout()
        grid.setSpacing(8)
        grid.addWidget(label(self.tr("Available"), "heading"), 0, 0)
        grid.addWidget(label(self.tr("Chosen"), "heading"), 0, 2)
        grid.addWidget(self.search, 1, 0)
        grid.addWidget(self.available, 2, 0)
        grid.addLayout(self._arrows(), 2, 1)
        grid.addWidget(self.chosen, 1, 2, 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        hand = QHBoxLayout()
        hand.addWidget(self.by_hand, 1)
        hand.addWidget(add)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        use = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        use.setText(self.tr("Use these"))
        use.setMinimumWidth(112)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        if available is None:
            text = self.tr(
                "The column names are not known before the module above has run."
                " Run it first, or type the names."
            )
            column.addWidget(label(text, "quiet", wrap=True))
        else:
            self._add_rules(column, available)
        column.addLayout(grid, 1)
        column.addLayout(hand)
        column.addWidget(self.buttons)

        self.search.textChanged.connect(self._fill)
        self.available.itemDoubleClicked.connect(lambda _: self.add())
        self.chosen.itemDoubleClicked.connect(lambda _: self.remove())
        self.by_hand.returnPressed.connect(self._add_typed)
        add.clicked.connect(self._add_typed)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._fill()
        self.resize(560, max(460, self.sizeHint().height()))

    def _grow(self) -> None:
        """Keep the lists as they are when rules come above them."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(self.width(), max(self.height(), layout.totalMinimumSize().height()))

    def _add_rules(self, column: QVBoxLayout, available: list[Column]) -> None:
        """Add the rules, folded away until they are wanted; what they leave is chosen at once."""
        self.by_rules = QCheckBox(self.tr("Choose by rules"))
        self.by_rules.setObjectName("byRules")
        self.rules = RulesBox(available, self)
        self.rules.hide()
        self.by_rules.toggled.connect(self.rules.setVisible)
        self.by_rules.toggled.connect(lambda on: self.rules.add_rule() if on else None)
        self.rules.chosen.connect(self._set_chosen)
        self.rules.resized.connect(self._grow)
        self.by_rules.toggled.connect(self._grow)
        column.addWidget(self.by_rules)
        column.addWidget(self.rules)

    def _set_chosen(self, names: list[str]) -> None:
        self.chosen.clear()
        self.chosen.addItems(names)
        self._fill()

    def _list(self, name: str) -> QListWidget:
        result = QListWidget()
        result.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        result.setUniformItemSizes(True)
        result.setMinimumHeight(190)
        result.setProperty("bordered", True)
        result.setAccessibleName(name)
        return result

    def _arrows(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addStretch()
        column.addWidget(tool_button("forward", self.tr("Choose the selected columns"), self.add))
        column.addWidget(tool_button("back", self.tr("Put the selected columns back"), self.remove))
        column.addSpacing(16)
        column.addWidget(tool_button("", self.tr("Choose all"), self.add_all, text=self.tr("All")))
        column.addWidget(tool_button("", self.tr("Choose none"), self.clear, text=self.tr("None")))
        column.addStretch()
        return column

    def names(self) -> list[str]:
        """Return the chosen names, in order."""
        return [self.chosen.item(row).text() for row in range(self.chosen.count())]

    def add(self) -> None:
        """Choose what is selected on the left."""
        self._choose([each.text() for each in self.available.selectedItems()])

    def add_all(self) -> None:
        """Choose everything the search shows."""
        self._choose([self.available.item(row).text() for row in range(self.available.count())])

    def remove(self) -> None:
        """Put back what is selected on the right."""
        for item in self.chosen.selectedItems():
            self.chosen.takeItem(self.chosen.row(item))
        self._fill()

    def clear(self) -> None:
        """Choose nothing."""
        self.chosen.clear()
        self._fill()

    def _choose(self, names: list[str]) -> None:
        taken = set(self.names())
        self.chosen.addItems([each for each in names if each not in taken])
        self._fill()

    def _add_typed(self) -> None:
        name = self.by_hand.text().strip()
        if name:
            self._choose([name])
            self.by_hand.clear()

    def _fill(self) -> None:
        wanted = self.search.text().strip().casefold()
        taken = set(self.names())
        self.available.clear()
        self.available.addItems(
            [each for each in self._all if each not in taken and wanted in each.casefold()]
        )

    def keyPressEvent(self, event) -> None:
        """Enter in a list moves the selected names instead of closing the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            if focus is self.available:
                self.add()
                return
            if focus is self.chosen:
                self.remove()
                return
            if focus in (self.by_hand, self.search):
                return
        super().keyPressEvent(event)
