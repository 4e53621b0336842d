"""Lets a window of its own fill the screen, and come back from there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def offer_full_screen(window: QWidget) -> None:
    """Let F11 turn a window to the full screen and back."""

    def turn() -> None:
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    QShortcut(QKeySequence("F11"), window, turn)
