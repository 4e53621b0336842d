"""Console text in colours, with links from tracebacks to lines of the script."""

from __future__ import annotations

import time
from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from studio.experiment.values import LogText
from studio.gui.log.store import LogStore
from studio.gui.log.view import LogView


class ConsoleView(LogView):
    """Shows the console text of one script.

    `line_wanted` carries a node id and a line of its script (from 1), when the user follows a
    link; links are made from tracebacks while `node` is given.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)

    def clear_text(self) -> None:
        """Remove everything."""
        self.show_store(LogStore())

    def append(self, texts: Iterable[LogText], node: str = "") -> None:
        """Add text of one node at the end."""
        now = time.time()
        for each in texts:
            self.store.add(node, each.stream, each.text, now)
        self.refresh()
