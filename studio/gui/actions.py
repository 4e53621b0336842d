"""The commands of the window: names, icons, shortcuts, and when they can be used."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from studio.gui import editing
from studio.gui.canvas.verbs import Verb, verbs
from studio.gui.look.icons import icon
from studio.gui.settings import Settings

Standard = QKeySequence.StandardKey


class Actions(QObject):
    """All actions of one window, as attributes: `actions.run`, `actions.save`...

    The object names are stable: `actionRun`, `actionRunSelected`, `actionCancel`, `actionUndo`,
    `actionRedo`, `actionSave`, `actionOpen`...
    """

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._usual: dict[QAction, QKeySequence] = {}
        self._tips: dict[QAction, str] = {}
        make = self._make
        self.new = make("New", self.tr("New"), "new", Standard.New, self.tr("New experiment"))
        self.open = make(
            "Open", self.tr("Open…"), "open", Standard.Open, self.tr("Open an experiment")
        )
        self.import_files = make(
            "Import", self.tr("Import…"), "import", "Ctrl+Shift+I",
            self.tr("Load tables, zip archives or Python scripts, each as a module"),
        )  # fmt: skip
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
        self.quit = make("Quit", self.tr("Quit"), "close", "Ctrl+Q", self.tr("Leave"))
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
        self.run_history = make(
            "RunHistory", self.tr("Run history"), "history", "Ctrl+Alt+H",
            self.tr("Show all runs of the experiment, with their results"),
        )  # fmt: skip
        self.prior_run = make(
            "PriorRun", self.tr("Prior run"), "back", "Alt+PgUp",
            self.tr("Show the run before, read-only"),
        )  # fmt: skip
        self.next_run = make(
            "NextRun", self.tr("Next run"), "forward", "Alt+PgDown",
            self.tr("Show the run after the one that shows"),
        )  # fmt: skip
        self.set_up_service = make(
            "SetUpService", self.tr("Set up web service"), "export", "Ctrl+Alt+W",
            self.tr("Make the experiment ready to be published"),
        )  # fmt: skip
        self.service = make(
            "Service", self.tr("Web service…"), "service", "Ctrl+Shift+W",
            self.tr("Start, test and stop the experiment as a web service"),
        )  # fmt: skip
        self.make_report = make(
            "MakeReport", self.tr("Make a report…"), "report", "Ctrl+Shift+E",
            self.tr("Write the experiment and its results to one HTML or PDF file"),
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
        self.settings = make(
            "Settings", self.tr("Settings…"), "properties", "Ctrl+,",
            self.tr("Look, editor, runs, sandbox, shortcuts"),
        )  # fmt: skip
        self.reset_layout = make(
            "ResetLayout", self.tr("Reset the layout"), "reset", None,
            self.tr("Arrange palette, properties and panes as they were in the beginning"),
        )  # fmt: skip
        self.full_screen = make(
            "FullScreen", self.tr("Full screen"), "fit", "F11",
            self.tr("Fill the screen with the window"), checkable=True,
        )  # fmt: skip
        self.chart = make(
            "Chart", self.tr("Chart…"), "chart-scatter", "Ctrl+Shift+K",
            self.tr("Draw a chart of the dataset on screen, or of the selected module"),
        )  # fmt: skip
        self.large_output = make(
            "LargeOutput", self.tr("Large output"), "table", "Ctrl+Shift+O",
            self.tr("Give tables, figures and the log the whole window"), checkable=True,
        )  # fmt: skip
        self.more_output = make(
            "MoreOutput", self.tr("More room for the output"), "up", "Ctrl+Alt+Up",
            self.tr("Make tables, figures and the log higher, and the canvas lower"),
        )  # fmt: skip
        self.more_canvas = make(
            "MoreCanvas", self.tr("More room for the canvas"), "down", "Ctrl+Alt+Down",
            self.tr("Make the canvas higher, and tables, figures and the log lower"),
        )  # fmt: skip
        self.help = make(
            "Help", self.tr("Help"), "help", "F1",
            self.tr("Help on the selected module, or on the studio"),
        )  # fmt: skip
        self.tour = make(
            "Tour", self.tr("Tour"), "forward", None, self.tr("Show in a minute what is where")
        )
        self.report = make(
            "Report", self.tr("Report a problem…"), "log", None,
            self.tr("Collect what a report of a problem needs"),
        )  # fmt: skip
        self.logs = make(
            "Logs", self.tr("Open the log folder"), "open", None,
            self.tr("Show the folder with the studio's own log"),
        )  # fmt: skip
        self.about = make("About", self.tr("About"), "help", None, self.tr("About the studio"))
        self.canvas = [self._make_verb(each) for each in verbs()]
        named = {each.objectName().removeprefix("action"): each for each in self.canvas}
        self.editing = [named[each] for each in editing.NAMES]

    def _make(
        self,
        name: str,
        text: str,
        symbol: str,
        shortcut: QKeySequence.StandardKey | str | None,
        tip: str,
        *,
        checkable: bool = False,
    ) -> QAction:
        token = "on_accent" if name == "Run" else "text"
        action = QAction(icon(symbol, token), text, self._window)
        action.setObjectName(f"action{name}")
        action.setCheckable(checkable)
        self._give_keys(action, shortcut, tip)
        action.setStatusTip("")
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setIconVisibleInMenu(False)
        self._window.addAction(action)
        return action

    def _make_verb(self, verb: Verb) -> QAction:
        """Make an action of what the canvas can do; it has keys only while a canvas has the focus.

        A workspace adds them to its canvas.
        """
        action = QAction(icon(verb.icon or "module"), verb.text, self._window)
        action.setObjectName(f"action{verb.name}")
        self._give_keys(action, verb.keys or None, verb.text)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setIconVisibleInMenu(False)
        return action

    # -- keys ------------------------------------------------------------------------------

    @property
    def all(self) -> list[QAction]:
        """Every action that can have keys, in the order of the menus."""
        return list(self._usual)

    def _give_keys(
        self, action: QAction, usual: QKeySequence.StandardKey | str | None, tip: str
    ) -> None:
        self._usual[action] = QKeySequence() if usual is None else QKeySequence(usual)
        self._tips[action] = tip
        chosen = self._settings.value(_key(action))
        self._set_keys(action, self._usual[action] if chosen is None else QKeySequence(str(chosen)))

    def _set_keys(self, action: QAction, keys: QKeySequence) -> None:
        action.setShortcut(keys)
        native = keys.toString(QKeySequence.SequenceFormat.NativeText)
        tip = self._tips[action]
        action.setToolTip(f"{tip} ({native})" if native else tip)

    def allow(self, action: QAction, why_not: str) -> None:
        """Let an action be used, or not; its tooltip says why not."""
        action.setEnabled(not why_not)
        self._set_keys(action, action.shortcut())
        if why_not:
            action.setToolTip(why_not)

    @staticmethod
    def english_name(action: QAction) -> str:
        """Return what the code calls a command, in words: found in each language of the window."""
        return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", action.objectName().removeprefix("action"))

    def describe(self, action: QAction, tip: str) -> None:
        """Say anew what an action does; its keys are told with it."""
        if self._tips[action] != tip:
            self._tips[action] = tip
            self._set_keys(action, action.shortcut())

    def set_shortcut(self, action: QAction, keys: QKeySequence | None) -> None:
        """Give an action other keys for good; None for the usual ones."""
        usual = self._usual[action]
        keys = usual if keys is None else keys
        text = keys.toString(QKeySequence.SequenceFormat.PortableText)
        self._settings.set_value(_key(action), None if keys == usual else text)
        self._set_keys(action, keys)

    def is_changed(self, action: QAction) -> bool:
        """Tell whether an action has other keys than usual."""
        return action.shortcut() != self._usual[action]

    def on(self, action: QAction, do: Callable[[], object]) -> None:
        """Call `do` when the action is used."""
        action.triggered.connect(lambda *_: do())


def _key(action: QAction) -> str:
    return f"shortcuts/{action.objectName().removeprefix('action')}"
