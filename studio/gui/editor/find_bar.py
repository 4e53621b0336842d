"""Find and replace, and go to a line: two bars below a code editor."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIntValidator, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from studio.gui.controls import tool_button
from studio.gui.editor.code_editor import CodeEditor

SHOWN = 1000  # matches that are marked; all of them are counted


class FindBar(QWidget):
    """Finds a text in an editor (letter case does not matter unless asked), and replaces it."""

    def __init__(self, editor: CodeEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._editor = editor
        self._found: list[tuple[int, int]] = []
        self.find_field = QLineEdit()
        self.find_field.setPlaceholderText(self.tr("Find"))
        self.find_field.setAccessibleName(self.tr("Find"))
        self.replace_field = QLineEdit()
        self.replace_field.setPlaceholderText(self.tr("Replace with"))
        self.replace_field.setAccessibleName(self.tr("Replace with"))
        self.count = QLabel()
        self.count.setProperty("role", "quiet")
        self.match_case = QCheckBox(self.tr("Match case"))
        previous = tool_button("up", self.tr("Previous match (Shift+Enter)"), self.find_previous)
        following = tool_button("down", self.tr("Next match (Enter)"), self.find_next)
        close = tool_button("close", self.tr("Close (Escape)"), self.dismiss)
        one = tool_button("", self.tr("Replace this match"), self.replace, text=self.tr("Replace"))
        every = tool_button(
            "", self.tr("Replace all matches"), self.replace_all, text=self.tr("All")
        )

        first = QHBoxLayout()
        first.setSpacing(2)
        for each in (self.find_field, self.count, previous, following, close):
            first.addWidget(each)
        second = QHBoxLayout()
        second.setSpacing(2)
        self._replacing = (self.replace_field, one, every)
        for each in (self.replace_field, one, every):
            second.addWidget(each)
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 6, 8, 6)
        grid.setSpacing(4)
        grid.addLayout(first, 0, 0)
        grid.addLayout(second, 1, 0)
        grid.addWidget(self.match_case, 2, 0)

        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(60)
        self._later.timeout.connect(self._refresh)
        self.find_field.textChanged.connect(self._search_from_here)
        self.match_case.toggled.connect(self._search_from_here)
        editor.textChanged.connect(self._text_changed)
        editor.cursorPositionChanged.connect(self._show_count)
        self.hide()

    def open(self) -> None:
        """Show the bar, with the selected word in it."""
        chosen = self._editor.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.find_field.setText(chosen)
        self.show()
        self.find_field.setFocus()
        self.find_field.selectAll()
        self._refresh()

    def dismiss(self) -> None:
        """Close the bar and go back to the text."""
        self.hide()
        self._editor.show_matches([])
        self._editor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter finds the next, Shift+Enter the previous match, Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.replace_field.hasFocus():
                self.replace()
            elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.find_previous()
            else:
                self.find_next()
        else:
            super().keyPressEvent(event)

    # -- finding -------------------------------------------------------------------------

    def _pattern(self) -> re.Pattern[str] | None:
        text = self.find_field.text()
        if not text:
            return None
        return re.compile(re.escape(text), 0 if self.match_case.isChecked() else re.IGNORECASE)

    def _refresh(self) -> None:
        pattern = self._pattern()
        text = self._editor.toPlainText()
        self._found = [] if pattern is None else _places(pattern, text)
        marks = []
        for start, end in self._found[:SHOWN]:
            marks.append(self._cursor(start, end))
        self._editor.show_matches(marks)
        self._show_count()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _text_changed(self) -> None:
        if self.isVisible():
            self._later.start()

    def _search_from_here(self) -> None:
        self._refresh()
        if self._found:
            self._go(self._editor.textCursor().selectionStart(), forward=True, stay=True)

    def find_next(self) -> None:
        """Select the next match; after the last one comes the first."""
        self._refresh()
        self._go(self._editor.textCursor().selectionEnd(), forward=True, stay=False)

    def find_previous(self) -> None:
        """Select the match before; before the first one comes the last."""
        self._refresh()
        self._go(self._editor.textCursor().selectionStart(), forward=False, stay=False)

    def _go(self, position: int, *, forward: bool, stay: bool) -> None:
        if not self._found:
            return
        if forward:
            cursor = self._editor.textCursor()
            here = (cursor.selectionStart(), cursor.selectionEnd())
            hits = [each for each in self._found if each[0] >= position]
            if hits and not stay and hits[0] == here:
                hits = hits[1:]
            target = hits[0] if hits else self._found[0]
        else:
            hits = [each for each in self._found if each[1] <= position]
            target = hits[-1] if hits else self._found[-1]
        self._editor.setTextCursor(self._cursor(*target))
        self._editor.ensureCursorVisible()
        self._show_count()

    def _current(self) -> int | None:
        cursor = self._editor.textCursor()
        here = (cursor.selectionStart(), cursor.selectionEnd())
        return self._found.index(here) if here in self._found else None

    def _show_count(self) -> None:
        if not self.isVisible():
            return
        if not self.find_field.text():
            self.count.setText("")
        elif not self._found:
            self.count.setText(self.tr("no match"))
        else:
            current = self._current()
            number = "–" if current is None else f"{current + 1:,}"
            self.count.setText(self.tr("{0} of {1}").format(number, f"{len(self._found):,}"))

    # -- replacing -----------------------------------------------------------------------

    def lock(self) -> None:
        """Find only: the text cannot be changed."""
        for each in self._replacing:
            each.setEnabled(False)

    def replace(self) -> None:
        """Replace the selected match and go to the next one."""
        self._refresh()
        if self._current() is None:
            self.find_next()
            return
        cursor = self._editor.textCursor()
        cursor.insertText(self.replace_field.text())
        self._editor.setTextCursor(cursor)
        self.find_next()

    def replace_all(self) -> None:
        """Replace every match; one undo brings all of them back."""
        self._refresh()
        edit = QTextCursor(self._editor.document())
        edit.beginEditBlock()
        for start, end in reversed(self._found):
            edit.setPosition(start)
            edit.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            edit.insertText(self.replace_field.text())
        edit.endEditBlock()
        done = len(self._found)
        self._refresh()
        self.count.setText(self.tr("{0} replaced").format(f"{done:,}"))


def _places(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """Return start and end of every match, in the UTF-16 units that Qt counts."""
    spans = [each.span() for each in pattern.finditer(text)]
    if text.isascii() or all(ord(each) < 0x10000 for each in text):
        return spans
    result, seen, units = [], 0, 0
    for start, end in spans:
        units += len(text[seen:start].encode("utf-16-le")) // 2
        length = len(text[start:end].encode("utf-16-le")) // 2
        result.append((units, units + length))
        seen, units = end, units + length
    return result


class LineBar(QWidget):
    """Asks for a line number and goes there."""

    def __init__(self, editor: CodeEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lineBar")
        self._editor = editor
        self.field = QLineEdit()
        self.field.setValidator(QIntValidator(1, 2**31 - 1, self.field))
        self.field.setAccessibleName(self.tr("Line number"))
        self.field.returnPressed.connect(self._go)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(QLabel(self.tr("Go to line")))
        row.addWidget(self.field, 1)
        row.addWidget(tool_button("close", self.tr("Close (Escape)"), self.dismiss))
        self.hide()

    def open(self) -> None:
        """Show the bar with the current line in it."""
        self.field.setPlaceholderText(f"1 – {self._editor.blockCount():,}")
        self.field.setText(str(self._editor.textCursor().blockNumber() + 1))
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def dismiss(self) -> None:
        """Close the bar and go back to the text."""
        self.hide()
        self._editor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        if self.field.text():
            self._editor.go_to_line(int(self.field.text()))
        self.dismiss()
