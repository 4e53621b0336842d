"""About the program, and reporting a problem."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio import __version__
from studio.experiment.files import write_atomically
from studio.gui.background import Background
from studio.gui.controls import label, open_at
from studio.gui.fitting import fit
from studio.gui.help.facts import facts, log_folder
from studio.gui.look.icons import icon
from studio.gui.reading_order import InReadingOrder
from studio.gui.strip import Strip


def open_logs() -> None:
    """Show the folder with the studio's own log."""
    folder = log_folder()
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class AboutWindow(InReadingOrder, QDialog):
    """Name, version, licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("aboutWindow")
        self.setWindowTitle(self.tr("About"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel()
        picture.setPixmap(icon("studio", "accent").pixmap(48, 48))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.addWidget(label(f"Experiment Studio {__version__}", "title"))
        text.addWidget(
            label(
                self.tr(
                    "Drag-and-drop machine-learning experiments and azureml_main scripts on your "
                    "own computer."
                ),
                wrap=True,
            )
        )
        text.addWidget(label(self.tr("Free software under the Apache License 2.0."), "quiet"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture)
        row.addLayout(text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(buttons)
        self.setMinimumWidth(440)
        fit(self)


class ReportWindow(InReadingOrder, QDialog):
    """Shows what a report of a problem should hold; nothing is sent by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reportWindow")
        self.setWindowTitle(self.tr("Report a problem"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_at(self, 680, 520)
        words = label(
            self.tr(
                "Say what you did, what you expected and what you saw, and add these facts. "
                "They hold no data of yours. Nothing is sent by itself."
            ),
            wrap=True,
        )
        self.text = QPlainTextEdit()
        self.text.setObjectName("reportText")
        self.text.setAccessibleName(self.tr("Facts"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("Collecting…"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.copy = QPushButton(icon("copy"), self.tr("Copy"))
        self.copy.setObjectName("reportCopy")
        self.copy.clicked.connect(self._copy)
        self.save = QPushButton(icon("save"), self.tr("Save…"))
        self.save.clicked.connect(self._save)
        logs = QPushButton(icon("open"), self.tr("Open the log folder"))
        logs.clicked.connect(lambda *_: open_logs())
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for each in (self.copy, self.save, logs):
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.addWidget(words)
        column.addWidget(self.text, 1)
        column.addWidget(Strip(row))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._writer = Background(self)
        self._reader = Background(self)
        self._reader.done.connect(self._show)
        self._show("")
        screens = [
            f"Screen {s.size().width()} x {s.size().height()} at {s.devicePixelRatio():g}, "
            f"{QGuiApplication.platformName()}"
            for s in QGuiApplication.screens()
        ]
        self._reader.start(lambda: facts(screens))

    def _show(self, text: str) -> None:
        self.text.setPlainText(text)
        for button in (self.copy, self.save):
            button.setEnabled(bool(text))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save"), "experiment-studio-report.txt", self.tr("Text (*.txt)")
        )
        if path:
            data = self.text.toPlainText().encode()
            self._writer.start(lambda: write_atomically(Path(path), data))
