"""The modules of the desktop in bites: what is loaded while nobody waits, a little at a time.

Modules that bring in Qt's classes are loaded on the GUI thread, which may use the same classes at
that moment; the others in a thread beside it.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from time import perf_counter

Step = Callable[[], object]  # to be called again for as long as it returns True
BUDGET = 0.006  # seconds of work between two turns of the event loop

# In an order in which none of them brings in much at a time.
WORKSPACE = (
    "studio.experiment.layout", "studio.gui.canvas.paint", "studio.gui.canvas.card",
    "studio.gui.canvas.node_item", "studio.gui.canvas.finding", "studio.gui.canvas.scene",
    "studio.gui.palette.palette", "studio.gui.palette.quickadd", "studio.gui.canvas.arranging",
    "studio.gui.canvas.menus", "studio.gui.canvas.drops", "studio.gui.canvas.minimap",
    "studio.gui.canvas.accessible", "studio.gui.canvas.backdrop", "studio.gui.canvas.paper_view",
    "studio.gui.canvas.keys", "studio.gui.canvas.levels", "studio.gui.canvas.view",
    "studio.gui.runs.list_model", "studio.gui.runs.panel", "studio.gui.docks",
    "studio.gui.panes.cell_painter", "studio.data.summaries", "studio.gui.panes.charts.chart",
    "studio.gui.panes.column_header", "studio.gui.panes.table_view",
    "studio.data.view.conditions", "studio.data.view.expression", "studio.data.view.query",
    "studio.gui.panes.filter_bar", "studio.gui.panes.statistics.visual",
    "studio.gui.panes.statistics.panel", "studio.gui.panes.statistics.strip",
    "studio.gui.panes.table_pane", "studio.gui.pictures.decoding",
    "studio.gui.panes.picture_view", "studio.gui.log.store", "studio.gui.log.drawing",
    "studio.gui.log.view", "studio.gui.panes.console", "studio.gui.pictures.gallery",
    "studio.gui.panes.figure_pane", "studio.gui.panes.log_pane", "studio.gui.panes.output_panes",
    "studio.gui.editor.code_editor", "studio.gui.editor.find_bar",
    "studio.gui.editor.script_editor", "studio.gui.properties", "studio.gui.properties.columns",
    "studio.gui.properties.values", "studio.gui.properties.row",
    "studio.gui.properties.experiment_page", "studio.gui.properties.node_page",
    "studio.gui.properties.pane", "studio.gui.workspace",
)  # fmt: skip
LATER = (
    "studio.gui.runs.kept_canvas", "studio.gui.runs.banner", "qtconsole.pygments_highlighter",
    "studio.gui.editor.highlighter", "studio.gui.finder", "studio.gui.preferences.pages",
    "studio.gui.preferences.window", "studio.gui.help.facts", "studio.gui.help.windows",
    "studio.gui.help.tour", "studio.gui.help.manual", "studio.engine.runs.compare",
    "studio.gui.runs.compare_settings", "studio.gui.runs.compare_tables",
    "studio.gui.runs.compare_figures", "studio.gui.runs.compare_window",
)  # fmt: skip
VIEWERS = (
    "PySide6.QtNetwork", "studio.gui.service.client", "studio.gui.service.process",
    "studio.gui.service.test_page", "studio.gui.service.activity_page",
    "studio.gui.service.versions_page", "studio.gui.service.window",
    "studio.gui.service.setting_up", "studio.gui.report.collect",
    "studio.gui.charts.fields", "studio.gui.charts.form", "studio.gui.charts.window",
    "studio.gui.panes.evaluation.plot", "studio.gui.panes.evaluation.curve_plot",
    "studio.gui.panes.evaluation.scatter", "studio.gui.panes.evaluation.matrix",
    "studio.gui.panes.evaluation.binary_view", "studio.gui.panes.evaluation.evaluation_pane",
    "studio.gui.panes.model.bars", "studio.gui.panes.model.tree_drawing",
    "studio.gui.panes.model.pages", "studio.gui.panes.model.model_pane",
    "studio.gui.panes.compare_window",
)  # fmt: skip
# Without Qt.
BESIDE = (
    "pygments.lexer", "pygments.lexers.python", "pygments.formatters.html",
    "pygments.styles.default",
    "studio.scripting.launch", "studio.scripting.forking", "studio.scripting.inspection",
    "studio.scripting.standalone",
    "studio.engine.publishing", "studio.engine.clientcode", "studio.engine.report",
    "studio.engine.charts", "studio.data.charts.suggest",
    "studio.data.evaluation.report", "studio.engine.runs.compare",
)  # fmt: skip
# What qtpy, and with it the script editor's highlighter, takes all names of.
_WHOLE = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtOpenGL")


def steps(names: tuple[str, ...]) -> list[Step]:
    """Return a step for each module that is not there yet."""
    return [partial(_load, name) for name in names if name not in sys.modules]


def load_beside() -> None:
    """Load what needs no Qt; to be called in a thread of its own."""
    for name in BESIDE:
        try:
            import_module(name)
        except Exception:  # it will fail again where it is used, and be told there
            logging.getLogger(__name__).exception("%s could not be loaded", name)
    from pygments.lexers.python import PythonLexer

    list(PythonLexer().get_tokens("first = 1"))  # the expressions are compiled at the first use


def whole_steps() -> list[Step]:
    """Return steps that make all classes of some Qt modules, which Qt does at their first use."""
    if "qtpy.QtGui" in sys.modules:
        return []
    return [partial(_make_some, name, set()) for name in _WHOLE]


def _load(name: str) -> None:
    import_module(name)


def _make_some(name: str, made: set[str]) -> bool:
    end = perf_counter() + BUDGET
    module = import_module(name)
    for each in dir(module):
        if each not in made:
            made.add(each)
            getattr(module, each, None)
            if perf_counter() > end:
                return True
    return False
