"""A report as a PDF file, page by page, with fpdf2."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable

from studio.engine.report.code import code_lines
from studio.engine.report.content import (
    NodePart,
    OutputPart,
    Report,
    duration,
    error_line,
    left_out_of_script,
    size_of,
    timed,
)
from studio.engine.report.pdf_canvas import draw_picture
from studio.engine.report.pdf_sheet import ACCENT, FAILED, LINE, MISSING, QUIET, TEXT, Sheet
from studio.engine.report.pdf_text import all_text, groups, name_of, stretches
from studio.engine.report.tables import TablePart, summary_heads
from studio.experiment import ansi
from studio.experiment.values import Figure
from studio.experiment.words import say

STATES = {"done": (31, 146, 84), "cached": (42, 143, 157), "failed": FAILED}


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


class _Page(Sheet):
    """Writes the parts of a report one below the other."""

    def __init__(self, report: Report) -> None:
        super().__init__(report.title, all_text(report))
        self.links: dict[int, int] = {}

    def begin(self, report: Report) -> None:
        """Write title, description, facts and the picture of the canvas."""
        self.say(report.title, 20, style="B", gap=2)
        if report.description:
            self.say(report.description, 11, gap=3)
        pdf = self.pdf
        for name, value in report.facts:
            pdf.set_font("sans", "", 9)
            pdf.set_text_color(*QUIET)
            pdf.cell(34, 5, self.clean(name))
            pdf.set_text_color(*TEXT)
            pdf.multi_cell(0, 5, self.clean(value), align="L", new_x="LMARGIN", new_y="NEXT")
        pdf.ln(4)
        if not report.nodes:
            self.say(say("The experiment is empty."))
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
        self.say(say("Contents"), 13, style="B", gap=1)
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
            pdf.cell(0, 5.5, self.clean(f"{each.status}{seconds}"), new_x="LMARGIN", new_y="NEXT")
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
        pdf.start_section(self.clean(node.name) or say("Node"))
        self.say(f"{node.number}  {node.name}", 14, style="B", gap=0.5)
        pdf.set_font("sans", "", 9)
        if node.module != node.name:
            pdf.set_text_color(*QUIET)
            module = self.clean(node.module)
            pdf.cell(pdf.get_string_width(module) + 4, 5, module)
        pdf.set_text_color(*STATES.get(node.status_kind, QUIET))
        state = timed(node.status, node.seconds)
        pdf.cell(0, 5, self.clean(state), new_x="LMARGIN", new_y="NEXT")
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
                self.say(left_out_of_script(script.left_out), 8.5, QUIET)
        for output in node.outputs:
            self.output(output)
        self.log(node)

    def error(self, node: NodePart) -> None:
        """Write why a node failed."""
        if not node.error:
            return
        line = error_line(node.error_line)
        self.pdf.ln(2)
        self.say(f"{node.error}{line}", 10, FAILED, "B", gap=1)
        if node.trace:
            self.code([[("", each)] for each in node.trace.split("\n")])

    def properties(self, node: NodePart) -> None:
        """Write the parameters; what is not as usual stands in bold."""
        if not node.properties:
            return
        changed = any(each.changed for each in node.properties)
        self.head(say("Parameters"), say("bold: not the usual value") if changed else "")
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
            value = self.clean(each.value or say("empty"))
            pdf.multi_cell(0, 5, value, align="L", new_x="LMARGIN", new_y="NEXT")
            if pdf.get_y() >= top:  # the same page
                pdf.set_y(max(below, pdf.get_y()))

    def output(self, output: OutputPart) -> None:
        """Write what stands at an output port."""
        self.head(output.port, output.kind)
        for figure in output.figures:
            self.figure(figure)
        if output.note:
            self.say(output.note, 8.5, QUIET)
        if output.table is not None:
            self.table(output.table)
        for name, table in output.tables:
            self.say(name, 9.5, gap=1)
            self.table(table)
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
            self.say(say("{name}: this picture cannot be read.", name=figure.name), 9, QUIET)
            return
        scale = min(pdf.epw / wide, 95 / high, 25.4 / 110)
        self.room(high * scale + 8)
        pdf.image(io.BytesIO(figure.png), w=wide * scale, h=high * scale, alt_text=figure.name)
        pdf.ln(1)
        self.say(figure.name, 8.5, QUIET, gap=2)

    def table(self, table: TablePart) -> None:
        """Write the first rows and the summary; many columns are put below each other."""
        size = f"{size_of(table.rows, table.columns)}. {table.note}"
        self.say(size, 8.5, QUIET, gap=1)
        for start, end in groups(table):
            names = table.names[start:end]
            rows = [[("–" if v is None else v) for v in row[start:end]] for row in table.head]
            right = table.numeric[start:end]
            self.grid(names, rows, right)
        heads = summary_heads()
        used = [n for n in range(len(heads)) if n < 4 or any(row[n] for row in table.summary)]
        if table.summary:
            rows = [[row[n] for n in used] for row in table.summary]
            self.grid([heads[n] for n in used], rows, [1 < n < 7 for n in used])

    def log(self, node: NodePart) -> None:
        """Write the console text in its colours."""
        if not node.log:
            return
        self.head(say("Console"), node.log_note)
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
                lines[-1].extend(stretches(read, plain))
        if not lines[-1]:
            lines.pop()
        self.code(lines)

    def notes(self, report: Report) -> None:
        """Say what was left out, and which letters could not be drawn."""
        told = list(report.notes)
        if self.lacking:
            few = ", ".join(name_of(each) for each in sorted(self.lacking)[:12])
            more = "…" if len(self.lacking) > 12 else ""
            told.append(say(
                "This computer has no font for {count:,} of the letters used ({few}); {sign} "
                "stands in their place. Install a font that has them, such as Noto, and make the "
                "report again; the HTML report needs none here.",
                count=len(self.lacking), few=few + more, sign=MISSING,
            ))  # fmt: skip
        if told:
            self.room(30)
            self.pdf.ln(4)
            self.say(say("What was left out"), 13, style="B", gap=1)
            for each in told:
                self.say(each, 9.5, gap=1)
