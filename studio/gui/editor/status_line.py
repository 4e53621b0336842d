"""What the editor tells at the end of its tool row: whole where there is room, else in short."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class StatusLine(QLabel):
    """Shows the longest of its texts that has room; a screen reader hears the first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: tuple[str, ...] = ("",)
        self.setProperty("role", "quiet")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_texts(self, *texts: str) -> None:
        """Show one of these, from the longest to the shortest."""
        self._texts = texts
        self.setAccessibleName(texts[0])
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose what fits the new width."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Choose what fits the width that it came to while it was hidden."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self.isVisible():  # its width is not known yet
            self.setText(self._texts[0])
            return
        room, advance = self.contentsRect().width(), self.fontMetrics().horizontalAdvance
        self.setText(next((each for each in self._texts if advance(each) <= room), ""))
