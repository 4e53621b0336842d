"""Windows on a small screen, or at a large scale: nothing of them may lie beyond its border.

F1 tells about each of them, too.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

_TIGHT = QSize(480, 320)  # a screen of less leaves the main window hardly any room


def room(widget: QWidget) -> QSize:
    """Return the size that a window may have on the screen of a widget."""
    return widget.screen().availableSize()


def tight(widget: QWidget) -> bool:
    """Tell whether a widget's screen is so small that comfort must give way."""
    size = room(widget)
    return size.width() < _TIGHT.width() or size.height() < _TIGHT.height()


def fit(window: QWidget) -> None:
    """Keep a window within its screen: what has no room in it is scrolled."""
    window.installEventFilter(_Keeper(window))


def follow_focus(app: QApplication) -> None:
    """Scroll to what Tab reaches, also where it comes from outside of what is scrolled."""
    if not app.property("focusFollowed"):
        app.setProperty("focusFollowed", True)
        app.focusChanged.connect(_show_focused)


def _show_focused(_: QWidget | None, now: QWidget | None) -> None:
    if now is None or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
        return
    parent = now.parentWidget()
    while parent is not None and not now.isWindow():
        if isinstance(parent, QScrollArea):
            top = now.mapTo(parent.viewport(), now.rect().topLeft())
            shown = parent.viewport().rect()
            if not shown.contains(QRect(top, now.size().boundedTo(shown.size() / 2))):
                parent.ensureWidgetVisible(now, 8, 8)
        parent = None if parent.isWindow() else parent.parentWidget()


class _Keeper(QObject):
    """Looks at its window when it is shown, and when it wants to grow."""

    _scrolled = False  # of the class: Qt may ask once more when the collector has emptied it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look before the window is seen, and after it wants another size."""
        kind = event.type()
        if kind == QEvent.Type.Show and not event.spontaneous():
            self._look()
        elif kind == QEvent.Type.LayoutRequest and not self._scrolled:
            QTimer.singleShot(0, self, self._look)
        elif kind == QEvent.Type.KeyPress:  # nothing in the window took the key
            from studio.gui.help.key import is_help, show_help

            if is_help(event) and isinstance(watched, QWidget):
                show_help(watched)
                return True
        return False

    def _look(self) -> None:
        window = self.parent()
        layout = window.layout() if isinstance(window, QWidget) else None
        if layout is None or not isinstance(window, QWidget) or not window.isVisible():
            return
        if window.isFullScreen() or window.isMaximized():
            return
        most = room(window)
        least = window.minimumSize().boundedTo(most)
        needed = layout.totalMinimumSize()
        if not self._scrolled and needed.boundedTo(most) != needed:
            self._scrolled = True
            _scroll(window)
        if window.minimumSize() != least:
            window.setMinimumSize(least)
        size = window.size().boundedTo(most)
        if size.width() < window.width() and layout.hasHeightForWidth() and not self._scrolled:
            wrapped = layout.totalHeightForWidth(size.width())
            size.setHeight(min(max(size.height(), wrapped), most.height()))
        if size != window.size():
            window.resize(size)


def _scroll(window: QWidget) -> None:
    """Put all that a window holds into an area that is scrolled."""
    window.setMinimumSize(0, 0)
    focused = window.focusWidget()
    inside = QWidget(window)
    layout = window.layout()
    assert layout is not None
    inside.setLayout(layout)  # takes it over from the window, with its widgets
    area = _Area(inside)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(area)
    area.show()
    if focused is not None:
        focused.setFocus()


class _Area(QScrollArea):
    """As transparent as if it were not there."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setObjectName("fitted")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """Return what the inside would like to have."""
        inside = self.widget()
        return inside.sizeHint() if inside is not None else super().sizeHint()
