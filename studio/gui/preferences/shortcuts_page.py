"""All commands with their keys, which can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.gui.controls import label, restyle
from studio.gui.strip import Strip

if TYPE_CHECKING:
    from studio.gui.actions import Actions

_ACTION = Qt.ItemDataRole.UserRole


class ShortcutsPage(QWidget):
    """Choose a command, press its new keys; a key that is taken says by what."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.title = self.called()
        self._actions = actions
        self.search = QLineEdit()
        self.search.setObjectName("shortcutSearch")
        self.search.setPlaceholderText(self.tr("Find a command or a key"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.list = QTreeWidget()
        self.list.setObjectName("shortcutList")
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.header().resizeSection(1, 180)
        self.list.currentItemChanged.connect(self._chosen)
        self.keys = QKeySequenceEdit()
        self.keys.setObjectName("shortcutKeys")
        self.keys.setAccessibleName(self.tr("Keys of the command"))
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        self.keys.editingFinished.connect(self._typed)
        self.reset = QPushButton(self.tr("As it was"))
        self.reset.setObjectName("shortcutReset")
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._reset)
        self.reset_all = QPushButton(self.tr("All as they were"))
        self.reset_all.setObjectName("shortcutResetAll")
        self.reset_all.setAutoDefault(False)
        self.reset_all.clicked.connect(self._reset_all)
        self.status = label("", "quiet", wrap=True)
        self.status.setObjectName("shortcutStatus")
        self.keys.setMinimumWidth(120)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self.tr("New keys")))
        row.addWidget(self.keys, 1)
        row.addWidget(self.reset)
        row.addWidget(self.reset_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.title, "title"))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(Strip(row))
        column.addWidget(self.status)
        for action in actions.all:
            item = QTreeWidgetItem([_plain(action.text()), ""])
            item.setData(0, _ACTION, action)
            self.list.addTopLevelItem(item)
            self._show(item)
        self.list.setCurrentItem(self.list.topLevelItem(0))

    @staticmethod
    def called() -> str:
        """Return the title."""
        return QCoreApplication.translate("ShortcutsPage", "Shortcuts")

    def _items(self) -> list[QTreeWidgetItem]:
        return [self.list.topLevelItem(n) for n in range(self.list.topLevelItemCount())]

    def _show(self, item: QTreeWidgetItem) -> None:
        action: QAction = item.data(0, _ACTION)
        item.setText(1, _native(action.shortcut()))
        font = item.font(1)
        font.setBold(self._actions.is_changed(action))
        item.setFont(1, font)

    def _filter(self, text: str) -> None:
        wanted = text.casefold().strip()
        for item in self._items():
            action: QAction = item.data(0, _ACTION)
            found = (
                f"{item.text(0)}\n{item.text(1)}\n{self._actions.english_name(action)}".casefold()
            )
            item.setHidden(wanted not in found)
        current = self.list.currentItem()
        if current is None or current.isHidden():  # keys are never given to what is not seen
            seen = (each for each in self._items() if not each.isHidden())
            self.list.setCurrentItem(next(seen, None))  # type: ignore[arg-type]
        if self.list.currentItem() is None:
            self._tell(self.tr("No command fits."))

    def _chosen(self, item: QTreeWidgetItem | None, _: object = None) -> None:
        self.keys.setEnabled(item is not None)
        if item is None:
            self.keys.clear()
        else:
            self.keys.setKeySequence(item.data(0, _ACTION).shortcut())
        self._show_changes()
        self._tell("")

    def _show_changes(self) -> None:
        """Offer the way back where there is something to take back."""
        item, changed = self.list.currentItem(), self._actions.is_changed
        self.reset.setEnabled(item is not None and changed(item.data(0, _ACTION)))
        self.reset_all.setEnabled(any(changed(each.data(0, _ACTION)) for each in self._items()))

    def _typed(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        action: QAction = item.data(0, _ACTION)
        wanted = self.keys.keySequence()
        if wanted == action.shortcut():
            return
        for other in self._items():
            taken = other.data(0, _ACTION)
            if taken is not action and not wanted.isEmpty() and taken.shortcut() == wanted:
                text = self.tr("{0} is taken by “{1}”. Take it from there first.")
                self._tell(text.format(_native(wanted), other.text(0)), "error")
                self.keys.setKeySequence(action.shortcut())
                return
        self._actions.set_shortcut(action, wanted)
        self._show(item)
        self._show_changes()
        self._tell(self.tr("Changed."))

    def _reset(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._actions.set_shortcut(item.data(0, _ACTION), None)
            self._show(item)
            self._chosen(item)

    def _reset_all(self) -> None:
        for item in self._items():
            self._actions.set_shortcut(item.data(0, _ACTION), None)
            self._show(item)
        self._chosen(self.list.currentItem())

    def _tell(self, text: str, role: str = "quiet") -> None:
        self.status.setText(text)
        self.status.setProperty("role", role)
        restyle(self.status)


def _plain(text: str) -> str:
    return text.replace("&", "").removesuffix("…").strip()


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
