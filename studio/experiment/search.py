"""Ranks modules for what a person typed: names first, then words, then keywords and letters."""

from __future__ import annotations

from collections.abc import Iterable

from studio.experiment.spec import ModuleSpec


def rank(query: str, specs: Iterable[ModuleSpec]) -> list[ModuleSpec]:
    """Return the modules that fit, best first; all of them, as they come, without a query."""
    words = query.casefold().split()
    if not words:
        return list(specs)
    scored = [(score, spec) for spec in specs if (score := _score(words, spec)) is not None]
    return [spec for _, spec in sorted(scored, key=lambda each: (each[0], each[1].name))]


def _score(words: list[str], spec: ModuleSpec) -> int | None:
    """Return how far a module is from the words: 0 is best, None is no fit."""
    total = 0
    names = [each.casefold() for each in (spec.name, *spec.aliases)]
    for word in words:
        best = min(_in_name(word, name) for name in names)
        if best > 3:
            others = (*spec.keywords, *spec.category.split("/"))
            if any(word in each.casefold() for each in others):
                best = min(best, 4)
        if best > 5:
            return None
        total += best
    if " ".join(words) == names[0]:
        return -1
    return total


def _in_name(word: str, name: str) -> int:
    if name.startswith(word):
        return 0
    if any(part.startswith(word) for part in name.split()):
        return 1
    if "".join(part[0] for part in name.split()).startswith(word):
        return 2  # "eps" finds Execute Python Script
    if word in name:
        return 3
    return 5 if len(word) > 2 and _letters_in_order(word, name) else 9


def _letters_in_order(word: str, name: str) -> bool:
    rest = iter(name)
    return all(letter in rest for letter in word)
