"""A script of old and its translation, side by side."""

from __future__ import annotations

import difflib

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from studio.gui.controls import label, open_at, separator
from studio.gui.editor.code_editor import CodeEditor
from studio.gui.language import told
from studio.gui.look.theme import theme
from studio.gui.reading_order import InReadingOrder


class TranslationDialog(InReadingOrder, QDialog):
    """Shows what a translation changes; `kept` is sent when the user wants it in the editor."""

    kept = Signal()

    def __init__(
        self, old: str, new: str, notes: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("translationDialog")
        self.setWindowTitle(self.tr("Translation to today's Python"))
        open_at(self, 1040, 640)
        self.before = self._side(old, self.tr("The script as it is"))
        self.after = self._side(new, self.tr("The translation"))
        self._left, self._right = _changed_lines(old, new)
        self._offset = max(0, len(new.split("\n")) - len(old.split("\n")))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(label("\n".join(map(told, notes)), wrap=True))
        sides = QHBoxLayout()
        sides.setSpacing(0)
        for editor, title in (
            (self.before, self.tr("As it is")), (self.after, self.tr("Translated")),
        ):  # fmt: skip
            side = QVBoxLayout()
            side.setSpacing(4)
            side.addWidget(label(title, "quiet"))
            side.addWidget(editor, 1)
            if sides.count():
                sides.addSpacing(16)
            sides.addLayout(side, 1)
        column.addLayout(sides, 1)
        column.addWidget(separator())
        buttons = QDialogButtonBox()
        self.keep = buttons.addButton(
            self.tr("Keep translation"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.keep.setObjectName("keepTranslation")
        self.keep.setDefault(True)
        self.keep.setToolTip(self.tr("Write it into the editor; Ctrl+Z brings the old text back"))
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        bars = self.before.verticalScrollBar(), self.after.verticalScrollBar()
        bars[0].valueChanged.connect(lambda value: bars[1].setValue(value + self._offset))
        bars[1].valueChanged.connect(lambda value: bars[0].setValue(value - self._offset))
        theme.changed.connect(self._tint)
        self._tint()
        self.keep.setFocus()

    def _side(self, text: str, name: str) -> CodeEditor:
        editor = CodeEditor("python")
        editor.setPlainText(text)
        editor.setReadOnly(True)
        editor.setTabChangesFocus(True)
        editor.setAccessibleName(name)
        return editor

    def _tint(self) -> None:
        """Lay a colour under the lines that differ."""
        colour = theme.colour("accent_soft")
        for editor, lines in ((self.before, self._left), (self.after, self._right)):
            cursor = QTextCursor(editor.document())
            for line in lines:
                block = editor.document().findBlockByNumber(line)
                cursor.setPosition(block.position())
                look = QTextBlockFormat()
                look.setBackground(colour)
                cursor.mergeBlockFormat(look)

    def _keep(self) -> None:
        self.kept.emit()
        self.accept()


def _changed_lines(old: str, new: str) -> tuple[list[int], list[int]]:
    """Return the numbers (from 0) of the lines that differ, on either side."""
    before, after = old.split("\n"), new.split("\n")
    left: list[int] = []
    right: list[int] = []
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind != "equal":
            left.extend(range(first, last))
            right.extend(range(start, end))
    return left, right
