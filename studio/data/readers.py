"""Reads a table from a file: finds out the format, and says in plain words what is wrong.

Nothing that a file holds is ever carried out, evaluated or unpickled.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

from studio.data import formats, paths
from studio.data.decoding import Note, codec_for
from studio.data.tables import normalise
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from pandas import DataFrame


def read_table(
    path: str | Path,
    *,
    format: str = formats.AUTO,
    has_header: bool = True,
    separator: str = formats.AUTO,
    decimal: str = ".",
    encoding: str = formats.AUTO,
    sheet: str = "",
    note: Note | None = None,
) -> DataFrame:
    """Read a table and return it as it may stand at a port.

    Parameters
    ----------
    format: one of `formats.FORMATS`, or `"Auto"`: the end of the name decides, then the content.
    has_header: whether the first row holds the names (CSV, TSV, Excel).
    separator: a word of `formats.SEPARATORS`, a single character, or `"Auto"` (CSV).
    decimal: the decimal mark (CSV, TSV).
    encoding: a word of `formats.ENCODINGS`, or `"Auto"` (CSV, TSV, JSON lines).
    sheet: the name of a sheet or its number counted from 1; empty for the first (Excel).
    note: is told, in a sentence, what the user should know although it is no error.

    Raises ModuleError that says what is wrong and what to do.
    """
    path = Path(path)
    form = formats.known_format(format)
    try:
        size = _check(path)
        if form == formats.AUTO:
            form = _detect(path)
        if size == 0:
            raise ModuleError(f"{path} is empty: it holds no byte.", parameter="path")
        frame = _read(path, form, has_header, separator, decimal, encoding, sheet, note)
    except OSError as error:
        raise paths.explain(error, path) from None
    return normalise(frame)


def read_text_table(
    text: str, *, separator: str = ",", has_header: bool = True, decimal: str = "."
) -> DataFrame:
    """Read a table from text that was typed in; `separator` as in `read_table`.

    Raises ModuleError that blames the parameter `data`.
    """
    from studio.data.delimited import Source, read_delimited

    text = text.removeprefix("\ufeff")
    source = Source("The text", lambda: io.StringIO(text, newline=""), "data")
    mark = formats.separator_of(separator)
    return normalise(read_delimited(source, separator=mark, has_header=has_header, decimal=decimal))


def _check(path: Path) -> int:
    """Return the file's size in bytes; raises OSError or ModuleError when it is no file."""
    state = path.stat()
    if path.is_dir():
        raise IsADirectoryError(str(path))
    if not path.is_file():
        raise ModuleError(f"{path} is no ordinary file.", parameter="path")
    return state.st_size


def _detect(path: Path) -> str:
    """Return the format by the content where it is beyond doubt, else by the name, else CSV."""
    with path.open("rb") as file:
        start = file.read(8)
    named = formats.format_of(path)
    if start.startswith(b"PAR1"):
        return formats.PARQUET
    if start.startswith((b"ARROW1", b"FEA1")):
        return formats.FEATHER
    if named is None and start.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return formats.EXCEL
    return named or formats.CSV


def _read(
    path: Path,
    form: str,
    has_header: bool,
    separator: str,
    decimal: str,
    encoding: str,
    sheet: str,
    note: Note | None,
) -> DataFrame:
    if form in (formats.CSV, formats.TSV):
        from studio.data.delimited import Source, read_delimited

        mark = "\t" if form == formats.TSV else formats.separator_of(separator)
        codec = codec_for(path, encoding, note)
        source = Source(path.name, lambda: path.open(encoding=codec, newline=""))
        return read_delimited(
            source, separator=mark, has_header=has_header, decimal=decimal, note=note
        )
    if form == formats.EXCEL:
        from studio.data.excel import read_excel

        return read_excel(path, has_header=has_header, sheet=sheet)
    if form == formats.JSON_LINES:
        from studio.data.jsonlines import read_json_lines

        return read_json_lines(path, codec_for(path, encoding, note))
    from studio.data.columnar import read_feather, read_parquet

    return read_parquet(path) if form == formats.PARQUET else read_feather(path)
