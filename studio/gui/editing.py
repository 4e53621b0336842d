"""Cut, copy, paste, delete and select all: in the field that has the focus, or on the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from studio.gui.canvas.verbs import Verb
    from studio.gui.window import MainWindow

_CTRL, _NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
_KEYS = {
    "Cut": (Qt.Key.Key_X, _CTRL),
    "Copy": (Qt.Key.Key_C, _CTRL),
    "Paste": (Qt.Key.Key_V, _CTRL),
    "Delete": (Qt.Key.Key_Delete, _NONE),
    "SelectAll": (Qt.Key.Key_A, _CTRL),
}
NAMES = tuple(_KEYS)


def do(window: MainWindow, verb: Verb) -> None:
    """Do what a verb of the canvas stands for; texts and tables come first to those of `NAMES`."""
    target = QApplication.focusWidget()
    if verb.name in _KEYS and target is not None and target is not window.canvas:
        event = QKeyEvent(QEvent.Type.KeyPress, *_KEYS[verb.name])
        event.setAccepted(False)
        QApplication.sendEvent(target, event)
        if event.isAccepted():
            return
    verb.do(window.canvas)
