"""Reads and writes Excel workbooks (.xlsx)."""

from __future__ import annotations

import datetime
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.data.names import header_names, suggest
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from pandas import DataFrame, Series

MAX_ROWS = 1_048_576
MAX_COLUMNS = 16_384
MAX_TEXT = 32_767


def read_workbook(path: Path, *, sheet: str = "", has_header: bool = True) -> DataFrame:
    """Read one sheet: by its name, by its number from 1, or the first when `sheet` is empty.

    Formulas count with their saved values. Raises ModuleError and OSError.
    """
    import pandas as pd

    try:
        with pd.ExcelFile(path, engine="openpyxl") as book:
            name = _sheet(path, [str(each) for each in book.sheet_names], sheet.strip())
            start = pd.read_excel(book, sheet_name=name, header=None, nrows=1)
            if start.empty:
                text = f"The sheet “{name}” of {path.name} is empty: there is no table."
                raise ModuleError(text, parameter="sheet")
            if not has_header:
                frame = pd.read_excel(book, sheet_name=name, header=None)
                return frame.set_axis(header_names((), len(frame.columns)), axis=1)
            cells = [None if pd.isna(each) else each for each in start.iloc[0]]
            frame = pd.read_excel(book, sheet_name=name, header=0)
            return frame.set_axis(header_names(cells, len(frame.columns)), axis=1)
    except (ModuleError, OSError, MemoryError):
        raise
    except Exception as error:  # a damaged file can break openpyxl anywhere
        text = f"{path.name} is no Excel workbook (.xlsx), or it is damaged."
        raise ModuleError(text, parameter="path") from error


def _sheet(path: Path, names: list[str], wanted: str) -> str:
    if not wanted:
        return names[0]
    for each in names:
        if each.casefold() == wanted.casefold():
            return each
    if wanted.isdigit() and 1 <= int(wanted) <= len(names):
        return names[int(wanted) - 1]
    text = f"{path.name} has no sheet “{wanted}”. {suggest(wanted, names)}"
    raise ModuleError(text, parameter="sheet")


def write_workbook(frame: DataFrame, path: Path) -> None:
    """Write a frame into the one sheet of a new workbook; text never becomes a formula.

    What Excel cannot hold (infinity, times with a zone, years before 1900, objects) is written
    as text. Raises ModuleError when the table is too large for a sheet, and OSError.
    """
    from openpyxl import Workbook
    from openpyxl.utils.exceptions import IllegalCharacterError

    rows, columns = frame.shape
    if rows + 1 > MAX_ROWS or columns > MAX_COLUMNS:
        text = f"The table has {rows:,} rows and {columns:,} columns; a sheet of Excel holds "
        text += f"{MAX_ROWS - 1:,} and {MAX_COLUMNS:,}. Please choose another format."
        raise ModuleError(text, parameter="format")
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Sheet1")
    try:
        sheet.append([_cell(sheet, str(name), str(name)) for name in frame.columns])
        names = [str(each) for each in frame.columns]
        values = [_values(frame.iloc[:, position]) for position in range(columns)]
        for row in zip(*values):
            sheet.append([_cell(sheet, each, name) for name, each in zip(names, row)])
    except IllegalCharacterError:
        text = "A text of the table holds control characters, which Excel cannot store. "
        raise ModuleError(text + "Please choose another format.", parameter="format") from None
    book.save(path)


def _values(column: Series) -> list[Any]:
    plain = column.astype(object)
    return plain.where(column.notna(), None).tolist()


def _cell(sheet: Any, value: Any, column: str) -> Any:
    from openpyxl.cell import WriteOnlyCell

    value = _holdable(value)
    if not isinstance(value, str):
        return value
    if len(value) > MAX_TEXT:
        text = f"The column “{column}” holds a text of {len(value):,} characters; Excel holds "
        text += f"{MAX_TEXT:,} in a cell. Please choose another format."
        raise ModuleError(text, parameter="format")
    if not value.startswith(("=", "#")):
        return value
    cell = WriteOnlyCell(sheet, value)
    cell.data_type = "s"
    return cell


def _holdable(value: Any) -> Any:
    """Return a value as Excel can hold it."""
    if value is None or isinstance(value, (str, bool, int)):
        return value if not isinstance(value, int) or abs(value) < 10**15 else str(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if hasattr(value, "to_pydatetime"):
        value = value.floor("us").to_pydatetime()
    elif hasattr(value, "to_pytimedelta"):
        value = value.to_pytimedelta()
    if isinstance(value, datetime.datetime):
        return value if value.tzinfo is None and value.year >= 1900 else value.isoformat(" ")
    if isinstance(value, datetime.date):
        return value if value.year >= 1900 else value.isoformat()
    if isinstance(value, datetime.timedelta):
        return value
    if hasattr(value, "item") and getattr(value, "shape", None) == ():
        return _holdable(value.item())
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return str(value)
