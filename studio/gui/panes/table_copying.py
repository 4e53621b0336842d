"""Copies cells of a table to the clipboard, much of it beside the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from studio.data.view.work import Work
from studio.gui.background import Background
from studio.gui.panes import table_copy
from studio.gui.panes.job_line import JobLine
from studio.gui.panes.table_model import TableModel

if TYPE_CHECKING:
    from pandas import DataFrame

    from studio.gui.panes.table_pane import TablePane


class TableCopying(QObject):
    """Copies the selection of a table pane."""

    def __init__(self, pane: TablePane, line: JobLine) -> None:
        super().__init__(pane)
        self._pane, self._line = pane, line
        self._background = Background(self)
        self._background.done.connect(self._copied)
        self._background.failed.connect(lambda *_: self._line.end())

    @property
    def busy(self) -> bool:
        """Whether cells are on their way to the clipboard."""
        return self._background.busy

    def copy_name(self, column: int) -> None:
        """Copy the name of a column."""
        QGuiApplication.clipboard().setText(self._pane.model.name(column))

    def _selected(self) -> tuple[list[range], list[int]]:
        shown = self._pane.view.shown_columns()
        if not self._pane.view.selectionModel().hasSelection():
            return [range(self._pane.model.rowCount())], shown
        rows, columns = table_copy.cells_of(self._pane.view.selectionModel().selection())
        chosen = set(columns)
        return rows, [column for column in shown if column in chosen]

    def copy(self, names: bool = False) -> None:
        """Copy the selected cells (all when none is selected) as tab-separated text."""
        rows, columns = self._selected()
        frozen = TableModel()
        frozen.set_frame(self._pane.model.frame, self._pane.model.rows)
        self._copy(rows, columns, lambda work: table_copy.as_data(
            frozen, rows, columns, names=names, work=work
        ))  # fmt: skip

    def copy_markdown(self) -> None:
        """Copy the selected cells (all when none is selected) as a Markdown table."""
        rows, columns = self._selected()
        frozen = TableModel()
        frozen.set_frame(self._pane.model.frame, self._pane.model.rows)
        self._copy(rows, columns, lambda work: table_copy.encoded(
            _markdown(table_copy.part(frozen, rows, columns))
        ))  # fmt: skip

    def _copy(
        self, rows: list[range], columns: list[int], write: Callable[[Work], bytes]
    ) -> None:  # fmt: skip
        cells = table_copy.count(rows, columns)
        if cells > table_copy.MOST_CELLS:
            text = self.tr("{0} cells are too many for the clipboard. Save the table as a file.")
            self._pane.session.message.emit(text.format(f"{cells:,}"))
            return
        work = Work()
        if cells <= table_copy.AT_ONCE and not self._holds_much(rows, columns):
            self._copied((cells, write(work)))
            return
        self._line.watch(self.tr("Copying…"), work, lambda: _call_off(work))
        self._background.start(lambda: (cells, write(work)))

    def _holds_much(self, rows: list[range], columns: list[int]) -> bool:
        """Tell whether one of the first cells is so long that copying takes time."""
        for span in rows[:1]:
            for row in span[:20]:
                values = (self._pane.model.value(row, column) for column in columns[:50])
                if any(isinstance(v, (str, bytes)) and len(v) > 100_000 for v in values):
                    return True
        return False

    def _copied(self, answer: tuple[int, bytes]) -> None:
        cells, written = answer
        self._line.end()
        # The clipboard makes the data itself: data made here would be taken down too late, when
        # the program ends.
        clipboard = QGuiApplication.clipboard()
        clipboard.setText("")
        clipboard.mimeData().setData("text/plain", written)  # long: not encoded in the GUI thread
        self._pane.session.message.emit(self.tr("{0} cells copied.").format(f"{cells:,}"))


def _markdown(frame: DataFrame) -> str:
    from studio.data.view.markdown import as_markdown

    return as_markdown(frame)


def _call_off(work: Work) -> None:
    work.cancel()
