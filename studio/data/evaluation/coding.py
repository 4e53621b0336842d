"""Columns of labels as numbered classes: `1`, `1.0` and `"1"` are one class."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pandas import Series

    from studio.data.evaluation.facts import Numbers


@dataclass(frozen=True, eq=False)
class Coded:
    """A column as numbers of classes, -1 where a value is missing; `names` are the classes."""

    codes: Numbers
    names: tuple[str, ...]


def coded(column: Series) -> Coded:
    """Return a column of labels, its classes in the order in which people count."""
    import numpy as np
    import pandas as pd

    codes, uniques = pd.factorize(column)
    texts = [name_of(each) for each in uniques]
    names = tuple(sorted(set(texts), key=_order))
    place = {name: number for number, name in enumerate(names)}
    table = np.array([*(place[text] for text in texts), -1], dtype=np.int64)
    return Coded(table[codes], names)


def together(first: Coded, second: Coded) -> tuple[Coded, Coded]:
    """Return two columns in the same numbering; True and False go with 1 and 0."""
    if not set(first.names) & set(second.names):
        first, second = _as_numbers(first), _as_numbers(second)
    names = tuple(sorted({*first.names, *second.names}, key=_order))
    return _renumbered(first, names), _renumbered(second, names)


def name_of(value: Any) -> str:
    """Return the text of a label: whole numbers have no decimals."""
    if isinstance(value, str):
        return value
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float) and math.isfinite(value) and value == int(value):
        return str(int(value))
    return str(value)


def _as_numbers(column: Coded) -> Coded:
    words = {"true": "1", "false": "0"}
    if not {name.casefold() for name in column.names} <= words.keys():
        return column
    return Coded(column.codes, tuple(words[name.casefold()] for name in column.names))


def _renumbered(column: Coded, names: tuple[str, ...]) -> Coded:
    import numpy as np

    place = {name: number for number, name in enumerate(names)}
    table = np.array([*(place[name] for name in column.names), -1], dtype=np.int64)
    return Coded(table[column.codes], names)


def _order(name: str) -> tuple[int, float, str]:
    try:
        number = float(name)
    except ValueError:
        return (1, 0.0, name)
    return (0, number, name) if math.isfinite(number) else (1, 0.0, name)
