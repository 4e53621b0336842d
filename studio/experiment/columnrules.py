"""Chooses columns by rules: begin with all or none, then include and exclude by name or type."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BY = ("name", "begins", "ends", "contains", "pattern", "type")
TYPES = ("number", "text", "flag", "time", "category")


@dataclass(frozen=True)
class Column:
    """A column as rules see it; `type` is one of `TYPES`, "" where it is not known."""

    name: str
    type: str = ""


@dataclass(frozen=True)
class Rule:
    """One step: columns that fit are taken in (`include`) or left out.

    `by` is one of `BY`; `text` is what names are compared with (in capitals or not), a regular
    expression for "pattern", or one of `TYPES` for "type".
    """

    include: bool
    by: str
    text: str

    def fits(self, column: Column) -> bool:
        """Tell whether a column fits. An empty text, or a broken pattern, fits none."""
        name, text = column.name.casefold(), self.text.casefold()
        if not text:
            return False
        if self.by == "type":
            return column.type == text
        if self.by == "pattern":
            try:
                return re.search(self.text, column.name) is not None
            except re.error:
                return False
        if self.by == "begins":
            return name.startswith(text)
        if self.by == "ends":
            return name.endswith(text)
        return text in name if self.by == "contains" else name == text


def choose(columns: Sequence[Column], begin_with_all: bool, rules: Iterable[Rule]) -> list[str]:
    """Return the names of the columns that the rules leave, in the order of the dataset.

    Rules are applied one after the other, so a later one has the last word.
    """
    taken = [begin_with_all] * len(columns)
    for rule in rules:
        for place, column in enumerate(columns):
            if rule.fits(column):
                taken[place] = rule.include
    return [column.name for column, on in zip(columns, taken, strict=True) if on]


def type_of(dtype: object) -> str:
    """Return the type of a column by its pandas or NumPy data type."""
    if str(getattr(dtype, "name", "")) == "category":
        return "category"
    kinds = {"i": "number", "u": "number", "f": "number", "c": "number", "b": "flag",
             "M": "time", "m": "time"}  # fmt: skip
    return kinds.get(getattr(dtype, "kind", ""), "text")
