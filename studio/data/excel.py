"""Excel workbooks (.xlsx): read by sheet, written as one sheet."""

from __future__ import annotations

import datetime
import io
import math
import re
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from studio.data.names import header_names, suggest
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from pandas import DataFrame

    from studio.data.view.work import Work

MAX_ROWS = 1_048_576  # rows of a sheet, the header among them
MAX_COLUMNS = 16_384
MAX_TEXT = 32_767  # characters of a cell
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_OLE = b"\xd0\xcf\x11\xe0"


def read_excel(path: Path, *, has_header: bool = True, sheet: str = "") -> DataFrame:
    """Read one sheet: by name, by number counted from 1, or the first.

    Formulas count with the values saved with them. Raises ModuleError and OSError.
    """
    import pandas as pd

    data = path.read_bytes()
    _check(path, data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # parts of workbooks that hold no data
        try:
            book = pd.ExcelFile(io.BytesIO(data), engine="openpyxl")
        except Exception:  # a damaged workbook fails in many ways
            message = f"{path.name} is no Excel workbook, or it is damaged."
            raise ModuleError(message, parameter="path") from None
        with book:
            name = _sheet_name(path, [str(each) for each in book.sheet_names], sheet)
            try:
                return _parse(book, name, has_header)
            except ModuleError:
                raise
            except Exception as error:
                message = f"The sheet “{name}” of {path.name} could not be read: {error}."
                raise ModuleError(message, parameter="sheet") from None


def _check(path: Path, data: bytes) -> None:
    if not data.startswith(_OLE):
        return
    if "EncryptedPackage".encode("utf-16-le") in data:
        message = f"{path.name} is protected by a password. Save it without one, then read that."
    else:
        message = f"{path.name} is a workbook of the old kind (.xls). Save it as .xlsx or CSV."
    raise ModuleError(message, parameter="path")


def _sheet_name(path: Path, names: list[str], wanted: str) -> str:
    if not names:
        raise ModuleError(f"{path.name} has no sheet.", parameter="path")
    wanted = wanted.strip()
    if not wanted:
        return names[0]
    for name in names:
        if name.casefold() == wanted.casefold():
            return name
    if wanted.isdecimal() and 1 <= int(wanted) <= len(names):
        return names[int(wanted) - 1]
    message = f"{path.name} has no sheet “{wanted}”. {suggest(wanted, names)}"
    raise ModuleError(message, parameter="sheet")


def _parse(book: Any, name: str, has_header: bool) -> DataFrame:
    import pandas as pd

    rows = book.book[name].iter_rows(values_only=True)
    first = next((list(row) for row in rows), [])
    while first and first[-1] is None:
        first.pop()
    frame = book.parse(name, header=None, skiprows=1 if has_header else 0)
    width = max(len(frame.columns), len(first) if has_header else 0)
    if width == 0:
        raise ModuleError(f"The sheet “{name}” is empty.", parameter="sheet")
    names = header_names(first if has_header else [], width)
    frame = frame.reindex(columns=range(width)) if len(frame.columns) < width else frame
    frame.columns = pd.Index(names, dtype="str")
    return frame


def write_excel(frame: DataFrame, file: BinaryIO, work: Work | None = None) -> None:
    """Write a workbook of one sheet; text that begins with = stays text.

    Times with a zone are written in UTC, infinite numbers and types that Excel does not know as
    text. Raises ModuleError for what does not fit into a sheet.
    """
    from openpyxl import Workbook

    rows, columns = frame.shape
    if rows + 1 > MAX_ROWS or columns > MAX_COLUMNS:
        message = f"The table has {rows:,} rows and {columns:,} columns; a sheet takes "
        message += f"{MAX_ROWS - 1:,} and {MAX_COLUMNS:,}. Choose Parquet or CSV."
        raise ModuleError(message, parameter="format")
    names = [_storable(str(name)) for name in frame.columns]
    values = [_plain(frame.iloc[:, place]) for place in range(columns)]
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Data")
    sheet.append([_cell(sheet, name) for name in names])
    for number, row in enumerate(zip(*values, strict=True)):
        if work is not None and number % 500 == 0:
            work.tell(number / max(1, rows))
        sheet.append([_cell(sheet, value) for value in row])
    book.save(file)


def _plain(column: Any) -> list[Any]:
    import pandas as pd

    if isinstance(column.dtype, pd.DatetimeTZDtype):
        column = column.dt.tz_convert("UTC").dt.tz_localize(None)
    missing = column.isna().tolist()
    return [
        None if gone else _storable(value)
        for gone, value in zip(missing, column.tolist(), strict=True)
    ]


def _storable(value: Any) -> Any:
    """Return what a cell can hold without loss: the value itself, or its text."""
    if isinstance(value, datetime.datetime) and value.tzinfo is not None:
        return value.astimezone(datetime.UTC).replace(tzinfo=None)
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, int):
        return value if abs(value) < 1 << 53 else str(value)
    if isinstance(value, (datetime.date, datetime.time, datetime.timedelta)):
        return value
    text = value if isinstance(value, str) else str(value)
    if len(text) > MAX_TEXT:
        message = f"A text has {len(text):,} characters; a cell takes {MAX_TEXT:,}. "
        raise ModuleError(message + "Choose Parquet or CSV.", parameter="format")
    if _CONTROL.search(text):
        message = "A text holds a control character, which Excel refuses. Choose Parquet or CSV."
        raise ModuleError(message, parameter="format")
    text.encode("utf-8")  # raises what `write_table` explains
    return text


def _cell(sheet: Any, value: Any) -> Any:
    from openpyxl.cell import WriteOnlyCell

    if not isinstance(value, str) or not value.startswith(("=", "#")):
        return value
    cell = WriteOnlyCell(sheet, value=value)
    cell.data_type = "s"  # no formula, no error code
    return cell
