"""`studio chart`: a chart of a table, as a picture or as the script that draws it."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from studio.cli.main import DONE, FAILED, CommandError, debug_option
from studio.data.charts import spec as c

if TYPE_CHECKING:
    from pandas import DataFrame


@click.command("chart")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--kind", type=click.Choice(c.KINDS),
              help="The kind of chart; without it, one that suits the columns.")  # fmt: skip
@click.option("--x", metavar="COLUMN", help="The column along the x axis.")
@click.option("--y", "y", metavar="COLUMN", multiple=True,
              help="A column along the y axis; may be given again.")  # fmt: skip
@click.option("--colour", metavar="COLUMN",
              help="The column that tells groups apart, or the values of a heat map.")  # fmt: skip
@click.option("--size", metavar="COLUMN", help="The column that sizes the points of a scatter.")
@click.option("--aggregate", type=click.Choice(c.AGGREGATES),
              help="What bars and cells show: count without values, else mean.")  # fmt: skip
@click.option("--bins", type=click.IntRange(1, c.MOST_BINS), default=20, show_default=True,
              help="Ranges of a histogram, and of numbers in a heat map.")  # fmt: skip
@click.option("--log-x", is_flag=True, help="A logarithmic x axis.")
@click.option("--log-y", is_flag=True, help="A logarithmic y axis.")
@click.option("--title", default="", help="The title above the chart.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False),
              help="Write the picture to this file: .png, .svg or .pdf.")  # fmt: skip
@click.option("--script", "as_script", is_flag=True,
              help="Print the azureml_main script that draws the chart.")  # fmt: skip
@debug_option
def chart(
    file: Path, kind: str | None, x: str | None, y: tuple[str, ...], colour: str | None,
    size: str | None, aggregate: str | None, bins: int, log_x: bool, log_y: bool, title: str,
    out: Path | None, as_script: bool, debug: bool,
) -> int:  # fmt: skip
    """Draw a chart of a table, as the chart builder of the window does.

    Columns that are not named are chosen by what they hold, if none is named at all.
    """
    from studio.data.charts.source import source_of
    from studio.data.charts.suggest import columns_of, first_chart, suggest
    from studio.data.readers import read_table
    from studio.engine.drawings import FORMS

    form = out.suffix.lower().removeprefix(".") if out is not None else ""
    if out is None and not as_script:
        raise CommandError("Say where the picture goes (--out chart.png), or ask for the --script.")
    if out is not None and form not in FORMS:
        raise CommandError(f"{out} is no picture: end its name in .png, .svg or .pdf.")
    frame = read_table(file)
    c.check_table(frame)
    holds = columns_of(frame)
    named = x is not None or y or colour is not None or size is not None
    if named:
        values = colour if kind == c.HEAT_MAP else y
        guess = c.COUNT if not values else "mean"
        spec = c.ChartSpec(kind or _kind_for(x, y), x, y, colour, size, aggregate or guess)
    else:
        spec = first_chart(frame, holds) if kind is None else suggest(kind, frame, holds)
        aggregate = aggregate or spec.aggregate
        spec = replace(spec, aggregate=aggregate)
    spec = replace(spec, bins=bins, log_x=log_x, log_y=log_y, title=title)
    spec = c.check(spec, holds)
    if as_script:
        sys.stdout.write(source_of(spec))
    if out is not None:
        _draw(spec, frame, holds, out, form)
    return DONE


def _kind_for(x: str | None, y: tuple[str, ...]) -> str:
    if x is not None and y:
        return c.SCATTER
    return c.BAR if x is not None else c.HISTOGRAM


def _draw(spec: c.ChartSpec, frame: DataFrame, holds: dict[str, str], out: Path, form: str) -> None:
    from studio.engine.charts import draw_chart
    from studio.engine.drawings import picture_as
    from studio.experiment.files import write_atomically
    from studio.scripting.hosts import SandboxedHost
    from studio.scripting.standalone import StandaloneContext

    with SandboxedHost() as host:
        try:
            drawn = draw_chart(spec, frame, host, StandaloneContext(host), holds=holds)
        except c.ChartError as error:
            raise CommandError(error.message, FAILED, trace=error.trace) from error
    if drawn.note:
        click.echo(drawn.note, err=True)
    try:
        write_atomically(out, picture_as(drawn.figure, form))
    except OSError as error:
        raise CommandError(f"{out} could not be written: {error.strerror or error}.") from None
