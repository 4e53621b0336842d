"""Has widgets take up the palette's colours: those in sight at once, the others in steps.

The style sheet keeps the colours that it worked out for a widget; polishing it forgets them.
"""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_STEP = 0.008  # seconds of work between two turns of the event loop


_DONE = "restyled"  # the property of a widget that tells of which look it has the colours


class Restyling(QObject):
    """Works through the widgets of the program after a change of look.

    No widget is held from one step to the next: those that Qt made for itself go without a word.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._look = 0
        self._done = True
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    @property
    def done(self) -> bool:
        """Whether no widget has colours of the look before."""
        return self._done

    def start(self) -> None:
        """Restyle what is visible now, and the rest soon."""
        self._look += 1
        self._done = False
        for widget in QApplication.allWidgets():
            if widget.isVisible():
                self._polish(widget)
        self._timer.start()

    def _step(self) -> None:
        end = perf_counter() + _STEP
        for widget in QApplication.allWidgets():
            if widget.property(_DONE) != self._look:
                if perf_counter() > end:
                    return
                self._polish(widget)
        self._done = True
        self._timer.stop()

    def _polish(self, widget: QWidget) -> None:
        widget.style().polish(widget)
        widget.setProperty(_DONE, self._look)
