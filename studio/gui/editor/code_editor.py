"""A text editor for code: line numbers, colours, indentation, brackets, the failing line."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from studio.gui.editor import keys
from studio.gui.editor.brackets import bracket_pair
from studio.gui.editor.gutter import Gutter
from studio.gui.editor.style import fixed_font_css
from studio.gui.look.theme import theme
from studio.gui.preferences.store import preferences

COLOURED_UP_TO = 1_000_000  # characters; longer texts stay plain


class CodeEditor(QPlainTextEdit):
    """Edits one text; `language` is `"python"` or `"text"` (no colours, no comment marks).

    It appears at once; the colours are attached in the next turn of the event loop.
    """

    find_requested = Signal()
    line_asked = Signal()  # the user pressed Ctrl+G

    def __init__(self, language: str = "python", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.highlighter = None
        self.error_message = ""
        self._error: QTextCursor | None = None
        self._matches: list[QTextCursor] = []
        self._size = preferences.get("editor/size")
        self._tab_leaves = False
        self.setAccessibleName(self.tr("Code"))
        self._gutter = Gutter(self)
        self._restyle()
        self.blockCountChanged.connect(self._place_gutter)
        self.updateRequest.connect(self._scroll_gutter)
        self.cursorPositionChanged.connect(self._mark)
        theme.changed.connect(self._restyle)
        preferences.changed.connect(self._preferred)
        self._wrap()
        self._mark()
        if language == "python":
            QTimer.singleShot(0, self, self._attach_highlighter)

    # -- looks ---------------------------------------------------------------------------

    def _attach_highlighter(self) -> None:
        if self.document().characterCount() > COLOURED_UP_TO:
            return
        from studio.gui.editor.highlighter import ScriptHighlighter

        self.highlighter = ScriptHighlighter(self.document())

    def _restyle(self) -> None:
        self.setStyleSheet(
            f"QPlainTextEdit {{ {fixed_font_css(self._size)} padding: 0;"
            " border: 1px solid transparent; border-radius: 0; }"
            " QPlainTextEdit:focus { border-color: palette(highlight); }"
        )
        self.ensurePolished()
        self.setTabStopDistance(keys.INDENT * self.fontMetrics().horizontalAdvance(" "))
        self._place_gutter()
        self._mark()

    def zoom(self, steps: int) -> None:
        """Make the letters larger by `steps` pixels (smaller when negative; 0: as it was)."""
        self._size = (
            min(40, max(8, self._size + steps)) if steps else preferences.get("editor/size")
        )
        self._restyle()

    def _preferred(self, key: str) -> None:
        if key == "editor/size":
            self.zoom(0)
        elif key == "editor/wrap":
            self._wrap()

    def _wrap(self) -> None:
        modes = QPlainTextEdit.LineWrapMode
        wanted = preferences.get("editor/wrap")
        self.setLineWrapMode(modes.WidgetWidth if wanted else modes.NoWrap)

    @property
    def letter_size(self) -> int:
        """The height of the letters, in pixels."""
        return self._size

    # -- gutter --------------------------------------------------------------------------

    def visible_lines(self) -> Iterator[tuple[int, int]]:
        """Iterate over the lines on screen: number from 0, top edge in pixels."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= self.viewport().height():
            if block.isVisible():
                yield block.blockNumber(), round(top)
            top += self.blockBoundingRect(block).height()
            block = block.next()

    def _place_gutter(self) -> None:
        width = self._gutter.width_needed()
        self.setViewportMargins(width, 0, 0, 0)
        inside = self.contentsRect()
        self._gutter.setGeometry(QRect(inside.left(), inside.top(), width, inside.height()))

    def _scroll_gutter(self, where: QRect, dy: int) -> None:
        if dy:
            self._gutter.scroll(0, dy)
        else:
            self._gutter.update(0, where.y(), self._gutter.width(), where.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter as high as the text."""
        super().resizeEvent(event)
        self._place_gutter()

    # -- marks ---------------------------------------------------------------------------

    @property
    def error_line(self) -> int | None:
        """The line marked as wrong, counted from 1; it moves along with edits above it."""
        return None if self._error is None else self._error.blockNumber() + 1

    def mark_error(self, line: int, message: str = "") -> None:
        """Mark a line (counted from 1) as the one that failed."""
        block = self.document().findBlockByNumber(max(0, line - 1))
        self._error = QTextCursor(block if block.isValid() else self.document().lastBlock())
        self.error_message = message
        self._mark()

    def clear_error(self) -> None:
        """Take the error mark away."""
        self._error, self.error_message = None, ""
        self._mark()

    def show_matches(self, matches: list[QTextCursor]) -> None:
        """Mark what the find bar found."""
        self._matches = matches
        self._mark()

    def go_to_line(self, line: int) -> None:
        """Put the cursor at the start of a line (counted from 1) and show it in the middle."""
        block = self.document().findBlockByNumber(min(max(line, 1), self.blockCount()) - 1)
        cursor = QTextCursor(block)
        keys.home(cursor, select=False)
        self.setTextCursor(cursor)
        self.centerCursor()

    def _mark(self) -> None:
        marks = [_line_mark(self.textCursor(), "hover")]
        if self._error is not None:
            marks.append(_line_mark(self._error, "failed_soft"))
        marks += [_text_mark(each, "accent_soft") for each in self._matches]
        marks += self._bracket_marks()
        self.setExtraSelections(marks)
        self._gutter.update()

    def _bracket_marks(self) -> list[QTextEdit.ExtraSelection]:
        document = self.document()
        length = document.characterCount() - 1
        pair = bracket_pair(
            document.characterAt, length, self.textCursor().position(), self._is_code
        )
        if pair is None:
            return []
        here, partner = pair
        token = "failed_soft" if partner is None else "accent_soft"
        places = [here] if partner is None else [here, partner]
        result = []
        for place in places:
            cursor = QTextCursor(document)
            cursor.setPosition(place)
            cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
            mark = _text_mark(cursor, token)
            mark.format.setFontWeight(700)
            result.append(mark)
        return result

    def _is_code(self, position: int) -> bool:
        """Tell whether a character stands outside strings and comments (as it is coloured)."""
        block = self.document().findBlock(position)
        column = position - block.position()
        quiet = {theme.colour("code_string").name(), theme.colour("code_comment").name()}
        for span in block.layout().formats():
            if span.start <= column < span.start + span.length:
                return span.format.foreground().color().name() not in quiet
        return True

    # -- keys ----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window when there is nothing of this text to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            if (undo and not self.document().isUndoAvailable()) or (
                redo and not self.document().isRedoAvailable()
            ):
                event.ignore()
                return False
            if self._own_shortcut(event):
                event.accept()
                return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._tooltip(event)
        return super().event(event)

    def _tooltip(self, event: QHelpEvent) -> bool:
        line = self.cursorForPosition(self.viewport().mapFromParent(event.pos())).blockNumber() + 1
        text = self.error_message if line == self.error_line else ""
        QToolTip.showText(event.globalPos(), text, self)
        return True

    @staticmethod
    def _own_shortcut(event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        own = (
            Qt.Key.Key_Slash, Qt.Key.Key_F, Qt.Key.Key_G, Qt.Key.Key_H, Qt.Key.Key_Plus,
            Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0,
        )  # fmt: skip
        return control and event.key() in own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the keys of a code editor; all others are those of a text editor."""
        leaves, self._tab_leaves = self._tab_leaves, event.key() == Qt.Key.Key_Escape
        if self._own_shortcut(event):
            self._shortcut(event.key())
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        cursor = self.textCursor()
        key = event.key()
        if self.isReadOnly() or not plain:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            back = key == Qt.Key.Key_Backtab or shift
            if leaves:  # Escape, then Tab: the keyboard's way out of the editor
                self._leave(back)
            elif back:
                keys.dedent(cursor)
            else:
                keys.indent(cursor)
                self.setTextCursor(cursor)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            keys.new_line(cursor, python=self.language == "python")
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        elif key == Qt.Key.Key_Home:
            keys.home(cursor, select=shift)
            self.setTextCursor(cursor)
        elif key == Qt.Key.Key_Backspace and keys.backspace_to_stop(cursor):
            self.setTextCursor(cursor)
        else:
            super().keyPressEvent(event)

    def _leave(self, back: bool) -> None:
        """Go to what comes before or after; Qt passes over the tools of an editor's own frame."""
        reason = Qt.FocusReason.BacktabFocusReason if back else Qt.FocusReason.TabFocusReason
        here: QWidget = self
        while True:
            here = here.previousInFocusChain() if back else here.nextInFocusChain()
            stops = here.focusPolicy() & Qt.FocusPolicy.TabFocus and here.focusProxy() is None
            if here is self or here.window() is not self.window():
                return
            if stops and here.isVisible() and here.isEnabled():
                here.setFocus(reason)
                return

    def _shortcut(self, key: int) -> None:
        if key == Qt.Key.Key_Slash:
            if self.language == "python" and not self.isReadOnly():
                keys.toggle_comment(self.textCursor())
        elif key in (Qt.Key.Key_F, Qt.Key.Key_H):
            self.find_requested.emit()
        elif key == Qt.Key.Key_G:
            self.line_asked.emit()
        else:
            steps = {Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
            self.zoom(steps.get(Qt.Key(key), 1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom while Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    # -- text ----------------------------------------------------------------------------

    def replace_text(self, text: str) -> None:
        """Make the text equal to `text`, changing only what differs.

        The cursor, the scroll position and the undo history stay.
        """
        old = self.toPlainText()
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        if old == text:
            return
        start = _common_start(old, text)
        rest = min(len(old), len(text)) - start
        end = _common_start(old[::-1], text[::-1], rest)
        middle = text[start : len(text) - end]
        mine = self.textCursor()
        stays = not mine.hasSelection() and mine.position() == _units(old[:start])
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        # Qt counts UTF-16 units, Python counts characters.
        cursor.setPosition(_units(old[:start]))
        cursor.setPosition(_units(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(middle)
        cursor.endEditBlock()
        if stays:  # what is inserted at a cursor pushes it along
            mine.setPosition(_units(text[:start]))
            self.setTextCursor(mine)


def _common_start(a: str, b: str, limit: int | None = None) -> int:
    """Return how many characters (at most `limit`) two texts begin with alike."""
    low, high = 0, min(len(a), len(b)) if limit is None else limit
    while low < high:  # comparing slices is quick even for megabytes
        middle = (low + high + 1) // 2
        if a[low:middle] == b[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _line_mark(cursor: QTextCursor, token: str) -> QTextEdit.ExtraSelection:
    mark = _text_mark(QTextCursor(cursor), token)
    mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
    mark.cursor.clearSelection()
    return mark


def _text_mark(cursor: QTextCursor, token: str) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor
    mark.format = QTextCharFormat()
    mark.format.setBackground(theme.colour(token))
    return mark
