"""What the keys of a Python editor do to the text; each function is one undo step."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCursor

INDENT = 4  # spaces

_LEAVES_BLOCK = re.compile(r"\s*(return|pass|break|continue|raise)\b")


def selected_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """Return the lines that a selection touches (not one it only ends at the start of)."""
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    if last.position() == cursor.selectionEnd() and last != first:
        last = last.previous()
    blocks = [first]
    while blocks[-1] != last:
        blocks.append(blocks[-1].next())
    return blocks


def _edit_lines(cursor: QTextCursor, change: Callable[[str], str]) -> None:
    """Replace the start of each selected line, as `change(line)` says."""
    edit = QTextCursor(cursor.document())
    edit.beginEditBlock()
    for block in selected_blocks(cursor):
        before, after = block.text(), change(block.text())
        if before == after:
            continue
        same = 0  # characters at the end that stay, so that the user's cursor stays with them
        while same < min(len(before), len(after)) and before[-1 - same] == after[-1 - same]:
            same += 1
        start = block.position()
        edit.setPosition(start)
        edit.setPosition(start + len(before) - same, QTextCursor.MoveMode.KeepAnchor)
        edit.insertText(after[: len(after) - same])
    edit.endEditBlock()


def indent(cursor: QTextCursor) -> None:
    """Indent the selected lines; without a selection insert spaces up to the next stop."""
    if cursor.hasSelection():
        _edit_lines(cursor, lambda line: " " * INDENT + line if line.strip() else line)
    else:
        column = cursor.positionInBlock()
        cursor.insertText(" " * (INDENT - column % INDENT))


def dedent(cursor: QTextCursor) -> None:
    """Take one step of indentation from the selected lines."""

    def less(line: str) -> str:
        if line.startswith("\t"):
            return line[1:]
        blank = len(line) - len(line.lstrip(" "))
        return line[((blank - 1) % INDENT) + 1 if blank else 0 :]

    _edit_lines(cursor, less)


def toggle_comment(cursor: QTextCursor, mark: str = "#") -> None:
    """Comment out the selected lines, or take the marks away when all of them have one."""
    lines = [block.text() for block in selected_blocks(cursor) if block.text().strip()]
    if not lines:
        return
    if all(line.lstrip().startswith(mark) for line in lines):
        pattern = re.compile(rf"^(\s*){re.escape(mark)} ?")
        _edit_lines(cursor, lambda line: pattern.sub(r"\1", line, count=1))
        return
    column = min(len(line) - len(line.lstrip()) for line in lines)
    _edit_lines(
        cursor,
        lambda line: f"{line[:column]}{mark} {line[column:]}" if line.strip() else line,
    )


def new_line(cursor: QTextCursor, *, python: bool = True) -> None:
    """Break the line; the new one is indented as Python wants it."""
    line = cursor.block().text()[: cursor.positionInBlock()]
    lead = line[: len(line) - len(line.lstrip())]
    if python:
        code = re.sub(r"#.*$", "", line).rstrip()
        if code.endswith((":", "(", "[", "{")):
            lead += " " * INDENT
        elif _LEAVES_BLOCK.match(line):
            lead = lead[: max(0, len(lead) - INDENT)]
    cursor.insertText("\n" + lead)


def backspace_to_stop(cursor: QTextCursor) -> bool:
    """Delete one step of indentation; False when the cursor does not stand in indentation."""
    column = cursor.positionInBlock()
    before = cursor.block().text()[:column]
    if cursor.hasSelection() or not before or before.strip(" "):
        return False
    cursor.movePosition(
        QTextCursor.MoveOperation.Left,
        QTextCursor.MoveMode.KeepAnchor,
        (column - 1) % INDENT + 1,
    )
    cursor.removeSelectedText()
    return True


def home(cursor: QTextCursor, *, select: bool) -> None:
    """Go to the first letter of the line, or to its very start when the cursor is there."""
    text = cursor.block().text()
    letter = len(text) - len(text.lstrip())
    column = 0 if cursor.positionInBlock() == letter else letter
    mode = QTextCursor.MoveMode.KeepAnchor if select else QTextCursor.MoveMode.MoveAnchor
    cursor.setPosition(cursor.block().position() + column, mode)
