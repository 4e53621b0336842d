"""What the keys do in a log view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from studio.gui.log.view import LogView

Key = Qt.Key
Standard = QKeySequence.StandardKey


def press(view: LogView, event: QKeyEvent) -> bool:
    """Do what a key asks for; False when it asks for nothing here."""
    if event.matches(Standard.Copy):
        view.copy()
    elif event.matches(Standard.SelectAll):
        view.select_all()
    elif event.matches(Standard.Find):
        view.find_wanted.emit()
    elif event.key() == Key.Key_F3:
        view.find_again.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
    elif event.key() in (Key.Key_Return, Key.Key_Enter):
        return _enter(view)
    else:
        return _move(view, event)
    return True


def _enter(view: LogView) -> bool:
    """Follow the link of the line, or unfold its traceback."""
    line = view.selection.caret_line
    if line is None or not view.index.has_row(line):
        return False
    folded = view.index.is_folded(line) is not None
    links = view.drawn(line).links
    if links and not folded:
        view.follow_link(links[0])
        return True
    return view.toggle_fold(line)


def _move(view: LogView, event: QKeyEvent) -> bool:
    rows = view.index.rows
    if not rows:
        return False
    line, column = view.selection.caret if view.selection.caret_line is not None else (rows[-1], 0)
    row = view.index.row_of(line)
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    key, last = event.key(), len(rows) - 1
    if alt:
        return False
    page = view.page()
    steps = {Key.Key_Up: -1, Key.Key_Down: 1, Key.Key_PageUp: -page, Key.Key_PageDown: page}
    if key in steps:
        row = max(0, min(last, row + steps[Key(key)]))
    elif key == Key.Key_Home:
        row, column = (0 if control else row), 0
    elif key == Key.Key_End:
        row = last if control else row
        column = view.drawn(rows[row]).copied
    elif key in (Key.Key_Left, Key.Key_Right):
        right = key == Key.Key_Right
        folded = view.index.is_folded(line) is not None
        opened = view.store.fold_at(line)
        if not keep and folded and right:
            return view.toggle_fold(line)
        if not keep and not folded and not right and column == 0 and opened:
            return view.toggle_fold(line)
        column = max(0, min(view.drawn(rows[row]).copied, column + (1 if right else -1)))
    else:
        return False
    line = rows[row]
    view.selection.set_caret(line, min(column, view.drawn(line).copied), keep_anchor=keep)
    view.reveal(line, view.selection.caret[1])
    if key == Key.Key_End and control:
        view.follow()
    return True
