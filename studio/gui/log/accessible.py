"""Tells screen readers what a log shows: a list whose entries are the rows in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from shiboken6 import isValid

from studio.gui.accessible import Children, Interfaces, Part, Whole

if TYPE_CHECKING:
    from studio.gui.log.view import LogView


class _Line(Part):
    """One row in sight; `place` counts from the top of the view."""

    def __init__(self, view: LogView, place: int) -> None:
        super().__init__()
        self._view, self.place = view, place

    @property
    def line(self) -> int | None:
        """The line that stands there now."""
        return self._view.line_at_row(self._view.verticalScrollBar().value() + self.place)

    def isValid(self) -> bool:
        return isValid(self._view) and self.line is not None

    def parent(self) -> QAccessibleInterface | None:
        return QAccessible.queryAccessibleInterface(self._view)

    def rect(self) -> QRect:
        height, port = self._view.row_height, self._view.viewport()
        box = QRect(0, 2 + self.place * height, port.width(), height)
        box.moveTopLeft(port.mapToGlobal(box.topLeft()))
        return box

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.selectable = True
        if self.line is not None and self._view.index.is_folded(self.line):
            state.collapsed = state.expandable = True
        if self.line == self._view.selection.caret_line and self._view.hasFocus():
            state.focused = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        line = self.line
        if line is None or kind not in (QAccessible.Text.Name, QAccessible.Text.Value):
            return ""
        return self._view.spoken(line)


class _Log(Whole["LogView"]):
    """The log as a list of the rows in sight."""

    def __init__(self, view: LogView) -> None:
        super().__init__(view)
        self._lines: Children[int, _Line] = Children(lambda place: _Line(view, place))

    def of(self, place: int) -> _Line:
        """Return the interface of a row in sight."""
        return self._lines.of(place)

    def release(self) -> None:
        self._lines.forget()

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._view.accessibleName()
        if kind == QAccessible.Text.Description:
            text = self._view.tr("Lines: {0}. Arrow keys go from one to the next.")
            return text.format(f"{len(self._view.index.rows):,}")
        return ""

    def childCount(self) -> int:
        left = len(self._view.index.rows) - self._view.verticalScrollBar().value()
        return max(0, min(self._view.page(), left))

    def child(self, index: int) -> QAccessibleInterface | None:
        return self.of(index) if 0 <= index < self.childCount() else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        places = range(self.childCount())
        return next((each for each in map(self.of, places) if each.rect().contains(x, y)), None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.place if isinstance(child, _Line) else -1

    def focusChild(self) -> QAccessibleInterface | None:
        return self.current()

    def current(self) -> _Line | None:
        """Return the row of the caret, if it is in sight."""
        line = self._view.selection.caret_line
        if line is None or not self._view.index.has_row(line):
            return None
        place = self._view.index.row_of(line) - self._view.verticalScrollBar().value()
        return self.of(place) if 0 <= place < self.childCount() else None


_interfaces = Interfaces(("LogView", "ConsoleView"), _Log)


def install(view: LogView) -> None:
    """Let screen readers read the lines, and hear on which one the caret stands."""
    _interfaces.install()
    view.caret_moved.connect(lambda: isValid(view) and _announce(view))


def _announce(view: LogView) -> None:
    if not QAccessible.isActive() or not view.hasFocus():
        return
    log = QAccessible.queryAccessibleInterface(view)
    current = log.current() if isinstance(log, _Log) else None
    if current is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(current, QAccessible.Event.Focus))
