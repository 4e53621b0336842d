"""The title of a dock: its name, and buttons that float and close it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QWidget

from studio.gui.controls import label, tool_button


class DockTitle(QWidget):
    """Drags the dock as Qt's own title would, which has no tooltips and no keys."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._dock = dock
        self.setObjectName("dockTitle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        name = label(dock.windowTitle())
        name.setObjectName("dockName")
        self.float = tool_button("popout", self.tr("Let it float, or put it back"), self._turn)
        self.float.setObjectName("dockFloat")
        self.close_button = tool_button("close", self.tr("Hide it; the View menu has it"))
        self.close_button.setObjectName("dockClose")
        self.close_button.clicked.connect(lambda *_: dock.close())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 5)
        row.setSpacing(2)
        row.addWidget(name, 1)
        for each in (self.float, self.close_button):
            each.setProperty("room", "tab")
            each.setIconSize(QSize(14, 14))
            row.addWidget(each)

    def _turn(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())
