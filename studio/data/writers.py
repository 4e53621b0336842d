"""Writes tables to files, so that a failure leaves the old file as it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from studio.data import formats
from studio.data.names import suggest
from studio.data.paths import explain
from studio.data.tables import normalise
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from pandas import DataFrame


def write_table(frame: DataFrame, path: str | Path, format: str | None = None) -> None:
    """Write a table (without its index); `format` is one of `formats.FORMATS`, None or Auto.

    Auto goes by the suffix. Text files are UTF-8. A missing folder is made, a file that is there
    is replaced when the new one is complete. Raises ModuleError with the parameter to mend.
    """
    path = Path(path)
    kind = _kind(path, format or formats.AUTO)
    table = normalise(frame)
    if path.is_dir():
        raise explain(IsADirectoryError(), path, "write")
    try:
        with _replacing(path) as temporary:
            _WRITERS[kind](table, temporary)
    except OSError as error:
        raise explain(error, path, "write") from None
    except (ValueError, TypeError, OverflowError) as error:
        text = f"The table cannot be written as {kind}: {error}".rstrip(".")
        raise ModuleError(text + ". Please choose another format.", parameter="format") from error


def _kind(path: Path, word: str) -> str:
    kind = formats.known_format(word)
    if kind != formats.AUTO:
        return kind
    found = formats.format_of(path)
    if found is None:
        ending = f"“{path.suffix}” is no ending" if path.suffix else "The file has no ending"
        text = f"{ending} that tells the format. {suggest(path.suffix, formats.SUFFIXES)} "
        raise ModuleError(text + "Or set Format.", parameter="path")
    return found


@contextmanager
def _replacing(path: Path) -> Iterator[Path]:
    """Give a path beside `path` to write to; put it in its place when all went well."""
    path = path.resolve()
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{uuid4().hex}.tmp")
    try:
        yield temporary
        if path.exists():
            shutil.copymode(path, temporary)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _write_text(separator: str) -> Callable[[DataFrame, Path], None]:
    def write(table: DataFrame, path: Path) -> None:
        # One empty column would write blank lines, which every reader passes over.
        table.to_csv(path, sep=separator, index=False, encoding="utf-8", lineterminator="\n")

    return write


def _write_excel(table: DataFrame, path: Path) -> None:
    from studio.data.workbooks import write_workbook

    write_workbook(table, path)


def _write_parquet(table: DataFrame, path: Path) -> None:
    import pyarrow.parquet as pq

    from studio.data.arrow import to_table

    with path.open("wb") as file:
        pq.write_table(to_table(table), file)


def _write_feather(table: DataFrame, path: Path) -> None:
    from pyarrow import feather

    from studio.data.arrow import to_table

    with path.open("wb") as file:
        feather.write_feather(to_table(table), file)


def _write_json_lines(table: DataFrame, path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        if len(table):
            table.to_json(
                file, orient="records", lines=True, date_format="iso", force_ascii=False,
                double_precision=15,
            )  # fmt: skip


_WRITERS: dict[str, Callable[[DataFrame, Path], None]] = {
    formats.CSV: _write_text(","),
    formats.TSV: _write_text("\t"),
    formats.EXCEL: _write_excel,
    formats.PARQUET: _write_parquet,
    formats.FEATHER: _write_feather,
    formats.JSON_LINES: _write_json_lines,
}
