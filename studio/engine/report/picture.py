"""The canvas as simple shapes, which HTML draws as SVG and PDF with its own pen."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from studio.experiment.document import Connection, Experiment, Node
from studio.experiment.groupports import End
from studio.experiment.groups import TOP, Group
from studio.experiment.ports import PORT_TYPES
from studio.experiment.words import say

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

    title: str = ""  # the sub-experiment whose inside it is
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0
    frames: list[FrameShape] = field(default_factory=list)
    lines: list[LineShape] = field(default_factory=list)
    cards: list[CardShape] = field(default_factory=list)


def draw_levels(experiment: Experiment, states: Mapping[str, str]) -> list[Picture]:
    """Draw the canvas, then the inside of each sub-experiment.

    `states` are how nodes ended, by id, in the order of their numbers.
    """
    levels = [
        (TOP, ""),
        *((each.id, experiment.groups.label(each.id)) for each in experiment.groups),
    ]
    return [_Level(experiment, states, level).draw(title) for level, title in levels]


class _Level:
    """Draws one level of an experiment."""

    def __init__(self, experiment: Experiment, states: Mapping[str, str], level: str) -> None:
        self._experiment, self._states, self._level = experiment, states, level
        self._numbers = {node: number for number, node in enumerate(states, 1)}
        self._places: dict[str, tuple[float, float]] = {}
        # For each port of a card the ports of nodes for which it stands.
        self._ports: dict[str, tuple[list[tuple[End, ...]], list[tuple[End, ...]]]] = {}

    def draw(self, title: str) -> Picture:
        """Return the picture."""
        experiment, level, groups = self._experiment, self._level, self._experiment.groups
        picture = Picture(title=title)
        for frame in experiment.frames:
            place = (frame.x, frame.y, frame.width, frame.height)
            if frame.group == level and _sane(*place):
                picture.frames.append(FrameShape(*place, frame.colour, frame.text))
        shown = groups.view(level)
        for node in experiment:
            if shown.get(node.id) == node.id and _sane(node.x, node.y) and self._room:
                self._places[node.id] = (node.x, node.y)
                spec = node.spec
                self._ports[node.id] = (
                    [((node.id, each.name),) for each in spec.inputs],
                    [((node.id, each.name),) for each in spec.outputs],
                )
                status = self._states.get(node.id, "")
                picture.cards.append(_card(node, status, self._numbers.get(node.id, 0)))
        for group in groups.on(level):
            if _sane(group.x, group.y) and self._room:
                picture.cards.append(self._group_card(group))
        lines = (self._line(each, shown) for each in experiment.connections)
        # What goes to several ports inside a sub-experiment by one input is one line.
        picture.lines += dict.fromkeys(each for each in lines if each is not None)
        _measure(picture)
        return picture

    @property
    def _room(self) -> bool:
        return len(self._places) < _MOST

    def _group_card(self, group: Group) -> CardShape:
        inputs, outputs = self._experiment.groups.ports(group.id)
        self._places[group.id] = (group.x, group.y)
        self._ports[group.id] = (
            [each.ends for each in inputs],
            [each.ends for each in outputs],
        )
        inside = self._experiment.groups.nodes(group.id)
        ends = {self._states.get(each, "") for each in inside}
        status = "failed" if "failed" in ends else "done" if ends == {"done"} else ""
        first = min((self._numbers[n] for n in inside if n in self._numbers), default=0)
        return CardShape(
            group.x, group.y, group.id, first, group.name,
            say("Sub-experiment of {count} nodes", count=len(inside)),
            "module", 0, status, "", False,
            tuple(self._colour(each.node, each.port, True) for each in inputs),
            tuple(self._colour(each.node, each.port, False) for each in outputs),
        )  # fmt: skip

    def _colour(self, node: str, port: str, inwards: bool) -> str:
        spec = self._experiment.node(node).spec
        found = spec.input(port) if inwards else spec.output(port)
        return _colour(found.type if found is not None else "any")

    def _line(self, link: Connection, shown: Mapping[str, str]) -> LineShape | None:
        source, target = shown.get(link.source), shown.get(link.target)
        if source == target or source not in self._places or target not in self._places:
            return None
        start = self._port_x(source, 1, (link.source, link.output))
        end = self._port_x(target, 0, (link.target, link.input))
        colour = self._colour(link.source, link.output, False)
        top = self._places[source][1] + CARD[1]
        return LineShape((start, top), (end, self._places[target][1]), colour)

    def _port_x(self, card: str, side: int, port: tuple[str, str]) -> float:
        ports = self._ports[card][side]
        place = next((n for n, ends in enumerate(ports) if port in ends), 0)
        return self._places[card][0] + CARD[0] * (place + 1) / (max(1, len(ports)) + 1)


def _sane(*numbers: float) -> bool:
    return all(math.isfinite(each) and abs(each) < 1e7 for each in numbers)


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
