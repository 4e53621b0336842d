"""The picture of the canvas on a page of a PDF."""

from __future__ import annotations

from collections.abc import Callable

from fpdf import FPDF

from studio.engine.report.picture import CARD, CardShape, FrameShape, LineShape, Picture, fitted

_TINTS = ("#2a8f9d", "#2459b8", "#0f7688", "#8a3fc0", "#b0561a", "#1f9254")
_FRAMES = {
    "yellow": "#d9a200", "blue": "#2f6fde", "green": "#1f9254", "red": "#cf3a3a",
    "violet": "#8a3fc0", "grey": "#8a92a3",
}  # fmt: skip
_STATES = {"done": "#1f9254", "cached": "#2a8f9d", "failed": "#cf3a3a"}
_HIGHEST = 150.0  # millimetres


def draw_picture(pdf: FPDF, picture: Picture, clean: Callable[[str], str]) -> None:
    """Draw the canvas across the page, no larger than it is on the screen."""
    if not picture.width:
        return
    scale = min(pdf.epw / picture.width, _HIGHEST / picture.height, 25.4 / 110)
    high = picture.height * scale
    if pdf.will_page_break(high):
        pdf.add_page()
    left = pdf.l_margin + (pdf.epw - picture.width * scale) / 2
    top = pdf.get_y()
    pen = _Pen(pdf, left - picture.x * scale, top - picture.y * scale, scale, clean)
    for frame in picture.frames:
        pen.frame(frame)
    for line in picture.lines:
        pen.line(line)
    for card in picture.cards:
        pen.card(card)
    pdf.set_xy(pdf.l_margin, top + high)
    pdf.set_line_width(0.2)
    pdf.set_dash_pattern()
    pdf.ln(4)


def _rgb(colour: str, strength: float = 1.0) -> tuple[int, int, int]:
    """Return a colour, mixed with white."""
    parts = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
    red, green, blue = (round(255 - (255 - each) * strength) for each in parts)
    return red, green, blue


class _Pen:
    """Draws shapes given in canvas units."""

    def __init__(
        self, pdf: FPDF, left: float, top: float, scale: float, clean: Callable[[str], str]
    ) -> None:
        self._pdf, self._left, self._top, self._scale = pdf, left, top, scale
        self._clean = clean

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return self._left + x * self._scale, self._top + y * self._scale

    def _box(self, x: float, y: float, width: float, height: float, corner: float) -> None:
        self._pdf.rect(
            *self._at(x, y), width * self._scale, height * self._scale, style="DF",
            round_corners=True, corner_radius=corner * self._scale,
        )  # fmt: skip

    def _text(
        self, x: float, y: float, text: str, size: float, colour: str, style: str = ""
    ) -> None:
        points = size * self._scale * 72 / 25.4
        if points < 2.2:  # nobody could read it
            return
        self._pdf.set_font("sans", style, points)
        self._pdf.set_text_color(*_rgb(colour))
        self._pdf.text(*self._at(x, y), self._clean(text))

    def frame(self, frame: FrameShape) -> None:
        """Draw a frame and its text."""
        colour = _FRAMES.get(frame.colour, _FRAMES["grey"])
        self._pdf.set_line_width(1.5 * self._scale)
        self._pdf.set_draw_color(*_rgb(colour, 0.6))
        self._pdf.set_fill_color(*_rgb(colour, 0.08))
        self._box(frame.x, frame.y, frame.width, frame.height, 10)
        for number, line in enumerate(frame.text.split("\n")[:6]):
            shown = fitted(line, frame.width - 24, 15)
            style = "B" if number == 0 else ""
            self._text(frame.x + 12, frame.y + 24 + 20 * number, shown, 13, "#1d2330", style)

    def line(self, line: LineShape) -> None:
        """Draw a connection with its arrow."""
        pdf = self._pdf
        pdf.set_draw_color(*_rgb(line.colour))
        pdf.set_fill_color(*_rgb(line.colour))
        pdf.set_line_width(2 * self._scale)
        (x1, y1), (x2, y2) = line.start, line.end
        one, two = line.handles
        pdf.bezier([self._at(x1, y1 + 5), self._at(*one), self._at(*two), self._at(x2, y2 - 12)])
        tip = [(x2, y2 - 5), (x2 - 4.5, y2 - 13), (x2 + 4.5, y2 - 13)]
        pdf.polygon([self._at(*each) for each in tip], style="F")

    def card(self, card: CardShape) -> None:
        """Draw a card."""
        pdf, (wide, high) = self._pdf, CARD
        pdf.set_line_width(1.2 * self._scale)
        pdf.set_draw_color(*_rgb("#cf3a3a" if card.status == "failed" else "#c9ced8"))
        pdf.set_fill_color(*((245, 246, 249) if card.dashed else (255, 255, 255)))
        if card.dashed:
            pdf.set_dash_pattern(5 * self._scale, 4 * self._scale)
        self._box(card.x, card.y, wide, high, 10)
        pdf.set_dash_pattern()
        tint = _TINTS[card.tint % len(_TINTS)]
        pdf.set_draw_color(*_rgb(tint, 0.14))
        pdf.set_fill_color(*_rgb(tint, 0.14))
        self._box(card.x + 12, card.y + 18, 36, 36, 8)
        number = str(card.number) if card.number else ""
        self._text(card.x + 30 - 4.6 * len(number), card.y + 42, number, 16, tint, "B")
        under = card.module if card.module != card.name else ""
        ink = "#5b6475" if card.dashed else "#1d2330"
        name = fitted(card.name, wide - 72, 15.5)
        self._text(card.x + 58, card.y + (33 if under else 40), name, 13, ink, "B")
        if under:
            self._text(card.x + 58, card.y + 51, fitted(under, wide - 72, 12), 11, "#5b6475")
        if card.status:
            self._dot(card.x + wide - 14, card.y + 14, 5, _STATES[card.status], fill=True)
        for colours, y in ((card.inputs, card.y), (card.outputs, card.y + high)):
            for place, colour in enumerate(colours, 1):
                x = card.x + wide * place / (len(colours) + 1)
                self._dot(x, y, 5, colour, fill=False)
        if card.comment:
            shown = fitted(card.comment, wide - 8, 13)
            self._text(card.x + 4, card.y + high + 18, shown, 12, "#5b6475")

    def _dot(self, x: float, y: float, radius: float, colour: str, *, fill: bool) -> None:
        pdf = self._pdf
        pdf.set_line_width(2 * self._scale)
        pdf.set_draw_color(*_rgb(colour))
        pdf.set_fill_color(*(_rgb(colour) if fill else (255, 255, 255)))
        at = self._at(x, y)
        pdf.circle(at[0], at[1], radius * self._scale, style="DF")
