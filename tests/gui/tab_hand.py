"""Walks through a window with Tab and Shift+Tab, and looks at where that leads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from studio.gui.canvas.view import CanvasView
from studio.gui.editor.code_editor import CodeEditor

TAB = Qt.Key.Key_Tab
MOST = 150  # stops of one window
SLACK = 6  # pixels by which neighbours may overlap


def walk(window: QWidget, key: Qt.Key = TAB) -> list[QWidget]:
    """Press Tab until it comes back to a stop; return the stops of that round."""
    if QApplication.focusWidget() is None:
        QTest.keyClick(window, key)
    stops: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in stops:
        assert len(stops) < MOST
        stops.append(here)
        leave(here, key)
    return stops[stops.index(here) :] if here is not None else []


def leave(here: QWidget, key: Qt.Key = TAB) -> None:
    """Press Tab; where Tab has another meaning, as a user leaves it."""
    if isinstance(here, CodeEditor) and not here.isReadOnly():
        QTest.keyClick(here, Qt.Key.Key_Escape)
    for _ in range(12 if isinstance(here, CanvasView) else 1):  # from node to node, then on
        if QApplication.focusWidget() is here:
            QTest.keyClick(here, key)


def can_stop(window: QWidget) -> list[QWidget]:
    """Return what Tab should stop at in a window."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each.window() is window.window()
        and each.isVisible()
        and each.isEnabled()
    ]


def unread(ring: Sequence[QWidget]) -> list[str]:
    """Return which stops of a round are out of the order of reading.

    None of two parts of a window comes after one that stands below it, or to the right of it in
    its line. A round begins anywhere: it is judged from where it is read best.
    """
    late = [[_late(first, second) for second in ring] for first in ring]
    many = len(ring)

    def wrong(start: int) -> list[tuple[int, int]]:
        turn = [(start + step) % many for step in range(many)]
        return [
            (early, after)
            for at, early in enumerate(turn)
            for after in turn[at + 1 :]
            if late[early][after]
        ]

    best = min((wrong(start) for start in range(many)), key=len, default=[])
    return [f"{about(ring[after])} comes after {about(ring[early])}" for early, after in best]


def _late(early: QWidget, after: QWidget) -> bool:
    """Tell whether the second one should have come before the first."""
    if early is after or early.isAncestorOf(after) or after.isAncestorOf(early):
        return False
    over = early.parentWidget()
    while not over.isAncestorOf(after):
        over = over.parentWidget()
    first, second = _part(early, over).geometry(), _part(after, over).geometry()
    above = second.bottom() < first.top() + SLACK and _share(
        first.left(), first.right(), second.left(), second.right()
    )
    left = second.right() < first.left() + SLACK and _share(
        first.top(), first.bottom(), second.top(), second.bottom()
    )
    return above or left


def _part(widget: QWidget, over: QWidget) -> QWidget:
    """Return what a widget belongs to, of what `over` directly holds."""
    while widget.parentWidget() is not over:
        widget = widget.parentWidget()
    return widget


def broken(window: QWidget) -> list[str]:
    """Return what is wrong with Qt's own ring of a window's widgets."""
    ring: list[QWidget] = []
    here = window
    while True:
        ring.append(here)
        after = here.nextInFocusChain()
        if after.previousInFocusChain() is not here:
            return [f"the ring does not lead back from {about(after)}"]
        if after is window:
            break
        if after in ring[-3:] or len(ring) > 20_000:
            return [f"the ring is not closed: {about(after)}"]
        here = after
    return [f"not in the ring: {about(each)}" for each in can_stop(window) if each not in ring]


def about(widget: QWidget) -> str:
    """Return words for a widget."""
    face = QAccessible.queryAccessibleInterface(widget)
    name = face.text(QAccessible.Text.Name).strip() if face is not None else ""
    return f"{type(widget).__name__} {widget.objectName()!r} ({name})"


def _share(first: int, last: int, other_first: int, other_last: int) -> bool:
    """Tell whether two stretches have at least half of the shorter one in common."""
    common = min(last, other_last) - max(first, other_first)
    return common > min(last - first, other_last - other_first) / 2
