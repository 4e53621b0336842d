"""The line above a run that is over: which run it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from studio.gui.controls import label, restyle, tool_button
from studio.gui.look.icons import icon
from studio.gui.runs import words
from studio.gui.runs.kept_session import KeptSession

FLASH = 900  # milliseconds


class RunBanner(QFrame):
    """Tells which run shows; its buttons ask the session's listeners."""

    def __init__(self, session: KeptSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runBanner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._about = ""
        picture = QLabel()
        picture.setPixmap(icon("history", "accent").pixmap(QSize(18, 18)))
        self.title = label(role="heading")
        self.title.setObjectName("runBannerTitle")
        self.about = label(role="quiet")
        self.about.setObjectName("runBannerAbout")
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.prior = tool_button(
            "back", self.tr("The run before (Alt+Page Up)"), lambda: session.step_wanted.emit(-1)
        )
        self.prior.setObjectName("priorRun")
        self.following = tool_button(
            "forward", self.tr("The run after (Alt+Page Down)"), lambda: session.step_wanted.emit(1)
        )
        self.following.setObjectName("nextRun")
        self.restore = QPushButton(self.tr("Restore"))
        self.restore.setObjectName("restoreRun")
        self.restore.setProperty("accent", True)
        self.restore.setToolTip(
            self.tr("Bring modules, settings and scripts back as they were; Ctrl+Z takes it back")
        )
        self.restore.clicked.connect(lambda *_: session.restore_wanted.emit())
        self.copy = QPushButton(self.tr("Save as copy…"))
        self.copy.setObjectName("copyRun")
        self.copy.setToolTip(self.tr("Save the experiment of this run to a file of its own"))
        self.copy.clicked.connect(lambda *_: session.copy_wanted.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(8)
        row.addWidget(picture)
        row.addWidget(self.title)
        row.addWidget(self.about, 1)
        row.addWidget(self.prior)
        row.addWidget(self.following)
        row.addWidget(self.copy)
        row.addWidget(self.restore)
        self.setFixedHeight(self.sizeHint().height())
        self._calm = QTimer(self, interval=FLASH, singleShot=True)
        self._calm.timeout.connect(lambda: self._mark(False))
        session.refused.connect(self._refused)
        session.run_shown.connect(self._show)
        self._show()

    def _show(self) -> None:
        opened = self._session.opened
        record = opened.record
        self.title.setText(
            self.tr("Run {0} of {1} – read-only").format(record.number, words.when(record.started))
        )
        told = [record.notes.label, words.status(record.status), words.duration(record.seconds)]
        told += [words.results(record), "; ".join(words.changes(record))]
        text = " · ".join(each for each in told if each)
        self._about = text
        self._elide()
        self.about.setToolTip("\n".join([text, record.notes.comment]).strip())
        self.setAccessibleName(f"{self.title.text()}. {text}")
        self.prior.setEnabled(opened.before is not None)
        self.following.setEnabled(opened.after is not None)

    def _elide(self) -> None:
        room = max(self.about.width() - 4, 40)
        elide = Qt.TextElideMode.ElideRight
        self.about.setText(self.about.fontMetrics().elidedText(self._about, elide, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._elide)

    def _refused(self) -> None:
        self._mark(True)
        self._calm.start()

    def _mark(self, on: bool) -> None:
        self.setProperty("flash", on)
        restyle(self)
