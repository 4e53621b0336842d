"""Reads text in which a character separates the values: CSV, TSV and their kin."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from studio.data import formats
from studio.data.names import header_names
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from pandas import DataFrame

_SAMPLE = 64 * 1024  # characters looked at to find the separator
_LINES = 50


def read_delimited(
    open_text: Callable[[], IO[str]],
    title: str,
    *,
    separator: str | None,
    has_header: bool,
    decimal: str = ".",
    parameter: str = "path",
) -> DataFrame:
    """Read the text that `open_text` opens (it may be called several times).

    `separator` is one character, None to find it. Rows with too few values end in missing ones;
    rows with too many are an error. Blank lines are passed over. Errors (ModuleError) call the
    text `title` and blame `parameter`.
    """
    import pandas as pd

    if separator is None:
        with open_text() as text:
            separator = find_separator(text.read(_SAMPLE), decimal)
    if separator == decimal:
        message = "The separator and the decimal mark are the same. Please change one of them."
        raise ModuleError(message, parameter="separator")
    options: dict[str, Any] = {"sep": separator, "engine": "c"}
    try:
        with open_text() as text:
            start = pd.read_csv(
                text, header=None, nrows=2, dtype=str, keep_default_na=False, **options
            )
        width = len(start.columns)
        cells = start.iloc[0].tolist() if has_header else []
        names = header_names(cells, width)
        options |= {"decimal": decimal, "low_memory": False, "index_col": False}
        with open_text() as text:
            return pd.read_csv(text, header=0 if has_header else None, names=names, **options)
    except pd.errors.EmptyDataError:
        raise ModuleError(f"{title} is empty: there is no table.", parameter=parameter) from None
    except pd.errors.ParserError as error:
        message = _explain(str(error), open_text, title, separator)
        raise ModuleError(message, parameter=parameter) from None


def opener(path: Path, codec: str) -> Callable[[], IO[str]]:
    """Return a function that opens a text file for `read_delimited`."""
    return lambda: path.open(encoding=codec, newline="")


def text_opener(text: str) -> Callable[[], IO[str]]:
    """Return a function that opens a text held in memory for `read_delimited`."""
    return lambda: io.StringIO(text, newline="")


def find_separator(sample: str, decimal: str = ".") -> str:
    """Return what separates the values of a text, judged by its first lines.

    It is the character of `formats.SEPARATORS` that cuts the most lines into the same number of
    pieces, and into the most pieces; a comma when none cuts at all.
    """
    lines = sample.splitlines()
    if len(sample) >= _SAMPLE and len(lines) > 1:
        lines.pop()  # it may be cut off
    best, best_score = ",", (0.0, 0)
    for candidate in formats.SEPARATORS.values():
        if candidate == decimal:
            continue
        widths = _widths(lines, candidate)
        if not widths or widths[0] < 2:
            continue
        score = (widths.count(widths[0]) / len(widths), widths[0])
        if score > best_score:
            best, best_score = candidate, score
    return best if decimal != "," or best_score[1] else ";"


def _widths(lines: Iterable[str], separator: str) -> list[int]:
    widths: list[int] = []
    try:
        for row in csv.reader(lines, delimiter=separator):
            if row:
                widths.append(len(row))
            if len(widths) == _LINES:
                break
    except csv.Error:
        pass
    return widths


def _explain(error: str, open_text: Callable[[], IO[str]], title: str, separator: str) -> str:
    """Put what pandas says of a text into words that say what to do."""
    ragged = re.search(r"Expected (\d+) fields in line (\d+), saw (\d+)", error)
    if ragged:
        expected, line, saw = (int(each) for each in ragged.groups())
        line, saw = _long_row(open_text, separator, expected) or (line, saw)
        word = next((k for k, v in formats.SEPARATORS.items() if v == separator), f"“{separator}”")
        values = "1 value" if expected == 1 else f"{expected} values"
        return (
            f"Line {line} of {title} has {saw} values, but {values} were expected. Put values that "
            f"hold the separator ({word}) into quotes, or choose another separator."
        )
    if "EOF inside string" in error:
        opened = _open_quote(open_text, separator)
        where = f" in line {opened}" if opened else ""
        return f'A quote (") that opens{where} of {title} is never closed.'
    return f"{title} cannot be read as a table: {error.strip().rstrip('.')}."


def _long_row(
    open_text: Callable[[], IO[str]], separator: str, width: int
) -> tuple[int, int] | None:
    """Return the line (from 1) where the first row with too many values starts, and how many."""
    with open_text() as text:
        rows = csv.reader(text, delimiter=separator)
        started = 1
        try:
            for row in rows:
                if len(row) > width:
                    return started, len(row)
                started = rows.line_num + 1
        except csv.Error:
            pass
    return None


def _open_quote(open_text: Callable[[], IO[str]], separator: str) -> int | None:
    """Return the line (from 1) where the row starts whose quote is never closed."""
    with open_text() as text:
        rows = csv.reader(text, delimiter=separator)
        started = last = 1
        try:
            for _ in rows:
                last, started = started, rows.line_num + 1
        except csv.Error:
            return None
    return last
