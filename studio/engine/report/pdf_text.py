"""Letters and lines of a PDF report: what can be drawn, and what fits on a page."""

from __future__ import annotations

import unicodedata

from studio.engine.report.content import Report
from studio.engine.report.tables import TablePart, summary_heads
from studio.experiment import ansi
from studio.experiment.words import letters

WIDEST = 104  # characters of a code line that fit on a page


def all_text(report: Report) -> str:
    """Return every letter that a report needs, in no order."""
    parts: list[str] = [report.title, report.description, *report.notes]
    parts += [letters(), *summary_heads()]
    parts += [text for pair in report.facts for text in pair]
    for picture in report.pictures:
        parts += [picture.title, *(each.text for each in picture.frames)]
        for card in picture.cards:
            parts += [card.name, card.module, card.comment]
    for node in report.nodes:
        parts += [node.name, node.module, node.comment, node.error, node.trace, *node.notes]
        parts += [text for each in node.properties for text in (each.label, each.value)]
        parts += [text for each in node.scripts for text in (each.label, each.text)]
        parts += [each.text for each in node.log]
        for output in node.outputs:
            parts += [output.port, output.kind, output.text, output.note]
            parts += [each.name for each in output.figures]
            parts += [name for name, _ in output.tables]
            tables = [table for _, table in output.tables]
            for table in [*tables, *([output.table] if output.table is not None else [])]:
                parts += table.names
                parts += [v for row in table.head for v in row if v is not None]
                parts += [v for row in table.summary for v in row]
    return "".join({each for part in parts for each in part})


def is_invisible(letter: int) -> bool:
    """Tell whether a letter draws nothing: joiners, marks of direction, variants of emoji."""
    return (
        letter < 32
        or unicodedata.category(chr(letter)) in ("Cf", "Cc", "Cs")
        or (0xFE00 <= letter <= 0xFE0F)
    )


def is_right_to_left(text: str) -> bool:
    """Tell whether a text begins in a script that is read from right to left."""
    for each in text:
        kind = unicodedata.bidirectional(each)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def name_of(letter: int) -> str:
    """Return what Unicode calls a letter."""
    return f"U+{letter:04X} {unicodedata.name(chr(letter), '').lower()}".strip()


def stretches(line: ansi.Line, plain: str) -> list[tuple[str, str]]:
    """Return the parts of a console line, each with its colour."""
    parts, place = [], 0
    for run in line.runs:
        parts.append((plain, line.text[place : run.start]))
        colour = ansi.colour_of(run.pen.colour, ansi.LIGHT_16)
        parts.append((colour or plain, line.text[run.start : run.end]))
        place = run.end
    parts.append((plain, line.text[place:]))
    return [each for each in parts if each[1]]


def wrapped(line: list[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """Cut a line where it would leave the page; letters of East Asia are twice as wide."""
    rows: list[list[tuple[str, str]]] = [[]]
    room = WIDEST
    for kind, text in line:
        part: list[str] = []
        for letter in text:
            wide = 2 if unicodedata.east_asian_width(letter) in "WF" else 1
            if room < wide:
                rows[-1].append((kind, "".join(part)))
                rows.append([])
                part, room = [], WIDEST
            part.append(letter)
            room -= wide
        if part:
            rows[-1].append((kind, "".join(part)))
    return rows


def groups(table: TablePart) -> list[tuple[int, int]]:
    """Return groups of columns that fit beside each other on a page."""
    groups, start, room = [], 0, 100
    for place, name in enumerate(table.names):
        longest = max([len(name), *(len(row[place] or "") for row in table.head)], default=4)
        wide = min(26, max(6, longest + 2))
        if room < wide and place > start:
            groups.append((start, place))
            start, room = place, 100
        room -= wide
    if table.names:
        groups.append((start, len(table.names)))
    return groups
