"""Reads tables from files and from text that was typed in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from studio.data import formats
from studio.data.delimited import opener, read_delimited, text_opener
from studio.data.encodings import Note, encoding_of
from studio.data.paths import explain
from studio.data.tables import normalise
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    import pyarrow as pa
    from pandas import DataFrame

_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_GZIP = b"\x1f\x8b"
_BEGINNINGS = ((b"PAR1", formats.PARQUET), (b"ARROW1", formats.FEATHER), (b"FEA1", formats.FEATHER))


def read_table(
    path: str | Path,
    *,
    format: str = formats.AUTO,
    has_header: bool = True,
    separator: str = formats.AUTO,
    decimal: str = ".",
    encoding: str = formats.AUTO,
    sheet: str = "",
    note: Note = lambda text: None,
) -> DataFrame:
    """Read a table; missing values are what pandas takes for missing (empty, NA, NaN, null...).

    Parameters
    ----------
    path: the file.
    format: one of `formats.FORMATS`, or Auto: by the file's first bytes and its suffix.
    has_header: whether the first row holds the names (text files and workbooks).
    separator: a word of `formats.SEPARATORS`, one character, or Auto (CSV only).
    decimal: the mark in numbers, `"."` or `","`.
    encoding: a word of `formats.ENCODINGS`, a codec's name, or Auto.
    sheet: a sheet's name or its number from 1; empty for the first.
    note: told in a sentence what was assumed or changed.

    Returns a frame as it may stand at a port. Raises ModuleError with the parameter to mend.
    """
    path = Path(path)
    try:
        kind = _kind(path, formats.known_format(format))
        if kind == formats.EXCEL:
            frame = _read_excel(path, sheet, has_header)
        elif kind in (formats.PARQUET, formats.FEATHER):
            frame = _read_arrow(path, kind)
        elif kind == formats.JSON_LINES:
            from studio.data.jsonlines import read_json_lines

            frame = read_json_lines(path, encoding_of(path, encoding, note), note)
        else:
            frame = read_delimited(
                opener(path, encoding_of(path, encoding, note)),
                path.name,
                separator="\t" if kind == formats.TSV else formats.separator_of(separator),
                has_header=has_header,
                decimal=decimal,
            )
    except OSError as error:
        raise explain(error, path) from None
    return normalise(frame)


def read_text_table(text: str, *, separator: str = ",", has_header: bool = True) -> DataFrame:
    """Read a table from text; `separator` is one character or a word of `formats.SEPARATORS`.

    Raises ModuleError that blames the parameter `data`.
    """
    frame = read_delimited(
        text_opener(text),
        "the data",
        separator=formats.separator_of(separator),
        has_header=has_header,
        parameter="data",
    )
    return normalise(frame)


def _kind(path: Path, wanted: str) -> str:
    """Return the format to read a file in; raises ModuleError for what no format can be."""
    if path.is_dir():
        raise IsADirectoryError(str(path))
    with path.open("rb") as file:
        start = file.read(8)
    if not start:
        raise ModuleError(f"{path} is empty: there is no table.", parameter="path")
    if wanted != formats.AUTO:
        return wanted
    for beginning, kind in _BEGINNINGS:
        if start.startswith(beginning):
            return kind
    known = formats.format_of(path)
    if start.startswith(b"PK\x03\x04"):
        if known == formats.EXCEL or _is_workbook(path):
            return formats.EXCEL
        text = f"{path.name} is a zip archive. Unpack it, or give it to a script with Zip Bundle."
        raise ModuleError(text, parameter="path")
    if start.startswith(_OLD_OFFICE):
        text = f"{path.name} is an old Excel file (.xls) or has a password. "
        raise ModuleError(text + "Please save it as .xlsx without one.", parameter="path")
    if start.startswith(_GZIP):
        raise ModuleError(f"{path.name} is packed (gzip). Please unpack it.", parameter="path")
    return known or formats.CSV


def _is_workbook(path: Path) -> bool:
    import zipfile

    try:
        with zipfile.ZipFile(path) as archive:
            return "xl/workbook.xml" in archive.namelist()
    except zipfile.BadZipFile:
        return False


def _read_excel(path: Path, sheet: str, has_header: bool) -> DataFrame:
    from studio.data.workbooks import read_workbook

    return read_workbook(path, sheet=sheet, has_header=has_header)


def _read_arrow(path: Path, kind: str) -> DataFrame:
    """Read Parquet or Feather; an index that has a name becomes a column, any other is dropped."""
    import pyarrow as pa

    try:
        table = _parquet(path) if kind == formats.PARQUET else _feather(path)
        frame = table.to_pandas()
    except pa.ArrowException:
        text = f"{path.name} is no {kind} file, or it is damaged."
        raise ModuleError(text, parameter="path") from None
    except OSError as error:
        if error.errno is not None:
            raise
        text = f"{path.name} is no {kind} file, or it is damaged."  # how Arrow reports bad bytes
        raise ModuleError(text, parameter="path") from None
    named = [each for each in frame.index.names if each is not None]
    return frame.reset_index(level=named, allow_duplicates=True) if named else frame


def _parquet(path: Path) -> pa.Table:
    import pyarrow.parquet as pq

    with path.open("rb") as file:
        return pq.read_table(file)


def _feather(path: Path) -> pa.Table:
    import pyarrow as pa
    import pyarrow.feather as feather

    data = pa.py_buffer(path.read_bytes())
    try:
        return feather.read_table(pa.BufferReader(data), memory_map=False)
    except pa.ArrowInvalid:
        return pa.ipc.open_stream(data).read_all()
