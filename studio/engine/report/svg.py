"""The picture of the canvas as SVG, in colours that the page's style sheet gives."""

from __future__ import annotations

import re
from functools import cache
from html import escape

from studio import assets
from studio.engine.report.picture import CARD, CardShape, LineShape, Picture, fitted
from studio.experiment.words import say

_INSIDE = re.compile(r"<svg\b[^>]*>(.*)</svg>", re.DOTALL)


def draw_svg(picture: Picture) -> str:
    """Return the picture; nothing when there is nothing to draw."""
    if not picture.width:
        return ""
    box = f"{picture.x:g} {picture.y:g} {picture.width:g} {picture.height:g}"
    label = say("The experiment as it is on the canvas")
    parts = [
        f'<svg class="canvas" viewBox="{box}" style="max-width:{picture.width:g}px" role="img" '
        f'xmlns="http://www.w3.org/2000/svg" aria-label="{escape(label)}">'
    ]
    for frame in picture.frames:
        parts.append(
            f'<g class="frame f-{escape(frame.colour)}"><rect x="{frame.x:g}" y="{frame.y:g}" '
            f'width="{frame.width:g}" height="{frame.height:g}" rx="10"/>'
        )
        for number, line in enumerate(frame.text.split("\n")[:6]):
            size = 14 if number == 0 else 13
            shown = fitted(line, frame.width - 24, size)
            heavy = ' font-weight="600"' if number == 0 else ""
            parts.append(_text(frame.x + 12, frame.y + 24 + number * 20, shown, size, heavy))
        parts.append("</g>")
    parts += [_line(each) for each in picture.lines]
    parts += [_card(each) for each in picture.cards]
    parts.append("</svg>")
    return "".join(parts)


def _text(x: float, y: float, text: str, size: int, more: str = "") -> str:
    return f'<text x="{x:g}" y="{y:g}" font-size="{size}"{more}>{escape(text)}</text>'


def _line(line: LineShape) -> str:
    (x1, y1), (x2, y2) = line.start, line.end
    (a, b), (c, d) = line.handles
    return (
        f'<path class="wire" stroke="{line.colour}" d="M{x1:g} {y1 + 5:g}C{a:g} {b:g} {c:g} {d:g} '
        f'{x2:g} {y2 - 12:g}"/><path fill="{line.colour}" '
        f'd="M{x2:g} {y2 - 5:g}l-4.5 -8h9z"/>'
    )


def _card(card: CardShape) -> str:
    wide, high = CARD
    dash = " dashed" if card.dashed else ""
    parts = [
        f'<a href="#n{card.number}"><g class="card {card.status}{dash}" '
        f'transform="translate({card.x:g} {card.y:g})"><title>{escape(card.name)}</title>'
        f'<rect class="body" width="{wide:g}" height="{high:g}" rx="10"/>'
        f'<g class="t{card.tint}"><rect class="tile" x="12" y="18" width="36" height="36" rx="8"/>'
        f'<g class="icon" transform="translate(19 25) scale(.917)">{_icon(card.icon)}</g></g>'
    ]
    name = fitted(card.name, wide - 72, 13)
    under = fitted(card.module, wide - 72, 11) if card.module != card.name else ""
    y = 33 if under else 40
    parts.append(_text(58, y, name, 13, ' font-weight="600"'))
    if under:
        parts.append(_text(58, 51, under, 11, ' class="quiet"'))
    if card.status:
        parts.append(f'<circle class="dot" cx="{wide - 14:g}" cy="14" r="5"/>')
    for colours, edge in ((card.inputs, 0.0), (card.outputs, high)):
        for place, colour in enumerate(colours, 1):
            x = wide * place / (len(colours) + 1)
            parts.append(f'<circle class="port" cx="{x:g}" cy="{edge:g}" r="5" stroke="{colour}"/>')
    if card.comment:
        parts.append(_text(4, high + 18, fitted(card.comment, wide - 8, 12), 12, ' class="quiet"'))
    parts.append("</g></a>")
    return "".join(parts)


@cache
def _icon(name: str) -> str:
    """Return what is inside one of the studio's own icons."""
    safe = name if re.fullmatch(r"[\w-]+", name) else "module"
    path = assets.path("icons", f"{safe}.svg")
    if not path.is_file():
        path = assets.path("icons", "module.svg")
    found = _INSIDE.search(path.read_text(encoding="utf-8"))
    return found.group(1) if found else ""
