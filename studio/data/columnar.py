"""Parquet and Feather: tables stored by columns, with their types."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    import pyarrow as pa
    from pandas import DataFrame


def read_parquet(path: Path) -> DataFrame:
    """Read a Parquet file; a named index becomes columns. Raises ModuleError and OSError."""
    import pyarrow as pa
    from pyarrow import parquet

    try:
        with path.open("rb") as file:
            return _frame(parquet.ParquetFile(file).read())
    except (pa.ArrowException, ValueError, OSError) as error:
        raise _damaged(path, "Parquet", error) from None


def read_feather(path: Path) -> DataFrame:
    """Read a Feather file or an Arrow stream. Raises ModuleError and OSError."""
    import pyarrow as pa
    from pyarrow import feather

    try:
        with path.open("rb") as file:
            start = file.read(6)
            file.seek(0)
            if start.startswith((b"ARROW1", b"FEA1")):
                return _frame(feather.read_table(file))
            return _frame(pa.ipc.open_stream(file).read_all())
    except (pa.ArrowException, ValueError, OSError) as error:
        raise _damaged(path, "Feather", error) from None


def _frame(table: pa.Table) -> DataFrame:
    """Return the table as a frame; what was a named index is an ordinary column again."""
    import pandas as pd

    names = table.column_names
    if len(set(names)) < len(names):
        table = table.rename_columns([str(number) for number in range(len(names))])
        frame = table.to_pandas(ignore_metadata=True)
        frame.columns = pd.Index(names, dtype="str")
        return frame
    frame = table.to_pandas()
    named = [level for level, name in enumerate(frame.index.names) if name is not None]
    return frame.reset_index(level=named) if named else frame


def _damaged(path: Path, form: str, error: Exception) -> Exception:
    if isinstance(error, OSError) and error.errno is not None:
        return error
    message = f"{path.name} is no {form} file, or it is damaged. Choose another Format or file."
    return ModuleError(message, parameter="format", trace=str(error))
