"""Turns a selection of cells into text for the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection

from studio.data.view.work import Work
from studio.gui.panes.cells import is_missing
from studio.gui.panes.table_model import TableModel

if TYPE_CHECKING:
    from pandas import DataFrame

MOST_CELLS = 2_000_000
AT_ONCE = 5_000  # cells copied without a detour over another thread
_ROWS, _CELLS = 1000, 20_000  # at most, between two chances to stop
_LARGE = 2**200  # integers beyond are written in a way of their own


def cells_of(selection: QItemSelection) -> tuple[list[range], list[int]]:
    """Return the selected rows as ranges and the selected columns, both in order.

    A selection of several blocks is taken as the rows and columns that they span together.
    """
    spans = sorted({(each.top(), each.bottom() + 1) for each in selection})
    rows: list[range] = []
    for start, stop in spans:
        if rows and start <= rows[-1].stop:
            rows[-1] = range(rows[-1].start, max(stop, rows[-1].stop))
        else:
            rows.append(range(start, stop))
    columns = sorted({c for each in selection for c in range(each.left(), each.right() + 1)})
    return rows, columns


def count(rows: Sequence[range], columns: Sequence[int]) -> int:
    """Return the number of cells."""
    return sum(len(each) for each in rows) * len(columns)


def as_text(
    model: TableModel, rows: Sequence[range], columns: Sequence[int], *, names: bool,
    work: Work | None = None,
) -> str:  # fmt: skip
    """Return cells as tab-separated lines; missing values are empty, numbers have all digits."""
    return "\n".join(_lines(model, rows, columns, names, work))


def as_data(
    model: TableModel, rows: Sequence[range], columns: Sequence[int], *, names: bool,
    work: Work | None = None,
) -> bytes:  # fmt: skip
    """Return the same text in UTF-8; line by line, so that no other thread waits for all of it."""
    lines = _lines(model, rows, columns, names, work)
    return b"\n".join(encoded(each) for each in lines)


def encoded(text: str) -> bytes:
    """Return a text in UTF-8; half letters, which no other program reads, become "?"."""
    return text.encode("utf-8", "replace")


def _lines(
    model: TableModel, rows: Sequence[range], columns: Sequence[int], names: bool,
    work: Work | None,
) -> list[str]:  # fmt: skip
    lines = ["\t".join(_plain(model.name(each)) for each in columns)] if names else []
    whole, done = max(1, sum(map(len, rows))), 0
    high = max(1, min(_ROWS, _CELLS // max(1, len(columns))))
    for span in rows:
        for start in range(span.start, span.stop, high):
            if work is not None:
                work.tell(done / whole)
            stop = min(start + high, span.stop)
            done += stop - start
            texts = [_texts(model.values(each, start, stop)) for each in columns]
            lines.extend(map("\t".join, zip(*texts, strict=True)))
    return lines


def _texts(values: list[Any]) -> list[str]:
    """Return the values of one column as text."""
    kinds = set(map(type, values))
    if kinds == {float}:
        return [str(each) if each == each else "" for each in values]
    if kinds <= {int, bool} and not any(each > _LARGE or each < -_LARGE for each in values):
        return list(map(str, values))
    if kinds == {str}:
        return list(map(_plain, values))
    return ["" if is_missing(each) else _written(each) for each in values]


def _written(value: Any) -> str:
    if isinstance(value, str):
        return _plain(value)
    from studio.data.view.values import brief

    return _plain(brief(value, 10_000_000))


def part(model: TableModel, rows: Sequence[range], columns: Sequence[int]) -> DataFrame:
    """Return the cells as a frame of their own."""
    import numpy as np

    assert model.frame is not None
    places = np.concatenate([np.arange(each.start, each.stop) for each in rows] or [np.arange(0)])
    if model.rows is not None:
        places = model.rows[places]
    return model.frame.iloc[places[places >= 0], list(columns)]


def _plain(text: str) -> str:
    """Quote what would break a line or a column, as spreadsheets do."""
    if any(each in text for each in '\t\n\r"'):
        return '"' + text.replace('"', '""') + '"'
    return text
