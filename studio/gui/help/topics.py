"""Pages on the parts of the studio itself: what a pane is for, and which keys it has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

if TYPE_CHECKING:
    from studio.experiment.spec import ModuleSpec


@dataclass(frozen=True)
class Topic:
    """A page: its name for the program, its title, its text as Markdown."""

    id: str
    title: str
    text: str
    icon: str = "help"


@dataclass(frozen=True)
class Subject:
    """The page of a module, and a place in it to go to; or a page on the studio itself."""

    module: ModuleSpec | None = None
    place: str = ""
    topic: Topic | None = None


# The objects by whose names a part of a window is known, the inner ones of others included.
PLACES = {
    "startPage": "start", "canvas": "canvas", "palette": "palette", "properties": "properties",
    "tablePane": "table", "tableWindow": "table", "compareWindow": "table", "cellWindow": "table",
    "columnChooser": "table", "figurePane": "figures", "gallery": "figures", "logPane": "log",
    "evaluationPane": "evaluation", "modelPane": "model", "valuePane": "model",
    "runHistory": "runs", "runCompareWindow": "runs", "history": "undo",
    "scriptWindow": "script", "translationDialog": "script", "chartWindow": "charts",
    "serviceWindow": "service", "serviceChanges": "service", "exposeDialog": "service",
    "settingsWindow": "settings", "columnDialog": "columns", "reportDialog": "report",
    "recoveryDialog": "start", "unsavedQuestion": "start", "finder": "commands",
    "quickAdd": "canvas", "aboutWindow": "start", "reportWindow": "start", "manualWindow": "help",
    "deskTabBar": "start", "minimap": "canvas",
}  # fmt: skip


def topic_of(thing: QObject | None) -> str:
    """Return the topic of a widget, or of what it is part of; empty when there is none."""
    while thing is not None:
        if thing.objectName() in PLACES:
            return PLACES[thing.objectName()]
        thing = thing.parent()
    return ""


def topics() -> list[Topic]:
    """Return all pages in the language of the desktop."""
    return [
        Topic("start", _tr("Experiments and files"), _tr(
            "The start page has samples and recent experiments. Each experiment opens in a tab of "
            "its own. Ctrl+S saves it; what was not saved is kept after a crash, and offered at "
            "the next start.\n\nTables, zip archives and Python scripts can be dropped anywhere: "
            "they become modules."), "new"),
        Topic("canvas", _tr("The canvas"), _tr(
            "Modules lie here as cards. Type any letter to add one; drag from port to port, or "
            "select cards and press Ctrl+L, to connect them.\n\nA connection carries what its "
            "output port gives, and only fits an input of the same type. Double-click one to take "
            "it off; drop a module on it to insert the module.\n\nTab goes from card to card, the "
            "arrow keys move the selected one, Enter opens its properties, the Menu key its menu. "
            "Ctrl+0 zooms to 100 %, Ctrl+Shift+0 shows the whole experiment."),
            "module"),
        Topic("palette", _tr("Module palette"), _tr(
            "All modules, by category. Type a part of a name or of what a module does; Enter or a "
            "double click places it on the canvas, and it can be dragged there."), "palette"),
        Topic("properties", _tr("Properties"), _tr(
            "What is selected on the canvas is set here. Changes count at once and can be undone. "
            "A button beside a value brings its default back. F1 in a field shows what the "
            "help of the module says of it."), "properties"),
        Topic("columns", _tr("Choosing columns"), _tr(
            "Choose columns by name, or by rules that also find columns that are new in a later "
            "run: begin with all or with none, then include and exclude by name, beginning, end "
            "or type."), "columns"),
        Topic("table", _tr("Tables"), _tr(
            "All rows of the dataset at a port. Double-click a heading to sort, with Shift by one "
            "more column. Ctrl+Shift+L filters, Ctrl+F finds, Ctrl+G goes to a row or column, "
            "Ctrl+I shows the statistics of the column, Enter the whole cell."), "table"),
        Topic("figures", _tr("Figures"), _tr(
            "The pictures that a script drew, and below them what it printed. The wheel zooms, 0 "
            "fits the picture to the pane, 1 shows it at its real size. A picture can be compared "
            "with that of the run before."), "figure"),
        Topic("log", _tr("Log"), _tr(
            "What the modules of a run print, with remarks of the studio. Choose a node or levels; "
            "Ctrl+F finds. A line of a traceback leads to the line of the script."), "log"),
        Topic("evaluation", _tr("Evaluation"), _tr(
            "Curves, metrics and the confusion matrix of one model or two. Drag the threshold, or "
            "move it with the arrow keys: matrix and metrics follow at once."), "curve"),
        Topic("model", _tr("Models and objects"), _tr(
            "What is known of an object that a script returned: parameters, coefficients, "
            "importances, trees. It is opened in the sandbox, never in the studio."), "module"),
        Topic("runs", _tr("Run history"), _tr(
            "Each run is kept with its experiment, results and log. Open one to look at it, "
            "compare two, or restore the experiment as it was then. Starred runs keep their "
            "results longest."), "history"),
        Topic("undo", _tr("History of changes"), _tr(
            "Every change since the experiment was opened. Choose a line to go back to that "
            "state, or forward again."), "undo"),
        Topic("script", _tr("Script editor"), _tr(
            "The script defines azureml_main, which takes up to two tables and returns one. Ctrl+F "
            "finds and replaces, Ctrl+G goes to a line, Escape and then Tab leave the editor. An "
            "old script can be translated to today's Python."), "python"),
        Topic("charts", _tr("Charts"), _tr(
            "Choose a kind of chart and the columns it shows. It can be saved, copied, or made a "
            "script that draws it in each run."), "chart"),
        Topic("service", _tr("Web service"), _tr(
            "An experiment with Web Service Input and Web Service Output can answer requests. Set "
            "it up, start it, test it with a row, and publish changes as new versions. A parameter "
            "can be opened to callers with the button beside it."), "service"),
        Topic("report", _tr("Report"), _tr(
            "One HTML or PDF file with the picture of the experiment, settings, tables, figures "
            "and logs."), "report"),
        Topic("settings", _tr("Settings"), _tr(
            "Look, language, size, editor, runs, sandbox and shortcuts. Everything counts at "
            "once."), "properties"),
        Topic("commands", _tr("Commands"), _tr(
            "Ctrl+Shift+P finds every command by its name, Ctrl+F a node of the experiment. All "
            "shortcuts can be changed in the settings."), "keyboard"),
        Topic("help", _tr("Help"), _tr(
            "F1 tells about what has the focus: a pane, a window, a module, a parameter, a port, a "
            "connection, or the entry of a menu that is open."), "help"),
    ]  # fmt: skip


def find(name: str) -> Topic | None:
    """Return the page with a name."""
    return next((each for each in topics() if each.id == name), None)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Topics", text)
