"""JSON lines: one object a line. A file that is one array of objects is read, too."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from pandas import DataFrame


def read_json_lines(path: Path, codec: str) -> DataFrame:
    """Read a table; lists and objects inside a row stay as JSON text. Raises ModuleError."""
    import pandas as pd

    rows: list[dict[str, Any]] = []
    for number, row in _objects(path, codec):
        if not isinstance(row, dict):
            message = f'{number} of {path.name} is no JSON object such as {{"a": 1}}.'
            raise ModuleError(message, parameter="format")
        rows.append({name: _flat(value) for name, value in row.items()})
    if not rows:
        raise ModuleError(f"{path.name} is empty: it holds no row.", parameter="path")
    names = dict.fromkeys(name for row in rows for name in row)
    try:
        columns = {name: pd.Series([row.get(name) for row in rows]) for name in names}
    except OverflowError:
        message = f"{path.name} holds a number that is too large."
        raise ModuleError(message, parameter="path") from None
    return pd.DataFrame(columns, index=pd.RangeIndex(len(rows)))


def _objects(path: Path, codec: str) -> Iterator[tuple[str, Any]]:
    with path.open(encoding=codec) as file:
        start = file.read(4096).lstrip("\ufeff \t\r\n")[:1]
        file.seek(0)
        if start == "[":
            whole = _parse(file.read().lstrip("\ufeff"), path, "The text")
            for number, each in enumerate(whole, 1):
                yield f"Row {number}", each
            return
        for number, line in enumerate(file, 1):
            if number == 1:
                line = line.lstrip("\ufeff")
            if line.strip():
                yield f"Line {number}", _parse(line, path, f"Line {number}")


def _parse(text: str, path: Path, where: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        message = f"{where} of {path.name} is no JSON: {error.msg}, character {error.pos + 1}."
    except RecursionError:
        message = f"{where} of {path.name} is nested too deeply."
    except ValueError:
        message = f"{where} of {path.name} holds a number that is too long."
    raise ModuleError(message, parameter="path")


def _flat(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value


def write_json_lines(frame: DataFrame, file: TextIO) -> None:
    """Write one object a line; missing and infinite values are null, dates ISO text."""
    names = [str(name) for name in frame.columns]
    columns = [_plain(frame.iloc[:, place]) for place in range(len(names))]
    if not columns:
        file.writelines("{}\n" for _ in range(len(frame)))
        return
    dump = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=str).encode
    for row in zip(*columns, strict=True):
        file.write(dump(dict(zip(names, row, strict=True))))
        file.write("\n")


def _plain(column: Any) -> Iterable[Any]:
    missing = column.isna().tolist()
    return [
        None if gone else _value(value)
        for gone, value in zip(missing, column.tolist(), strict=True)
    ]


def _value(value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value.isoformat() if hasattr(value, "isoformat") else value
