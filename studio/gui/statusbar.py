"""The status bar: how the run gets on, messages, zoom."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar

from studio.gui.look.tokens import SPACE
from studio.gui.session import Session

_MESSAGE = 6000  # milliseconds


class RunStatus:
    """Shows the run at the left end of a status bar and passing messages after it."""

    def __init__(self, session: Session, bar: QStatusBar) -> None:
        self._session = session
        self._bar = bar
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(SPACE, 0, SPACE, 0)
        self.text = QLabel(bar.tr("Ready"), bar)
        self.text.setObjectName("runStatus")
        self.text.setMinimumWidth(260)
        self.progress = QProgressBar(bar)
        self.progress.setObjectName("runProgress")
        self.progress.setFixedWidth(160)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.zoom = QLabel("100 %", bar)
        self.zoom.setObjectName("zoomStatus")
        bar.addPermanentWidget(self.progress)
        bar.addPermanentWidget(self.text)
        bar.addPermanentWidget(self.zoom)
        self._timer = QTimer(bar, interval=60, singleShot=True)
        self._timer.timeout.connect(self._count)
        session.running_changed.connect(self._running)
        session.state_changed.connect(lambda _: self._later())
        session.run_finished.connect(self._finished)
        session.message.connect(lambda text: bar.showMessage(text, _MESSAGE))
        session.experiment_replaced.connect(lambda: self.text.setText(bar.tr("Ready")))

    def show_zoom(self, factor: float) -> None:
        """Show the canvas' zoom; 1 is 100 %."""
        self.zoom.setText(f"{round(factor * 100)} %")

    def _running(self, on: bool) -> None:
        self.progress.setVisible(on)
        if on:
            self.progress.setRange(0, 0)
            self.text.setText(self._bar.tr("Running…"))

    def _later(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _count(self) -> None:
        if not self._session.running:
            return
        states = [self._session.state(node.id).status for node in self._session.experiment]
        part = [each for each in states if each != "idle"]
        settled = sum(each not in ("waiting", "running") for each in part)
        self.progress.setRange(0, max(len(part), 1))
        self.progress.setValue(settled)
        text = self._bar.tr("Running… {} of {}").format(settled, len(part))
        self.text.setText(text)

    def _finished(self, status: str, seconds: float) -> None:
        texts = {
            "done": self._bar.tr("Finished in {:.1f} s"),
            "failed": self._bar.tr("Failed after {:.1f} s"),
            "cancelled": self._bar.tr("Cancelled after {:.1f} s"),
        }
        self.text.setText(texts.get(status, status).format(seconds))
