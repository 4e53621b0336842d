"""Summarises one column, whatever it holds."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.data import tables
from studio.data.summaries import objects
from studio.data.summaries.discrete import TOP, count_column
from studio.data.summaries.model import (
    AT_LEAST,
    MOMENT,
    NUMBER,
    SPAN,
    ColumnSummary,
    Note,
    Scale,
    TopValue,
)
from studio.data.summaries.numbers import measure
from studio.data.summaries.positions import Positions, positions
from studio.data.summaries.words import position_text

if TYPE_CHECKING:
    from pandas import Series

Abandoned = objects.Abandoned


def _never() -> bool:
    return False


def summarise_column(
    column: Series, name: str = "", *, exact: bool = False, abandoned: Callable[[], bool] = _never
) -> ColumnSummary:
    """Return the summary of a column; `exact` counts the different values of any number of rows.

    A column that cannot be summarised gets a summary that says why. Raises Abandoned once
    `abandoned()` is true.
    """
    name = name or str(column.name)
    bare = ColumnSummary(name, tables.OBJECT, str(column.dtype), len(column))
    try:
        return _summarise(column, bare, exact, abandoned)
    except Abandoned:
        raise
    except Exception as error:
        told = f"{type(error).__name__}: {error}".splitlines()[0][:300]
        return replace(bare, problem=told)


def _summarise(
    column: Series, bare: ColumnSummary, exact: bool, abandoned: Callable[[], bool]
) -> ColumnSummary:
    from pandas.api import types

    if types.is_object_dtype(column.dtype):
        return _of_objects(column, bare, exact, abandoned)
    bare = replace(bare, kind=tables.type_word(column))
    found = positions(column)
    if found is not None:
        word = {MOMENT: tables.DATETIME, SPAN: tables.TIMESPAN}.get(found.scale.kind)
        return _of_positions(replace(bare, kind=word or bare.kind), found, exact)
    counted = count_column(column, abandoned)
    return replace(
        bare, missing=counted.missing, unique=counted.unique, unique_is=counted.unique_is,
        top=counted.top, shortest=counted.shortest, longest=counted.longest, notes=counted.notes,
    )  # fmt: skip


def _of_positions(bare: ColumnSummary, found: Positions, exact: bool) -> ColumnSummary:
    measured = measure(found.values, exact=exact)
    top = tuple(TopValue(position_text(v, found.scale), n) for v, n in measured.frequent)
    return replace(
        bare, missing=found.missing, unique=measured.unique, unique_is=measured.unique_is,
        scale=found.scale, infinite=measured.infinite, mean=measured.mean,
        deviation=measured.deviation, minimum=measured.minimum, maximum=measured.maximum,
        quantiles=measured.quantiles, histogram=measured.histogram, box=measured.box, top=top,
        notes=(*found.notes, *measured.notes),
    )  # fmt: skip


def _of_objects(
    column: Series, bare: ColumnSummary, exact: bool, abandoned: Callable[[], bool]
) -> ColumnSummary:
    seen = objects.survey(column, abandoned)
    counted = replace(
        bare, kind=seen.word, missing=seen.missing, unique=seen.unique, unique_is=seen.unique_is,
        top=seen.top(TOP), notes=seen.notes,
    )  # fmt: skip
    if seen.word == tables.NUMERIC:
        found, huge = numbers_of(column, abandoned)
        whole = not set(seen.kinds) & {"float", "Decimal", "Fraction", "float64", "float32"}
        held = Positions(found, Scale(NUMBER, whole=whole), seen.missing)
        measured = _of_positions(counted, held, exact)
        unique = {"unique": seen.unique, "unique_is": seen.unique_is, "top": counted.top}
        if seen.unique_is == AT_LEAST:
            unique = {}
        notes = measured.notes
        if huge:
            rest = tuple(each for each in notes if each.code != "infinite")
            notes = (*rest, Note("huge", (f"{huge:,}",)))
        return replace(measured, **unique, notes=notes)  # type: ignore[arg-type]
    if seen.word in (tables.DATETIME, tables.TIMESPAN):
        times = times_of(column, seen.word, abandoned)
        if times is not None:
            return _of_positions(replace(bare, kind=seen.word), times, exact)
        return replace(counted, notes=(*counted.notes, Note("times")))
    return counted


def numbers_of(column: Series, abandoned: Callable[[], bool] = _never) -> tuple[Any, int]:
    """Return the numbers among objects as floats, and how many were too large to be one."""
    found, huge = [], 0
    for cells in objects.steps(column, abandoned):
        present = [each for each in cells if not objects.is_missing(each)]
        part = np.array([objects.as_float(each) for each in present], dtype=np.float64)
        wrong = np.flatnonzero(np.isinf(part))
        huge += sum(1 for i in wrong.tolist() if _finite(present[i]))
        found.append(part)
    values = np.concatenate(found) if found else np.empty(0)
    return values, huge


def _finite(value: Any) -> bool:
    if isinstance(value, int):
        return True
    check = getattr(value, "is_infinite", None)
    return not check() if check is not None else not np.isinf(value)


def times_of(column: Series, word: str, abandoned: Callable[[], bool] = _never) -> Positions | None:
    """Return the moments or spans among objects; None when they do not go together."""
    import pandas as pd

    convert: Any = pd.to_datetime if word == tables.DATETIME else pd.to_timedelta
    parts, zones = [], set()
    for cells in objects.steps(column, abandoned):
        moments = [each for each in cells if isinstance(each, datetime.datetime)]
        zones |= {m.tzinfo is not None for m in moments if not objects.is_missing(m)}
        if len(zones) > 1:
            return None
        aware = True in zones
        try:
            options = {"utc": True} if aware and word == tables.DATETIME else {}
            parts.append(pd.Series(convert(cells, **options)).dt.as_unit("us"))
        except (ValueError, TypeError, OverflowError):
            return None
    if not parts:
        return None
    try:
        return positions(pd.concat(parts, ignore_index=True))
    except (ValueError, TypeError):
        return None
