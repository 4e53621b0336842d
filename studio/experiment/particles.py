"""Korean particles after a value: 을 or 를, by how the value ends.

A translation writes both, `{0}을(를)`; after the value is put in, the right one is left. Behind
letters of other scripts, whose sound is not known, both stay, as Korean texts have it.
"""

from __future__ import annotations

import re

_PAIRS = {
    "을(를)": ("을", "를"), "이(가)": ("이", "가"), "은(는)": ("은", "는"), "와(과)": ("과", "와"),
    "(으)로": ("으로", "로"),
}  # fmt: skip
_CHOICE = re.compile(r"([가-힣0-9])([”\"'’]*)(을\(를\)|이\(가\)|은\(는\)|와\(과\)|\(으\)로)")
_RIEUL = 8  # the place of ㄹ among the final consonants
_DIGITS = (21, 8, 0, 16, 0, 0, 1, 8, 8, 0)  # the final consonants of 영, 일, 이, 삼, …


def agree(text: str) -> str:
    """Return a Korean text with the particles that fit what stands before them."""
    return _CHOICE.sub(_chosen, text)


def _chosen(match: re.Match[str]) -> str:
    letter, quotes, pair = match.groups()
    final = _DIGITS[int(letter)] if letter.isdigit() else (ord(letter) - ord("가")) % 28
    if pair == "(으)로" and final == _RIEUL:
        final = 0
    return letter + quotes + _PAIRS[pair][0 if final else 1]
