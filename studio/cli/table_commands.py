"""The commands about tables: `studio table` and `studio diff`."""

from __future__ import annotations

from pathlib import Path

import click

from studio.cli.main import debug_option

_SOURCE = """SOURCE is a table file, a dataset's name, or an output port of an experiment as
FILE.studio:NODE:PORT (the port may be left out)."""


def add_to(commands: click.Group) -> None:
    """Add the commands to the group, once."""
    if "table" not in commands.commands:
        commands.add_command(table)
        commands.add_command(diff)


@click.command("table", epilog=_SOURCE)
@click.argument("source")
@click.option("--sort", "sorts", multiple=True, metavar="COLUMNS",
              help="Sort by columns, as in age,-name; - sorts from high to low.")  # fmt: skip
@click.option("--filter", "filters", multiple=True, metavar="TEXT",
              help="Keep rows that fulfil an expression (age > 30 and city contains \"ville\"), or "
                   "COLUMN: condition (city: /^B/, age: 18..65, bmi: is missing). May be given "
                   "again.")  # fmt: skip
@click.option("--columns", default="", metavar="NAMES",
              help="Keep these columns, in this order: age,city; or positions: 1-3,5.")  # fmt: skip
@click.option("--rows", default="", metavar="RANGE",
              help="Keep these of the rows that are left, counted from 1, as in 1-20.")  # fmt: skip
@click.option("--format", "form",
              type=click.Choice(["csv", "tsv", "markdown", "json", "parquet", "xlsx"]),
              default=None, help="The format [default: by --out, else markdown].")  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False),
              help="Write to this file instead of the terminal.")  # fmt: skip
@click.option("--trust", is_flag=True,
              help="Give scripts the network and the folders that they ask for.")  # fmt: skip
@debug_option
def table(
    source: str, sorts: tuple[str, ...], filters: tuple[str, ...], columns: str, rows: str,
    form: str | None, out: Path | None, trust: bool, debug: bool,
) -> int:  # fmt: skip
    """Show a table: sorted, filtered, in part, in the format you want."""
    from studio.cli.tables import show_table

    return show_table(
        source, sorts, filters, columns=columns, rows=rows, form=form, out=out, trust=trust
    )  # fmt: skip


@click.command("diff", epilog=_SOURCE)
@click.argument("first", metavar="SOURCE")
@click.argument("second", metavar="SOURCE")
@click.option("--key", default=None, metavar="COLUMN",
              help="Match rows by this column instead of by their position.")  # fmt: skip
@click.option("--tolerance", type=click.FloatRange(min=0), default=0.0, metavar="SHARE",
              help="Numbers that differ by less than this share count as equal.")  # fmt: skip
@click.option("--limit", type=click.IntRange(min=0), default=50, show_default=True,
              help="Most differences that are listed.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.option("--trust", is_flag=True,
              help="Give scripts the network and the folders that they ask for.")  # fmt: skip
@debug_option
def diff(
    first: str, second: str, key: str | None, tolerance: float, limit: int, as_json: bool,
    trust: bool, debug: bool,
) -> int:  # fmt: skip
    """Tell in what two tables differ. The exit code is 0 when they are the same, 1 otherwise."""
    from studio.cli.tables import show_differences

    return show_differences(
        first, second, key=key, tolerance=tolerance, limit=limit, as_json=as_json, trust=trust
    )  # fmt: skip
