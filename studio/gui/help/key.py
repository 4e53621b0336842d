"""F1 in windows beside the main one, and over the entry of a menu that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from studio.gui.help.topics import Subject, Topic, find, topic_of

if TYPE_CHECKING:
    from studio.gui.window import MainWindow


def is_help(event: QEvent) -> bool:
    """Tell whether an event is F1, pressed alone."""
    plain = Qt.KeyboardModifier.NoModifier
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.KeyPress
        and event.key() == Qt.Key.Key_F1
        and event.modifiers() == plain
    )


def show_help(window: QWidget) -> None:
    """Show the page about a window that is not the main one."""
    main = main_window(window)
    topic = find(topic_of(window.focusWidget()) or topic_of(window) or "help")
    if main is not None:
        main.show_help(Subject(topic=topic), over=QApplication.activeModalWidget())


def main_window(widget: QObject | None) -> MainWindow | None:
    """Return the main window that a widget belongs to, or the one that shows."""
    from studio.gui.window import MainWindow

    while widget is not None and not isinstance(widget, MainWindow):
        widget = widget.parent()
    if widget is not None:
        return widget
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    return next((each for each in shown if each.isVisible()), None)


class MenuHelp(QObject):
    """Tells about the entry under the mouse or the keys when F1 is pressed in a menu."""

    def watch(self, menu: QMenu) -> None:
        """Listen to a menu and to those in it."""
        menu.installEventFilter(self)
        for action in menu.actions():
            if isinstance(inner := action.menu(), QMenu):
                self.watch(inner)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the menu and show what its entry does."""
        if not is_help(event) or not isinstance(watched, QMenu):
            return False
        action, main = watched.activeAction(), main_window(self)
        if action is None or main is None:
            return False
        title = action.text().split("\t")[0]
        title = title.partition("(&")[0].replace("&", "")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        about = action.toolTip().replace(f" ({keys})", "")
        lines = [about if about != title else "", f"**{keys}**" if keys else ""]
        text = "\n\n".join(each for each in lines if each)
        while isinstance(popup := QApplication.activePopupWidget(), QMenu):
            popup.close()
        commands = find("commands")
        more = f"\n\n{commands.text}" if commands is not None else ""
        main.show_help(Subject(topic=Topic("", title, text + more)))
        return True
