"""What terminals do with the signs in console text: colours, overwriting, nothing else.

Colours and weights (SGR) are kept, a carriage return lets text be overwritten as by a progress
bar, every other control sequence is swallowed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

_ESCAPE = re.compile(
    r"\x1b\[([0-?]*)[ -/]*([@-~])"  # CSI: parameters, final
    r"|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?"  # OSC: titles, links
    r"|\x1b[PX^_][^\x1b]*(?:\x1b\\)?"  # other strings
    r"|\x1b[ -/]*[0-~]?"  # the rest, also one that was cut off
)
_COLOUR = re.compile(r"\x1b\[([0-9;:]*)m")
# Whatever is no colour, or no whole one.
_PECULIAR = re.compile(r"[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f]|\x1b(?!\[[0-9;:]*m)")
_MOVES = re.compile(r"([\r\x08])")
_SPECIAL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")  # all but tab and line feed
_LONGEST = 100_000  # characters of a piece whose colours are looked at
_PICTURES = {n: 0x2400 + n for n in range(32) if n not in (9, 10)} | {127: 0x2421}

Colour = int | str  # a number of the palette of 16, or `#rrggbb`


@dataclass(frozen=True)
class Pen:
    """How text is written; None is the colour of plain text."""

    colour: Colour | None = None
    back: Colour | None = None
    bold: bool = False
    faint: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    inverse: bool = False


PLAIN = Pen()


class Run(NamedTuple):
    """A stretch of a line, from `start` up to `end`, that is written with `pen`."""

    start: int
    end: int
    pen: Pen


class Line(NamedTuple):
    """A line as a terminal shows it: its text, the stretches not plain, the pen at its end."""

    text: str
    runs: tuple[Run, ...]
    pen: Pen


def is_special(text: str) -> bool:
    """Tell whether text holds signs that a terminal would not just show."""
    return _SPECIAL.search(text) is not None


def strip(text: str) -> str:
    """Return text of any number of lines as a terminal would show it, without colours."""
    if not is_special(text):
        return text
    pen, lines = PLAIN, []
    for each in text.replace("\r\n", "\n").split("\n"):
        line = read_line(each, pen)
        lines.append(line.text)
        pen = line.pen
    return "\n".join(lines)


def read_line(raw: str, pen: Pen = PLAIN) -> Line:
    """Read one line (without its line feed), written on with the pen of the line before."""
    if pen is PLAIN and not is_special(raw):
        return Line(raw, (), pen)
    if len(raw) < _LONGEST and not _PECULIAR.search(raw):
        return _read_colours(raw, pen)
    writer = LineWriter(pen)
    writer.feed(raw)
    return writer.line()


def _read_colours(raw: str, pen: Pen) -> Line:
    """Read a line in which colours change and nothing else happens: the usual case, and quick."""
    parts: list[str] = []
    runs: list[Run] = []
    place = length = 0
    for found in _COLOUR.finditer(raw):
        part = raw[place : found.start()]
        if part:
            parts.append(part)
            if pen is not PLAIN:
                runs.append(Run(length, length + len(part), pen))
            length += len(part)
        place = found.end()
        pen = _changed(pen, found.group(1))
    part = raw[place:]
    if part and pen is not PLAIN:
        runs.append(Run(length, length + len(part), pen))
    parts.append(part)
    return Line("".join(parts), tuple(runs), pen)


class LineWriter:
    """Writes one line as a terminal does, piece by piece: a progress bar never ends its line."""

    def __init__(self, pen: Pen = PLAIN) -> None:
        self.pen = pen
        self._cells: list[tuple[str, Pen]] = []
        self._column = 0

    def feed(self, raw: str) -> None:
        """Write text that holds no line feed."""
        if len(raw) > _LONGEST:  # nobody looks at its colours
            raw = _ESCAPE.sub("", raw).rsplit("\r", 1)[-1]
        place = 0
        for found in _ESCAPE.finditer(raw):
            self._write(raw[place : found.start()])
            place = found.end()
            self._obey(found.group(2), found.group(1) or "")
        self._write(raw[place:])

    def line(self) -> Line:
        """Return what stands there now."""
        return Line("".join(sign for sign, _ in self._cells), _runs(self._cells), self.pen)

    def _obey(self, final: str | None, values: str) -> None:
        if final == "m":
            self.pen = _changed(self.pen, values)
        elif final == "K":
            if values in ("", "0"):
                del self._cells[self._column :]
            else:
                self._cells.clear()
                self._column = 0
        elif final == "G":
            wanted = max(0, int(values) - 1) if values.isdecimal() and len(values) < 9 else 0
            self._column = min(wanted, len(self._cells))

    def _write(self, text: str) -> None:
        for part in _MOVES.split(text):
            if part == "\r":
                self._column = 0
            elif part == "\x08":
                self._column = max(0, self._column - 1)
            elif part:
                if is_special(part):
                    part = part.replace("\x07", "").translate(_PICTURES)
                pen, end = self.pen, self._column + len(part)
                self._cells[self._column : end] = [(sign, pen) for sign in part]
                self._column = end


def _runs(cells: list[tuple[str, Pen]]) -> tuple[Run, ...]:
    result: list[Run] = []
    start, current = 0, PLAIN
    for place, (_, pen) in enumerate(cells):
        if pen is not current and pen != current:
            if current != PLAIN:
                result.append(Run(start, place, current))
            start, current = place, pen
    if current != PLAIN:
        result.append(Run(start, len(cells), current))
    return tuple(result)


_ON = {1: "bold", 2: "faint", 3: "italic", 4: "underline", 7: "inverse", 9: "strike"}
_OFF: dict[int, dict[str, bool]] = {
    22: {"bold": False, "faint": False},
    23: {"italic": False},
    24: {"underline": False},
    27: {"inverse": False},
    29: {"strike": False},
}


@lru_cache(maxsize=512)
def _changed(pen: Pen, parameters: str) -> Pen:
    """Return the pen after an SGR sequence; what is unknown changes nothing."""
    numbers = [int(each) if each.isdigit() else 0 for each in re.split("[;:]", parameters)]
    place = 0
    while place < len(numbers):
        number = numbers[place]
        place += 1
        if number == 0:
            pen = PLAIN
        elif number in _ON:
            pen = replace(pen, **{_ON[number]: True})
        elif number in _OFF:
            pen = replace(pen, **_OFF[number])
        elif number in (38, 48):
            colour, place = _long_colour(numbers, place)
            pen = replace(pen, colour=colour) if number == 38 else replace(pen, back=colour)
        elif number in (39, 49):
            pen = replace(pen, colour=None) if number == 39 else replace(pen, back=None)
        elif 30 <= number <= 37 or 90 <= number <= 97:
            pen = replace(pen, colour=number - 30 if number < 40 else number - 82)
        elif 40 <= number <= 47 or 100 <= number <= 107:
            pen = replace(pen, back=number - 40 if number < 50 else number - 92)
    return PLAIN if pen == PLAIN else pen


def _long_colour(numbers: list[int], place: int) -> tuple[Colour | None, int]:
    kind = numbers[place] if place < len(numbers) else 0
    rest = numbers[place + 1 :]
    if kind == 5 and rest:
        return _of_256(rest[0]), place + 2
    if kind == 2 and len(rest) >= 3:
        return "#{:02x}{:02x}{:02x}".format(*(min(each, 255) for each in rest[:3])), place + 4
    return None, len(numbers)


def _of_256(number: int) -> Colour | None:
    if number < 16:
        return number
    if number > 255:
        return None
    if number >= 232:
        grey = 8 + (number - 232) * 10
        return f"#{grey:02x}{grey:02x}{grey:02x}"
    steps = (0, 95, 135, 175, 215, 255)
    number -= 16
    red, green, blue = steps[number // 36], steps[number // 6 % 6], steps[number % 6]
    return f"#{red:02x}{green:02x}{blue:02x}"


# The palettes of 16, readable on the ground of the light and of the dark look.
LIGHT_16 = (
    "#1d2330", "#c4302b", "#1b7f4b", "#946200", "#2459b8", "#8a3fc0", "#0f7688", "#5b6475",
    "#737b8c", "#d9413c", "#238f57", "#b26a00", "#2f6fde", "#a04fd6", "#16889c", "#3c4454",
)  # fmt: skip
DARK_16 = (
    "#737d8e", "#f07178", "#8bd49c", "#e0a458", "#82aaff", "#c792ea", "#6fc7d6", "#c8ced9",
    "#8b95a6", "#ff8b92", "#a5e6b4", "#f2bf80", "#a3c2ff", "#dcb0f7", "#8fdde9", "#ffffff",
)  # fmt: skip


def colour_of(colour: Colour | None, palette: tuple[str, ...]) -> str | None:
    """Return a colour as `#rrggbb`; None stays None."""
    return palette[colour] if isinstance(colour, int) else colour
