"""Values in their order, in three shapes that answer the same questions.

`Sorted` holds every value, `Tally` each different value with its count, `Buckets` leaves a large
array as it is and sorts only the small parts that are asked for.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.data.pace import breathe

if TYPE_CHECKING:
    from numpy.typing import NDArray

CHUNK = 1 << 16  # values that stay in the processor's own memory between two steps
FEW = 200_000  # different values that are counted one by one
BUCKETS = 1 << 16


class Order:
    """Finite values in ascending order. `size` is how many there are."""

    size: int
    unique: int | None = None  # None: only an estimate is worth its time
    lowest: Any
    highest: Any

    def at(self, rank: int) -> Any:
        """Return the value at a place, counted from 0."""
        raise NotImplementedError

    def below(self, value: Any, *, with_it: bool = False) -> int:
        """Return how many values are smaller than `value` (or equal, `with_it`)."""
        raise NotImplementedError

    def moments(self) -> tuple[float, float]:
        """Return the mean and the sum of the squared distances from it."""
        raise NotImplementedError

    def frequent(self, most: int) -> list[tuple[Any, int]]:
        """Return the most frequent values; of very many, only those in 1 of 1,000 places."""
        raise NotImplementedError

    def prepare(self, ranks: Iterable[int], values: Iterable[Any] = ()) -> None:
        """Get ready to be asked for these places and values."""

    def quantile(self, share: float) -> Any:
        """Return a quantile, between two values where none stands exactly there."""
        place = share * (self.size - 1)
        low = int(place)
        first = self.at(low)
        rest = place - low
        if not rest or low + 1 >= self.size:
            return first
        second = self.at(low + 1)
        if first == second:
            return first
        return float(first) * (1 - rest) + float(second) * rest


class Sorted(Order):
    """Every value, sorted."""

    def __init__(self, values: NDArray[Any]) -> None:
        """`values` must be sorted and finite, and there must be one at least."""
        self._values = values
        self.size = len(values)
        self.lowest, self.highest = values[0].item(), values[-1].item()
        self.unique = 1 + sum(
            int(np.count_nonzero(part[1:] != part[:-1])) for part in _overlapping(values)
        )

    def at(self, rank: int) -> Any:
        """Return the value at a place."""
        return self._values[rank].item()

    def below(self, value: Any, *, with_it: bool = False) -> int:
        """Return how many values are smaller."""
        if value > self.highest:
            return self.size
        return _search(self._values, value, with_it) if value >= self.lowest else 0

    def moments(self) -> tuple[float, float]:
        """Return the mean and the sum of the squared distances from it."""
        return moments(self._values)

    def frequent(self, most: int) -> list[tuple[Any, int]]:
        """Return the most frequent values."""
        if self.unique is not None and self.unique <= FEW:
            changes = np.flatnonzero(self._values[1:] != self._values[:-1]) + 1
            starts = np.concatenate(([0], changes))
            counts = np.diff(np.concatenate((starts, [self.size])))
            best = largest(counts, most)
            return [(self._values[starts[i]].item(), int(counts[i])) for i in best]
        return _steady(self, np.unique(self._values[:: max(1, self.size // 1000)]), most)


class Tally(Order):
    """Each different value with the number of its places."""

    def __init__(self, values: NDArray[Any], counts: NDArray[Any]) -> None:
        """`values` must be sorted, different and finite, with counts above zero."""
        self._values, self._counts = values, counts
        self._upto = np.cumsum(counts, dtype=np.int64)
        self.size = int(self._upto[-1])
        self.lowest, self.highest = values[0].item(), values[-1].item()
        self.unique = len(values)

    def at(self, rank: int) -> Any:
        """Return the value at a place."""
        return self._values[np.searchsorted(self._upto, rank, "right")].item()

    def below(self, value: Any, *, with_it: bool = False) -> int:
        """Return how many values are smaller."""
        if value > self.highest:
            return self.size
        place = _search(self._values, value, with_it) if value >= self.lowest else 0
        return int(self._upto[place - 1]) if place else 0

    def moments(self) -> tuple[float, float]:
        """Return the mean and the sum of the squared distances from it."""
        values = self._values.astype(np.float64)
        mean = float(np.sum(values * self._counts)) / self.size
        if not np.isfinite(mean):
            mean = float(np.sum(values * (self._counts / self.size)))
        return mean, float(np.dot((values - mean) ** 2, self._counts))

    def frequent(self, most: int) -> list[tuple[Any, int]]:
        """Return the most frequent values."""
        best = largest(self._counts, most)
        return [(self._values[i].item(), int(self._counts[i])) for i in best]


class Buckets(Order):
    """A large array cut into many buckets by value; a bucket is sorted when it is asked for."""

    def __init__(self, values: NDArray[Any], lowest: Any, highest: Any) -> None:
        """`values` must be finite, with these as its smallest and largest (not the same)."""
        self._values = values
        self.size = len(values)
        self.lowest, self.highest = lowest, highest
        self._whole = values.dtype.kind in "iu"
        self._shift = max(0, (int(highest) - int(lowest)).bit_length() - 16) if self._whole else 0
        self._factor = 0.0 if self._whole else (BUCKETS - 1) / (highest * 0.5 - lowest * 0.5)
        self._number = np.empty(self.size, np.uint16)
        counts = np.zeros(BUCKETS, np.int64)
        for start in range(0, self.size, CHUNK):
            breathe()
            part = self._numbers(values[start : start + CHUNK])
            self._number[start : start + CHUNK] = part
            counts += np.bincount(part, minlength=BUCKETS)
        self._counts = counts
        self._upto = np.cumsum(counts)
        self._sorted: dict[int, NDArray[Any]] = {}

    @staticmethod
    def suits(lowest: Any, highest: Any) -> bool:
        """Tell whether the distance of two floats can be cut into buckets at all."""
        half = highest * 0.5 - lowest * 0.5
        return bool(half > 0 and np.isfinite((BUCKETS - 1) / half))

    def _numbers(self, values: NDArray[Any]) -> NDArray[Any]:
        """Return the bucket of each value; a larger value never has a smaller number."""
        if self._whole:
            distance = values.astype(np.uint64) - np.uint64(self.lowest % 2**64)
            return (distance >> np.uint64(self._shift)).astype(np.uint16)
        wide = values.astype(np.float64, copy=False)
        place = (wide * 0.5 - self.lowest * 0.5) * self._factor
        return np.minimum(place, BUCKETS - 1, out=place).astype(np.uint16)

    def prepare(self, ranks: Iterable[int], values: Iterable[Any] = ()) -> None:
        """Fetch all buckets that will be needed in one go."""
        places = [each for each in ranks if 0 <= each < self.size]
        wanted = set(np.searchsorted(self._upto, places, "right").tolist())
        inside = [each for each in values if self.lowest <= each <= self.highest]
        wanted |= {self._home(each) for each in inside}
        self._fetch(wanted)

    def _fetch(self, wanted: set[int]) -> None:
        missing = sorted(wanted - set(self._sorted))
        if not missing:
            return
        chosen = np.zeros(BUCKETS, np.bool_)
        chosen[missing] = True
        breathe()
        places = np.flatnonzero(chosen[self._number])
        numbers, values = self._number[places], self._values[places]
        by_number = np.argsort(numbers, kind="stable")
        values = values[by_number]
        ends = np.cumsum(self._counts[missing])
        for each, end in zip(missing, ends.tolist()):
            self._sorted[each] = np.sort(values[end - int(self._counts[each]) : end])

    def _home(self, value: Any) -> int:
        kept = np.asarray([value])
        if self._whole:
            kept = np.asarray([math.floor(value)], dtype=self._values.dtype)
        return int(self._numbers(kept)[0])

    def _bucket(self, number: int) -> NDArray[Any]:
        self._fetch({number})
        return self._sorted[number]

    def at(self, rank: int) -> Any:
        """Return the value at a place."""
        number = int(np.searchsorted(self._upto, rank, "right"))
        before = int(self._upto[number - 1]) if number else 0
        return self._bucket(number)[rank - before].item()

    def below(self, value: Any, *, with_it: bool = False) -> int:
        """Return how many values are smaller."""
        if value < self.lowest:
            return 0
        if value > self.highest:
            return self.size
        number = self._home(value)
        before = int(self._upto[number - 1]) if number else 0
        return before + _search(self._bucket(number), value, with_it)

    def moments(self) -> tuple[float, float]:
        """Return the mean and the sum of the squared distances from it."""
        return moments(self._values)

    def frequent(self, most: int) -> list[tuple[Any, int]]:
        """Return the values in 1 of 1,000 places."""
        least = self.size // 1000
        heavy = np.flatnonzero(self._counts > least).tolist()
        self._fetch(set(heavy))
        found: list[Any] = []
        for number in heavy:
            bucket = self._sorted[number]
            found.extend(np.unique(bucket[:: max(1, least)]).tolist())
        return _steady(self, found, most)


def moments(values: NDArray[Any]) -> tuple[float, float]:
    """Return the mean and the sum of the squared distances from it, in double precision."""
    size = len(values)
    mean = float(np.add.reduce(values, dtype=np.float64)) / size
    if not np.isfinite(mean):  # the sum is larger than any number, the mean is not
        mean = float(np.add.reduce(values / size, dtype=np.float64))
    squares = 0.0
    for start in range(0, size, CHUNK):
        breathe()
        distance = values[start : start + CHUNK].astype(np.float64) - mean
        squares += float(np.dot(distance, distance))
    return mean, squares


def largest(counts: NDArray[Any], most: int) -> list[int]:
    """Return the places of the largest counts, the first come first where they are equal."""
    places = np.arange(len(counts))
    if len(counts) > most:
        places = np.flatnonzero(counts > 1)  # in a column of names these are few
        if len(places) < most:
            places = np.concatenate([places, np.flatnonzero(counts == 1)[: most - len(places)]])
        repeated = counts[places]
        least = np.partition(repeated, len(places) - most)[len(places) - most]
        above = places[repeated > least]
        places = np.concatenate([above, places[repeated == least][: most - len(above)]])
    return sorted(places.tolist(), key=lambda i: (-int(counts[i]), i))


def _steady(order: Order, candidates: Iterable[Any], most: int) -> list[tuple[Any, int]]:
    """Return those of the candidates that take more than 1 of 1,000 places."""
    least = max(1, order.size // 1000)
    counted = [(v, order.below(v, with_it=True) - order.below(v)) for v in candidates]
    kept = sorted((-count, value) for value, count in counted if count > least)
    return [(value, -count) for count, value in kept[:most]]


def _overlapping(values: NDArray[Any]) -> Iterable[NDArray[Any]]:
    """Yield parts of which each begins with the last value of the one before."""
    for start in range(0, max(1, len(values) - 1), CHUNK):
        breathe()
        yield values[start : start + CHUNK + 1]


def _search(values: NDArray[Any], value: Any, with_it: bool) -> int:
    """Return how many of the sorted values are smaller (or equal, `with_it`)."""
    if values.dtype.kind in "iu":  # another type of number would have the whole array converted
        whole = math.ceil(value)
        with_it = with_it and whole == value
        limits = np.iinfo(values.dtype)
        if whole > limits.max:
            return len(values)
        value = values.dtype.type(whole)
    return int(np.searchsorted(values, value, "right" if with_it else "left"))
