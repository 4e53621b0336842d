"""Finds modules by what a user types: the best match first."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from studio.experiment.spec import ModuleSpec


def _nothing(spec: ModuleSpec) -> str:
    return ""


def rank(
    query: str,
    specs: Iterable[ModuleSpec],
    about: Callable[[ModuleSpec], str] = _nothing,
) -> list[ModuleSpec]:
    """Return the modules that match `query`, the best first; all of them for an empty query.

    From best to worst: the name begins with it, words of the name do, the name holds it or has
    these initials, an alias, a keyword or the category holds it, its letters appear in the name
    in this order, words of its description begin with it. Of equal matches the shorter name comes
    first. Several words must all match. `about` may tell more of a module, in the language in
    which the user types: what holds the words there comes last.
    """
    words = query.casefold().split()
    if not words:
        return list(specs)
    whole = " ".join(words)
    found: list[tuple[int, int, str, ModuleSpec]] = []
    for spec in specs:
        score = _score(whole, words, spec)
        if score is None:
            more = about(spec).casefold()
            score = 8 if all(word in more for word in words) else None
        if score is not None:
            found.append((score, len(spec.name), spec.name, spec))
    return [each[3] for each in sorted(found, key=lambda each: each[:3])]


def _score(whole: str, words: list[str], spec: ModuleSpec) -> int | None:
    name = spec.name.casefold()
    if name == whole:
        return 0
    if name.startswith(whole):
        return 1
    parts = name.replace("-", " ").replace("/", " ").split()
    if all(any(part.startswith(word) for part in parts) for word in words):
        return 2
    if whole in name or "".join(part[0] for part in parts).startswith(whole):
        return 3  # "eps" finds Execute Python Script
    about = [*spec.aliases, *spec.keywords, *spec.category.split("/"), spec.id]
    others = [each.casefold() for each in about]
    if any(other.startswith(whole) for other in others):
        return 4
    if all(word in name or any(word in other for other in others) for word in words):
        return 5
    if len(whole) > 1 and _in_order("".join(words), name):
        return 6
    told = f" {spec.help.casefold()}"
    if len(whole) > 2 and all(f" {word}" in told for word in words):
        return 7
    return None


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)
