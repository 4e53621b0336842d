"""The caret and the selected text of a log view."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.gui.log.view import LogView

_WORD = re.compile(r"\w+")


class Selection:
    """From an anchor to a caret, each a line and a column; lines that are not shown count not."""

    def __init__(self, view: LogView) -> None:
        self._view = view
        self.clear()

    def clear(self) -> None:
        """Forget caret and selection."""
        self.caret_line: int | None = None
        self.caret = (0, 0)
        self.anchor = (0, 0)

    @property
    def has_text(self) -> bool:
        """Whether anything is selected."""
        return self.caret_line is not None and self.anchor != self.caret

    def set_caret(self, line: int, column: int, *, keep_anchor: bool = False) -> None:
        """Put the caret somewhere; with `keep_anchor` everything in between is selected."""
        if self.caret_line is None:
            keep_anchor = False
        self.caret = (line, column)
        self.caret_line = line
        if not keep_anchor:
            self.anchor = self.caret
        self._view.caret_moved.emit()

    def select(self, line: int, start: int, end: int) -> None:
        """Select a stretch of a line."""
        self.set_caret(line, start)
        self.set_caret(line, end, keep_anchor=True)

    def select_word(self, line: int, column: int) -> None:
        """Select the word at a place."""
        for found in _WORD.finditer(self._view.drawn(line).text):
            if found.start() <= column <= found.end():
                self.select(line, found.start(), found.end())
                return

    def select_line(self, line: int) -> None:
        """Select a whole line."""
        self.select(line, 0, self._view.drawn(line).copied)

    def select_all(self) -> None:
        """Select everything that is shown."""
        rows = self._view.index.rows
        if rows:
            self.set_caret(rows[0], 0)
            self.set_caret(rows[-1], self._view.drawn(rows[-1]).copied, keep_anchor=True)

    def _ends(self) -> tuple[tuple[int, int], tuple[int, int]]:
        first, last = sorted((self.anchor, self.caret))
        return first, last

    def span(self, row: int, length: int) -> tuple[int, int] | None:
        """Return the selected stretch of a row, whose line has so many characters."""
        if not self.has_text:
            return None
        line = self._view.index.rows[row]
        (first, start), (last, end) = self._ends()
        if not first <= line <= last:
            return None
        begin = start if line == first else 0
        stop = end if line == last else length
        return (begin, min(stop, length)) if stop > begin else None

    def with_folds(self, rows: Iterable[int]) -> list[int]:
        """Return the lines of rows, all lines of a folded traceback in place of its row."""
        index, result = self._view.index, []
        ends = index.store.fold_ends
        for line in rows:
            if line in ends:
                fold = index.is_folded(line)
                if fold is not None:
                    result.extend(range(fold[0], fold[1]))
            result.append(line)
        return result

    def text(self, most: int) -> str | None:
        """Return what is selected; None when it is longer than `most`."""
        if not self.has_text:
            return ""
        view = self._view
        (first, start), (last, end) = self._ends()
        if first == last:
            text = view.store.text(first)
            whole = end >= view.drawn(first).copied
            return text[start:] if whole else text[start:end]
        rows = view.index.rows
        chosen = rows[view.index.row_of(first) : view.index.row_of(last) + 1]
        lines, size = [], 0
        for _, text in view.store.snapshot(self.with_folds(chosen)):
            size += len(text) + 1
            if size > most:
                return None
            lines.append(text)
        if not view.index.is_folded(first):
            lines[0] = lines[0][start:]
        if end < view.drawn(last).copied:
            lines[-1] = lines[-1][:end]
        return "\n".join(lines)
