"""`studio modules`: the palette on the command line."""

from __future__ import annotations

import difflib
import json
from typing import Any

import click
from rich.console import Console
from rich.markdown import Markdown
from rich.table import Table

from studio.cli.main import DONE, CommandError
from studio.experiment.parameters import ParameterSpec
from studio.experiment.registry import Registry, installed
from studio.experiment.spec import ModuleSpec, PortSpec


def show_modules(name: str | None, *, as_json: bool) -> int:
    """List all modules, or show one; return the exit code."""
    registry = installed()
    for problem in registry.problems:
        click.echo(f"studio: {problem}", err=True)
    if name is None:
        if as_json:
            click.echo(json.dumps([as_dict(each) for each in registry], indent=2))
        else:
            _list(registry)
        return DONE
    spec = registry.find(name)
    if spec is None:
        near = difflib.get_close_matches(name, [each.name for each in registry], cutoff=0.4)
        hint = f" Did you mean {near[0]!r}?" if near else " `studio modules` lists them."
        raise CommandError(f"There is no module {name!r}.{hint}")
    if as_json:
        click.echo(json.dumps(as_dict(spec), indent=2, ensure_ascii=False))
    else:
        _show(spec)
    return DONE


def as_dict(spec: ModuleSpec) -> dict[str, Any]:
    """Return a module as JSON shows it."""
    return {
        "id": spec.id,
        "name": spec.name,
        "category": spec.category,
        "version": spec.version,
        "help": spec.help,
        "inputs": [_port(each, input=True) for each in spec.inputs],
        "outputs": [_port(each, input=False) for each in spec.outputs],
        "parameters": [_parameter(each) for each in spec.parameters],
    }


def _port(port: PortSpec, *, input: bool) -> dict[str, Any]:
    shown: dict[str, Any] = {"name": port.name, "type": port.type, "help": port.help}
    return {**shown, "required": port.required} if input else shown


def _parameter(spec: ParameterSpec) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "name": spec.name,
        "label": spec.label,
        "kind": spec.kind,
        "default": spec.default,
        "help": spec.help,
    }
    if spec.choices:
        shown["choices"] = list(spec.choices)
    if spec.low is not None:
        shown["minimum"] = spec.low
    if spec.high is not None:
        shown["maximum"] = spec.high
    return shown


def _list(registry: Registry) -> None:
    console = Console()
    category = ""
    for spec in registry:
        if spec.category != category:
            category = spec.category
            console.print(f"\n[bold]{category.replace('/', ' › ')}[/]")
        console.print(f"  {spec.name}  [dim]{spec.summary}[/]", highlight=False)


def _show(spec: ModuleSpec) -> None:
    console = Console()
    console.print(f"[bold]{spec.name}[/]  [dim]{spec.category} · {spec.id}[/]\n")
    console.print(Markdown(spec.help))
    for title, ports in (("Inputs", spec.inputs), ("Outputs", spec.outputs)):
        if ports:
            table = Table(title=title, title_justify="left", box=None, padding=(0, 2))
            for column in ("Port", "Type", "About"):
                table.add_column(column)
            for port in ports:
                needed = "" if port.required or title == "Outputs" else " (optional)"
                table.add_row(port.name + needed, port.type, port.help)
            console.print(table)
    if spec.parameters:
        table = Table(title="Parameters", title_justify="left", box=None, padding=(0, 2))
        for column in ("Name", "Kind", "Default", "About"):
            table.add_column(column)
        for each in spec.parameters:
            default = "(a template)" if each.kind == "code" else repr(each.default)
            choices = f" One of: {', '.join(each.choices)}." if each.choices else ""
            table.add_row(each.name, each.kind, default, each.help + choices)
        console.print(table)
