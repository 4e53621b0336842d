"""Puts right what happens to a script on its way through web pages, mails and documents.

Only a script that does not compile is touched, and only outside its strings; lines stay where
they are, so that errors name the user's own line.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass

_SPACES = dict.fromkeys((0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000), " ")
_NOTHING = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x1A), "")
_QUOTES = {0x2018: "'", 0x2019: "'", 0x201A: "'", 0x201B: "'", 0x2032: "'",
           0x201C: '"', 0x201D: '"', 0x201E: '"', 0x201F: '"', 0x2033: '"'}  # fmt: skip
_DASHES = dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212), "-")
# A string, or what may stand outside of one. Curly quotes open a string only at the level of code.
_STRING = re.compile(
    r"'''(?:\\.|[^\\])*?'''|\"\"\"(?:\\.|[^\\])*?\"\"\"|'(?:\\.|[^'\\\n])*'|\"(?:\\.|[^\"\\\n])*\""
    r"|\u201c[^\u201d\n]*\u201d|\u2018[^\u2019\n]*\u2019|#[^\n]*",
    re.DOTALL,
)


@dataclass(frozen=True)
class Repaired:
    """A script put right, and one remark for each kind of repair."""

    source: str
    notes: tuple[str, ...] = ()


def compiles(source: str) -> bool:
    """Tell whether the text is Python as it is spoken today."""
    import warnings

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(source, "script.py", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return False
    return True


def repair(source: str) -> Repaired:
    """Return the script as it was meant. Never raises; what cannot be helped comes back."""
    source = source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if compiles(source):
        return Repaired(source)
    notes: list[str] = []
    for fix, told in (
        (_unfence, "marks of a quoted code block were taken off"),
        (_unprompt, "prompts (>>>) were taken off"),
        (_plain_signs, "typographic quotes, spaces or dashes were made plain"),
        (_tabs, "tabs in the indentation were made spaces (8 to the tab)"),
        (_dedent, "the indentation of the whole script was taken off"),
    ):
        fixed = fix(source)
        if fixed != source:
            notes.append(f"{told} (first in line {_first_difference(source, fixed)})")
            source = fixed
    return Repaired(source, tuple(notes))


def _first_difference(old: str, new: str) -> int:
    for number, (before, after) in enumerate(zip(old.split("\n"), new.split("\n")), 1):
        if before != after:
            return number
    return 1


def _unfence(source: str) -> str:
    lines = source.split("\n")
    marks = [n for n, line in enumerate(lines) if re.fullmatch(r"\s*(```|~~~)\s*\w*\s*", line)]
    if not marks:
        return source
    first, last = marks[0], marks[-1] if len(marks) > 1 else len(lines)
    inside = range(first + 1, last)
    return "\n".join(line if n in inside else "" for n, line in enumerate(lines))


def _unprompt(source: str) -> str:
    lines = source.split("\n")
    if not any(line.startswith(">>> ") for line in lines):
        return source
    found = [re.match(r"(?:>>>|\.\.\.)(?: |$)(.*)", line) for line in lines]
    return "\n".join(each.group(1) if each else "" for each in found)


def _plain_signs(source: str) -> str:
    def plain(text: str) -> str:
        return text.translate(_SPACES).translate(_NOTHING).translate(_QUOTES).translate(_DASHES)

    parts: list[str] = []
    place = 0
    for found in _STRING.finditer(source):
        parts.append(plain(source[place : found.start()]))
        text = found.group()
        if text[0] in "\u201c\u2018":
            quote = _QUOTES[ord(text[0])]
            inside = text[1:-1]
            other = '"' if quote == "'" else "'"
            quote = other if quote in inside and other not in inside else quote
            text = f"{quote}{inside}{quote}"
        parts.append(text)
        place = found.end()
    parts.append(plain(source[place:]))
    return "".join(parts)


def _tabs(source: str) -> str:
    def widen(line: str) -> str:
        body = line.lstrip(" \t")
        return line[: len(line) - len(body)].expandtabs(8) + body

    return "\n".join(widen(line) for line in source.split("\n"))


def _dedent(source: str) -> str:
    return textwrap.dedent(source)
