"""`studio inspect`: what a trained model is made of, and how an evaluation came out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from studio.cli.main import DONE, FAILED, CommandError, debug_option
from studio.cli.progress import Progress, count
from studio.cli.run import find_node, wait_for, what_failed
from studio.cli.terminal import plain, print_json
from studio.engine.executor import Executor, RunRequest
from studio.experiment.document import Experiment
from studio.experiment.ports import EvaluationReport
from studio.experiment.values import Bundle, PythonDevice, PythonObject
from studio.scripting.inspection import TIME_LIMIT, ModelFacts, as_json, inspect_object, tables
from studio.scripting.standalone import StandaloneContext

OBJECTS = (".pickle", ".pkl")
MOST_ROWS = 30  # lines of a table in the terminal


@click.command("inspect")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--node", metavar="NAME", help="The node whose output to look at.")
@click.option("--port", metavar="NAME", help="Its output port; without it, the one with a model.")
@click.option("--part", default="", metavar="N.N",
              help="Look at a part, such as the second step of a pipeline: 2.")  # fmt: skip
@click.option("--tree", type=click.IntRange(1), default=1, metavar="N",
              help="Show this tree of a forest.")  # fmt: skip
@click.option("--timeout", type=click.FloatRange(min=0, min_open=True), default=TIME_LIMIT,
              show_default=True, metavar="S", help="Stop after so many seconds.")  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path, file_okay=False),
              help="Write its tables as CSV files to this folder.")  # fmt: skip
@click.option("--json", "as_json_", is_flag=True, help="Print one JSON object and nothing else.")
@debug_option
def inspect(
    file: Path, node: str | None, port: str | None, part: str, tree: int, timeout: float,
    out: Path | None, as_json_: bool, debug: bool,
) -> int:  # fmt: skip
    """Show what is inside a model, or an evaluation.

    FILE is an experiment (with --node), or a pickled object that `studio run --out` wrote. The
    object is opened in the sandbox only.
    """
    path = _path(part)
    with Executor() as executor:
        value, bundle = (
            (_pickled(file), None)
            if file.suffix.lower() in OBJECTS
            else _run(executor, file, node, port, quiet=as_json_)
        )
        if isinstance(value, EvaluationReport):
            return _show_report(value, out, as_json_)
        scripts = executor.scripts()
        facts = inspect_object(
            scripts, value, context=StandaloneContext(scripts), bundle=bundle, part=path,
            tree=tree - 1, timeout=timeout,
        )  # fmt: skip
    chosen = facts.at(path)
    if chosen is None:
        raise CommandError(f"There is no part {part}. {_parts_there(facts)}")
    if out is not None:
        _write(tables(chosen), out)
    if as_json_:
        print_json(as_json(chosen))
    else:
        _show(chosen)
    return DONE


def _path(part: str) -> tuple[int, ...]:
    """Return the way to a part from its numbers, which people count from 1."""
    try:
        path = tuple(int(each) - 1 for each in part.split(".")) if part else ()
    except ValueError:
        path = (-1,)
    if any(each < 0 for each in path):
        raise CommandError(f"--part {part}: write numbers counted from 1, such as 2 or 2.1.")
    return path


def _pickled(file: Path) -> PythonObject:
    try:
        return PythonObject(file.stem, file.read_bytes())
    except OSError as error:
        raise CommandError(f"{file} could not be read: {error.strerror or error}.") from None


def _run(
    executor: Executor, file: Path, name: str | None, port: str | None, *, quiet: bool
) -> tuple[PythonObject | EvaluationReport, Bundle | None]:
    """Run an experiment up to a node; return what is at its port, and the bundle it had."""
    experiment = Experiment.open(file)
    if name is None:
        names = ", ".join(each.name for each in experiment) or "none"
        raise CommandError(f"Say which node to look at with --node. There are: {names}.")
    node = experiment.node(find_node(experiment, name))
    spec = node.spec.output(port) if port is not None else None
    if port is not None and spec is None:
        known = ", ".join(each.name for each in node.spec.outputs) or "none"
        raise CommandError(f"{node.name} has no output {port!r}. It has: {known}.")
    with Progress(experiment, quiet=quiet) as progress:
        handle = executor.submit(RunRequest(experiment, (node.id,)), progress.on_event)
        result = wait_for(handle)
    if result.status != "done":
        raise CommandError(what_failed(experiment, result), FAILED)
    outputs = result.nodes[node.id].outputs
    if spec is not None:
        outputs = {spec.name: outputs[spec.name]}
    for output in outputs.values():
        value = output.value
        if isinstance(value, PythonDevice) and value.object is not None:
            value = value.object
        if isinstance(value, (PythonObject, EvaluationReport)):
            return value, _bundle(experiment, node.id, result.nodes)
    where = f"The output {port}" if port is not None else node.name
    raise CommandError(
        f"{where} gives neither a model nor an evaluation. A script gives a model as its second "
        "value: return table, model"
    )


def _bundle(experiment: Experiment, node: str, results: Any) -> Bundle | None:
    """Return the zip that a script had at its third port: its classes may come from there."""
    for link in experiment.connections:
        if link.target == node and link.source in results:
            output = results[link.source].outputs.get(link.output)
            if output is not None and isinstance(output.value, Bundle):
                return output.value
    return None


def _show_report(report: EvaluationReport, out: Path | None, as_json_: bool) -> int:
    if out is not None:
        named = getattr(report, "tables", lambda: {"Metrics": report.as_table()})()
        _write(named, out)
    if as_json_:
        print_json(report.as_json())
    else:
        click.echo(plain(report.as_table().set_index("Model").T.to_string()))
    return DONE


def _write(found: dict[str, Any], out: Path) -> None:
    from studio.cli.outputs import safe_file_name, told
    from studio.data.writers import write_table

    with told(out):
        out.mkdir(parents=True, exist_ok=True)
        for name, table in found.items():
            write_table(table.reset_index(drop=True), out / f"{safe_file_name(name)}.csv", "csv")


def _show(facts: ModelFacts) -> None:
    """Print the facts: a heading and a table for each kind."""
    click.echo(plain(" · ".join(each for each in (facts.type, facts.library) if each)))
    if facts.feature_count is not None:
        click.echo(count(facts.feature_count, "feature"))
    if facts.classes:
        click.echo(plain(f"classes: {', '.join(facts.classes[:20])}"))
    found = tables(facts)
    for name, table in found.items():
        if name in ("Features", "Tree"):
            continue
        click.echo(f"\n{name}")
        with_marks = table.head(MOST_ROWS)
        click.echo(plain(with_marks.to_string(index=False, max_colwidth=60, na_rep="")))
        if len(table) > MOST_ROWS:
            click.echo(f"… and {len(table) - MOST_ROWS:,} more")
    if facts.tree is not None:
        click.echo(f"\nTree {facts.tree.number + 1} of {facts.trees}")
        lines = facts.tree.as_text().splitlines()
        click.echo(plain("\n".join(lines[: 2 * MOST_ROWS])))
        if len(lines) > 2 * MOST_ROWS:
            click.echo(f"… and {len(lines) - 2 * MOST_ROWS:,} more")
    if not found:
        click.echo(f"\n{plain(facts.summary)}")
    if facts.parts:
        click.echo("\n" + _parts_there(facts))
    for note in facts.notes:
        click.echo(plain(f"\n{note}"))


def _parts_there(facts: ModelFacts) -> str:
    parts = [
        f"  {'.'.join(str(n + 1) for n in part.path)}  {part.name}: {part.short_type}"
        for part in facts.walk()
        if part.path
    ]
    if not parts:
        return "It has no parts."
    return plain("Parts (look at one with --part):\n" + "\n".join(parts))
