"""`studio environments`: the Pythons that scripts may name, and those that the studio built."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from studio.cli.main import DONE, debug_option
from studio.cli.progress import count
from studio.cli.terminal import plain, print_json


@click.group("environments", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@debug_option
@click.pass_context
def environments(context: click.Context, as_json: bool, debug: bool) -> int | None:
    """List the Pythons of this computer that a script may name, or build one from packages."""
    if context.invoked_subcommand is None:
        return _show(as_json)
    return None


@environments.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@debug_option
def list_(as_json: bool, debug: bool) -> int:
    """List them (what `studio environments` alone does)."""
    return _show(as_json)


@environments.command("build")
@click.argument("requirements")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@debug_option
def build(requirements: str, as_json: bool, debug: bool) -> int:
    """Make an environment ready: a requirements FILE, or 'requirements: PACKAGES'.

    What was built before is there at once. Also checks any other Python.
    """
    from studio.scripting.environments.ready import ready
    from studio.scripting.standalone import StandaloneContext

    def on_log(text: str, stream: str) -> None:
        if not as_json:
            print(text, end="", file=sys.stderr, flush=True)

    found = ready(requirements, StandaloneContext(None, on_log))  # type: ignore[arg-type]
    if as_json:
        print_json({"executable": found.executable, "python": ".".join(map(str, found.version)),
                    "pandas": found.pandas})  # fmt: skip
    else:
        click.echo(f"{found.title}: {plain(found.executable)}")
    return DONE


@environments.command("clear")
@debug_option
def clear(debug: bool) -> int:
    """Delete all environments that the studio built."""
    from studio.scripting.environments.build import clear as delete

    number, size = delete()
    click.echo(f"Deleted {count(number, 'environment')}, {size / 1e6:,.1f} MB.")
    return DONE


def _show(as_json: bool) -> int:
    from studio.scripting.environments.build import requirements_of
    from studio.scripting.environments.find import find

    rows: list[dict[str, Any]] = [
        {"path": each.path, "kind": each.kind, "name": each.name, "python": each.version,
         "too_old": each.too_old,
         "requirements": requirements_of(Path(each.path)) if each.kind == "built" else ""}
        for each in find(Path.cwd())
    ]  # fmt: skip
    if as_json:
        print_json({"environments": rows})
        return DONE
    for row in rows:
        told = "too old for scripts" if row["too_old"] else row["requirements"] or row["name"]
        click.echo(
            f"{row['kind']:<7} {row['python'] or '?':<6} {plain(row['path'])}  {plain(told)}"
        )
    return DONE
