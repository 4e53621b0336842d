"""What a chart shows of a table, in words that any program can write down."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from studio.data.tables import (
    BOOLEAN,
    BYTES,
    CATEGORICAL,
    DATETIME,
    NUMERIC,
    OBJECT,
    STRING,
    TIMESPAN,
)
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from pandas import DataFrame

if TYPE_CHECKING:
    from pandas import DataFrame

SCATTER, LINE, BAR, HISTOGRAM = "scatter", "line", "bar", "histogram"
BOX, HEAT_MAP, MATRIX, CORRELATION = "box", "heat-map", "scatter-matrix", "correlation"
KINDS = (SCATTER, LINE, BAR, HISTOGRAM, BOX, HEAT_MAP, MATRIX, CORRELATION)
COUNT = "count"
AGGREGATES = (COUNT, "sum", "mean", "median", "min", "max")
MOST_BINS = 500
MOST_MATRIX = 8  # columns of a scatter matrix
MOST_COLUMNS = 40  # columns of any other chart

_NUMBERS = frozenset({NUMERIC, BOOLEAN})
_PLACES = frozenset({NUMERIC, BOOLEAN, DATETIME})
_GROUPS = frozenset({NUMERIC, BOOLEAN, DATETIME, STRING, CATEGORICAL, TIMESPAN})
ANY = frozenset({*_GROUPS, BYTES, OBJECT})


@dataclass(frozen=True)
class Role:
    """One place of a chart for columns: how many it takes, and what they may hold."""

    least: int
    most: int
    holds: frozenset[str]
    about: str  # what has to stand there, for messages

    @property
    def several(self) -> bool:
        """Whether more than one column may stand there."""
        return self.most > 1


def _role(least: int, most: int, holds: frozenset[str]) -> Role:
    about = "numbers" if holds == _NUMBERS else "numbers or times" if holds == _PLACES else "values"
    return Role(least, most, holds, about)


_MANY = MOST_COLUMNS
# For each kind: its places, then the settings it heeds.
ROLES: Mapping[str, Mapping[str, Role]] = {
    SCATTER: {
        "x": _role(1, 1, _PLACES),
        "y": _role(1, _MANY, _NUMBERS),
        "colour": _role(0, 1, _GROUPS),
        "size": _role(0, 1, _NUMBERS),
    },
    LINE: {
        "x": _role(0, 1, _GROUPS),
        "y": _role(1, _MANY, _NUMBERS),
        "colour": _role(0, 1, _GROUPS),
    },
    BAR: {
        "x": _role(1, 1, _GROUPS),
        "y": _role(0, _MANY, _NUMBERS),
        "colour": _role(0, 1, _GROUPS),
    },
    HISTOGRAM: {"y": _role(1, _MANY, _NUMBERS), "colour": _role(0, 1, _GROUPS)},
    BOX: {"y": _role(1, _MANY, _NUMBERS), "x": _role(0, 1, _GROUPS)},
    HEAT_MAP: {
        "x": _role(1, 1, _GROUPS),
        "y": _role(1, 1, _GROUPS),
        "colour": _role(0, 1, _NUMBERS),
    },
    MATRIX: {"y": _role(2, MOST_MATRIX, _NUMBERS), "colour": _role(0, 1, _GROUPS)},
    CORRELATION: {"y": _role(2, _MANY, _NUMBERS)},
}
SETTINGS: Mapping[str, frozenset[str]] = {
    SCATTER: frozenset({"log_x", "log_y"}),
    LINE: frozenset({"log_x", "log_y"}),
    BAR: frozenset({"aggregate", "log_y"}),
    HISTOGRAM: frozenset({"bins", "log_x", "log_y"}),
    BOX: frozenset({"log_y"}),
    HEAT_MAP: frozenset({"aggregate", "bins"}),
    MATRIX: frozenset({"bins"}),
    CORRELATION: frozenset(),
}


class ChartError(ModuleError):
    """A chart that cannot be drawn; `parameter` is the field that has to change."""


@dataclass(frozen=True)
class ChartSpec:
    """One chart: its kind, the columns it shows and how.

    Parameters
    ----------
    kind: one of `KINDS`.
    x, y: columns along the axes; `y` takes several where the kind does.
    colour: the column that tells groups apart, or gives the values of a heat map.
    size: the column that sets how large the points of a scatter chart are.
    aggregate: one of `AGGREGATES`: what a bar or a cell of a heat map shows.
    bins: ranges of a histogram, and of numbers in a heat map.
    log_x, log_y: axes that grow tenfold from mark to mark.
    """

    kind: str = SCATTER
    x: str | None = None
    y: tuple[str, ...] = ()
    colour: str | None = None
    size: str | None = None
    aggregate: str = COUNT
    bins: int = 20
    log_x: bool = False
    log_y: bool = False
    title: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the table that the chart needs, each once."""
        named = (self.x, *self.y, self.colour, self.size)
        return tuple(dict.fromkeys(each for each in named if each is not None))

    def tidy(self) -> ChartSpec:
        """Return the same chart without what its kind has no place for."""
        roles, settings = ROLES.get(self.kind, {}), SETTINGS.get(self.kind, frozenset())
        plain = ChartSpec()
        result = replace(
            self,
            x=self.x if "x" in roles else None,
            y=tuple(dict.fromkeys(self.y)) if "y" in roles else (),
            colour=self.colour if "colour" in roles else None,
            size=self.size if "size" in roles else None,
            aggregate=self.aggregate if "aggregate" in settings else plain.aggregate,
            bins=self.bins if "bins" in settings else plain.bins,
            log_x=self.log_x and "log_x" in settings,
            log_y=self.log_y and "log_y" in settings,
        )
        if result.kind == BAR and result.aggregate == COUNT:
            result = replace(result, y=())
        if result.kind == HEAT_MAP and result.aggregate == COUNT:
            result = replace(result, colour=None)
        if result.kind == SCATTER and len(result.y) > 1:
            result = replace(result, colour=None)
        return result

    def at(self, role: str) -> tuple[str, ...]:
        """Return the columns that stand at a place (`"x"`, `"y"`, `"colour"`, `"size"`)."""
        value = getattr(self, role)
        return value if isinstance(value, tuple) else () if value is None else (value,)


def check_table(frame: DataFrame) -> None:
    """Raise ChartError when a table has nothing that could be drawn."""
    if frame.shape[1] == 0:
        raise ChartError("This table has no columns: there is nothing to draw.", parameter="kind")
    if len(frame) == 0:
        raise ChartError("This table has no rows: there is nothing to draw.", parameter="kind")


def check(spec: ChartSpec, holds: Mapping[str, str]) -> ChartSpec:
    """Return the chart without what it does not need; raises ChartError when it cannot be drawn.

    `holds` is what each column of the table holds, in the words of `studio.data.tables`.
    """
    if spec.kind not in KINDS:
        known = ", ".join(KINDS)
        raise ChartError(
            f"There is no chart “{spec.kind}”. Choose one of {known}.", parameter="kind"
        )
    if spec.aggregate not in AGGREGATES:
        known = ", ".join(AGGREGATES)
        text = f"Values cannot be put together by “{spec.aggregate}”. Choose one of {known}."
        raise ChartError(text, parameter="aggregate")
    spec = spec.tidy()
    for role, rule in ROLES[spec.kind].items():
        _check_role(spec, role, rule, holds)
    if spec.log_x and spec.x is not None and holds[spec.x] != NUMERIC:
        text = f"“{spec.x}” holds {_words(holds[spec.x])}, but a logarithmic axis needs numbers."
        text += " Choose another column for x, or a plain axis."
        raise ChartError(text, parameter="log_x")
    if not 1 <= spec.bins <= MOST_BINS:
        raise ChartError(f"Bins must be from 1 to {MOST_BINS}.", parameter="bins")
    if spec.kind == BAR and spec.aggregate != COUNT and not spec.y:
        text = f"Choose the column whose {spec.aggregate} the bars show, or let them count rows."
        raise ChartError(text, parameter="y")
    if spec.kind == HEAT_MAP and spec.aggregate != COUNT and spec.colour is None:
        text = f"Choose the column whose {spec.aggregate} the cells show, or let them count rows."
        raise ChartError(text, parameter="colour")
    return spec


def _check_role(spec: ChartSpec, role: str, rule: Role, holds: Mapping[str, str]) -> None:
    chosen = spec.at(role)
    for name in chosen:
        if name not in holds:
            raise ChartError(f"The table has no column “{name}”.", parameter=role)
        if holds[name] not in rule.holds:
            text = f"“{name}” holds {_words(holds[name])}, but {_place(role)} needs {rule.about}."
            raise ChartError(text, parameter=role)
    if len(chosen) < rule.least:
        if any(each in rule.holds for each in holds.values()):
            many = "a column" if rule.least == 1 else f"at least {rule.least} columns"
            text = f"Choose {many} of {rule.about} for {_place(role)}."
        else:
            text = f"This table has no column of {rule.about}, which {_place(role)} needs."
        raise ChartError(text, parameter=role)
    if len(chosen) > rule.most:
        text = f"{len(chosen)} columns are too many for {_place(role)}: it takes {rule.most}."
        raise ChartError(text, parameter=role)


def _place(role: str) -> str:
    return {"colour": "the colour", "size": "the size"}.get(role, role)


def _words(held: str) -> str:
    return {
        NUMERIC: "numbers",
        STRING: "text",
        BOOLEAN: "yes and no",
        DATETIME: "times",
        TIMESPAN: "time spans",
        CATEGORICAL: "categories",
        BYTES: "bytes",
    }.get(held, "objects")


def fitting(kind: str, role: str, holds: Mapping[str, str]) -> Iterator[str]:
    """Yield the columns that may stand at a place of a kind of chart."""
    rule = ROLES[kind][role]
    return (name for name, word in holds.items() if word in rule.holds)
