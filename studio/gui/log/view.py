"""Draws the rows of a log that are in sight, however many there are."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QWidget

from studio.gui.controls import menu_action, tool_button
from studio.gui.log import accessible
from studio.gui.log.drawing import DrawnLine, Link, lay_out, log_font
from studio.gui.log.index import LogIndex
from studio.gui.log.keys import press
from studio.gui.log.mouse import Mouse
from studio.gui.log.painting import FOLD, MARGIN, TOP, clock, paint_rows
from studio.gui.log.selection import Selection
from studio.gui.log.store import Entry, LogStore
from studio.gui.look.theme import theme

WORK = 0.004  # seconds of looking at lines between two frames
MOST_COPIED = 32 * 1024**2  # characters put on the clipboard at most


class LogView(QAbstractScrollArea):
    """Shows a `LogStore` through a `LogIndex`; follows its end unless the user has scrolled up.

    `line_wanted` carries a node id and a line of its script (from 1) when a link is followed.
    `looked_at` is emitted whenever more lines were looked at, `told` carries remarks.
    """

    line_wanted = Signal(str, int)
    looked_at = Signal()
    told = Signal(str)
    caret_moved = Signal()
    find_wanted = Signal()
    find_again = Signal(bool)  # whether backwards

    def __init__(self, store: LogStore | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("logView")
        self.store = store or LogStore()
        self.index = LogIndex(self.store)
        self.selection = Selection(self)
        # Gives the line of a node's script that failed, so that its message can lead there.
        self.error_line: Callable[[str], int | None] = lambda node: None
        self.times = False
        self.found: tuple[int, int] | None = None  # the match that is current: line, column
        self.tells_why = True  # whether it says itself why there is no row
        self._placeholder = ""
        self._drawn: OrderedDict[tuple[int, bool, int], DrawnLine] = OrderedDict()
        self._widest = 0.0
        self._following = True
        self.font_ = log_font()
        metrics = QFontMetricsF(self.font_)
        self.ascent = metrics.ascent()
        self.row_height = round(metrics.height()) + 2
        self.letter = metrics.horizontalAdvance("0")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Console text"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.to_end = tool_button("down", self.tr("Jump to the end"), self.follow, parent=self)
        self.to_end.setText(self.tr("End"))
        self.to_end.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.to_end.setAutoRaise(False)
        self.to_end.setProperty("role", "floating")
        self.to_end.hide()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.work)
        self._mouse = Mouse(self)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._restyle)
        accessible.install(self)

    # -- what is shown -------------------------------------------------------------------

    def show_store(self, store: LogStore, index: LogIndex | None = None) -> None:
        """Show another log from now on."""
        self.store = store
        old, self.index = self.index, index or LogIndex(store)
        if index is None:
            self.index.levels, self.index.needle = old.levels, old.needle
            self.index.only_matches, self.index.fold = old.only_matches, old.fold
        self.selection.clear()
        self.found = None
        self._drawn.clear()
        self._widest = 0.0
        self._following = True
        self.refresh()

    def refresh(self) -> None:
        """Look at what has come in, soon."""
        if not self._timer.isActive():
            self._timer.start()

    def settle(self) -> None:
        """Look at all lines now, however long it takes."""
        while not self.index.advance():
            pass
        self._timer.stop()
        self._arrange()

    def work(self) -> None:
        """Look at lines for a moment; go on later if there are more."""
        if not self.index.advance(WORK):
            self._timer.start()
        self._arrange()
        self.looked_at.emit()

    def rearrange(self, change: Callable[[], None]) -> None:
        """Change what is shown (levels, text, folding) and keep the line on top in its place."""
        line = self.line_at_row(self.verticalScrollBar().value())
        change()
        self.work()
        if not self._following and line is not None and not self._timer.isActive():
            self.verticalScrollBar().setValue(self.index.row_of(line))

    def _arrange(self) -> None:
        bar, rows = self.verticalScrollBar(), len(self.index.rows)
        page = self.page()
        following = self._following
        bar.setPageStep(page)
        bar.setSingleStep(1)
        bar.setRange(0, max(0, rows - page))
        if following:
            bar.setValue(bar.maximum())
        self._following = following
        self._arrange_width()
        self._show_button()
        self.viewport().update()

    def _arrange_width(self) -> None:
        guess = min(self.store.longest, 5_000) * self.letter
        wide = self.left() + max(guess, self._widest) + 2 * MARGIN
        across = self.horizontalScrollBar()
        across.setRange(0, max(0, round(wide - self.viewport().width())))
        across.setPageStep(self.viewport().width())
        across.setSingleStep(round(self.letter * 4))

    def page(self) -> int:
        """Return how many whole rows fit."""
        return max(1, (self.viewport().height() - 4) // self.row_height)

    def left(self) -> float:
        """Return where the text of lines begins."""
        return MARGIN + FOLD + (self.letter * 13 if self.times else 0)

    def line_at_row(self, row: int) -> int | None:
        """Return the line of a row."""
        rows = self.index.rows
        return rows[row] if 0 <= row < len(rows) else None

    def setPlaceholderText(self, text: str) -> None:
        """Show this while there is nothing else."""
        self._placeholder = text
        self.viewport().update()

    def show_times(self, on: bool) -> None:
        """Show when each line arrived."""
        self.times = on
        self._arrange()

    # -- following -----------------------------------------------------------------------

    @property
    def following(self) -> bool:
        """Whether the end stays in sight while lines come in."""
        return self._following

    def follow(self) -> None:
        """Go to the end and stay there."""
        self._following = True
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        self._show_button()

    def _scrolled(self, value: int) -> None:
        self._following = value >= self.verticalScrollBar().maximum()
        self._show_button()
        self.viewport().update()

    def _show_button(self) -> None:
        self.to_end.setVisible(not self._following and self.verticalScrollBar().maximum() > 0)
        if self.to_end.isVisible():
            size = self.to_end.sizeHint()
            box = self.viewport().geometry()
            self.to_end.setGeometry(
                box.right() - size.width() - 10, box.bottom() - size.height() - 8,
                size.width(), size.height(),
            )  # fmt: skip

    def reveal(self, line: int, column: int | None = None) -> None:
        """Scroll so that a line (and a place in it) is in sight."""
        row, bar = self.index.row_of(line), self.verticalScrollBar()
        self._arrange()
        if row < bar.value():
            bar.setValue(row)
        elif row >= bar.value() + self.page():
            bar.setValue(row - self.page() + 1)
        if column is not None:
            self._reveal_column(line, column)
        self.viewport().update()

    def _reveal_column(self, line: int, column: int) -> None:
        across = self.horizontalScrollBar()
        x = self.left() + self.drawn(line).x_of(column)
        room = self.viewport().width() - self.left()
        if x < across.value() + self.left() or x > across.value() + self.viewport().width() - 40:
            across.setValue(round(max(0, x - self.left() - room / 2)))

    # -- lines ---------------------------------------------------------------------------

    def drawn(self, line: int) -> DrawnLine:
        """Return a line, laid out."""
        fold = self.index.is_folded(line)
        entry = self.store.entry(line)
        key = (line, fold is not None, hash((entry.text, entry.level)))
        found = self._drawn.get(key)
        if found is None:
            found = self._lay_out(line, entry, fold)
            self._drawn[key] = found
            if len(self._drawn) > 300:
                self._drawn.popitem(last=False)
            self._widest = max(self._widest, found.width)
        return found

    def _lay_out(self, line: int, entry: Entry, fold: tuple[int, int] | None) -> DrawnLine:
        note, jump = "", None
        if fold is not None:
            count = fold[1] - fold[0]
            note = "    " + self.tr("lines folded: {0}").format(f"{count:,}")
            jump = self._script_line(fold)
            if jump is not None:
                note += "  ·  script.py, " + self.tr("line {0}").format(jump)
        failed = self.error_line(entry.source) if line in self.store.failures else None
        return lay_out(entry, self.font_, node=entry.source, failed_at=failed, note=note, jump=jump)

    def _script_line(self, fold: tuple[int, int]) -> int | None:
        from studio.gui.log.drawing import SCRIPT_LINE

        for line in range(fold[1], fold[0] - 1, -1):
            found = SCRIPT_LINE.search(self.store.text(line))
            if found is not None:
                return int(found.group(1))
        return None

    def spoken(self, line: int) -> str:
        """Return a line as a screen reader tells it."""
        text = self.drawn(line).text
        if self.times:
            text = f"{clock(self.store.entry(line).when)} {text}"
        return text or self.tr("empty line")

    def toPlainText(self) -> str:
        """Return all that is shown, folded tracebacks as a whole."""
        self.settle()
        lines = self.all_lines()
        text = "\n".join(text for _, text in self.store.snapshot(lines))
        ended = bool(lines) and (self.store.ended or lines[-1] < self.store.count - 1)
        return f"{text}\n" if ended else text

    def all_lines(self) -> list[int]:
        """Return the numbers of all lines shown, those of folded tracebacks, too."""
        return self.selection.with_folds(self.index.rows)

    # -- painting ------------------------------------------------------------------------

    def _restyle(self) -> None:
        self._drawn.clear()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("surface"))
        paint_rows(self, painter)
        painter.end()

    def empty_text(self) -> str:
        """Return what stands where there is no row."""
        if not self.tells_why:
            return ""
        if self.store.count and self.index.complete:
            return self.tr("No line fits the filter.")
        return self.tr("Looking…") if self.store.count else self._placeholder

    def fold_sign(self, line: int) -> str:
        """Return the icon in the fold column of a line: of a folded, an open, or no traceback."""
        if self.index.is_folded(line):
            return "log-folded"
        return "down" if line in self.store.folds and line in self.index.expanded else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many rows as fit."""
        super().resizeEvent(event)
        self._arrange()

    # -- folding and links ---------------------------------------------------------------

    def toggle_fold(self, line: int) -> bool:
        """Expand or fold the traceback that a line shows; False when there is none."""
        fold = self.index.is_folded(line) or self.store.fold_at(line)
        if fold is None or not self.index.fold:
            return False
        was_folded = self.index.is_folded(line) is not None
        self.index.toggle(fold[0])
        self._following = False
        self._arrange()
        shown = fold[0] if was_folded else fold[1]
        self.selection.set_caret(shown, 0)
        self.reveal(shown)
        return True

    def follow_link(self, link: Link) -> None:
        """Lead to a line of a script."""
        self.line_wanted.emit(link.node, link.line)

    def offer(self, link: Link | None, *, sign: bool) -> None:
        """Show whether a link or the sign of a traceback can be clicked here, and what it does."""
        hand = sign or link is not None
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        tip = ""
        if link is not None:
            tip = self.tr("Go to line {0} of the script").format(link.line)
        elif sign:
            tip = self.tr("Show or fold the traceback")
        self.viewport().setToolTip(tip)

    # -- the mouse -----------------------------------------------------------------------

    def place_at(self, at: QPointF) -> tuple[int, int] | None:
        """Return line and column at a place of the viewport, the nearest there is."""
        rows = self.index.rows
        if not rows:
            return None
        row = self.verticalScrollBar().value() + int((at.y() - TOP) // self.row_height)
        line = rows[max(0, min(row, len(rows) - 1))]
        if row >= len(rows):
            return line, self.drawn(line).copied
        return line, self.drawn(line).column_at(self._x(at))

    def _x(self, at: QPointF) -> float:
        return at.x() - self.left() + self.horizontalScrollBar().value()

    def line_under(self, at: QPointF) -> int | None:
        """Return the line exactly under a place."""
        row = self.verticalScrollBar().value() + int((at.y() - TOP) // self.row_height)
        return self.line_at_row(row)

    def rect_of(self, line: int, column: int = 0) -> QRect:
        """Return where a character of a line is drawn, in the viewport."""
        y = TOP + (self.index.row_of(line) - self.verticalScrollBar().value()) * self.row_height
        x = self.left() - self.horizontalScrollBar().value() + self.drawn(line).x_of(column)
        return QRect(round(x), y, round(self.letter), self.row_height)

    def link_under(self, at: QPointF) -> Link | None:
        """Return the link under a place."""
        line = self.line_under(at)
        if line is None or at.x() < self.left():
            return None
        return self.drawn(line).link_at(self._x(at))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection, fold a traceback."""
        if not self._mouse.press(event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count as a press."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select while dragging; show a hand over what can be clicked."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link that was clicked."""
        self._mouse.release(event)

    # -- keys, menu, clipboard -----------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, select, fold, follow links, copy."""
        if not press(self, event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Never keep Ctrl+Z from the window: there is nothing to undo here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in (Qt.Key.Key_Z, Qt.Key.Key_Y):
                event.ignore()
                return False
            if control and event.key() in (Qt.Key.Key_C, Qt.Key.Key_A, Qt.Key.Key_F):
                event.accept()
                return True
        return super().event(event)

    def focusInEvent(self, event) -> None:
        """Put the caret in sight and tell where it is."""
        super().focusInEvent(event)
        if self.selection.caret_line is None and self.index.rows:
            row = min(self.verticalScrollBar().value() + self.page(), len(self.index.rows)) - 1
            self.selection.set_caret(self.index.rows[row], 0)
        self.viewport().update()

    def focusOutEvent(self, event) -> None:
        """Show that the caret rests."""
        super().focusOutEvent(event)
        self.viewport().update()

    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        text = self.selection.text(MOST_COPIED)
        if text is None:
            self.told.emit(self.tr("That is too much for the clipboard. Save the log as a file."))
        elif text:
            QGuiApplication.clipboard().setText(text)

    def select_all(self) -> None:
        """Select everything that is shown."""
        self.selection.select_all()
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the text."""
        self.make_menu(event.pos()).popup(event.globalPos())

    def make_menu(self, at: QPoint) -> QMenu:
        """Return the menu of a place."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu_action(menu, self.tr("Copy"), self.copy)
        copy.setEnabled(self.selection.has_text)
        menu.addAction(copy)
        menu.addAction(menu_action(menu, self.tr("Select all"), self.select_all))
        line = self.line_under(QPointF(at))
        link = self.link_under(QPointF(at))
        if link is not None:
            menu.addSeparator()
            text = self.tr("Go to line {0} of the script").format(link.line)
            menu.addAction(menu_action(menu, text, lambda: self.follow_link(link)))
        if line is not None and (self.index.is_folded(line) or self.store.fold_at(line)):
            menu.addSeparator()
            folded = self.index.is_folded(line) is not None
            text = self.tr("Show the traceback") if folded else self.tr("Fold the traceback")
            menu.addAction(menu_action(menu, text, lambda: self.toggle_fold(line)))
        return menu
