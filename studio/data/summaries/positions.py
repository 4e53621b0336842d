"""The values of a column as numbers in an array: numbers, moments and spans of time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.data.summaries.model import MOMENT, NUMBER, SPAN, Note, Scale

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import Series


@dataclass
class Positions:
    """What is present in a column, in the order of its rows, and how to read it."""

    values: NDArray[Any]
    scale: Scale
    missing: int
    notes: tuple[Note, ...] = ()


def positions(column: Series) -> Positions | None:
    """Return the positions of a typed column; None for one that has none.

    Columns of Python objects are `objects`' business. Arrays may be shared with the frame.
    """
    import pandas as pd
    from pandas.api import types

    dtype = column.dtype
    if isinstance(dtype, pd.PeriodDtype):
        gone = column.isna()
        starts = column[~gone].dt.to_timestamp()
        found = positions(starts)
        if found is not None:
            found.missing, found.notes = int(gone.sum()), (Note("periods"),)
        return found
    if isinstance(dtype, pd.SparseDtype):
        return positions(pd.Series(np.asarray(column)))
    if isinstance(dtype, pd.ArrowDtype):
        return _of_arrow(column)
    if types.is_bool_dtype(dtype) or types.is_complex_dtype(dtype):
        return None
    if isinstance(dtype, pd.CategoricalDtype):
        return None
    if types.is_datetime64_any_dtype(dtype) or types.is_timedelta64_dtype(dtype):
        return _of_time(column)
    if types.is_numeric_dtype(dtype):
        return _of_numbers(column)
    return None


def _of_numbers(column: Series) -> Positions:
    values = column.array
    if hasattr(values, "isna") and not isinstance(column.dtype, np.dtype):  # Int64, Float64...
        gone = np.asarray(values.isna())
        kept = values[~gone].to_numpy(dtype=getattr(column.dtype, "numpy_dtype", None))
    else:
        kept, gone = column.to_numpy(), np.empty(0, bool)
    missing = int(np.count_nonzero(gone))
    if kept.dtype.kind not in "iuf":
        kept = kept.astype(np.float64)
    if kept.dtype.kind != "f":
        return Positions(kept, Scale(NUMBER, whole=True), missing)
    if kept.dtype.itemsize != 8:
        kept = kept.astype(np.float64)
    return Positions(*_without_nan(kept, missing))


def _without_nan(values: NDArray[Any], missing: int) -> tuple[NDArray[Any], Scale, int]:
    gone = np.isnan(values)
    number = int(np.count_nonzero(gone))
    return (values[~gone] if number else values), Scale(NUMBER), missing + number


def _of_time(column: Series) -> Positions:
    zone = getattr(column.dtype, "tz", None)
    if zone is not None:
        column = column.dt.tz_convert(None)
    raw = column.to_numpy()
    unit = np.datetime_data(raw.dtype)[0]
    kind = MOMENT if raw.dtype.kind == "M" else SPAN
    whole = raw.view(np.int64)
    gone = whole == np.iinfo(np.int64).min
    missing = int(np.count_nonzero(gone))
    scale = Scale(kind, unit, str(zone) if zone is not None else "", whole=True)
    return Positions(whole[~gone] if missing else whole, scale, missing)


def _of_arrow(column: Series) -> Positions | None:
    """Return the positions of a column that lies in Arrow memory."""
    import pyarrow as pa

    kept = column.array.__arrow_array__()
    kind = kept.type
    if pa.types.is_date(kind):
        kind = pa.timestamp("s")
        kept = kept.cast(kind)
    if pa.types.is_timestamp(kind) or pa.types.is_duration(kind):
        zone = getattr(kind, "tz", None) or ""
        scale = Scale(MOMENT if pa.types.is_timestamp(kind) else SPAN, kind.unit, zone, True)
        return Positions(kept.drop_null().cast(pa.int64()).to_numpy(), scale, kept.null_count)
    if pa.types.is_integer(kind):
        whole = Scale(NUMBER, whole=True)
        return Positions(kept.drop_null().to_numpy(), whole, kept.null_count)
    if pa.types.is_floating(kind) or pa.types.is_decimal(kind):
        values = kept.drop_null().cast(pa.float64()).to_numpy()
        return Positions(*_without_nan(values, kept.null_count))
    return None
