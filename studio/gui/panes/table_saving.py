"""Writes a table to a file beside the GUI thread, with progress, until it is called off."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.data.view.work import Work
from studio.experiment.errors import Cancelled
from studio.gui.background import Background
from studio.gui.language import told
from studio.gui.panes.job_line import JobLine

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame

FORMATS = {
    "CSV (*.csv)": ".csv",
    "Parquet (*.parquet)": ".parquet",
    "Excel (*.xlsx)": ".xlsx",
    "Tab-separated text (*.tsv)": ".tsv",
    "Markdown (*.md)": ".md",
}


class TableSaving(QObject):
    """Asks for a name and writes there. `told` carries what to tell the user."""

    told = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, owner: QWidget, line: JobLine) -> None:
        super().__init__(owner)
        self._owner, self._line = owner, line
        self._work: Work | None = None
        self._background = Background(self)
        self._background.done.connect(self._saved)
        self._background.failed.connect(self._not_saved)

    def ask(
        self, start: Path, frame: DataFrame, rows: NDArray[Any] | None, columns: list[int] | None
    ) -> None:
        """Ask for a file; write the frame, or these rows and columns of it."""
        name, chosen = QFileDialog.getSaveFileName(
            self._owner, self.tr("Save table"), str(start), ";;".join(FORMATS)
        )
        if not name:
            return
        path = Path(name)
        if not path.suffix:
            path = path.with_suffix(FORMATS.get(chosen, ".csv"))
        text = self.tr("Saving {0}…").format(path.name)
        self.told.emit(text)
        self.busy_changed.emit(True)
        self._work = work = Work()
        self._line.watch(text, work, self._call_off)
        self._background.start(lambda: _write(frame, rows, columns, path, work))

    def _call_off(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _saved(self, path: Path) -> None:
        self._end()
        self.told.emit(self.tr("Saved {0}.").format(path))

    def _not_saved(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.told.emit(self.tr("Saving was cancelled; no file was written."))
        else:
            self.told.emit(self.tr("The table was not saved. {0}").format(told(error)))

    def _end(self) -> None:
        self._work = None
        self._line.end()
        self.busy_changed.emit(False)


def _write(
    frame: DataFrame, rows: NDArray[Any] | None, columns: list[int] | None, path: Path, work: Work
) -> Path:
    from studio.data.writers import write_table

    if columns is not None:
        frame = frame.iloc[:, columns]
    if rows is not None:
        frame = frame.iloc[rows]
    if path.suffix.lower() == ".md":
        from studio.data.view.markdown import as_markdown
        from studio.experiment.files import write_atomically

        text = as_markdown(frame)
        work.tell(1.0)
        write_atomically(path, text.encode("utf-8", "replace"))
    else:
        write_table(frame, path, work=work)
    return path
