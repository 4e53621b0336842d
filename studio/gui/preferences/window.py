"""The settings window: pages at the left, what they set at the right, in force at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.gui.controls import open_at, scrolled
from studio.gui.fitting import tight
from studio.gui.preferences.pages import AppearancePage, EditorPage, RunPage, SandboxPage
from studio.gui.preferences.shortcuts_page import ShortcutsPage
from studio.gui.reading_order import InReadingOrder

if TYPE_CHECKING:
    from studio.gui.window import MainWindow


class SettingsWindow(InReadingOrder, QDialog):
    """Made at the first call and kept."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("settingsWindow")
        self.setWindowTitle(self.tr("Settings"))
        open_at(self, 820, 560)
        self.list = QListWidget()
        self.list.setObjectName("settingsPages")
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setFixedWidth(120 if tight(self) else 170)
        self.stack = QStackedWidget()
        self.shortcuts = ShortcutsPage(window.actions_)
        self.pages = [
            AppearancePage(window), EditorPage(), RunPage(window), SandboxPage(window),
            self.shortcuts,
        ]  # fmt: skip
        for page in self.pages:
            self.list.addItem(page.title)
            self.stack.addWidget(page if page is self.shortcuts else scrolled(page))
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addLayout(row, 1)
        column.addWidget(buttons)

        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return belongs to the fields

    def show_page(self, page: QWidget) -> None:
        """Turn to a page."""
        self.list.setCurrentRow(self.pages.index(page))
