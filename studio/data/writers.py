"""Writes a table to a file, in one piece: the old file stays until the new one is complete."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from studio.data import formats, paths
from studio.data.atomic import replacing
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    import pyarrow as pa
    from pandas import DataFrame

    from studio.data.view.work import Work

_GROUP = 1 << 18  # rows of a Parquet file that are written together


def write_table(
    frame: DataFrame, path: str | Path, format: str | None = None, work: Work | None = None
) -> None:
    """Write a table; the index is not written. `work` is told the progress and can call it off.

    `format` is one of `formats.FORMATS`; None or `"Auto"` goes by the end of the name. Text is
    UTF-8. Raises ModuleError that says what is wrong and what to do.
    """
    path = Path(path)
    form = formats.known_format(format or formats.AUTO)
    if form == formats.AUTO:
        found = formats.format_of(path)
        if found is None:
            text = f"The format of {path.name} is not clear from its name. Choose a Format, or "
            text += "let the name end in .csv, .tsv, .xlsx, .parquet, .feather or .jsonl."
            raise ModuleError(text, parameter="format")
        form = found
    if not path.parent.is_dir():
        text = f"There is no folder {path.parent}. Please make it, or choose another."
        raise ModuleError(text, parameter="path")
    try:
        with replacing(path) as file:
            _write(frame, file, form, work)
    except OSError as error:
        raise paths.explain(error, path, "write") from None
    except UnicodeEncodeError:
        text = "The table holds half a letter (a lone surrogate), which no file can store."
        raise ModuleError(text) from None


def _write(frame: DataFrame, file: BinaryIO, form: str, work: Work | None) -> None:
    if form in (formats.CSV, formats.TSV):
        mark = "\t" if form == formats.TSV else ","
        text = _text(file)
        _write_text(frame, text, mark, work)
        text.detach()
    elif form == formats.EXCEL:
        from studio.data.excel import write_excel

        write_excel(frame, file, work)
    elif form == formats.JSON_LINES:
        from studio.data.jsonlines import write_json_lines

        text = _text(file)
        write_json_lines(frame, text)
        text.detach()
    elif form == formats.PARQUET:
        from pandas.api.types import is_object_dtype
        from pyarrow import parquet

        if work is None or any(is_object_dtype(each) for each in frame.dtypes):
            parquet.write_table(arrow_table(frame), file, row_group_size=_GROUP)
            return
        schema = arrow_table(frame.iloc[:0]).schema
        with parquet.ParquetWriter(file, schema) as writer:
            for start in range(0, max(1, len(frame)), _GROUP):
                work.tell(start / max(1, len(frame)))
                piece = arrow_table(frame.iloc[start : start + _GROUP])
                writer.write_table(piece.cast(schema), row_group_size=_GROUP)
    else:
        from pyarrow import feather

        feather.write_feather(arrow_table(frame), file)


def _write_text(frame: DataFrame, text: io.TextIOWrapper, mark: str, work: Work | None) -> None:
    """Write lines, a piece at a time when somebody watches.

    pandas cuts a long table into pieces of 100,000 cells, too; in one of them it writes midnight
    without the hour if all its times are midnight, so those of tables with times are not smaller.
    """
    if work is None:
        frame.to_csv(text, index=False, sep=mark, lineterminator="\n")
        return
    times = any(getattr(each, "kind", "") == "M" for each in frame.dtypes)
    size = max(1, (100_000 if times else 5_000) // max(1, frame.shape[1]))
    for start in range(0, max(1, len(frame)), size):
        work.tell(start / max(1, len(frame)))
        piece = frame.iloc[start : start + size]
        piece.to_csv(text, index=False, header=start == 0, sep=mark, lineterminator="\n")


def _text(file: BinaryIO) -> io.TextIOWrapper:
    return io.TextIOWrapper(file, encoding="utf-8", newline="")


def arrow_table(frame: DataFrame, *, mixed_as_text: bool = False) -> pa.Table:
    """Return the frame as an Arrow table that any program reads.

    Raises ModuleError that names the columns it cannot hold, unless those are to become text.
    """
    import pyarrow as pa

    try:
        return pa.Table.from_pandas(frame, preserve_index=False)
    except (pa.ArrowException, TypeError, ValueError, OverflowError):
        bad = [str(name) for name in frame.columns if not _fits(frame[name])]
        if mixed_as_text and bad:
            from studio.data.arrow_columns import as_text

            return arrow_table(frame.assign(**{name: as_text(frame[name]) for name in bad}))
        listed = ", ".join(f"“{name}”" for name in bad) or "some columns"
        text = f"The values of {listed} are of mixed or unknown types, which Parquet and Feather "
        text += "cannot hold. Choose CSV, or turn them into text before."
        raise ModuleError(text, parameter="format") from None


def _fits(column: object) -> bool:
    import pyarrow as pa

    try:
        pa.Array.from_pandas(column)
    except (pa.ArrowException, TypeError, ValueError, OverflowError):
        return False
    return True
