"""The dialog that makes a report: how far it is, then where it lies, or why there is none."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.experiment.errors import Cancelled, StudioError
from studio.gui.background import Background
from studio.gui.controls import label
from studio.gui.fitting import fit
from studio.gui.language import told
from studio.gui.look.icons import icon
from studio.gui.look.tokens import SPACE
from studio.gui.reading_order import InReadingOrder

Work = Callable[[Callable[[float], bool]], Path]


class ReportDialog(InReadingOrder, QDialog):
    """Does the work beside the GUI thread; the window can be used meanwhile.

    `work(progress)` makes the report and returns its path; `progress(share)` says whether to go
    on.
    """

    def __init__(self, path: Path, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportDialog")
        self.setWindowTitle(self.tr("Report"))
        self.setMinimumWidth(460)
        fit(self)
        self.path = path
        self._work = work
        self._share = 0.0
        self._stop = threading.Event()
        self._sign = QLabel()
        self.title = label(role="heading", wrap=True)
        self.text = label(role="quiet", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the report is"))
        self.open_button = QPushButton(self.tr("Open"))
        self.folder_button = QPushButton(self.tr("Show in folder"))
        self.again_button = QPushButton(self.tr("Try again"))
        self.close_button = QPushButton(self.tr("Cancel"))
        self.open_button.clicked.connect(self.open_report)
        self.folder_button.clicked.connect(self.show_folder)
        self.again_button.clicked.connect(self.start)
        self.close_button.clicked.connect(self.reject)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._sign)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.text)
        words.addStretch(1)
        head.addLayout(words, 1)
        head.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch(1)
        for each in (self.open_button, self.folder_button, self.again_button, self.close_button):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addLayout(row)
        self._background = Background(self)
        self._background.done.connect(self._done)
        self._background.failed.connect(self._failed)
        self._look = QTimer(self, interval=60)
        self._look.timeout.connect(lambda: self.bar.setValue(round(self._share * 100)))

    @property
    def busy(self) -> bool:
        """Whether the report is being made."""
        return self._background.busy

    def start(self) -> None:
        """Begin to make the report."""
        self._stop = stop = threading.Event()
        self._share = 0.0

        def progress(share: float) -> bool:
            self._share = share
            return not stop.is_set()

        self._show("report", "accent", self.tr("The report is being made…"), self.path.name)
        self.bar.setValue(0)
        self.bar.show()
        self.close_button.setText(self.tr("Cancel"))
        self._offer()
        self._look.start()
        work = self._work
        self._background.start(lambda: work(progress))

    def _show(self, image: str, token: str, title: str, text: str) -> None:
        self._sign.setPixmap(icon(image, token).pixmap(32, 32))
        self.title.setText(title)
        self.text.setText(text)

    def _offer(self, *buttons: QPushButton) -> None:
        for each in (self.open_button, self.folder_button, self.again_button):
            each.setVisible(each in buttons)
        (buttons[0] if buttons else self.close_button).setDefault(True)
        (buttons[0] if buttons else self.close_button).setFocus()

    def _end(self) -> None:
        self._look.stop()
        self.bar.hide()
        self.close_button.setText(self.tr("Close"))

    def _done(self, path: Path) -> None:
        self._end()
        self._show("check", "done", self.tr("The report is saved"), str(path))
        self._offer(self.open_button, self.folder_button)

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.reject()
            return
        text = told(error)
        if not isinstance(error, (StudioError, OSError)):
            text = f"{type(error).__name__}: {text}"
        self._show("error", "failed", self.tr("The report could not be made"), text)
        self._offer(self.again_button)

    def open_report(self) -> None:
        """Open the report with the program of this computer."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path)))
        self.reject()

    def show_folder(self) -> None:
        """Open the folder in which the report lies."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent)))

    def reject(self) -> None:
        """Close and stop the work; what was not finished leaves no file."""
        self._stop.set()
        self._look.stop()
        self._background.forget()
        super().reject()
