"""`studio report`: an experiment and its results as one HTML or PDF file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import click

from studio.cli.main import DONE, FAILED, debug_option


@click.command("report")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False),
              help="The report: a .html or a .pdf file. Without it, NAME.html beside the "
                   "experiment.")  # fmt: skip
@click.option("--no-run", is_flag=True, help="Show the experiment only, without results.")
@click.option("--node", "nodes", multiple=True, metavar="NAME",
              help="Run this node and what it needs; may be given again.")  # fmt: skip
@click.option("--set", "settings", multiple=True, metavar="NODE.PARAMETER=VALUE",
              help="Set a parameter for this run; may be given again.")  # fmt: skip
@click.option("--rows", type=click.IntRange(min=0, max=10_000), default=None,
              help="How many rows of each table are shown (20).")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.option("--no-cache", is_flag=True, help="Run every node, also where nothing changed.")
@click.option("--trust", is_flag=True,
              help="Give scripts the network and the folders that they ask for.")  # fmt: skip
@click.option("--language", type=click.Choice(["en", "ko"]), default="en",
              help="The language of the report's own words.")  # fmt: skip
@click.option("--no-keep", is_flag=True, help="Leave the run out of the run history.")
@debug_option
def report(
    file: Path, out: Path | None, no_run: bool, nodes: tuple[str, ...],
    settings: tuple[str, ...], rows: int | None, as_json: bool, no_cache: bool, trust: bool,
    no_keep: bool, language: str,
    debug: bool,
) -> int:  # fmt: skip
    """Run an experiment and write a report of it: HTML, or PDF by the end of the name of --out.

    The report is one file that needs nothing else: the canvas, parameters, scripts, tables,
    figures and console text. A failed node is reported, too; the exit code is 1 then.
    """
    return report_file(
        file, out, nodes, settings, no_run=no_run, rows=rows, as_json=as_json,
        use_cache=not no_cache, trust=trust, keep=not no_keep, language=language,
    )  # fmt: skip


def report_file(
    file: Path,
    out: Path | None,
    nodes: Sequence[str],
    settings: Sequence[str],
    *,
    no_run: bool,
    rows: int | None,
    as_json: bool,
    use_cache: bool,
    trust: bool,
    keep: bool = True,
    language: str = "en",
) -> int:
    """Write a report of the experiment in `file`; return the exit code."""
    from dataclasses import replace

    from studio.cli.progress import Progress
    from studio.cli.run import apply_setting, find_node, run_with_progress
    from studio.cli.terminal import print_json
    from studio.engine.report import LIMITS, RunFacts, kind_of, write_report
    from studio.experiment.document import Experiment

    path = out if out is not None else file.with_suffix(".html")
    kind_of(path)  # a wrong name is told before the run
    experiment = Experiment.open(file)
    for setting in settings:
        apply_setting(experiment, setting)
    targets = tuple(find_node(experiment, name) for name in nodes) or None
    limits = LIMITS if rows is None else replace(LIMITS, rows=rows)
    began, result = datetime.now(), None
    if not no_run:
        progress = Progress(experiment, quiet=as_json)
        command = ["studio", "report", str(file)]
        command += [f"--node={each}" for each in nodes] + [f"--set={each}" for each in settings]
        result = run_with_progress(
            experiment, targets, progress, command,
            use_cache=use_cache, trust=trust, keep=keep,
        )  # fmt: skip
    facts = RunFacts(began if result is not None else None)
    write_report(experiment, result, path, facts=facts, limits=limits, language=language)
    status = result.status if result is not None else "not run"
    if as_json:
        print_json({"report": str(path), "status": status})
    else:
        click.echo(f"The report is in {path}.", err=True)
    return DONE if result is None or result.status == "done" else FAILED
