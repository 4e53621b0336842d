"""Arranges nodes in layers, data flowing downwards, so that lines are short and rarely cross.

The steps are those of Sugiyama's method: layers by the longest way, an order in each layer by
the middle of the neighbours, then places as near to the neighbours as the gaps allow.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from studio.experiment.document import Experiment

ACROSS, DOWN, GRID = 260.0, 160.0, 20.0  # canvas units from one card to the next
_SWEEPS = 8
_BEND, _BEND_WIDTH = "\0bend ", 60.0  # no node's id begins so
Places = dict[str, tuple[float, float]]


def arrange(experiment: Experiment, node_ids: Iterable[str] | None = None) -> Places:
    """Return new places (x, y of the top left corner) for nodes; all of them by default.

    Cards do not overlap each other, and every connection among them leads downwards. The
    arrangement starts where the topmost and leftmost of the nodes are. Nothing is moved yet.
    """
    wanted = {node.id for node in experiment} if node_ids is None else set(node_ids)
    nodes = [node for node in experiment if node.id in wanted]
    if not nodes:
        return {}
    graph = _Graph(experiment, [node.id for node in nodes])
    left, top = min(node.x for node in nodes), min(node.y for node in nodes)
    places: Places = {}
    start = 0.0
    for part in graph.parts({node.id: (node.x, node.y) for node in nodes}):
        columns = graph.place(part)
        first = min(columns.values())
        for node, x in columns.items():
            across = start + x - first
            places[node] = (_snap(left + across), _snap(top + graph.layer[node] * DOWN))
        start += max(columns.values()) - first + ACROSS
    return places


def _snap(value: float) -> float:
    return round(value / GRID) * GRID


class _Graph:
    """The connections among some nodes, with where on a card each of them starts and ends."""

    def __init__(self, experiment: Experiment, nodes: list[str]) -> None:
        self.nodes = nodes
        self.above: dict[str, list[tuple[str, float]]] = {each: [] for each in nodes}
        self.below: dict[str, list[tuple[str, float]]] = {each: [] for each in nodes}
        known = set(nodes)
        for line in experiment.connections:
            if line.source in known and line.target in known:
                start = _share([p.name for p in experiment.node(line.source).spec.outputs],
                               line.output)  # fmt: skip
                end = _share([p.name for p in experiment.node(line.target).spec.inputs],
                             line.input)  # fmt: skip
                self.above[line.target].append((line.source, start - end))
                self.below[line.source].append((line.target, end - start))
        self._straighten()
        self.layer = self._layers()
        self._split_long_lines()

    def _straighten(self) -> None:
        """Let what has one neighbour above, and is its only one below, stand right below it.

        Following the ports instead, each card of a chain would stand further to one side.
        """
        for target, lines in self.above.items():
            sources = {each for each, _ in lines}
            if len(sources) != 1:
                continue
            source = sources.pop()
            if all(each == target for each, _ in self.below[source]):
                self.above[target] = [(source, 0.0)] * len(lines)
                self.below[source] = [(target, 0.0)] * len(lines)

    def _layers(self) -> dict[str, int]:
        layer: dict[str, int] = {}
        waiting = {node: len(lines) for node, lines in self.above.items()}
        ready = [node for node in self.nodes if not waiting[node]]
        order: list[str] = []
        while ready:
            node = ready.pop()
            order.append(node)
            layer[node] = max((layer[each] + 1 for each, _ in self.above[node]), default=0)
            for each, _ in self.below[node]:
                waiting[each] -= 1
                if not waiting[each]:
                    ready.append(each)
        for node in self.nodes:  # circles, which a damaged file may hold
            layer.setdefault(node, 0)
        for node in reversed(order):  # data stands right above what takes it
            if self.below[node] and not self.above[node]:
                layer[node] = max(min(layer[each] for each, _ in self.below[node]) - 1, 0)
        return layer

    def _split_long_lines(self) -> None:
        """Put a bend into each layer that a line crosses, so that room is left for it."""
        bends = 0
        for source in self.nodes:
            for place, (target, share) in enumerate(list(self.below[source])):
                if self.layer[target] - self.layer[source] < 2:
                    continue
                back = next(
                    n for n, (each, other) in enumerate(self.above[target])
                    if each == source and other == -share
                )  # fmt: skip
                here, start = source, share
                for layer in range(self.layer[source] + 1, self.layer[target]):
                    bend = f"{_BEND}{bends}"
                    bends += 1
                    self.layer[bend] = layer
                    self.above[bend] = [(here, start if here == source else 0.0)]
                    self.below[bend] = []
                    if here == source:
                        self.below[source][place] = (bend, -start)
                    else:
                        self.below[here] = [(bend, 0.0)]
                    here = bend
                self.below[here] = [(target, 0.0)]
                self.above[target][back] = (here, 0.0)

    def parts(self, places: Places) -> list[list[str]]:
        """Return the connected parts, from left to right as they stand now."""
        seen: set[str] = set()
        found: list[list[str]] = []
        for start in sorted(self.nodes, key=lambda each: places[each]):
            if start in seen:
                continue
            part, todo = [], [start]
            seen.add(start)
            while todo:
                node = todo.pop()
                part.append(node)
                for each, _ in self.above[node] + self.below[node]:
                    if each not in seen:
                        seen.add(each)
                        todo.append(each)
            found.append(sorted(part, key=lambda each: places.get(each, (0.0, 0.0))))
        return found

    def place(self, part: list[str]) -> dict[str, float]:
        """Return the x of each node of a connected part."""
        rows: dict[int, list[str]] = {}
        for node in part:
            rows.setdefault(self.layer[node], []).append(node)
        ordered = [rows[key] for key in sorted(rows)]
        for row in ordered:  # bends are where the cards leave room
            row.sort(key=lambda each: each.startswith(_BEND))
        x = {node: place * ACROSS for row in ordered for place, node in enumerate(row)}
        for sweep in range(_SWEEPS):
            down = sweep % 2 == 0
            near = self.above if down else self.below
            for row in ordered if down else reversed(ordered):
                wish = {node: self._wish(node, near[node], x) for node in row}
                row.sort(key=lambda each: wish[each])
                self._set(row, wish, x)
        return {node: place for node, place in x.items() if not node.startswith(_BEND)}

    @staticmethod
    def _wish(node: str, lines: list[tuple[str, float]], x: dict[str, float]) -> float:
        if not lines:
            return x[node]
        return sum(x[each] + share * ACROSS * 0.8 for each, share in lines) / len(lines)

    @staticmethod
    def _set(row: list[str], wish: dict[str, float], x: dict[str, float]) -> None:
        """Place a row as near to its wishes as gaps allow: neighbours that push are one block."""
        offsets = [0.0]
        for one, two in pairwise(row):
            offsets.append(offsets[-1] + (_width(one) + _width(two)) / 2)
        blocks: list[list[float]] = []  # sum of wishes for the first card, number of cards
        for node, offset in zip(row, offsets, strict=True):
            blocks.append([wish[node] - offset, 1])
            while len(blocks) > 1:
                (first, n), (second, m) = blocks[-2], blocks[-1]
                if first / n <= second / m:
                    break
                blocks[-2:] = [[first + second, n + m]]
        place = 0
        for total, number in blocks:
            for _ in range(int(number)):
                x[row[place]] = total / number + offsets[place]
                place += 1


def _width(node: str) -> float:
    return _BEND_WIDTH if node.startswith(_BEND) else ACROSS


def _share(names: list[str], name: str) -> float:
    """Return where a port is on its edge, from -0.5 to 0.5."""
    lower = [each.casefold() for each in names]
    if name.casefold() not in lower:
        return 0.0
    return (lower.index(name.casefold()) + 1) / (len(names) + 1) - 0.5
