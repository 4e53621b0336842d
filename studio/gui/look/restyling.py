"""Has widgets take up the palette's colours: those in sight at once, the others in steps.

The style sheet keeps the colours that it worked out for a widget; polishing it forgets them.
"""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_STEP = 0.008  # seconds of work between two turns of the event loop


class Restyling(QObject):
    """Works through the widgets of the program after a change of look."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._waiting: list[QWidget] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    @property
    def done(self) -> bool:
        """Whether no widget has colours of the look before."""
        return not self._waiting

    def start(self) -> None:
        """Restyle what is visible now, and the rest soon."""
        self._waiting = []
        for widget in QApplication.allWidgets():
            if widget.isVisible():
                _polish(widget)
            else:
                self._waiting.append(widget)
        self._timer.start()

    def _step(self) -> None:
        end = perf_counter() + _STEP
        while self._waiting and perf_counter() < end:
            widget = self._waiting.pop()
            if isValid(widget):
                _polish(widget)
        if not self._waiting:
            self._timer.stop()


def _polish(widget: QWidget) -> None:
    widget.style().polish(widget)
