"""Columns whose values have no place on a scale: texts, categories, truth values, bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.data.pace import breathe
from studio.data.summaries.model import EXACT, Note, TopValue
from studio.data.summaries.objects import survey, text_of
from studio.data.summaries.order import largest

if TYPE_CHECKING:
    from pandas import Series

TOP = 10


@dataclass
class Counted:
    """How often each value stands in a column; `codes` point into `labels`, -1 is missing."""

    missing: int
    unique: int | None
    unique_is: str = EXACT
    top: tuple[TopValue, ...] = ()
    shortest: int | None = None
    longest: int | None = None
    notes: tuple[Note, ...] = ()


def count_column(column: Series, abandoned: Callable[[], bool]) -> Counted:
    """Count the values of a column. Raises Abandoned."""
    import pandas as pd
    from pandas.api import types

    dtype = column.dtype
    if isinstance(dtype, pd.CategoricalDtype):
        return _categories(column)
    if types.is_bool_dtype(dtype) and not types.is_object_dtype(dtype):
        return _booleans(column)
    if isinstance(dtype, (pd.StringDtype, pd.ArrowDtype)):
        found = _arrow(column)
        if found is not None:
            return found
    seen = survey(column, abandoned)
    return Counted(seen.missing, seen.unique, seen.unique_is, seen.top(TOP), notes=seen.notes)


def _categories(column: Series) -> Counted:
    codes = column.cat.codes.to_numpy()
    counts = _bincount(codes, len(column.cat.categories))
    names = column.cat.categories
    best = [i for i in largest(counts[1:], TOP) if counts[i + 1]]
    top = tuple(TopValue(text_of(names[i]), int(counts[i + 1])) for i in best)
    used = int(np.count_nonzero(counts[1:]))
    unused = len(names) - used
    notes = (Note("unused", (f"{unused:,}",)),) if unused else ()
    return Counted(int(counts[0]), used, top=top, notes=notes)


def _bincount(codes: Any, size: int) -> Any:
    """Return how often -1 and the codes below `size` occur."""
    counts = np.zeros(size + 1, np.int64)
    step = max(1 << 16, size)
    for start in range(0, len(codes), step):
        breathe()
        part = codes[start : start + step].astype(np.int64) + 1
        counts += np.bincount(part, minlength=size + 1)
    return counts


def _booleans(column: Series) -> Counted:
    import pandas as pd

    if isinstance(column.dtype, np.dtype):
        yes, missing = int(np.count_nonzero(column.to_numpy())), 0
    elif isinstance(column.dtype, pd.SparseDtype):
        yes, missing = int(np.count_nonzero(np.asarray(column))), 0
    else:
        missing = int(column.isna().sum())
        yes = int(column.sum())
    no = len(column) - missing - yes
    pairs = [("True", yes), ("False", no)]
    pairs.sort(key=lambda pair: -pair[1])
    top = tuple(TopValue(text, count) for text, count in pairs if count)
    return Counted(missing, len(top), top=top)


def _arrow(column: Series) -> Counted | None:
    """Count what lies in Arrow memory; None for types that Arrow cannot count."""
    import pyarrow as pa
    import pyarrow.compute as pc

    held = column.array.__arrow_array__()
    if pa.types.is_nested(held.type):
        return None
    missing = held.null_count
    try:
        counted = pc.value_counts(held.drop_null() if missing else held)
    except pa.ArrowNotImplementedError:
        return None
    counts = counted.field("counts").to_numpy(zero_copy_only=False)
    values = counted.field("values")
    best = largest(counts, TOP) if len(counts) <= TOP or counts.max() > 1 else []
    top = tuple(TopValue(text_of(_short(values[i])), int(counts[i])) for i in best)
    result = Counted(missing, len(counts), top=top)
    if len(counts) and (pa.types.is_string(held.type) or pa.types.is_large_string(held.type)):
        lengths = pc.min_max(pc.utf8_length(values))
        result.shortest, result.longest = lengths["min"].as_py(), lengths["max"].as_py()
    return result


def _short(value: Any) -> Any:
    """Return a scalar of Arrow as Python has it; of a long text only the beginning."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_string(value.type) or pa.types.is_large_string(value.type):
        return pc.utf8_slice_codeunits(value, 0, 300).as_py()
    return value.as_py()
