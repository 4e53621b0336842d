"""Columns of a frame as plain buffers: what numpy and the standard library can write.

Runs under any Python from 3.8 and any pandas from 1.1.
"""

from __future__ import annotations

import datetime
import decimal
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pandas import DataFrame, Series

_DEPTH = 20  # of lists in lists


def encode_frame(frame: DataFrame) -> tuple[list[dict[str, Any]], list[Any], list[str]]:
    """Return a description of each column, all buffers, and the columns that became text.

    A description says with `"b"` how many of the buffers are its own, in order.
    """
    columns: list[dict[str, Any]] = []
    buffers: list[Any] = []
    changed: list[str] = []
    for position, name in enumerate(frame.columns):
        about, own, kept = _encode(frame.iloc[:, position])
        columns.append({"n": str(name), **about, "b": len(own)})
        buffers.extend(own)
        if not kept:
            changed.append(str(name))
    return columns, buffers, changed


def _encode(column: Series) -> tuple[dict[str, Any], list[Any], bool]:
    """Return description, buffers, and whether the values are what they were."""
    import numpy as np

    dtype = column.dtype
    try:
        if isinstance(dtype, np.dtype):
            found = _numbers(column, dtype) if dtype.kind in "biufmM" else None
        else:
            found = _extension(column, dtype)
    except Exception:  # a type that does not behave: its text can always be had
        found = None
    if found is not None:
        return (*found, True)
    return _objects(column.astype(object))


def _numbers(column: Series, dtype: Any) -> tuple[dict[str, Any], list[Any]] | None:
    import numpy as np

    if dtype.kind == "f" and dtype.itemsize > 8:
        return None
    values = np.ascontiguousarray(column.to_numpy())
    values = values.astype(dtype.newbyteorder("<"), copy=False)
    about = {"k": "numbers", "t": values.dtype.str}
    return about, [values.view("<i8") if dtype.kind in "mM" else values]


def _extension(column: Series, dtype: Any) -> tuple[dict[str, Any], list[Any]] | None:
    import numpy as np
    import pandas as pd

    if isinstance(dtype, pd.CategoricalDtype):
        about, own, kept = _encode(pd.Series(dtype.categories))
        if not kept:
            return None
        codes = np.asarray(column.cat.codes, dtype="<i4")
        inner = {**about, "rows": len(dtype.categories)}
        return {"k": "category", "of": inner, "ordered": bool(dtype.ordered)}, [codes, *own]
    if isinstance(dtype, pd.DatetimeTZDtype):
        values = column.dt.tz_convert("UTC").dt.tz_localize(None)
        about, own = _numbers(values, values.dtype) or ({}, [])
        return {**about, "k": "zoned", "zone": _zone(dtype.tz)}, own
    if isinstance(dtype, pd.PeriodDtype):
        values = np.asarray(column.array.asi8, dtype="<i8")  # type: ignore[attr-defined]
        return {"k": "period", "every": str(dtype)[len("period[") : -1]}, [values]
    if isinstance(dtype, pd.IntervalDtype):
        array: Any = column.array
        left, own, _ = _encode(pd.Series(array.left))
        right, more, _ = _encode(pd.Series(array.right))
        ends = {"left": left, "right": right, "closed": array.closed}
        return {"k": "interval", **ends}, [*own, *more]
    if isinstance(dtype, pd.SparseDtype):
        dense: Any = column.sparse.to_dense()  # type: ignore[attr-defined]
        return _numbers(dense, dense.dtype) if dense.dtype.kind in "biufmM" else None
    if isinstance(dtype, pd.StringDtype):
        return _text(list(column), column.isna(), str(dtype).partition("[")[0])
    name = str(dtype)
    if "pyarrow]" in name:
        return _arrow(column)
    if name.rstrip("0123456789") in ("Int", "UInt", "Float", "boolean"):
        missing = np.asarray(column.isna(), dtype=bool)
        plain = column.to_numpy(dtype=getattr(dtype, "numpy_dtype", bool), na_value=0)
        values = np.ascontiguousarray(plain).astype(plain.dtype.newbyteorder("<"), copy=False)
        return {"k": "masked", "t": values.dtype.str, "d": name}, [values, missing.view("u1")]
    return None


def _arrow(column: Series) -> tuple[dict[str, Any], list[Any]] | None:
    plain = column.convert_dtypes(dtype_backend="numpy_nullable")
    if "pyarrow]" in str(plain.dtype):
        return None
    about, own, kept = _encode(plain)
    return (about, own) if kept else None


def _zone(zone: Any) -> str:
    offset = zone.utcoffset(None)
    if offset is not None and str(zone) != "UTC":
        return f"{offset.total_seconds():+.0f}"
    return str(zone)


def _text(values: list[Any], missing: Any, name: str) -> tuple[dict[str, Any], list[Any]]:
    """Return text as one run of bytes, the places where each value begins, and what is missing."""
    import numpy as np

    gone = np.asarray(missing, dtype=bool)
    if gone.any():
        values = ["" if none else value for value, none in zip(values, gone.tolist())]
    run, ends = _joined(values)
    return {"k": "text", "d": name}, [ends, run, gone.view("u1")]


def _joined(values: list[Any]) -> tuple[bytes, Any]:
    import numpy as np

    run = "".join(values).encode("utf-8", "replace")
    sizes = np.fromiter(map(len, values), dtype="<i8", count=len(values))
    if int(sizes.sum()) != len(run):
        pieces = [each.encode("utf-8", "replace") for each in values]
        run = b"".join(pieces)
        sizes = np.fromiter(map(len, pieces), dtype="<i8", count=len(pieces))
    return run, np.cumsum(sizes, dtype="<i8")


# -- columns of Python objects ---------------------------------------------------------------


def _objects(column: Series) -> tuple[dict[str, Any], list[Any], bool]:
    import numpy as np
    import pandas as pd

    missing = np.asarray(column.isna(), dtype=bool)
    values = list(column)
    kinds = {_kind(value) for value, none in zip(values, missing.tolist()) if not none}
    if kinds == {"str"}:
        return (*_text(values, missing, "object"), True)
    there = [None if none else value for value, none in zip(values, missing.tolist())]
    try:
        if kinds == {"bytes"}:
            pieces = [b"" if each is None else bytes(each) for each in there]
            sizes = np.cumsum([len(each) for each in pieces], dtype="<i8")
            return {"k": "bytes"}, [sizes, b"".join(pieces), missing.view("u1")], True
        if kinds in ({"int"}, {"float"}, {"int", "float"}):
            # As Arrow has them: numbers, with NaN for what is missing.
            plain = pd.Series(there, dtype=float if missing.any() or "float" in kinds else "int64")
            return (*(_numbers(plain, plain.dtype) or ({}, [])), True)
        if kinds == {"bool"} and not missing.any():
            plain = pd.Series(there, dtype=bool)
            return (*(_numbers(plain, plain.dtype) or ({}, [])), True)
        if kinds in ({"datetime"}, {"timedelta"}):
            if all(getattr(each, "tzinfo", None) is None for each in there):
                unit = "<M8[us]" if kinds == {"datetime"} else "<m8[us]"
                moments = np.array(there, dtype=unit)
                return {"k": "numbers", "t": unit}, [moments.view("<i8")], True
            plain = pd.Series(pd.to_datetime(pd.Series(there, dtype=object)))
            if isinstance(plain.dtype, pd.DatetimeTZDtype):
                return _encode(plain)
        elif len(kinds) < 2 and "" not in kinds:
            data = json.dumps([_as_json(each) for each in there], ensure_ascii=True)
            word = kinds.pop() if kinds else "nothing"
            return {"k": "objects", "t": word}, [data.encode("ascii")], True
    except Exception:  # numbers too large, dates before our era, bytes that are none
        pass
    return (*_text([_words(each) for each in there], missing, "object"), False)


_KINDS: tuple[tuple[Any, str], ...] = (
    (str, "str"), (bool, "bool"), (int, "int"), (float, "float"), (bytes, "bytes"),
    (bytearray, "bytes"), (datetime.datetime, "datetime"), (datetime.date, "date"),
    (datetime.time, "time"), (datetime.timedelta, "timedelta"), (decimal.Decimal, "decimal"),
)  # fmt: skip


def _kind(value: Any, depth: int = 0) -> str:
    """Return the word for a value; "" for what no column can hold as it is."""
    import numpy as np

    for kind, word in _KINDS:
        if isinstance(value, kind):
            return word
    if isinstance(value, np.generic):
        return _kind(value.item(), depth) if value.dtype.kind in "biufSUmM" else ""
    if isinstance(value, (list, tuple, np.ndarray)) and depth < _DEPTH:
        inside = {_kind(each, depth + 1) for each in value if each is not None}
        if inside <= {"int", "float"} or inside in (set(), {"str"}, {"bool"}, {"list"}, {"dict"}):
            return "list"
    if isinstance(value, dict) and depth < _DEPTH and all(isinstance(key, str) for key in value):
        inside = {_kind(each, depth + 1) for each in value.values() if each is not None}
        if inside <= {"int", "float", "str", "bool", "list", "dict"}:
            return "dict"
    return ""


def _as_json(value: Any) -> Any:
    import numpy as np

    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, (int, float)):
        return value
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _as_json(each) for key, each in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [_as_json(each) for each in value]
    return str(value)


def _words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    try:
        return str(value).encode("utf-8", "replace").decode("utf-8")  # no half surrogate pairs
    except Exception:
        return f"<{type(value).__name__}>"
