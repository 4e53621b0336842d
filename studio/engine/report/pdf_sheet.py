"""The paper of a PDF report: fonts, paragraphs, headings, code and grids, page after page."""

from __future__ import annotations

from collections.abc import Iterable

from fpdf import FPDF
from fpdf.enums import TableBordersLayout, TextEmphasis
from fpdf.fonts import FontFace

from studio.engine.report.code import COLOURS
from studio.engine.report.fonts import FontFile, base_fonts, fonts_for, letters_of
from studio.engine.report.pdf_text import is_invisible, is_right_to_left, wrapped
from studio.experiment.words import language

TEXT, QUIET, LINE, SOFT = (29, 35, 48), (91, 100, 117), (223, 226, 233), (245, 246, 249)
ACCENT, FAILED = (47, 111, 222), (207, 58, 58)
MISSING = "\ufffd"


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


class Sheet:
    """Writes one thing below the other; `text` holds every letter that will be drawn."""

    def __init__(self, title: str, text: str) -> None:
        self.pdf = _Document(format="A4", unit="mm")
        pdf = self.pdf
        pdf.set_margins(18, 16, 18)
        pdf.set_auto_page_break(True, margin=20)
        for (family, style), path in base_fonts().items():
            pdf.add_font(family, style, path)
        letters = set(map(ord, text)) | set(map(ord, "●–…·✓"))
        base = letters_of(FontFile(base_fonts()["sans", ""]))
        asked = {each for each in letters - base if not is_invisible(each)}
        extra, self.lacking = fonts_for(asked)
        for number, font in enumerate(extra):
            pdf.add_font(f"more{number}", "", font.path, collection_font_number=font.number)
        # The mono font has fewer letters than the other one of its family.
        pdf.set_fallback_fonts(
            [*(f"more{n}" for n in range(len(extra))), "sans"], exact_match=False
        )
        pdf.set_text_shaping(True)
        pdf.set_title(title)
        pdf.set_creator("Experiment Studio")
        pdf.set_lang(language())
        pdf.heading = self.clean(title)[:90]
        pdf.add_page()

    def clean(self, text: str) -> str:
        """Return text without what cannot be drawn."""
        return "".join(
            each if ord(each) not in self.lacking and (ord(each) >= 32 or each == "\n")
            else "    " if each == "\t" else "" if is_invisible(ord(each)) else MISSING
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
        align = "R" if is_right_to_left(text) else "L"
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

    def code(self, lines: Iterable[list[tuple[str, str]]]) -> None:
        """Write lines of code or console text; a stretch's kind is a name or a colour."""
        pdf = self.pdf
        pdf.ln(0.5)
        for line in lines:
            for row in wrapped([(kind, self.clean(text)) for kind, text in line]):
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

    def grid(self, names: list[str], rows: list[list[str]], right: list[bool]) -> None:
        """Write a table of texts under its heads; `right` tells where numbers stand."""
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


def _colour(kind: str) -> tuple[int, int, int]:
    if not kind:
        return TEXT
    code = kind if kind.startswith("#") else COLOURS[kind][0]
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)
