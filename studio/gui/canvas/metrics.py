"""Measures of the canvas, in canvas units (pixels at 100 %)."""

from __future__ import annotations

CARD_WIDTH = 220
CARD_HEIGHT = 72
COMMENT_HEIGHT = 26  # what a comment adds to a card's height
CARD_RADIUS = 10
TILE = 36  # the square behind a card's icon
PAD = 12

GRID = 10  # cards snap to it
DOTS = 20  # distance of the dots that are drawn

PORT_RADIUS = 5.5
PORT_REACH = 14  # half the width of the area that answers to the mouse
SNAP = 28  # how near a port pulls the end of a line that is being drawn

ZOOM_LOW = 0.10
ZOOM_HIGH = 4.00
ZOOM_STEP = 1.2

# Below these zooms a card leaves out what could not be read anyway.
SHOW_STATE = 0.55
SHOW_NAME = 0.40
SHOW_PORTS = 0.30


def snap(value: float) -> float:
    """Return the nearest line of the grid."""
    return float(round(value / GRID) * GRID)


def port_x(index: int, count: int) -> float:
    """Return where the port `index` of `count` sits along a card's edge."""
    return CARD_WIDTH * (index + 1) / (count + 1)
