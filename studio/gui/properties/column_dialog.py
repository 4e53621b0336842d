"""The dialog that chooses columns: available on the left, chosen on the right."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

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

from studio.experiment.columnrules import Column, read_rules
from studio.gui.controls import label, tool_button
from studio.gui.fitting import fit, room
from studio.gui.properties.rules_box import RulesBox
from studio.gui.reading_order import InReadingOrder


class ColumnDialog(InReadingOrder, QDialog):
    """Chooses from `available` (None: the dataset has not been computed yet); keeps the order.

    `chosen` holds names, or is the text of rules, which are applied anew in each run. Names can
    always be typed by hand, as the dataset may get them only in the next run.
    """

    def __init__(
        self,
        available: list[Column] | None,
        chosen: list[str] | str,
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("columnDialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(min(520, room(self).width()))
        fit(self)
        self._columns = available
        self._all = [each.name for each in available or []]
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        if available is None:
            text = self.tr(
                "The column names are not known before the module above has run."
                " Run it first, or type the names."
            )
            column.addWidget(label(text, "quiet", wrap=True, parent=self))
            self.run_above = QPushButton(self.tr("Run it now"), self)
            self.run_above.setObjectName("runAbove")
            self.run_above.setAutoDefault(False)
            self.run_above.hide()
            column.addWidget(self.run_above, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_rules(column)
        # What holds others is made first: moved later, they would be styled anew each time.
        self._left, self._middle, self._hand = QWidget(self), QWidget(self), QWidget(self)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(label(self.tr("Available"), "heading", parent=self._left))
        self.search = QLineEdit(self._left)
        self.search.setPlaceholderText(self.tr("Search columns"))
        self.search.setAccessibleName(self.tr("Search columns"))
        self.search.setClearButtonEnabled(True)
        left.addWidget(self.search)
        self.available = self._list(self.tr("Available columns"), self._left)
        left.addWidget(self.available, 1)
        self._middle.setLayout(self._arrows())
        self.chosen = self._list(self.tr("Chosen columns"), self)
        self.chosen.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.chosen.addItems(chosen if isinstance(chosen, list) else [])
        self.by_hand = QLineEdit(self._hand)
        self.by_hand.setPlaceholderText(self.tr("Type a column name"))
        self.by_hand.setAccessibleName(self.tr("Type a column name"))
        add = QPushButton(self.tr("Add"), self._hand)
        add.setAutoDefault(False)
        self.heading = label(self.tr("Chosen"), "heading", parent=self)
        self._grid = grid = QGridLayout()
        grid.setSpacing(8)
        grid.addWidget(self._left, 0, 0, 2, 1)
        grid.addWidget(self._middle, 1, 1)
        grid.addWidget(self.heading, 0, 2)
        grid.addWidget(self.chosen, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        hand = QHBoxLayout(self._hand)
        hand.setContentsMargins(0, 0, 0, 0)
        hand.addWidget(self.by_hand, 1)
        hand.addWidget(add)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        use = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        use.setText(self.tr("Use these"))
        use.setMinimumWidth(112)
        column.addLayout(grid, 1)
        column.addWidget(self._hand)
        column.addWidget(self.buttons)

        self.search.textChanged.connect(self._fill)
        self.available.itemDoubleClicked.connect(lambda _: self.add())
        self.chosen.itemDoubleClicked.connect(lambda _: self.remove())
        self.by_hand.returnPressed.connect(self._add_typed)
        add.clicked.connect(self._add_typed)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._fill()
        self.by_rules.toggled.connect(lambda *_: self._fill())
        if isinstance(chosen, str):
            self._begin_with(chosen)
        self.resize(560, max(460, self.sizeHint().height()))

    def offer_run(self, run: Callable[[], object]) -> None:
        """Offer to run what comes before; the dialog closes then."""
        self.run_above.clicked.connect(lambda *_: (self.reject(), run()))
        self.run_above.show()

    def _grow(self) -> None:
        """Keep the lists as they are when rules come above them."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(self.width(), max(self.height(), layout.totalMinimumSize().height()))

    def _add_rules(self, column: QVBoxLayout) -> None:
        """Add the choice of rules, which are made when they are wanted."""
        self._by_hand: list[str] = []  # what was chosen before rules were
        self._rules: RulesBox | None = None
        self.by_rules = QCheckBox(self.tr("Choose by rules"), self)
        self.by_rules.setObjectName("byRules")
        self.by_rules.setToolTip(
            self.tr("Rules are applied in each run, also to columns that are new then.")
        )
        self.by_rules.toggled.connect(self._use_rules)
        self._folded = QVBoxLayout()
        column.addWidget(self.by_rules)
        column.addLayout(self._folded)

    @property
    def rules(self) -> RulesBox:
        """The rules, hidden before they are in force."""
        if self._rules is None:
            self._rules = rules = RulesBox(self._columns, self)
            rules.hide()
            rules.chosen.connect(self._show_matching)
            rules.resized.connect(self._grow)
            self._folded.addWidget(rules)
            self.setTabOrder(self.by_rules, rules.begin)
            self.setTabOrder(rules.begin, rules.add)
        return self._rules

    def _begin_with(self, text: str) -> None:
        """Show the rules that are in force."""
        with suppress(ValueError):  # the pane tells what is wrong; here they are made anew
            self.rules.show_rules(read_rules(text))
        self.by_rules.setChecked(True)

    def _use_rules(self, on: bool) -> None:
        """Show rules and what they match; without them, the names they left can be changed."""
        if on:
            self._by_hand = self.names()
        elif self.rules.problem():
            self._set_chosen(self._by_hand)
        self.rules.setVisible(on)
        for each in (self._left, self._middle, self._hand):
            each.setVisible(not on)
        self._grid.setColumnStretch(0, 0 if on else 1)
        self._grid.setHorizontalSpacing(0 if on else 8)
        self.heading.setText(self.tr("Columns that match now") if on else self.tr("Chosen"))
        mode = QListWidget.DragDropMode
        self.chosen.setDragDropMode(mode.NoDragDrop if on else mode.InternalMove)
        if on and not self.rules.rows:
            self.rules.add_rule()
        elif on:
            self.rules.apply()
        self._allow()
        self._grow()

    def _allow(self) -> None:
        """Let the dialog be accepted while what it holds can be used."""
        use = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        problem = self.rules.problem() if self.by_rules.isChecked() else ""
        use.setEnabled(not problem)
        use.setToolTip(problem)

    def _show_matching(self, names: list[str]) -> None:
        if self.by_rules.isChecked():
            self._set_chosen(names)
            self._allow()

    def _set_chosen(self, names: list[str]) -> None:
        self.chosen.clear()
        self.chosen.addItems(names)

    def value(self) -> list[str] | str:
        """Return the chosen names, or the text of the rules."""
        return str(self.rules.rules()) if self.by_rules.isChecked() else self.names()

    def _list(self, name: str, parent: QWidget) -> QListWidget:
        result = QListWidget(parent)
        result.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        result.setUniformItemSizes(True)
        result.setMinimumHeight(190)
        result.setProperty("bordered", True)
        result.setAccessibleName(name)
        return result

    def _arrows(self) -> QVBoxLayout:
        column = QVBoxLayout()
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch()
        for image, tip, action, text in (
            ("forward", self.tr("Choose the selected columns"), self.add, ""),
            ("back", self.tr("Put the selected columns back"), self.remove, ""),
            ("", self.tr("Choose all"), self.add_all, self.tr("All")),
            ("", self.tr("Choose none"), self.clear, self.tr("None")),
        ):
            if text and column.count() == 3:
                column.addSpacing(16)
            button = tool_button(image, tip, action, text=text, parent=self._middle)
            column.addWidget(button, 0, middle)
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
        for item in [] if self.by_rules.isChecked() else self.chosen.selectedItems():
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
