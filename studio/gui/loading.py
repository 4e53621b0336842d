"""What the viewers need, loaded before their first use: it would hold up the click that opens them.

What knows nothing of Qt is loaded on another thread; what does belongs to the GUI thread, in an
order in which none of them brings in much at a time.
"""

from __future__ import annotations

import logging
from importlib import import_module

from PySide6.QtCore import QThreadPool

BESIDE = (
    "studio.scripting.launch", "studio.scripting.inspection", "studio.scripting.standalone",
    "studio.engine.publishing", "studio.engine.clientcode", "studio.engine.report",
    "studio.engine.charts", "studio.data.charts.suggest",
    "studio.data.evaluation.report", "studio.engine.runs.compare",
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


def load_beside() -> None:
    """Load what knows nothing of Qt on another thread."""
    QThreadPool.globalInstance().start(_load)


def _load() -> None:
    for name in BESIDE:
        try:
            import_module(name)
        except Exception:  # it will fail again where it is used, and be told there
            logging.getLogger(__name__).exception("%s could not be loaded", name)
