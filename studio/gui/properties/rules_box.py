"""Rules that choose columns: what they leave is told at each change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.experiment.columnrules import BY, TYPES, Column, Rule, choose
from studio.gui.controls import label, tool_button


class RuleRow(QWidget):
    """One rule: include or exclude, by what, and which."""

    changed = Signal()
    gone = Signal()

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self.include = QComboBox(self)
        self.include.addItems([self.tr("Include"), self.tr("Exclude")])
        self.include.setAccessibleName(self.tr("Include or exclude"))
        self.by = QComboBox(self)
        words = {
            "name": self.tr("the column"), "begins": self.tr("names that begin with"),
            "ends": self.tr("names that end with"), "contains": self.tr("names that contain"),
            "pattern": self.tr("names that match"), "type": self.tr("columns of type"),
        }  # fmt: skip
        for each in BY:
            self.by.addItem(words[each], each)
        self.by.setAccessibleName(self.tr("By what"))
        self.text = QLineEdit(self)
        self.text.setAccessibleName(self.tr("Text of the rule"))
        self.type = QComboBox(self)
        self.type.setAccessibleName(self.tr("Type of the columns"))
        types = {
            "number": self.tr("Number"), "text": self.tr("Text"), "flag": self.tr("Yes or no"),
            "time": self.tr("Date or time"), "category": self.tr("Category"),
        }  # fmt: skip
        for each in TYPES:
            self.type.addItem(types[each], each)
        self.name = QComboBox(self)
        self.name.addItems([each.name for each in columns])
        self.name.setAccessibleName(self.tr("Column"))
        self.fields = QStackedWidget(self)
        for each in (self.text, self.type, self.name):
            self.fields.addWidget(each)
        remove = tool_button("close", self.tr("Take this rule away"), self.gone.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.include)
        row.addWidget(self.by)
        row.addWidget(self.fields, 1)
        row.addWidget(remove)
        self.by.setCurrentIndex(self.by.findData("begins"))
        self.by.currentIndexChanged.connect(self._by_changed)
        for box in (self.include, self.type, self.name):
            box.currentIndexChanged.connect(self.changed)
        self.text.textChanged.connect(self.changed)
        self._by_changed()

    def rule(self) -> Rule:
        """Return the rule as it stands."""
        by = str(self.by.currentData())
        text = self.text.text()
        if by == "type":
            text = str(self.type.currentData())
        elif by == "name":
            text = self.name.currentText()
        return Rule(self.include.currentIndex() == 0, by, text)

    def _by_changed(self) -> None:
        by = self.by.currentData()
        field = {"type": self.type, "name": self.name}.get(by, self.text)
        self.fields.setCurrentWidget(field)
        self.changed.emit()


class RulesBox(QWidget):
    """Begin with all columns or none, then rules; `chosen` carries the names that are left."""

    chosen = Signal(list)
    resized = Signal()  # there is a row more, or less

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columnRules")
        self._columns = list(columns)
        self.begin = QComboBox(self)
        self.begin.setObjectName("rulesBegin")
        self.begin.addItems([self.tr("No columns"), self.tr("All columns")])
        self.begin.setAccessibleName(self.tr("Begin with"))
        self.add = QPushButton(self.tr("Add a rule"), self)
        self.add.setObjectName("addRule")
        self.add.setAutoDefault(False)
        self.told = label(role="quiet")
        self.told.setObjectName("rulesTold")
        self.rows: list[RuleRow] = []
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Begin with")))
        head.addWidget(self.begin)
        head.addStretch(1)
        head.addWidget(self.add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addLayout(head)
        self._column.addWidget(self.told)
        self.begin.currentIndexChanged.connect(lambda *_: self.apply())
        self.add.clicked.connect(lambda *_: self.add_rule())
        self._tell(choose(self._columns, False, ()))

    def add_rule(self) -> None:
        """Add a rule at the end."""
        row = RuleRow(self._columns, self)
        row.changed.connect(self.apply)
        row.gone.connect(lambda: self._drop(row))
        self.rows.append(row)
        self._column.insertWidget(len(self.rows), row)
        row.show()
        row.text.setFocus()
        self.apply()
        self.resized.emit()

    def _drop(self, row: RuleRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add.setFocus()
        self.apply()
        self.resized.emit()

    def apply(self) -> None:
        """Tell which columns the rules leave now."""
        rules = [each.rule() for each in self.rows]
        names = choose(self._columns, self.begin.currentIndex() == 1, rules)
        self._tell(names)
        self.chosen.emit(names)

    def _tell(self, names: list[str]) -> None:
        text = self.tr("{0} of {1} columns match")
        self.told.setText(text.format(len(names), len(self._columns)))
