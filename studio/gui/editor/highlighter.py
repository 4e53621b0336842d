"""Colours Python source with qtconsole's highlighter, a few milliseconds at a time.

This file is imported late: it brings in qtconsole and Pygments' lexers.
"""

from __future__ import annotations

import os
from time import perf_counter

os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument
from qtconsole.pygments_highlighter import PygmentsHighlighter

from studio.gui.editor.style import style_of
from studio.gui.look.theme import theme

BUDGET = 0.008  # seconds of colouring in one turn of the event loop


class ScriptHighlighter(PygmentsHighlighter):
    """Keeps typing smooth in texts of any length.

    The base class colours a whole document at one go and does not notice that opening a long
    string changes the lines below. Here each line's lexer state is its block state, so that Qt
    goes on to the next line exactly while something changes, and what does not fit into the
    time of one turn is left to the next.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._states: dict[tuple[str, ...], int] = {}
        self._started = perf_counter()
        self._waiting: QTextCursor | None = None  # moves along with edits above it
        self._turn: QTimer | None = None  # runs while something is left for later turns
        super().__init__(document)
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._continue)
        self.set_style(style_of(theme.tokens))
        theme.changed.connect(self._recolour)

    @property
    def busy(self) -> bool:
        """Whether lines are left to be coloured."""
        return self._waiting is not None

    def highlightBlock(self, text: str) -> None:
        """Colour one line, or put it off when this turn's time is used up."""
        if self._turn is not None and not self._turn.isActive():
            self._started = perf_counter()
            self._turn.start()
        block = self.currentBlock()
        if perf_counter() - self._started > BUDGET:
            self._put_off(block)
            return
        super().highlightBlock(text)
        stack = tuple(getattr(block.userData(), "syntax_stack", ("root",)))
        self.setCurrentBlockState(self._states.setdefault(stack, len(self._states)))

    def _put_off(self, block: QTextBlock) -> None:
        if self._waiting is None or block.position() < self._waiting.position():
            self._waiting = QTextCursor(block)

    def _continue(self) -> None:
        self._started = perf_counter()
        if self._waiting is None:
            if self._turn is not None:
                self._turn.stop()
            return
        block = self._waiting.block()
        self._waiting = None
        while block.isValid():
            if perf_counter() - self._started > BUDGET:
                self._put_off(block)
                return
            self.rehighlightBlock(block)
            block = block.next()

    def _recolour(self) -> None:
        self.set_style(style_of(theme.tokens))
        self.rehighlight()
