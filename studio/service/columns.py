"""Small tables as plain lists: what most requests are made of, without the cost of a frame."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pandas import DataFrame

MOST_CELLS = 20_000  # larger tables travel as Arrow
_TYPES: dict[str, set[type]] = {
    "int64": {int},
    "float64": {float},
    "bool": {bool},
    "str": {str, type(None)},
}


@dataclass(frozen=True)
class Columns:
    """A table by columns: unique names, dtypes (`int64`, `float64`, `bool`, `str`), values.

    A missing number is a NaN, a missing text None.
    """

    names: list[str]
    kinds: list[str]
    values: list[list[Any]]

    def to_frame(self) -> DataFrame:
        """Return the table as a frame."""
        import numpy as np
        import pandas as pd

        text = _text_type()
        data: dict[str, Any] = {
            name: pd.array(cells, dtype=text) if kind == "str" else np.array(cells, dtype=kind)
            for name, kind, cells in zip(self.names, self.kinds, self.values, strict=True)
        }
        return pd.DataFrame(data, copy=False)

    def check(self) -> None:
        """Raise ValueError when it is no table: it may come from a script's process."""
        if len(set(self.names)) < len(self.names) or not self.names:
            raise ValueError("the names of the columns are not unique")
        rows = len(self.values[0])
        for name, kind, cells in zip(self.names, self.kinds, self.values, strict=True):
            if type(name) is not str or len(cells) != rows:
                raise ValueError("the columns are not of one length")
            if not set(map(type, cells)) <= _TYPES[kind]:
                raise ValueError(f"a column of {kind} holds something else")


Table = "Columns | DataFrame"


@cache
def _text_type() -> Any:
    import pandas as pd

    return pd.array(["x"], dtype="str").dtype


def columns_of(frame: DataFrame) -> Columns | None:
    """Return a small frame of plain types as columns; None when it is no such frame."""
    import pyarrow as pa

    rows, width = frame.shape
    if not width or rows * width > MOST_CELLS:
        return None
    names, kinds, values = [], [], []
    for name, column in frame.items():
        array = column.array
        kind = str(array.dtype)
        if kind not in _TYPES:
            return None
        names.append(str(name))
        kinds.append(kind)
        if kind == "str":
            values.append(pa.array(array).to_pylist())
        else:
            values.append(array.to_numpy().tolist())
    return Columns(names, kinds, values)


def frame_of(table: Any) -> Any:
    """Return columns as a frame, and everything else as it is."""
    return table.to_frame() if isinstance(table, Columns) else table
