"""Very wide frames as Arrow tables: a schema of a million fields takes minutes, this does not.

The columns of one dtype are laid end to end in one long column, in a table of its own; these
tables stand as bytes in a table of one row, with the names and places of their columns.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa
    from pandas import DataFrame

WIDE = 2000  # columns
_MARK = b"studio.wide"


def is_wide(table: pa.Table) -> bool:
    """Tell whether a table was made by `to_table` here."""
    return _MARK in (table.schema.metadata or {})


def to_table(frame: DataFrame, note: Callable[[str], None] | None) -> pa.Table:
    """Return a frame of many columns as a table of one row."""
    import numpy as np
    import pandas as pd
    import pyarrow as pa

    from studio.data.arrow import frame_to_bytes

    groups: dict[Any, list[int]] = {}
    for place, dtype in enumerate(frame.dtypes):
        groups.setdefault(dtype, []).append(place)
    arrays: list[Any] = [
        pa.array([list(map(str, frame.columns.tolist()))], pa.large_list(pa.string()))
    ]
    names = ["names"]
    for dtype, places in groups.items():
        part = frame if len(groups) == 1 else frame.iloc[:, places]
        if isinstance(dtype, np.dtype):
            long = pd.Series(part.to_numpy().ravel(order="F"), copy=False)
        else:
            long = pd.concat([column for _, column in part.items()], ignore_index=True)
        told: list[str] = []
        inside = frame_to_bytes(pd.DataFrame({"v": long}, copy=False), told.append)
        if told and note is not None:
            first = frame.columns[places[0]]
            note(f"{len(places)} columns of type {dtype} (“{first}” and on) were turned into text.")
        arrays.append(pa.array([inside], pa.large_binary()))
        arrays.append(pa.array([places], pa.large_list(pa.int32())))
        names += [f"values{len(names)}", f"places{len(names)}"]
    table = pa.table(arrays, names=names)
    return table.replace_schema_metadata({_MARK: json.dumps(len(frame)).encode()})


def to_frame(table: pa.Table, check: bool) -> DataFrame:
    """Return the frame that such a table stands for; raises ValueError when it makes no sense."""
    import numpy as np
    import pandas as pd
    import pyarrow as pa

    from studio.data.arrow_check import check_table
    from studio.data.arrow_table import to_frame as inner

    rows = int(table.schema.metadata[_MARK])
    names = table.column(0)[0].as_py()
    parts, order = [], []
    for position in range(1, table.num_columns, 2):
        content = table.column(position)[0].as_buffer()
        inside = pa.ipc.open_file(content).read_all()
        if check:
            check_table(inside)
        values = inner(inside, check).iloc[:, 0]
        places = table.column(position + 1)[0].values.to_numpy()
        if len(values) != rows * len(places):
            raise ValueError("a wide table whose parts do not fit")
        order.append(places)
        if isinstance(values.dtype, np.dtype):
            block = values.to_numpy().reshape(len(places), rows).T
            parts.append(pd.DataFrame(block, copy=False))
        else:
            cuts = range(0, len(places) * rows, rows) if rows else [0] * len(places)
            array = values.array
            columns = {at: array[start : start + rows] for at, start in enumerate(cuts)}
            parts.append(pd.DataFrame(columns, index=pd.RangeIndex(rows), copy=False))
    where = np.concatenate(order)
    if len(where) != len(names) or not np.array_equal(np.sort(where), np.arange(len(names))):
        raise ValueError("a wide table whose columns do not fit")
    frame = parts[0]
    if len(parts) > 1:
        frame = pd.concat(parts, axis=1, ignore_index=True).iloc[:, np.argsort(where)]
    frame.columns = pd.Index(names, dtype="str")
    return frame
