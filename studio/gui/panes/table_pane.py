"""The pane that shows a dataset."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from studio.data.pace import breathing, stand_back
from studio.data.view.number_format import NumberFormat
from studio.data.view.work import Work
from studio.experiment.values import PythonDevice
from studio.gui.attention import watch
from studio.gui.background import Background
from studio.gui.controls import separator, tool_button
from studio.gui.panes import table_copy, table_texts
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
from studio.gui.panes.table_finding import TableFinding
from studio.gui.panes.table_model import Dress, SortMark, TableModel
from studio.gui.panes.table_saving import TableSaving
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
        self._wanted_dresses: dict[int, str] = {}
        self.model = TableModel(self)
        self.view = TableView(self.model)
        content = QWidget(self)  # holds its parts from the start: moved later, they are styled anew
        self.strip = ColumnStrip(session, self.view, self, content)
        self.arranger = Arranger(self)
        self.job = JobLine(content)
        self.second_job = JobLine(content)
        self.finding = TableFinding(self)
        self.menus = ColumnMenus(self)
        self.saving = TableSaving(self, self.second_job)
        self.size_line = ElidedLabel()
        self.size_line.setObjectName("tableSize")
        self.size_line.setMinimumWidth(90)
        self._describing = Background(self)
        self._describing.done.connect(self._described)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._look_through)
        self._copying = Background(self)
        self._copying.done.connect(self._copied)
        self._copying.failed.connect(lambda *_: self.second_job.end())
        self._dressing = Background(self)
        self._dressing.done.connect(self._dressed)
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 8, 2)
        row.setSpacing(2)
        row.addWidget(self.size_line, 1)
        row.addWidget(self.strip.tools)
        self._add_buttons(row, own_window)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._column = column
        column.addWidget(Strip(row))
        column.addWidget(self.job)
        column.addWidget(self.second_job)
        column.addWidget(separator())
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

    def _find(self) -> None:
        self.find_bar.open_find()

    def _go_to(self) -> None:
        self.find_bar.open_place()

    @property
    def _filters_shown(self) -> bool:
        return "filters" in self.__dict__ and self.filters.isVisible()

    def _want_chart(self) -> None:
        if self.node_id is not None:
            self.session.chart_requested.emit(self.node_id, self.port)

    def _add_buttons(self, row: QHBoxLayout, own_window: bool) -> None:
        tr = self.tr
        self.filter_button = tool_button(
            "filter", tr("Filter the rows (Ctrl+Shift+L)"), self._toggle_filter
        )
        self.find_button = tool_button("search", tr("Find in the cells (Ctrl+F)"), self._find)
        self.go_button = tool_button(
            "forward",
            tr("Go to a row or column (Ctrl+G)"),
            self._go_to,
        )
        self.columns_button = tool_button(
            "columns", tr("Show and hide columns"), self.choose_columns
        )
        self.fit_button = tool_button(
            "fit-width", tr("Fit column widths to what is in sight"), self.view.fit_columns
        )
        self.copy_button = tool_button(
            "copy", tr("Copy the selection with names"), lambda: self.copy(True)
        )
        self.compare_button = tool_button(
            "compare", tr("Compare with the table of another port"), self._offer_comparison
        )
        self.chart_button = tool_button(
            "chart-scatter", tr("Chart of this table…"), self._want_chart
        )
        self.popout_button = tool_button(
            "popout", tr("Open in a window of its own"), self.open_window
        )
        self.save_button = tool_button("save", tr("Save the table as a file…"), self._offer_saving)
        buttons = [self.filter_button, self.find_button, self.go_button, self.columns_button,
                   self.fit_button, self.copy_button, self.compare_button,
                   self.chart_button]  # fmt: skip
        if not own_window:
            buttons.append(self.popout_button)
        for button in (*buttons, self.save_button):
            row.addWidget(button)
        self.filter_button.setObjectName("filterTable")
        self.find_button.setObjectName("findInTable")
        self.columns_button.setObjectName("tableColumns")
        self.compare_button.setObjectName("compareTable")
        self.popout_button.setObjectName("popoutTable")
        self.save_button.setObjectName("saveTable")

    def _connect(self) -> None:
        view, arranger = self.view, self.arranger
        view.copy_wanted.connect(self.copy)
        view.cell_wanted.connect(self.show_cell)
        view.menu_wanted.connect(self._open_cell_menu)
        view.own_key("Ctrl+F", self._find)
        view.own_key("F3", lambda: self.find_bar.again(False))
        view.own_key("Shift+F3", lambda: self.find_bar.again(True))
        view.own_key("Ctrl+G", self._go_to)
        view.own_key("Ctrl+Shift+L", self._toggle_filter)
        view.own_key("Alt+Up", lambda: self._sort_current(True))
        view.own_key("Alt+Down", lambda: self._sort_current(False))
        view.own_key("Alt+Shift+Up", lambda: self._sort_current(True, add=True))
        view.own_key("Alt+Shift+Down", lambda: self._sort_current(False, add=True))
        view.own_key("Alt+Return", self._open_column_menu)
        arranger.started.connect(self._arranging)
        arranger.ended.connect(self.job.end)
        arranger.arranged.connect(self._arranged)
        arranger.refused.connect(self._refused)
        arranger.reverted.connect(self._show_order)
        self.column_menu_extras.append(self.strip.add_to_menu)
        self.saving.told.connect(self.session.message)
        self.saving.busy_changed.connect(lambda busy: self.save_button.setEnabled(not busy))

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
        self._dressing.forget()
        self._wanted_dresses.clear()
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
                self.set_dress(column, dress.kind)
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

    def _toggle_filter(self) -> None:
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
        popup.open_below(self.columns_button)

    def set_format(self, column: int | None, form: NumberFormat) -> None:
        """Write the numbers of a column (None: of all columns of numbers) in a format."""
        columns = range(self.model.columnCount()) if column is None else [column]
        for each in columns:
            if self.model.is_numeric(each):
                self.model.formats[each] = form
        self.model.restyle()

    def set_dress(self, column: int, kind: str) -> None:
        """Show the size of a column's numbers with `"bars"` or a colour `"scale"`, or not."""
        frame = self.frame
        if not kind or frame is None:
            self._wanted_dresses.pop(column, None)
            self.model.dresses.pop(column, None)
            self.model.restyle()
            return
        self._wanted_dresses[column] = kind
        wanted = dict(self._wanted_dresses)
        self._dressing.start(lambda: (frame, _extents(frame, wanted)))

    def _dressed(self, answer: tuple[Any, dict[int, tuple[str, Any]]]) -> None:
        frame, found = answer
        self._wanted_dresses.clear()
        if frame is not self.frame:
            return
        for column, (kind, ends) in found.items():
            if ends is not None:
                self.model.dresses[column] = Dress(kind, *ends)
        self.model.restyle()
        if any(ends is None for _, ends in found.values()):
            self.session.message.emit(self.tr("This column holds no finite number."))

    def copy_name(self, column: int) -> None:
        """Copy the name of a column."""
        QGuiApplication.clipboard().setText(self.model.name(column))

    # -- cells -------------------------------------------------------------------------------

    def show_cell(self, index: Any) -> None:
        """Show all of a cell in a window."""
        row, column = index.row(), index.column()
        title = self.tr("{0}, row {1}").format(
            self.model.short_name(column), f"{self.model.frame_row(row)}"
        )
        CellWindow(title, self.model.value(row, column), self).show()

    def cell_menu(self) -> QMenu:
        """Return the menu of the cells."""
        menu = QMenu(self)
        index = self.view.currentIndex()
        menu.addAction(self.tr("Copy\tCtrl+C"), lambda: self.copy(False))
        names = self.tr("Copy with column names\tCtrl+Shift+C")
        menu.addAction(names, lambda: self.copy(True))
        menu.addAction(self.tr("Copy as Markdown"), self.copy_markdown)
        menu.addSeparator()
        whole = menu.addAction(self.tr("Show the whole cell\tEnter"), lambda: self.show_cell(index))
        whole.setEnabled(index.isValid())
        if index.isValid():
            column = index.column()
            menu.addAction(self.tr("Filter for this value"), lambda: self.filter_like(column))
            sub = self.menus.menu(column)
            sub.setTitle(self.tr("Column {0}").format(self.model.short_name(column)[:40]))
            sub.setParent(menu, sub.windowFlags())
            menu.addMenu(sub)
        menu.addSeparator()
        menu.addAction(self.tr("Find…\tCtrl+F"), self.find_bar.open_find)
        menu.addAction(self.tr("Go to…\tCtrl+G"), self.find_bar.open_place)
        menu.addAction(self.tr("Fit column widths"), self.view.fit_columns)
        return menu

    def _open_cell_menu(self, where: QPoint) -> None:
        menu = self.cell_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def _open_column_menu(self) -> None:
        column = self.view.currentIndex().column()
        if column >= 0:
            header = self.view.horizontalHeader()
            place = QPoint(header.sectionViewportPosition(column), header.height())
            self.menus.open(column, header.viewport().mapToGlobal(place))

    # -- copying -----------------------------------------------------------------------------

    def _selected(self) -> tuple[list[range], list[int]]:
        shown = self.view.shown_columns()
        if not self.view.selectionModel().hasSelection():
            return [range(self.model.rowCount())], shown
        rows, columns = table_copy.cells_of(self.view.selectionModel().selection())
        chosen = set(columns)
        return rows, [column for column in shown if column in chosen]

    def copy(self, names: bool = False) -> None:
        """Copy the selected cells (all when none is selected) as tab-separated text."""
        rows, columns = self._selected()
        frozen = TableModel()
        frozen.set_frame(self.model.frame, self.model.rows)
        self._copy(rows, columns, lambda work: table_copy.as_text(
            frozen, rows, columns, names=names, work=work
        ))  # fmt: skip

    def copy_markdown(self) -> None:
        """Copy the selected cells (all when none is selected) as a Markdown table."""
        rows, columns = self._selected()
        frozen = TableModel()
        frozen.set_frame(self.model.frame, self.model.rows)
        self._copy(rows, columns, lambda work: _markdown(table_copy.part(frozen, rows, columns)))

    def _copy(
        self, rows: list[range], columns: list[int], write: Callable[[Work], str]
    ) -> None:  # fmt: skip
        cells = table_copy.count(rows, columns)
        if cells > table_copy.MOST_CELLS:
            text = self.tr("{0} cells are too many for the clipboard. Save the table as a file.")
            self.session.message.emit(text.format(f"{cells:,}"))
            return
        work = Work()
        if cells <= table_copy.AT_ONCE and not self._holds_much(rows, columns):
            self._copied((cells, write(work)))
            return
        self.second_job.watch(self.tr("Copying…"), work, lambda: _call_off(work))
        self._copying.start(lambda: (cells, write(work)))

    def _holds_much(self, rows: list[range], columns: list[int]) -> bool:
        """Tell whether one of the first cells is so long that copying takes time."""
        for span in rows[:1]:
            for row in span[:20]:
                values = (self.model.value(row, column) for column in columns[:50])
                if any(isinstance(v, (str, bytes)) and len(v) > 100_000 for v in values):
                    return True
        return False

    def _copied(self, answer: tuple[int, str]) -> None:
        cells, text = answer
        self.second_job.end()
        QGuiApplication.clipboard().setText(text)
        self.session.message.emit(self.tr("{0} cells copied.").format(f"{cells:,}"))

    # -- saving ------------------------------------------------------------------------------

    @property
    def _altered(self) -> bool:
        """Whether rows or columns are seen in another way than they are."""
        header = self.view.horizontalHeader()
        return (
            self.model.rows is not None or bool(header.hiddenSectionCount())
            or self.view.shown_columns() != list(range(self.model.columnCount()))
        )  # fmt: skip

    def _offer_saving(self) -> None:
        if not self._altered:
            self.save_as()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Save as it is shown…"), lambda: self.save_as(shown=True))
        menu.addAction(self.tr("Save all rows and columns…"), self.save_as)
        menu.popup(self.save_button.mapToGlobal(QPoint(0, self.save_button.height())))

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

    def _offer_comparison(self) -> None:
        menu = self.comparison_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.compare_button.mapToGlobal(QPoint(0, self.compare_button.height())))

    def comparison_menu(self) -> QMenu:
        """Return a menu of the other ports that hold a table."""
        from studio.gui.panes.compare_window import CompareWindow, tables_of

        menu = QMenu(self)
        here = (self.node_id or "", self.port)
        for node, port, name in tables_of(self.session):
            if (node, port) != here:
                menu.addAction(name, lambda there=(node, port): CompareWindow.for_ports(
                    self.session, here, there, self.window()
                ).show())  # fmt: skip
        if menu.isEmpty():
            menu.addAction(self.tr("No other port holds a table yet")).setEnabled(False)
        return menu


def _describe(frame: DataFrame) -> list[Any]:
    from studio.data.tables import describe_columns

    with breathing(stand_back):
        return describe_columns(frame)


def _extents(frame: DataFrame, wanted: dict[int, str]) -> dict[int, tuple[str, Any]]:
    from studio.data.view.extent import extent

    return {column: (kind, extent(frame.iloc[:, column])) for column, kind in wanted.items()}


def _markdown(frame: DataFrame) -> str:
    from studio.data.view.markdown import as_markdown

    return as_markdown(frame)


def _call_off(work: Work) -> None:
    work.cancel()
