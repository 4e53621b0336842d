"""A large window for one node's script, apart from the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from studio.experiment import events
from studio.gui.controls import open_at
from studio.gui.editor.script_editor import ScriptEditor
from studio.gui.fullscreen import offer_full_screen
from studio.gui.reading_order import InReadingOrder

if TYPE_CHECKING:
    from studio.gui.session import Session

_windows: dict[tuple[int, str, str], ScriptWindow] = {}


class ScriptWindow(InReadingOrder, QWidget):
    """Shows the same text as the properties pane; the two stay equal.

    It closes by itself when its node is gone, and its size is kept while the program runs.
    """

    last_size = QSize(960, 720)

    def __init__(self, session: Session, node_id: str, parameter: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("scriptWindow")
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self.node_id, self.parameter = session, node_id, parameter
        self.script = ScriptEditor(session, node_id, parameter, windowed=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.script)
        open_at(self, ScriptWindow.last_size.width(), ScriptWindow.last_size.height())
        self._show_title()
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        self._add_full_screen()
        session.document_changed.connect(self._document_changed)
        session.experiment_replaced.connect(self.close)

    def _add_full_screen(self) -> None:
        button, tools = offer_full_screen(self), self.script.tools
        before = [tools.itemAt(n).widget() for n in range(tools.count())]
        tools.addWidget(button)
        last = [each for each in before if isinstance(each, QToolButton)][-1]
        QWidget.setTabOrder(last, button)  # the editor goes to what comes next

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed."""
        self.script.flush()
        _windows.pop((id(self._session), self.node_id, self.parameter), None)
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Remember the size for the next window."""
        super().resizeEvent(event)
        if self.isVisible() and not self.isFullScreen():
            ScriptWindow.last_size = event.size()

    def _show_title(self) -> None:
        node = self._session.experiment.node(self.node_id)
        self.setWindowTitle(f"{node.name} — {self._session.experiment.name}")

    def _document_changed(self, event: object) -> None:
        if isinstance(event, events.NodeRemoved) and event.node == self.node_id:
            self.close()
        elif isinstance(event, (events.NodeRenamed, events.ExperimentRenamed)):
            self._show_title()


def open_script_window(session: Session, node_id: str, parameter: str) -> ScriptWindow:
    """Show the window of a parameter's text; there is at most one for each."""
    key = (id(session), node_id, parameter)
    window = _windows.get(key)
    if window is None:
        window = _windows[key] = ScriptWindow(session, node_id, parameter)
    window.show()
    window.raise_()
    window.activateWindow()
    window.script.setFocus()
    return window


def renew_script_windows() -> None:
    """Make all that are open anew: the language has changed."""
    for (_, node, parameter), window in list(_windows.items()):
        session, place = window._session, window.geometry()
        at = window.script.editor.textCursor().position()
        window.close()
        new = open_script_window(session, node, parameter)
        new.setGeometry(place)
        cursor = new.script.editor.textCursor()
        cursor.setPosition(at)
        new.script.editor.setTextCursor(cursor)
