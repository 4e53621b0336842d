"""`studio describe`: what is in the columns of a table, as Visualize shows it in the window."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from studio.cli.main import DONE, CommandError, debug_option
from studio.cli.progress import count
from studio.cli.terminal import plain, print_json

if TYPE_CHECKING:
    from pandas import DataFrame
    from rich.table import Table

    from studio.data.summaries.comparing import Comparison
    from studio.data.summaries.model import ColumnSummary

BAR = " ▁▂▃▄▅▆▇█"
LONGEST = 60  # letters of a name or value on the terminal


@click.command("describe")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--node", metavar="NAME", help="The node of an experiment whose table is described.")
@click.option("--port", metavar="NAME", help="Its output port; without it, the first with a table.")
@click.option("--column", "columns", multiple=True, metavar="NAME",
              help="Everything about this column; may be given again.")  # fmt: skip
@click.option("--compare", "pair", nargs=2, metavar="A B", help="Compare two columns.")
@click.option("--exact", is_flag=True,
              help="Count different values exactly, also of more than two million.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.option("--trust", is_flag=True,
              help="Give scripts the network and the folders that they ask for.")  # fmt: skip
@debug_option
def describe(
    file: Path, node: str | None, port: str | None, columns: tuple[str, ...],
    pair: tuple[str, str] | None, exact: bool, as_json: bool, trust: bool, debug: bool,
) -> int:  # fmt: skip
    """Tell what is in the columns of a table: a file, or a node's output in an experiment.

    The experiment is run as far as the node needs it.
    """
    if file.suffix.lower() == ".studio":
        frame, key = _from_experiment(file, node, port, trust=trust)
    elif node or port:
        raise CommandError("--node and --port belong to an experiment (FILE.studio).")
    else:
        frame, key = _from_file(file)
    for name in (*columns, *(pair or ())):
        if name not in frame.columns:
            raise CommandError(_unknown(name, frame))
    if pair:
        return _show_comparison(frame, pair, as_json)
    found = _summaries(frame[list(columns)] if columns else frame, key, exact)
    if as_json:
        print_json({"rows": len(frame), "columns": [each.to_json() for each in found]})
    elif columns:
        for each in found:
            _show_one(each)
    else:
        _show_all(found, len(frame))
    return DONE


def _from_file(file: Path) -> tuple[DataFrame, str]:
    from studio.data.paths import stamp
    from studio.data.readers import read_table

    return read_table(file), f"file|{stamp(file)}"


def _from_experiment(
    file: Path, name: str | None, port: str | None, *, trust: bool
) -> tuple[DataFrame, str]:
    """Run the experiment as far as the node; return its table and the key it is kept under."""
    from studio.cli.run import find_node, wait_for
    from studio.engine.executor import Executor, RunRequest
    from studio.experiment.document import Experiment

    experiment = Experiment.open(file)
    if name is None:
        names = ", ".join(each.name for each in list(experiment)[:10]) or "none"
        raise CommandError(f"--node says whose table to describe. The experiment has: {names}.")
    node = experiment.node(find_node(experiment, name))
    if port is not None and node.spec.output(port) is None:
        known = ", ".join(each.name for each in node.spec.outputs) or "none"
        raise CommandError(f"{node.name} has no output port {port!r}. It has: {known}.")
    with Executor() as executor:
        handle = executor.submit(RunRequest(experiment, (node.id,), trust_all=trust))
        result = wait_for(handle)
    outputs = result.nodes[node.id].outputs
    if result.status != "done":
        broken = [(experiment.node(k).name, n.error) for k, n in result.nodes.items() if n.error]
        told = [f"“{each}” failed: {error.message}" for each, error in broken]
        raise CommandError(" ".join(told) or f"The run ended: {result.status}.", 1)
    wanted = node.spec.output(port) if port is not None else None
    for output in outputs.values():
        value = output.value if output.kind == "dataset" else getattr(output.value, "table", None)
        if value is not None and (wanted is None or output.port == wanted.name):
            return value, f"{output.key}|{output.port}" if output.key else ""
    where = f"The port {port!r} of {node.name}" if port is not None else node.name
    raise CommandError(f"{where} holds no table.")


def _summaries(frame: DataFrame, key: str, exact: bool) -> list[ColumnSummary]:
    from studio.data.summaries.store import store
    from studio.data.summaries.strip import Strip

    with Strip(frame, store=store, key=key, exact=exact) as strip:
        return strip.all()


def _unknown(name: str, frame: DataFrame) -> str:
    from studio.data.names import suggest

    return f"There is no column {name!r}. {suggest(name, [str(each) for each in frame.columns])}"


def _short(text: str) -> str:
    text = plain(text).replace("\n", " ").replace("\t", " ")
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


# -- on the terminal ------------------------------------------------------------------------------


def _table(*columns: str) -> Table:
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for column in columns:
        right = column not in ("Column", "Type", "", "Distribution", "Most frequent")
        table.add_column(column, justify="right" if right else "left", no_wrap=True)
    return table


def _print(thing: Any) -> None:
    import sys

    from rich.console import Console

    wide = None if sys.stdout.isatty() else 200
    Console(highlight=False, width=wide).print(thing)


def _show_all(found: list[ColumnSummary], rows: int) -> None:
    from rich.text import Text

    from studio.data.summaries.words import position_text, unique_text

    click.echo(f"{count(rows, 'row')} × {count(len(found), 'column')}")
    table = _table(
        "Column", "Type", "Missing", "Unique", "Mean", "Minimum", "Median", "Maximum",
        "Distribution",
    )  # fmt: skip
    for each in found:
        values = (each.mean, each.minimum, each.median, each.maximum)
        cells = [position_text(value, each.scale) if each.scale else "" for value in values]
        table.add_row(
            *map(Text, (_short(each.name), each.kind, f"{each.missing:,}", unique_text(each))),
            *map(Text, cells),
            Text(_picture(each)),
        )
    _print(table)


def _picture(summary: ColumnSummary) -> str:
    """Return a histogram in letters, or the most frequent values."""
    if summary.problem:
        return f"could not be summarised: {_short(summary.problem)}"
    if summary.histogram is not None:
        most = max(summary.histogram.counts)
        return "".join(BAR[-(-each * 8 // most)] for each in summary.histogram.counts)
    shown = [f"{_short(each.text)[:20]} ({each.count:,})" for each in summary.top[:3]]
    return ", ".join(shown)


def _show_one(summary: ColumnSummary) -> None:
    from rich.text import Text

    from studio.data.summaries.words import note_text, statistics

    click.echo(f"{_short(summary.name)}")
    table = _table("", "Value")
    for word, text in statistics(summary):
        table.add_row(Text(word), Text(_short(text)))
    _print(table)
    if summary.histogram is not None:
        _print(_histogram(summary))
    if summary.top:
        table = _table("Most frequent", "Rows")
        for each in summary.top:
            table.add_row(Text(_short(each.text)), Text(f"{each.count:,}"))
        _print(table)
    for note in summary.notes:
        click.echo(note_text(note))
    if summary.problem:
        click.echo(f"The column could not be summarised: {plain(summary.problem)}")


def _histogram(summary: ColumnSummary) -> Table:
    from rich.text import Text

    from studio.data.summaries.words import position_text

    table = _table("From", "To", "Rows", "")
    histogram = summary.histogram
    assert histogram is not None
    most = max(histogram.counts)
    for low, high, rows in zip(histogram.edges, histogram.edges[1:], histogram.counts):
        edges = (position_text(each, summary.scale, digits=4) for each in (low, high))
        table.add_row(*map(Text, (*edges, f"{rows:,}", "█" * round(30 * rows / most))))
    return table


def _show_comparison(frame: DataFrame, pair: tuple[str, str], as_json: bool) -> int:
    from studio.data.summaries.comparing import compare

    found = compare(frame, *pair)
    if as_json:
        print_json({key: value for key, value in asdict(found).items() if value not in (None, ())})
    else:
        _tell_comparison(found)
    return DONE


def _tell_comparison(found: Comparison) -> None:
    from rich.text import Text

    from studio.data.summaries.words import position_text

    click.echo(f"{_short(found.first)} and {_short(found.second)}: {count(found.rows, 'row')}")
    if found.left_out:
        click.echo(f"{count(found.left_out, 'row')} lack one of both.")
    if found.correlation is not None:
        click.echo(f"Correlation: {found.correlation:.4f}")
    if found.kind == "box":
        table = _table("", "Rows", "Low", "Quarter", "Median", "Three quarters", "High", "Beyond")
        scale = found.y_scale or found.x_scale
        for name, size, box in zip(found.categories, found.sizes, found.boxes):
            numbers = (box.low, box.q1, box.median, box.q3, box.high)
            texts = (position_text(each, scale) for each in numbers)
            table.add_row(*map(Text, (_short(name), f"{size:,}", *texts, f"{box.outside:,}")))
        _print(table)
        if found.more:
            click.echo(f"and {found.more:,} more values")
    if found.kind == "crosstab":
        across = [*map(_short, found.across), *(["others"] if found.more_across else [])]
        table = _table("", *across)
        names = [*map(_short, found.categories), *(["others"] if found.more else [])]
        for name, line in zip(names, found.table):
            table.add_row(Text(name), *(f"{each:,}" for each in line))
        _print(table)
    if found.kind == "nothing":
        click.echo("There is no row in which both hold a value.")
