"""Names of columns: always text, always unique. Needs no library beyond the standard one."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from difflib import get_close_matches


def unique_names(names: Iterable[Hashable]) -> list[str]:
    """Return the names as text, repeated ones numbered: `a, a, a` → `a, a (2), a (3)`.

    A name that stands there by itself keeps its text, so that `a, a, a (2)` becomes
    `a, a (3), a (2)`. Half surrogates, which no file can hold, become `\ufffd`.
    """
    texts = [_text(each) for each in names]
    taken = set(texts)
    if len(taken) == len(texts):
        return texts
    seen: set[str] = set()
    last: dict[str, int] = {}
    result: list[str] = []
    for text in texts:
        if text not in seen:
            seen.add(text)
            result.append(text)
            continue
        number = last.get(text, 1) + 1
        while f"{text} ({number})" in taken:
            number += 1
        last[text] = number
        name = f"{text} ({number})"
        taken.add(name)
        result.append(name)
    return result


def header_names(cells: Iterable[object], width: int = 0) -> list[str]:
    """Return unique names for the cells of a header line, `Col3` where the third is empty.

    `width` is the least number of names.
    """
    texts = ["" if each is None else str(each) for each in cells]
    texts += [""] * (width - len(texts))
    return unique_names(text or f"Col{number}" for number, text in enumerate(texts, 1))


def suggest(name: str, known: Iterable[str]) -> str:
    """Return a sentence that helps who asked for an unknown name: near ones, or all there are."""
    names = list(known)
    if not names:
        return "There are none."
    folded: dict[str, str] = {}
    for each in names:
        folded.setdefault(each.casefold().strip(), each)
    near = get_close_matches(name.casefold().strip(), list(folded), n=3, cutoff=0.6)
    if near:
        return "Did you mean " + " or ".join(f"“{folded[each]}”" for each in near) + "?"
    shown = ", ".join(f"“{each}”" for each in names[:20])
    more = f" and {len(names) - 20} more" if len(names) > 20 else ""
    return f"There are: {shown}{more}."


def _text(name: Hashable) -> str:
    text = name if type(name) is str else str(name)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
