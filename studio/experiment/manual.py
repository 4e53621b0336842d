"""The page of a module, made from what its function says."""

from __future__ import annotations

from collections.abc import Iterable

from studio.experiment.parameters import ParameterSpec
from studio.experiment.ports import PORT_TYPES
from studio.experiment.spec import ModuleSpec, PortSpec
from studio.experiment.words import say, say_paragraphs


def page(spec: ModuleSpec) -> str:
    """Return the page of a module as Markdown: what it does, its ports, its parameters."""
    category = " › ".join(say(each) for each in spec.category.split("/"))
    parts = [f"# {spec.name}", f"*{category}*", say_paragraphs(spec.help)]
    if spec.inputs:
        parts += [f"## {say('Inputs')}", _ports(spec.inputs, optional=True)]
    if spec.outputs:
        parts += [f"## {say('Outputs')}", _ports(spec.outputs, optional=False)]
    if spec.parameters:
        parts += [f"## {say('Parameters')}", *(_parameter(each) for each in spec.parameters)]
    return "\n\n".join(parts) + "\n"


def _ports(ports: Iterable[PortSpec], *, optional: bool) -> str:
    rows = [f"| {say('Port')} | {say('Type')} | {say('About')} |", "|---|---|---|"]
    for port in ports:
        note = f" ({say('optional')})" if optional and not port.required else ""
        text = _cell(say(port.help)) if port.help else ""
        rows.append(f"| **{_cell(port.name)}**{note} | {say(_kind(port))} | {text} |")
    return "\n".join(rows)


def _kind(port: PortSpec) -> str:
    known = PORT_TYPES.get(port.type)
    return known.title.lower() if known is not None else port.type


def _parameter(spec: ParameterSpec) -> str:
    text = about(spec).replace("\\", "\\\\").replace("\n", " ").strip()
    return f"**{say(spec.label)}** (`{spec.name}`)  \n{text}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def about(spec: ParameterSpec) -> str:
    """Return the help of a parameter with its choices, its limits and its default."""
    parts = []
    if spec.choices:
        offered = ", ".join(say(each) for each in spec.choices)
        parts.append(say("One of: {choices}.", choices=offered))
    if spec.low is not None and spec.high is not None:
        parts.append(say("From {low} to {high}.", low=_number(spec.low), high=_number(spec.high)))
    elif spec.low is not None:
        parts.append(say("At least {low}.", low=_number(spec.low)))
    elif spec.high is not None:
        parts.append(say("At most {high}.", high=_number(spec.high)))
    if spec.kind == "code":
        parts.append(say("Default: a template."))
    elif spec.default not in ("", None, []):
        shown = str(spec.default).lower() if spec.kind == "bool" else str(spec.default)
        shown = say(shown) if shown in spec.choices else shown
        parts.append(say("Default: {value}.", value=shown))
    return "\n".join(filter(None, (say(spec.help) if spec.help else "", " ".join(parts))))


def _number(value: float) -> str:
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:g}"
