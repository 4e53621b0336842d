"""Edits a list of column names, or the rules that choose them in each run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QPushButton, QWidget

from studio.experiment.columnrules import Column, Rules, are_rules, columns_of, read_rules
from studio.experiment.spec import columns_input
from studio.gui.controls import label
from studio.gui.language import word
from studio.gui.properties.base import ValueEditor
from studio.gui.properties.column_dialog import ColumnDialog
from studio.gui.properties.matching import Matching
from studio.gui.properties.rule_words import in_words

if TYPE_CHECKING:
    from studio.experiment.document import Connection

SHOWN = 5  # rows of the list before it scrolls
TOLD = 6  # names in the line below; the tooltip has more
TIP = 40


class NameList(QListWidget):
    """The chosen names, or the rules in words; Delete takes the selected ones away."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove the selected names with Delete or Backspace."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.selectedItems():
            self.parent().drop([self.row(item) for item in self.selectedItems()])
        else:
            super().keyPressEvent(event)


class ColumnsValue(ValueEditor):
    """The chosen columns, or rules and what they match now, and a button to choose others."""

    def __init__(self, *about: Any) -> None:
        super().__init__(*about)
        self._value: list[str] | str = []
        self._list = NameList(self)
        self._list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self._list.setUniformItemSizes(True)
        self._list.setProperty("bordered", True)
        self.prepare(self._list)
        self.told = label(role="quiet", wrap=True, parent=self)
        self.told.setObjectName(f"matching_{self.spec.name}")
        self.told.hide()
        self.choose = QPushButton(self.tr("Choose columns…"), self)
        self.choose.setAccessibleName(
            self.tr("Choose columns for {0}").format(word(self.spec.label))
        )
        self.choose.clicked.connect(self.open_dialog)
        self.column.addWidget(self._list)
        self.column.addWidget(self.told)
        self.column.addWidget(self.choose)
        self._total = 0  # columns of the dataset whose matching ones are looked for
        self._matching = Matching(self)
        self._matching.found.connect(self._found)
        self._matching.refused.connect(self._refused)
        self._again: list[str] | str | None = None  # what the dialog held when a run was wanted
        self.session.state_changed.connect(self._node_changed)
        self.session.run_finished.connect(self._run_over)
        self._fit()

    def field(self) -> QWidget:
        """Return the list."""
        return self._list

    def set_value(self, value: Any) -> None:
        """Show the chosen names, or the rules."""
        if isinstance(value, (list, tuple)):
            value = [str(each) for each in value]
        elif not isinstance(value, str):
            value = []
        if value != self._value:
            self._show(value)
        elif isinstance(value, str):
            self._tell()

    def _show(self, value: list[str] | str) -> None:
        self._value = value
        rules = self.rules()
        self._list.clear()
        if rules is not None:
            self._list.addItems(in_words(rules))
        else:
            self._list.addItems(value if isinstance(value, list) else [value])
        self._tell()
        self._fit()

    def rules(self) -> Rules | None:
        """Return the rules in force; None for names, and for a text that cannot be read."""
        if not isinstance(self._value, str):
            return None
        try:
            return read_rules(self._value)
        except ValueError:
            return None

    def drop(self, rows: list[int]) -> None:
        """Take names away, or rules; where the rules begin stays."""
        rules = self.rules()
        if rules is not None:
            left = [each for row, each in enumerate(rules.rules, 1) if row not in rows]
            value: list[str] | str = str(Rules(rules.begin_with_all, tuple(left)))
        elif isinstance(self._value, str):
            value = []
        else:
            value = [each for row, each in enumerate(self._value) if row not in rows]
        self._chosen(value)

    def available(self) -> list[Column] | None:
        """Return the columns of the dataset at the input port; None when it is not known yet."""
        connection = self._connection()
        if connection is None:
            return None
        output = self.session.output(connection.source, connection.output)
        frame = getattr(output, "value", None)
        return None if not hasattr(frame, "dtypes") else columns_of(frame)

    def open_dialog(self) -> None:
        """Ask which columns; nothing changes when the dialog is cancelled."""
        dialog = ColumnDialog(self.available(), self._value, word(self.spec.label), self)
        dialog.accepted.connect(lambda: self._chosen(dialog.value()))
        self._offer_run(dialog)
        dialog.open()

    def _chosen(self, value: list[str] | str) -> None:
        if value != self._value:
            self._show(value)
            self.edited.emit(value)

    def _connection(self) -> Connection | None:
        experiment = self.session.experiment
        found = columns_input(experiment.node(self.node_id).spec, self.spec)
        return None if found is None else experiment.input_connection(self.node_id, found.name)

    def _offer_run(self, dialog: ColumnDialog) -> None:
        """Where the columns are not known yet, let what comes before be run from the dialog."""
        above = self._connection()
        if above is not None and self.available() is None and not self.session.read_only:
            dialog.offer_run(lambda: self._run_above(above.source, dialog.value()))

    def _run_above(self, node: str, value: list[str] | str) -> None:
        self._again = value
        self.session.run_nodes([node])

    def _run_over(self, *_: object) -> None:
        """Let the dialog come back, with what it held."""
        value, self._again = self._again, None
        if value is not None and self.isVisible() and self.available() is not None:
            kept, self._value = self._value, value
            self.open_dialog()
            self._value = kept

    def _node_changed(self, node: str) -> None:
        """Tell anew what the rules match: a module above may have run."""
        if not are_rules(self._value) or not self.session.experiment.has_node(self.node_id):
            return
        links = self.session.experiment.connections_of([self.node_id])
        if any(each.source == node for each in links):
            self._tell()

    def _tell(self) -> None:
        """Tell which columns the rules match now."""
        rules = self.rules()
        self._matching.forget()
        self.told.setVisible(rules is not None)
        if rules is None:
            return
        columns = self.available()
        if columns is None:
            text = self.tr("Which columns match is known when the module above has run.")
            self.told.setText(text)
            self.told.setToolTip("")
            return
        self._total = len(columns)
        self._matching.want(rules, columns)

    def _found(self, names: list[str]) -> None:
        text = self.tr("{0} of {1} columns match").format(len(names), self._total)
        if names:
            text += ": " + ", ".join(names[:TOLD]) + ("…" if len(names) > TOLD else "")
        self.told.setText(text)
        self.told.setToolTip("\n".join(names[:TIP]) + ("\n…" if len(names) > TIP else ""))

    def _refused(self, reason: str) -> None:
        self.told.setText(reason)
        self.told.setToolTip("")

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the rows have in the style of the window."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._list.ensurePolished()
        rows = min(SHOWN, self._list.count())
        self._list.setVisible(rows > 0)
        height = self._list.fontMetrics().height() + 10
        for row in range(self._list.count()):
            self._list.item(row).setSizeHint(QSize(0, height))
        self._list.setFixedHeight(rows * height + 12)
