"""What an evaluation found out: numbers, names and small arrays, nothing that could run."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[Any]]

NOT_DEFINED = float("nan")  # a ratio whose denominator is zero


@dataclass(frozen=True)
class Source:
    """Where the facts come from.

    `name` is what people call the model, `rows` were looked at, `left_out` had a value missing.
    """

    name: str
    rows: int
    left_out: int
    label: str = ""
    scored: str = ""


@dataclass(frozen=True)
class Confusion:
    """Right and wrong answers of a two-class model at one threshold, and what follows."""

    tp: int
    fn: int
    fp: int
    tn: int

    @property
    def accuracy(self) -> float:
        """The share of right answers."""
        return ratio(self.tp + self.tn, self.tp + self.tn + self.fp + self.fn)

    @property
    def precision(self) -> float:
        """The share of right ones among those called positive."""
        return ratio(self.tp, self.tp + self.fp)

    @property
    def recall(self) -> float:
        """The share of the positive ones that were found."""
        return ratio(self.tp, self.tp + self.fn)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return ratio(2 * self.tp, 2 * self.tp + self.fp + self.fn)

    @property
    def false_positive_rate(self) -> float:
        """The share of the negative ones that were called positive."""
        return ratio(self.fp, self.fp + self.tn)

    @property
    def specificity(self) -> float:
        """The share of the negative ones that were called negative (negative recall)."""
        return ratio(self.tn, self.fp + self.tn)

    @property
    def negative_precision(self) -> float:
        """The share of right ones among those called negative."""
        return ratio(self.tn, self.tn + self.fn)

    @property
    def positive_rate(self) -> float:
        """The share of all rows that were called positive."""
        return ratio(self.tp + self.fp, self.tp + self.tn + self.fp + self.fn)


@dataclass(frozen=True)
class Bin:
    """One row of the table of score bins: the rows in it, and the measures at its lower edge."""

    low: float
    high: float
    positives: int
    negatives: int
    at: Confusion
    cumulative_auc: float


@dataclass(frozen=True, eq=False)
class Binary:
    """A two-class model, at every threshold.

    A row counts as positive where its score is at least the threshold. `thresholds` falls;
    `tp` and `fp` are what is called positive there. Long curves are thinned out, but every
    threshold of `grid` is exact.
    """

    source: Source
    positive: str
    negative: str
    positives: int
    negatives: int
    low: float
    high: float
    thresholds: Numbers = field(repr=False)
    tp: Numbers = field(repr=False)
    fp: Numbers = field(repr=False)
    auc: float = 0.0
    average_precision: float = 0.0
    log_loss: float = NOT_DEFINED
    bins: tuple[Bin, ...] = ()

    def at(self, threshold: float) -> Confusion:
        """Return the right and wrong answers at a threshold."""
        place = int((-self.thresholds).searchsorted(-threshold, side="right"))
        tp = int(self.tp[place - 1]) if place else 0
        fp = int(self.fp[place - 1]) if place else 0
        return Confusion(tp, self.positives - tp, fp, self.negatives - fp)

    @property
    def default_threshold(self) -> float:
        """Where one starts: the middle of probabilities, else zero or the middle of the scores."""
        if self.low < 0 < self.high:
            return 0.0
        return (self.low + self.high) / 2

    def grid(self, steps: int = 1000) -> tuple[float, ...]:
        """Return the thresholds from the least to the greatest, in equal steps."""
        return grid_of(self.low, self.high, steps)


@dataclass(frozen=True)
class OneClass:
    """One class of several, against all others."""

    name: str
    rows: int
    precision: float
    recall: float
    f1: float


@dataclass(frozen=True)
class Multiclass:
    """A model that tells several classes apart; `matrix` has a row for each true class."""

    source: Source
    classes: tuple[str, ...]
    matrix: tuple[tuple[int, ...], ...] = field(repr=False)
    overall_accuracy: float
    average_accuracy: float
    micro_precision: float
    macro_precision: float
    micro_recall: float
    macro_recall: float
    log_loss: float
    each: tuple[OneClass, ...] = field(repr=False, default=())


@dataclass(frozen=True, eq=False)
class Regression:
    """A model that gives numbers; an error is the prediction less the true value.

    `points` are up to some thousand pairs of true value and prediction.
    """

    source: Source
    mean_absolute_error: float
    root_mean_squared_error: float
    relative_absolute_error: float
    relative_squared_error: float
    r2: float
    edges: tuple[float, ...] = field(repr=False, default=())
    counts: tuple[int, ...] = field(repr=False, default=())
    points: Numbers | None = field(repr=False, default=None)


@dataclass(frozen=True)
class Cluster:
    """One cluster: its size, and how far its rows are from its centre and the next one."""

    name: str
    points: int
    distance: float
    distance_to_other: float
    farthest: float


@dataclass(frozen=True, eq=False)
class Clustering:
    """Rows that were put into clusters; `places` are some of them in two dimensions.

    `group` holds the number of the cluster of each of `places`, `centres` the place of each
    cluster's centre, `explained` the share of the variance along both axes.
    """

    source: Source
    features: tuple[str, ...]
    clusters: tuple[Cluster, ...]
    combined: Cluster
    silhouette: float
    places: Numbers = field(repr=False)
    group: Numbers = field(repr=False)
    centres: Numbers = field(repr=False)
    explained: tuple[float, float] = (0.0, 0.0)


Facts = Binary | Multiclass | Regression | Clustering


def ratio(part: float, whole: float) -> float:
    """Return a share, or NOT_DEFINED of nothing."""
    return part / whole if whole else NOT_DEFINED


def grid_of(low: float, high: float, steps: int) -> tuple[float, ...]:
    """Return equal steps from `low` to `high`, both among them."""
    if (low, high) == (0.0, 1.0):
        return tuple(step / steps for step in range(steps + 1))
    inner = (low + (high - low) * (step / steps) for step in range(1, steps))
    return (low, *inner, high)
