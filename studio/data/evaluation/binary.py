"""Measures of a two-class model at every threshold."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from studio.data.evaluation.facts import NOT_DEFINED, Bin, Binary, Source, grid_of

if TYPE_CHECKING:
    from studio.data.evaluation.facts import Numbers

MOST_STEPS = 4000  # of a curve that is kept as it is
GRID = 1000  # steps of the threshold slider
BINS = 10


def measure(
    truth: Numbers, scores: Numbers, *, source: Source, positive: str, negative: str
) -> Binary:
    """Return the measures; `truth` is 1 where a row is positive, and holds both values."""
    import numpy as np

    order = np.argsort(-scores, kind="stable")
    ranked, right = scores[order], truth[order].astype(np.int64)
    last = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))
    thresholds = ranked[last]
    tp = np.cumsum(right)[last]
    fp = last + 1 - tp
    positives, negatives = int(tp[-1]), int(fp[-1])
    low, high = float(thresholds[-1]), float(thresholds[0])
    are_shares = low >= 0 and high <= 1
    if are_shares:
        low, high = 0.0, 1.0
    elif low == high:
        low, high = low - 0.5, high + 0.5
    roc_x = np.concatenate(([0.0], fp / negatives))
    roc_y = np.concatenate(([0.0], tp / positives))
    steps = np.diff(np.concatenate(([0], tp))) / positives
    facts = Binary(
        source, positive, negative, positives, negatives, low, high, thresholds, tp, fp,
        auc=float(np.trapezoid(roc_y, roc_x)),
        average_precision=float(np.sum(steps * tp / (tp + fp))),
        log_loss=_log_loss(truth, scores) if are_shares else NOT_DEFINED,
    )  # fmt: skip
    bins = _bins(facts, roc_x, roc_y)
    kept = _kept(thresholds, low, high)
    for each in (thresholds, tp, fp):
        each.setflags(write=False)
    return Binary(
        source, positive, negative, positives, negatives, low, high,
        thresholds[kept], tp[kept], fp[kept],
        auc=facts.auc, average_precision=facts.average_precision, log_loss=facts.log_loss,
        bins=bins,
    )  # fmt: skip


def _kept(thresholds: Numbers, low: float, high: float) -> Numbers | slice:
    """Return which steps of a curve are kept: all of a short one."""
    import numpy as np

    count = len(thresholds)
    if count <= MOST_STEPS:
        return slice(None)
    even = np.linspace(0, count - 1, MOST_STEPS // 2).astype(np.int64)
    marks = np.array(grid_of(low, high, GRID))
    at_marks = np.searchsorted(-thresholds, -marks, side="right") - 1
    return np.unique(np.concatenate((even, at_marks[at_marks >= 0])))


def _bins(facts: Binary, roc_x: Numbers, roc_y: Numbers) -> tuple[Bin, ...]:
    import numpy as np

    edges = grid_of(facts.low, facts.high, BINS)
    found = []
    before = facts.at(np.inf)
    for low, high in pairwise(reversed(edges)):
        low, high = high, low
        here = facts.at(low)
        place = int(np.searchsorted(-facts.thresholds, -low, side="right"))
        area = float(np.trapezoid(roc_y[: place + 1], roc_x[: place + 1]))
        found.append(Bin(low, high, here.tp - before.tp, here.fp - before.fp, here, area))
        before = here
    return tuple(found)


def _log_loss(truth: Numbers, scores: Numbers) -> float:
    import numpy as np

    tiny = np.finfo(np.float64).eps
    sure = np.clip(np.where(truth == 1, scores, 1 - scores), tiny, 1.0)
    return float(-np.log(sure).mean())
