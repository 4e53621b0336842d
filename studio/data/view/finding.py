"""Finds the next cell that holds a text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from studio.data.view.conditions import condition, contains
from studio.data.view.grid import hits
from studio.data.view.work import Work

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame

_CELLS = 1 << 19  # looked at between two chances to stop


class Cell(NamedTuple):
    """A cell by its row as seen and its column in the frame."""

    row: int
    column: int


def find_next(
    frame: DataFrame,
    text: str,
    start: Cell | None,
    *,
    columns: Sequence[int],
    rows: NDArray[Any] | None = None,
    backwards: bool = False,
    work: Work | None = None,
) -> Cell | None:
    """Return the next cell after `start` that holds the text (or fits `/regex/`), or None.

    `columns` in the order in which they are seen; `rows` are the frame's positions of the rows
    that are seen, in order. After the end it goes on at the beginning. Raises ModuleError,
    Cancelled.
    """
    import numpy as np
    import pandas as pd

    work = work or Work()
    count = len(frame) if rows is None else len(rows)
    if not count or not columns or not text:
        return None
    regex = condition(text, pd.Series([], dtype="str")) if text[0] == "/" else None
    test = regex or contains(text)
    at = list(columns)
    first = start.row if start is not None else (count - 1 if backwards else 0)
    place = at.index(start.column) if start is not None and start.column in at else -1
    if start is not None and place >= 0:
        wrapped = place - 1 if backwards else place + 1
    else:
        wrapped = len(at) - 1 if backwards else 0
    done = 0
    for low, high, from_place, to_place in _pieces(count, len(at), first, wrapped, backwards):
        work.tell(min(1.0, done / (count + 1)))
        done += high - low
        piece = frame.iloc[low:high] if rows is None else frame.iloc[rows[low:high]]
        order = range(from_place, to_place)
        found = hits(piece, [at[each] for each in order], test)
        flat = np.flatnonzero(found)
        if len(flat):
            row, column = divmod(int(flat[-1 if backwards else 0]), len(order))
            return Cell(low + row, at[order[column]])
    return None


def _pieces(count: int, wide: int, row: int, place: int, backwards: bool) -> Any:
    """Yield rows `low` to `high` and places of columns, in the order in which to look."""
    size = min(1 << 16, max(64, _CELLS // wide))
    if backwards:
        if place >= 0:
            yield row, row + 1, 0, place + 1
        for high in range(row, 0, -size):
            yield max(0, high - size), high, 0, wide
        for high in range(count, row + 1, -size):
            yield max(row + 1, high - size), high, 0, wide
        if place + 1 < wide:
            yield row, row + 1, max(0, place + 1), wide
        return
    if place < wide:
        yield row, row + 1, place, wide
    for low in range(row + 1, count, size):
        yield low, min(count, low + size), 0, wide
    for low in range(0, row, size):
        yield low, min(row, low + size), 0, wide
    if place > 0:
        yield row, row + 1, 0, min(place, wide)
