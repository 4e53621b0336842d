"""The properties of a module: their kinds, their limits, and how text becomes a value.

A module declares them in its signature: `rows: Annotated[int, Range(1, 100), Label("Rows")] = 5`.
For a list of values, `list[float]`, limits and choices are those of each value.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from studio.experiment.columnrules import are_rules, read_rules
from studio.experiment.valuelists import read_value, split_values

Kind = Literal["text", "int", "float", "bool", "choice", "code", "path", "columns", "list"]


@dataclass(frozen=True)
class Label:
    """The name that people see for a parameter or a port."""

    text: str


@dataclass(frozen=True)
class Help:
    """One or two sentences that explain a parameter or a port."""

    text: str


@dataclass(frozen=True)
class Range:
    """The least and the greatest value of a number, both allowed; `step` is that of a spin box."""

    low: float | None = None
    high: float | None = None
    step: float | None = None


@dataclass(frozen=True)
class Unit:
    """What a number counts, as it is written behind it: `Unit("s")`, `Unit("MB")`."""

    text: str


@dataclass(frozen=True)
class Seed:
    """Marks a whole number from which random ones are drawn; a new one can be drawn for it."""


@dataclass(frozen=True)
class Choices:
    """The values a parameter may take, in the order in which they are offered."""

    values: tuple[str, ...]

    def __init__(self, *values: str) -> None:
        object.__setattr__(self, "values", values)


@dataclass(frozen=True)
class Code:
    """Marks a text of many lines; `language` is `"python"`, or `"text"` for data and prose."""

    language: str = "python"


@dataclass(frozen=True)
class FilePath:
    """Marks the path of a file or a folder.

    `mode` is `"open"`, `"save"`, or `"open-or-folder"`; `patterns` are those of a file dialog,
    such as `"Tables (*.csv *.tsv)"`. What is read from there counts in the cache's key.
    """

    mode: str = "open"
    patterns: tuple[str, ...] = ()


@dataclass(frozen=True)
class Columns:
    """Marks a list of column names taken from the dataset at the input port `port`.

    The value may also be rules (see `columnrules`); the module always gets the names they leave.
    """

    port: str = ""


@dataclass(frozen=True)
class Suggestions:
    """Words offered for a text that may also be another one; `find()` is called when needed.

    `empty` tells in a few words what it means to give none.
    """

    find: Callable[[], Sequence[str]]
    empty: str = ""


@dataclass(frozen=True)
class Visible:
    """The parameter matters only while the parameter `name` has one of `values`."""

    name: str
    values: tuple[Any, ...]

    def __init__(self, name: str, *values: Any) -> None:
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "values", values)


@dataclass(frozen=True)
class Optional:
    """Marks a parameter that may be left empty although its default is empty, too."""


@dataclass(frozen=True)
class ParameterSpec:
    """One property of a module, read from its signature."""

    name: str
    label: str
    kind: Kind
    default: Any
    help: str = ""
    low: float | None = None
    high: float | None = None
    step: float | None = None
    choices: tuple[str, ...] = ()
    language: str = "text"
    path: FilePath | None = None
    columns_port: str = ""
    visible_when: Visible | None = None
    suggestions: Suggestions | None = None
    required: bool = False
    unit: str = ""
    seed: bool = False
    item: Literal["text", "int", "float"] = "text"

    def is_visible(self, values: Mapping[str, Any]) -> bool:
        """Tell whether the parameter matters, given the values of its node's other parameters."""
        rule = self.visible_when
        return rule is None or values.get(rule.name) in rule.values

    def problem(self, value: Any) -> str | None:
        """Return what is wrong with `value`, in a sentence for the user; None when it is fine."""
        wrong = self._wrong_type(value)
        if wrong:
            return wrong
        if self.required and (value is None or value == "" or value == []):
            return f"{self.label} is empty. Please give a value."
        if self.kind in ("int", "float"):
            return self._out_of_range(value)
        if self.kind == "list":
            return next(iter(self.value_problems(value).values()), None)
        if self.kind == "choice" and value not in self.choices:
            offered = ", ".join(self.choices)
            return f"{self.label} cannot be {value!r}. Choose one of: {offered}."
        return None

    def for_value(self, number: int) -> ParameterSpec:
        """Return the spec of one value of a list; `number` counts from 1."""
        kind: Kind = "choice" if self.choices else self.item
        label = f"{self.label}, value {number},"
        return replace(self, kind=kind, label=label, required=True, default=None)

    def value_problems(self, values: Any) -> dict[int, str]:
        """Return what is wrong with values of a list, by their places from 0."""
        found = {}
        for place, value in enumerate(values if isinstance(values, list) else []):
            wrong = self.for_value(place + 1).problem(value)
            if wrong:
                found[place] = wrong
        return found

    def _wrong_type(self, value: Any) -> str | None:
        if self.kind == "bool":
            return None if isinstance(value, bool) else f"{self.label} must be true or false."
        if self.kind == "int":
            fine = isinstance(value, int) and not isinstance(value, bool)
            return None if fine else f"{self.label} must be a whole number."
        if self.kind == "float":
            fine = isinstance(value, (int, float)) and not isinstance(value, bool)
            if not fine or (isinstance(value, float) and not math.isfinite(value)):
                return f"{self.label} must be a number."
            return None
        if self.kind == "columns" and are_rules(value):
            try:
                read_rules(value)
            except ValueError as error:
                return f"{self.label}: {error}"
            return None
        if self.kind == "columns":
            fine = isinstance(value, list) and all(isinstance(each, str) for each in value)
            return None if fine else f"{self.label} must be a list of column names, or rules."
        if self.kind == "list":
            return None if isinstance(value, list) else f"{self.label} must be a list of values."
        return None if isinstance(value, str) else f"{self.label} must be text."

    def _out_of_range(self, value: float) -> str | None:
        if isinstance(value, int) and abs(value) >= 10**300:  # more than a float can hold
            return f"{self.label} is a number too large to work with."
        if self.low is not None and value < self.low:
            return f"{self.label} is {value:g}, but must be at least {self.low:g}."
        if self.high is not None and value > self.high:
            return f"{self.label} is {value:g}, but must be at most {self.high:g}."
        return None

    def parse(self, text: str) -> Any:
        """Turn text from a command line into a value of this parameter.

        Lists are given in JSON or separated by commas, columns also by rules. Raises ValueError
        with a
        sentence for the user when the text does not fit.
        """
        value: Any = text
        if self.kind == "columns" and are_rules(text):
            try:
                return str(read_rules(text))
            except ValueError as error:
                raise ValueError(f"{self.label}: {error}") from None
        try:
            if self.kind == "int":
                value = int(text.strip())
            elif self.kind == "float":
                value = float(text.strip())
            elif self.kind == "bool":
                value = _BOOLEANS[text.strip().lower()]
            elif self.kind == "columns":
                value = _columns(text)
            elif self.kind == "list":
                value = self._values(text)
        except (ValueError, KeyError, RecursionError):
            word = {"int": "a whole number", "float": "a number", "bool": "true or false"}
            wanted = word.get(self.kind, "a list")
            raise ValueError(f"{self.label} must be {wanted}, not {text!r}.") from None
        problem = self.problem(value)
        if problem:
            raise ValueError(problem)
        return value

    def _values(self, text: str) -> list[Any]:
        if text.lstrip().startswith("["):
            found = json.loads(text)
            return found if isinstance(found, list) else [found]
        return [read_value(each, self.item) for each in split_values(text, self.item)]


_BOOLEANS = {
    "true": True, "yes": True, "on": True, "1": True,
    "false": False, "no": False, "off": False, "0": False,
}  # fmt: skip


def _columns(text: str) -> list[str]:
    if text.lstrip().startswith("["):
        names = json.loads(text)
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise ValueError(text)
        return names
    return [name.strip() for name in text.split(",") if name.strip()]
