"""Which settings differ between two runs, and the lines of scripts that do."""

from __future__ import annotations

import difflib

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from studio.engine.runs.changes import Change
from studio.engine.runs.compare import RunComparison, Script
from studio.gui.editor.style import fixed_font_css
from studio.gui.language import word
from studio.gui.look.theme import theme
from studio.gui.panes.state_card import StateCard
from studio.gui.runs import words
from studio.gui.runs.rows import Rows

_LONGEST = 20_000  # lines that are compared


class SettingsPage(QWidget):
    """A row for each change; below, the lines of the script that is selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = Rows(
            self.tr("Settings that differ"),
            (self.tr("Module"), self.tr("Setting"), self.tr("First run"), self.tr("Second run")),
            3,
        )
        self.rows.setObjectName("comparedSettings")
        self.nothing = StateCard()
        self.nothing.tell("properties", self.tr("No setting differs."))
        self.lines = QPlainTextEdit()
        self.lines.setObjectName("comparedLines")
        self.lines.setReadOnly(True)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setAccessibleName(self.tr("Lines that differ"))
        self.lines.setStyleSheet(
            f"QPlainTextEdit {{ {fixed_font_css(12)} border: 1px solid transparent;"
            " border-radius: 0; padding: 7px; }"
            " QPlainTextEdit:focus { border-color: palette(highlight); }"
        )
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.rows)
        split.addWidget(self.lines)
        split.setSizes([240, 360])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing, 1)
        column.addWidget(split, 1)
        self._split = split
        self._scripts: dict[int, Script] = {}
        self._shown: Script | None = None
        self.rows.currentItemChanged.connect(lambda *_: self._show_lines())
        theme.changed.connect(self._recolour)
        self.setFocusProxy(self.rows)

    def show_comparison(self, found: RunComparison) -> None:
        """Show what differs."""
        scripts = iter(found.scripts)
        for row, change in enumerate(map(words.in_words, found.changes)):
            if change.kind == "text":
                self._scripts[row] = next(scripts)
                told = self.tr("lines changed: {0}").format(change.lines)
                self.rows.add([change.node, word(change.what), told, ""])
            elif change.kind == "parameter":
                self.rows.add([change.node, word(change.what), change.old, change.new])
            elif change.kind in ("renamed", "module", "environment"):
                self.rows.add([change.node, self._what(change), change.old, change.new])
            else:
                self.rows.add([change.node, words.say(change), "", ""])
        self.rows.fit()
        self.nothing.setVisible(not found.changes)
        self._split.setVisible(bool(found.changes))
        self.lines.setVisible(bool(self._scripts))
        if found.changes:
            first = min(self._scripts, default=0)
            self.rows.setCurrentItem(self.rows.topLevelItem(first))

    def _what(self, change: Change) -> str:
        return {
            "renamed": self.tr("Name"),
            "module": self.tr("Module"),
            "environment": self.tr("Python environment"),
        }[change.kind]

    def _show_lines(self) -> None:
        row = self.rows.indexOfTopLevelItem(self.rows.currentItem())
        self._draw(self._scripts.get(row))

    def _recolour(self) -> None:
        self._draw(self._shown)

    def _draw(self, script: Script | None) -> None:
        self._shown = script
        self.lines.clear()
        if script is None:
            if self._scripts:
                self.lines.setPlaceholderText(self.tr("Select a script to see its lines."))
            return
        before, after = (text.splitlines()[:_LONGEST] for text in (script.first, script.second))
        cursor = QTextCursor(self.lines.document())
        cursor.beginEditBlock()
        for line in list(difflib.unified_diff(before, after, lineterm="", n=3))[2:]:
            look = QTextCharFormat()
            token = {"+": "done", "-": "failed", "@": "quiet"}.get(line[:1], "text")
            look.setForeground(theme.colour(token))
            cursor.insertText(("…" if line.startswith("@@") else line) + "\n", look)
        cursor.endEditBlock()
        self.lines.moveCursor(QTextCursor.MoveOperation.Start)
