"""Console text in colours, with links from tracebacks to lines of the script."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from studio.experiment.values import LogText
from studio.gui.editor.style import fixed_font_css
from studio.gui.look.theme import theme

MOST_LINES = 100_000
SCRIPT_LINE = re.compile(r'File "(?:\S*[/\\])?script\.py", line (\d+)')
_TOKENS = {"stdout": "text", "stderr": "warning", "error": "failed", "studio": "quiet"}


class ConsoleView(QPlainTextEdit):
    """Shows console text; only the last `MOST_LINES` lines are kept.

    `line_wanted` carries a node id and a line of its script (from 1), when the user follows a
    link; links are made from tracebacks while `node` is given.
    """

    line_wanted = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setMaximumBlockCount(MOST_LINES)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Console text"))
        self.viewport().setMouseTracking(True)
        self.trimmed = False  # whether older lines were dropped
        # Gives the line of a node's script that failed, so that its message can lead there.
        self.error_line: Callable[[str], int | None] = lambda node: None
        self._pieces: deque[tuple[str, LogText]] = deque(maxlen=MOST_LINES)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setStyleSheet(
            f"QPlainTextEdit {{ {fixed_font_css(12)} border: none; border-radius: 0;"
            " padding: 6px 10px; }"
        )
        pieces = list(self._pieces)
        if pieces:
            self.clear_text()
            self.append_pieces(pieces)

    # -- text ----------------------------------------------------------------------------

    def clear_text(self) -> None:
        """Remove everything."""
        self._pieces.clear()
        self.trimmed = False
        self.clear()

    def append(self, texts: Iterable[LogText], node: str = "") -> None:
        """Add text of one node at the end."""
        self.append_pieces((node, each) for each in texts)

    def append_pieces(self, pieces: Iterable[tuple[str, LogText]]) -> None:
        """Add text of several nodes; the view follows unless the user has scrolled up."""
        bar = self.verticalScrollBar()
        follow = bar.value() >= bar.maximum() - 2
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for node, stream, text in _joined(pieces, self._pieces):
            self._insert(cursor, node, stream, text)
        cursor.endEditBlock()
        self.trimmed = self.trimmed or self.blockCount() >= MOST_LINES
        if follow:
            bar.setValue(bar.maximum())

    def _insert(self, cursor: QTextCursor, node: str, stream: str, text: str) -> None:
        plain = QTextCharFormat()
        plain.setForeground(theme.colour(_TOKENS.get(stream, "text")))
        if stream == "error":
            plain.setFontWeight(700)
        failed = self.error_line(node) if node and stream == "error" else None
        if failed is not None:
            cursor.insertText(text, self._link(plain, node, failed))
            return
        done = 0
        for found in SCRIPT_LINE.finditer(text) if node and "script.py" in text else ():
            cursor.insertText(text[done : found.start()], plain)
            link = self._link(plain, node, int(found.group(1)))
            link.setForeground(theme.colour("accent"))
            cursor.insertText(found.group(0), link)
            done = found.end()
        cursor.insertText(text[done:], plain)

    def _link(self, plain: QTextCharFormat, node: str, line: int) -> QTextCharFormat:
        link = QTextCharFormat(plain)
        link.setAnchor(True)
        link.setAnchorHref(f"{node}:{line}")
        link.setFontUnderline(True)
        link.setToolTip(self.tr("Go to line {0} of the script").format(line))
        return link

    # -- links ---------------------------------------------------------------------------

    def _follow(self, href: str) -> bool:
        node, _, line = href.rpartition(":")
        if not line.isdigit():
            return False
        self.line_wanted.emit(node, int(line))
        return True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a link."""
        super().mouseMoveEvent(event)
        over = self.anchorAt(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link that was clicked (not one that was dragged over)."""
        super().mouseReleaseEvent(event)
        href = self.anchorAt(event.position().toPoint())
        if href and not self.textCursor().hasSelection():
            self._follow(href)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the link in the cursor's line with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            fragments = self.textCursor().block().begin()
            while not fragments.atEnd():
                href = fragments.fragment().charFormat().anchorHref()
                if href and self._follow(href):
                    return
                fragments += 1
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the usual menu and a way to clear the text."""
        menu = self.createStandardContextMenu(event.pos())
        menu.addSeparator()
        menu.addAction(self.tr("Clear"), self.clear_text)
        menu.exec(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Never keep Ctrl+Z from the window: there is nothing to undo here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in (Qt.Key.Key_Z, Qt.Key.Key_Y):
                event.ignore()
                return False
        return super().event(event)


def _joined(
    pieces: Iterable[tuple[str, LogText]], kept: deque[tuple[str, LogText]]
) -> list[tuple[str, str, str]]:
    """Join neighbours of one node and stream, so that few insertions are made."""
    result: list[tuple[str, str, list[str]]] = []
    for node, text in pieces:
        kept.append((node, text))
        if result and result[-1][0] == node and result[-1][1] == text.stream:
            result[-1][2].append(text.text)
        else:
            result.append((node, text.stream, [text.text]))
    return [(node, stream, "".join(parts)) for node, stream, parts in result]
