"""The field that finds text in a log: every match counted, next and previous, only those lines."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from studio.gui.controls import label, tool_button
from studio.gui.log.view import LogView


class _Field(QLineEdit):
    """Enter finds the next match, Shift+Enter the previous one, Down goes to the text."""

    def __init__(self, owner: FindField) -> None:
        super().__init__()
        self._owner = owner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find on Enter and F3."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self._owner.find(back=shift)
        elif event.key() == Qt.Key.Key_Down:
            self._owner.view.setFocus()
        else:
            super().keyPressEvent(event)


class FindField(QWidget):
    """Finds text in a `LogView` while it is typed."""

    def __init__(self, view: LogView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.field = _Field(self)
        self.field.setPlaceholderText(self.tr("Find in the log"))
        self.field.setAccessibleName(self.tr("Find in the log"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(116)
        self.field.setMaximumWidth(220)
        self.count = label(role="faint")
        self.only = tool_button(
            "log-filter", self.tr("Show only the lines that hold the text"), checkable=True
        )
        self.back = tool_button("up", self.tr("Previous match (Shift+F3)"),
                                lambda: self.find(back=True))  # fmt: skip
        self.forward = tool_button("down", self.tr("Next match (F3)"), self.find)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addSpacing(8)
        for each in (self.count, self.field, self.only, self.back, self.forward):
            row.addWidget(each)
        self._number = 0  # of the match that is current, from 1
        self._wanted = False  # whether the first match is still to be shown
        self._soon = QTimer(self, singleShot=True, interval=80)
        self._soon.timeout.connect(self._typed)
        self.field.textChanged.connect(lambda *_: self._soon.start())
        self.only.toggled.connect(lambda *_: self._typed())
        view.find_wanted.connect(self.begin)
        view.find_again.connect(lambda back: self.find(back=back))
        self.show_count()

    def begin(self) -> None:
        """Put the focus into the field; a selected word is what is looked for."""
        if self.view.selection.has_text:
            text = self.view.selection.text(200) or ""
            if text and "\n" not in text:
                self.field.setText(text)
        self.field.setFocus()
        self.field.selectAll()

    def find(self, *, back: bool = False) -> bool:
        """Go to the next (or the previous) match; it goes round."""
        if self._soon.isActive():
            self._soon.stop()
            self._want()
        if not self.view.index.needle:
            return False
        line, column = self._start(back)
        found = self.view.index.next_match(line, column, back=back)
        if found is None:
            self.show_count()
            return False
        self._go(*found)
        return True

    def _start(self, back: bool) -> tuple[int, int]:
        view = self.view
        if view.found is not None:
            line, column = view.found
            return line, column if back else column + 1
        if view.selection.caret_line is not None and not view.following:
            return view.selection.caret
        top = view.line_at_row(view.verticalScrollBar().value())
        return (top or 0), 0

    def _typed(self) -> None:
        self._soon.stop()
        self._want()
        self._wanted = bool(self.view.index.needle)
        self.view.found = None
        self._number = 0
        self.show_count()

    def _want(self) -> None:
        index, text, only = self.view.index, self.field.text(), self.only.isChecked()
        self.view.rearrange(lambda: index.want_text(text, only=only))

    def _show_first(self) -> None:
        """Go to the first match in sight or after it, as soon as one is known."""
        index = self.view.index
        if not self._wanted or not index.match_lines:
            return
        line, column = self._start(False)
        if index.complete or index.match_lines[-1] >= line:
            self._wanted = False
            found = index.next_match(line, column, back=False)
            if found is not None:
                self._go(*found)

    def _go(self, line: int, column: int, number: int) -> None:
        view = self.view
        view.found = (line, column)
        self._number = number
        if not view.index.has_row(line):
            fold = view.store.fold_at(line)
            if fold is not None:
                view.index.toggle(fold[0])
        view.selection.set_caret(line, column)
        view.reveal(line, column)
        self.show_count()

    def show_count(self) -> None:
        """Say how often the text was found, and which match is current."""
        self._show_first()
        for button in (self.back, self.forward):
            button.setEnabled(bool(self.view.index.match_count))
        self.count.setText(self._said())

    def _said(self) -> str:
        index = self.view.index
        if not index.needle:
            return ""
        count = f"{index.match_count:,}"
        if not index.complete:
            return self.tr("{0} so far…").format(count)
        if not index.match_count:
            return self.tr("not found")
        if self.view.found is None:
            return self.tr("found: {0}").format(count)
        return self.tr("{0} of {1}").format(f"{self._number:,}", count)
