"""A small note on the canvas, where something was refused."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from studio.gui.language import told

_SHOWN = 6000  # milliseconds


class Bubble(QFrame):
    """Shows one sentence at a place of its parent; goes with the next press, or by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("canvasBubble")
        self.setProperty("role", "error")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label = QLabel(self)
        self._label.setProperty("role", "error")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self._label)
        self._timer = QTimer(self, interval=_SHOWN, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is (or was) shown."""
        return self._label.text()

    def tell(self, text: str, at: QPoint) -> None:
        """Show a sentence beside a place of the parent."""
        text = told(text)
        self._label.setText(text)
        self.setAccessibleName(text)
        width = min(320, self._label.fontMetrics().horizontalAdvance(text) + 4)
        self._label.setFixedWidth(width)
        self._label.setFixedHeight(self._label.heightForWidth(width))
        self.adjustSize()
        area = self.parentWidget().rect()
        x = min(max(8, at.x() + 14), max(8, area.width() - self.width() - 8))
        y = min(max(8, at.y() + 14), max(8, area.height() - self.height() - 8))
        self.move(x, y)
        self.show()
        self.raise_()
        self._timer.start()
