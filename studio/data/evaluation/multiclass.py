"""Measures of a model that tells several classes apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.data.evaluation.coding import Coded
from studio.data.evaluation.facts import NOT_DEFINED, Multiclass, OneClass, Source, ratio

if TYPE_CHECKING:
    from studio.data.evaluation.facts import Numbers


def measure(
    truth: Coded, predicted: Coded, *, source: Source, chances: Numbers | None = None
) -> Multiclass:
    """Return the measures of two columns in the same numbering, without missing values.

    `chances` has a column for each class, with its probability. A class that was never
    predicted has no precision; it counts as 0 in the macro-average.
    """
    import numpy as np

    names, size = truth.names, len(truth.names)
    matrix = np.bincount(truth.codes * size + predicted.codes, minlength=size * size)
    matrix = matrix.reshape(size, size)
    rows = int(matrix.sum())
    right = np.diag(matrix)
    actual, called = matrix.sum(axis=1), matrix.sum(axis=0)
    there = (actual > 0) | (called > 0)
    each = tuple(
        OneClass(
            name,
            int(actual[n]),
            ratio(int(right[n]), int(called[n])),
            ratio(int(right[n]), int(actual[n])),
            ratio(2 * int(right[n]), int(actual[n] + called[n])),
        )
        for n, name in enumerate(names)
    )
    kept = [each[n] for n in np.flatnonzero(there)]
    wrong = actual + called - 2 * right
    overall = ratio(int(right.sum()), rows)
    return Multiclass(
        source,
        names,
        tuple(tuple(int(cell) for cell in line) for line in matrix),
        overall_accuracy=overall,
        average_accuracy=float(np.mean(1 - wrong[there] / rows)),
        micro_precision=overall,
        macro_precision=float(np.mean([_or_zero(c.precision) for c in kept])),
        micro_recall=overall,
        macro_recall=float(np.mean([_or_zero(c.recall) for c in kept])),
        log_loss=_log_loss(truth.codes, chances),
        each=each,
    )


def _or_zero(value: float) -> float:
    return value if value == value else 0.0


def _log_loss(codes: Numbers, chances: Numbers | None) -> float:
    import numpy as np

    if chances is None:
        return NOT_DEFINED
    sums = chances.sum(axis=1)
    if not len(sums) or (chances < 0).any() or (sums <= 0).any():
        return NOT_DEFINED
    sure = chances[np.arange(len(codes)), codes] / sums
    return float(-np.log(np.clip(sure, np.finfo(np.float64).eps, 1.0)).mean())
