"""Collects garbage on the GUI thread only.

Python looks for reference circles on whichever thread happens to allocate, so that a worker could
destroy widgets, which Qt allows on the GUI thread alone: the program then crashes, now and then.
Each look also holds the methods of classes that are new (`overrides`).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from studio.gui import overrides

INTERVAL = 100  # milliseconds between two looks: much that is made at once is soon searched
MIDDLE, WHOLE = 20, 600  # looks after which older objects, and all objects, are searched
AWAY = 50  # looks for which another program must have had the user's attention to search them all
SEARCHES = 4  # searches of the newest after which older objects are searched, too
MANY = 30_000  # old objects that take too long to be searched while somebody works (20 ms)


def _has_attention() -> bool:
    return QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive


class Collector(QObject):
    """Takes the place of Python's automatic collection until it is stopped.

    Each look searches what was made since the last one, when that is much; now and then, and after
    some such searches, older objects, so that there are never many of them; rarely all of them,
    and never while a mouse button is down. What libraries bring along is too much to be searched
    between two clicks: it is set apart until another program has the user's attention for a while.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns = self._away = 0
        self._due = False  # whether all objects are to be searched
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self.turn)
        overrides.hold()
        self._automatic = gc.isenabled()  # another collector may be at work
        gc.disable()
        self._timer.start()

    def turn(self) -> None:
        """Have one look."""
        overrides.hold()
        self._turns += 1
        self._away = 0 if _has_attention() else self._away + 1
        self._due = self._due or self._turns % WHOLE == 0
        newest, since, _ = gc.get_count()
        comes_back = 0 < self._away < AWAY  # or may, at any moment
        if self._due and not comes_back and not QApplication.mouseButtons().value:
            self._due = False
            self._search_all()
        elif self._turns % MIDDLE == 0 or since >= SEARCHES:
            gc.collect(1)
        elif newest > gc.get_threshold()[0]:
            gc.collect(0)

    def _search_all(self) -> None:
        if not _has_attention():
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        elif len(gc.get_objects(generation=2)) > MANY:
            gc.freeze()
        else:
            gc.collect()

    def stop(self) -> None:
        """Let Python collect by itself again, if it did before."""
        self._timer.stop()
        gc.unfreeze()
        if self._automatic:
            gc.enable()
