"""Lays out one line of a log: colours, links, places where a text was found, selection."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from studio.experiment import ansi
from studio.gui.editor.style import FIXED_FAMILIES
from studio.gui.log.levels import Level
from studio.gui.log.store import Entry
from studio.gui.look.theme import theme

SCRIPT_LINE = re.compile(r'File "(?:[^"]*[/\\])?script\.py", line (\d+)')
MOST_SHOWN = 5_000  # characters of one line that are drawn
_TOKENS = {
    Level.ERROR: "failed", Level.WARNING: "warning", Level.INFO: "text", Level.DEBUG: "quiet",
    Level.OUTPUT: "text", Level.MESSAGE: "warning", Level.STUDIO: "quiet", Level.HEAD: "accent",
}  # fmt: skip


def _tr(text: str) -> str:
    """Translate a text of a log's lines."""
    return QCoreApplication.translate("LogLine", text)


@dataclass
class Link:
    """A stretch of a drawn line that leads to a line (from 1) of a node's script."""

    start: int
    end: int
    node: str
    line: int


@dataclass
class DrawnLine:
    """A line as it is drawn: its text (a long one is cut), its links, its layout.

    Places are characters of Python; Qt counts some of them (emoji) twice.
    """

    text: str
    copied: int  # characters of the text that can be selected: notes at the end cannot
    links: list[Link] = field(default_factory=list)
    layout: QTextLayout = field(default_factory=QTextLayout)

    def __post_init__(self) -> None:
        self._wide = not self.text.isascii() and any(ord(each) > 0xFFFF for each in self.text)

    def units(self, column: int) -> int:
        """Return how Qt counts the characters before a place."""
        return len(self.text[:column].encode("utf-16-le")) // 2 if self._wide else column

    def signs(self, units: int) -> int:
        """Return the place that Qt counts so."""
        if not self._wide:
            return units
        return len(self.text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore"))

    def span(self, start: int, end: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
        """Return a stretch of the line with a format."""
        span = QTextLayout.FormatRange()
        span.start = self.units(start)
        span.length, span.format = max(0, self.units(end) - span.start), style
        return span

    @property
    def width(self) -> float:
        """Return the width in pixels."""
        return self.layout.lineAt(0).naturalTextWidth()

    @property
    def ascent(self) -> float:
        """Return how far the baseline lies below the top: letters of another font change it."""
        return self.layout.lineAt(0).ascent()

    def x_of(self, column: int) -> float:
        """Return where a character begins."""
        x = self.layout.lineAt(0).cursorToX(self.units(min(column, len(self.text))))
        return float(x[0] if isinstance(x, tuple) else x)

    def column_at(self, x: float) -> int:
        """Return the character at a place."""
        return min(self.signs(self.layout.lineAt(0).xToCursor(x)), self.copied)

    def link_at(self, x: float) -> Link | None:
        """Return the link at a place."""
        line = self.layout.lineAt(0)
        if not 0 <= x <= line.naturalTextWidth():
            return None
        column = self.signs(line.xToCursor(x))
        return next((each for each in self.links if each.start <= column <= each.end), None)


def log_font() -> QFont:
    """Return the font of all lines."""
    font = QFont()
    font.setFamilies(list(FIXED_FAMILIES))
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(12)
    return font


def lay_out(
    entry: Entry, font: QFont, *, node: str, failed_at: int | None, note: str, jump: int | None
) -> DrawnLine:
    """Lay out a line.

    `node` makes links of its tracebacks, `failed_at` makes the whole line a link; `note` is put
    at the end in a quiet colour, and leads to the line `jump`, if there is one.
    """
    text, cut = entry.text, ""
    if len(text) > MOST_SHOWN:
        cut = _tr(" … {0} more characters").format(f"{len(text) - MOST_SHOWN:,}")
        text = text[:MOST_SHOWN]
    copied = len(text)
    drawn = DrawnLine(text + cut + note, copied)
    formats = [drawn.span(0, copied, _plain(entry))]
    palette = ansi.DARK_16 if theme.tokens.dark else ansi.LIGHT_16
    for run in entry.runs:
        formats.append(drawn.span(run.start, min(run.end, copied), _pen(run.pen, palette)))
    if cut or note:
        quiet = QTextCharFormat()
        quiet.setForeground(theme.colour("quiet"))
        formats.append(drawn.span(copied, len(drawn.text), quiet))
    if node:
        _add_links(drawn, node, failed_at, jump, copied + len(cut))
    for link in drawn.links:
        style = QTextCharFormat()
        style.setFontUnderline(True)
        if failed_at is None:
            style.setForeground(theme.colour("accent"))
        formats.append(drawn.span(link.start, link.end, style))
    layout = QTextLayout(drawn.text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTabStopDistance(8 * _advance(font))
    layout.setTextOption(option)
    layout.setFormats([each for each in formats if each.length > 0])
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e7)
    layout.endLayout()
    drawn.layout = layout
    return drawn


def _add_links(
    drawn: DrawnLine, node: str, failed_at: int | None, jump: int | None, note_at: int
) -> None:
    if failed_at is not None:
        drawn.links.append(Link(0, drawn.copied, node, failed_at))
        return
    for found in SCRIPT_LINE.finditer(drawn.text, 0, drawn.copied):
        drawn.links.append(Link(found.start(), found.end(), node, int(found.group(1))))
    if jump is not None:
        place = drawn.text.find("script.py", note_at)
        if place >= 0:
            end = drawn.text.find("·", place)
            drawn.links.append(Link(place, len(drawn.text) if end < 0 else end - 2, node, jump))


def _advance(font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance("0")


def _plain(entry: Entry) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(theme.colour(_TOKENS[entry.level]))
    if entry.level == Level.HEAD:
        style.setFontWeight(QFont.Weight.DemiBold)
    return style


def _pen(pen: ansi.Pen, palette: tuple[str, ...]) -> QTextCharFormat:
    style = QTextCharFormat()
    front = ansi.colour_of(pen.colour, palette)
    back = ansi.colour_of(pen.back, palette)
    if pen.inverse:
        front, back = back or theme.tokens.surface, front or theme.tokens.text
    elif back is not None and front is None:
        front = theme.tokens.surface
    if pen.faint and front is None:
        front = theme.tokens.faint
    if front is not None:
        style.setForeground(QColor(front))
    if back is not None:
        style.setBackground(QColor(back))
    if pen.bold:
        style.setFontWeight(QFont.Weight.Bold)
    if pen.italic:
        style.setFontItalic(True)
    if pen.underline:
        style.setFontUnderline(True)
    if pen.strike:
        style.setFontStrikeOut(True)
    return style


def draw(
    painter: QPainter,
    drawn: DrawnLine,
    at: QPointF,
    *,
    found: list[tuple[int, int]],
    current: tuple[int, int] | None,
    selected: tuple[int, int] | None,
) -> None:
    """Draw a line; stretches that were found, the one that is current, and what is selected."""
    spans = []
    for start, end in found:
        style = QTextCharFormat()
        style.setBackground(theme.colour("accent_soft"))
        spans.append(drawn.span(start, min(end, drawn.copied), style))
    if current is not None:
        style = QTextCharFormat()
        style.setBackground(theme.colour("warning"))
        style.setForeground(theme.colour("surface"))
        spans.append(drawn.span(current[0], min(current[1], drawn.copied), style))
    if selected is not None:
        style = QTextCharFormat()
        style.setBackground(theme.colour("accent"))
        style.setForeground(theme.colour("on_accent"))
        spans.append(drawn.span(selected[0], selected[1], style))
    drawn.layout.draw(painter, at, [each for each in spans if each.length > 0])
