"""A report as one HTML file: no script, no request to anywhere, light, dark and on paper."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from html import escape

from studio import assets
from studio.engine.report.code import COLOURS, stretches
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
from studio.engine.report.svg import draw_svg
from studio.engine.report.tables import TablePart, summary_heads
from studio.experiment import ansi
from studio.experiment.values import Figure, LogText
from studio.experiment.words import language, say

# Even if something hostile got through: nothing is loaded and no script runs.
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_LARGE_SVG = 1_500_000  # characters; a larger drawing is shown as its PNG


def render_html(report: Report) -> str:
    """Return the page."""
    parts = [
        f'<!DOCTYPE html>\n<html lang="{language()}">\n<head>\n<meta charset="utf-8">\n',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n',
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        '<meta name="generator" content="Experiment Studio">\n',
        f"<title>{_e(report.title)}</title>\n<style>\n{_style()}</style>\n</head>\n<body>\n<main>\n",
        f'<header><h1 dir="auto">{_e(report.title)}</h1>\n',
    ]
    if report.description:
        parts.append(f'<p class="description" dir="auto">{_lines(report.description)}</p>\n')
    parts.append('<dl class="facts">')
    parts += [f'<dt>{_e(name)}</dt><dd dir="auto">{_e(v)}</dd>' for name, v in report.facts]
    parts.append("</dl></header>\n")
    if not report.nodes:
        parts.append(f"<p>{_e(say('The experiment is empty.'))}</p>\n")
    for picture in report.pictures:
        drawn = draw_svg(picture)
        title = f'<h2 dir="auto">{_e(picture.title)}</h2>' if picture.title else ""
        if drawn:
            parts.append(f'<section class="picture">{title}{drawn}</section>\n')
    if len(report.nodes) > 1:
        parts.append(_contents(report.nodes))
    parts += [_node(each) for each in report.nodes]
    if report.notes:
        told = "".join(f"<li>{_e(each)}</li>" for each in report.notes)
        title = _e(say("What was left out"))
        parts.append(f'<section class="notes"><h2>{title}</h2><ul>{told}</ul></section>\n')
    parts.append("</main>\n</body>\n</html>\n")
    return "".join(parts)


def _e(text: object) -> str:
    return escape(_visible(str(text)))


def _visible(text: str) -> str:
    """Return text without what XML and HTML cannot hold."""
    return "".join(
        "\ufffd" if (ord(c) < 32 and c not in "\t\n\r") or 0xD800 <= ord(c) <= 0xDFFF else c
        for c in text
    )


def _lines(text: str) -> str:
    return "<br>".join(_e(each) for each in text.split("\n"))


def _style() -> str:
    sheet = assets.path("themes", "report.css").read_text(encoding="utf-8")
    light = "".join(f"--{kind}:{colours[0]};" for kind, colours in COLOURS.items())
    dark = "".join(f"--{kind}:{colours[1]};" for kind, colours in COLOURS.items())
    light += "".join(f"--a{n}:{colour};" for n, colour in enumerate(ansi.LIGHT_16))
    dark += "".join(f"--a{n}:{colour};" for n, colour in enumerate(ansi.DARK_16))
    kinds = "".join(f".c-{kind}{{color:var(--{kind})}}" for kind in COLOURS)
    return (
        f":root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n"
        f"{kinds}\n{sheet}"
    )


def _contents(nodes: list[NodePart]) -> str:
    rows = []
    for each in nodes:
        seconds = duration(each.seconds) if each.seconds is not None else ""
        rows.append(
            f'<li><a href="#n{each.number}" dir="auto">{_e(each.name)}</a> '
            f'<span class="state {each.status_kind}">{_e(each.status)}</span> '
            f'<span class="quiet">{seconds}</span></li>'
        )
    return f"<nav><h2>{_e(say('Contents'))}</h2><ol>{''.join(rows)}</ol></nav>\n"


def _node(node: NodePart) -> str:
    state = ""
    if node.status:
        text = timed(node.status, node.seconds)
        state = f'<span class="state {node.status_kind}">{_e(text)}</span>'
    module = f'<span class="quiet">{_e(node.module)}</span>' if node.module != node.name else ""
    parts = [
        f'<section class="node" id="n{node.number}"><h2 dir="auto">'
        f'<span class="number">{node.number}</span> {_e(node.name)}</h2>'
        f'<p class="about">{module} {state}</p>'
    ]
    if node.comment:
        parts.append(f'<p class="comment" dir="auto">{_lines(node.comment)}</p>')
    parts += [f'<p class="note" dir="auto">{_e(each)}</p>' for each in node.notes]
    if node.error:
        line = _e(error_line(node.error_line))
        parts.append(f'<div class="error" dir="auto"><strong>{_lines(node.error)}</strong>{line}')
        if node.trace:
            parts.append(f"<pre>{_e(node.trace)}</pre>")
        parts.append("</div>")
    parts.append(_properties(node))
    for script in node.scripts:
        code = "".join(_stretch(*each) for each in stretches(script.text, script.language))
        parts.append(f'<h3>{_e(script.label)}</h3><pre class="code">{code}</pre>')
        if script.left_out:
            parts.append(f'<p class="cut">{_e(left_out_of_script(script.left_out))}</p>')
    parts += [_output(each) for each in node.outputs]
    if node.log:
        parts.append(f'<h3>{_e(say("Console"))}</h3><pre class="log">{_log(node.log)}</pre>')
        if node.log_note:
            parts.append(f'<p class="cut">{_e(node.log_note)}</p>')
    parts.append("</section>\n")
    return "".join(parts)


def _stretch(kind: str, text: str) -> str:
    return f'<span class="c-{kind}">{_e(text)}</span>' if kind else _e(text)


def _properties(node: NodePart) -> str:
    if not node.properties:
        return ""
    rows = []
    empty = f'<span class="quiet">{_e(say("empty"))}</span>'
    tip = _e(say("Not the usual value"))
    for each in node.properties:
        mark = ' class="changed"' if each.changed else ""
        value = _lines(each.value) if each.value else empty
        sign = f'<span class="mark" title="{tip}">●</span> ' if each.changed else ""
        rows.append(f'<tr{mark}><th>{sign}{_e(each.label)}</th><td dir="auto">{value}</td></tr>')
    legend = ""
    if any(each.changed for each in node.properties):
        text = _e(say("not the usual value"))
        legend = f'<p class="cut"><span class="mark">●</span> {text}</p>'
    return (
        f'<h3>{_e(say("Parameters"))}</h3><table class="properties">{"".join(rows)}</table>{legend}'
    )


def _output(output: OutputPart) -> str:
    parts = [f'<h3>{_e(output.port)} <span class="quiet">{_e(output.kind)}</span></h3>']
    parts += [_figure(each) for each in output.figures]
    if output.note:
        parts.append(f'<p class="cut">{_e(output.note)}</p>')
    if output.table is not None:
        parts.append(_table(output.table))
    for name, table in output.tables:
        parts.append(f"<h4>{_e(name)}</h4>{_table(table)}")
    if output.text:
        parts.append(f'<p dir="auto">{_lines(output.text)}</p>')
    return "".join(parts)


def _figure(figure: Figure) -> str:
    """Return a picture; a drawing stands in an image, where it can neither run nor load."""
    if figure.svg and len(figure.svg) <= _LARGE_SVG:
        kind, data = "svg+xml", figure.svg.encode("utf-8", "replace")
    else:
        kind, data = "png", figure.png
    source = f"data:image/{kind};base64,{b64encode(data).decode('ascii')}"
    name = _e(figure.name)
    return f'<figure><img src="{source}" alt="{name}"><figcaption>{name}</figcaption></figure>'


def _table(table: TablePart) -> str:
    size = size_of(table.rows, table.columns)
    parts = [f'<p class="size">{_e(size)}. {_e(table.note)}</p>']
    if table.names:
        kinds = ['class="number"' if each else 'dir="auto"' for each in table.numeric]
        head = "".join(f"<th {k}>{_e(n)}</th>" for k, n in zip(kinds, table.names, strict=True))
        rows = ["".join(_cell(k, v) for k, v in zip(kinds, row, strict=True)) for row in table.head]
        body = "".join(f"<tr>{row}</tr>" for row in rows)
        parts.append(
            f'<div class="wide"><table class="data"><thead><tr>{head}</tr></thead>'
            f"<tbody>{body}</tbody></table></div>"
        )
        if table.summary:
            parts.append(_summary(table.summary))
    return "".join(parts)


def _cell(kind: str, value: str | None) -> str:
    if value is None:
        return f'<td {kind}><span class="missing" title="{_e(say("missing"))}">–</span></td>'
    return f"<td {kind}>{_e(value)}</td>"


def _summary(rows: list[list[str]]) -> str:
    heads = summary_heads()
    used = [n for n in range(len(heads)) if n < 4 or any(row[n] for row in rows)]
    head = "".join(f"<th>{_e(heads[n])}</th>" for n in used)
    body = "".join(
        "<tr>" + "".join(f'<td class="s{n}" dir="auto">{_e(row[n])}</td>' for n in used) + "</tr>"
        for row in rows
    )
    return (
        '<div class="wide"><table class="data summary">'
        f"<caption>{_e(say('Columns'))}</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _log(texts: Iterable[LogText]) -> str:
    parts: list[str] = []
    pens: dict[str, ansi.Pen] = {}
    for each in texts:
        raw = each.text.replace("\r\n", "\n")
        lines = []
        for line in raw.split("\n"):
            read = ansi.read_line(line, pens.get(each.stream, ansi.PLAIN))
            pens[each.stream] = read.pen
            lines.append(_coloured(read))
        text = "\n".join(lines)
        parts.append(
            text if each.stream == "stdout" else f'<span class="{_e(each.stream)}">{text}</span>'
        )
    return "".join(parts)


def _coloured(line: ansi.Line) -> str:
    parts, place = [], 0
    for run in line.runs:
        parts.append(_e(line.text[place : run.start]))
        parts.append(f'<span style="{_css(run.pen)}">{_e(line.text[run.start : run.end])}</span>')
        place = run.end
    parts.append(_e(line.text[place:]))
    return "".join(parts)


def _css(pen: ansi.Pen) -> str:
    front, back = _colour(pen.colour), _colour(pen.back)
    if pen.inverse:
        front, back = back or "var(--surface)", front or "var(--text)"
    rules = []
    if front:
        rules.append(f"color:{front}")
    if back:
        rules.append(f"background:{back}")
    if pen.bold:
        rules.append("font-weight:bold")
    if pen.italic:
        rules.append("font-style:italic")
    if pen.underline or pen.strike:
        lines = ("underline " if pen.underline else "") + ("line-through" if pen.strike else "")
        rules.append(f"text-decoration:{lines.strip()}")
    if pen.faint:
        rules.append("opacity:.65")
    return ";".join(rules)


def _colour(colour: ansi.Colour | None) -> str | None:
    return f"var(--a{colour})" if isinstance(colour, int) else colour
