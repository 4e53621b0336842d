"""Columns from plain buffers: the other half of `studio.scripting.foreign.encode`.

What is read may come from an untrusted process: anything that makes no sense raises ValueError,
nothing is ever unpickled or run.
"""

from __future__ import annotations

import datetime
import decimal
import json
import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pandas import DataFrame

    Note = Callable[[str], None]

_PLAIN = re.compile(r"[<|](?:b1|i[1248]|u[1248]|f[248])|<[mM]8\[(?:s|ms|us|ns)\]")
_NAMED = re.compile(r"(?:U?Int(?:8|16|32|64)|Float(?:32|64)|boolean)")
_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*")
_EVERY = re.compile(r"[A-Za-z0-9-]{1,20}")
# How pandas of old and of today spell frequencies of periods.
_SPELLINGS = (("Y", "A"), ("A", "Y"), ("h", "H"), ("H", "h"), ("min", "T"), ("T", "min"),
              ("s", "S"), ("S", "s"), ("ms", "L"), ("L", "ms"), ("us", "U"), ("U", "us"),
              ("ns", "N"), ("N", "ns"))  # fmt: skip


def decode_frame(
    columns: list[dict[str, Any]], rows: int, buffers: list[memoryview], note: Note
) -> DataFrame:
    """Return the frame; numbers share the memory of the buffers. `note` is told what changed."""
    import pandas as pd

    left = iter(buffers)
    found: dict[str, Any] = {}
    for about in columns:
        found[str(about["n"])] = _decode(about, rows, left, note)
    if len(found) != len(columns):
        raise ValueError("two columns have one name")
    if next(left, None) is not None:
        raise ValueError("there is more than its columns say")
    frame = pd.DataFrame(found, index=pd.RangeIndex(rows), copy=False)
    if not found:
        frame.columns = pd.Index([], dtype=object)
    return frame


def _decode(about: dict[str, Any], rows: int, left: Iterator[memoryview], note: Note) -> Any:
    import pandas as pd

    kind = about["k"]
    if kind == "numbers":
        return _series(_array(next(left), about["t"], rows), note)
    if kind == "text":
        return _text(about, rows, left)
    if kind == "masked":
        return _masked(about, rows, left)
    if kind == "category":
        return _category(about, rows, left, note)
    if kind == "zoned":
        moments = _series(_array(next(left), about["t"], rows), note)
        if moments.dtype.kind != "M":
            return moments
        return moments.dt.tz_localize("UTC").dt.tz_convert(_zone(str(about["zone"])))
    if kind == "period":
        return _period(_array(next(left), "<i8", rows), str(about["every"]), note)
    if kind == "interval":
        ends = [_decode(about[each], rows, left, note) for each in ("left", "right")]
        make: Any = pd.arrays.IntervalArray.from_arrays
        return pd.Series(make(ends[0], ends[1], closed=str(about["closed"])))
    if kind == "bytes":
        pieces = _pieces(_array(next(left), "<i8", rows), next(left))
        return _blanked([bytes(each) for each in pieces], _flags(next(left), rows))
    if kind == "objects":
        return _objects(str(about["t"]), rows, next(left))
    raise ValueError(f"a column of the unknown kind {kind!r}")


def _array(data: memoryview, name: Any, rows: int) -> Any:
    import numpy as np

    if not isinstance(name, str) or not _PLAIN.fullmatch(name):
        raise ValueError(f"numbers of the unknown type {name!r}")
    dtype = np.dtype(name)
    if len(data) != rows * dtype.itemsize:
        raise ValueError("a column has another length than its table")
    if dtype.kind == "b":
        return np.frombuffer(data, "u1", rows) != 0
    return np.frombuffer(data, dtype, rows)


def _flags(data: memoryview, rows: int) -> Any:
    return _array(data, "|b1", rows)


def _series(values: Any, note: Note) -> Any:
    import pandas as pd

    try:
        return pd.Series(values, copy=False)
    except pd.errors.OutOfBoundsDatetime:  # pandas before 2 knows nanoseconds only
        note("Dates beyond what this pandas can hold were turned into Python's own.")
        return pd.Series(values.astype("M8[us]").tolist(), dtype=object)
    except OverflowError:  # the same for timedeltas, under several names
        note("Durations beyond what this pandas can hold were turned into Python's own.")
        return pd.Series(values.astype("m8[us]").tolist(), dtype=object)


def _pieces(ends: Any, data: memoryview) -> list[memoryview]:
    starts = _starts(ends, len(data))
    return [data[start:end] for start, end in zip(starts, ends.tolist())]


def _starts(ends: Any, size: int) -> list[int]:
    places = [0, *ends.tolist()]
    if places[-1] != size or (len(places) > 1 and bool((ends[1:] < ends[:-1]).any())):
        raise ValueError("the places of texts make no sense")
    if places[min(1, len(places) - 1)] < 0:
        raise ValueError("the places of texts make no sense")
    return places[:-1]


def _text(about: dict[str, Any], rows: int, left: Iterator[memoryview]) -> Any:
    import pandas as pd

    ends = _array(next(left), "<i8", rows)
    data = bytes(next(left))
    starts = _starts(ends, len(data))
    whole = data.decode("utf-8")
    if len(whole) == len(data):
        values: list[Any] = [whole[start:end] for start, end in zip(starts, ends.tolist())]
    else:
        values = [data[start:end].decode("utf-8") for start, end in zip(starts, ends.tolist())]
    missing = _flags(next(left), rows)
    name = about["d"]
    if name == "string" and hasattr(pd, "StringDtype"):
        column = _blanked(values, missing)
        return column.astype("string")
    if int(pd.__version__.split(".")[0]) >= 3:  # text is a type of its own
        return _blanked(values, missing).astype("str")
    return _blanked(values, missing, float("nan") if name == "str" else None)


def _blanked(values: list[Any], missing: Any, nothing: Any = None) -> Any:
    import numpy as np
    import pandas as pd

    array = np.empty(len(values), dtype=object)
    array[:] = values
    array[missing] = nothing
    return pd.Series(array, dtype=object)


def _masked(about: dict[str, Any], rows: int, left: Iterator[memoryview]) -> Any:
    import pandas as pd

    name = str(about["d"])
    if not _NAMED.fullmatch(name):
        raise ValueError(f"numbers of the unknown type {name!r}")
    values = _array(next(left), about["t"], rows)
    missing = _flags(next(left), rows)
    column: Any = pd.Series(values.copy())
    try:
        column = column.astype(name)
    except TypeError:  # pandas of old has no such type
        return column.astype(float).mask(missing)
    column[missing] = pd.NA
    return column


def _category(about: dict[str, Any], rows: int, left: Iterator[memoryview], note: Note) -> Any:
    import pandas as pd

    codes = _array(next(left), "<i4", rows)
    inner = dict(about["of"])
    return pd.Series(
        pd.Categorical.from_codes(codes, _nested(inner, left, note), ordered=bool(about["ordered"]))
    )


def _nested(about: dict[str, Any], left: Iterator[memoryview], note: Note) -> Any:
    rows = about["rows"]
    if not isinstance(rows, int) or rows < 0:
        raise ValueError("a column of no length")
    return _decode(about, rows, left, note)


def _zone(name: str) -> Any:
    if re.fullmatch(r"[+-]\d{1,6}", name):
        return datetime.timezone(datetime.timedelta(seconds=int(name)))
    if not _ZONE.fullmatch(name) or name.startswith("dateutil"):
        raise ValueError(f"the unknown time zone {name!r}")
    return name


def _period(values: Any, every: str, note: Note) -> Any:
    import pandas as pd

    if not _EVERY.fullmatch(every):
        raise ValueError(f"periods of the unknown length {every!r}")
    number, word, rest = re.fullmatch(r"(\d*)([A-Za-z]*)(.*)", every).groups()  # type: ignore[union-attr]
    others = [number + new + rest for old, new in _SPELLINGS if old == word]
    for each in (every, *others):
        try:
            dtype = pd.PeriodDtype(each)
            return pd.Series(pd.arrays.PeriodArray(values.copy(), dtype=dtype))
        except (ValueError, TypeError, KeyError, AttributeError):
            continue
    raise ValueError(f"periods of the unknown length {every!r}")


_PARSERS: dict[str, Callable[[Any], Any]] = {
    "date": datetime.date.fromisoformat,
    "time": datetime.time.fromisoformat,
    "decimal": decimal.Decimal,
    "bool": bool,
    "list": lambda value: value,
    "dict": lambda value: value,
    "nothing": lambda value: None,
}


def _objects(kind: str, rows: int, data: memoryview) -> Any:
    import numpy as np
    import pandas as pd

    parse = _PARSERS.get(kind)
    values = json.loads(bytes(data).decode("ascii"))
    if parse is None or not isinstance(values, list) or len(values) != rows:
        raise ValueError("a column of Python objects makes no sense")
    try:
        ready = [None if each is None else parse(each) for each in values]
    except (TypeError, decimal.InvalidOperation) as error:
        raise ValueError(str(error)) from None
    array = np.empty(rows, dtype=object)
    for place, value in enumerate(ready):  # lists of one length would become a matrix
        array[place] = value
    return pd.Series(array, dtype=object)
