"""The commands of the window: names, icons, shortcuts, and when they can be used."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from studio.gui.look.icons import icon

Standard = QKeySequence.StandardKey


class Actions(QObject):
    """All actions of one window, as attributes: `actions.run`, `actions.save`...

    The object names are stable: `actionRun`, `actionRunSelected`, `actionCancel`, `actionUndo`,
    `actionRedo`, `actionSave`, `actionOpen`...
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        make = self._make
        self.new = make("New", self.tr("New"), "new", Standard.New, self.tr("New experiment"))
        self.open = make(
            "Open", self.tr("Open…"), "open", Standard.Open, self.tr("Open an experiment")
        )
        self.save = make(
            "Save", self.tr("Save"), "save", Standard.Save, self.tr("Save the experiment")
        )
        self.save_as = make(
            "SaveAs", self.tr("Save as…"), "save", "Ctrl+Shift+S",
            self.tr("Save the experiment to another file"),
        )  # fmt: skip
        self.home = make(
            "Home", self.tr("Start page"), "studio", "Ctrl+Shift+H",
            self.tr("Show samples and recent experiments"),
        )  # fmt: skip
        self.close_tab = make(
            "CloseTab", self.tr("Close tab"), "close", "Ctrl+W",
            self.tr("Close the experiment that shows"),
        )  # fmt: skip
        self.next_tab = make(
            "NextTab", self.tr("Next tab"), "forward", "Ctrl+Tab",
            self.tr("Show the next experiment"),
        )  # fmt: skip
        self.previous_tab = make(
            "PreviousTab", self.tr("Previous tab"), "back", "Ctrl+Shift+Tab",
            self.tr("Show the previous experiment"),
        )  # fmt: skip
        self.quit = make("Quit", self.tr("Quit"), "close", Standard.Quit, self.tr("Leave"))
        self.undo = make("Undo", self.tr("Undo"), "undo", Standard.Undo, self.tr("Undo"))
        self.redo = make("Redo", self.tr("Redo"), "redo", Standard.Redo, self.tr("Redo"))
        self.run = make("Run", self.tr("Run"), "run", "F5", self.tr("Run the experiment"))
        self.run_selected = make(
            "RunSelected", self.tr("Run selected"), "run-selected", "Shift+F5",
            self.tr("Run the selected modules and what they need"),
        )  # fmt: skip
        self.cancel = make(
            "Cancel", self.tr("Cancel"), "cancel", "Ctrl+F5", self.tr("Stop the run")
        )
        self.set_up_service = make(
            "SetUpService", self.tr("Set up web service"), "export", "Ctrl+Alt+W",
            self.tr("Make the experiment ready to be published"),
        )  # fmt: skip
        self.service = make(
            "Service", self.tr("Web service…"), "service", "Ctrl+Shift+W",
            self.tr("Start, test and stop the experiment as a web service"),
        )  # fmt: skip
        self.zoom_in = make(
            "ZoomIn", self.tr("Zoom in"), "zoom-in", Standard.ZoomIn, self.tr("Zoom in")
        )
        self.zoom_out = make(
            "ZoomOut", self.tr("Zoom out"), "zoom-out", Standard.ZoomOut, self.tr("Zoom out")
        )
        self.zoom_reset = make(
            "ZoomReset", self.tr("Actual size"), "actual", "Ctrl+0", self.tr("Zoom to 100 %")
        )
        self.zoom_fit = make(
            "ZoomFit", self.tr("Fit"), "fit", "Ctrl+Shift+0", self.tr("Show all modules")
        )
        self.arrange = make(
            "Arrange", self.tr("Arrange in layers"), "split", "Ctrl+Shift+L",
            self.tr("Arrange the selected modules, or all, with data flowing down"),
        )  # fmt: skip
        self.find_module = make(
            "FindModule", self.tr("Find a module"), "search", "Ctrl+Shift+F",
            self.tr("Go to the palette's search"),
        )  # fmt: skip
        self.find = make(
            "Find", self.tr("Find in the experiment"), "search", Standard.Find,
            self.tr("Find a node by its name, comment, script or parameters"),
        )  # fmt: skip
        self.commands = make(
            "Commands", self.tr("Commands"), "keyboard", "Ctrl+Shift+P",
            self.tr("Find a command by typing its name"),
        )  # fmt: skip
        self.about = make("About", self.tr("About"), "help", None, self.tr("About the studio"))

    def _make(
        self,
        name: str,
        text: str,
        symbol: str,
        shortcut: QKeySequence.StandardKey | str | None,
        tip: str,
    ) -> QAction:
        token = "on_accent" if name == "Run" else "text"
        action = QAction(icon(symbol, token), text, self._window)
        action.setObjectName(f"action{name}")
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
            tip = f"{tip} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
        action.setToolTip(tip)
        action.setStatusTip("")
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setIconVisibleInMenu(False)
        self._window.addAction(action)
        return action

    def on(self, action: QAction, do: Callable[[], object]) -> None:
        """Call `do` when the action is used."""
        action.triggered.connect(lambda *_: do())
