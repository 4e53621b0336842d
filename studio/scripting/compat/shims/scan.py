"""A quick look at a script's text: which names it uses, and in which form it calls them.

No parse: a modern script must not pay for one. What is found here only decides which shims are
put in place; a false find costs microseconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

_WORD = re.compile(r"[A-Za-z_]\w*")
_AGE = re.compile(
    r"""\.ix\b|\bas_matrix\b|\.i(?:row|col|teritems|terkv)\(|\.order\(\)|\.get_value\(|\.set_value\(
    |sklearn\.(?:cross_validation|grid_search|externals|lda|qda|learning_curve)\b
    |sklearn\s+import\s+(?:cross_validation|grid_search)\b
    |\bpandas\.(?:tools|stats|lib|tslib|core\.common|core\.datetools|util\.testing)\b
    |\bpd\.(?:rolling|expanding)_\w+|\bpd\.(?:ewma|scatter_matrix|TimeGrouper|Panel|tools)\b
    |\bnp\.(?:float|int|bool|object|str|asscalar|product|in1d|trapz|NaN|Inf|unicode|long)\b
    |\.sort\(\s*(?:columns\s*=|\[)|sort_index\(by|\berror_bad_lines\b|get_feature_names\(
    |\bscipy\.misc\b|\bImputer\b|\burllib2\b|\bcPickle\b|\bcStringIO\b|\bxrange\b
    |\bazureml\.core\b|^\s*(\w+)\s*=\s*\1\.append\(|\.lookup\(|\braw_input\b|\bconvert_objects\b
    |\bfill_method\s*=|\bhow\s*=\s*(?:['"](?:mean|sum|ohlc|last|first|count)['"]|np\.|sum|\{)
    |\bnormed\s*=|\baxisbg\b|\.hold\(""",
    re.VERBOSE | re.MULTILINE,
)
_KEYWORD = re.compile(r"\s*([A-Za-z_]\w*)\s*=(?!=)")


@dataclass(frozen=True)
class Call:
    """A call in the text: how many positional arguments, which keywords."""

    name: str
    positional: int
    keywords: frozenset[str]
    starred: bool = False


class Source:
    """A script's text and what can be told from it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = frozenset(_WORD.findall(text))

    @cached_property
    def old(self) -> bool:
        """Does the script use something that is long gone? Then it means what it meant then."""
        return _AGE.search(self.text) is not None

    @cached_property
    def old_times(self) -> bool:
        """Does the script reckon with times as numbers of nanoseconds?"""
        return self.old or re.search(r"10\s*\*\*\s*9|1e-?9|1_?000_?000_?000", self.text) is not None

    def has(self, *words: str) -> bool:
        """Is any of these words in the text?"""
        return not self.words.isdisjoint(words)

    def calls(self, names: Iterable[str]) -> list[Call]:
        """Return the calls of functions or methods that have one of these names."""
        wanted = [name for name in names if name in self.words]
        if not wanted:
            return []
        pattern = re.compile(rf"\b({'|'.join(wanted)})\s*\(")
        return [
            _call(found.group(1), _arguments(self.text, found.end()))
            for found in pattern.finditer(self.text)
        ]


def _arguments(text: str, start: int) -> list[str]:
    """Return the arguments of the call whose opening bracket ends at `start`."""
    found: list[str] = []
    depth, begin, place = 0, start, start
    end = len(text)
    while place < end:
        sign = text[place]
        if sign in "\"'":
            place = _string_end(text, place)
            continue
        if sign in "([{":
            depth += 1
        elif sign in ")]}":
            if depth == 0:
                break
            depth -= 1
        elif sign == "#":
            place = text.find("\n", place)
            if place < 0:
                break
        elif sign == "," and depth == 0:
            found.append(text[begin:place])
            begin = place + 1
        place += 1
    found.append(text[begin:place])
    return [each for each in found if each.strip()]


def _string_end(text: str, start: int) -> int:
    quote = text[start : start + 3]
    if quote not in ('"""', "'''"):
        quote = text[start]
    place = start + len(quote)
    while place < len(text):
        if text[place] == "\\":
            place += 2
            continue
        if text.startswith(quote, place):
            return place + len(quote)
        place += 1
    return len(text)


def _call(name: str, arguments: list[str]) -> Call:
    keywords: set[str] = set()
    positional, starred = 0, False
    for each in arguments:
        if each.lstrip().startswith("*"):
            starred = True
        elif found := _KEYWORD.match(each):
            keywords.add(found.group(1))
        else:
            positional += 1
    return Call(name, positional, frozenset(keywords), starred)
