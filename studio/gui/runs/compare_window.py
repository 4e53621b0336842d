"""Two runs beside each other: settings, metrics, tables, figures."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QTabWidget, QVBoxLayout, QWidget

from studio.engine.runs.compare import RunComparison, compare_runs
from studio.gui.background import Background
from studio.gui.controls import headed, label, open_at
from studio.gui.language import told
from studio.gui.look.icons import icon
from studio.gui.panes.state_card import StateCard
from studio.gui.reading_order import InReadingOrder
from studio.gui.runs import words
from studio.gui.runs.compare_figures import FiguresPage
from studio.gui.runs.compare_metrics import MetricsPage
from studio.gui.runs.compare_settings import SettingsPage
from studio.gui.runs.compare_tables import TablesPage

if TYPE_CHECKING:
    from studio.engine.runs.records import RunRecord
    from studio.engine.runs.store import RunStore


class RunCompareWindow(InReadingOrder, QWidget):
    """Reads both runs beside the GUI thread and shows what differs, one kind on each tab."""

    def __init__(
        self, store: RunStore, first: RunRecord, second: RunRecord, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("runCompareWindow")
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            self.tr("Run {0} and run {1} of {2}").format(first.number, second.number, second.name)
        )
        open_at(self, 1080, 720)
        self.found: RunComparison | None = None  # what shows
        self._read: RunComparison | None = None
        self.card = StateCard(self)
        content = QWidget(self)
        self.tabs = QTabWidget(content)
        self.tabs.setDocumentMode(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._store = store
        self.settings: SettingsPage
        self.metrics: MetricsPage
        self.tables: TablesPage
        self.figures: FiguresPage
        # All pages at once would hold the window up.
        self._steps: list[Callable[[RunComparison], None]] = [
            self._show_settings, self._show_metrics, self._show_tables, self._show_figures,
            self._show,
        ]  # fmt: skip
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)
        headed(content, self._head(first, second), self.tabs)
        self._content = content
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.card)
        self._stack.addWidget(content)
        self.card.tell("waiting", self.tr("Reading…"), self.tr("The two runs are being compared."))
        self._reader = Background(self)
        self._reader.done.connect(self._begin)
        self._reader.failed.connect(self._failed)
        self._reader.start(lambda: compare_runs(store, first, second))

    def _head(self, first: RunRecord, second: RunRecord) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(24)
        for name, record in (("firstRun", first), ("secondRun", second)):
            side = QVBoxLayout()
            side.setSpacing(2)
            title = label(
                self.tr("Run {0} · {1}").format(record.number, words.title(record)),
                "heading",
                wrap=True,
            )
            title.setObjectName(name)
            told = [words.when(record.started), words.status(record.status)]
            told += [words.duration(record.seconds), words.results(record)]
            about = label(" · ".join(each for each in told if each), "quiet", wrap=True)
            side.addWidget(title)
            side.addWidget(about)
            row.addLayout(side, 1)
        return row

    def _begin(self, found: RunComparison) -> None:
        self._read = found
        self._timer.start()

    def _step(self) -> None:
        if self._steps and self._read is not None:
            self._steps.pop(0)(self._read)
        else:
            self._timer.stop()

    def _show_settings(self, found: RunComparison) -> None:
        self.settings = SettingsPage(self.tabs)
        self._add(self.settings, "properties", found)

    def _show_metrics(self, found: RunComparison) -> None:
        self.metrics = MetricsPage(self.tabs)
        self._add(self.metrics, "chart", found)

    def _show_tables(self, found: RunComparison) -> None:
        self.tables = TablesPage(self._store, self.tabs)
        self._add(self.tables, "table", found)

    def _show_figures(self, found: RunComparison) -> None:
        self.figures = FiguresPage(self._store, self.tabs)
        self._add(self.figures, "figure", found)

    def _add(
        self, page: SettingsPage | MetricsPage | TablesPage | FiguresPage, image: str,
        found: RunComparison,
    ) -> None:  # fmt: skip
        self.tabs.addTab(page, icon(image, "quiet"), "")
        page.show_comparison(found)

    def _show(self, found: RunComparison) -> None:
        self.found = found
        titles = (
            (self.tr("Settings ({0})"), len(found.changes)),
            (self.tr("Metrics ({0})"), len(self.metrics.different)),
            (self.tr("Tables ({0})"), sum(each.state != "same" for each in found.tables)),
            (self.tr("Figures ({0})"), sum(not each.same for each in found.pictures)),
        )
        for index, (text, count) in enumerate(titles):
            self.tabs.setTabText(index, text.format(count))
            self.tabs.setTabToolTip(index, text.format(count))
        self.tabs.setToolTip(self.tr("In brackets: how many differ"))
        self._stack.setCurrentWidget(self._content)
        self.settings.setFocus()

    def _failed(self, error: Exception) -> None:
        title = self.tr("The runs cannot be compared")
        self.card.tell("error", title, told(error), token="failed")
        self._stack.setCurrentWidget(self.card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Ctrl+W close the window."""
        if event.key() == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Close):
            self.close()
        else:
            super().keyPressEvent(event)
