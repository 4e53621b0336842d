"""The canvas as simple shapes, which HTML draws as SVG and PDF with its own pen."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from studio.experiment.document import Experiment, Node
from studio.experiment.ports import PORT_TYPES

CARD = (220.0, 72.0)  # canvas units
_MOST = 2_000  # nodes drawn
_STATUS = {"done": "done", "cached": "cached", "failed": "failed"}
_TOPS = {
    "Saved Datasets": 0, "Data Input and Output": 1, "Data Transformation": 2,
    "Python Language Modules": 3, "Machine Learning": 4, "Statistical Functions": 5,
}  # fmt: skip


@dataclass(frozen=True)
class FrameShape:
    """A frame of the canvas with its text."""

    x: float
    y: float
    width: float
    height: float
    colour: str
    text: str


@dataclass(frozen=True)
class CardShape:
    """A card: name, state, comment; `tint` is the number of its category's colour."""

    x: float
    y: float
    node: str
    number: int
    name: str
    module: str
    icon: str
    tint: int
    status: str
    comment: str
    dashed: bool
    inputs: tuple[str, ...]  # colours
    outputs: tuple[str, ...]


@dataclass(frozen=True)
class LineShape:
    """A connection: a curve with two handles."""

    start: tuple[float, float]
    end: tuple[float, float]
    colour: str

    @property
    def handles(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """The points that bend the curve."""
        (x1, y1), (x2, y2) = self.start, self.end
        bend = max(24.0, min(abs(y2 - y1) / 2, 120.0))
        return (x1, y1 + bend), (x2, y2 - bend)


@dataclass
class Picture:
    """All shapes, and the rectangle that holds them."""

    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0
    frames: list[FrameShape] = field(default_factory=list)
    lines: list[LineShape] = field(default_factory=list)
    cards: list[CardShape] = field(default_factory=list)


def draw_canvas(experiment: Experiment, states: Mapping[str, str]) -> Picture:
    """Draw the canvas; `states` are how nodes ended, by id, in the order of their numbers."""
    picture = Picture()
    numbers = {node: number for number, node in enumerate(states, 1)}
    places = {node.id: node for node in list(experiment)[:_MOST] if _sane(node.x, node.y)}
    for frame in experiment.frames:
        if _sane(frame.x, frame.y, frame.width, frame.height):
            picture.frames.append(
                FrameShape(frame.x, frame.y, frame.width, frame.height, frame.colour, frame.text)
            )
    for each in experiment.connections:
        source, target = places.get(each.source), places.get(each.target)
        if source is not None and target is not None:
            picture.lines.append(_line(source, each.output, target, each.input))
    for node in places.values():
        picture.cards.append(_card(node, states.get(node.id, ""), numbers.get(node.id, 0)))
    _measure(picture)
    return picture


def _sane(*numbers: float) -> bool:
    return all(math.isfinite(each) and abs(each) < 1e7 for each in numbers)


def _line(source: Node, output: str, target: Node, input_: str) -> LineShape:
    given, taken = source.spec.outputs, target.spec.inputs
    start = _port_x(source, [each.name for each in given], output)
    end = _port_x(target, [each.name for each in taken], input_)
    kind = next((each.type for each in given if each.name == output), "any")
    return LineShape((start, source.y + CARD[1]), (end, target.y), _colour(kind))


def _port_x(node: Node, names: list[str], name: str) -> float:
    place = names.index(name) if name in names else 0
    return node.x + CARD[0] * (place + 1) / (max(1, len(names)) + 1)


def _colour(kind: str) -> str:
    return PORT_TYPES[kind].colour if kind in PORT_TYPES else PORT_TYPES["any"].colour


def _card(node: Node, status: str, number: int) -> CardShape:
    spec = node.spec
    top = spec.category.split("/", 1)[0]
    tint = _TOPS.get(top, sum(map(ord, top)) % len(_TOPS))
    return CardShape(
        node.x, node.y, node.id, number, node.name, spec.name, spec.icon, tint,
        _STATUS.get(status, ""), node.comment.strip().split("\n")[0],
        spec.missing or node.disabled,
        tuple(_colour(each.type) for each in spec.inputs),
        tuple(_colour(each.type) for each in spec.outputs),
    )  # fmt: skip


def _measure(picture: Picture) -> None:
    boxes = [
        (each.x, each.y, CARD[0], CARD[1] + (22 if each.comment else 0)) for each in picture.cards
    ]
    boxes += [(each.x, each.y, each.width, each.height) for each in picture.frames]
    if not boxes:
        return
    left, top = min(b[0] for b in boxes) - 24, min(b[1] for b in boxes) - 24
    right, bottom = max(b[0] + b[2] for b in boxes) + 24, max(b[1] + b[3] for b in boxes) + 24
    picture.x, picture.y = left, top
    picture.width, picture.height = right - left, bottom - top


def fitted(text: str, units: float, size: float) -> str:
    """Return a text cut to a width, by a guess of how wide its letters are."""
    room = units / size
    kept: list[str] = []
    for letter in text:
        wide = 1.0 if ord(letter) >= 0x1100 else 0.58 if not letter.isupper() else 0.68
        room -= wide
        if room < 0.8 and len(kept) < len(text) - 1:
            return "".join(kept).rstrip() + "…"
        kept.append(letter)
    return "".join(kept)
