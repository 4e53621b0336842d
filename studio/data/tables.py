"""The rules a table keeps at a port, and what its columns are called and hold."""

from __future__ import annotations

import operator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.data.names import unique_names
from studio.data.pace import breathe

if TYPE_CHECKING:
    from pandas import DataFrame, Series

NUMERIC = "Numeric"
STRING = "String"
BOOLEAN = "Boolean"
DATETIME = "DateTime"
TIMESPAN = "TimeSpan"
CATEGORICAL = "Categorical"
BYTES = "Bytes"
OBJECT = "Object"


@dataclass(frozen=True)
class ColumnInfo:
    """One column: its name, the word for what it holds, its pandas dtype, its missing values."""

    name: str
    type_word: str
    dtype: str
    missing: int


def normalise(frame: DataFrame) -> DataFrame:
    """Return the frame as it may stand at a port; the frame given is left as it is.

    The index is dropped (0..n-1 takes its place), names become text, repeated names get
    `(2)`, `(3)`. Values are shared, not copied (pandas copies them on the first write).
    """
    import pandas as pd

    table = pd.DataFrame(frame, copy=False)
    names = table.columns
    given = names.tolist()
    wanted = unique_names(given)
    same = all(map(operator.is_, given, wanted))  # asking a missing name whether it is equal fails
    if names.nlevels > 1 or names.names != [None] or not same:
        table.columns = pd.Index(wanted, dtype="str")
    index = table.index
    fine = isinstance(index, pd.RangeIndex) and index.start == 0 and index.step == 1
    if not fine or index.name is not None:
        table.index = pd.RangeIndex(len(table))
    return table


def describe_columns(frame: DataFrame) -> list[ColumnInfo]:
    """Return one `ColumnInfo` for each column, in their order; `breathe` between them."""
    found = []
    for position, name in enumerate(frame.columns):
        breathe()
        column = frame.iloc[:, position]
        missing = _count_missing(column)
        found.append(ColumnInfo(str(name), type_word(column), str(column.dtype), missing))
    return found


def _count_missing(column: Series) -> int:
    """Count the missing values; Python objects in pieces, so that other threads have their turn."""
    if column.dtype.kind != "O":
        return int(column.isna().sum())
    size = 1 << 15
    missing = 0
    for start in range(0, len(column), size):
        breathe()
        missing += int(column.iloc[start : start + size].isna().sum())
    return missing


# What `pandas.api.types.infer_dtype` finds in a column of Python objects, in our words.
_INFERRED = {
    "string": STRING,
    "bytes": BYTES,
    "boolean": BOOLEAN,
    "integer": NUMERIC,
    "floating": NUMERIC,
    "mixed-integer-float": NUMERIC,
    "decimal": NUMERIC,
    "datetime64": DATETIME,
    "datetime": DATETIME,
    "date": DATETIME,
    "timedelta64": TIMESPAN,
    "timedelta": TIMESPAN,
}


def type_word(column: Series) -> str:
    """Return the word for what a column holds.

    It is Numeric, String, Boolean, DateTime, TimeSpan, Categorical, Bytes or Object. Columns of
    Python objects are looked into; one that holds nothing is Object.
    """
    import pandas as pd
    from pandas.api import types

    dtype = column.dtype
    if isinstance(dtype, pd.CategoricalDtype):
        return CATEGORICAL
    if types.is_object_dtype(dtype):
        return _INFERRED.get(types.infer_dtype(column, skipna=True), OBJECT)
    if types.is_bool_dtype(dtype):
        return BOOLEAN
    if types.is_complex_dtype(dtype):
        return OBJECT
    if types.is_numeric_dtype(dtype):
        return NUMERIC
    if types.is_datetime64_any_dtype(dtype):
        return DATETIME
    if types.is_timedelta64_dtype(dtype):
        return TIMESPAN
    if isinstance(dtype, pd.StringDtype):
        return STRING
    return _arrow_word(dtype)


def _arrow_word(dtype: object) -> str:
    import pandas as pd

    if not isinstance(dtype, pd.ArrowDtype):
        return OBJECT
    words = {
        "str": STRING,
        "bytes": BYTES,
        "datetime": DATETIME,
        "Timestamp": DATETIME,
        "date": DATETIME,
        "timedelta": TIMESPAN,
        "Timedelta": TIMESPAN,
    }
    return words.get(dtype.type.__name__, OBJECT)
