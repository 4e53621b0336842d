"""Finds the columns a user means: by their names, by what they hold, by their positions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from studio.data import tables
from studio.data.names import suggest
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from pandas import DataFrame, Series


def by_names(table: DataFrame, names: Sequence[str], *, parameter: str = "columns") -> list[int]:
    """Return the positions of the columns, in the order of `names`, each once.

    Raises ModuleError that names every column that is not there, and near ones.
    """
    place = {str(name): position for position, name in enumerate(table.columns)}
    missing = [name for name in dict.fromkeys(names) if name not in place]
    if len(missing) == 1:
        text = f"There is no column “{missing[0]}”. {suggest(missing[0], place)}"
        raise ModuleError(text, parameter=parameter)
    if missing:
        listed = ", ".join(f"“{name}”" for name in missing)
        hints = " ".join(f"For “{name}”: {suggest(name, place)}" for name in missing[:3])
        raise ModuleError(f"There are no columns {listed}. {hints}", parameter=parameter)
    return [place[name] for name in dict.fromkeys(names)]


_WORDS = (
    tables.NUMERIC,
    "Integer",
    "Double",
    tables.STRING,
    tables.BOOLEAN,
    "Binary",
    tables.DATETIME,
    tables.TIMESPAN,
    tables.CATEGORICAL,
    tables.BYTES,
    tables.OBJECT,
    "All",
)


def by_types(table: DataFrame, words: str) -> list[int]:
    """Return the positions of the columns that hold one of the types, in the table's order.

    `words` are separated by commas. Raises ModuleError for a word that is no type.
    """
    known = {word.casefold(): word for word in _WORDS}
    wanted: set[str] = set()
    for given in re.split(r"[,;]", words):
        if not given.strip():
            continue
        word = known.get(given.strip().casefold())
        if word is None:
            text = f"“{given.strip()}” is no type of column. {suggest(given, _WORDS)}"
            raise ModuleError(text, parameter="type")
        wanted.add(word)
    if not wanted:
        text = f"No type is chosen. There are: {', '.join(_WORDS)}."
        raise ModuleError(text, parameter="type")
    columns = (table.iloc[:, position] for position in range(len(table.columns)))
    return [place for place, column in enumerate(columns) if wanted & _words_for(column)]


def _words_for(column: Series) -> set[str]:
    from pandas.api import types

    word = tables.type_word(column)
    words = {"All", word}
    if word == tables.BOOLEAN:
        words.add("Binary")
    if types.is_bool_dtype(column.dtype) or word != tables.NUMERIC:
        return words
    if types.is_integer_dtype(column.dtype):
        words.add("Integer")
    elif types.is_float_dtype(column.dtype):
        words.add("Double")
    return words


_RANGE = re.compile(r"(\d+)(?:(\s*-\s*)(\d+)?)?")


def by_positions(count: int, text: str) -> list[int]:
    """Return the positions (from 0) that a text such as `1-3,5` or `4-` means, each once.

    `count` is the number of columns. Raises ModuleError for what is no position.
    """
    found: dict[int, None] = {}
    for part in re.split(r"[,;]", text):
        part = part.strip()
        if not part:
            continue
        match = _RANGE.fullmatch(part)
        if match is None or len(part) > 40:
            message = f"“{part}” is no position. Write, for example, 1-3,5."
            raise ModuleError(message, parameter="positions")
        first = int(match[1])
        last = int(match[3]) if match[3] else (count if match[2] else first)
        if first < 1 or first > count or last > count:
            has = "1 column" if count == 1 else f"{count} columns"
            message = f"“{part}” reaches beyond the table: it has {has}, counted from 1."
            raise ModuleError(message, parameter="positions")
        if last < first:
            message = f"“{part}” runs backwards. Write the smaller number first."
            raise ModuleError(message, parameter="positions")
        found.update(dict.fromkeys(range(first - 1, last)))
    if not found:
        message = "No position is given. Write, for example, 1-3,5."
        raise ModuleError(message, parameter="positions")
    return list(found)
