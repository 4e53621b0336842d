"""Tells the steps that can be undone in another language: each keeps the text it was made with."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtGui import QUndoStack

from studio.experiment.particles import agree
from studio.experiment.words import MODULES, read_texts
from studio.gui import language

_CONTEXTS = ("Edits", "Session", "Canvas", "Charts", "Runs")
_LABELLED = "Change “{}”"  # what stands in it is a word of the studio


def retell(stacks: Iterable[QUndoStack]) -> None:
    """Give every step of these the text that it would get now."""
    known: _Known | None = None
    for stack in stacks:
        for number in range(stack.count()):
            text = stack.command(number).text()
            known = known or _Known()
            told = known.told(text)
            if told != text:
                stack.command(number).setText(told)


class _Known:
    """The texts of steps in all languages, to be recognised whatever names stand in them."""

    def __init__(self) -> None:
        self._plain: dict[str, str] = {}  # a text in any language: its English source
        self._patterns: list[tuple[int, re.Pattern[str], str]] = []
        self._words: dict[str, str] = {}
        for code in language.NAMES:
            if code != "en":
                for source, done in read_texts(code, *_CONTEXTS).items():
                    self._add(source, source)
                    self._add(done, source)
                self._words |= {done: text for text, done in read_texts(code, MODULES).items()}
        self._patterns.sort(key=lambda each: -each[0])
        now = language.code()
        self._now = read_texts(now, *_CONTEXTS) if now != "en" else {}

    def _add(self, text: str, source: str) -> None:
        if "{}" in text:
            pieces = text.split("{}")
            pattern = re.compile("(.*)".join(map(re.escape, pieces)), re.DOTALL)
            self._patterns.append((sum(map(len, pieces)), pattern, source))
        else:
            self._plain.setdefault(text, source)

    def told(self, text: str) -> str:
        """Return a text in the language of the desktop; what is not known stays as it is."""
        if text in self._plain:
            return self._now.get(self._plain[text], self._plain[text])
        for weight, pattern, source in self._patterns:
            found = pattern.fullmatch(text) if weight else None
            if found is not None:
                values = found.groups()
                if source == _LABELLED:
                    values = tuple(language.word(self._words.get(each, each)) for each in values)
                return agree(self._now.get(source, source).format(*values))
        return text
