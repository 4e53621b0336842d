r"""What is typed to choose rows by one column.

| typed | rows whose value |
|---|---|
| `an` | contains it, in capitals or not |
| `"An"` | contains it exactly so |
| `= Ann`, `!= Ann`, `> 3`, `>= 3`, `< 3`, `<= 3` | compares like that |
| `18..65`, `18..`, `..65` | lies in the range, both ends included |
| `/^An+/` | matches the regular expression; `/…/i` in capitals or not |
| `is missing`, `is not missing` | is missing, or is not |
| `not an` | does not fulfil what follows |
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from studio.data import tables
from studio.data.expressions import compare
from studio.data.view.values import text_array
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import Series

Mask = Callable[["Series"], "NDArray[Any]"]
PARAMETER = "filter"
_MISSING = re.compile(r"is\s+(not\s+)?missing", re.IGNORECASE)
_COMPARISON = re.compile(r"(<=|>=|==|!=|<>|<|>|=)\s*(.*)", re.DOTALL)
_RANGE = re.compile(r"(.*?)\s*\.\.\s*(.*)", re.DOTALL)
_REGEX = re.compile(r"/(.*)/(i?)", re.DOTALL)
_CLASSES = {
    r"\w": r"[\p{L}\p{M}\p{N}_]",
    r"\W": r"[^\p{L}\p{M}\p{N}_]",
    r"\d": r"\p{Nd}",
    r"\D": r"\P{Nd}",
}


def condition(text: str, column: Series) -> Mask | None:
    """Return what tells for a piece of the column which rows fulfil the text; None for no text.

    Raises ModuleError when the text cannot be understood or does not fit the column.
    """
    text = text.strip()
    if not text:
        return None
    match = _MISSING.fullmatch(text)
    if match is not None:
        return is_missing(not match[1])
    if text.lower().startswith("not "):
        inner = condition(text[4:], column)
        if inner is not None:
            return lambda piece: ~inner(piece)
    match = _REGEX.fullmatch(text)
    if match is not None and match[1]:
        return matches(match[1], ignore_case=bool(match[2]))
    match = _COMPARISON.fullmatch(text)
    if match is not None:
        return comparison(column, match[1], _unquoted(match[2]))
    if len(text) > 1 and text[0] == text[-1] == '"':
        return contains(text[1:-1], ignore_case=False)
    match = _RANGE.fullmatch(text)
    if match is not None and (match[1] or match[2]) and text.count("..") == 1:
        return between(column, _unquoted(match[1]), _unquoted(match[2]))
    return contains(text)


def _unquoted(text: str) -> str:
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] == '"' else text


def is_missing(wanted: bool = True) -> Mask:
    """Return what finds missing values, or those that are there."""
    return lambda piece: piece.isna().to_numpy() == wanted


def contains(text: str, *, ignore_case: bool = True) -> Mask:
    """Return what finds values that hold a text."""
    from pyarrow import compute

    def mask(piece: Series) -> NDArray[Any]:
        found = compute.match_substring(text_array(piece), _clean(text), ignore_case=ignore_case)
        return _truth(found)

    return mask


def starts(text: str, *, at_end: bool = False) -> Mask:
    """Return what finds values that begin (or end) with a text, in capitals or not."""
    from pyarrow import compute

    check = compute.ends_with if at_end else compute.starts_with
    return lambda piece: _truth(check(text_array(piece), _clean(text), ignore_case=True))


def matches(pattern: str, *, ignore_case: bool = False) -> Mask:
    """Return what finds values that hold what a regular expression describes.

    Patterns are RE2's, whose time grows with the text only: without look-around and back
    references. Raises ModuleError for another.
    """
    import pyarrow as pa
    from pyarrow import compute

    pattern = _clean(_with_letters(pattern))
    try:
        compute.match_substring_regex(pa.array([""]), pattern, ignore_case=ignore_case)
    except pa.ArrowException as error:
        why = str(error).removeprefix("Invalid regular expression: ")
        text = f"The regular expression cannot be used: {why}. Look-around and back references "
        raise ModuleError(text + "are not known.", parameter=PARAMETER) from None

    def mask(piece: Series) -> NDArray[Any]:
        texts = text_array(piece)
        return _truth(compute.match_substring_regex(texts, pattern, ignore_case=ignore_case))

    return mask


def _with_letters(pattern: str) -> str:
    r"""Let `\w` and `\d` mean the letters and digits of every script, as in Python."""
    inside = False
    parts: list[str] = []
    for part in re.findall(r"\\.|.", pattern, re.DOTALL):
        if part == "[":
            inside = True
        elif part == "]":
            inside = False
        known = _CLASSES.get(part)
        if known is not None and inside:
            known = None if known.startswith("[^") else known.strip("[]")
        parts.append(known or part)
    return "".join(parts)


def comparison(column: Series, sign: str, value: str) -> Mask:
    """Return what compares values as what the column holds: numbers, dates, text."""
    if not value:
        raise ModuleError(f"After {sign} a value is missing.", parameter=PARAMETER)
    compare(column.iloc[:0], sign, value, PARAMETER, word=_word(column))  # an error comes now
    word = _word(column)
    return lambda piece: compare(piece, sign, value, PARAMETER, word=word)


def between(column: Series, low: str, high: str) -> Mask:
    """Return what finds values from `low` to `high`, both included; either may be empty."""
    both = [comparison(column, sign, end) for sign, end in ((">=", low), ("<=", high)) if end]

    def mask(piece: Series) -> NDArray[Any]:
        found = both[0](piece)
        return found & both[1](piece) if len(both) > 1 else found

    return mask


def _word(column: Series) -> str:
    """Return the word for the whole column, which a piece of it must not see otherwise."""
    return tables.type_word(column.iloc[:100_000] if column.dtype == object else column)


def _clean(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _truth(found: Any) -> NDArray[Any]:
    return found.fill_null(False).to_numpy(zero_copy_only=False)
