"""What is known of a column as a whole. Plain values: they go through JSON and between threads."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, fields
from typing import Any

Position = int | float  # where a value stands on the column's scale

NUMBER, MOMENT, SPAN = "number", "moment", "span"
SCATTER, HEXAGONS, BOX, CROSSTAB, NOTHING = "scatter", "hexagons", "box", "crosstab", "nothing"
BINS = 10  # of a histogram, when nothing is said
MOST_BINS = 200
ACROSS = 36  # hexagons side by side
EXACT, ESTIMATE, AT_LEAST, UNKNOWN = "exact", "estimate", "at least", "unknown"


@dataclass(frozen=True)
class Scale:
    """How positions are read: as numbers, as moments (since 1970) or spans of time.

    `unit` is s, ms, us or ns; `zone` the time zone of moments; `whole` says that there are no
    fractions.
    """

    kind: str = NUMBER
    unit: str = ""
    zone: str = ""
    whole: bool = False


@dataclass(frozen=True)
class Histogram:
    """How many values lie between each two edges; the last bin holds its upper edge, too.

    `log` says that the bins have equal widths on a logarithmic axis; `left_out` counts the values
    that have no place there (zero and below).
    """

    edges: tuple[Position, ...]
    counts: tuple[int, ...]
    log: bool = False
    left_out: int = 0


@dataclass(frozen=True)
class Box:
    """A box plot: whiskers end at the last values within 1.5 box lengths of the box.

    `outliers` are some of the `outside` values that lie beyond the whiskers, the utmost among them.
    """

    low: Position
    q1: Position
    median: Position
    q3: Position
    high: Position
    outliers: tuple[Position, ...] = ()
    outside: int = 0


@dataclass(frozen=True)
class TopValue:
    """A frequent value as text, and in how many rows it stands."""

    text: str
    count: int


@dataclass(frozen=True)
class Note:
    """Something a reader should know; `words.note_text` has the sentence."""

    code: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class ColumnSummary:
    """One column: how much is missing and unique, its statistics, what its pictures show.

    `unique_is` is exact, estimate, at least or unknown. `scale` is None for columns without an
    order worth drawing: they have `top` values only. Statistics leave missing and infinite values
    out, except `minimum` and `maximum`. `problem` says why there is nothing more.
    """

    name: str
    kind: str
    dtype: str
    rows: int
    missing: int = 0
    unique: int | None = None
    unique_is: str = UNKNOWN
    scale: Scale | None = None
    infinite: int = 0
    mean: float | None = None
    deviation: float | None = None
    minimum: Position | None = None
    maximum: Position | None = None
    quantiles: tuple[tuple[float, Position], ...] = ()
    histogram: Histogram | None = None
    box: Box | None = None
    top: tuple[TopValue, ...] = ()
    shortest: int | None = None
    longest: int | None = None
    notes: tuple[Note, ...] = ()
    problem: str = ""

    @property
    def present(self) -> int:
        """The number of rows that hold a value."""
        return self.rows - self.missing

    @property
    def median(self) -> Position | None:
        """The value in the middle."""
        return dict(self.quantiles).get(0.5)

    def to_json(self) -> dict[str, Any]:
        """Return the summary in values that JSON knows; infinity is the text `"inf"`."""
        return {key: _plain(value) for key, value in asdict(self).items()}

    @classmethod
    def from_json(cls, document: dict[str, Any]) -> ColumnSummary:
        """Return the summary that `to_json` made. Raises TypeError, KeyError and ValueError."""
        known = {each.name for each in fields(cls)}
        given = {key: value for key, value in document.items() if key in known}
        scale, histogram, box = (given.get(key) for key in ("scale", "histogram", "box"))
        given["scale"] = None if scale is None else Scale(**scale)
        given["histogram"] = None if histogram is None else _histogram(histogram)
        given["box"] = None if box is None else _box(box)
        given["quantiles"] = tuple((float(q), _number(at)) for q, at in given["quantiles"])
        given["top"] = tuple(TopValue(**each) for each in given["top"])
        given["notes"] = tuple(Note(n["code"], tuple(n["values"])) for n in given["notes"])
        for key in ("minimum", "maximum", "mean", "deviation"):
            given[key] = _number(given[key])
        return cls(**given)


@dataclass(frozen=True)
class Detail:
    """A histogram and the curves that can be laid over it.

    `cumulative` is the share of values up to a position, `density` how densely they lie (the area
    below it is 1; on a logarithmic axis, per power of ten).
    """

    histogram: Histogram
    scale: Scale
    cumulative: tuple[tuple[Position, float], ...] = ()
    density: tuple[tuple[Position, float], ...] = ()


@dataclass(frozen=True)
class Comparison:
    """What two columns have to do with each other; `kind` says which of the fields are filled.

    `rows` took part; the others lack one of both values. `x` belongs to the first column, `y` to
    the second: in a box plot the categories are `categories`, whichever column they come from
    (`upright` when they belong to the first one).
    """

    kind: str
    first: str
    second: str
    rows: int = 0
    left_out: int = 0
    x_scale: Scale | None = None
    y_scale: Scale | None = None
    x: tuple[float, ...] = ()
    y: tuple[float, ...] = ()
    counts: tuple[int, ...] = ()  # of hexagons, at x and y in shares of the plot
    x_range: tuple[float, float] = (0.0, 1.0)
    y_range: tuple[float, float] = (0.0, 1.0)
    correlation: float | None = None
    categories: tuple[str, ...] = ()
    boxes: tuple[Box, ...] = ()
    sizes: tuple[int, ...] = ()
    more: int = 0  # categories that are not shown
    upright: bool = True
    table: tuple[tuple[int, ...], ...] = ()
    across: tuple[str, ...] = ()  # names of the table's columns; `categories` name its rows
    more_across: int = 0


def _plain(value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(each) for each in value]
    return value


def _number(value: Any) -> Any:
    return float(value) if isinstance(value, str) else value


def _histogram(given: dict[str, Any]) -> Histogram:
    edges = tuple(_number(each) for each in given["edges"])
    return Histogram(edges, tuple(given["counts"]), given["log"], given["left_out"])


def _box(given: dict[str, Any]) -> Box:
    numbers = {key: _number(given[key]) for key in ("low", "q1", "median", "q3", "high")}
    outliers = tuple(_number(each) for each in given["outliers"])
    return Box(**numbers, outliers=outliers, outside=given["outside"])
