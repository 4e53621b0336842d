"""What the program says, in the user's language; English is the source.

The floors below the desktop speak English in plain strings: it is what logs, files and the
command line keep. A face that speaks another language passes such a text through `Words.told` when
it shows it. The text may come from an error just raised, from another process or from a run kept
last year: it is recognised by its sentence, `{0} is empty: it holds no row.`, whatever the values.

What is made for one reader only, such as a report, asks with `say` for a text in the language in
which it is being `speaking`.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from studio import assets
from studio.experiment.particles import agree

if TYPE_CHECKING:
    from studio.experiment.spec import ModuleSpec

CORE, MODULES, SAID = "Core", "Modules", "Said"  # contexts of the Qt Linguist files
_LONGEST = 4_000  # characters; what is longer is output of a script, not a sentence
_NAME = re.compile(r"[^\W\d]+( [^\W\d]+){0,2}")  # up to three words
_VALUE = re.compile(r"\{(\d+)\}")


def read_texts(code: str, *contexts: str) -> dict[str, str]:
    """Return the finished translations of a language, of some contexts only; none for English."""
    known = _read(code)
    wanted = contexts or tuple(known)
    return {text: done for each in wanted for text, done in known.get(each, {}).items()}


@lru_cache(maxsize=2)
def _read(code: str) -> dict[str, dict[str, str]]:
    path = assets.path("translations", f"studio_{code}.ts")
    if not path.is_file():
        return {}
    known: dict[str, dict[str, str]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        texts = known.setdefault(context.findtext("name", ""), {})
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                texts[message.findtext("source", "")] = translation.text
    return known


class Words:
    """One language: texts that stand in its file, and sentences recognised by their pattern."""

    def __init__(self, code: str = "en") -> None:
        self.code = code
        self._said = read_texts(code, SAID, MODULES) if code != "en" else {}
        core = read_texts(code, CORE) if code != "en" else {}
        self._plain = {text: done for text, done in core.items() if not _VALUE.search(text)}
        patterns = [_Pattern(text, done) for text, done in core.items() if _VALUE.search(text)]
        self._patterns = sorted(patterns, key=lambda each: -each.weight)
        self.told = lru_cache(maxsize=512)(self._told)

    @property
    def letters(self) -> str:
        """The letters that the texts of the language are written in, each once."""
        return "".join(sorted(set().union(*self._said.values())))

    def text(self, source: str) -> str:
        """Return the translation of a text that stands in the file, or the text itself."""
        return self._said.get(source) or self._plain.get(source) or source

    def paragraphs(self, source: str) -> str:
        """Return a longer text of a module, paragraph by paragraph."""
        return "\n\n".join(self.text(each) for each in paragraphs_of(source))

    def _told(self, text: str) -> str:
        """Return a message of the program in this language; what is not known stays as it is."""
        if self.code == "en" or not text or len(text) > _LONGEST:
            return text
        found = self._message(text.strip(), 0)
        return found if found is not None else self._in_parts(text)

    def _message(self, text: str, depth: int) -> str | None:
        """Return the translation of a whole message: one word may be anybody's."""
        whole = text.endswith((".", "?", ")")) or len(text.split()) > 3
        return self._sentence(text, depth) if whole else None

    def _sentence(self, text: str, depth: int) -> str | None:
        """Return the translation of one message, None when it is not known."""
        if text in self._plain:
            return self._plain[text]
        if depth > 4:
            return None
        for each in self._patterns:
            values = each.values(text)
            if values is not None:
                shown = [
                    value if quoted else self._value(value, depth + 1)
                    for value, quoted in zip(values, each.quoted, strict=True)
                ]
                return agree(each.filled(shown))
        return None

    def part(self, text: str) -> str:
        """Return a part of a sentence in this language, or the part itself."""
        return self._value(text, 1)

    def _value(self, text: str, depth: int) -> str:
        """Return a value inside a sentence: labels of parameters, a sentence, or as it is."""
        listed = text.split(", ")
        if len(listed) > 1 and all(map(_NAME.fullmatch, listed)):  # what can be chosen
            return ", ".join(self._said.get(each, each) for each in listed)
        return self._sentence(text, depth) or self._said.get(text) or text

    def _in_parts(self, text: str) -> str:
        """Return a text of several messages, or one that begins with the name of a place."""
        place, colon, rest = text.partition(": ")
        if colon and (found := self._message(rest.strip(), 1)) is not None:
            return f"{self._value(place, 1)}: {found}"
        parts = re.split(r"((?<=[.?!]) +|\n+)", text)
        if len(parts) == 1:
            return text
        return "".join(self._message(each, 1) or each for each in parts)


class _Pattern:
    """The sentence of a message, with its values to be found."""

    def __init__(self, source: str, done: str) -> None:
        pieces = _VALUE.split(source)
        self.done = done
        self.weight = sum(map(len, pieces[::2]))
        self._anchor = max(pieces[::2], key=len)
        # Names that users gave stand in quotes: they are never words of the program.
        self.quoted = [pieces[2 * n].endswith(("“", '"', "'")) for n in range(len(pieces) // 2)]
        self._pieces = pieces[::2]

    @cached_property
    def _match(self) -> re.Pattern[str]:
        """Made when a text may be this sentence: there are hundreds of sentences."""
        return re.compile("(.*?)".join(map(re.escape, self._pieces)), re.DOTALL)

    def filled(self, values: list[str]) -> str:
        """Return the translation with its values put in."""
        return _VALUE.sub(lambda match: values[int(match[1])], self.done)

    def values(self, text: str) -> list[str] | None:
        """Return the values of a text that is this sentence, else None."""
        if self._anchor not in text or (match := self._match.fullmatch(text)) is None:
            return None
        return list(match.groups())


def paragraphs_of(text: str) -> list[str]:
    """Return the paragraphs of a text, each in one line; examples of code as they stand."""
    parts = re.split(r"\n\s*\n", text.strip("\n"))
    return [each if is_code(each) else " ".join(each.split()) for each in parts if each.strip()]


def is_code(paragraph: str) -> bool:
    """Tell whether a paragraph is an example to be typed, which is the same in all languages."""
    return paragraph.startswith(("    ", "```"))


def texts_of(spec: ModuleSpec) -> Iterator[str]:
    """Yield what a module says of itself: category, help, parameters, choices, ports.

    Its name and the names of its ports stay: files, scripts and commands call them by these.
    """
    yield from spec.category.split("/")
    yield from (each for each in paragraphs_of(spec.help) if not is_code(each))
    for port in (*spec.inputs, *spec.outputs):
        yield from filter(None, [port.help])
    for each in spec.parameters:
        yield from filter(None, [each.label, each.help, each.unit, *each.choices])
        if each.suggestions is not None:
            yield from filter(None, [each.suggestions.empty])


_ENGLISH = Words()
_speaking: ContextVar[Words] = ContextVar("speaking", default=_ENGLISH)


@contextmanager
def speaking(words: Words) -> Iterator[None]:
    """Let `say` and `told` speak a language in this block, and in this thread only."""
    token = _speaking.set(words)
    try:
        yield
    finally:
        _speaking.reset(token)


def say(source: str, **values: object) -> str:
    """Return a text in the language of the block, with its values put in."""
    text = _speaking.get().text(source)
    return agree(text.format(**values)) if values else text


def say_paragraphs(source: str) -> str:
    """Return a longer text of a module in the language of the block."""
    words = _speaking.get()
    return source.strip() if words.code == "en" else words.paragraphs(source)


def language() -> str:
    """Return the code of the language of the block."""
    return _speaking.get().code


def letters() -> str:
    """Return the letters that the texts of the language of the block are written in."""
    return _speaking.get().letters


def told(text: str) -> str:
    """Return a message of the program in the language of the block."""
    return _speaking.get().told(text)
