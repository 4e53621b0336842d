"""`studio run`: an experiment from a file, with a progress display or as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from studio.cli.main import DONE, FAILED, CommandError
from studio.cli.outputs import OutputFolder, describe
from studio.cli.progress import Progress
from studio.engine.executor import Executor, NodeResult, RunRequest, RunResult
from studio.experiment.document import Experiment
from studio.experiment.errors import ExperimentError, ModuleError


def run_file(
    file: Path,
    nodes: Sequence[str],
    settings: Sequence[str],
    *,
    out: Path | None,
    table_format: str,
    as_json: bool,
    use_cache: bool,
) -> int:
    """Run the experiment in `file`; return the exit code. See `studio run --help`."""
    experiment = Experiment.open(file)
    for setting in settings:
        apply_setting(experiment, setting)
    targets = tuple(_find(experiment, name) for name in nodes) or None
    folder = _output_folder(out, table_format)
    progress = Progress(experiment, quiet=as_json)
    with Executor() as executor, progress:
        request = RunRequest(experiment, targets, use_cache)
        handle = executor.submit(request, progress.on_event)
        try:
            result = handle.wait()
        except KeyboardInterrupt:
            handle.cancel()
            handle.wait(10)
            raise
        shown = [_node(experiment, key, each, folder, result) for key, each in result.nodes.items()]
    if as_json:
        document = {"status": result.status, "seconds": round(result.seconds, 4), "nodes": shown}
        click.echo(json.dumps(document, indent=2, ensure_ascii=False, default=str))
    else:
        progress.summary(result)
    if result.status == "done":
        return DONE
    if as_json:
        return FAILED
    broken = [experiment.node(k).name for k, n in result.nodes.items() if n.status == "failed"]
    raise CommandError(f"{_names(broken)} failed: {_first_error(result)}", FAILED)


def _names(names: list[str]) -> str:
    return ", ".join(f"“{name}”" for name in names) or "The run"


def _first_error(result: RunResult) -> str:
    errors = [each.error for each in result.nodes.values() if each.error is not None]
    return errors[0].message if errors else result.status


def apply_setting(experiment: Experiment, setting: str) -> None:
    """Apply one `NODE.PARAMETER=VALUE`; names may hold dots. Raises CommandError."""
    left, equals, value = setting.partition("=")
    if not equals or "." not in left:
        raise CommandError(f"--set {setting!r}: write it as NODE.PARAMETER=VALUE.")
    # Node names and labels may hold dots: the first cut that names a node and a parameter wins.
    cuts = [i for i, sign in enumerate(left) if sign == "."]
    for cut in reversed(cuts):
        name, parameter = left[:cut], left[cut + 1 :]
        node = next((each for each in experiment if each.name == name), None)
        if node is None:
            continue
        spec = node.spec.parameter(parameter)
        if spec is None:
            continue
        try:
            experiment.set_parameter(node, spec.name, spec.parse(value))
        except ValueError as error:
            raise CommandError(f"--set {left}: {error}") from None
        return
    node_name, _, parameter = left.rpartition(".")
    try:
        node = experiment.node(node_name)
    except ExperimentError:
        raise CommandError(_unknown_node(experiment, node_name)) from None
    known = ", ".join(each.name for each in node.spec.parameters) or "none"
    raise CommandError(f"{node_name} has no parameter {parameter!r}. It has: {known}.")


def _find(experiment: Experiment, name: str) -> str:
    try:
        return experiment.node(name).id
    except ExperimentError:
        raise CommandError(_unknown_node(experiment, name)) from None


def _unknown_node(experiment: Experiment, name: str) -> str:
    known = ", ".join(each.name for each in experiment) or "none"
    return f"There is no node {name!r}. The experiment has: {known}."


def _output_folder(out: Path | None, table_format: str) -> OutputFolder | None:
    if out is None:
        return None
    try:
        return OutputFolder(out, table_format)
    except OSError as error:
        raise CommandError(f"{out} cannot be used: {error.strerror or error}.") from None


def _node(
    experiment: Experiment,
    node_id: str,
    result: NodeResult,
    folder: OutputFolder | None,
    whole: RunResult,
) -> dict[str, Any]:
    node = experiment.node(node_id)
    outputs = []
    if folder is not None and (result.outputs or result.log):
        place = folder.node_folder(node.name)
        folder.write_log(place, result.log)
    for output in result.outputs.values():
        files = folder.write(place, output) if folder is not None else []
        outputs.append(describe(output, files))
    shown: dict[str, Any] = {
        "name": node.name,
        "module": node.spec.name,
        "status": "skipped" if result.status == "cancelled" else result.status,
        "seconds": round(result.seconds, 4),
        "outputs": outputs,
    }
    if result.error is not None:
        shown["error"] = error_as_json(result.error)
    return shown


def error_as_json(error: ModuleError) -> dict[str, Any]:
    """Return an error as the JSON of `--json` shows it."""
    return {
        "type": error.kind,
        "message": error.message,
        "line": error.line,
        "traceback": error.trace,
    }
