"""The statistics of positions: order, moments, histogram, box plot."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.data.pace import breathe
from studio.data.summaries.model import (
    BINS,
    ESTIMATE,
    EXACT,
    UNKNOWN,
    Box,
    Histogram,
    Note,
    Position,
)
from studio.data.summaries.order import FEW, Buckets, Order, Sorted, Tally
from studio.data.summaries.sketch import estimate_unique

if TYPE_CHECKING:
    from numpy.typing import NDArray

LARGE = 2_000_000  # values from which on sorting all of them is put off
NARROW = 1 << 20  # whole numbers in such a range are counted, not sorted
SHARES = (0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99)
TOP = 10
OUTLIERS = 24  # of each side


@dataclass
class Measured:
    """The statistics of an array; all of them None when it holds no finite value."""

    unique: int | None = 0
    unique_is: str = EXACT
    infinite: int = 0
    mean: float | None = None
    deviation: float | None = None
    minimum: Position | None = None
    maximum: Position | None = None
    quantiles: tuple[tuple[float, Position], ...] = ()
    histogram: Histogram | None = None
    box: Box | None = None
    frequent: list[tuple[Position, int]] = field(default_factory=list)
    notes: tuple[Note, ...] = ()


def measure(values: NDArray[Any], *, exact: bool = False, bins: int = BINS) -> Measured:
    """Return the statistics of an array without missing values.

    The different values of more than LARGE are estimated where there are many, unless `exact`.
    """
    with np.errstate(all="ignore"):
        return _measure(values, exact, bins)


def _measure(values: NDArray[Any], exact: bool, bins: int) -> Measured:
    infinite = (0, 0)
    if values.dtype.kind == "f" and len(values):
        infinite = (
            int(np.count_nonzero(values == -np.inf)),
            int(np.count_nonzero(values == np.inf)),
        )
        if any(infinite):
            values = values[np.isfinite(values)]
    result = Measured(infinite=sum(infinite))
    if len(values):
        order, estimate = make_order(values, exact=exact)
        _fill(result, order, bins)
        if estimate is not None:
            result.unique, result.unique_is = estimate, ESTIMATE
            result.notes = (Note("estimate"),)
        elif order.unique is None:
            result.unique_is = UNKNOWN
    if result.unique is not None:
        result.unique += sum(1 for each in infinite if each)
    if infinite[0]:
        result.minimum = -math.inf
    if infinite[1] or (infinite[0] and result.maximum is None):
        result.maximum = math.inf if infinite[1] else -math.inf
    if infinite[1] and result.minimum is None:
        result.minimum = math.inf
    if any(infinite):
        result.notes += (Note("infinite", (str(sum(infinite)),)),)
    return result


def make_order(values: NDArray[Any], *, exact: bool = False) -> tuple[Order, int | None]:
    """Return finite values in order, and about how many differ if counting them would take long.

    There must be one value at least.
    """
    if values.dtype.kind in "iu":
        lowest, highest = int(values.min()), int(values.max())
        if highest - lowest < NARROW and highest - lowest < max(1024, 4 * len(values)):
            return _tally_of_whole(values, lowest, highest), None
    else:
        lowest, highest = values.min().item(), values.max().item()
    if len(values) > LARGE and lowest < highest and not exact:
        about = estimate_unique(values)
        suits = values.dtype.kind in "iu" or Buckets.suits(lowest, highest)
        if about > FEW and suits:
            return Buckets(values, lowest, highest), min(about, len(values))
        if about <= FEW:
            return _tally_of_few(values), None
    return Sorted(np.sort(values)), None


def _tally_of_whole(values: NDArray[Any], lowest: int, highest: int) -> Tally:
    counts = np.zeros(highest - lowest + 1, np.int64)
    step = max(1 << 16, len(counts))  # as short as it can be: the interpreter waits meanwhile
    for start in range(0, len(values), step):
        breathe()
        part = values[start : start + step]
        distance = part.astype(np.int64) - lowest if lowest >= -(2**63) and highest < 2**63 else (
            part - part.dtype.type(lowest)
        ).astype(np.int64)  # fmt: skip
        counts += np.bincount(distance, minlength=len(counts))
    there = np.flatnonzero(counts)
    if highest < 2**63:
        return Tally(there + lowest, counts[there])
    return Tally(there.astype(np.uint64) + np.uint64(lowest), counts[there])


def _tally_of_few(values: NDArray[Any]) -> Tally:
    import pyarrow as pa
    import pyarrow.compute as pc

    if values.dtype.kind == "f":
        values = values + 0.0  # both zeros are one
    counted = pc.value_counts(pa.array(values))
    different = counted.field("values").to_numpy(zero_copy_only=False)
    counts = counted.field("counts").to_numpy(zero_copy_only=False)
    by_value = np.argsort(different)
    return Tally(different[by_value], counts[by_value])


def _fill(result: Measured, order: Order, bins: int) -> None:
    size = order.size
    edges = equal_edges(order.lowest, order.highest, bins)
    places = [share * (size - 1) for share in SHARES]
    order.prepare([int(p) + more for p in places for more in (0, 1)], edges)
    result.unique = order.unique
    result.minimum, result.maximum = order.lowest, order.highest
    result.mean, squares = order.moments()
    if not math.isfinite(squares):
        result.notes += (Note("far"),)
    elif size > 1:
        result.deviation = math.sqrt(squares / (size - 1))
    result.quantiles = tuple((share, order.quantile(share)) for share in SHARES)
    result.histogram = Histogram(tuple(edges), tuple(counts_between(order, edges)))
    result.box = make_box(order)
    if size <= TOP or order.unique != size:  # some value stands in two rows
        result.frequent = order.frequent(TOP)


def equal_edges(low: Position, high: Position, bins: int) -> list[Position]:
    """Return the edges of bins of equal width; one single value gets a bin around it."""
    if low == high:
        wide = max(abs(low) * 0.05, 0.5) if low else 0.5
        return [low - wide, low + wide]
    step = high / bins - low / bins  # taken apart: the difference may be larger than any number
    inner = [low + step * each for each in range(1, bins)]
    return [low, *inner, high]


def counts_between(order: Order, edges: list[Position]) -> list[int]:
    """Return how many values lie between each two edges; the last edge belongs to its bin."""
    ranks = [order.below(each) for each in edges[:-1]] + [order.below(edges[-1], with_it=True)]
    return [high - low for low, high in pairwise(ranks)]


def make_box(order: Order) -> Box:
    """Return the box plot of finite values."""
    q1, median, q3 = (order.quantile(share) for share in (0.25, 0.5, 0.75))
    reach = 1.5 * (q3 - q1)
    fences = (q1 - reach, q3 + reach)
    order.prepare((), fences)
    under = order.below(fences[0]) if math.isfinite(fences[0]) else 0
    upto = order.below(fences[1], with_it=True) if math.isfinite(fences[1]) else order.size
    # Rounded quartiles of huge numbers may lie beyond all values: the box itself is never empty.
    under = min(under, int(0.25 * (order.size - 1)))
    upto = max(upto, math.ceil(0.75 * (order.size - 1)) + 1)
    above = order.size - upto
    sample = sorted({*_spread(0, under), *(_spread(upto, order.size))})
    order.prepare([under, upto - 1, *sample])
    outliers = tuple(dict.fromkeys(order.at(rank) for rank in sample))
    # Between two values the box may lie where no value is: a whisker never ends inside the box.
    low, high = min(order.at(under), q1), max(order.at(upto - 1), q3)
    return Box(low, q1, median, q3, high, outliers, under + above)


def _spread(start: int, stop: int) -> list[int]:
    """Return at most OUTLIERS places of a range, its ends among them."""
    number = stop - start
    if number <= OUTLIERS:
        return list(range(start, stop))
    return [start + round(each * (number - 1) / (OUTLIERS - 1)) for each in range(OUTLIERS)]
