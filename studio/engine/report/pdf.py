"""A report as a PDF file, page by page, with fpdf2."""

from __future__ import annotations

import io
import logging
import unicodedata
from collections.abc import Callable, Iterable

from fpdf import FPDF
from fpdf.enums import TableBordersLayout, TextEmphasis
from fpdf.fonts import FontFace

from studio.engine.report.code import COLOURS, code_lines
from studio.engine.report.content import NodePart, OutputPart, Report, duration
from studio.engine.report.fonts import FontFile, base_fonts, fonts_for, letters_of
from studio.engine.report.pdf_canvas import draw_picture
from studio.engine.report.tables import SUMMARY, TablePart
from studio.experiment import ansi
from studio.experiment.values import Figure

TEXT, QUIET, LINE, SOFT = (29, 35, 48), (91, 100, 117), (223, 226, 233), (245, 246, 249)
ACCENT, FAILED = (47, 111, 222), (207, 58, 58)
STATES = {"done": (31, 146, 84), "cached": (42, 143, 157), "failed": FAILED}
_WIDEST = 104  # characters of a code line that fit on a page
_MISSING = "\ufffd"


def render_pdf(report: Report, progress: Callable[[float], None]) -> bytes:
    """Return the document."""
    for name in ("fontTools", "fpdf"):
        logging.getLogger(name).setLevel(logging.ERROR)  # they tell of every table of a font
    page = _Page(report)
    page.begin(report)
    for number, node in enumerate(report.nodes, 1):
        progress(number / (len(report.nodes) + 2))
        page.node(node)
    page.notes(report)
    progress(1.0)
    return bytes(page.pdf.output())


class _Document(FPDF):
    """Adds the number of each page."""

    heading = ""

    def footer(self) -> None:
        """Write title and number at the foot."""
        self.set_y(-14)
        self.set_font("sans", "", 8)
        self.set_text_color(*QUIET)
        self.cell(self.epw - 20, 6, self.heading)
        self.cell(20, 6, str(self.page_no()), align="R")


class _Page:
    """Writes the parts of a report one below the other."""

    def __init__(self, report: Report) -> None:
        self.pdf = _Document(format="A4", unit="mm")
        pdf = self.pdf
        pdf.set_margins(18, 16, 18)
        pdf.set_auto_page_break(True, margin=20)
        for (family, style), path in base_fonts().items():
            pdf.add_font(family, style, path)
        letters = set(map(ord, _all_text(report))) | set(map(ord, "●–…·✓"))
        base = letters_of(FontFile(base_fonts()["sans", ""]))
        asked = {each for each in letters - base if not _is_invisible(each)}
        extra, self.lacking = fonts_for(asked)
        for number, font in enumerate(extra):
            pdf.add_font(f"more{number}", "", font.path, collection_font_number=font.number)
        # The mono font has fewer letters than the other one of its family.
        pdf.set_fallback_fonts(
            [*(f"more{n}" for n in range(len(extra))), "sans"], exact_match=False
        )
        pdf.set_text_shaping(True)
        pdf.set_title(report.title)
        pdf.set_creator("Experiment Studio")
        pdf.set_lang("en")
        pdf.heading = self.clean(report.title)[:90]
        self.links: dict[int, int] = {}
        pdf.add_page()

    # -- text ----------------------------------------------------------------------------

    def clean(self, text: str) -> str:
        """Return text without what cannot be drawn."""
        return "".join(
            each if ord(each) not in self.lacking and (ord(each) >= 32 or each == "\n")
            else "    " if each == "\t" else "" if _is_invisible(ord(each)) else _MISSING
            for each in text
            if not 0xD800 <= ord(each) <= 0xDFFF
        )  # fmt: skip

    def say(
        self, text: str, size: float = 10, colour: tuple[int, int, int] = TEXT,
        style: str = "", family: str = "sans", gap: float = 0.0,
    ) -> None:  # fmt: skip
        """Write a paragraph."""
        pdf = self.pdf
        pdf.set_font(family, style, size)
        pdf.set_text_color(*colour)
        text = self.clean(text)
        align = "R" if _is_right_to_left(text) else "L"
        pdf.multi_cell(0, size * 0.5, text, align=align, new_x="LMARGIN", new_y="NEXT")
        if gap:
            pdf.ln(gap)

    def head(self, text: str, after: str = "") -> None:
        """Write the heading of a part of a node, not alone at the foot of a page."""
        self.room(24)
        self.pdf.ln(3)
        self.pdf.set_font("sans", "B", 10)
        self.pdf.set_text_color(*TEXT)
        text = self.clean(text)
        self.pdf.cell(self.pdf.get_string_width(text) + 2, 6, text)
        self.pdf.set_font("sans", "", 9)
        self.pdf.set_text_color(*QUIET)
        self.pdf.cell(0, 6, self.clean(after), new_x="LMARGIN", new_y="NEXT")

    def room(self, height: float) -> None:
        """Begin a new page when so many millimetres are not left."""
        if self.pdf.will_page_break(height):
            self.pdf.add_page()

    # -- parts ---------------------------------------------------------------------------

    def begin(self, report: Report) -> None:
        """Write title, description, facts and the picture of the canvas."""
        self.say(report.title, 20, style="B", gap=2)
        if report.description:
            self.say(report.description, 11, gap=3)
        pdf = self.pdf
        for name, value in report.facts:
            pdf.set_font("sans", "", 9)
            pdf.set_text_color(*QUIET)
            pdf.cell(34, 5, name)
            pdf.set_text_color(*TEXT)
            pdf.multi_cell(0, 5, self.clean(value), align="L", new_x="LMARGIN", new_y="NEXT")
        pdf.ln(4)
        if not report.nodes:
            self.say("The experiment is empty.")
        for picture in report.pictures:
            if picture.title and picture.width:
                self.room(60)
                self.say(picture.title, 12, style="B", gap=1)
            draw_picture(pdf, picture, self.clean)
        if len(report.nodes) > 1:
            self.contents(report.nodes)

    def contents(self, nodes: list[NodePart]) -> None:
        """Write the list of nodes, each a link."""
        pdf = self.pdf
        self.links = {each.number: pdf.add_link() for each in nodes}
        self.room(30)
        self.say("Contents", 13, style="B", gap=1)
        for each in nodes:
            self.room(6)
            pdf.set_font("sans", "", 10)
            pdf.set_text_color(*ACCENT)
            name = self.clean(each.name)[:80]
            link = self.links[each.number]
            pdf.cell(8, 5.5, str(each.number), link=link)
            pdf.cell(pdf.get_string_width(name) + 3, 5.5, name, link=link)
            pdf.set_font("sans", "", 9)
            pdf.set_text_color(*STATES.get(each.status_kind, QUIET))
            seconds = f", {duration(each.seconds)}" if each.seconds is not None else ""
            pdf.cell(0, 5.5, f"{each.status}{seconds}", new_x="LMARGIN", new_y="NEXT")
        pdf.ln(4)

    def node(self, node: NodePart) -> None:
        """Write all of a node."""
        pdf = self.pdf
        self.room(56)
        pdf.ln(3)
        pdf.set_draw_color(*LINE)
        pdf.line(pdf.l_margin, pdf.get_y(), pdf.w - pdf.r_margin, pdf.get_y())
        pdf.ln(3)
        if node.number in self.links:
            pdf.set_link(self.links[node.number], y=pdf.get_y(), page=pdf.page_no())
        pdf.start_section(self.clean(node.name) or "Node")
        self.say(f"{node.number}  {node.name}", 14, style="B", gap=0.5)
        seconds = f" in {duration(node.seconds)}" if node.seconds is not None else ""
        pdf.set_font("sans", "", 9)
        if node.module != node.name:
            pdf.set_text_color(*QUIET)
            module = self.clean(node.module)
            pdf.cell(pdf.get_string_width(module) + 4, 5, module)
        pdf.set_text_color(*STATES.get(node.status_kind, QUIET))
        pdf.cell(0, 5, f"{node.status}{seconds}", new_x="LMARGIN", new_y="NEXT")
        if node.comment:
            self.say(node.comment, 9.5, QUIET, "I", gap=1)
        for each in node.notes:
            self.say(each, 9, (178, 106, 0))
        self.error(node)
        self.properties(node)
        for script in node.scripts:
            self.head(script.label)
            self.code(code_lines(script.text, script.language))
            if script.left_out:
                self.say(f"{script.left_out:,} more characters are left out.", 8.5, QUIET)
        for output in node.outputs:
            self.output(output)
        self.log(node)

    def error(self, node: NodePart) -> None:
        """Write why a node failed."""
        if not node.error:
            return
        line = f" (line {node.error_line} of the script)" if node.error_line else ""
        self.pdf.ln(2)
        self.say(f"{node.error}{line}", 10, FAILED, "B", gap=1)
        if node.trace:
            self.code([[("", each)] for each in node.trace.split("\n")])

    def properties(self, node: NodePart) -> None:
        """Write the parameters; what is not as usual stands in bold."""
        if not node.properties:
            return
        self.head("Parameters", "bold: not the usual value" if any(
            each.changed for each in node.properties) else "")  # fmt: skip
        pdf = self.pdf
        for each in node.properties:
            self.room(11)
            pdf.set_font("sans", "", 9)
            pdf.set_text_color(*QUIET)
            top = pdf.get_y()
            pdf.multi_cell(58, 5, self.clean(each.label), align="L", new_y="NEXT")
            below = pdf.get_y()
            pdf.set_xy(pdf.l_margin + 60, top)
            pdf.set_font("sans", "B" if each.changed else "", 9)
            pdf.set_text_color(*(TEXT if each.value else QUIET))
            value = self.clean(each.value) or "empty"
            pdf.multi_cell(0, 5, value, align="L", new_x="LMARGIN", new_y="NEXT")
            if pdf.get_y() >= top:  # the same page
                pdf.set_y(max(below, pdf.get_y()))

    def code(self, lines: Iterable[list[tuple[str, str]]]) -> None:
        """Write lines of code or console text; a stretch's kind is a name or a colour."""
        pdf = self.pdf
        pdf.ln(0.5)
        for line in lines:
            for row in _wrapped([(kind, self.clean(text)) for kind, text in line]):
                self.room(4.2)
                pdf.set_fill_color(*SOFT)
                pdf.rect(pdf.l_margin, pdf.get_y(), pdf.epw, 4.2, style="F")
                pdf.set_x(pdf.l_margin + 2)
                for kind, text in row:
                    pdf.set_font("mono", "", 7.6)
                    pdf.set_text_color(*_colour(kind))
                    if text:
                        pdf.cell(pdf.get_string_width(text), 4.2, text)
                pdf.set_xy(pdf.l_margin, pdf.get_y() + 4.2)
        pdf.ln(1)

    def output(self, output: OutputPart) -> None:
        """Write what stands at an output port."""
        self.head(output.port, output.kind)
        for figure in output.figures:
            self.figure(figure)
        if output.note:
            self.say(output.note, 8.5, QUIET)
        if output.table is not None:
            self.table(output.table)
        if output.text:
            self.say(output.text, 9.5)

    def figure(self, figure: Figure) -> None:
        """Draw a picture, as large as fits."""
        pdf = self.pdf
        from PIL import Image

        try:
            with Image.open(io.BytesIO(figure.png)) as image:
                wide, high = image.size
                image.load()
        except Exception:  # whatever a script gave out as a picture
            self.say(f"{figure.name}: this picture cannot be read.", 9, QUIET)
            return
        scale = min(pdf.epw / wide, 95 / high, 25.4 / 110)
        self.room(high * scale + 8)
        pdf.image(io.BytesIO(figure.png), w=wide * scale, h=high * scale, alt_text=figure.name)
        pdf.ln(1)
        self.say(figure.name, 8.5, QUIET, gap=2)

    def table(self, table: TablePart) -> None:
        """Write the first rows and the summary; many columns are put below each other."""
        size = f"{_count(table.rows, 'row')} × {_count(table.columns, 'column')}. {table.note}"
        self.say(size, 8.5, QUIET, gap=1)
        for start, end in _groups(table):
            names = table.names[start:end]
            rows = [[("–" if v is None else v) for v in row[start:end]] for row in table.head]
            right = table.numeric[start:end]
            self._grid(names, rows, right)
        used = [n for n in range(len(SUMMARY)) if n < 4 or any(row[n] for row in table.summary)]
        if table.summary:
            rows = [[row[n] for n in used] for row in table.summary]
            self._grid([SUMMARY[n] for n in used], rows, [1 < n < 7 for n in used])

    def _grid(self, names: list[str], rows: list[list[str]], right: list[bool]) -> None:
        pdf = self.pdf
        pdf.set_font("sans", "", 7.5)
        pdf.set_text_color(*TEXT)
        pdf.set_draw_color(*LINE)
        wide = [self._width([row[n] for row in rows], "") for n in range(len(names))]
        heads = [self._width([name], "B") for name in names]
        wide = [min(46.0, max(9.0, *pair)) for pair in zip(wide, heads, strict=True)]
        total = min(pdf.epw, sum(wide))
        head = FontFace(emphasis=TextEmphasis.B, color=TEXT, fill_color=SOFT)
        pdf.set_font("sans", "", 7.5)
        with pdf.table(
            borders_layout=TableBordersLayout.HORIZONTAL_LINES,
            col_widths=tuple(each / sum(wide) * total for each in wide),
            width=total, align="LEFT", line_height=4.0, padding=(0.8, 1.5),
            text_align=tuple("RIGHT" if each else "LEFT" for each in right), headings_style=head,
        ) as grid:  # fmt: skip
            for values in (names, *rows):
                row = grid.row()
                for value in values:
                    row.cell(self.clean(value).replace("\n", " "))
        pdf.ln(2.5)

    def _width(self, texts: list[str], style: str) -> float:
        """Return the width of a column that holds these texts."""
        self.pdf.set_font("sans", style, 7.5)
        return max((self.pdf.get_string_width(self.clean(t)[:60]) for t in texts), default=0) + 4.6

    def log(self, node: NodePart) -> None:
        """Write the console text in its colours."""
        if not node.log:
            return
        self.head("Console", node.log_note)
        lines: list[list[tuple[str, str]]] = [[]]
        pen = ansi.PLAIN
        for each in node.log:
            plain = {"stderr": "#b26a00", "studio": "#5b6475"}.get(each.stream, "")
            parts = each.text.replace("\r\n", "\n").split("\n")
            for number, part in enumerate(parts):
                if number:
                    lines.append([])
                read = ansi.read_line(part, pen)
                pen = read.pen
                lines[-1].extend(_stretches(read, plain))
        if not lines[-1]:
            lines.pop()
        self.code(lines)

    def notes(self, report: Report) -> None:
        """Say what was left out, and which letters could not be drawn."""
        told = list(report.notes)
        if self.lacking:
            few = ", ".join(_name(each) for each in sorted(self.lacking)[:12])
            more = "…" if len(self.lacking) > 12 else ""
            told.append(
                f"This computer has no font for {len(self.lacking):,} of the letters used ({few}"
                f"{more}); {_MISSING} stands in their place. Install a font that has them, such as "
                "Noto, and make the report again; the HTML report needs none here."
            )
        if told:
            self.room(30)
            self.pdf.ln(4)
            self.say("What was left out", 13, style="B", gap=1)
            for each in told:
                self.say(each, 9.5, gap=1)


def _all_text(report: Report) -> str:
    parts: list[str] = [report.title, report.description, *report.notes]
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
            if output.table is not None:
                parts += output.table.names
                parts += [v for row in output.table.head for v in row if v is not None]
                parts += [v for row in output.table.summary for v in row]
    return "".join({each for part in parts for each in part})


def _is_invisible(letter: int) -> bool:
    """Tell whether a letter draws nothing: joiners, marks of direction, variants of emoji."""
    return (
        letter < 32
        or unicodedata.category(chr(letter)) in ("Cf", "Cc", "Cs")
        or (0xFE00 <= letter <= 0xFE0F)
    )


def _is_right_to_left(text: str) -> bool:
    for each in text:
        kind = unicodedata.bidirectional(each)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def _name(letter: int) -> str:
    return f"U+{letter:04X} {unicodedata.name(chr(letter), '').lower()}".strip()


def _colour(kind: str) -> tuple[int, int, int]:
    if not kind:
        return TEXT
    code = kind if kind.startswith("#") else COLOURS[kind][0]
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)


def _stretches(line: ansi.Line, plain: str) -> list[tuple[str, str]]:
    parts, place = [], 0
    for run in line.runs:
        parts.append((plain, line.text[place : run.start]))
        colour = ansi.colour_of(run.pen.colour, ansi.LIGHT_16)
        parts.append((colour or plain, line.text[run.start : run.end]))
        place = run.end
    parts.append((plain, line.text[place:]))
    return [each for each in parts if each[1]]


def _wrapped(line: list[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """Cut a line where it would leave the page; letters of East Asia are twice as wide."""
    rows: list[list[tuple[str, str]]] = [[]]
    room = _WIDEST
    for kind, text in line:
        part: list[str] = []
        for letter in text:
            wide = 2 if unicodedata.east_asian_width(letter) in "WF" else 1
            if room < wide:
                rows[-1].append((kind, "".join(part)))
                rows.append([])
                part, room = [], _WIDEST
            part.append(letter)
            room -= wide
        if part:
            rows[-1].append((kind, "".join(part)))
    return rows


def _groups(table: TablePart) -> list[tuple[int, int]]:
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


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"
