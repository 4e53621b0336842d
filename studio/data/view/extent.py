"""The least and the greatest finite number of a column, for bars and colour scales."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.data.view.work import Work

if TYPE_CHECKING:
    from pandas import Series


def extent(column: Series, work: Work | None = None) -> tuple[float, float] | None:
    """Return them; None for a column that holds no finite number."""
    import numpy as np

    work = work or Work()
    low, high = np.inf, -np.inf
    for start, stop in work.chunks(len(column)):
        try:
            values = column.iloc[start:stop].to_numpy(dtype=float, na_value=np.nan)
        except (TypeError, ValueError, OverflowError):
            return None
        values = values[np.isfinite(values)]
        if len(values):
            low, high = min(low, float(values.min())), max(high, float(values.max()))
    return (low, high) if low <= high else None
