"""Small tables as plain lists: what most requests are made of, without the cost of a frame."""

from __future__ import annotations

from dataclasses import dataclass
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

        data: dict[str, Any] = {
            name: pd.array(cells, dtype="str") if kind == "str" else np.array(cells, dtype=kind)
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


def columns_of(frame: DataFrame) -> Columns | None:
    """Return a small frame of plain types as columns; None when it is no such frame."""
    rows, width = frame.shape
    kinds = [str(each) for each in frame.dtypes]
    if not width or rows * width > MOST_CELLS or not set(kinds) <= _TYPES.keys():
        return None
    values = []
    for (_, column), kind in zip(frame.items(), kinds, strict=True):
        cells: Any = column
        if kind == "str":
            cells = cells.to_numpy(dtype=object, na_value=None)
        values.append(cells.tolist())
    return Columns(list(frame.columns), kinds, values)


def frame_of(table: Any) -> Any:
    """Return columns as a frame, and everything else as it is."""
    return table.to_frame() if isinstance(table, Columns) else table
