"""Columns of Python objects: looked through in short steps, since each step holds up all threads.

Any object may stand in a cell. What is asked of it is guarded: a value that cannot be compared,
hashed or written takes nothing away from the others.
"""

from __future__ import annotations

import datetime
import decimal
import numbers
import reprlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.data import tables
from studio.data.pace import breathe
from studio.data.summaries.model import AT_LEAST, EXACT, UNKNOWN, Note, TopValue

if TYPE_CHECKING:
    from pandas import Series

STEP = 4096  # cells looked at before other threads may have their turn
MOST_DIFFERENT = 1_000_000
MOST_PARTS = 2_000_000  # parts of lists and dicts that are compared
LONGEST = 200  # characters of a value that are kept
DEEPEST = 20

_MISSING = {"NoneType", "NAType", "NaTType"}


class Abandoned(Exception):
    """Nobody wants the answer any more."""


@dataclass
class Survey:
    """What a column of objects holds: `word` as in `tables`, values by their kind."""

    word: str = tables.OBJECT
    missing: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    counts: dict[str, Counter[Any]] = field(default_factory=dict)
    samples: dict[Any, Any] = field(default_factory=dict)  # key of what has no hash -> the value
    unique_is: str = EXACT
    parts: int = 0

    @property
    def unique(self) -> int | None:
        """How many different values there are, if they could be compared."""
        if self.unique_is == UNKNOWN:
            return None
        return sum(map(len, self.counts.values()))

    def top(self, most: int) -> tuple[TopValue, ...]:
        """Return the most frequent values as texts."""
        number = self.unique
        if self.unique_is != EXACT or number is None:
            return ()
        if number > most and number == sum(map(Counter.total, self.counts.values())):
            return ()  # no value stands in two rows
        found = [
            (count, value)
            for each in self.counts.values()
            for value, count in each.most_common(most)
        ]
        found.sort(key=lambda pair: -pair[0])
        return tuple(
            TopValue(text_of(self.samples.get(value, value)), count)
            for count, value in found[:most]
        )

    @property
    def notes(self) -> tuple[Note, ...]:
        """What a reader should know."""
        found = []
        if len(self.kinds) > 1 and self.word == tables.OBJECT:
            words = (f"{count:,} {kind}" for kind, count in self.kinds.most_common(6))
            found.append(Note("kinds", (", ".join(words),)))
        if self.unique_is == UNKNOWN:
            found.append(Note("uncountable"))
        if self.unique_is == AT_LEAST:
            found.append(Note("at_least"))
        return tuple(found)


def steps(column: Series, abandoned: Callable[[], bool]) -> Iterator[list[Any]]:
    """Yield the cells in short lists. Raises Abandoned."""
    values = column.array
    for start in range(0, len(values), STEP):
        breathe()
        if abandoned():
            raise Abandoned
        yield list(values[start : start + STEP])


def survey(column: Series, abandoned: Callable[[], bool] = lambda: False) -> Survey:
    """Look through a column of Python objects. Raises Abandoned."""
    found = Survey()
    numeric: Counter[Any] = Counter()
    for cells in steps(column, abandoned):
        kinds = set(map(type, cells))
        if kinds == {str}:
            found.kinds["str"] += len(cells)
            _count(found, found.counts.setdefault("str", Counter()), cells)
            continue
        by_kind: dict[type, list[Any]] = {}
        for cell in cells:
            by_kind.setdefault(type(cell), []).append(cell)
        for kind, group in by_kind.items():
            present = [each for each in group if not is_missing(each)]
            found.missing += len(group) - len(present)
            if present:
                name = _name(kind)
                found.kinds[name] += len(present)
                same = (
                    numeric if is_number(present[0]) else found.counts.setdefault(name, Counter())
                )
                _count(found, same, present)
    if numeric:
        found.counts["number"] = numeric
    found.word = _word(found)
    return found


def is_missing(value: Any) -> bool:
    """Tell whether a cell holds no value, as pandas sees it."""
    kind = type(value)
    if kind.__name__ in _MISSING:
        return True
    if isinstance(value, decimal.Decimal):
        return value.is_nan()
    if isinstance(value, (float, complex, np.generic)):
        try:
            return bool(value != value)
        except Exception:
            return False
    return False


def is_number(value: Any) -> bool:
    """Tell whether a value is a real number (True and False are not)."""
    if isinstance(value, (bool, np.bool_)):
        return False
    return isinstance(value, (numbers.Real, decimal.Decimal))


def as_float(value: Any) -> float:
    """Return a number as a float; one that is too large for it is an infinity."""
    try:
        return float(value)
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


def text_of(value: Any) -> str:
    """Return a value as a short text, whatever it is."""
    if isinstance(value, str):
        return value if len(value) <= LONGEST else value[:LONGEST] + "…"
    if isinstance(value, (bytes, bytearray)):
        return _bytes(bytes(value[: LONGEST // 4]), len(value) > LONGEST // 4)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 10**30:
        return f"{value:.6e}" if abs(value) < 10**300 else f"about 2^{value.bit_length()}"
    if isinstance(value, (float, int, decimal.Decimal, datetime.date, datetime.timedelta)):
        return str(value)[:LONGEST]
    if isinstance(value, np.generic):
        return str(value)[:LONGEST]
    try:
        text = _short.repr(value)
    except Exception:
        text = f"<{type(value).__name__}>"
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"


def _bytes(start: bytes, more: bool) -> str:
    return f"{start!r}" + ("…" if more else "")


_short = reprlib.Repr()
_short.maxstring = _short.maxother = 80
_short.maxlist = _short.maxtuple = _short.maxdict = _short.maxset = 8


def _name(kind: type) -> str:
    return kind.__name__


def _count(found: Survey, into: Counter[Any], values: list[Any]) -> None:
    if found.unique_is != EXACT:
        return
    try:
        into.update(values)
    except Exception:  # lists, dicts, arrays; objects whose own methods fail
        if not _count_frozen(found, into, values):
            found.unique_is = UNKNOWN
            found.counts.clear()
            return
    if sum(map(len, found.counts.values())) + len(into) > MOST_DIFFERENT:
        found.unique_is = AT_LEAST


def _count_frozen(found: Survey, into: Counter[Any], values: list[Any]) -> bool:
    for value in values:
        try:
            key, parts = _freeze(value, MOST_PARTS - found.parts)
            found.parts += parts
            into[key] += 1
            found.samples.setdefault(key, value)
        except Exception:
            return False
    return True


def _freeze(value: Any, budget: int, depth: int = 0) -> tuple[Any, int]:
    """Return a stand-in with a hash, equal where the values are; and how many parts it has."""
    if depth > DEEPEST or budget < 0:
        raise ValueError("too much to compare")
    if isinstance(value, np.ndarray):
        if value.dtype.hasobject:
            value = value.tolist()
        else:
            return ("array", value.dtype.str, value.shape, value.tobytes()), 1 + value.size // 8
    if isinstance(value, dict):
        pairs: list[Any] = []
        parts = 1
        for key, each in value.items():
            frozen, more = _freeze(each, budget - parts, depth + 1)
            parts += more
            pairs.append((key, frozen))
        return ("dict", frozenset(pairs)), parts
    if isinstance(value, (list, tuple, set, frozenset)):
        inside: list[Any] = []
        parts = 1
        for each in value:
            frozen, more = _freeze(each, budget - parts, depth + 1)
            parts += more
            inside.append(frozen)
        held = frozenset(inside) if isinstance(value, (set, frozenset)) else tuple(inside)
        return (type(value).__name__, held), parts
    hash(value)
    return (type(value), value), 1


def _word(found: Survey) -> str:
    """Return the word for what a column of objects holds; see `tables.type_word`."""
    kinds = set(found.kinds)
    if not kinds:
        return tables.OBJECT
    for word, names in _WORDS.items():
        if kinds <= names:
            return word
    return tables.OBJECT


_WORDS = {
    tables.STRING: {"str"},
    tables.BOOLEAN: {"bool", "bool_"},
    tables.BYTES: {"bytes", "bytearray"},
    tables.NUMERIC: {
        "int", "float", "Decimal", "Fraction", "int8", "int16", "int32", "int64", "uint8",
        "uint16", "uint32", "uint64", "float16", "float32", "float64", "longdouble",
    },
    tables.DATETIME: {"datetime", "date", "Timestamp", "datetime64"},
    tables.TIMESPAN: {"timedelta", "Timedelta", "timedelta64"},
}  # fmt: skip
