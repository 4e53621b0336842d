"""The menu that says which kinds of lines a log shows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from studio.gui.controls import tool_button
from studio.gui.log.index import ALL_LEVELS
from studio.gui.log.levels import Level
from studio.gui.log.store import LogStore


class _StayingMenu(QMenu):
    """A menu that stays open while kinds are chosen."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Turn a choice on or off."""
        action = self.activeAction()
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn a choice on or off with the space bar, too."""
        action = self.activeAction()
        if action is not None and action.isCheckable() and event.text() == " ":
            action.trigger()
        else:
            super().keyPressEvent(event)


class LevelsButton(QToolButton):
    """Opens the menu; `changed` is emitted after a choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_ = _StayingMenu(self)
        self.setMenu(self.menu_)
        self.actions_: dict[Level, QAction] = {}
        for level, text in self._names().items():
            action = self.menu_.addAction(text)
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(self._chosen)
            self.actions_[level] = action
        self.menu_.addSeparator()
        self.problems = self.menu_.addAction(self.tr("Errors and warnings only"))
        self.problems.triggered.connect(lambda: self.choose({Level.ERROR, Level.WARNING}))
        self.everything = self.menu_.addAction(self.tr("Everything"))
        self.everything.triggered.connect(lambda: self.choose(set(ALL_LEVELS)))
        self._quiet = False
        self._show()

    def _dress(self) -> None:
        tip = self.tr("Which lines are shown: errors, warnings, output…")
        pattern = tool_button("log-levels", tip)
        self.setIcon(pattern.icon())
        self.setIconSize(pattern.iconSize())
        self.setStyleSheet(
            "QToolButton { padding: 5px; } QToolButton::menu-indicator { width: 0; }"
        )
        self.setToolTip(tip)
        self.setAccessibleName(self.tr("Levels"))
        self.setAutoRaise(True)
        self.setFocusPolicy(pattern.focusPolicy())
        self.setToolButtonStyle(pattern.toolButtonStyle().ToolButtonTextBesideIcon)

    def _names(self) -> dict[Level, str]:
        return {
            Level.ERROR: self.tr("Errors and tracebacks"),
            Level.WARNING: self.tr("Warnings"),
            Level.INFO: self.tr("Information (INFO)"),
            Level.DEBUG: self.tr("Details (DEBUG)"),
            Level.OUTPUT: self.tr("Output (stdout)"),
            Level.MESSAGE: self.tr("Messages (stderr)"),
            Level.STUDIO: self.tr("Remarks of the studio"),
        }

    @property
    def levels(self) -> frozenset[int]:
        """The levels that are wanted; headings go with their lines."""
        chosen = {level for level, action in self.actions_.items() if action.isChecked()}
        return ALL_LEVELS if len(chosen) == len(self.actions_) else frozenset(chosen)

    def choose(self, levels: set[Level] | set[int]) -> None:
        """Want these levels and no others."""
        self._quiet = True
        for level, action in self.actions_.items():
            action.setChecked(level in levels)
        self._quiet = False
        self._chosen()

    def show_counts(self, store: LogStore) -> None:
        """Say behind each kind how many lines there are of it."""
        for level, name in self._names().items():
            count = store.level_counts[level]
            self.actions_[level].setText(f"{name}\t{count:,}")

    def _chosen(self) -> None:
        if not self._quiet:
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        chosen = self.levels
        everything = chosen == ALL_LEVELS
        if everything:
            text = self.tr("All lines")
        elif chosen == {Level.ERROR, Level.WARNING}:
            text = self.tr("Problems")
        else:
            text = self.tr("{0} of {1} kinds").format(len(chosen), len(self.actions_))
        self.setText(text)
