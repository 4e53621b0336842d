"""The order of rows by several columns: stable, missing values last in either direction."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studio.data.view.work import Work

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame

_PIECE = 1 << 20  # values sorted in one go
_FEW = 1 << 16  # integers in so small a range are counted, not compared


@dataclass(frozen=True)
class SortKey:
    """A column (by its position in the frame) that rows are sorted by."""

    column: int
    ascending: bool = True


def order(
    frame: DataFrame,
    keys: Sequence[SortKey],
    rows: NDArray[Any] | None = None,
    work: Work | None = None,
) -> NDArray[Any]:
    """Return the positions of the rows in order; the first key counts most.

    `rows` are the positions that take part (all without it). Text is in the order of its
    letters' codes, as Python sorts it; in a column of mixed kinds numbers come before dates, dates
    before text. Raises Cancelled when `work` is called off.
    """
    import numpy as np

    from studio.data.view.ranking import sortable

    work = work or Work()
    found: NDArray[Any] | None = None
    for number, key in enumerate(reversed(keys)):
        work.part(number / len(keys), (number + 1) / len(keys))
        column = frame.iloc[:, key.column]
        if rows is not None:
            column = column.take(rows)
        values, missing = sortable(column, work)
        if not key.ascending:
            values = -values if values.dtype.kind == "f" else ~values
        if found is not None:
            values = values[found]
            missing = None if missing is None else missing[found]
        step = _with_missing_last(values, missing, work)
        found = step if found is None else found[step]
    if found is None:
        return np.arange(len(frame)) if rows is None else rows
    return found if rows is None else rows[found]


def _with_missing_last(
    values: NDArray[Any], missing: NDArray[Any] | None, work: Work
) -> NDArray[Any]:
    import numpy as np

    if missing is None or not missing.any():
        return stable_argsort(values, work)
    there = np.flatnonzero(~missing)
    return np.concatenate(
        [there[stable_argsort(values[there], work)], np.flatnonzero(missing)]
    )  # fmt: skip


def stable_argsort(values: NDArray[Any], work: Work) -> NDArray[Any]:
    """Return what NumPy's stable argsort returns, piece by piece on all processors.

    Sorted pieces are merged by a sort that makes use of the order they have.
    """
    import numpy as np

    count = len(values)
    if count <= _PIECE // 4:
        return np.argsort(values, kind="stable")
    if values.dtype.kind in "iu":
        lowest, highest = int(values.min()), int(values.max())
        if highest - lowest < _FEW:
            import pyarrow as pa
            from pyarrow import compute

            small = (values - values.dtype.type(lowest)).astype(np.uint16)
            return compute.array_sort_indices(pa.array(small)).to_numpy().astype(np.int64)

    def sort_piece(start: int) -> NDArray[Any]:
        if work.cancelled:
            return np.empty(0, dtype=np.int64)
        piece = np.argsort(values[start : start + _PIECE], kind="stable")
        piece += start
        return piece

    starts = range(0, count, _PIECE)
    pieces = []
    with ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
        for number, piece in enumerate(pool.map(sort_piece, starts)):
            pieces.append(piece)
            if not work.cancelled:
                work.tell(0.8 * (number + 1) / len(starts))
    work.tell(0.8)
    joined = np.concatenate(pieces)
    return joined[np.argsort(values[joined], kind="stable")]
