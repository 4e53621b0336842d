"""The status bar: how the run gets on, messages, zoom."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar
from shiboken6 import isValid

from studio.gui.language import told
from studio.gui.look.tokens import SPACE
from studio.gui.session import Session

_MESSAGE = 6000  # milliseconds


class RunStatus:
    """Shows the run at the right end of a status bar; passing messages have the left one."""

    def __init__(self, bar: QStatusBar) -> None:
        self._session: Session | None = None
        self._bar = bar
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(SPACE, 0, SPACE, 0)
        self.text = QLabel(bar.tr("Ready"), bar)
        self.text.setObjectName("runStatus")
        self.text.setMinimumWidth(180)
        self.text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.progress = QProgressBar(bar)
        self.progress.setObjectName("runProgress")
        self.progress.setFixedWidth(160)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.zoom = QLabel("100 %", bar)
        self.zoom.setObjectName("zoomStatus")
        self.zoom.setMinimumWidth(52)
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.zoom.setToolTip(bar.tr("How large the canvas is shown"))
        for each in (self.text, self.progress, self.zoom):
            bar.addPermanentWidget(each)
        self._timer = QTimer(bar, interval=60, singleShot=True)
        self._timer.timeout.connect(self._count)
        self._last: dict[Session, str] = {}

    def add(self, session: Session) -> None:
        """Follow another session; the first one shows."""
        self._session = self._session or session
        session.running_changed.connect(lambda on: self._there and self._running(session, on))
        session.state_changed.connect(lambda _: self._there and self._later(session))
        session.run_finished.connect(
            lambda status, seconds: self._there and self._finished(session, status, seconds)
        )
        session.message.connect(
            lambda text: self._there and self._bar.showMessage(told(text), _MESSAGE)
        )
        session.experiment_replaced.connect(
            lambda: self._there and self._say(session, self._bar.tr("Ready"))
        )
        session.destroyed.connect(lambda: self._last.pop(session, None))

    @property
    def _there(self) -> bool:
        """Whether the bar still exists: a session can outlive its window."""
        return isValid(self._bar)

    def show(self, session: Session) -> None:
        """Show how another session gets on."""
        if session is self._session:
            return
        self._session = session
        self.progress.setVisible(session.running)
        self.text.setText(self._last.get(session, self._bar.tr("Ready")))
        self._count()

    def _say(self, session: Session, text: str) -> None:
        self._last[session] = text
        if session is self._session:
            self.text.setText(text)

    def show_zoom(self, factor: float) -> None:
        """Show the canvas' zoom; 1 is 100 %."""
        self.zoom.setText(f"{round(factor * 100)} %")

    def _running(self, session: Session, on: bool) -> None:
        if session is self._session:
            self.progress.setVisible(on)
        if on:
            if session is self._session:
                self.progress.setRange(0, 0)
            self._say(session, self._bar.tr("Running…"))

    def _later(self, session: Session) -> None:
        if session is self._session and not self._timer.isActive():
            self._timer.start()

    def _count(self) -> None:
        session = self._session
        if session is None or not session.running:
            return
        states = [session.state(node.id).status for node in session.experiment]
        part = [each for each in states if each != "idle"]
        settled = sum(each not in ("waiting", "running") for each in part)
        self.progress.setRange(0, max(len(part), 1))
        self.progress.setValue(settled)
        self._say(session, self._bar.tr("Running… {} of {}").format(settled, len(part)))

    def _finished(self, session: Session, status: str, seconds: float) -> None:
        texts = {
            "done": self._bar.tr("Finished in {:.1f} s"),
            "failed": self._bar.tr("Failed after {:.1f} s"),
            "cancelled": self._bar.tr("Cancelled after {:.1f} s"),
        }
        self._say(session, texts.get(status, status).format(seconds))
        if session is not self._session:
            name = session.experiment.name
            self._bar.showMessage(f"{name}: {self._last[session]}", _MESSAGE)
