"""What the keys do on the canvas. Shortcuts of the window come before these."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from studio.gui.canvas import by_keys, verbs
from studio.gui.canvas import metrics as m

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_FAR = 5  # steps of the grid with Shift


def press(view: CanvasView, event: QKeyEvent) -> bool:
    """Do what a key stands for; return False when it stands for nothing."""
    key, session = event.key(), view.session
    for sequence, action in _sequences(view):
        if event.matches(sequence):
            action()
            return True
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    if key in _ARROWS and plain:
        return nudge(view, key, far=bool(held & Qt.KeyboardModifier.ShiftModifier))
    if verbs.press(view, event):
        return True
    if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain:
        view.delete_selected()
    elif key == Qt.Key.Key_Escape:
        return _escape(view)
    elif key == Qt.Key.Key_F1 and session.current is not None:
        view.help_wanted.emit(session.current)
    elif key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and held == _SHIFT):
        by_keys.open_menu(view)
    elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
        if view.levels.open_selected():
            return True
        if session.current is None:
            return False
        view.properties_wanted.emit(session.current)
    elif key == Qt.Key.Key_Space:
        if not event.isAutoRepeat():
            view.space_held = True
            view.show_cursor()
    elif plain and event.text().strip() and event.text().isprintable():
        view.open_quick_add(text=event.text())
    else:
        return False
    return True


def _sequences(
    view: CanvasView,
) -> tuple[tuple[QKeySequence.StandardKey, Callable[[], object]], ...]:
    session, standard = view.session, QKeySequence.StandardKey
    return (
        (standard.SelectAll, view.select_all),
        (standard.Copy, lambda: session.copy(session.selection)),
        (standard.Cut, lambda: session.cut(session.selection)),
        (standard.Paste, view.paste),
        (standard.Undo, session.undo.undo),
        (standard.Redo, session.undo.redo),
        (standard.ZoomIn, view.zoom_in),
        (standard.ZoomOut, view.zoom_out),
    )


def nudge(view: CanvasView, key: int, *, far: bool = False) -> bool:
    """Move what is selected by one step of the grid, or five; scroll when nothing is."""
    across, down = _ARROWS[Qt.Key(key)]
    step = m.GRID * (_FAR if far else 1)
    session = view.session
    if not session.selection and by_keys.nudge_frames(view, across * step, down * step):
        return True
    if not session.selection:
        view.scroll_by(QPoint(across, down) * 4 * step)
        return True
    nodes = [session.about(each) for each in session.selection]
    there = {each.id: (each.x + across * step, each.y + down * step) for each in nodes}
    session.move(there, merge=True)
    view.reveal(session.selection)
    return True


def walk(view: CanvasView, forward: bool) -> bool:
    """Select the next node in reading order; return False after the last one."""
    order = by_keys.reading(view)
    chosen = [order.index(each) for each in view.session.selection]
    if not order:
        return False
    if not chosen:
        here = 0 if forward else len(order) - 1
    else:
        here = (max(chosen) + 1) if forward else (min(chosen) - 1)
    if not 0 <= here < len(order):
        return False
    view.session.select([order[here]])
    view.reveal((order[here],))
    return True


def _escape(view: CanvasView) -> bool:
    if view.bubble.isVisible():
        view.bubble.hide()
    if not view.cancel_tool():
        marked = (
            view.session.selection, view.canvas.selected_connections, view.canvas.selected_frames
        )  # fmt: skip
        if not any(marked):
            view.levels.leave()
            return True
        view.canvas.select_connections([])
        view.canvas.select_frames([])
        view.session.select(())
    return True
