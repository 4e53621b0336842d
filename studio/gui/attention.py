"""Tells the work that stands back (`studio.data.pace`) when the user acts in a window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from studio.data.pace import user_acts

_ACTS = {
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchUpdate,
    QEvent.Type.NativeGesture,
    QEvent.Type.Resize,
}


class _Attention(QObject):
    """Looks at what reaches the window from outside, before it goes to one of its widgets."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _ACTS or (kind == QEvent.Type.MouseMove and _drags(event)):
            user_acts()
        return False


def _drags(event: QEvent) -> bool:
    return bool(event.buttons())  # type: ignore[attr-defined]


_attention: _Attention | None = None


def watch(widget: QWidget) -> None:
    """Tell from now on when the user acts in the window that holds a widget, once it is shown."""
    global _attention
    window = widget.window().windowHandle()
    if window is None:
        return
    if _attention is None:
        _attention = _Attention()
    window.installEventFilter(_attention)
