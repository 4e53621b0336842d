"""`studio setup-service`: from a training experiment to one that can be served."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from studio.cli.main import DONE, CommandError, debug_option
from studio.cli.terminal import plain, print_json


@click.command("setup-service")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True,
              help="The experiment to write; objects that were trained go beside it.")  # fmt: skip
@click.option("--trust", is_flag=True,
              help="Give scripts the network and the folders that they ask for.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@debug_option
def setup_service(file: Path, out: Path, trust: bool, as_json: bool, debug: bool) -> int:
    """Make an experiment ready to be served.

    Runs it, puts what its scripts trained in the place of the branch that trained it, and places
    Web Service Input and Output where they belong. FILE stays as it is.
    """
    from studio.engine.executor import Executor, RunRequest
    from studio.engine.publishing import set_up, values_of
    from studio.experiment.document import Experiment
    from studio.experiment.registry import installed
    from studio.experiment.relocate import relocate

    experiment = Experiment.open(file, registry=installed())
    with Executor() as executor:
        result = executor.submit(RunRequest(experiment, trust_all=trust)).wait()
    for node, each in result.nodes.items():
        if each.status == "failed" and each.error is not None:
            name = experiment.node(node).name
            raise CommandError(f"“{name}” failed: {each.error.message}", 1, trace=each.error.trace)
    values = {
        node: {port: output.value for port, output in each.outputs.items()}
        for node, each in result.nodes.items()
    }
    place = out.resolve().parent
    setup = set_up(experiment, values_of(values), place / f"{out.stem} models", place)
    relocate(setup.experiment, file.resolve().parent, place)
    setup.experiment.save(out)
    if as_json:
        document: dict[str, Any] = {"file": str(out), "changes": setup.changes,
                                    "predictive": setup.predictive}  # fmt: skip
        print_json(document)
    else:
        for line in setup.changes:
            click.echo(plain(line))
        click.echo(f"Serve it with: studio serve {out}")
    return DONE
