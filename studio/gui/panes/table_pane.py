"""The pane that shows a dataset."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studio.experiment.values import PythonDevice
from studio.gui.background import Background
from studio.gui.controls import label, separator, tool_button
from studio.gui.panes import table_copy
from studio.gui.panes.port_pane import PortPane
from studio.gui.panes.table_model import MOST_ROWS, TableModel
from studio.gui.panes.table_view import TableView

if TYPE_CHECKING:
    from pandas import DataFrame

    from studio.engine.events import Output
    from studio.gui.session import Session

FORMATS = {
    "CSV (*.csv)": ".csv",
    "Parquet (*.parquet)": ".parquet",
    "Excel (*.xlsx)": ".xlsx",
    "Tab-separated text (*.tsv)": ".tsv",
}


class TablePane(PortPane):
    """Shows the dataset at a port: size, columns, cells; copies and saves it."""

    chart_wanted = Signal(str, str)  # node id, port name

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setObjectName("tablePane")
        self._fresh = False
        self.model = TableModel(self)
        self.view = TableView(self.model)
        self.size_line = label(role="quiet")
        self.size_line.setObjectName("tableSize")
        self.size_line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._describing = Background(self)
        self._describing.done.connect(self._described)
        self._copying = Background(self)
        self._copying.done.connect(self._copied)
        self._saving = Background(self)
        self._saving.done.connect(self._saved)
        self._saving.failed.connect(self._not_saved)
        self.view.copy_wanted.connect(self.copy)
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 8, 2)
        row.addWidget(self.size_line, 1)
        self.chart_button = tool_button(
            "chart-scatter", self.tr("Chart of this table…"), self._want_chart
        )
        row.addWidget(self.chart_button)
        row.addWidget(tool_button("columns", self.tr("Fit column widths"), self.view.fit_columns))
        row.addWidget(tool_button("copy", self.tr("Copy the selection with names"), self._copy_all))
        self.save_button = tool_button("save", self.tr("Save the table as a file…"), self.save_as)
        self.save_button.setObjectName("saveTable")
        row.addWidget(self.save_button)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(separator())
        column.addWidget(self.view, 1)
        self.set_content(content)

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

    def show_frame(self, frame: DataFrame | None) -> None:
        """Show a frame; one with the same columns keeps widths and place."""
        old = self.model.frame
        same = old is not None and frame is not None and list(old.columns) == list(frame.columns)
        place = (self.view.horizontalScrollBar().value(), self.view.verticalScrollBar().value())
        widths = [self.view.columnWidth(each) for each in range(self.model.columnCount())]
        self._describing.forget()
        self.model.set_frame(frame)
        if frame is None:
            return
        self._show_size(frame)
        if same:
            for column, width in enumerate(widths[:500]):
                self.view.setColumnWidth(column, width)
            self.view.horizontalScrollBar().setValue(place[0])
            self.view.verticalScrollBar().setValue(place[1])
        else:
            self._fresh = True
            self.view.fit_columns()
            self.view.scrollToTop()
        self._describing.start(lambda: _describe(frame))

    def _described(self, info: list[Any]) -> None:
        self.model.set_info(info)
        if self._fresh:  # the header has more to say now, and the user has not set widths yet
            self._fresh = False
            self.view.fit_columns()

    def _show_size(self, frame: DataFrame) -> None:
        rows, columns = frame.shape
        text = self.tr("{0} rows × {1} columns").format(f"{rows:,}", f"{columns:,}")
        if rows > MOST_ROWS:
            text += self.tr(" · the first {0} are shown").format(f"{MOST_ROWS:,}")
        self.size_line.setText(text)

    def _want_chart(self) -> None:
        if self.node_id is not None:
            self.chart_wanted.emit(self.node_id, self.port)

    # -- copying -------------------------------------------------------------------------

    def _copy_all(self) -> None:
        self.copy(True)

    def copy(self, names: bool = False) -> None:
        """Copy the selected cells (all when none is selected) as tab-separated text."""
        if not self.view.selectionModel().hasSelection():
            rows, columns = [range(self.model.rowCount())], list(range(self.model.columnCount()))
        else:
            rows, columns = table_copy.cells_of(self.view.selectionModel().selection())
        cells = table_copy.count(rows, columns)
        if cells > table_copy.MOST_CELLS:
            text = self.tr("{0} cells are too many for the clipboard. Save the table as a file.")
            self.session.message.emit(text.format(f"{cells:,}"))
            return
        if cells <= table_copy.AT_ONCE:
            self._copied((cells, table_copy.as_text(self.model, rows, columns, names=names)))
            return
        frozen = TableModel()
        frozen.set_frame(self.model.frame)
        self._copying.start(lambda: (cells, table_copy.as_text(frozen, rows, columns, names=names)))

    def _copied(self, answer: tuple[int, str]) -> None:
        cells, text = answer
        QGuiApplication.clipboard().setText(text)
        self.session.message.emit(self.tr("{0} cells copied.").format(f"{cells:,}"))

    # -- saving --------------------------------------------------------------------------

    def save_as(self) -> None:
        """Ask for a file name and write the table there, beside the GUI thread."""
        frame = self.model.frame
        if frame is None:
            return
        node = self.session.experiment.node(self.node_id) if self.node_id else None
        folder = self.session.experiment.path
        start = str(
            (folder.parent if folder else Path.home()) / f"{node.name if node else 'table'}.csv"
        )
        name, chosen = QFileDialog.getSaveFileName(
            self, self.tr("Save table"), start, ";;".join(FORMATS)
        )
        if not name:
            return
        path = Path(name)
        if not path.suffix:
            path = path.with_suffix(FORMATS.get(chosen, ".csv"))
        self.session.message.emit(self.tr("Saving {0}…").format(path.name))
        self.save_button.setEnabled(False)
        self._saving.start(lambda: _write(frame, path))

    def _saved(self, path: Path) -> None:
        self.save_button.setEnabled(True)
        self.session.message.emit(self.tr("Saved {0}.").format(path))

    def _not_saved(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self.session.message.emit(self.tr("The table was not saved. {0}").format(error))


def _describe(frame: DataFrame) -> list[Any]:
    from studio.data.tables import describe_columns

    return describe_columns(frame)


def _write(frame: DataFrame, path: Path) -> Path:
    from studio.data.writers import write_table

    write_table(frame, path)
    return path
