"""Turns the body of a request into frames and parameters, and says what does not fit."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from studio.data import tables
from studio.service.columns import MOST_CELLS, Columns
from studio.service.errors import bad_argument, bad_user_argument, too_many_rows
from studio.service.schema import Column, TableSchema

if TYPE_CHECKING:
    from pandas import DataFrame


@dataclass(frozen=True)
class ScoreRequest:
    """One request: a frame for each input, and the values of web service parameters."""

    inputs: Mapping[str, Columns | DataFrame]
    parameters: Mapping[str, Any] = field(default_factory=dict)


def parse_body(
    body: Any, schemas: Mapping[str, TableSchema], max_rows: int | None = None
) -> ScoreRequest:
    """Read `Inputs` and `GlobalParameters` of a request's parsed JSON; raises ServiceError."""
    if not isinstance(body, dict):
        raise bad_argument("RequestBodyInvalid", "The body must be a JSON object.")
    unknown = sorted(set(body) - {"Inputs", "GlobalParameters"})
    if unknown:
        text = f"The body has an unknown part {unknown[0]!r}; it has Inputs and GlobalParameters."
        raise bad_argument("RequestBodyInvalid", text)
    given = body.get("Inputs")
    given = {} if given is None else given
    if not isinstance(given, dict):
        raise bad_argument("RequestBodyInvalid", "Inputs must be an object of tables by name.")
    for name in given:
        if name not in schemas:
            raise bad_argument("InvalidInputNames", _no_such("input", name, schemas), name)
    frames: dict[str, Columns | DataFrame] = {}
    for name, schema in schemas.items():
        if given.get(name) is None:
            text = f"The request lacks the input {name!r}."
            raise bad_argument("MissingRequestInput", text, name)
        frames[name] = parse_table(given[name], schema, max_rows)
    parameters = body.get("GlobalParameters")
    parameters = {} if parameters is None else parameters
    if not isinstance(parameters, dict):
        raise bad_argument("RequestBodyInvalid", "GlobalParameters must be an object.")
    return ScoreRequest(frames, parameters)


def parse_table(raw: Any, schema: TableSchema, max_rows: int | None = None) -> Columns | DataFrame:
    """Read one table: `ColumnNames` with `Values`, or a list of objects; raises ServiceError."""
    if isinstance(raw, list):
        names, columns, rows = _from_records(raw, schema, max_rows)
    elif isinstance(raw, dict):
        names, columns, rows = _from_values(raw, schema, max_rows)
    else:
        text = f"The input {schema.name!r} must have ColumnNames and Values, or be a list."
        raise bad_argument("RequestBodyInvalid", text, schema.name)
    return _frame(names, columns, rows, schema)


_Table = tuple[list[str], list[list[Any]], int]


def _from_values(raw: dict[str, Any], schema: TableSchema, max_rows: int | None) -> _Table:
    names, values = raw.get("ColumnNames"), raw.get("Values")
    if not isinstance(names, list) or not all(isinstance(each, str) for each in names):
        text = f"ColumnNames of the input {schema.name!r} must be a list of text."
        raise bad_argument("RequestBodyInvalid", text, schema.name)
    if not isinstance(values, list):
        text = f"Values of the input {schema.name!r} must be a list of rows."
        raise bad_argument("RequestBodyInvalid", text, schema.name)
    _check_count(len(values), schema, max_rows)
    width = len(names)
    for number, row in enumerate(values, 1):
        if not isinstance(row, list) or len(row) != width:
            found = f"{len(row)} values" if isinstance(row, list) else "no list of values"
            text = f"Row {number} has {found}, but there are {width} column names."
            raise bad_user_argument("InputParseError", text, schema.name)
    if len(set(names)) < width:
        twice = next(each for each in names if names.count(each) > 1)
        text = f"The column name {twice!r} is there twice."
        raise bad_user_argument("InputMismatchError", text, schema.name)
    columns = [list(each) for each in zip(*values, strict=True)] or [[] for _ in names]
    return list(names), columns, len(values)


def _from_records(raw: list[Any], schema: TableSchema, max_rows: int | None) -> _Table:
    _check_count(len(raw), schema, max_rows)
    names: dict[str, None] = {}
    for number, row in enumerate(raw, 1):
        if not isinstance(row, dict):
            text = f"Row {number} of the input {schema.name!r} is no object."
            raise bad_user_argument("InputParseError", text, schema.name)
        names.update(dict.fromkeys(row))
    if not raw:
        names = dict.fromkeys(schema.names)
    for number, row in enumerate(raw, 1):
        if len(row) < len(names):
            gone = next(each for each in names if each not in row)
            text = f"Row {number} lacks the column {gone!r}."
            raise bad_user_argument("InputParseError", text, schema.name)
    return list(names), [[row[name] for row in raw] for name in names], len(raw)


def _check_count(rows: int, schema: TableSchema, max_rows: int | None) -> None:
    if max_rows is not None and rows > max_rows:
        text = f"The input {schema.name!r} has {rows:,} rows; at most {max_rows:,} are taken."
        raise too_many_rows(f"{text} Use a batch job for more.", schema.name)


def _frame(
    names: list[str], columns: list[list[Any]], rows: int, schema: TableSchema
) -> Columns | DataFrame:
    import pandas as pd

    if not schema.columns:  # no example: whatever comes is taken, with types of its own
        frame = pd.DataFrame(dict(zip(names, map(_guess, columns), strict=True)))
        return frame if names else pd.DataFrame(index=pd.RangeIndex(rows))
    if names != schema.names:
        by_name = dict(zip(names, columns, strict=True))
        if by_name.keys() != set(schema.names):
            raise _mismatch(names, schema)
        columns = [by_name[each.name] for each in schema.columns]
    read = [_column(v, c, schema.name) for v, c in zip(columns, schema.columns, strict=True)]
    if rows * len(read) <= MOST_CELLS and all(kind for kind, _ in read):
        return Columns(schema.names, [kind for kind, _ in read], [cells for _, cells in read])
    data = {
        each.name: _array(kind, cells)
        for each, (kind, cells) in zip(schema.columns, read, strict=True)
    }
    return pd.DataFrame(data, index=pd.RangeIndex(rows), copy=False)


def _array(kind: str, cells: Any) -> Any:
    import numpy as np
    import pandas as pd

    if not kind:
        return cells
    return pd.array(cells, dtype="str") if kind == "str" else np.array(cells, dtype=kind)


def _mismatch(names: list[str], schema: TableSchema) -> Exception:
    missing = [each for each in schema.names if each not in names]
    if missing:
        text = f"The input {schema.name!r} lacks the column {missing[0]!r}."
    else:
        extra = next(each for each in names if each not in schema.names)
        text = _no_such("column", extra, schema.names)
    return bad_user_argument("InputMismatchError", text, schema.name)


def _column(values: list[Any], column: Column, target: str) -> tuple[str, Any]:
    """Return the dtype and the cells of one column; without a dtype, an array of its own type."""
    try:
        return _READERS.get(column.word, _texts)(values, column)
    except (ValueError, TypeError, OverflowError) as error:
        reason = str(error).split("\n")[0][:200]
        text = f"A value of the column {column.name!r} ({column.word}) cannot be read: {reason}"
        raise bad_user_argument("InputParseError", text, target) from None


def _numbers(values: list[Any], column: Column) -> tuple[str, Any]:
    numbers: list[Any] = [each if type(each) is float else _number(each) for each in values]
    if column.integer and all(type(each) is int or each.is_integer() for each in numbers):
        whole = [int(each) for each in numbers]
        if any(abs(each) >= 2**63 for each in whole):
            raise ValueError("a whole number is too large")
        return "int64", whole
    return "float64", [float(each) for each in numbers]


def _flags(values: list[Any], column: Column) -> tuple[str, Any]:
    import numpy as np

    flags = [_flag(each) for each in values]
    return ("", np.array(flags, dtype=object)) if None in flags else ("bool", flags)


def _texts(values: list[Any], column: Column) -> tuple[str, Any]:
    return "str", [each if each is None or type(each) is str else _as_text(each) for each in values]


def _objects(values: list[Any], column: Column) -> tuple[str, Any]:
    import numpy as np

    return "", np.array(_texts(values, column)[1], dtype=object)


def _times(values: list[Any], column: Column) -> tuple[str, Any]:
    import pandas as pd

    return "", pd.to_datetime(_blank(values), format="ISO8601", utc=_zoned(column))


def _spans(values: list[Any], column: Column) -> tuple[str, Any]:
    import pandas as pd

    return "", pd.to_timedelta(_blank(values))


def _categories(values: list[Any], column: Column) -> tuple[str, Any]:
    import pandas as pd

    known = list(column.dtype.categories)
    by_text = {str(each): each for each in known}
    texts = [
        None if each is None else by_text.get(each, each) for each in _texts(values, column)[1]
    ]
    new = dict.fromkeys(each for each in texts if each is not None and each not in known)
    ordered = column.dtype.ordered
    return "", pd.Categorical(texts, categories=[*known, *new], ordered=ordered)


_READERS: dict[str, Callable[[list[Any], Column], tuple[str, Any]]] = {
    tables.NUMERIC: _numbers,
    tables.BOOLEAN: _flags,
    tables.DATETIME: _times,
    tables.TIMESPAN: _spans,
    tables.CATEGORICAL: _categories,
    tables.OBJECT: _objects,
}


def _number(value: Any) -> float | int:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, (int, float)):
        return value
    if value is None:
        return float("nan")
    if isinstance(value, str):
        text = value.strip()
        if not text:
            return float("nan")
        if "_" in text:
            raise ValueError(f"{value!r} is no number")
        try:
            return int(text)
        except ValueError:
            pass
        try:
            return float(text)
        except ValueError:
            pass
    raise ValueError(f"{_short(value)} is no number")


_FLAGS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def _flag(value: Any) -> bool | None:
    if isinstance(value, bool):
        return value
    if value is None or value == "":
        return None
    if isinstance(value, (int, float)) and value in (0, 1):
        return bool(value)
    found = _FLAGS.get(value.strip().lower()) if isinstance(value, str) else None
    if found is None:
        raise ValueError(f"{_short(value)} is neither true nor false")
    return found


def _blank(values: list[Any]) -> list[Any]:
    for each in values:
        if each is not None and not isinstance(each, str):
            raise ValueError(f"{_short(each)} is no text")
    return [each or None for each in values]


def _zoned(column: Column) -> bool:
    return getattr(column.dtype, "tz", None) is not None


def _guess(values: list[Any]) -> Any:
    return [_as_text(each) if isinstance(each, (list, dict)) else each for each in values]


def _as_text(value: Any) -> str:
    if isinstance(value, (list, dict)):
        raise ValueError(f"{_short(value)} is no single value")
    return str(value)


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def _no_such(what: str, name: str, known: Mapping[str, Any] | list[str]) -> str:
    near = difflib.get_close_matches(name, list(known), n=1)
    if near:
        return f"There is no {what} {_short(name)}. Did you mean {near[0]!r}?"
    names = ", ".join(repr(each) for each in list(known)[:20]) or "none"
    return f"There is no {what} {_short(name)}. There are: {names}."
