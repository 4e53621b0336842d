"""Columns that Arrow and pandas do not carry by themselves: how they are written and read.

| mark         | what stands in the Arrow column                                   |
|--------------|-------------------------------------------------------------------|
| `arrow`      | the values of an Arrow-backed column as they are                  |
| `category`   | the codes; the categories are a table of their own in the mark    |
| `integer`    | whole numbers of any size as text                                 |
| `decimal`    | decimal numbers as text, so that 1.0 and 1.00 stay as they are    |
| `json`       | lists, tuples or dictionaries of plain values as JSON             |
| `number`     | whole and other numbers, mixed, as JSON                           |
| `arrays`     | one-dimensional NumPy arrays of one type                          |
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa
    from pandas import Series

MARK = b"studio.written"
CATEGORIES = b"studio.categories"
ORDERED = b"studio.ordered"
CELLS = b"studio.cells"
_FREE_TYPES = ("list", "tuple", "dict")


@dataclass(frozen=True)
class Written:
    """A column made ready: `column` for pandas' own conversion, or a marked `array`."""

    column: Series | None = None
    array: pa.Array | None = None
    mark: dict[bytes, bytes] | None = None
    became_text: bool = False
    sparse: bool = False


def is_plain(dtype: Any) -> bool:
    """Tell whether pandas' own conversion carries a column of this dtype, whatever is in it."""
    import numpy as np
    import pandas as pd

    if isinstance(dtype, np.dtype):
        return dtype.kind in "biuMm" or (dtype.kind == "f" and dtype.itemsize <= 8)
    if isinstance(dtype, (pd.StringDtype, pd.ArrowDtype)):
        # text with half surrogates, which only Python can hold, is looked at value by value
        return isinstance(dtype, pd.StringDtype) and dtype.storage == "pyarrow"
    return bool(pd.api.types.is_extension_array_dtype(dtype)) and hasattr(dtype, "numpy_dtype")


def is_marked(field: pa.Field) -> bool:
    """Tell whether a column was written by `write` with a mark."""
    return bool(field.metadata) and MARK in field.metadata


def write(column: Series) -> Written:
    """Make a column ready that is not plain; what no table type holds becomes text."""
    import numpy as np
    import pandas as pd
    import pyarrow as pa

    dtype = column.dtype
    try:
        if isinstance(dtype, np.dtype) and dtype.kind == "O":
            return _write_objects(column)
        if isinstance(dtype, pd.ArrowDtype):
            array = pa.array(column.array, from_pandas=True)
            return Written(array=_chunked(array), mark={MARK: b"arrow"})
        if isinstance(dtype, pd.CategoricalDtype):
            return _write_category(column)
        if isinstance(dtype, pd.StringDtype):  # kept by Python, which may hold half surrogates
            return Written(column.astype(pd.StringDtype("pyarrow", na_value=dtype.na_value)))
        if isinstance(dtype, pd.SparseDtype):
            dense = write_any(pd.Series(column.array.to_dense()))
            return Written(dense.column, dense.array, dense.mark, dense.became_text, True)
        if _survives(column):
            return Written(column)
    except Exception:  # whatever a foreign type raises: its text can always be had
        return Written(as_text(column), became_text=True)
    return Written(as_text(column), became_text=True)


def write_any(column: Series) -> Written:
    """Make any column ready."""
    return Written(column) if is_plain(column.dtype) else write(column)


def read(field: pa.Field, values: pa.ChunkedArray, check: bool) -> Any:
    """Return the values of a marked column, for `DataFrame.insert`."""
    import pandas as pd

    mark = field.metadata[MARK]
    if mark == b"arrow":
        return pd.array(values, dtype=pd.ArrowDtype(values.type))
    if mark == b"category":
        return _read_category(field, values, check)
    if mark == b"arrays":
        return _objects([None if each is None else _array(each) for each in _cells(values)])
    made = {b"integer": int, b"decimal": Decimal, b"number": json.loads, b"json": json.loads}
    make: Any = made.get(mark)
    if make is None:
        raise ValueError(f"unknown kind of column {mark!r}")
    if field.metadata.get(CELLS) == b"tuple":
        return _objects([each if each is None else tuple(make(each)) for each in _cells(values)])
    return _objects([each if each is None else make(each) for each in _cells(values)])


# -- objects --------------------------------------------------------------------------------


def _write_objects(column: Series) -> Written:
    from pandas.api.types import infer_dtype

    kind = infer_dtype(column.dropna())
    if kind in ("string", "date", "time", "boolean", "empty"):
        return _plain_objects(column)
    if kind in ("integer", "floating", "mixed-integer-float"):
        return _numbers(column, kind)
    if kind == "decimal":
        return _marked(column, b"decimal", str)
    if kind == "bytes":
        fine = all(type(each) is bytes for each in column[column.notna()])
        return _plain_objects(column) if fine else Written(as_text(column), became_text=True)
    if kind in ("datetime", "datetime64", "timedelta", "timedelta64", "period", "interval"):
        return _plain_objects(column)
    return _free_objects(column)


def _plain_objects(column: Series) -> Written:
    """Write what becomes a proper column by itself (dates and times, periods, truths)."""
    proper = column.infer_objects()
    if proper.dtype != object and proper.dtype.kind in "OMmb" and _survives(proper):
        return Written(proper)
    if _survives(column):
        return Written(column)
    return Written(as_text(column), became_text=True)


def _numbers(column: Series, kind: str) -> Written:
    """Write numbers that stand in a column of objects, as a proper column when none changes."""
    present = column[column.notna()].tolist()
    if kind == "floating":
        return Written(column.astype("float64"))
    whole = [each for each in present if not isinstance(each, float)]
    low, high = (min(whole), max(whole)) if whole else (0, 0)
    if kind == "integer" and len(present) == len(column) and low >= -(2**63) and high < 2**63:
        return Written(column.astype("int64"))
    if low >= -(2**53) and high <= 2**53:
        return Written(column.astype("float64"))
    if kind == "integer":
        return _marked(column, b"integer", lambda each: str(int(each)))
    return _marked(column, b"number", lambda each: json.dumps(_bare(each)))


def _bare(number: Any) -> Any:
    return float(number) if isinstance(number, float) else int(number)


def _free_objects(column: Series) -> Written:
    """Write lists, tuples, dictionaries or arrays, all of one kind; everything else as text."""
    import numpy as np

    # `isna` of a cell that is a list is False, as it should be
    missing = _missing(column)
    cells = [each for each, gone in zip(column.tolist(), missing, strict=True) if not gone]
    kinds = {type(each) for each in cells}
    if len(kinds) == 1:
        kind = kinds.pop()
        if kind is np.ndarray and all(_flat(each, cells[0].dtype) for each in cells):
            return _arrays(column, missing)
        if kind in (list, tuple, dict) and all(_is_json(each, top=True) for each in cells):
            marked = _marked(column, b"json", lambda each: json.dumps(each, ensure_ascii=True))
            mark = {**(marked.mark or {}), CELLS: kind.__name__.encode()}
            return Written(array=marked.array, mark=mark)
    return Written(as_text(column), became_text=True)


def _is_json(value: Any, top: bool = False) -> bool:
    kind = type(value)
    if kind in (str, int, bool) or value is None:
        return True
    if kind is float:
        return True
    if kind is list or (top and kind is tuple):
        return all(_is_json(each) for each in value)
    if kind is dict:
        return all(type(name) is str and _is_json(each) for name, each in value.items())
    return False


def _flat(array: Any, dtype: Any) -> bool:
    return array.ndim == 1 and array.dtype == dtype and dtype.kind in "biuf" and dtype.itemsize <= 8


def _arrays(column: Series, missing: Any) -> Written:
    import numpy as np
    import pyarrow as pa

    values = column.tolist()
    sizes = [0 if gone else len(each) for each, gone in zip(values, missing, strict=True)]
    offsets = np.concatenate([[0], np.cumsum(sizes)]).astype("int64")
    present = [each for each, gone in zip(values, missing, strict=True) if not gone]
    content = pa.array(np.concatenate(present), from_pandas=False)
    array = pa.LargeListArray.from_arrays(
        pa.array(offsets), content, mask=pa.array(np.asarray(missing, dtype=bool))
    )
    return Written(array=_chunked(array), mark={MARK: b"arrays"})


def _array(cell: Any) -> Any:
    import numpy as np

    return np.array(cell.values.to_numpy(zero_copy_only=False))


def _marked(column: Series, mark: bytes, text: Any) -> Written:
    import pyarrow as pa

    missing = _missing(column)
    cells = [None if gone else text(each) for each, gone in zip(column, missing, strict=True)]
    return Written(array=_chunked(pa.array(cells, pa.large_string())), mark={MARK: mark})


def _cells(values: pa.ChunkedArray) -> Any:
    import pyarrow as pa

    if pa.types.is_large_list(values.type):
        return (each if each.is_valid else None for each in values)
    return values.to_pylist()


def _objects(cells: list[Any]) -> Any:
    import numpy as np

    array = np.empty(len(cells), dtype=object)
    for place, cell in enumerate(cells):  # by one, or arrays of equal length make a matrix
        array[place] = cell
    return array


def _chunked(array: Any) -> Any:
    import pyarrow as pa

    return array if isinstance(array, pa.ChunkedArray) else pa.chunked_array([array])


# -- categories -----------------------------------------------------------------------------


def _write_category(column: Series) -> Written:
    import pandas as pd
    import pyarrow as pa

    from studio.data.arrow import frame_to_bytes

    categories = column.cat.categories
    notes: list[str] = []
    inside = frame_to_bytes(pd.DataFrame({"c": pd.Series(categories)}), notes.append)
    if notes:  # the categories have no table type, so the column has none
        return Written(as_text(column), became_text=True)
    codes = column.cat.codes.to_numpy()
    array = pa.array(codes, mask=codes < 0)
    ordered = b"1" if column.cat.ordered else b"0"
    return Written(
        array=_chunked(array), mark={MARK: b"category", CATEGORIES: inside, ORDERED: ordered}
    )


def _read_category(field: pa.Field, values: pa.ChunkedArray, check: bool) -> Any:
    import pandas as pd
    import pyarrow as pa

    from studio.data.arrow_table import to_frame

    table = pa.ipc.open_file(pa.py_buffer(field.metadata[CATEGORIES])).read_all()
    if check:
        table.validate(full=True)
    categories = pd.Index(to_frame(table, check).iloc[:, 0]).rename(None)
    codes = values.fill_null(-1).to_numpy()
    ordered = field.metadata.get(ORDERED) == b"1"
    return pd.Categorical.from_codes(codes, categories=categories, ordered=ordered)


# -- text -----------------------------------------------------------------------------------


def _survives(column: Series) -> bool:
    """Tell whether pandas' own conversion gives back what it was given, type and all."""
    import pyarrow as pa

    frame = column.to_frame("c")
    try:
        back = pa.Table.from_pandas(frame, preserve_index=False).to_pandas()["c"]
    except Exception:
        return False
    if column.dtype == object:
        return back.dtype == object or str(back.dtype) == "str"
    return bool(back.dtype == column.dtype) or back.dtype.kind == column.dtype.kind == "M"


def as_text(column: Any) -> Any:
    """Return a column's values as text, missing where they are missing."""
    missing = _missing(column)
    values = column.astype(object).tolist()
    cells = [None if gone else _text(each) for each, gone in zip(values, missing, strict=True)]
    return type(column)(_objects(cells), index=column.index, dtype=object)


def _missing(column: Any) -> Any:
    """Return which cells are missing, even where a value refuses to be asked."""
    try:
        return column.isna().to_numpy()
    except Exception:
        import numpy as np
        import pandas as pd

        def gone(value: Any) -> bool:
            try:
                return pd.api.types.is_scalar(value) and bool(pd.isna(value))
            except Exception:
                return False

        return np.array([gone(each) for each in column.array], dtype=bool)


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    try:
        return str(value).encode("utf-8", "replace").decode("utf-8")  # no half surrogate pairs
    except Exception:
        return f"<{type(value).__name__}>"
