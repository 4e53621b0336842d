"""Regular expressions that users write, tried for no longer than is good for the program.

Python's own `re` cannot be stopped, and nothing else runs while it searches. The package `regex`
finds the same with ordinary patterns, gives way to other threads and stops in time.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from time import thread_time
from typing import Any

SECONDS = 1.0  # of work that a pattern may take for all texts together


class TooSlow(ValueError):
    """A pattern took too long; its text is a sentence for the user."""


def check(text: str) -> None:
    """Raise ValueError, with a sentence for the user, for a pattern that cannot be read."""
    try:
        _compiled(text)
    except ValueError as error:
        raise ValueError(f"The pattern “{text}” cannot be used: {error}.") from None


def finder(text: str, seconds: float | None = None) -> Callable[[str], bool]:
    """Return what tells whether a pattern is found in a text; a broken one is found in none.

    It may be asked many times; when all answers together took too long (`SECONDS`, where nothing
    else is said), it raises TooSlow.
    """
    limit = SECONDS if seconds is None else seconds
    try:
        pattern = _compiled(text)
    except ValueError:
        return lambda where: False
    spent = 0.0

    def found(where: str) -> bool:
        nonlocal spent
        began = thread_time()
        try:
            left = max(limit - spent, 0.001)
            return pattern.search(where, timeout=left, concurrent=True) is not None
        except TimeoutError:
            raise TooSlow(
                f"The pattern “{text}” takes too long on “{where[:80]}”. Write a simpler one, such"
                " as one that does not repeat what is repeated inside."
            ) from None
        finally:
            spent += thread_time() - began

    return found


@lru_cache(maxsize=64)
def _compiled(text: str) -> Any:
    """Return the pattern; what `re` refuses is refused, as `regex` knows more, and other, signs."""
    import regex

    try:
        re.compile(text)
        return regex.compile(text)
    except (re.error, regex.error, OverflowError, RecursionError) as error:
        raise ValueError(str(error)) from None
