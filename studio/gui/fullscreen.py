"""Lets a window of its own fill the screen, and come back from there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget

from studio.gui.controls import tool_button


def offer_full_screen(window: QWidget) -> QToolButton:
    """Let F11 turn a window to the full screen and back; return a button that does it, too."""

    def turn() -> None:
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    QShortcut(QKeySequence("F11"), window, turn)
    tip = QCoreApplication.translate("FullScreen", "Full screen, or back from it (F11)")
    button = tool_button("fit", tip, turn, checkable=True)
    button.setObjectName("fullScreen")
    window.installEventFilter(_Follower(window, button))
    return button


class _Follower(QObject):
    """Shows by the button how the window is, however it came to be so."""

    def __init__(self, window: QWidget, button: QToolButton) -> None:
        super().__init__(window)
        self._window, self._button = window, button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look when the window changes its state."""
        if event.type() == QEvent.Type.WindowStateChange:
            self._button.setChecked(self._window.isFullScreen())
        return False
