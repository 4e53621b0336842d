"""A sensible first chart of a table, from what its columns hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from studio.data.charts import spec as c
from studio.data.tables import BOOLEAN, CATEGORICAL, DATETIME, NUMERIC, STRING, type_word

if TYPE_CHECKING:
    from pandas import DataFrame

_LOOK_AT = 10_000  # rows that are enough to tell groups from names
_MOST_LOOKED = 300  # columns that are looked into: the others are chosen by their type alone
_MOST_GROUPS = 12
_FIRST_MATRIX = 4
_FIRST_CORRELATION = 20


def columns_of(frame: DataFrame) -> dict[str, str]:
    """Return what each column of a table holds, in the words of `studio.data.tables`."""
    return {str(name): type_word(frame.iloc[:, at]) for at, name in enumerate(frame.columns)}


def groups_of(frame: DataFrame, holds: Mapping[str, str]) -> list[str]:
    """Return the columns that tell a few groups apart, those with the fewest first."""
    top = frame.head(_LOOK_AT)
    found = []
    for at, name in enumerate(islice(holds, _MOST_LOOKED)):
        if holds[name] not in (STRING, CATEGORICAL, BOOLEAN, NUMERIC):
            continue
        column = top.iloc[:, at]
        try:
            several = int(column.nunique())
        except TypeError:  # lists and the like
            continue
        few = several <= (_MOST_GROUPS if holds[name] != NUMERIC else 5)
        if several >= 2 and few and several < len(top):
            found.append((holds[name] == NUMERIC, several, name))
    return [name for _, _, name in sorted(found, key=lambda each: each[:2])]


def first_chart(frame: DataFrame, holds: Mapping[str, str] | None = None) -> c.ChartSpec:
    """Return the chart to begin with."""
    holds = columns_of(frame) if holds is None else holds
    numbers = [name for name, word in holds.items() if word == NUMERIC]
    times = [name for name, word in holds.items() if word == DATETIME]
    if times and numbers:
        return suggest(c.LINE, frame, holds)
    if len(numbers) >= 2:
        return suggest(c.SCATTER, frame, holds)
    if numbers:
        return suggest(c.HISTOGRAM, frame, holds)
    return suggest(c.BAR, frame, holds)


def suggest(kind: str, frame: DataFrame, holds: Mapping[str, str]) -> c.ChartSpec:
    """Return a chart of a kind with columns that suit it; places stay empty where none does."""
    groups = groups_of(frame, holds)
    many = _measured(frame, holds)
    numbers = many + [
        n for n, word in holds.items() if word == NUMERIC and n not in groups and n not in many
    ]
    numbers += [n for n, word in holds.items() if word in (NUMERIC, BOOLEAN) and n not in numbers]
    times = [name for name, word in holds.items() if word == DATETIME]
    named = [n for n, word in holds.items() if word in (STRING, CATEGORICAL)]
    spec = c.ChartSpec(kind)
    if kind == c.SCATTER:
        places = numbers or times
        x = places[0] if places else None
        rest = [each for each in numbers if each != x] or numbers
        return replace(spec, x=x, y=tuple(rest[:1]), colour=_first(groups, (x, *rest[:1])))
    if kind == c.LINE:
        x = times[0] if times else None
        return replace(spec, x=x, y=tuple(numbers[:1]))
    if kind == c.BAR:
        return replace(spec, x=_first([*groups, *named, *times, *numbers], ()))
    if kind == c.HISTOGRAM:
        return replace(spec, y=tuple(numbers[:1]))
    if kind == c.BOX:
        return replace(spec, y=tuple(numbers[:1]), x=_first(groups, numbers[:1]))
    if kind == c.HEAT_MAP:
        places = [*groups, *named, *numbers, *times]
        x = places[0] if places else None
        y = _first(places, (x,)) or x
        return replace(spec, x=x, y=(y,) if y is not None else ())
    if kind == c.MATRIX:
        chosen = tuple(numbers[:_FIRST_MATRIX])
        return replace(spec, y=chosen, colour=_first(groups, chosen))
    return replace(spec, y=tuple(numbers[:_FIRST_CORRELATION]))


def carried_over(
    old: c.ChartSpec, kind: str, frame: DataFrame, holds: Mapping[str, str]
) -> c.ChartSpec:
    """Return a chart of another kind that keeps the columns of the old one where they fit."""
    new = suggest(kind, frame, holds)
    many = _measured(frame, holds) if kind in (c.BAR, c.BOX) else []
    for role, rule in c.ROLES[kind].items():
        kept = tuple(n for n in old.at(role) if holds.get(n) in rule.holds)[: rule.most]
        if len(kept) < rule.least or not kept:
            continue
        if role == "x" and kept[0] in many:  # a bar for each number says little
            continue
        if role == "y":
            new = replace(new, y=kept)
        elif role == "x":
            new = replace(new, x=kept[0])
        elif role == "colour":
            new = replace(new, colour=kept[0])
        else:
            new = replace(new, size=kept[0])
    aggregate = old.aggregate
    if kind == c.BAR and new.y and aggregate == c.COUNT:
        aggregate = "mean"
    if (kind == c.BAR and not new.y) or (kind == c.HEAT_MAP and new.colour is None):
        aggregate = c.COUNT
    return replace(
        new, aggregate=aggregate, bins=old.bins, title=old.title, log_y=old.log_y,
        log_x=old.log_x and (new.x is None or holds[new.x] == NUMERIC),
    )  # fmt: skip


def _measured(frame: DataFrame, holds: Mapping[str, str]) -> list[str]:
    """Return the columns of numbers with many values: what is worth an axis first."""
    top = frame.head(_LOOK_AT)
    return [
        name
        for at, name in enumerate(islice(holds, _MOST_LOOKED))
        if holds[name] == NUMERIC and top.iloc[:, at].nunique() > _MOST_GROUPS
    ]


def _first(names: list[str], taken: tuple[str | None, ...] | list[str]) -> str | None:
    return next((each for each in names if each not in taken), None)
