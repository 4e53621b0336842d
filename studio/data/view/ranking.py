"""Turns the values of a column into numbers that stand in the same order."""

from __future__ import annotations

import datetime
import heapq
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from studio.data.view.values import arrow_array, brief
from studio.data.view.work import Work

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import Series

_GENTLE = 4_000  # keys of Python objects sorted in one go: no other thread runs meanwhile
_SLICE = 20_000  # objects looked at between two chances to stop
_SAMPLE = 100_000


def sortable(column: Series, work: Work) -> tuple[NDArray[Any], NDArray[Any] | None]:
    """Return numbers in the order of the values, and where a value is missing.

    NaN in the numbers themselves counts as missing, too, and sorts last by itself.
    """
    import numpy as np
    import pandas as pd

    dtype = column.dtype
    if isinstance(dtype, pd.CategoricalDtype):
        return _categories(column, work)
    kind = getattr(dtype, "kind", "O")
    if isinstance(dtype, np.dtype) and kind in "iuf":
        return column.to_numpy(), None
    if isinstance(dtype, np.dtype) and kind == "b":
        return column.to_numpy().astype(np.uint8), None
    if isinstance(dtype, np.dtype) and kind == "c":
        values = column.to_numpy()
        return np.unique(values, return_inverse=True)[1], np.isnan(values)
    if isinstance(dtype, pd.DatetimeTZDtype) or (isinstance(dtype, np.dtype) and kind in "mM"):
        numbers = column.array.asi8  # type: ignore[union-attr]
        return numbers, numbers == np.iinfo(np.int64).min
    if pd.api.types.is_numeric_dtype(dtype) and not isinstance(dtype, pd.ArrowDtype):
        missing = column.isna().to_numpy()
        plain = np.uint8 if kind == "b" else getattr(dtype, "numpy_dtype", np.dtype(float))
        return column.array.to_numpy(dtype=plain, na_value=0), missing  # type: ignore[call-arg]
    if not pd.api.types.is_object_dtype(dtype):
        found = _arrow(column)
        if found is not None:
            return found
    return _objects(column, work)


def _categories(column: Series, work: Work) -> tuple[NDArray[Any], NDArray[Any]]:
    """Rank by the order of the categories if they have one, else by what they stand for."""
    import numpy as np
    import pandas as pd

    codes = column.cat.codes.to_numpy()
    if column.cat.ordered or not len(column.cat.categories):
        return codes, codes < 0
    values, _ = sortable(pd.Series(column.cat.categories), work)
    places = np.argsort(values, kind="stable")
    ranks = np.empty(len(places) + 1, dtype=np.int64)
    ranks[places] = np.arange(len(places))
    return ranks[codes], codes < 0


def _arrow(column: Series) -> tuple[NDArray[Any], NDArray[Any]] | None:
    """Rank text, and whatever else Arrow holds and can compare; None when it cannot."""
    import pyarrow as pa
    from pyarrow import compute

    missing = column.isna().to_numpy()
    try:
        array = arrow_array(column)
        if pa.types.is_floating(array.type) or pa.types.is_integer(array.type):
            return compute.fill_null(array, 0).to_numpy(zero_copy_only=False), missing
        sample = array.slice(0, _SAMPLE)
        if len(array) > _SAMPLE and compute.count_distinct(sample).as_py() > _SAMPLE // 2:
            ranks = compute.rank(array, tiebreaker="dense").to_numpy(zero_copy_only=False)
            return ranks.astype("int64"), missing
        coded = array.dictionary_encode()
        ranks = compute.rank(coded.dictionary, tiebreaker="dense").to_numpy(zero_copy_only=False)
        codes = compute.fill_null(coded.indices, 0).to_numpy(zero_copy_only=False)
        return (ranks.astype("int64")[codes] if len(ranks) else codes), missing
    except (pa.ArrowException, NotImplementedError, TypeError, ValueError):
        return None


def _objects(column: Series, work: Work) -> tuple[NDArray[Any], NDArray[Any]]:
    import numpy as np

    missing = np.zeros(len(column), dtype=bool)
    codes = np.zeros(len(column), dtype=np.int64)
    known: dict[Any, int] = {}
    for start, stop in work.chunks(len(column), _SLICE):
        piece = column.iloc[start:stop]
        gone = piece.isna().to_numpy()
        missing[start:stop] = gone
        for place, (value, none) in enumerate(zip(piece.array, gone, strict=True), start):
            if none:
                continue
            key = _key(value)
            codes[place] = known.setdefault(key, len(known))
    ranks = np.zeros(max(1, len(known)), dtype=np.int64)
    for rank, (_, code) in enumerate(_sorted_gently(list(known.items()))):
        ranks[code] = rank
        if rank % _SLICE == 0:
            work.tell(0.9)
    return ranks[codes], missing


def _sorted_gently(pairs: list[tuple[Any, int]]) -> Any:
    """Yield pairs in order; other threads have their turn in between."""
    runs = [sorted(pairs[at : at + _GENTLE]) for at in range(0, len(pairs), _GENTLE)]
    return heapq.merge(*runs)


def _key(value: Any) -> tuple[Any, ...]:
    """Return what stands for a value of any kind in a sort; keys of two values can be compared."""
    item = getattr(value, "item", None)
    if item is not None and getattr(value, "ndim", None) == 0:
        value = item()
    if isinstance(value, (int, float, Decimal)):
        return (0, value)
    if isinstance(value, datetime.datetime):
        if value.tzinfo is not None:
            value = value.astimezone(datetime.UTC).replace(tzinfo=None)
        return (1, value.isoformat())
    if isinstance(value, (datetime.date, datetime.time)):
        return (1, value.isoformat())
    if isinstance(value, datetime.timedelta):
        return (2, value)
    if isinstance(value, str):
        return (3, value)
    if isinstance(value, (bytes, bytearray)):
        return (4, bytes(value[:256]))
    return (5, type(value).__name__, brief(value, 200))
