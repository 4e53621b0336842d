r"""Conditions on rows as the original's Split Data took them.

Regular: `\"column" pattern`. Relational: `\"column" > 3`, joined with `&` (binds tighter) and
`|`. The backslash may be left out. Nothing is evaluated as code.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from studio.data import tables
from studio.data.selection import by_names
from studio.experiment.errors import ModuleError
from studio.experiment.patterns import TooSlow, check, finder

if TYPE_CHECKING:
    from numpy import bool_
    from numpy.typing import NDArray
    from pandas import DataFrame, Series

SECONDS = 30.0  # of work that a pattern may take for all rows together
_COLUMN = r'\s*\\?"((?:[^"]|"")+)"\s*'
_PATTERN = re.compile(_COLUMN + r"(.*)", re.DOTALL)
_PART = re.compile(
    _COLUMN + r'(<=|>=|==|!=|<>|<|>|=)\s*("(?:[^"]|"")*"|[^&|"]*?)\s*(?=[&|]|$)([&|]{0,2})'
)
OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "==": operator.eq,
    "!=": operator.ne,
    "<>": operator.ne,
}


def matching(table: DataFrame, text: str) -> NDArray[bool_]:
    """Return True for each row whose value, as text, holds what the pattern describes.

    A missing value holds nothing. Raises ModuleError when the text cannot be understood,
    or takes too long.
    """
    import numpy as np

    match = _PATTERN.fullmatch(text)
    if match is None or not match[2].strip():
        message = 'Write the column in quotes, then the pattern: \\"City" ^San'
        raise ModuleError(message, parameter="regular_expression")
    try:
        check(match[2].strip())
    except ValueError as error:
        raise ModuleError(str(error), parameter="regular_expression") from None
    pattern = finder(match[2].strip(), SECONDS)
    column = _column(table, match[1], "regular_expression")
    there = column.notna().to_numpy()
    found = np.zeros(len(column), dtype=bool)
    values = column[there].astype(str).tolist()
    try:
        found[there] = [pattern(value) for value in values]
    except TooSlow as error:
        raise ModuleError(str(error), parameter="regular_expression") from None
    return found


def comparing(table: DataFrame, text: str) -> NDArray[bool_]:
    """Return True for each row that the comparisons hold for; never for a missing value.

    Values are read as what the column holds: a number, a date, true or false, text. Raises
    ModuleError when the text cannot be understood or a value does not fit its column.
    """
    import numpy as np

    either = np.zeros(len(table), dtype=bool)
    both = np.ones(len(table), dtype=bool)
    at, joint = 0, "&"
    while joint:
        match = _PART.match(text, at)
        if match is None:
            message = f"“{text[at:].strip() or text}” cannot be understood. Write the column in "
            message += 'quotes, a comparison and a value: \\"Age" >= 18'
            raise ModuleError(message, parameter="relational_expression")
        both &= _compare(table, match[1], match[2], match[3])
        joint, at = match[4], match.end()
        if joint.startswith("|"):
            either |= both
            both = np.ones(len(table), dtype=bool)
    return either | both


def _column(table: DataFrame, quoted: str, parameter: str) -> Series:
    name = quoted.replace('""', '"')
    return table.iloc[:, by_names(table, [name], parameter=parameter)[0]]


def _compare(table: DataFrame, quoted: str, sign: str, literal: str) -> NDArray[bool_]:
    column = _column(table, quoted, "relational_expression")
    if literal.startswith('"'):
        literal = literal[1:-1].replace('""', '"')
    elif not literal:
        message = f'After \\"{quoted}" {sign} a value is missing.'
        raise ModuleError(message, parameter="relational_expression")
    return compare(column, sign, literal, "relational_expression")


def compare(
    column: Series, sign: str, literal: str, parameter: str, *, word: str | None = None
) -> NDArray[bool_]:
    """Return True for each value that compares so with the literal; never for a missing one.

    `word` says what the column holds, if this is a piece of it. Raises ModuleError, with the
    parameter, when the literal does not fit.
    """
    import numpy as np

    there = column.notna().to_numpy()
    values = column[there]
    word = word or tables.type_word(column)
    if word in (tables.CATEGORICAL, tables.OBJECT, tables.BYTES):
        word, values = _plain(values, word)
    value = _value(literal, word, column, parameter)
    if word == tables.STRING:
        values = values.astype(str)
    elif word == tables.BOOLEAN:
        values = values.astype(bool)
    held = np.zeros(len(column), dtype=bool)
    held[there] = np.asarray(OPERATORS[sign](values, value), dtype=bool)
    return held


def _plain(values: Series, word: str) -> tuple[str, Series]:
    """Return categories as what they stand for, anything else as text."""
    if word == tables.CATEGORICAL:
        values = values.astype(values.cat.categories.dtype)
        word = tables.type_word(values)
        if word not in (tables.OBJECT, tables.BYTES):
            return word, values
    return tables.STRING, values.astype(str)


def _value(literal: str, word: str, column: Series, parameter: str) -> Any:
    import pandas as pd

    try:
        if word == tables.NUMERIC:
            return _number(literal)
        if word == tables.BOOLEAN:
            return {"true": True, "1": True, "false": False, "0": False}[literal.lower()]
        if word == tables.TIMESPAN:
            return pd.Timedelta(literal)
        if word == tables.DATETIME:
            return _moment(literal, column)
    except (ValueError, KeyError, OverflowError):
        kinds = {
            tables.NUMERIC: "numbers",
            tables.BOOLEAN: "true or false",
            tables.TIMESPAN: "time spans such as 2 days",
            tables.DATETIME: "dates such as 2020-01-31",
        }
        message = f"“{column.name}” holds {kinds[word]}, but is compared with “{literal}”."
        raise ModuleError(message, parameter=parameter) from None
    return literal


def _number(literal: str) -> int | float:
    try:
        return int(literal)
    except ValueError:
        return float(literal)


def _moment(literal: str, column: Series) -> Any:
    import pandas as pd

    moment = pd.Timestamp(literal)
    if moment is pd.NaT:
        raise ValueError(literal)
    if column.dtype == object:
        first = column.dropna().iloc[0] if column.notna().any() else None
        return moment.date() if first is not None and not hasattr(first, "hour") else moment
    zone = column.dt.tz
    if zone is not None and moment.tz is None:
        return moment.tz_localize(zone)
    if zone is None and moment.tz is not None:
        return moment.tz_convert("UTC").tz_localize(None)
    return moment
