"""Measures of a model that gives numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.data.evaluation.facts import NOT_DEFINED, Regression, Source

if TYPE_CHECKING:
    from studio.data.evaluation.facts import Numbers

BINS = 20
MOST_POINTS = 2000


def measure(
    truth: Numbers, predicted: Numbers, *, source: Source, edges: tuple[float, ...] = ()
) -> Regression:
    """Return the measures. The relative ones compare with always predicting the mean.

    `edges` are those of the histogram of errors, when another model's are to be kept.
    """
    import numpy as np

    errors = predicted - truth
    spread = truth - truth.mean()
    absolute, squared = float(np.abs(spread).sum()), float(np.square(spread).sum())
    total = float(np.square(errors).sum())
    limits = np.array(edges or error_edges(errors))
    counts, _ = np.histogram(np.clip(errors, limits[0], limits[-1]), limits)
    chosen = _spread_out(len(truth))
    points = np.column_stack((truth[chosen], predicted[chosen]))
    points.setflags(write=False)
    return Regression(
        source,
        mean_absolute_error=float(np.abs(errors).mean()),
        root_mean_squared_error=float(np.sqrt(np.square(errors).mean())),
        relative_absolute_error=float(np.abs(errors).sum()) / absolute if absolute else NOT_DEFINED,
        relative_squared_error=total / squared if squared else NOT_DEFINED,
        r2=1 - total / squared if squared else NOT_DEFINED,
        edges=tuple(map(float, limits)),
        counts=tuple(map(int, counts)),
        points=points,
    )


def error_edges(*errors: Numbers) -> tuple[float, ...]:
    """Return the edges of equal bins over all errors."""
    import numpy as np

    low = min(float(each.min()) for each in errors)
    high = max(float(each.max()) for each in errors)
    if high - low <= 1e-12 * max(abs(low), abs(high), 1e-300):
        room = abs(low) or 1.0
        low, high = low - room / 2, high + room / 2
    return tuple(map(float, np.linspace(low, high, BINS + 1)))


def _spread_out(rows: int) -> Numbers:
    """Return the numbers of up to some thousand rows, evenly spread."""
    import numpy as np

    if rows <= MOST_POINTS:
        return np.arange(rows)
    return np.linspace(0, rows - 1, MOST_POINTS).astype(np.int64)
