"""Opens every window and dialog of the studio, filled as a user sees it: for tests of all of them.

As a program it tells, for a scale and a screen, what has no room:
`python every_window.py FOLDER` with `QT_SCALE_FACTOR` and a screen given to the platform.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from figure_hand import PORT, png
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QStyleOptionTab,
    QTabBar,
    QToolButton,
    QWidget,
)

from studio.engine.events import Output
from studio.experiment.errors import ModuleError
from studio.experiment.values import Figure, LogText, PythonDevice
from studio.gui.runbridge import NodeState

OLD = (
    "import pandas as pd\n\ndef azureml_main(dataframe1=None):\n    print 'rows', len(dataframe1)\n"
)
NEW = OLD.replace("print 'rows', len(dataframe1)", "print('rows', len(dataframe1))")


class World:
    """A main window with an experiment of which some modules have run."""

    def __init__(self, window: Any) -> None:
        self.window = window
        window.documents.new()
        window.show_workspace()
        session = self.session = window.session
        session.describe(name="Cars and their prices, as they were in 1985")
        self.data = session.add_node("import_data", 0, 0, path="cars.csv")
        self.script = session.add_node("execute_python_script", 0, 160)
        self.split = session.add_node("split_data", 0, 320)
        self.columns = session.add_node("select_columns", 300, 160)
        self.table = self._port(self.data)
        session.connect_ports(self.data, self.table, self.script, "Dataset1")
        session.connect_ports(self.data, self.table, self.columns, "Dataset")
        session.select([self.script])
        import pandas as pd

        self.frame = pd.DataFrame(
            {"make": ["audi", "bmw", "saab"] * 7, "price": range(21), "a longer name": 0.5}
        )
        self._deliver(self.data, Output(self.table, "dataset", self.frame))
        device = PythonDevice(
            figures=tuple(Figure(f"Figure {n}", png(300, 200)) for n in (1, 2)),
            console=(LogText("stdout", "21 rows\n"),),
        )
        self._deliver(self.script, Output(PORT, "figures", device))

    def _port(self, node: str) -> str:
        return self.session.experiment.node(node).spec.outputs[0].name

    def _deliver(self, node: str, output: Output) -> None:
        bridge = self.session.bridge
        bridge._outputs[node] = {output.port: output}
        bridge.pictures.arrived(node, bridge._outputs[node])
        bridge._set(node, NodeState("done", 0.4))

    # -- panes of the main window ------------------------------------------------------------

    def start_page(self) -> QWidget:
        self.window.show_start_page()
        return self.window

    def table_pane(self) -> QWidget:
        self.window.show_workspace()
        self.session.show_port(self.data, self.table)
        return self.window

    def figure_pane(self) -> QWidget:
        self.window.show_workspace()
        self.session.show_port(self.script, PORT)
        return self.window

    def log_pane(self) -> QWidget:
        self.window.show_workspace()
        self.window.panes.show_log()
        return self.window

    def failed_node(self) -> QWidget:
        self.window.show_workspace()
        self.session.select([self.split])
        error = ModuleError("There is no column “price” in the dataset. " * 3, kind="KeyError")
        self.session.bridge._set(self.split, NodeState("failed", 0.2, error=error))
        return self.window

    def run_history(self) -> QWidget:
        self.window.show_workspace()
        self.window.actions_.run_history.trigger()
        panel = self.window.docks.runs
        wait(lambda: panel.card.isVisible() or panel.list.isVisible())
        settle(0.1)
        return self.window

    # -- windows -------------------------------------------------------------------------------

    def settings(self, page: int = 0) -> QWidget:
        self.window.show_settings()
        self.window.preferences.list.setCurrentRow(page)
        return self.window.preferences

    def about(self) -> QWidget:
        self.window.show_about()
        return _newest("aboutWindow")

    def problem(self) -> QWidget:
        self.window.report_problem()
        return _newest("reportWindow")

    def manual(self) -> QWidget:
        self.window.show_manual()
        return _newest("manualWindow")

    def commands(self) -> QWidget:
        self.window.finder.show_commands()
        return self.window.finder

    def quick_add(self) -> QWidget:
        self.window.show_workspace()
        canvas = self.window.canvas
        canvas.open_quick_add(canvas.viewport().rect().center())
        return canvas.quick_add

    def tour(self, stop: int = 0) -> QWidget:
        self.window.show_workspace()
        self.window.tour.begin()
        self.window.tour.go(stop)
        return self.window.tour

    def script_window(self) -> QWidget:
        from studio.gui.editor.script_window import open_script_window

        return open_script_window(self.session, self.script, "script")

    def translation(self) -> QWidget:
        from studio.gui.editor.translation_dialog import TranslationDialog

        notes = ("print is a function now.", "Line 4: what was printed is in parentheses.")
        return _shown(TranslationDialog(OLD, NEW, notes, self.window))

    def table_window(self) -> QWidget:
        from studio.gui.panes.table_window import TableWindow

        return _shown(TableWindow.for_port(self.session, self.data, self.table, self.window))

    def compare_tables(self) -> QWidget:
        from studio.gui.panes.compare_window import CompareWindow

        other = self.frame.assign(price=self.frame["price"] * 2)
        made = CompareWindow.for_frames("Before", self.frame, "After", other, self.window)
        return _shown(made)

    def cell(self) -> QWidget:
        from studio.gui.panes.cell_window import CellWindow

        return _shown(CellWindow("Row 3, “make”", "a text\n" * 400, self.window))

    def column_chooser(self) -> QWidget:
        self.table_pane()
        from studio.gui.panes.column_chooser import ColumnChooser

        pane = self.window.panes.table
        made = ColumnChooser(pane.model, pane, set())
        made.move(self.window.mapToGlobal(QPoint(20, 20)))
        return _shown(made)

    def chart(self) -> QWidget:
        self.window.workspace.charts.open(self.data, self.table)
        return self.window.workspace.charts.window

    def gallery(self) -> QWidget:
        from studio.gui.pictures.gallery import Gallery

        made = Gallery(self.window, print)
        made.show_figures(self.session.output(self.script, PORT).value.figures, "Figures")
        return _shown(made)

    def compare_runs(self) -> QWidget:
        from datetime import datetime

        from studio.engine.runs.records import RunRecord

        runs = self.window.archive.store
        changed = self.session.experiment.copy()
        changed.set_parameter(self.data, "path", "other cars.csv")
        snapshots = [runs.put_snapshot(each) for each in (self.session.experiment, changed)]
        records = [
            RunRecord(id=str(n), history="h", number=n, name="Cars", file="", seconds=n,
                      started=datetime(2026, 1, n).astimezone(), status="done",
                      snapshot=snapshots[n - 1])
            for n in (1, 2)
        ]  # fmt: skip
        self.window.runs.compare(*records)
        made = _newest("runCompareWindow")
        wait(lambda: made.found is not None)
        return made

    def report(self) -> QWidget:
        from studio.gui.report.dialog import ReportDialog

        made = ReportDialog(Path("cars.html"), lambda progress: Path("cars.html"), self.window)
        made.show()
        made.start()
        return made

    def service(self) -> QWidget:
        self.window.show_service()
        return self.window.desk.service

    def service_changes(self) -> QWidget:
        from studio.engine.publishing import Setup
        from studio.gui.service.setting_up import ChangesDialog

        changes = ["“Web Service Output” answers with the table of “Split Data”."] * 3
        return _shown(ChangesDialog(Setup(self.session.experiment, True, changes), self.window))

    def recovery(self) -> QWidget:
        from studio.gui.recovery import RecoveryDialog
        from studio.gui.shelf import Lost

        lost = Lost(Path("a.journal"), "Cars", "", "", time.time(), 4, {})
        return _shown(RecoveryDialog([(lost, self.session.experiment)], self.window))

    def choose_columns(self) -> QWidget:
        from studio.experiment.columnrules import Column
        from studio.gui.properties.column_dialog import ColumnDialog

        known = [Column(name, "text") for name in self.frame]
        return _shown(ColumnDialog(known, ["price"], "Columns", self.window))

    def choose_columns_by_rules(self) -> QWidget:
        from studio.experiment.columnrules import Column
        from studio.gui.properties.column_dialog import ColumnDialog

        known = [Column(name, "text") for name in self.frame]
        return _shown(ColumnDialog(known, "all; -make", "Columns", self.window))

    def expose(self) -> QWidget:
        from studio.gui.properties.expose import ExposeDialog

        session = self.session
        parameter = session.experiment.node(self.split).spec.parameters[0]
        return _shown(ExposeDialog(session, self.split, parameter, self.window))

    # -- all of them ---------------------------------------------------------------------------

    def everything(self) -> dict[str, Callable[[], QWidget]]:
        """Return what opens each window, by name."""
        names = [
            "start_page", "table_pane", "figure_pane", "log_pane", "failed_node", "run_history",
            "about", "problem", "manual", "commands", "quick_add", "tour", "script_window",
            "translation", "table_window", "compare_tables", "cell", "column_chooser", "chart",
            "gallery", "compare_runs", "report", "service", "service_changes", "recovery",
            "choose_columns", "choose_columns_by_rules", "expose",
        ]  # fmt: skip
        found: dict[str, Callable[[], QWidget]] = {name: getattr(self, name) for name in names}
        for page in range(5):
            found[f"settings_{page}"] = lambda page=page: self.settings(page)
        for page in range(4):
            found[f"service_{page}"] = lambda page=page: self.service_page(page)
        for stop in range(1, 5):
            found[f"tour_{stop}"] = lambda stop=stop: self.tour(stop)
        return found

    def service_page(self, page: int) -> QWidget:
        window = self.service()
        window.tabs.setCurrentIndex(page)
        return window

    def put_away(self, opened: QWidget) -> None:
        """Close a window again."""
        if opened is not self.window:
            opened.close()
            opened.hide()


def _sideways(window: QWidget) -> list[QScrollBar]:
    """Return the bars by which all of a window is scrolled sideways."""
    areas = window.findChildren(QScrollArea, "fitted")
    return [each.horizontalScrollBar() for each in areas if each.horizontalScrollBar().maximum()]


def cut_off(window: QWidget) -> list[str]:
    """Return the words in a window that have no room: labels, buttons, boxes, names of tabs."""
    found = []
    for each in window.findChildren(QWidget):
        if not each.isVisible() or each.visibleRegion().isEmpty():
            continue
        text = ""
        if isinstance(each, QLabel) and type(each) is QLabel and each.pixmap().isNull():
            text = each.text()
            wide = each.sizeHint().width() - each.width()
            high = (each.heightForWidth(each.width()) - each.height()) if each.wordWrap() else 0
            if (each.wordWrap() or wide <= 1) and high <= 1:
                continue
        elif isinstance(each, (QPushButton, QToolButton, QCheckBox, QComboBox)):
            needed = each.minimumSizeHint()
            text = each.currentText() if isinstance(each, QComboBox) else each.text()
            if isinstance(each, QComboBox):
                needed.setWidth(each.fontMetrics().horizontalAdvance(text) + 34)
            if needed.width() <= each.width() + 1 and needed.height() <= each.height() + 1:
                continue
        elif isinstance(each, QTabBar):
            for n in range(each.count()):
                option = QStyleOptionTab()
                each.initStyleOption(option, n)
                if option.text != each.tabText(n) and not each.tabToolTip(n):
                    found.append(f"tab {each.tabText(n)!r}")
            continue
        if text.strip():
            found.append(f"{type(each).__name__} {each.objectName()} {text!r}")
    return found


def _shown(window: QWidget) -> QWidget:
    window.show()
    return window


def _newest(name: str) -> QWidget:
    found = [each for each in QApplication.topLevelWidgets() if each.objectName() == name]
    return [each for each in found if each.isVisible()][-1]


def wait(done: Callable[[], bool], seconds: float = 20) -> None:
    """Let the program go on until `done()`."""
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:
        settle(0.02)


def settle(seconds: float = 0.15) -> None:
    """Let what was opened come to rest."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def main(folder: Path) -> None:
    """Open all; print for each its size, and what it would need at least; keep pictures."""
    from studio.gui import app, language
    from studio.gui.look.theme import theme
    from studio.gui.session import Session
    from studio.gui.settings import Settings
    from studio.gui.window import MainWindow

    app.make_application()
    language.apply(sys.argv[2] if len(sys.argv) > 2 else "en")
    theme.apply(sys.argv[3] if len(sys.argv) > 3 else "light")
    window = MainWindow(Session(), Settings())
    window.show()
    world = World(window)
    settle(0.5)
    screen: QSize = window.screen().availableSize()
    for name, open_it in world.everything().items():
        opened = open_it()
        settle(0.04)
        wait(
            lambda opened=opened: opened.size().boundedTo(screen) == opened.size(), 3
        )  # it may grow, then fit
        least = opened.minimumSizeHint().expandedTo(opened.minimumSize())
        print(json.dumps({
            "name": name, "screen": [screen.width(), screen.height()],
            "size": [opened.width(), opened.height()], "least": [least.width(), least.height()],
            "sideways": [bar.maximum() for bar in _sideways(opened)],
            "cut": cut_off(opened),
        }), flush=True)  # fmt: skip
        if folder.is_dir():
            opened.grab().save(str(folder / f"{name}.png"))
        world.put_away(opened)
    for desk in window.desks:
        desk.session.undo.setClean()
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
    import os

    os._exit(0)
