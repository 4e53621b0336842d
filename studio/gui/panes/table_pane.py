"""The pane that shows a dataset."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from studio.data.pace import breathing, stand_back
from studio.data.view.work import Work
from studio.experiment.values import PythonDevice
from studio.gui.attention import watch
from studio.gui.background import Background
from studio.gui.controls import separator
from studio.gui.panes import table_texts
from studio.gui.panes.cell_window import CellWindow
from studio.gui.panes.column_chooser import ColumnChooser
from studio.gui.panes.column_menu import ColumnMenus
from studio.gui.panes.elided import ElidedLabel
from studio.gui.panes.filter_bar import FilterBar
from studio.gui.panes.find_bar import FindBar
from studio.gui.panes.job_line import JobLine
from studio.gui.panes.port_pane import PortPane
from studio.gui.panes.statistics.feed import SOON
from studio.gui.panes.statistics.strip import ColumnStrip
from studio.gui.panes.table_arranging import Arranger
from studio.gui.panes.table_copying import TableCopying
from studio.gui.panes.table_dressing import TableDressing
from studio.gui.panes.table_finding import TableFinding
from studio.gui.panes.table_menus import TableMenus
from studio.gui.panes.table_model import SortMark, TableModel
from studio.gui.panes.table_saving import TableSaving
from studio.gui.panes.table_tools import TableTools
from studio.gui.panes.table_view import TableView
from studio.gui.strip import Strip

if TYPE_CHECKING:
    from pandas import DataFrame

    from studio.engine.events import Output
    from studio.gui.session import Session


class TablePane(PortPane):
    """Shows the dataset at a port: sorts, filters, finds, copies and saves it.

    `column_menu_extras` are called with the menu of a column's header and the column, and may add
    to it.
    """

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, own_window: bool = False
    ) -> None:
        super().__init__(session, parent)
        self.setObjectName("tablePane")
        self.column_menu_extras: list[Callable[[QMenu, int], None]] = []
        self._fresh = False
        self.model = TableModel(self)
        content = QWidget(self)  # holds its parts from the start: moved later, they are styled anew
        splitter = QSplitter(content)
        self.view = TableView(self.model, splitter)
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 8, 2)
        row.setSpacing(2)
        tools_line = Strip(row, content)
        self.strip = ColumnStrip(session, self.view, self, splitter, tools_line.widget())
        self.arranger = Arranger(self)
        self.job = JobLine(content)
        self.second_job = JobLine(content)
        self.finding = TableFinding(self)
        self.menus = ColumnMenus(self)
        self.saving = TableSaving(self, self.second_job)
        self.size_line = ElidedLabel(tools_line.widget())
        self.size_line.setObjectName("tableSize")
        self.size_line.setMinimumWidth(90)
        self._describing = Background(self)
        self._describing.done.connect(self._described)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._look_through)
        self.copying = TableCopying(self, self.second_job)
        self.dressing = TableDressing(self)
        self.offers = TableMenus(self)
        row.addWidget(self.size_line, 1)
        row.addWidget(self.strip.tools)
        self.tools = tools = TableTools(self, row, own_window=own_window)
        self.filter_button, self.columns_button = tools.filter_button, tools.columns_button
        self.compare_button, self.chart_button = tools.compare_button, tools.chart_button
        self.popout_button, self.save_button = tools.popout_button, tools.save_button
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._column = column
        column.addWidget(tools_line)
        column.addWidget(self.job)
        column.addWidget(self.second_job)
        column.addWidget(separator(content))
        column.addWidget(self.strip.splitter, 1)
        self._connect()
        self.set_content(content)

    @cached_property
    def filters(self) -> FilterBar:
        """The line that filters the rows; made when it is first wanted."""
        bar = FilterBar(self.model, self._content)
        self._column.insertWidget(1, bar)
        bar.changed.connect(lambda: self.arranger.filter_by(bar.filters))
        bar.left.connect(self.view.setFocus)
        return bar

    @cached_property
    def find_bar(self) -> FindBar:
        """The line that finds a text or a place; made when it is first wanted."""
        bar = FindBar(self._content)
        self._column.insertWidget(self._column.indexOf(self.job), bar)
        bar.left.connect(self.view.setFocus)
        bar.wanted.connect(self.finding.find)
        bar.place_wanted.connect(self.finding.go)
        return bar

    def find(self) -> None:
        """Let a text to find be typed."""
        self.find_bar.open_find()

    def go_to(self) -> None:
        """Let a row or a column to go to be typed."""
        self.find_bar.open_place()

    @property
    def _filters_shown(self) -> bool:
        return "filters" in self.__dict__ and self.filters.isVisible()

    def want_chart(self) -> None:
        """Ask for a chart of the table."""
        if self.node_id is not None:
            self.session.chart_requested.emit(self.node_id, self.port)

    def _connect(self) -> None:
        view, arranger = self.view, self.arranger
        view.copy_wanted.connect(self.copying.copy)
        view.cell_wanted.connect(self.show_cell)
        view.menu_wanted.connect(self.offers.open_cell_menu)
        view.own_key("Ctrl+F", self.find)
        view.own_key("F3", lambda: self.find_bar.again(False))
        view.own_key("Shift+F3", lambda: self.find_bar.again(True))
        view.own_key("Ctrl+G", self.go_to)
        view.own_key("Ctrl+Shift+L", self.toggle_filter)
        view.own_key("Alt+Up", lambda: self._sort_current(True))
        view.own_key("Alt+Down", lambda: self._sort_current(False))
        view.own_key("Alt+Shift+Up", lambda: self._sort_current(True, add=True))
        view.own_key("Alt+Shift+Down", lambda: self._sort_current(False, add=True))
        view.own_key("Alt+Return", self.offers.open_column_menu)
        arranger.started.connect(self._arranging)
        arranger.ended.connect(self.job.end)
        arranger.arranged.connect(self._arranged)
        arranger.refused.connect(self._refused)
        arranger.reverted.connect(self._show_order)
        self.column_menu_extras.append(self.strip.add_to_menu)
        self.saving.told.connect(self.session.message)
        self.saving.busy_changed.connect(lambda busy: self.tools.save_button.setEnabled(not busy))

    def showEvent(self, event: QShowEvent) -> None:
        """See to it that columns are looked through only while the user rests."""
        super().showEvent(event)
        watch(self)

    # -- what is shown -----------------------------------------------------------------------

    @property
    def frame(self) -> DataFrame | None:
        """The frame on screen."""
        return self.model.frame

    def show_output(self, output: Output) -> None:
        """Show a dataset."""
        if isinstance(output.value, PythonDevice):
            self.show_frame(output.value.table)
        elif output.kind == "dataset" or hasattr(output.value, "iloc"):
            self.show_frame(output.value)
        else:
            self.show_frame(None)

    def keeps_card(self, output: Output) -> bool:
        """Show the card when the port holds no table."""
        if self.model.frame is None:
            self.card.tell("table", self.tr("This port holds no table"))
        return self.model.frame is None

    def forget_output(self) -> None:
        """Let go of the frame."""
        self.show_frame(None)

    def show_alone(self, frame: DataFrame) -> None:
        """Show a frame that stands at no port."""
        self.show_frame(frame)
        if self._content is not None:
            self._stack.setCurrentWidget(self._content)

    def show_frame(self, frame: DataFrame | None) -> None:
        """Show a frame; one with the same columns keeps widths, order, filters and place."""
        old = self.model.frame
        same = old is not None and frame is not None and list(old.columns) == list(frame.columns)
        header, bars = self.view.horizontalHeader(), self._bars()
        place, state = [bar.value() for bar in bars], header.saveState()
        self._soon.stop()
        self._describing.forget()
        self.dressing.forget()
        self.finding.forget()
        dresses = dict(self.model.dresses) if same else {}
        if not same:
            self._forget_looks()
        self.model.set_frame(frame)
        self.arranger.set_frame(frame, keep=same)
        made = self._shown.made if self._shown is not None else ""
        key = self._shown.key if self._shown is not None else ""
        self.strip.show_frame(
            frame, f"{made}|{self.port}" if made else "", f"{key}|{self.port}" if key else ""
        )
        if frame is None:
            return
        if same:
            header.restoreState(state)
            for bar, value in zip(bars, place, strict=True):
                bar.setValue(value)
            for column, dress in dresses.items():
                self.dressing.set_dress(column, dress.kind)
        else:
            self._fresh = True
            self.view.fit_columns(in_sight=True)
            self.view.scrollToTop()
        self._show_size()
        self._soon.start()

    def _bars(self) -> tuple[Any, Any]:
        return self.view.horizontalScrollBar(), self.view.verticalScrollBar()

    def _forget_looks(self) -> None:
        """Take filters, formats and the arrangement of columns away: other columns come."""
        header = self.view.horizontalHeader()
        if "filters" in self.__dict__:
            self.filters.forget()
            self.filters.hide()
        self.model.formats.clear()
        if header.hiddenSectionCount():
            for column in range(header.count()):
                header.setSectionHidden(column, False)
        if header.sectionsMoved():
            for column in range(header.count()):
                header.moveSection(header.visualIndex(column), column)

    def _look_through(self) -> None:
        frame = self.frame
        if frame is not None:
            self._describing.start(lambda: _describe(frame))

    def _described(self, info: list[Any]) -> None:
        self.model.set_info(info)
        if self._fresh:  # the header has more to say now
            self._fresh = False
            if not self.view.currentIndex().isValid():  # the user is not at work there yet
                self.view.fit_columns()

    def _show_size(self) -> None:
        if self.frame is not None:
            hidden = self.view.horizontalHeader().hiddenSectionCount()
            text = table_texts.size(self.model, self.arranger.query, hidden)
            self.size_line.setText(text)
            self.size_line.setToolTip(text)
            self.view.empty_text = table_texts.empty(self.model, self.arranger.query)

    # -- order and filters -------------------------------------------------------------------

    def _arranging(self, work: Work) -> None:
        self._mark(self.arranger.wanted)
        self.job.watch(self.tr("Arranging the rows…"), work, self.arranger.cancel)

    def _arranged(self, rows: Any) -> None:
        self.view.clearSelection()
        self.model.set_rows(rows)
        self.view.verticalScrollBar().setValue(0)
        self._show_order()

    def _refused(self, text: str) -> None:
        self._show_order()
        if self._filters_shown:
            self.filters.show_error(text)
        else:
            self.session.message.emit(text)

    def _show_order(self) -> None:
        self._mark(self.arranger.query)
        self._show_size()

    def _mark(self, query: Any) -> None:
        of = len(query.sort)
        marks = {
            key.column: SortMark(key.ascending, rank, of) for rank, key in enumerate(query.sort, 1)
        }
        self.model.set_marks(marks)

    def _sort_current(self, ascending: bool, *, add: bool = False) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self.arranger.sort_by(index.column(), ascending, add=add)

    def toggle_filter(self) -> None:
        """Let a filter be typed; take all away when one is being typed already."""
        if self._filters_shown and self.filters.line.hasFocus():
            self.filters.clear_all()
        else:
            index = self.view.currentIndex()
            fresh = not self._filters_shown and not self.filters.filters
            self.filters.open(index.column() if fresh and index.isValid() else None)

    def filter_like(self, column: int) -> None:
        """Show the rows whose value in a column is that of the current row."""
        row = self.view.currentIndex().row()
        if row >= 0:
            self.filters.set_filter(column, table_texts.condition(self.model.value(row, column)))

    # -- columns -----------------------------------------------------------------------------

    def set_shown(self, column: int, shown: bool) -> None:
        """Show or hide a column."""
        self.set_all_shown([column], shown)

    def set_all_shown(self, columns: list[int], shown: bool) -> None:
        """Show or hide columns; the table is laid out once."""
        header = self.view.horizontalHeader()
        many = len(columns) > 1
        if many:
            header.setUpdatesEnabled(False)
            self.view.setUpdatesEnabled(False)
        for column in columns:
            header.setSectionHidden(column, not shown)
        if many:
            header.setUpdatesEnabled(True)
            self.view.setUpdatesEnabled(True)
        self._show_size()

    def choose_columns(self) -> None:
        """Offer which columns are shown."""
        header = self.view.horizontalHeader()
        hidden = {each for each in range(header.count()) if header.isSectionHidden(each)}
        popup = ColumnChooser(self.model, self, hidden)
        popup.toggled.connect(self.set_all_shown)
        popup.open_below(self.tools.columns_button)

    # -- cells -------------------------------------------------------------------------------

    def show_cell(self, index: Any) -> None:
        """Show all of a cell in a window."""
        row, column = index.row(), index.column()
        title = self.tr("{0}, row {1}").format(
            self.model.short_name(column), f"{self.model.frame_row(row)}"
        )
        CellWindow(title, self.model.value(row, column), self).show()

    def copy(self, names: bool = False) -> None:
        """Copy the selected cells (all when none is selected) as tab-separated text."""
        self.copying.copy(names)

    # -- saving ------------------------------------------------------------------------------

    @property
    def altered(self) -> bool:
        """Whether rows or columns are seen in another way than they are."""
        header = self.view.horizontalHeader()
        return (
            self.model.rows is not None or bool(header.hiddenSectionCount())
            or self.view.shown_columns() != list(range(self.model.columnCount()))
        )  # fmt: skip

    def save_as(self, *, shown: bool = False) -> None:
        """Ask for a file name and write the table there; with `shown`, as it is on screen."""
        frame = self.model.frame
        if frame is None:
            return
        node = self.session.experiment.node(self.node_id) if self.node_id else None
        path = self.session.experiment.path
        folder = path.parent if path else Path.home()
        start = folder / f"{node.name if node else 'table'}.csv"
        rows = self.model.rows if shown else None
        self.saving.ask(start, frame, rows, self.view.shown_columns() if shown else None)

    # -- windows -----------------------------------------------------------------------------

    def open_window(self) -> None:
        """Show the port in a window of its own."""
        from studio.gui.panes.table_window import TableWindow

        if self.node_id is not None:
            TableWindow.for_port(self.session, self.node_id, self.port, self.window()).show()


def _describe(frame: DataFrame) -> list[Any]:
    from studio.data.tables import describe_columns

    with breathing(stand_back):
        return describe_columns(frame)
