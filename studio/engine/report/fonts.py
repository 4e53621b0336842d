"""Fonts for PDF: DejaVu, which comes with matplotlib, and the computer's own for other letters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

# What is tried first for letters that DejaVu has not, by the beginning of a file's name: fonts for
# screens of one weight, that cover much.
_PREFERRED = (
    "notosanscjk-regular", "notosanscjkkr-regular", "notosanskr", "nanumgothic.", "malgun.",
    "applesdgothicneo", "msyh", "msgothic", "yugothm", "hiragino", "pingfang", "unbatang",
    "wqy-microhei", "wqy-zenhei", "droidsansfallback", "notosansarabic-regular",
    "notosanshebrew-regular", "notosansdevanagari-regular", "notosansthai-regular",
    "notosans-regular", "segoeui.", "arialuni", "arial.", "tahoma.", "notoemoji", "seguiemj",
    "notocoloremoji", "applecoloremoji", "symbola", "freesans.", "unifont",
)  # fmt: skip
_MOST_TRIED = 40


@dataclass(frozen=True)
class FontFile:
    """A font: its file, and which one of a collection."""

    path: Path
    number: int = 0


def base_fonts() -> dict[tuple[str, str], Path]:
    """Return the fonts that are always there, by family (`sans`, `mono`) and style."""
    import matplotlib

    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    return {
        ("sans", ""): folder / "DejaVuSans.ttf",
        ("sans", "B"): folder / "DejaVuSans-Bold.ttf",
        ("sans", "I"): folder / "DejaVuSans-Oblique.ttf",
        ("mono", ""): folder / "DejaVuSansMono.ttf",
        ("mono", "B"): folder / "DejaVuSansMono-Bold.ttf",
    }


def letters_of(font: FontFile) -> frozenset[int]:
    """Return the letters that a font has; none of a font that cannot be read."""
    return _letters(str(font.path), font.number)


@cache
def _letters(path: str, number: int) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    try:
        with TTFont(path, fontNumber=number, lazy=True) as font:
            return frozenset(font.getBestCmap() or ())
    except Exception:  # a broken file among the computer's fonts is no reason to fail
        return frozenset()


def fonts_for(letters: Iterable[int]) -> tuple[list[FontFile], set[int]]:
    """Return fonts of this computer that have these letters, and the letters that none has."""
    left = set(letters)
    chosen: list[FontFile] = []
    for font in _candidates() if left else ():
        here = left & letters_of(font)
        if here:
            chosen.append(font)
            left -= here
        if not left:
            break
    return chosen, left


def families(text: str) -> tuple[list[str], set[int]]:
    """Return what matplotlib shall draw a text with, and the letters that nothing here has.

    Its own font comes first, then others of this computer for other letters.
    """
    from matplotlib.font_manager import fontManager, get_font

    known = letters_of(FontFile(base_fonts()["sans", ""]))
    found, left = fonts_for({ord(each) for each in text} - known)
    names = ["DejaVu Sans"]
    for font in found:
        name = get_font(str(font.path)).family_name
        if all(each.name != name for each in fontManager.ttflist):
            fontManager.addfont(str(font.path))
        names.append(name)
    return names, left


def _candidates() -> Iterator[FontFile]:
    names: dict[str, Path] = {}
    for path in _installed():
        names.setdefault(path.name.lower(), path)
    tried: set[Path] = set()
    for wanted in _PREFERRED:
        for name in sorted(names):
            if name.startswith(wanted) and names[name] not in tried:
                tried.add(names[name])
                yield FontFile(names[name])
    rest = [path for path in names.values() if path not in tried and _is_plain(path)]
    for path in sorted(rest)[:_MOST_TRIED]:
        yield FontFile(path)


@cache
def _installed() -> tuple[Path, ...]:
    from matplotlib import font_manager

    return tuple(Path(each) for each in font_manager.findSystemFonts())


def _is_plain(path: Path) -> bool:
    name = path.stem.lower()
    return not any(word in name for word in ("bold", "italic", "oblique", "light", "thin", "black"))
