"""A table in a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.experiment import events
from studio.gui.controls import open_at
from studio.gui.fullscreen import offer_full_screen
from studio.gui.panes.table_pane import TablePane
from studio.gui.reading_order import InReadingOrder

if TYPE_CHECKING:
    from pandas import DataFrame

    from studio.gui.session import Session


class TableWindow(InReadingOrder, QWidget):
    """Follows a port, run after run, or shows a frame as it was."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("tableWindow")
        self.session = session
        self.pane = TablePane(session, self, own_window=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        for keys in (QKeySequence.StandardKey.Close, QKeySequence("Escape")):
            QShortcut(keys, self, self.close)
        tools = self.pane.tools.save_button.parentWidget()
        tools.layout().addWidget(offer_full_screen(self))
        open_at(self, 1000, 640)
        self.setFocusProxy(self.pane.view)
        self.pane.view.setFocus()
        session.document_changed.connect(self._document_changed)
        session.experiment_replaced.connect(self.close)
        session.destroyed.connect(self.close)

    @classmethod
    def for_port(
        cls, session: Session, node: str, port: str, parent: QWidget | None = None
    ) -> TableWindow:
        """Return a window that follows an output port."""
        window = cls(session, parent)
        window.pane.show_port(node, port)
        window._show_title()
        return window

    @classmethod
    def for_frame(
        cls, session: Session, title: str, frame: DataFrame, parent: QWidget | None = None
    ) -> TableWindow:
        """Return a window with a frame that stands at no port."""
        window = cls(session, parent)
        window.setWindowTitle(title)
        window.pane.compare_button.hide()
        window.pane.show_alone(frame)
        return window

    def _show_title(self) -> None:
        experiment, node = self.session.experiment, self.pane.node_id
        if node is not None and experiment.has_node(node):
            parts = (experiment.name, experiment.node(node).name, self.pane.port)
            self.setWindowTitle("  ›  ".join(parts))

    def _document_changed(self, event: object) -> None:
        if isinstance(event, (events.NodeRenamed, events.ExperimentRenamed)):
            self._show_title()
