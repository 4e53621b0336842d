"""The line in which one types what rows to see."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from studio.data.view.query import Filter
from studio.gui.controls import label, restyle, tool_button
from studio.gui.language import told
from studio.gui.panes.column_chooser import ColumnChooser
from studio.gui.panes.table_model import TableModel

TYPING = 250  # milliseconds after the last letter
Scope = int | str  # a column, or ANYWHERE or EXPRESSION
ANYWHERE, EXPRESSION = "any", "expression"


class FilterBar(QWidget):
    """One filter is typed, those of other columns stand beside it and can be taken away.

    `changed` is emitted a moment after the last letter; `left` when the table shall have the
    focus again.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterBar")
        self._model = model
        self._texts: dict[Scope, str] = {}
        self.scope: Scope = ANYWHERE
        self.scope_button = tool_button(
            "", self.tr("Where to look: a column, any column, or an expression"), self._choose
        )
        self.scope_button.setObjectName("filterScope")
        self.line = QLineEdit()
        self.line.setObjectName("filterLine")
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._typed)
        self.line.installEventFilter(self)
        self.help_button = tool_button("help", self.tr("What can be typed"), self._help)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(4)
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 8, 2)
        row.addWidget(self.scope_button)
        row.addWidget(self.line, 1)
        row.addLayout(self._chips)
        row.addWidget(self.help_button)
        row.addWidget(tool_button("close", self.tr("Show all rows (Escape)"), self.clear_all))
        self.error = label(role="error", wrap=True)
        self.error.setObjectName("filterError")
        self.error.setContentsMargins(12, 0, 12, 4)
        self.error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.error)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(TYPING)
        self._wait.timeout.connect(self.changed)
        self._show_scope()
        self.hide()

    # -- what is typed -----------------------------------------------------------------------

    @property
    def filters(self) -> tuple[Filter, ...]:
        """All filters, that of the line among them."""
        found = []
        for scope, text in self._texts.items():
            if text.strip():
                column = scope if isinstance(scope, int) else None
                found.append(Filter(text, column, scope == EXPRESSION))
        return tuple(found)

    def open(self, scope: Scope | None = None) -> None:
        """Show the line for a column (or as it was) and let it be typed in."""
        self.show()
        if scope is not None:
            self.set_scope(scope)
        self.line.setFocus()
        self.line.selectAll()

    def set_scope(self, scope: Scope) -> None:
        """Type for another column, for any column, or an expression."""
        self.scope = scope
        self.line.blockSignals(True)
        self.line.setText(self._texts.get(scope, ""))
        self.line.blockSignals(False)
        self._show_scope()

    def set_filter(self, scope: Scope, text: str) -> None:
        """Set the filter of a column, as if it had been typed."""
        self.show()
        self.set_scope(scope)
        self.line.setText(text)
        self.apply()

    def apply(self) -> None:
        """Do not wait for more letters."""
        self._wait.stop()
        self.changed.emit()

    def clear_all(self) -> None:
        """Take all filters away and close the line."""
        had = bool(self.filters)
        self.forget()
        self.hide()
        if had:
            self.apply()
        self.left.emit()

    def forget(self) -> None:
        """Forget what was typed; another table is to be shown."""
        self._wait.stop()
        self._texts.clear()
        self.show_error("")
        self.set_scope(ANYWHERE)

    def show_error(self, text: str) -> None:
        """Tell why the filter cannot be used; no text: it can."""
        self.error.setText(told(text))
        self.error.setVisible(bool(text))
        self.line.setProperty("wrong", bool(text))
        restyle(self.line)

    def _typed(self, text: str) -> None:
        if text.strip():
            self._texts[self.scope] = text
        else:
            self._texts.pop(self.scope, None)
        self.show_error("")
        self._wait.start()

    # -- looks -------------------------------------------------------------------------------

    def _name(self, scope: Scope) -> str:
        if scope == ANYWHERE:
            return self.tr("Any column")
        if scope == EXPRESSION:
            return self.tr("Expression")
        name = self._model.short_name(int(scope))
        return name if len(name) <= 24 else name[:24] + "…"

    def _show_scope(self) -> None:
        self.scope_button.setText(self._name(self.scope) + "  ▾")
        hints = {
            ANYWHERE: self.tr("Rows that contain… or /a regular expression/"),
            EXPRESSION: self.tr("For example: age > 30 and city contains \"ville\""),
        }  # fmt: skip
        usual = self.tr("Contains…, > 3, 1..5, /regular expression/, is missing")
        hint = hints.get(str(self.scope), usual)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(self.tr("Filter: {0}").format(self._name(self.scope)))
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        others = [each for each in self._texts if each != self.scope]
        for scope in others[:4]:
            self._chips.addWidget(self._chip(scope))
        if len(others) > 4:
            self._chips.addWidget(label(self.tr("and {0} more").format(len(others) - 4), "quiet"))

    def _chip(self, scope: Scope) -> QToolButton:
        text = self._texts[scope]
        short = text if len(text) <= 16 else text[:16] + "…"
        tip = self.tr("Click to change this filter; clear the line to take it away: {0}")
        return tool_button(
            "", tip.format(text[:200]), lambda: self.open(scope),
            text=f"{self._name(scope)}: {short}",
        )  # fmt: skip

    # -- choosing ----------------------------------------------------------------------------

    def _choose(self) -> None:
        popup = ColumnChooser(self._model, self)
        popup.add_choice(self.tr("Any column"), lambda: self.open(ANYWHERE))
        popup.add_choice(self.tr("Expression over several columns"), lambda: self.open(EXPRESSION))
        popup.chosen.connect(self.open)
        popup.open_below(self.scope_button)

    def help_menu(self) -> QMenu:
        """Return what can be typed, as examples that can be taken over."""
        menu = QMenu(self)
        for text, example in (
            (self.tr("contains, in capitals or not"), "an"),
            (self.tr("contains exactly so"), '"An"'),
            (self.tr("is equal"), "= An"),
            (self.tr("is greater"), "> 3"),
            (self.tr("lies in a range"), "18..65"),
            (self.tr("is missing"), "is missing"),
            (self.tr("is not missing"), "is not missing"),
            (self.tr("regular expression"), "/^An+/"),
            (self.tr("the contrary"), "not an"),
        ):
            menu.addAction(f"{text}\t{example}", lambda e=example: self._take(e))
        menu.addSeparator()
        for example in (
            'age > 30 and (bmi < 25 or city contains "ville")',
            "`two words` between 1 and 5 or kind in (a, b)",
        ):
            menu.addAction(example, lambda e=example: (self.set_scope(EXPRESSION), self._take(e)))
        return menu

    def _take(self, example: str) -> None:
        self.line.setText(example)
        self.line.setFocus()

    def _help(self) -> None:
        menu = self.help_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.help_button.mapToGlobal(QPoint(0, self.help_button.height())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the line with Enter or Down, clear everything with Escape."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape:
                self.clear_all()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                if self._wait.isActive():
                    self.apply()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)
