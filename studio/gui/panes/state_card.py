"""What a pane shows while it has nothing to show: a sign, a word, and what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from studio.gui.controls import label
from studio.gui.language import told
from studio.gui.look.icons import icon
from studio.gui.look.theme import theme

_MIDDLE = Qt.AlignmentFlag.AlignHCenter
_LOW = 112  # pixels: too low for an icon above the words


class StateCard(QWidget):
    """An icon, a heading and a sentence in the middle of the pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._image, self._token = "table", "faint"
        self._picture = QLabel()
        self.title = label(role="heading", wrap=True)
        self.text = label(role="quiet", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button: QPushButton | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(32, 16, 32, 16)
        column.setSpacing(8)
        column.addStretch(1)
        for each in (self._picture, self.title, self.text):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(each)
        column.addStretch(1)
        theme.changed.connect(self._draw)

    def tell(self, image: str, title: str, text: str = "", *, token: str = "faint") -> None:
        """Show an icon in the colour of a token, a heading and a sentence."""
        self._image, self._token = image, token
        self.title.setText(title)
        self.text.setText(told(text))
        self.text.setVisible(bool(text))
        if self._button is not None:
            self._button.hide()
        self._draw()

    def offer(self, text: str, action: Callable[[], object]) -> QPushButton:
        """Show a button under what the card tells, until it tells something else."""
        if self._button is not None:
            self._button.deleteLater()
        self._button = button = QPushButton(text, self)
        button.clicked.connect(lambda *_: action())
        self._column.insertWidget(self._column.count() - 1, button, 0, _MIDDLE)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the icon and the margins out where the words need the room."""
        super().resizeEvent(event)
        low = event.size().height() < _LOW
        self._picture.setHidden(low)
        margin = 2 if low else 16
        self._column.setContentsMargins(2 * margin, margin, 2 * margin, margin)

    def _draw(self) -> None:
        self._picture.setPixmap(icon(self._image, self._token).pixmap(QSize(32, 32)))
