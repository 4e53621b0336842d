"""Brings what the nodes of a session print into stores, a little at a time."""

from __future__ import annotations

import time
from collections import deque

from PySide6.QtCore import QObject, QTimer, Signal

from studio.experiment.values import LogText
from studio.gui.language import told
from studio.gui.log.store import LogStore
from studio.gui.session import Session

_OWN = ("studio", "error")  # what the studio itself says; anything else is a script's
EVERY = "*"  # the choice that shows all nodes
SLICE = 0.004  # seconds of taking in lines between two frames
PIECE = 32_768  # characters taken in at one time


def shown(text: LogText) -> str:
    """Return a piece of a log as it is shown: the studio's own words in the user's language."""
    if text.stream not in _OWN:
        return text.text
    words = text.text.rstrip("\n")
    return told(words) + text.text[len(words) :]


class LogFeed(QObject):
    """Two stores: one of the run, with a heading wherever another node begins to speak, and one
    of the node that was chosen. `grown` is emitted when the one that is shown has more lines.
    """

    grown = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: deque[tuple[LogStore, str, LogText, float]] = deque()
        self._last = ""  # the node whose text stands at the end of the run's store
        self.run = LogStore()
        self.one: LogStore | None = None
        self._node = EVERY
        self._timer = QTimer(self, singleShot=True, interval=10)
        self._timer.timeout.connect(self._take_some)
        session.log_appended.connect(self._appended)

    @property
    def shown(self) -> LogStore:
        """The store that is shown."""
        return self.run if self.one is None else self.one

    @property
    def busy(self) -> bool:
        """Whether text waits to be taken in."""
        return bool(self._waiting)

    def choose(self, node: str) -> None:
        """Show one node, or all (`EVERY`)."""
        old = self.one
        self._node = node
        if old is not None:
            self._waiting = deque(each for each in self._waiting if each[0] is not old)
        if node == EVERY:
            self.one = None
            return
        self.one = LogStore()
        now = time.time()
        for text in self._session.log(node):
            self._put(self.one, node, text, now)
        self._start()

    def clear(self) -> None:
        """Forget everything that is shown."""
        self._waiting.clear()
        self._last = ""
        self.run = LogStore()
        if self.one is not None:
            self.one = LogStore()

    def finish(self) -> None:
        """Take in all that waits, however long it takes."""
        while self._waiting:
            self._take(self._waiting.popleft())
        self._timer.stop()

    def _appended(self, node: str, texts: list[LogText]) -> None:
        now = time.time()
        for text in texts:
            self._put(self.run, node, text, now)
            if self.one is not None and node == self._node:
                self._put(self.one, node, text, now)
        self._start()

    def _put(self, store: LogStore, node: str, text: LogText, now: float) -> None:
        if len(text.text) <= PIECE:
            self._waiting.append((store, node, text, now))
            return
        for start in range(0, len(text.text), PIECE):
            piece = LogText(text.stream, text.text[start : start + PIECE])
            self._waiting.append((store, node, piece, now))

    def _start(self) -> None:
        if self._waiting and not self._timer.isActive():
            self._timer.start()

    def _take_some(self) -> None:
        until = time.perf_counter() + SLICE
        while self._waiting and time.perf_counter() < until:
            self._take(self._waiting.popleft())
        self._start()
        self.grown.emit()

    def _take(self, piece: tuple[LogStore, str, LogText, float]) -> None:
        store, node, text, now = piece
        if store is self.run and node != self._last and node:
            self._last = node
            experiment = self._session.experiment
            name = experiment.node(node).name if experiment.has_node(node) else "?"
            store.add_heading(node, f"── {name}", now)
        store.add(node, text.stream, shown(text), now)
