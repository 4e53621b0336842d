"""Import Data: a table read from a file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from studio.data import formats
from studio.experiment.context import Context
from studio.experiment.parameters import Choices, FilePath, Help, Label, Optional, Visible
from studio.experiment.ports import Dataset
from studio.experiment.spec import module

_TEXT = (formats.AUTO, formats.CSV)


@module(
    "Import Data",
    id="import_data",
    category="Data Input and Output",
    icon="import",
    keywords=("read", "load", "open", "file", "csv", "excel", "parquet", "json", "reader"),
    aliases=("Reader",),
)
def import_data(
    *,
    path: Annotated[
        str,
        FilePath("open", formats.OPEN_PATTERNS),
        Label("File"),
        Help("A relative path starts at the folder of the experiment; ~ is your home folder."),
    ] = "",
    format: Annotated[
        str,
        Choices(formats.AUTO, *formats.FORMATS),
        Label("Format"),
        Help("Auto goes by the end of the file's name and by what the file begins with."),
    ] = formats.AUTO,
    has_header: Annotated[
        bool,
        Label("Has header"),
        Help("The first row holds the names of the columns. Without it they are Col1, Col2..."),
        Visible("format", formats.AUTO, formats.CSV, formats.TSV, formats.EXCEL),
    ] = True,
    separator: Annotated[
        str,
        Choices(formats.AUTO, *formats.SEPARATORS),
        Label("Separator"),
        Help("What stands between two values. Auto looks at the first lines."),
        Visible("format", *_TEXT),
    ] = formats.AUTO,
    decimal: Annotated[
        str,
        Choices(*formats.DECIMAL_MARKS),
        Label("Decimal mark"),
        Help("Point for 3.14, Comma for 3,14."),
        Visible("format", *_TEXT, formats.TSV),
    ] = "Point",
    encoding: Annotated[
        str,
        Choices(formats.AUTO, *formats.ENCODINGS),
        Label("Encoding"),
        Help("How letters are stored. Auto tries UTF-8 and UTF-16, then Windows-1252."),
        Visible("format", *_TEXT, formats.TSV, formats.JSON_LINES),
    ] = formats.AUTO,
    sheet: Annotated[
        str,
        Label("Sheet"),
        Help("The name of the sheet, or its number counted from 1. Empty: the first sheet."),
        Visible("format", formats.AUTO, formats.EXCEL),
        Optional(),
    ] = "",
    context: Context,
) -> Annotated[Dataset, Label("Results dataset"), Help("The table of the file.")]:
    """Reads a table from a file on this computer: CSV, TSV, Excel, Parquet, Feather, JSON lines.

    The file is read again when it has changed; until then the studio uses what it read before.
    Formulas of a workbook count with the values that were saved with them; nothing in a file
    is ever carried out.

    Example: `data/sales.csv` is the file `sales.csv` in the folder `data` beside the experiment.
    """
    from studio.data.paths import resolve
    from studio.data.readers import read_table

    return read_table(
        resolve(path, context.folder),
        format=format,
        has_header=has_header,
        separator=separator,
        decimal=formats.DECIMAL_MARKS[decimal],
        encoding=encoding,
        sheet=sheet,
        note=lambda text: context.log(text + "\n", "studio"),
    )


def _fingerprint(parameters: Mapping[str, Any], folder: Path) -> str:
    from studio.data.paths import resolve, stamp

    return stamp(resolve(parameters["path"], folder))


import_data.fingerprint = _fingerprint  # type: ignore[attr-defined]
