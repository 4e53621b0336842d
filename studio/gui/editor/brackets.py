"""Finds the bracket that belongs to the one at the cursor."""

from __future__ import annotations

from collections.abc import Callable

_PAIRS = {"(": ")", "[": "]", "{": "}"}
_BACK = {close: opening for opening, close in _PAIRS.items()}
REACH = 20_000  # characters looked at; further away nobody sees the pair anyway


def bracket_pair(
    char_at: Callable[[int], str], length: int, position: int, is_code: Callable[[int], bool]
) -> tuple[int, int | None] | None:
    """Return the bracket beside the cursor and its partner (None when it has none).

    `char_at(i)` gives the character at `i`; `is_code(i)` tells whether it stands outside
    strings and comments. Returns None when no bracket is beside `position`.
    """
    for here in (position, position - 1):
        if not 0 <= here < length:
            continue
        char = char_at(here)
        if (char in _PAIRS or char in _BACK) and is_code(here):
            return here, _partner(char_at, length, here, is_code)
    return None


def _partner(
    char_at: Callable[[int], str], length: int, here: int, is_code: Callable[[int], bool]
) -> int | None:
    char = char_at(here)
    forward = char in _PAIRS
    other = _PAIRS[char] if forward else _BACK[char]
    end = min(length, here + REACH) if forward else max(-1, here - REACH)
    depth = 0
    for index in range(here, end, 1 if forward else -1):
        found = char_at(index)
        if found not in (char, other) or not is_code(index):
            continue
        depth += 1 if found == char else -1
        if depth == 0:
            return index
    return None
