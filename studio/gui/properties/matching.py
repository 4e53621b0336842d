"""Finds the columns that rules leave; regular expressions are tried beside the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from studio.experiment.columnrules import Column, Rules
from studio.gui.background import Background
from studio.gui.language import told


class Matching(QObject):
    """`found` carries the names that are left, `refused` why that cannot be told.

    Only the answer for the rules that were asked for last counts. Without a regular expression it
    comes at once.
    """

    found = Signal(list)
    refused = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._trying = Background(self)
        self._trying.done.connect(self.found.emit)
        self._trying.failed.connect(lambda error: self.refused.emit(told(error)))

    @property
    def busy(self) -> bool:
        """Whether the answer is still awaited."""
        return self._trying.busy

    def forget(self) -> None:
        """Want no answer any more."""
        self._trying.forget()

    def want(self, rules: Rules, columns: Sequence[Column]) -> None:
        """Ask for the names."""
        if rules.has_patterns:
            there = list(columns)
            self._trying.start(lambda: rules.choose(there))
        else:
            self._trying.forget()
            self.found.emit(rules.choose(columns))
