"""A frame as an Arrow table and back, without a pickle and without a silent change.

Most columns cross by pandas' own conversion. Those that it would change or refuse carry a mark
in the metadata of their field, which tells how they were written (see `arrow_columns`).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from studio.data import arrow_columns, arrow_wide

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from pandas import DataFrame

ROWS = b"studio.rows"  # how many rows a table without columns has


def to_table(frame: DataFrame, note: Callable[[str], None] | None = None) -> pa.Table:
    """Return a frame with unique `str` column names as an Arrow table; the index is left out.

    `note` is told of columns that became text because no table type holds their values, and of
    sparse columns, which are stored with all their values.
    """
    if len(frame.columns) > arrow_wide.WIDE:
        return arrow_wide.to_table(frame, note)
    import pyarrow as pa

    plain, marked, texts = frame, {}, []
    dtypes = list(frame.dtypes)
    if dtypes and all(map(_is_number, dtypes)):
        return _numbers(frame)
    for position, dtype in enumerate(dtypes):
        if arrow_columns.is_plain(dtype):
            continue
        written = arrow_columns.write(frame.iloc[:, position])
        if written.became_text:
            texts.append(frame.columns[position])
        if written.sparse and note is not None:
            note(f"The sparse column “{frame.columns[position]}” was stored with all its values.")
        if written.array is not None:
            marked[position] = written
        elif written.column is not None:
            plain = frame.copy(deep=False) if plain is frame else plain
            plain.isetitem(position, written.column.array)
    if texts and note is not None:
        names = ", ".join(str(each) for each in texts)
        note(f"Columns of mixed or unknown types were turned into text: {names}.")
    if marked:
        kept = [place for place in range(len(frame.columns)) if place not in marked]
        plain = plain.iloc[:, kept]
    if not len(frame.columns):
        return pa.table({}).replace_schema_metadata({ROWS: json.dumps(len(frame)).encode()})
    if not len(plain.columns):
        return pa.table(
            [marked[place].array for place in range(len(frame.columns))],
            schema=pa.schema([_field(frame, place, marked[place]) for place in marked]),
        )
    if all(map(_is_number, plain.dtypes)):
        table = _numbers(plain)
    else:
        table = pa.Table.from_pandas(plain, preserve_index=False)
    for position, written in marked.items():
        table = table.add_column(position, _field(frame, position, written), written.array)
    return table


def _is_number(dtype: object) -> bool:
    import numpy as np

    return isinstance(dtype, np.dtype) and dtype.kind in "iuf" and dtype.itemsize <= 8


def _numbers(frame: DataFrame) -> pa.Table:
    """Return a frame of NumPy numbers as a table.

    They are not searched for NaN, which stays what it is: so nothing is copied.
    """
    import numpy as np
    import pyarrow as pa

    columns = [
        pa.array(np.ascontiguousarray(column.to_numpy()), from_pandas=False)
        for _, column in frame.items()
    ]
    return pa.Table.from_arrays(columns, names=list(frame.columns))


MANY = 64  # columns; pandas warns of frames that are made of very many blocks


def plain_numbers(table: pa.Table) -> dict[str, np.ndarray[Any, Any]] | None:
    """Return the columns of a table of nothing but numbers without gaps, in the table's memory.

    None for any other table. pandas' own conversion gives the same and takes longer, which is
    felt where the table is small.
    """
    from pyarrow import types

    schema = table.schema
    if schema.metadata or not 0 < len(schema) <= MANY or len(set(schema.names)) < len(schema):
        return None
    found = {}
    for field, column in zip(schema, table.columns, strict=True):
        number = types.is_integer(field.type) or types.is_floating(field.type)
        if not number or field.metadata or column.num_chunks != 1 or column.null_count:
            return None
        found[field.name] = column.chunk(0).to_numpy()
    return found


def _field(frame: DataFrame, position: int, written: arrow_columns.Written) -> pa.Field:
    import pyarrow as pa

    assert written.array is not None
    return pa.field(frame.columns[position], written.array.type, metadata=written.mark)


def to_frame(table: pa.Table, check: bool = False) -> DataFrame:
    """Return an Arrow table as a frame; numbers without gaps share the table's memory.

    With `check`, tables inside the table are validated too. Raises ValueError or
    `pyarrow.ArrowInvalid` for marks that make no sense.
    """
    import pandas as pd

    numbers = plain_numbers(table)
    if numbers is not None:
        return pd.DataFrame(numbers, copy=False)
    if arrow_wide.is_wide(table):
        return arrow_wide.to_frame(table, check)
    marked = [place for place, field in enumerate(table.schema) if arrow_columns.is_marked(field)]
    plain = table
    if marked:
        kept = [place for place in range(table.num_columns) if place not in set(marked)]
        plain = table.select(kept)
    if plain.num_columns:
        frame = plain.to_pandas(split_blocks=True, zero_copy_only=False)
        if not isinstance(frame.index, pd.RangeIndex):
            frame = frame.reset_index(drop=True)
    else:
        rows = int((table.schema.metadata or {}).get(ROWS, table.num_rows))
        if not table.num_columns and rows > 2**40:
            raise ValueError("a table without columns of too many rows")
        rows = table.num_rows if table.num_columns else rows
        frame = pd.DataFrame(index=pd.RangeIndex(rows), columns=pd.Index([], dtype="str"))
    for place in marked:
        field = table.schema.field(place)
        values: Any = arrow_columns.read(field, table.column(place), check)
        frame.insert(place, field.name, values)
    return frame
