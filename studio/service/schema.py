"""What a table of the service looks like: its columns, their types, and an example."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from studio.data import tables

if TYPE_CHECKING:
    from pandas import DataFrame, Series

EXAMPLE_ROWS = 3

# JSON Schema of one cell, by what the column holds. Callers may send every cell as text.
_JSON: dict[str, dict[str, Any]] = {
    tables.BOOLEAN: {"type": "boolean"},
    tables.DATETIME: {"type": "string", "format": "date-time"},
    tables.TIMESPAN: {"type": "string"},
    tables.STRING: {"type": "string"},
    tables.CATEGORICAL: {"type": "string"},
}


@dataclass(frozen=True)
class Column:
    """One column: its name, the word for what it holds, its pandas dtype."""

    name: str
    word: str
    dtype: Any = field(compare=False)

    @property
    def integer(self) -> bool:
        """Whether the example holds whole numbers only."""
        return self.word == tables.NUMERIC and getattr(self.dtype, "kind", "") in "iu"

    @property
    def type_name(self) -> str:
        """The type as `ColumnTypes` names it."""
        return type_name(self.word, self.dtype)

    def json_schema(self) -> dict[str, Any]:
        """Return the JSON Schema of a cell."""
        if self.word == tables.NUMERIC:
            return {"type": "integer" if self.integer else "number", "nullable": True}
        return {**_JSON.get(self.word, {"type": "string"}), "nullable": True}


@dataclass(frozen=True)
class TableSchema:
    """The columns of one input or output, and a few rows as an example (text cells, null)."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Any, ...], ...] = ()

    @property
    def names(self) -> list[str]:
        """The names of the columns."""
        return [each.name for each in self.columns]


def schema_of(name: str, frame: DataFrame) -> TableSchema:
    """Return the schema of a table, with its first rows as the example."""
    from studio.service.answers import plain_columns

    columns = tuple(
        Column(str(label), tables.type_word(frame.iloc[:, place]), frame.dtypes.iloc[place])
        for place, label in enumerate(frame.columns)
    )
    head = frame.head(EXAMPLE_ROWS)
    return TableSchema(name, columns, tuple(zip(*plain_columns(head), strict=True)))


def column_type(column: Series) -> str:
    """Return the type of a column as `ColumnTypes` of the original names it."""
    return type_name(tables.type_word(column), column.dtype)


def type_name(word: str, dtype: Any) -> str:
    """Return the original's name of a type: those of .NET for numbers."""
    if word != tables.NUMERIC:
        return word
    kind, size = getattr(dtype, "kind", "f"), getattr(dtype, "itemsize", 8) * 8
    if kind in "iu":
        return f"{'U' if kind == 'u' else ''}Int{size}"
    return "Single" if size == 32 else "Double"
