"""CSV and TSV: tables as text, one row a line."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, TextIO

from studio.data.decoding import Note
from studio.data.names import header_names
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from pandas import DataFrame

_CANDIDATES = ",;\t|"
_SAMPLE = 64 * 1024  # characters looked at to find the separator
_REPEATED = 1000  # names that stand twice, beyond which pandas takes seconds to tell them apart
_WORDS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "pipes"}


@dataclass(frozen=True)
class Source:
    """A text that can be read again and again.

    `name` is what errors call it, `parameter` the parameter that they blame.
    """

    name: str
    open: Callable[[], TextIO]
    parameter: str = "path"

    def error(self, message: str) -> ModuleError:
        """Return the error to raise about this text."""
        return ModuleError(message, parameter=self.parameter)


def read_delimited(
    source: Source,
    *,
    separator: str | None,
    has_header: bool,
    decimal: str = ".",
    note: Note | None = None,
) -> DataFrame:
    """Read a table; `separator` is one character, None to find it out.

    Missing values are those of `pandas.read_csv`. A line with too many fields is an error, one
    with too few is filled with missing values, of which `note` is told. Raises ModuleError.
    """
    import pandas as pd

    with source.open() as file:
        sample = file.read(_SAMPLE)
    if separator is None:
        separator = guess_separator(sample, whole=len(sample) < _SAMPLE)
    first = _first(source, separator)
    if first is None:
        raise source.error(f"{source.name} is empty: it holds no row.")
    options: dict[str, Any] = {
        "sep": separator,
        "header": 0 if has_header else None,
        "decimal": decimal,
        "index_col": False,  # or pandas takes the first fields of long rows for an index
        "low_memory": False,  # one type a column, not one for each piece of it
    }
    if has_header and _rows_end_in_separators(source, separator):
        options["usecols"] = range(len(first))
    try:
        with source.open() as file:
            numbered = has_header and len(first) - len(set(first)) > _REPEATED
            frame = pd.read_csv(_Numbered(file, separator) if numbered else file, **options)
    except pd.errors.EmptyDataError:
        raise source.error(f"{source.name} is empty: it holds no row.") from None
    except pd.errors.ParserError as error:
        raise _explain(source, separator, len(first), str(error)) from None
    except ValueError as error:
        raise source.error(f"{source.name} could not be read: {error}.") from None
    width = len(frame.columns)
    cells = first if has_header and len(first) == width else [""] * width
    if has_header and len(first) != width:
        cells = [str(each) for each in frame.columns]
    frame.columns = pd.Index(header_names(cells), dtype="str")
    if note is not None and width > 1 and bool(frame.iloc[:, -1].isna().any()):
        _tell_of_short_lines(source, separator, width, note)
    return frame


class _Numbered(io.TextIOBase):
    """A text in which the names of the header are replaced by numbers."""

    def __init__(self, file: TextIO, separator: str) -> None:
        reader = csv.reader(file, delimiter=separator)
        width = next(len(row) for row in reader if row and (len(row) > 1 or row[0].strip()))
        names = separator.join(f'"{number}"' for number in range(width))
        self._head = io.StringIO("\n" * (reader.line_num - 1) + names + "\n")  # lines keep count
        self._rest = file

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def read(self, size: int | None = -1) -> str:
        """Return the next characters; fewer than `size` where the header ends."""
        text = self._head.read(size)
        if text and size is not None and size >= 0:
            return text
        return text + self._rest.read(-1 if size is None else size)


def guess_separator(sample: str, *, whole: bool = True) -> str:
    """Return the character that divides the lines of a sample most evenly; a comma in doubt.

    `whole` tells that the sample does not end in the middle of a line.
    """
    best, best_score = ",", (False, 1)
    for candidate in _CANDIDATES:
        try:
            rows = list(islice(_records(io.StringIO(sample, newline=""), candidate), 200))
        except csv.Error:
            continue
        if not whole and len(rows) > 1 and len(rows) < 200:
            rows.pop()
        widths = {len(row) for row in rows}
        if not widths or max(widths) == 1:
            continue
        score = (len(widths) == 1, len(rows[0]))
        if score[1] > 1 and score > best_score:
            best, best_score = candidate, score
    return best


def _records(file: TextIO, separator: str) -> Iterator[list[str]]:
    """Give the rows that are not blank lines, with a byte order mark taken off."""
    for number, row in enumerate(csv.reader(file, delimiter=separator)):
        if number == 0 and row:
            row[0] = row[0].removeprefix("\ufeff")
        if row and (len(row) > 1 or row[0].strip()):
            yield row


def _first(source: Source, separator: str) -> list[str] | None:
    """Return the fields of the first row; an empty list when only pandas can say."""
    with source.open() as file:
        try:
            return next(_records(file, separator), None)
        except csv.Error:
            return []


def _rows_end_in_separators(source: Source, separator: str) -> bool:
    """Tell whether rows have one field more than the header, and that one is always empty.

    Raises ModuleError when the first row is too long in another way: pandas would cut it off.
    """
    rows = (each for each in _numbered(source, separator) if len(each[1]) > 1 or each[1][0].strip())
    _, header = next(rows, (0, []))
    begin = next(rows, (0, []))
    width = len(header)
    if len(begin[1]) <= width:
        return False
    for _, row in chain([begin], rows):
        if len(row) > width + 1 or (len(row) > width and row[-1].strip()):
            raise _too_long(source, separator, begin[0], width, len(begin[1]))
    return True


def _first_ragged(source: Source, separator: str, width: int) -> tuple[int, int] | None:
    """Return line (from 1) and number of fields of the first row longer than `width`."""
    for line, row in _numbered(source, separator):
        if len(row) > width:
            return line, len(row)
    return None


def _numbered(source: Source, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Give each row with the line on which it begins, counted from 1."""
    with source.open() as file:
        reader = csv.reader(file, delimiter=separator)
        begins = 1
        try:
            for row in reader:
                if row:
                    yield begins, row
                begins = reader.line_num + 1
        except csv.Error:
            return


def _too_long(source: Source, separator: str, line: int, width: int, fields: int) -> ModuleError:
    word = _WORDS.get(separator, f"“{separator}”")
    return source.error(
        f"Line {line} of {source.name} has {fields} fields, but {width} were expected from the "
        f"first line. Fields are separated by {word}: put values that hold one into quotes, or "
        "choose another separator."
    )


def _explain(source: Source, separator: str, width: int, message: str) -> ModuleError:
    if "EOF inside string" in message:
        line = _open_quote(source, separator)
        where = f" in line {line}" if line else ""
        return source.error(f"A quotation mark opened{where} of {source.name} is never closed.")
    found = _first_ragged(source, separator, width)
    if found:
        return _too_long(source, separator, found[0], width, found[1])
    match = re.search(r"Expected (\d+) fields in line (\d+), saw (\d+)", message)
    if match:
        expected, line, saw = (int(each) for each in match.groups())
        return _too_long(source, separator, line, expected, saw)
    return source.error(f"{source.name} could not be read as a table: {message.strip()}.")


def _open_quote(source: Source, separator: str) -> int | None:
    with source.open() as file:
        reader = csv.reader(file, delimiter=separator, strict=True)
        begins = 1
        try:
            for _ in reader:
                begins = reader.line_num + 1
        except csv.Error:
            return begins
    return None


def _tell_of_short_lines(source: Source, separator: str, width: int, note: Note) -> None:
    first: tuple[int, int] | None = None
    count = 0
    for line, row in _numbered(source, separator):
        if len(row) < width and (len(row) > 1 or row[0].strip()):
            count += 1
            first = first or (line, len(row))
    if first:
        lines = "line has" if count == 1 else "lines have"
        note(
            f"{count:,} {lines} fewer than {width} fields (the first: line {first[0]}, "
            f"{first[1]}). What is missing there was left empty."
        )
