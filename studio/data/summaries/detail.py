"""One column seen closer than its summary: other bins, a logarithmic axis, the curves over it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.data import tables
from studio.data.summaries.column import numbers_of, times_of
from studio.data.summaries.model import BINS, MOST_BINS, Detail, Histogram, Position, Scale
from studio.data.summaries.numbers import counts_between, equal_edges, make_order
from studio.data.summaries.objects import is_number
from studio.data.summaries.positions import Positions, positions

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import Series

CURVE = 129  # points of a curve
FINE = 1024  # bins from which the density is smoothed


def look_closer(column: Series, *, bins: int = BINS, log: bool = False) -> Detail | None:
    """Return the histogram of a column with so many bins; None for one without positions.

    Also None when no value is left: nothing is above zero on a logarithmic axis.
    """
    found = any_positions(column)
    if found is None:
        return None
    values = found.values
    if values.dtype.kind == "f":
        finite = np.isfinite(values)
        values = values if finite.all() else values[finite]
    left_out = 0
    if log:
        above = values > 0
        left_out = len(values) - int(np.count_nonzero(above))
        values = values[above] if left_out else values
    if not len(values):
        return None
    with np.errstate(all="ignore"):
        return _detail(values, found.scale, min(max(1, bins), MOST_BINS), log, left_out)


def any_positions(column: Series) -> Positions | None:
    """Return the positions of a column of any type; None when it has none."""
    import pandas as pd
    from pandas.api import types

    if not types.is_object_dtype(column.dtype):
        return positions(column)
    word = tables.type_word(column)
    if word in (tables.DATETIME, tables.TIMESPAN):
        return times_of(column, word)
    present = column[~column.isna()] if word == tables.NUMERIC else pd.Series(dtype=object)
    if not len(present) or not all(is_number(each) for each in present):
        return None
    values, _ = numbers_of(present)
    whole = all(isinstance(each, int) for each in present)
    return Positions(values, Scale(whole=whole), len(column) - len(present))


def _detail(values: NDArray[Any], scale: Scale, bins: int, log: bool, left_out: int) -> Detail:
    order, _ = make_order(values)
    low, high = order.lowest, order.highest

    def edges_of(number: int) -> list[Position]:
        if log:
            return log_edges(low, high, number)
        return equal_edges(low, high, number)

    edges, fine, points = edges_of(bins), edges_of(FINE), edges_of(CURVE - 1)
    order.prepare((), {*edges, *fine, *points})
    counts = counts_between(order, edges)
    shares = [order.below(each, with_it=True) / order.size for each in points]
    histogram = Histogram(tuple(edges), tuple(counts), log, left_out)
    curve = _density(fine, counts_between(order, fine), points, log) if low < high else ()
    return Detail(histogram, scale, tuple(zip(points, shares)), curve)


def log_edges(low: Position, high: Position, bins: int) -> list[Position]:
    """Return edges of bins that are equally wide on a logarithmic axis; `low` is above zero."""
    if low == high:
        return [low / 1.5, low * 1.5]
    start, end = math.log10(low), math.log10(high)
    inner = [10 ** (start + (end - start) * each / bins) for each in range(1, bins)]
    inner = [min(max(each, low), high) for each in inner]
    return [low, *inner, high]


def _density(
    edges: list[Position], counts: list[int], points: list[Position], log: bool
) -> tuple[tuple[Position, float], ...]:
    """Return a smoothed curve: each value is spread like a bell (Silverman's width)."""
    place = np.asarray(edges, dtype=np.float64)
    wanted = np.asarray(points, dtype=np.float64)
    if log:
        place, wanted = np.log10(place), np.log10(wanted)
    middle = place[:-1] * 0.5 + place[1:] * 0.5
    weight = np.asarray(counts, dtype=np.float64)
    size = weight.sum()
    step = (place[-1] - place[0]) / len(weight)
    if not np.isfinite(step) or step <= 0:
        return ()
    mean = float(weight @ middle) / size
    spread = math.sqrt(float(weight @ (middle - mean) ** 2) / size)
    upto = np.cumsum(weight) / size
    quarter, three = (middle[np.searchsorted(upto, share)] for share in (0.25, 0.75))
    width = 0.9 * min(spread, (three - quarter) / 1.34 or spread) * size ** (-0.2)
    width = max(width, step)
    if not np.isfinite(width):
        return ()
    distance = (wanted[:, None] - middle[None, :]) / width
    bells = np.exp(-0.5 * distance**2) @ weight
    height = bells / (size * width * math.sqrt(2 * math.pi))
    return tuple(zip(points, height.tolist()))
