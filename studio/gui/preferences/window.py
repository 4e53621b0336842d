"""The settings window: pages at the left, what they set at the right, in force at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer
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


class _Page(Protocol):
    """What a page can tell before it is made."""

    @staticmethod
    def called() -> str:
        """Return the title."""
        ...


class SettingsWindow(InReadingOrder, QDialog):
    """Made at the first call and kept: the page in front at once, the others in the next turns."""

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
        self._made: dict[int, QWidget] = {}
        self._kinds: list[tuple[type[_Page], Callable[[], QWidget]]] = [
            (AppearancePage, lambda: AppearancePage(window)),
            (EditorPage, EditorPage),
            (RunPage, lambda: RunPage(window)),
            (SandboxPage, lambda: SandboxPage(window)),
            (ShortcutsPage, lambda: ShortcutsPage(window.actions_)),
        ]
        for kind, _ in self._kinds:
            self.list.addItem(kind.called())
            self.stack.addWidget(QWidget())
        self.list.currentRowChanged.connect(self._turn_to)
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
        _calm(buttons)
        self.list.setCurrentRow(0)
        self._rest = QTimer(self, interval=1)  # clicks are answered in between
        self._rest.timeout.connect(self._make_next)
        self._rest.start()

    @property
    def pages(self) -> list[QWidget]:
        """All pages; those still to be made are made now."""
        return [self._page(number) for number in range(len(self._kinds))]

    @property
    def shortcuts(self) -> ShortcutsPage:
        """The page of the shortcuts."""
        page = self.pages[-1]
        assert isinstance(page, ShortcutsPage)
        return page

    def show_page(self, page: QWidget) -> None:
        """Turn to a page."""
        self.list.setCurrentRow(self.pages.index(page))

    def _turn_to(self, number: int) -> None:
        if number >= 0:
            self._page(number)
            self.stack.setCurrentIndex(number)

    def _make_next(self) -> None:
        left = [number for number in range(len(self._kinds)) if number not in self._made]
        if left:
            self._page(left[0])
        if len(left) <= 1:
            self._rest.stop()

    def _page(self, number: int) -> QWidget:
        if number not in self._made:
            kind, make = self._kinds[number]
            page = self._made[number] = make()
            _calm(page)
            before, current = self.stack.widget(number), self.stack.currentIndex()
            area = page if kind is ShortcutsPage else scrolled(page)
            self.stack.insertWidget(number, area)
            self.stack.removeWidget(before)
            before.deleteLater()
            self.stack.setCurrentIndex(current)
        return self._made[number]


def _calm(part: QWidget) -> None:
    """Leave Return to the fields: no button of a part takes it."""
    for button in part.findChildren(QPushButton):
        button.setAutoDefault(False)
