"""Rules that choose columns: what they leave is told at each change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.experiment.columnrules import BY, TYPES, Column, Rule, Rules, read_rules
from studio.gui.combo import Combo
from studio.gui.controls import label, restyle, tool_button
from studio.gui.fitting import tight
from studio.gui.language import told
from studio.gui.properties.matching import Matching
from studio.gui.properties.rule_words import type_words


class RuleRow(QWidget):
    """One rule: include or exclude, by what, and which."""

    changed = Signal()
    gone = Signal()

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self.include = Combo(self)
        self.include.addItems([self.tr("Include"), self.tr("Exclude")])
        self.include.setAccessibleName(self.tr("Include or exclude"))
        self.by = Combo(self)
        self.by.setMinimumWidth(140)  # with less room than the words need, they are shortened
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
        self.type = Combo(self)
        self.type.setAccessibleName(self.tr("Type of the columns"))
        types = type_words()
        for each in TYPES:
            self.type.addItem(types[each], each)
        self.name = Combo(self)
        self.name.setEditable(True)  # a column may be named before there is a table
        self.name.setInsertPolicy(Combo.InsertPolicy.NoInsert)
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
        if tight(parent):  # what to look for stands below the words before it
            column = QVBoxLayout()
            column.setSpacing(6)
            column.addWidget(self.by)
            column.addWidget(self.fields)
            row.addLayout(column, 1)
        else:
            row.addWidget(self.by)
            row.addWidget(self.fields, 1)
        row.addWidget(remove)
        self.by.setCurrentIndex(self.by.findData("begins"))
        self.by.currentIndexChanged.connect(self._by_changed)
        for box in (self.include, self.type):
            box.currentIndexChanged.connect(self.changed)
        self.name.currentTextChanged.connect(self.changed)
        self.text.textChanged.connect(self.changed)
        self._by_changed()

    def show_rule(self, rule: Rule) -> None:
        """Show a rule."""
        self.include.setCurrentIndex(0 if rule.include else 1)
        self.by.setCurrentIndex(self.by.findData(rule.by))
        if rule.by == "type":
            self.type.setCurrentIndex(self.type.findData(rule.text))
        elif rule.by == "name":
            self.name.setCurrentText(rule.text)
        else:
            self.text.setText(rule.text)

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
    """Begin with all columns or none, then rules; `chosen` carries the names that are left now.

    `columns` is None while they are not known. A regular expression is tried beside the GUI
    thread; what was told before stays until it is done.
    """

    chosen = Signal(list)
    resized = Signal()  # there is a row more, or less

    def __init__(self, columns: Sequence[Column] | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columnRules")
        self._columns = None if columns is None else list(columns)
        self._refused = ""  # why what the rules match cannot be told
        self.matching = Matching(self)
        self.matching.found.connect(self._found)
        self.matching.refused.connect(self._not_found)
        self.begin = Combo(self)
        self.begin.setObjectName("rulesBegin")
        self.begin.addItems([self.tr("No columns"), self.tr("All columns")])
        self.begin.setAccessibleName(self.tr("Begin with"))
        self.add = QPushButton(self.tr("Add a rule"), self)
        self.add.setObjectName("addRule")
        self.add.setAutoDefault(False)
        self.told = label(role="quiet", wrap=True)
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
        self.apply()

    def show_rules(self, rules: Rules) -> None:
        """Show rules that were made before."""
        self.begin.setCurrentIndex(1 if rules.begin_with_all else 0)
        for each in rules.rules:
            self.add_rule(each)

    def add_rule(self, rule: Rule | None = None) -> None:
        """Add a rule at the end."""
        row = RuleRow(self._columns or (), self)
        if rule is not None:
            row.show_rule(rule)
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

    def rules(self) -> Rules:
        """Return the rules as they stand."""
        return Rules(self.begin.currentIndex() == 1, tuple(each.rule() for each in self.rows))

    def problem(self) -> str:
        """Return what keeps the rules from being used, in a sentence; "" when nothing does."""
        if any(not each.rule().text.strip() for each in self.rows):
            return self.tr("A rule does not say yet what to look for.")
        rules = self.rules()
        if not rules.begin_with_all and not any(each.include for each in rules.rules):
            return self.tr("The rules choose no column. Begin with all, or include some.")
        try:
            read_rules(str(rules))
        except ValueError as error:
            return told(error)
        return self._refused

    def apply(self) -> None:
        """Tell which columns the rules leave now, or why they cannot be used."""
        self._refused = ""
        if self.problem():
            rules = self.rules()
            self._found([] if rules.has_patterns else rules.choose(self._columns or ()))
        else:
            self.matching.want(self.rules(), self._columns or ())

    def _found(self, names: list[str]) -> None:
        problem = self.problem()
        if problem:
            text = problem
        elif self._columns is None:
            text = self.tr("Which columns match is known when the module above has run.")
        else:
            text = self.tr("{0} of {1} columns match").format(len(names), len(self._columns))
        self.told.setText(text)
        role = "error" if problem and self.rows else "quiet"
        if self.told.property("role") != role:
            self.told.setProperty("role", role)
            restyle(self.told)
        self.chosen.emit(names)

    def _not_found(self, reason: str) -> None:
        self._refused = reason
        self._found([])
