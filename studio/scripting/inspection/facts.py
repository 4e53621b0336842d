"""What the inspection of an object found: numbers and words, checked, since nobody vouches."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from studio.scripting.errors import clean

_T = TypeVar("_T")
_LONGEST = 4000  # characters of a text
_MOST = 100_000  # entries of a list


@dataclass(frozen=True)
class Parameter:
    """A parameter of a model; `default` is None where it has none."""

    name: str
    value: str
    default: str | None
    changed: bool


@dataclass(frozen=True)
class Matrix:
    """Numbers with a name for each row and column; NaN where there is none."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    values: tuple[tuple[float, ...], ...] = field(repr=False)


@dataclass(frozen=True)
class Importances:
    """How much a model looks at each feature; `spread` over the trees of a forest."""

    names: tuple[str, ...]
    values: tuple[float, ...]
    spread: tuple[float, ...] = ()


@dataclass(frozen=True)
class TreeNode:
    """A node of a decision tree; `left` is where the answer to the question is yes.

    `cut` tells that its branches are not shown. `winner` is the number of its class, -1 in a
    tree of numbers; `sure` goes from 0 to 1.
    """

    left: int
    right: int
    cut: bool
    question: str
    rows: int
    answer: str
    winner: int
    sure: float
    impurity: float

    @property
    def leaf(self) -> bool:
        """Whether nothing is asked any more."""
        return not self.question


@dataclass(frozen=True)
class Tree:
    """One decision tree, its root first; `count` nodes, of which `nodes` are shown.

    `counted` tells what `rows` of a node is: "rows", or "weight" where a library keeps only that.
    """

    number: int
    count: int
    classes: tuple[str, ...]
    nodes: tuple[TreeNode, ...] = field(repr=False)
    counted: str = "rows"

    def depth_first(self) -> Iterator[tuple[int, int]]:
        """Yield the number and the depth of each node in the order in which people read."""
        waiting = [(0, 0)]
        while waiting:
            number, depth = waiting.pop()
            yield number, depth
            node = self.nodes[number]
            for child in (node.right, node.left):
                if child >= 0:
                    waiting.append((child, depth + 1))

    def as_text(self) -> str:
        """Return the tree as indented lines."""
        lines = []
        for number, depth in self.depth_first():
            node = self.nodes[number]
            what = node.answer if node.leaf else f"{node.question}?"
            more = " …" if node.cut else ""
            weight = self.counted == "weight"
            size = f"weight {node.rows:,}" if weight else f"{node.rows:,} rows"
            lines.append(f"{'    ' * depth}{what}   ({size}){more}")
        return "\n".join(lines)


@dataclass(frozen=True)
class Clusters:
    """The centres of clusters with their places in two dimensions, and their sizes if known."""

    names: tuple[str, ...]
    sizes: tuple[int, ...]
    shares: tuple[float, ...]
    centres: Matrix
    places: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Components:
    """The directions of a decomposition, and the share of the variance along each."""

    matrix: Matrix
    shares: tuple[float, ...]
    variances: tuple[float, ...]


@dataclass(frozen=True)
class ModelFacts:
    """One object; a pipeline or an ensemble has `parts`. `path` leads to it from the whole."""

    name: str
    path: tuple[int, ...]
    type: str
    library: str
    summary: str
    parameters: tuple[Parameter, ...] = ()
    features: tuple[str, ...] = ()
    feature_count: int | None = None
    classes: tuple[str, ...] = ()
    coefficients: Matrix | None = None
    intercept: tuple[float, ...] = ()
    importances: Importances | None = None
    trees: int = 0
    tree: Tree | None = None
    clusters: Clusters | None = None
    components: Components | None = None
    values: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    parts: tuple[ModelFacts, ...] = ()

    @property
    def short_type(self) -> str:
        """The class without its module."""
        return self.type.rpartition(".")[2]

    def walk(self) -> Iterator[ModelFacts]:
        """Yield this and all parts, each before its own parts."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def at(self, path: tuple[int, ...]) -> ModelFacts | None:
        """Return the part to which a path leads."""
        return next((each for each in self.walk() if each.path == path), None)


def read(raw: Any, depth: int = 0) -> ModelFacts:
    """Return the facts from JSON of an untrusted process; raises what is wrong with it."""
    if not isinstance(raw, dict) or depth > 12:
        raise ValueError("no facts")
    weights = raw["coefficients"]
    return ModelFacts(
        name=_text(raw["name"]),
        path=tuple(_list(raw["path"], _whole)),
        type=_text(raw["type"]),
        library=_text(raw["library"] or ""),
        summary=_text(raw["summary"]),
        parameters=tuple(_list(raw["parameters"], _parameter)),
        features=_texts(raw["features"]),
        feature_count=None if raw["feature_count"] is None else _whole(raw["feature_count"]),
        classes=_texts(raw["classes"]),
        coefficients=None if weights is None else _matrix(weights["rows"], weights),
        intercept=() if weights is None else _numbers(weights["intercept"]),
        importances=_or_none(raw["importances"], _importances),
        trees=_whole(raw["trees"]),
        tree=_or_none(raw["tree"], _tree),
        clusters=_or_none(raw["clusters"], _clusters),
        components=_or_none(raw["components"], _components),
        values=tuple((_text(n), _text(v)) for n, v in _list(raw["values"], list)),
        notes=_texts(raw["notes"]),
        parts=tuple(read(each, depth + 1) for each in _list(raw["parts"], dict)),
    )


def _or_none(raw: Any, reading: Callable[[Any], _T]) -> _T | None:
    return None if raw is None else reading(raw)


def _text(raw: Any) -> str:
    return clean(str(raw)[:_LONGEST])


def _list(raw: Any, reading: Callable[[Any], _T]) -> list[_T]:
    if not isinstance(raw, list) or len(raw) > _MOST:
        raise ValueError("no list")
    return [reading(each) for each in raw]


def _texts(raw: Any) -> tuple[str, ...]:
    return tuple(_list(raw, _text))


def _whole(raw: Any) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int):
        raise TypeError("no whole number")
    return raw


def _number(raw: Any) -> float:
    if raw is None:
        return math.nan
    if isinstance(raw, bool) or not isinstance(raw, (int, float)):
        raise TypeError("no number")
    return float(raw)


def _numbers(raw: Any) -> tuple[float, ...]:
    return tuple(_list(raw, _number))


def _parameter(raw: Any) -> Parameter:
    name, value, default, changed = raw
    return Parameter(
        _text(name), _text(value), None if default is None else _text(default), changed is True
    )


def _matrix(rows: Any, raw: Any, key: str = "values") -> Matrix:
    names, columns = _texts(rows), _texts(raw["columns"])
    values = tuple(_list(raw[key], _numbers))
    if len(values) != len(names) or any(len(line) != len(columns) for line in values):
        raise ValueError("a matrix of another shape")
    return Matrix(names, columns, values)


def _importances(raw: Any) -> Importances:
    names, values = _texts(raw["names"]), _numbers(raw["values"])
    spread = () if raw["spread"] is None else _numbers(raw["spread"])
    if len(names) != len(values) or (spread and len(spread) != len(values)):
        raise ValueError("importances of another length")
    return Importances(names, values, spread)


def _tree(raw: Any) -> Tree:
    lists = [raw[key] for key in ("left", "right", "cut", "question", "rows", "answer", "winner",
                                  "sure", "impurity")]  # fmt: skip
    nodes = []
    count = len(lists[0])
    for place, entry in enumerate(zip(*lists, strict=True)):
        left, right, cut, question, rows, answer, winner, sure, impurity = entry
        left, right = _whole(left), _whole(right)
        # A child lies behind its parent: no circles.
        if any(child != -1 and not place < child < count for child in (left, right)):
            raise ValueError("no tree")
        nodes.append(
            TreeNode(
                left,
                right,
                cut is True,
                _text(question),
                _whole(rows),
                _text(answer),
                _whole(winner),
                min(1.0, max(0.0, _number(sure))),
                _number(impurity),
            )
        )
    children = [child for node in nodes for child in (node.left, node.right) if child >= 0]
    if not nodes or len(set(children)) != len(children):
        raise ValueError("no tree")
    counted = "weight" if raw.get("counted") == "weight" else "rows"
    classes = _texts(raw["classes"])
    return Tree(_whole(raw["number"]), _whole(raw["count"]), classes, tuple(nodes), counted)


def _clusters(raw: Any) -> Clusters:
    names = _texts(raw["names"])
    centred = names if raw["centres"] else ()
    places = tuple((_number(x), _number(y)) for x, y in _list(raw["places"], list))
    sizes, shares = tuple(_list(raw["sizes"], _whole)), _numbers(raw["shares"])
    if any(given and len(given) != len(names) for given in (sizes, shares, places)):
        raise ValueError("clusters of another number")
    return Clusters(names, sizes, shares, _matrix(list(centred), raw, "centres"), places)


def _components(raw: Any) -> Components:
    names = [f"Component {number}" for number in range(1, len(raw["values"]) + 1)]
    matrix = _matrix(names, raw)
    return Components(matrix, _numbers(raw["shares"]), _numbers(raw["variances"]))
