"""What an experiment looks like from afar, read quickly from its file: boxes and lines."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CARD = (220.0, 72.0)  # canvas units
_BYTES, _MOST = 16 * 1024 * 1024, 2000


@dataclass(frozen=True)
class Sketch:
    """Boxes are `(x, y, module id)`, lines `(x1, y1, x2, y2)`, in canvas units; name and count."""

    name: str
    boxes: tuple[tuple[float, float, str], ...]
    lines: tuple[tuple[float, float, float, float], ...]
    nodes: int


def read_sketch(path: Path) -> Sketch | None:
    """Return the sketch of a file; None when it is gone or no experiment.

    Only the first 2,000 nodes are drawn, and no module is looked up.
    """
    try:
        if path.stat().st_size > _BYTES:
            return None
        document = json.loads(path.read_text(encoding="utf-8-sig"))
        return _sketch(document)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _sketch(document: Any) -> Sketch:
    nodes = document["nodes"]
    cards = _cards(document.get("groups", []))
    places: dict[str, tuple[float, float]] = {}
    boxes = [(x, y, "") for x, y in dict.fromkeys(cards.values())]
    for node in nodes[:_MOST]:
        if node.get("group") in cards:
            places[node["id"]] = cards[node["group"]]
            continue
        x, y = float(node.get("x", 0)), float(node.get("y", 0))
        if math.isfinite(x) and math.isfinite(y):
            places[node["id"]] = (x, y)
            boxes.append((x, y, str(node["module"])))
    lines = []
    for link in document.get("connections", []):
        start, end = places.get(link["from"][0]), places.get(link["to"][0])
        if start is not None and end is not None and start != end:
            lines.append((start[0] + CARD[0] / 2, start[1] + CARD[1], end[0] + CARD[0] / 2, end[1]))
    return Sketch(str(document.get("name", "")), tuple(boxes), tuple(lines), len(nodes))


def _cards(groups: Any) -> dict[str, tuple[float, float]]:
    """Return for each sub-experiment where the outermost one that holds it is drawn."""
    known = {each["id"]: each for each in groups}
    found: dict[str, tuple[float, float]] = {}
    for key in known:
        outer = known[key]
        for _ in known:
            outer = known.get(outer.get("group", ""), outer)
        x, y = float(outer.get("x", 0)), float(outer.get("y", 0))
        if math.isfinite(x) and math.isfinite(y):
            found[key] = (x, y)
    return found
