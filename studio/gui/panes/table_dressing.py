"""How the numbers of a column are written, and what shows their size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from studio.data.view.number_format import NumberFormat
from studio.gui.background import Background
from studio.gui.panes.table_model import Dress

if TYPE_CHECKING:
    from pandas import DataFrame

    from studio.gui.panes.table_pane import TablePane


class TableDressing(QObject):
    """Dresses the columns of a table pane; the ends of a scale are found beside the GUI thread."""

    def __init__(self, pane: TablePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._wanted: dict[int, str] = {}
        self._background = Background(self)
        self._background.done.connect(self._dressed)

    def forget(self) -> None:
        """Let go of what is looked for: another table comes."""
        self._background.forget()
        self._wanted.clear()

    def set_format(self, column: int | None, form: NumberFormat) -> None:
        """Write the numbers of a column (None: of all columns of numbers) in a format."""
        columns = range(self._pane.model.columnCount()) if column is None else [column]
        for each in columns:
            if self._pane.model.is_numeric(each):
                self._pane.model.formats[each] = form
        self._pane.model.restyle()

    def set_dress(self, column: int, kind: str) -> None:
        """Show the size of a column's numbers with `"bars"` or a colour `"scale"`, or not."""
        frame = self._pane.frame
        if not kind or frame is None:
            self._wanted.pop(column, None)
            self._pane.model.dresses.pop(column, None)
            self._pane.model.restyle()
            return
        self._wanted[column] = kind
        wanted = dict(self._wanted)
        self._background.start(lambda: (frame, _extents(frame, wanted)))

    def _dressed(self, answer: tuple[Any, dict[int, tuple[str, Any]]]) -> None:
        frame, found = answer
        self._wanted.clear()
        if frame is not self._pane.frame:
            return
        for column, (kind, ends) in found.items():
            if ends is not None:
                self._pane.model.dresses[column] = Dress(kind, *ends)
        self._pane.model.restyle()
        if any(ends is None for _, ends in found.values()):
            self._pane.session.message.emit(self.tr("This column holds no finite number."))


def _extents(frame: DataFrame, wanted: dict[int, str]) -> dict[int, tuple[str, Any]]:
    from studio.data.view.extent import extent

    return {column: (kind, extent(frame.iloc[:, column])) for column, kind in wanted.items()}
