"""A row of tools that scrolls sideways where there is not enough room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

_LEAST = 120  # pixels in width


class Strip(QScrollArea):
    """As high as its row; it may be narrower than the row, which is then scrolled.

    The wheel, the slim bar below and Tab (which brings what it reaches into sight) scroll it.
    A row that is filled afterwards, in a strip made in its place, is styled once.
    """

    def __init__(self, row: QHBoxLayout | QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = row if isinstance(row, QWidget) else QWidget(self.viewport())
        if isinstance(row, QHBoxLayout):
            inside.setLayout(row)
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        inside.installEventFilter(self)
        self.horizontalScrollBar().rangeChanged.connect(lambda *_: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """Return the size of the row, with the bar below while it shows."""
        size = self._inside.sizeHint().expandedTo(self._inside.minimumSizeHint())
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        return QSize(size.width(), size.height() + below)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: the row's height, some of its width."""
        size = self.sizeHint()
        return QSize(min(size.width(), _LEAST), size.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways."""
        turn = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turn.x() or turn.y()) // 2)
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the row when it gets higher or wider."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
