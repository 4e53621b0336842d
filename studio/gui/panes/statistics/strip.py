"""Puts the column strip together: pictures in the header, the panel beside the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QTableView, QWidget

from studio.data.pace import user_acts
from studio.gui.controls import label, tool_button
from studio.gui.look.icons import icon
from studio.gui.panes.charts.thumbnails import BOX, HISTOGRAM
from studio.gui.panes.column_header import ColumnHeader
from studio.gui.panes.statistics.feed import SummaryFeed
from studio.gui.panes.statistics.panel import StatisticsPanel
from studio.gui.preferences.store import preferences

if TYPE_CHECKING:
    from pandas import DataFrame

    from studio.data.summaries.model import ColumnSummary
    from studio.gui.session import Session

KEYS = "Ctrl+I"
VIEWS = ("", HISTOGRAM, BOX)  # of `table/strip`
WIDE, NARROW = 540, 340  # pixels of the panel when the user has not said
AHEAD = 4  # columns beyond the edge of the window that are looked at with those in sight


class ColumnStrip(QObject):
    """Follows a table view: `tools` belong above it, `splitter` takes its place."""

    def __init__(
        self, session: Session, view: QTableView, parent: QWidget,
        splitter: QSplitter, place: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Make the strip of a view in a splitter; `place` is the widget that will hold the tools.

        Made where they stay, these are styled once.
        """
        super().__init__(parent)
        self.view = view
        self.feed = SummaryFeed(self)
        self.splitter = splitter
        self._session = session
        self._panel: StatisticsPanel | None = None  # made when it is first wanted
        self._column = -1
        self._frame: DataFrame | None = None
        header = view.horizontalHeader()
        assert isinstance(header, ColumnHeader)
        self.header = header
        header.summary_of = self.feed.summary
        header.picture_clicked.connect(self.open_column)
        self.splitter.setObjectName("columnSplitter")
        self.splitter.setChildrenCollapsible(False)
        if view.parentWidget() is not splitter:
            splitter.addWidget(view)
        self.splitter.splitterMoved.connect(self._moved)
        self.tools = self._tools(place)
        self._shortcut = QShortcut(QKeySequence(KEYS), parent)
        self._shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._shortcut.activated.connect(self.toggle)
        self._soon = QTimer(self, interval=30, singleShot=True)
        self._soon.timeout.connect(self._want)
        view.horizontalScrollBar().valueChanged.connect(lambda _: self._soon.start())
        for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
            bar.valueChanged.connect(lambda _: user_acts())
        header.sectionResized.connect(lambda *_: self._soon.start())
        self.feed.arrived.connect(self._arrived)
        preferences.changed.connect(self._preferred)
        self._follow_selection()
        self._apply()

    def _tools(self, place: QWidget | None) -> QWidget:
        tools = QWidget(place)
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        name = label(self.tr("View as"), role="quiet")
        self.as_histogram = tool_button(
            "chart", self.tr("Histograms above the columns"),
            lambda: self._view_as(HISTOGRAM), checkable=True,
        )  # fmt: skip
        self.as_box = tool_button(
            "boxplot", self.tr("Box plots above the columns"),
            lambda: self._view_as(BOX), checkable=True,
        )  # fmt: skip
        self.toggle_button = tool_button(
            "statistics", self.tr("Statistics of the column (Ctrl+I)"), self.toggle, checkable=True
        )
        self.as_histogram.setObjectName("viewAsHistogram")
        self.as_box.setObjectName("viewAsBox")
        self.toggle_button.setObjectName("toggleStatistics")
        for each in (name, self.as_histogram, self.as_box, self.toggle_button):
            row.addWidget(each)
        return tools

    @property
    def panel(self) -> StatisticsPanel:
        """The panel beside the table."""
        if self._panel is None:
            self._panel = panel = StatisticsPanel(self._session, self.splitter)
            panel.hide()
            self.splitter.addWidget(panel)
            self.splitter.setStretchFactor(0, 1)
            panel.close_wanted.connect(self.close)
            panel.counted.connect(self.feed.put)
            panel.set_frame(self._frame)
        return self._panel

    # -- the table ---------------------------------------------------------------------------

    def show_frame(self, frame: DataFrame | None, made: str = "", key: str = "") -> None:
        """Summarise another table; None for none."""
        before = self._column
        name = str(self._frame.columns[before]) if self._frame is not None and before >= 0 else ""
        self._frame = frame
        self._column = -1
        if self._panel is not None:
            self._panel.set_frame(frame)
        self.feed.start(frame, made, key, self._in_sight())
        self.header.viewport().update()
        self._soon.start()
        if frame is not None and name in frame.columns:
            self._show(list(frame.columns).index(name))
        else:
            self._show(0 if frame is not None and frame.shape[1] else -1)

    def _in_sight(self) -> list[int]:
        header = self.header
        first = max(0, header.visualIndexAt(0))
        last = header.visualIndexAt(header.viewport().width() - 1)
        last = header.count() - 1 if last < 0 else last
        places = range(first, min(header.count(), last + 1 + AHEAD))
        shown = [header.logicalIndex(each) for each in places[:500]]
        chosen = [self._column] if self._column >= 0 else []
        return chosen + [each for each in shown if not header.isSectionHidden(each)]

    def _want(self) -> None:
        self.feed.want(self._in_sight())

    def _arrived(self, columns: list[int]) -> None:
        if not set(columns).isdisjoint(self._in_sight()):
            self.header.viewport().update()
        if self._column in columns:
            self._show(self._column)

    # -- the panel ---------------------------------------------------------------------------

    def _follow_selection(self) -> None:
        selection = self.view.selectionModel()
        selection.currentColumnChanged.connect(self._moved_to)

    def _moved_to(self, current: QModelIndex, before: QModelIndex) -> None:
        if current.isValid():
            self._show(current.column())

    def _show(self, column: int) -> None:
        """Let the panel tell of a column; a panel that is closed is filled when it opens."""
        there = self._frame is not None and 0 <= column < self._frame.shape[1]
        self._column = column if there else -1
        if self._panel is None or not self.is_open:
            return
        if self._frame is None or not there:
            self._panel.show_column(-1, "", None)
            return
        summary: ColumnSummary | None = self.feed.summary(column)
        self._panel.show_column(column, str(self._frame.columns[column]), summary)
        if summary is None:
            self._want()

    def open_column(self, column: int) -> None:
        """Show the statistics of a column, and open the panel if it is closed."""
        row = max(0, self.view.rowAt(0))
        index = self.view.model().index(row, column)
        if index.isValid():
            self.view.setCurrentIndex(index)
        self.open()
        self._show(column)

    @property
    def is_open(self) -> bool:
        """Whether the panel shows."""
        return self._panel is not None and self._panel.isVisibleTo(self.splitter)

    def open(self) -> None:
        """Show the panel."""
        preferences.set("table/statistics", True)

    def add_to_menu(self, menu: QMenu, column: int) -> None:
        """Offer the statistics in the menu of a column."""
        text = self.tr("Show statistics") + f"\t{KEYS}"
        menu.addAction(icon("statistics"), text, lambda: self.open_column(column))

    def close(self) -> None:
        """Hide the panel and give the keys back to the table."""
        preferences.set("table/statistics", False)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle(self) -> None:
        """Show or hide the panel."""
        self.close() if self.is_open else self.open()

    # -- what is remembered ------------------------------------------------------------------

    def _view_as(self, view: str) -> None:
        """Show such pictures above the columns; none when they are those that show already."""
        shown = "" if self.header.view_as == view else view
        preferences.set("table/strip", VIEWS.index(shown))
        self._apply()

    def _moved(self, *_: object) -> None:
        preferences.set("table/statistics_width", self.panel.width())

    def _preferred(self, key: str) -> None:
        if key in ("table/strip", "table/statistics"):
            self._apply()

    def _apply(self) -> None:
        """Bring everything into line with what is set, which all tables share."""
        view = VIEWS[preferences.get("table/strip")]
        self.as_histogram.setChecked(view == HISTOGRAM)
        self.as_box.setChecked(view == BOX)
        self.header.set_view(view)
        wanted = preferences.get("table/statistics")
        self.toggle_button.setChecked(wanted)
        if wanted != self.is_open:
            self.panel.setVisible(wanted)
            if wanted:
                total = max(self.splitter.width(), 600)
                width = preferences.get("table/statistics_width") or (
                    WIDE if total >= 1.7 * WIDE else NARROW
                )
                width = min(width, total - 200)
                self.splitter.setSizes([total - width, width])
                self._show(self._column)
