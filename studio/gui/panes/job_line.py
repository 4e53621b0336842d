"""A thin line that shows how far long work is, with the button that calls it off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from studio.data.view.work import Work
from studio.gui.controls import label

PATIENCE = 200  # milliseconds before the line shows: most work is done by then


class JobLine(QWidget):
    """Watches one piece of work at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jobLine")
        self._work: Work | None = None
        self._call_off: Callable[[], None] = lambda: None
        self._made = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self.show)
        self._beat = QTimer(self)
        self._beat.setInterval(80)
        self._beat.timeout.connect(self._look)
        self.hide()

    def _make(self) -> None:
        """Make what shows; many a line never watches anything."""
        self._made = True
        self.text = label(role="quiet")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.button = QPushButton(self.tr("Cancel"))
        self.button.setObjectName("cancelJob")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 8, 4)
        row.addWidget(self.text)
        row.addWidget(self.bar, 1)
        row.addWidget(self.button)

    def watch(self, text: str, work: Work, call_off: Callable[[], None]) -> None:
        """Show work under way; `call_off()` is called when the user wants no more of it."""
        if not self._made:
            self._make()
        self._work, self._call_off = work, call_off
        self.text.setText(text)
        self._look()
        self._patience.start()
        self._beat.start()

    def end(self) -> None:
        """The work is over, one way or the other."""
        self._work = None
        self._patience.stop()
        self._beat.stop()
        self.hide()

    def _look(self) -> None:
        if self._work is not None:
            self.bar.setValue(int(self._work.fraction * 1000))

    def _cancel(self) -> None:
        call_off = self._call_off
        self.end()
        call_off()
