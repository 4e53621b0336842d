"""Brings an earlier run's experiment back as one undo step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from studio.experiment.becoming import become
from studio.experiment.document import Experiment


class Restore(QUndoCommand):
    """Gives the experiment the modules, settings, scripts and lines of another one."""

    def __init__(self, experiment: Experiment, after: Experiment, number: int) -> None:
        text = QCoreApplication.translate("Edits", "Restore run {}").format(number)
        super().__init__(text)
        self._experiment, self._after = experiment, after
        self._before = experiment.copy()

    def redo(self) -> None:
        """Bring it back."""
        become(self._experiment, self._after)

    def undo(self) -> None:
        """Go back to what there was."""
        become(self._experiment, self._before)
