"""Turns result tables into JSON: cells as text, as the original answers, or as JSON values."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from studio.service.columns import Columns

if TYPE_CHECKING:
    from pandas import DataFrame, Series


def table_value(table: Columns | DataFrame, *, with_types: bool) -> dict[str, Any]:
    """Return the `value` of a result: column names, text cells by row, types if asked for."""
    from studio.service.schema import column_type

    value: dict[str, Any] = {"ColumnNames": _names(table)}
    if with_types:
        if isinstance(table, Columns):
            value["ColumnTypes"] = [_TYPES[kind] for kind in table.kinds]
        else:
            places = range(len(table.columns))
            value["ColumnTypes"] = [column_type(table.iloc[:, place]) for place in places]
    value["Values"] = list(zip(*text_columns(table), strict=True))
    return value


_TYPES = {"int64": "Int64", "float64": "Double", "bool": "Boolean", "str": "String"}


def records(table: Columns | DataFrame, *, as_text: bool) -> list[dict[str, Any]]:
    """Return one object for each row."""
    names = _names(table)
    columns = text_columns(table) if as_text else plain_columns(table)
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def _names(table: Columns | DataFrame) -> list[str]:
    return table.names if isinstance(table, Columns) else [str(each) for each in table.columns]


def plain_columns(table: Columns | DataFrame) -> list[list[Any]]:
    """Return the columns as lists of JSON values; missing ones are None."""
    if isinstance(table, Columns):
        return [
            [_number(each) for each in cells] if kind == "float64" else cells
            for kind, cells in zip(table.kinds, table.values, strict=True)
        ]
    return [_plain(table.iloc[:, place]) for place in range(len(table.columns))]


def text_columns(table: Columns | DataFrame) -> list[list[str | None]]:
    """Return the columns as lists of text; missing values are None.

    Numbers are written as short as they can be read back, true and false as in the original.
    """
    return [
        [None if each is None else each if type(each) is str else _text(each) for each in column]
        for column in plain_columns(table)
    ]


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "True" if value else "False"
    text = repr(value)
    return text.removesuffix(".0") if isinstance(value, float) else text


def _plain(column: Series) -> list[Any]:
    kind = getattr(column.dtype, "kind", "O")
    if kind in "iub" and hasattr(column.dtype, "itemsize"):
        values = column.to_numpy()
        if values.dtype.kind in "iub":
            return list(values.tolist())
    if kind == "f" and hasattr(column.dtype, "itemsize"):
        return [_number(each) for each in column.tolist()]
    missing = column.isna().tolist()
    return [
        None if gone else _cell(value) for value, gone in zip(column.tolist(), missing, strict=True)
    ]


def _number(value: float) -> float | str | None:
    if value == value and value - value == 0:  # neither missing nor infinite
        return value
    if not isinstance(value, float) or math.isnan(value):
        return None
    return "Infinity" if value > 0 else "-Infinity"


def _cell(value: Any) -> Any:
    if isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float):
        return _number(value)
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    item = getattr(value, "item", None)
    if item is not None and getattr(value, "ndim", None) == 0:
        return _cell(item())
    try:
        return str(value).encode("utf-8", "replace").decode("utf-8")
    except Exception:
        return f"<{type(value).__name__}>"
