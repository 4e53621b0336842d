"""Which rows of a table are seen, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from studio.data.selection import by_names
from studio.data.view.conditions import PARAMETER, condition, contains
from studio.data.view.expression import expression
from studio.data.view.grid import hits
from studio.data.view.ordering import SortKey, order
from studio.data.view.work import CHUNK, Work
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame


@dataclass(frozen=True)
class Filter:
    """A text that chooses rows: by one column (its position), by any column, or an expression.

    `column` is None for any column; with `is_expression` it does not count.
    """

    text: str
    column: int | None = None
    is_expression: bool = False


@dataclass(frozen=True)
class Query:
    """Filters (rows must pass them all) and the keys of the order."""

    sort: tuple[SortKey, ...] = ()
    filters: tuple[Filter, ...] = field(default=())

    @property
    def plain(self) -> bool:
        """Whether all rows are seen as they are."""
        return not self.sort and not self.filters


def rows_of(frame: DataFrame, query: Query, work: Work | None = None) -> NDArray[Any] | None:
    """Return the positions of the rows to see, in order; None for all as they are.

    Raises ModuleError for a filter that cannot be understood, Cancelled when called off.
    """
    work = work or Work()
    rows: NDArray[Any] | None = None
    shares = 0.5 if query.sort and query.filters else 1.0
    work.part(0.0, shares)
    if query.filters:
        rows = passing(frame, query.filters, work)
    if query.sort:
        low = shares if query.filters else 0.0
        inner = _Inside(work, low)
        rows = order(frame, query.sort, rows, inner)
    return rows


class _Inside(Work):
    """The later part of another work."""

    def __init__(self, outer: Work, low: float) -> None:
        self._outer, self._from = outer, low
        super().__init__()

    @property
    def cancelled(self) -> bool:
        return self._outer.cancelled

    def tell(self, fraction: float) -> None:
        whole = self._low + (self._high - self._low) * fraction
        self._outer.part(0.0, 1.0)
        self._outer.tell(self._from + (1 - self._from) * whole)


def passing(frame: DataFrame, filters: Sequence[Filter], work: Work) -> NDArray[Any]:
    """Return the positions of the rows that pass all filters, in the order of the frame."""
    import numpy as np
    from pandas.api.types import is_object_dtype

    tests = [test for each in filters if (test := _test(frame, each)) is not None]
    found = []
    anywhere = any(each.column is None and not each.is_expression for each in filters)
    size = max(1024, CHUNK // max(1, frame.shape[1] // 4)) if anywhere else CHUNK
    if any(is_object_dtype(each) for each in frame.dtypes):
        size = min(size, CHUNK // 16)  # Python objects are looked at one by one
    for start, stop in work.chunks(len(frame), size):
        piece = frame.iloc[start:stop]
        kept = np.ones(len(piece), dtype=bool)
        for test in tests:
            kept &= test(piece)
        found.append(np.flatnonzero(kept) + start)
    return np.concatenate(found) if found else np.empty(0, dtype=np.int64)


def _test(frame: DataFrame, given: Filter) -> Callable[[DataFrame], NDArray[Any]] | None:
    if not given.text.strip():
        return None
    if given.is_expression:
        return expression(given.text, frame)
    if given.column is None:
        return _anywhere(given.text.strip())
    place = given.column
    mask = condition(given.text, frame.iloc[:, place])
    return None if mask is None else lambda piece: mask(piece.iloc[:, place])


def _anywhere(text: str) -> Callable[[DataFrame], NDArray[Any]]:
    """Return what finds rows that hold a text (or `/regex/`) in any column."""
    import numpy as np
    import pandas as pd

    test = condition(text, pd.Series([], dtype="str")) if text[0] in '/"' else contains(text)
    assert test is not None

    def mask(piece: DataFrame) -> NDArray[Any]:
        found = hits(piece, range(piece.shape[1]), test)
        return np.asarray(found.any(axis=1))

    return mask


def parse_sort(frame: DataFrame, text: str) -> list[SortKey]:
    """Return the keys that a text such as `age,-name` means; `-` sorts from high to low.

    Raises ModuleError that names columns that are not there.
    """
    names = {str(name) for name in frame.columns}
    parts = [text] if text in names else [each.strip() for each in text.split(",")]
    keys = []
    for part in parts:
        if not part:
            continue
        down = part.startswith("-") and part not in names
        name = part[1:] if down else part
        keys.append(SortKey(by_names(frame, [name], parameter="sort")[0], not down))
    return keys


def parse_filter(frame: DataFrame, text: str) -> Filter:
    """Return the filter that a text means: `COLUMN: condition`, or an expression."""
    name, colon, rest = text.partition(":")
    places = {str(each): place for place, each in enumerate(frame.columns)}
    if colon and name.strip() in places:
        return Filter(rest.strip(), places[name.strip()])
    if not text.strip():
        raise ModuleError("The filter is empty.", parameter=PARAMETER)
    return Filter(text, is_expression=True)
