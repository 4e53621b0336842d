"""Chooses columns by rules: begin with all or none, then include and exclude by name or type.

A parameter keeps rules as one text, in files and on the command line alike:
`rules: none; include type number; exclude begins price`. A text with a semicolon, a quote or a
space at its ends stands in quotes, as in JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from studio.experiment.patterns import check, finder

BY = ("name", "begins", "ends", "contains", "pattern", "type")
TYPES = ("number", "text", "flag", "time", "category")
PREFIX = "rules:"


@dataclass(frozen=True)
class Column:
    """A column as rules see it; `type` is one of `TYPES`, "" where it is not known."""

    name: str
    type: str = ""


@dataclass(frozen=True)
class Rule:
    """One step: columns that fit are taken in (`include`) or left out.

    `by` is one of `BY`; `text` is the whole name, a part of names (in capitals or not), a regular
    expression for "pattern", or one of `TYPES` for "type".
    """

    include: bool
    by: str
    text: str

    def fits(self, column: Column) -> bool:
        """Tell whether a column fits. An empty text, or a broken pattern, fits none.

        Raises `patterns.TooSlow` for a pattern that takes too long.
        """
        return self.test()(column)

    def test(self) -> Callable[[Column], bool]:
        """Return what tells of many columns whether they fit."""
        text = self.text.casefold()
        if not text:
            return lambda column: False
        if self.by == "pattern":
            found = finder(self.text)
            return lambda column: found(column.name)
        tests: dict[str, Callable[[Column], bool]] = {
            "type": lambda column: column.type == text,
            "name": lambda column: column.name == self.text,
            "begins": lambda column: column.name.casefold().startswith(text),
            "ends": lambda column: column.name.casefold().endswith(text),
            "contains": lambda column: text in column.name.casefold(),
        }
        return tests[self.by]


def choose(columns: Sequence[Column], begin_with_all: bool, rules: Iterable[Rule]) -> list[str]:
    """Return the names of the columns that the rules leave, in the order of the dataset.

    Rules are applied one after the other, so a later one has the last word. Raises
    `patterns.TooSlow` for a pattern that takes too long.
    """
    taken = [begin_with_all] * len(columns)
    for rule in rules:
        fits = rule.test()
        for place, column in enumerate(columns):
            if fits(column):
                taken[place] = rule.include
    return [column.name for column, on in zip(columns, taken, strict=True) if on]


@dataclass(frozen=True)
class Rules:
    """What a parameter keeps: where to begin, and the rules in their order."""

    begin_with_all: bool = False
    rules: tuple[Rule, ...] = ()

    @property
    def has_patterns(self) -> bool:
        """Whether there is a regular expression among them, which may take its time."""
        return any(each.by == "pattern" for each in self.rules)

    def choose(self, columns: Sequence[Column]) -> list[str]:
        """Return the names that are left, in the order of the dataset."""
        return choose(columns, self.begin_with_all, self.rules)

    def missing(self, columns: Sequence[Column]) -> list[str]:
        """Return the names that are taken in or left out one by one, but are not there."""
        there = {each.name for each in columns}
        named = [each.text for each in self.rules if each.by == "name"]
        return [each for each in dict.fromkeys(named) if each not in there]

    def __str__(self) -> str:
        """Return the text that `read_rules` reads."""
        steps = ["all" if self.begin_with_all else "none"]
        for each in self.rules:
            word = "include" if each.include else "exclude"
            steps.append(f"{word} {each.by} {_quoted(each.text)}")
        return f"{PREFIX} {'; '.join(steps)}"


def are_rules(value: object) -> bool:
    """Tell whether the value of a parameter is meant as rules, and not as a list of names."""
    return isinstance(value, str) and value.strip().casefold().startswith(PREFIX)


def read_rules(text: str) -> Rules:
    """Return the rules a text holds. Raises ValueError with a sentence for the user."""
    if not are_rules(text):
        raise ValueError(f"“{text}” holds no rules: they begin with “{PREFIX}”.")
    steps = list(_steps(text.strip()[len(PREFIX) :]))
    begin = steps[0].casefold() if steps else ""
    if begin not in ("all", "none"):
        raise ValueError("Rules begin with all or none, such as: rules: all; exclude type text.")
    result = Rules(begin == "all", tuple(_rule(each) for each in steps[1:]))
    if not result.begin_with_all and not any(each.include for each in result.rules):
        raise ValueError("The rules choose no column. Begin with all, or include some.")
    return result


_STEP = re.compile(r'\s*((?:"(?:[^"\\]|\\.)*"|[^;"])*)(;|$)', re.DOTALL)


def _steps(text: str) -> Iterable[str]:
    place = 0
    while place < len(text):
        match = _STEP.match(text, place)
        if match is None:
            raise ValueError(f"A quote is not closed in “{text[place:].strip()}”.")
        if match[1].strip():
            yield match[1].strip()
        place = match.end()


def _rule(step: str) -> Rule:
    word, by, text = (*step.split(None, 2), "", "")[:3]
    if word.casefold() not in ("include", "exclude") or by.casefold() not in BY:
        known = ", ".join(BY)
        raise ValueError(
            f"The rule “{step}” is not understood. Write include or exclude, then one of {known},"
            " then what to look for."
        )
    by, text = by.casefold(), text.strip()
    if text.startswith('"'):
        try:
            text = json.loads(text)
        except ValueError:
            raise ValueError(f"The quotes in the rule “{step}” are not right.") from None
    if not text:
        raise ValueError(f"The rule “{step}” does not say what to look for.")
    if by == "type" and text.casefold() not in TYPES:
        raise ValueError(f"“{text}” is no type of column. There are: {', '.join(TYPES)}.")
    if by == "type":
        text = text.casefold()
    if by == "pattern":
        check(text)
    return Rule(word.casefold() == "include", by, text)


def _quoted(text: str) -> str:
    plain = text == text.strip() and text.isprintable() and not set(text) & set(';"')
    return text if plain and text else json.dumps(text, ensure_ascii=False)


def columns_of(frame: Any) -> list[Column]:
    """Return the columns of a pandas frame as rules see them."""
    pairs = zip(frame.columns, frame.dtypes, strict=True)
    return [Column(str(name), type_of(dtype)) for name, dtype in pairs]


def type_of(dtype: object) -> str:
    """Return the type of a column by its pandas or NumPy data type."""
    if str(getattr(dtype, "name", "")) == "category":
        return "category"
    kinds = {"i": "number", "u": "number", "f": "number", "c": "number", "b": "flag",
             "M": "time", "m": "time"}  # fmt: skip
    return kinds.get(getattr(dtype, "kind", ""), "text")
