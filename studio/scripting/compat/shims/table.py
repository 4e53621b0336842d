"""Tables of removed names: each with what it was and what one writes today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Old:
    """A removed name.

    `make` gives its value: called with nothing for a module's name, with the object for an
    attribute of a class. A `method` is bound to the object instead.
    """

    make: Callable[..., Any]
    modern: str
    method: bool = False


class Table(dict[str, Old]):
    """Removed names of one class or module; filled by decorators."""

    def method(self, *names: str, modern: str) -> Callable[[Callable[..., Any]], Any]:
        """Declare a removed method; the function takes the object first."""

        def keep(function: Callable[..., Any]) -> Callable[..., Any]:
            for name in names:
                self[name] = Old(function, modern, method=True)
            return function

        return keep

    def value(self, *names: str, modern: str) -> Callable[[Callable[..., Any]], Any]:
        """Declare a removed property of a class, or a name of a module (no parameter)."""

        def keep(function: Callable[..., Any]) -> Callable[..., Any]:
            for name in names:
                self[name] = Old(function, modern)
            return function

        return keep

    def function(self, *names: str, modern: str) -> Callable[[Callable[..., Any]], Any]:
        """Declare a removed function of a module."""

        def keep(function: Callable[..., Any]) -> Callable[..., Any]:
            for name in names:
                self[name] = Old(lambda: function, modern)
            return function

        return keep

    def alias(self, **modern: tuple[Callable[[], Any], str]) -> None:
        """Declare names of a module that are now something else: `name=(value, modern)`."""
        for name, (make, text) in modern.items():
            self[name] = Old(make, text)
