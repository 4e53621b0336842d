"""Reads JSON lines (one object a line) and files that hold one array of objects."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.data.encodings import Note
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from pandas import DataFrame


def read_json_lines(path: Path, codec: str, note: Note) -> DataFrame:
    """Read a table: each object is a row, its keys are the columns.

    Text stays text, also where it looks like a number or a date. Objects and lists inside become
    JSON text, and `note` is told. Raises ModuleError with the line, and OSError.
    """
    import pandas as pd

    rows = _rows(path, codec)
    if not rows:
        raise ModuleError(f"{path.name} is empty: there is no table.", parameter="path")
    names = list(dict.fromkeys(name for row in rows for name in row))
    nested: list[str] = []
    columns: dict[str, Any] = {}
    for name in names:
        values = [row.get(name) for row in rows]
        if any(isinstance(each, (dict, list)) for each in values):
            nested.append(name)
            values = [_flat(each) for each in values]
        columns[name] = values
    if nested:
        note(f"Objects and lists were turned into text in: {', '.join(nested)}.")
    return pd.DataFrame(columns, index=pd.RangeIndex(len(rows)))


def _flat(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value


def _rows(path: Path, codec: str) -> list[dict[str, Any]]:
    with path.open(encoding=codec) as file:
        start = file.read(1024).lstrip("\ufeff \t\r\n")
        file.seek(0)
        if start.startswith("["):
            return _array(path, file.read().lstrip("\ufeff"))
        rows = []
        for number, line in enumerate(file, 1):
            line = line.strip("\ufeff \t\r\n")
            if not line:
                continue
            rows.append(_row(_parse(path, line, f"Line {number}"), path, f"Line {number}"))
        return rows


def _array(path: Path, text: str) -> list[dict[str, Any]]:
    parsed = _parse(path, text, "The text")
    return [_row(each, path, f"Element {number}") for number, each in enumerate(parsed, 1)]


def _parse(path: Path, text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        message = f"{where} of {path.name} is no JSON: {error.msg} at character {error.pos + 1}."
    except (RecursionError, ValueError):
        message = f"{where} of {path.name} is no JSON that can be read."
    raise ModuleError(message + " JSON lines hold one object a line.", parameter="path")


def _row(value: Any, path: Path, where: str) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    message = f'{where} of {path.name} is no JSON object such as {{"a": 1}}.'
    raise ModuleError(message, parameter="path")
