"""Console text in colours, with links from tracebacks to lines of the script."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from studio.experiment.values import LogText
from studio.gui.log.store import LogStore
from studio.gui.log.view import WORK, LogView
from studio.gui.panes.log_feed import shown

PIECE = 32_768  # characters taken in at one time


class ConsoleView(LogView):
    """Shows the console text of one script.

    `line_wanted` carries a node id and a line of its script (from 1), when the user follows a
    link; links are made from tracebacks while `node` is given.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self._waiting: deque[tuple[str, LogText]] = deque()
        super().__init__(parent=parent)

    def clear_text(self) -> None:
        """Remove everything."""
        self._waiting.clear()
        self.show_store(LogStore())

    def append(self, texts: Iterable[LogText], node: str = "") -> None:
        """Add text of one node at the end; a long one is taken in bit by bit."""
        for each in texts:
            for start in range(0, len(each.text), PIECE):
                piece = LogText(each.stream, each.text[start : start + PIECE])
                self._waiting.append((node, piece))
        self.refresh()

    def work(self) -> None:
        """Take in what waits for a moment, then look at it."""
        until = time.perf_counter() + WORK
        while self._waiting and time.perf_counter() < until:
            self._take_one()
        super().work()
        if self._waiting:
            self.refresh()

    def settle(self) -> None:
        """Take in and look at everything now."""
        while self._waiting:
            self._take_one()
        super().settle()

    def _take_one(self) -> None:
        node, text = self._waiting.popleft()
        self.store.add(node, text.stream, shown(text), time.time())
