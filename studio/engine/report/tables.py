"""The first rows of a table and a summary of its columns, as text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from studio.experiment.words import say

if TYPE_CHECKING:
    from pandas import DataFrame, Series

_FEW = 3  # values of a text column that are named
_MOST_ROWS = 2_000_000  # cells of a column looked at for its distinct values


@dataclass
class TablePart:
    """A table: its size, the columns shown, rows of text (None is a missing value)."""

    rows: int
    columns: int
    names: list[str] = field(default_factory=list)
    numeric: list[bool] = field(default_factory=list)
    head: list[list[str | None]] = field(default_factory=list)
    summary: list[list[str]] = field(default_factory=list)
    note: str = ""


def summary_heads() -> tuple[str, ...]:
    """Return what stands over the columns of a summary."""
    return (
        say("Column"), say("Type"), say("Missing"), say("Distinct"), say("Least"), say("Mean"),
        say("Greatest"), say("Most frequent"),
    )  # fmt: skip


def read_table(frame: DataFrame, rows: int, columns: int, cell: int) -> TablePart:
    """Read what a report shows of a table."""
    from pandas.api.types import is_bool_dtype, is_complex_dtype, is_numeric_dtype

    height, width = frame.shape
    part = TablePart(int(height), int(width))
    shown = frame.iloc[:rows, :columns]
    for place, name in enumerate(shown.columns):
        column = frame.iloc[:, place]
        part.names.append(_cell(name, cell) or "")
        number = is_numeric_dtype(column.dtype) and not is_bool_dtype(column.dtype)
        number = number and not is_complex_dtype(column.dtype)  # they have no order
        part.numeric.append(bool(number))
        part.summary.append(_summary(str(name), column, number=bool(number), cell=cell))
    texts = [
        [_cell(value, cell) for value in shown.iloc[:, place]] for place in range(shown.shape[1])
    ]
    part.head = [list(row) for row in zip(*texts, strict=True)] if texts else []
    notes = []
    if height > rows:
        notes.append(say("the first {some:,} of {all:,} rows", some=rows, all=height))
    if width > columns:
        notes.append(say("the first {some:,} of {all:,} columns", some=columns, all=width))
    part.note = say("Shown: {what}.", what=say(" and ").join(notes)) if notes else ""
    return part


def _cell(value: Any, most: int) -> str | None:
    import pandas as pd

    try:
        if value is None or value is pd.NA or value is pd.NaT or value != value:
            return None
    except (TypeError, ValueError):
        pass  # an array in a cell has no one answer
    if isinstance(value, float):
        return f"{value:.6g}"
    text = str(value)
    return text if len(text) <= most else f"{text[:most]}…"


def _summary(name: str, column: Series, *, number: bool, cell: int) -> list[str]:
    """Return one row of the summary."""
    missing = int(column.isna().sum())
    try:
        distinct = f"{int(column.nunique()):,}" if len(column) <= _MOST_ROWS else say("many")
    except TypeError:
        distinct = ""  # lists and the like cannot be compared
    least = mean = greatest = frequent = ""
    present = column.dropna()
    if number and len(present):
        least, mean, greatest = (_number(each) for each in _ends(present))
    elif len(present) and distinct and len(column) <= _MOST_ROWS:
        counts = present.value_counts().head(_FEW)
        told = [f"{_cell(v, 24)} ({int(n):,})" for v, n in counts.items()]
        frequent = ", ".join(told)
    kind = str(column.dtype)
    return [name[:cell], kind, f"{missing:,}", distinct, least, mean, greatest, frequent]


def _ends(column: Series) -> tuple[Any, Any, Any]:
    try:
        return column.min(), column.mean(), column.max()
    except (TypeError, ValueError):
        return "", "", ""  # complex numbers have no order


def _number(value: Any) -> str:
    try:
        return f"{float(value):.6g}"
    except (TypeError, ValueError, OverflowError):
        return str(value)
