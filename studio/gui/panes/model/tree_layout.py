"""Where the nodes of a tree stand: leaves side by side, each parent over the middle of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.scripting.inspection.facts import Tree

WIDE, HIGH = 168.0, 58.0  # of a node
ACROSS, DOWN = 14.0, 40.0  # between nodes


@dataclass(frozen=True)
class Place:
    """The middle of the upper edge of a node, and its depth."""

    x: float
    y: float
    depth: int


def places(tree: Tree, closed: set[int]) -> dict[int, Place]:
    """Return the place of every node in sight; what hangs below `closed` ones is not."""
    order: list[tuple[int, int]] = []
    waiting = [(0, 0)]
    while waiting:
        number, depth = waiting.pop()
        order.append((number, depth))
        if number not in closed:
            node = tree.nodes[number]
            waiting += [(child, depth + 1) for child in (node.right, node.left) if child >= 0]
    found: dict[int, Place] = {}
    following = 0.0
    for number, depth in order:  # leaves from left to right
        if not children(tree, number, closed):
            found[number] = Place(following + WIDE / 2, depth * (HIGH + DOWN), depth)
            following += WIDE + ACROSS
    for number, depth in reversed(order):  # then each parent, the deepest first
        below = children(tree, number, closed)
        if below:
            middle = sum(found[child].x for child in below) / len(below)
            found[number] = Place(middle, depth * (HIGH + DOWN), depth)
    return found


def children(tree: Tree, number: int, closed: set[int]) -> list[int]:
    """Return the branches of a node that are in sight, that for yes first."""
    if number in closed:
        return []
    node = tree.nodes[number]
    return [child for child in (node.left, node.right) if child >= 0]


def parents(tree: Tree) -> dict[int, int]:
    """Return the parent of each node but the root."""
    return {
        child: number
        for number, node in enumerate(tree.nodes)
        for child in (node.left, node.right)
        if child >= 0
    }


def first_closed(tree: Tree, depth: int) -> set[int]:
    """Return the nodes at a depth that have branches: closed, the tree is easy to look over."""
    return {
        number
        for number, here in tree.depth_first()
        if here == depth and tree.nodes[number].left >= 0
    }
