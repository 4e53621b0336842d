"""Two columns together: a scatter plot, box plots by category, or a table of counts."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.data.summaries.detail import any_positions
from studio.data.summaries.model import (
    ACROSS,
    BOX,
    CROSSTAB,
    HEXAGONS,
    NOTHING,
    SCATTER,
    Comparison,
    Scale,
)
from studio.data.summaries.numbers import make_box, make_order
from studio.data.summaries.objects import _freeze, is_missing, steps, text_of
from studio.data.summaries.order import CHUNK, largest

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame, Series

POINTS = 4000  # up to so many, each row is a point of its own
BOXES = 20
CELLS = 12  # rows and columns of a crosstab


def compare(frame: DataFrame, first: str | int, second: str | int) -> Comparison:
    """Compare two columns, given by name or position. Raises KeyError for an unknown name.

    Numbers, moments and spans against one another make a scatter plot (hexagons where there are
    many rows), against anything else box plots; two of the others a table of counts.
    """
    one, other = _column(frame, first), _column(frame, second)
    names = (str(one.name), str(other.name))
    x, y = _places(one), _places(other)
    if x is not None and y is not None:
        return _scatter(names, x, y)
    if x is not None or y is not None:
        return _boxes(names, one, other, x, y)
    return _crosstab(names, _categories(one), _categories(other))


def _column(frame: DataFrame, which: str | int) -> Series:
    if isinstance(which, int):
        return frame.iloc[:, which]
    if which not in frame.columns:
        raise KeyError(which)
    return frame[which]


@dataclass
class _Placed:
    """One float a row; NaN where there is no finite value."""

    values: NDArray[Any]
    scale: Scale


def _places(column: Series) -> _Placed | None:
    found = any_positions(column)
    if found is None or not len(found.values):
        return None
    values = np.full(len(column), np.nan)
    present = np.asarray(~column.isna())
    values[present] = found.values.astype(np.float64)
    values[np.isinf(values)] = np.nan
    return _Placed(values, found.scale)


def _scatter(names: tuple[str, str], x: _Placed, y: _Placed) -> Comparison:
    both = np.isfinite(x.values) & np.isfinite(y.values)
    xs, ys = x.values[both], y.values[both]
    rows = len(xs)
    if not rows:
        return Comparison(NOTHING, *names, left_out=len(both))
    with np.errstate(all="ignore"):
        base: dict[str, Any] = {
            "rows": rows, "left_out": len(both) - rows, "x_scale": x.scale, "y_scale": y.scale,
            "x_range": _range(xs), "y_range": _range(ys), "correlation": _correlation(xs, ys),
        }  # fmt: skip
        if rows <= POINTS:
            kind, base["x"], base["y"] = SCATTER, tuple(xs.tolist()), tuple(ys.tolist())
        else:
            kind = HEXAGONS
            counted = _hexagons(xs, ys, base["x_range"], base["y_range"])
            base["x"], base["y"], base["counts"] = counted
    return Comparison(kind, names[0], names[1], **base)


def _range(values: NDArray[Any]) -> tuple[float, float]:
    low, high = float(values.min()), float(values.max())
    if low == high:
        room = abs(low) * 0.05 or 0.5
        return low - room, high + room
    return low, high


def _correlation(xs: NDArray[Any], ys: NDArray[Any]) -> float | None:
    """Return Pearson's correlation; None when one of them does not vary."""
    dx, dy = xs - xs.mean(), ys - ys.mean()
    below = math.sqrt(float((dx * dx).sum())) * math.sqrt(float((dy * dy).sum()))
    result = float((dx * dy).sum()) / below if below and math.isfinite(below) else math.nan
    return min(1.0, max(-1.0, result)) if math.isfinite(result) else None


def _hexagons(xs: Any, ys: Any, x_range: Any, y_range: Any) -> tuple[Any, Any, Any]:
    """Count rows by hexagon; positions are shares of the plot's width and height.

    Hexagons stand in two grids, one shifted by half a step; a point belongs to the nearer centre.
    """
    wide = 4 * ACROSS
    counts = np.zeros((2 * ACROSS + 2) * wide, np.int64)
    for start in range(0, len(xs), CHUNK):
        here = slice(start, start + CHUNK)
        u = (xs[here] - x_range[0]) / (x_range[1] - x_range[0]) * ACROSS
        v = (ys[here] - y_range[0]) / (y_range[1] - y_range[0]) * (ACROSS / 2)
        column, row, column2, row2 = np.rint(u), np.rint(v), np.floor(u), np.floor(v)
        near = (u - column) ** 2 + 3 * (v - row) ** 2
        near2 = (u - column2 - 0.5) ** 2 + 3 * (v - row2 - 0.5) ** 2
        first = near <= near2
        twice = np.where(first, 2 * column, 2 * column2 + 1).astype(np.int64)
        twice_down = np.where(first, 2 * row, 2 * row2 + 1).astype(np.int64)
        counts += np.bincount(twice * wide + twice_down, minlength=len(counts))
    number = np.flatnonzero(counts)
    at, down = np.divmod(number, wide)
    across = tuple((at / (2 * ACROSS)).tolist())
    return across, tuple((down / ACROSS).tolist()), tuple(counts[number].tolist())


@dataclass
class _Coded:
    """A category for each row: `codes` point into `labels`, -1 is missing."""

    codes: NDArray[Any]
    labels: list[str]
    more: int = 0  # categories beyond those that have a label; their rows have the code -2


def _categories(column: Series, most: int = CELLS) -> _Coded:
    """Return the most frequent values of a column as categories, the most frequent first."""
    codes, labels = _codes(column)
    counts = np.bincount(codes[codes >= 0], minlength=len(labels))
    best = [each for each in largest(counts, most) if counts[each]]
    rank = np.full(len(labels) + 1, -2, np.int64)
    rank[-1] = -1
    rank[best] = np.arange(len(best))
    used = int(np.count_nonzero(counts))
    return _Coded(rank[codes], [text_of(labels[each]) for each in best], used - len(best))


def _codes(column: Series) -> tuple[NDArray[Any], list[Any]]:
    import pandas as pd
    import pyarrow as pa

    if isinstance(column.dtype, pd.CategoricalDtype):
        return column.cat.codes.to_numpy().astype(np.int64), list(column.cat.categories)
    if column.dtype == np.bool_:
        return column.to_numpy().astype(np.int64), [False, True]
    if isinstance(column.dtype, pd.StringDtype):
        held = column.array.__arrow_array__()
        held = held.combine_chunks() if isinstance(held, pa.ChunkedArray) else held
        coded = held.dictionary_encode()
        whole = coded.combine_chunks() if isinstance(coded, pa.ChunkedArray) else coded
        codes = whole.indices.fill_null(-1).to_numpy(zero_copy_only=False)
        return codes.astype(np.int64), _Lazy(whole.dictionary)  # type: ignore[return-value]
    return _codes_of_objects(column)


class _Lazy(list[Any]):
    """Labels that stay in Arrow memory until one is asked for."""

    def __init__(self, values: Any) -> None:
        super().__init__()
        self._values = values

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, which: Any) -> Any:
        return self._values[which].as_py()


def _codes_of_objects(column: Series) -> tuple[NDArray[Any], list[Any]]:
    codes = np.empty(len(column), np.int64)
    known: dict[Any, int] = {}
    labels: list[Any] = []
    place = 0
    for cells in steps(column, lambda: False):
        for cell in cells:
            if is_missing(cell):
                codes[place] = -1
            else:
                try:
                    key = (type(cell).__name__, _freeze(cell, 100_000)[0])
                    hash(key)
                except Exception:  # what cannot be compared goes by its text
                    key = ("", text_of(cell))
                code = known.setdefault(key, len(known))
                if code == len(labels):
                    labels.append(cell)
                codes[place] = code
            place += 1
    return codes, labels


def _boxes(
    names: tuple[str, str], one: Series, other: Series, x: _Placed | None, y: _Placed | None
) -> Comparison:
    upright = x is None
    placed = y if upright else x
    assert placed is not None
    coded = _categories(one if upright else other, BOXES)
    there = np.isfinite(placed.values) & (coded.codes >= 0)
    rows = int(np.count_nonzero(there))
    if not rows:
        return Comparison(NOTHING, *names, left_out=len(there))
    codes, values = coded.codes[there], placed.values[there]
    by_code = np.argsort(codes, kind="stable")
    codes, values = codes[by_code], values[by_code]
    boxes, sizes, labels = [], [], []
    with np.errstate(all="ignore"):
        for code, label in enumerate(coded.labels):
            start, stop = np.searchsorted(codes, (code, code + 1))
            if stop > start:
                order, _ = make_order(values[start:stop])
                boxes.append(make_box(order))
                sizes.append(int(stop - start))
                labels.append(label)
    missing = int(np.count_nonzero(~np.isfinite(placed.values) | (coded.codes == -1)))
    return Comparison(
        BOX, *names, rows=rows, left_out=missing, categories=tuple(labels), boxes=tuple(boxes),
        sizes=tuple(sizes), more=coded.more, upright=upright,
        x_scale=None if upright else placed.scale, y_scale=placed.scale if upright else None,
    )  # fmt: skip


def _crosstab(names: tuple[str, str], one: _Coded, other: _Coded) -> Comparison:
    """Count the rows of each pair; what is beyond the first categories is one more line."""
    there = (one.codes != -1) & (other.codes != -1)
    rows = int(np.count_nonzero(there))
    if not rows:
        return Comparison(NOTHING, *names, left_out=len(there))
    down, across = len(one.labels), len(other.labels)
    first = np.where(one.codes[there] < 0, down, one.codes[there])
    second = np.where(other.codes[there] < 0, across, other.codes[there])
    width, height = across + bool(other.more), down + bool(one.more)
    table = np.bincount(first * width + second, minlength=width * height).reshape(height, width)
    return Comparison(
        CROSSTAB, *names, rows=rows, left_out=len(there) - rows, categories=tuple(one.labels),
        across=tuple(other.labels), more=one.more, more_across=other.more,
        table=tuple(tuple(line) for line in table.tolist()),
    )  # fmt: skip
