"""`studio modules`: the palette on the command line."""

from __future__ import annotations

import difflib
from typing import Any

import click
from rich.console import Console
from rich.markdown import Markdown
from rich.markup import escape
from rich.table import Table

from studio.cli.main import DONE, CommandError
from studio.cli.terminal import plain, print_json
from studio.experiment.manual import about
from studio.experiment.parameters import ParameterSpec
from studio.experiment.registry import Registry, installed
from studio.experiment.search import rank
from studio.experiment.spec import ModuleSpec, PortSpec


def show_modules(name: str | None, *, as_json: bool) -> int:
    """List all modules, or show one; return the exit code."""
    registry = installed()
    for problem in registry.problems:
        click.echo(f"studio: {problem}", err=True)
    if name is None:
        if as_json:
            print_json([as_dict(each) for each in registry])
        else:
            _list(registry)
        return DONE
    spec = registry.find(name)
    if spec is None:
        near = _nearest(name, registry)
        hint = f" Did you mean {near!r}?" if near else " `studio modules` lists them."
        raise CommandError(f"There is no module {name!r}.{hint}")
    if as_json:
        print_json(as_dict(spec))
    else:
        _show(spec)
    return DONE


def _nearest(name: str, registry: Registry) -> str | None:
    """Return the module that was most likely meant: by its letters, else by what it is about."""
    names = {each.name.casefold(): each.name for each in registry}
    near = difflib.get_close_matches(name.casefold(), names, n=1, cutoff=0.6)
    if near:
        return names[near[0]]
    words = {word: each for each in registry for word in each.name.casefold().split()}
    near = difflib.get_close_matches(name.casefold(), words, n=1, cutoff=0.7)
    if near:
        return words[near[0]].name
    return next((each.name for each in rank(name, registry)), None)


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
    if spec.kind == "list":
        shown["values"] = spec.item
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
            title = escape(plain(category.replace("/", " › ")))
            console.print(f"\n[bold]{title}[/]", highlight=False, soft_wrap=True)
        line = f"  {escape(plain(spec.name))}  [dim]{escape(plain(spec.summary))}[/]"
        console.print(line, highlight=False, soft_wrap=True)


def _show(spec: ModuleSpec) -> None:
    console = Console()
    console.print(f"[bold]{escape(spec.name)}[/]  [dim]{escape(spec.category)} · {spec.id}[/]\n")
    console.print(Markdown(spec.help), "")
    for title, ports in (("Inputs", spec.inputs), ("Outputs", spec.outputs)):
        if ports:
            table = _table("Port", "Type", "About")
            for port in ports:
                needed = "" if port.required or title == "Outputs" else " (optional)"
                table.add_row(*map(escape, (port.name + needed, port.type, port.help)))
            console.print(f"[bold]{title}[/]", table, "")
    if spec.parameters:
        table = _table("Name", "Kind", "About")
        for each in spec.parameters:
            table.add_row(*map(escape, (each.name, each.kind, about(each))))
        console.print("[bold]Parameters[/]", table)


def _table(*columns: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=True, header_style="dim")
    for number, column in enumerate(columns):
        table.add_column(column, no_wrap=number == 0)  # names are typed after --set: never cut
    return table
