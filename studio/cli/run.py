"""`studio run`: an experiment from a file, with a progress display or as JSON."""

from __future__ import annotations

import difflib
import shlex
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from studio.cli.main import DONE, FAILED, CommandError
from studio.cli.outputs import OutputFolder, describe
from studio.cli.progress import Progress
from studio.cli.terminal import plain, print_json
from studio.engine.executor import Executor, NodeResult, RunHandle, RunRequest, RunResult
from studio.engine.runs.keeping import Keeper, Origin
from studio.engine.runs.store import RunStore
from studio.experiment.document import Experiment, Node
from studio.experiment.errors import ExperimentError, ModuleError
from studio.experiment.values import LogText


def run_file(
    file: Path,
    nodes: Sequence[str],
    settings: Sequence[str],
    *,
    out: Path | None,
    table_format: str,
    as_json: bool,
    use_cache: bool,
    trust: bool = False,
    keep: bool = True,
) -> int:
    """Run the experiment in `file`; return the exit code. See `studio run --help`."""
    experiment = Experiment.open(file)
    for setting in settings:
        apply_setting(experiment, setting)
    targets = tuple(find_node(experiment, name) for name in nodes) or None
    folder = OutputFolder(out, table_format) if out is not None else None
    progress = Progress(experiment, quiet=as_json)
    command = ["studio", "run", str(file)]
    command += [f"--node={each}" for each in nodes] + [f"--set={each}" for each in settings]
    result = run_with_progress(
        experiment, targets, progress, command, use_cache=use_cache, trust=trust, keep=keep
    )
    shown = [_node(experiment, key, each, folder) for key, each in result.nodes.items()]
    if as_json:
        seconds = round(result.seconds, 4)
        print_json({"status": result.status, "seconds": seconds, "nodes": shown})
    else:
        progress.summary(result)
    if result.status == "done":
        return DONE
    if as_json:
        return FAILED
    raise CommandError(what_failed(experiment, result), FAILED, trace=_traces(experiment, result))


def run_with_progress(
    experiment: Experiment,
    targets: tuple[str, ...] | None,
    progress: Progress,
    command: Sequence[str],
    *,
    use_cache: bool,
    trust: bool,
    keep: bool,
) -> RunResult:
    """Run an experiment, or some nodes (ids) of it, and show how it gets on.

    `command` is what the run history tells of where the run came from.
    """
    with Executor() as executor, progress, keeping(keep) as keeper:
        if any(node.spec.id == "execute_python_script" for node in experiment):
            executor.warm()
        request = RunRequest(experiment, targets, use_cache, trust_all=trust)
        handle = executor.submit(request, progress.on_event)
        if keeper is not None:
            origin = Origin("command line", shlex.join(command))
            keeper.follow(handle, experiment.copy(), origin, targets)
        return wait_for(handle)


@contextmanager
def keeping(wanted: bool) -> Iterator[Keeper | None]:
    """Keep the runs of a command in the run history; without it, a line on stderr tells why."""
    if not wanted:
        yield None
        return
    keeper = Keeper(RunStore(), on_trouble=_tell)
    try:
        yield keeper
    finally:
        keeper.close()


def _tell(text: str) -> None:
    print("studio: " + plain(text), file=sys.stderr)


def wait_for(handle: RunHandle) -> RunResult:
    """Wait for the end, in short steps: on Windows only those let an interrupt through.

    An interrupt cancels the run.
    """
    try:
        while True:
            try:
                return handle.wait(0.5)
            except TimeoutError:
                if handle.finished:
                    return handle.wait()
    except KeyboardInterrupt:
        handle.cancel()
        handle.wait(10)
        raise


def _traces(experiment: Experiment, result: RunResult) -> str | None:
    broken = {k: n.error.trace for k, n in result.nodes.items() if n.error and n.error.trace}
    told = [f"“{experiment.groups.path_to(key)}”\n{trace}" for key, trace in broken.items()]
    return "\n".join(told) or None


def what_failed(experiment: Experiment, result: RunResult) -> str:
    """Return in a line which nodes failed, and why."""
    broken = {k: n.error.message for k, n in result.nodes.items() if n.error is not None}
    told = [f"“{experiment.groups.path_to(key)}” failed: {text}" for key, text in broken.items()]
    if len(told) > 1:
        return f"{len(told)} nodes failed. {' '.join(told[:5])}{' …' if len(told) > 5 else ''}"
    return told[0] if told else f"The run was not completed ({result.status})."


def apply_setting(experiment: Experiment, setting: str) -> None:
    """Apply one `NODE.PARAMETER=VALUE`; names may hold dots. Raises CommandError."""
    left, equals, value = setting.partition("=")
    if not equals or "." not in left:
        raise CommandError(f"--set {setting!r}: write it as NODE.PARAMETER=VALUE.")
    # Node names and labels may hold dots: the first cut that names a node and a parameter wins.
    cuts = [i for i, sign in enumerate(left) if sign == "."]
    for cut in reversed(cuts):
        name, parameter = left[:cut], left[cut + 1 :]
        node = _node_called(experiment, name)
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
    for cut in reversed(cuts):
        node = _node_called(experiment, left[:cut])
        if node is not None:
            known = ", ".join(each.name for each in node.spec.parameters) or "none"
            wrong = left[cut + 1 :]
            raise CommandError(f"{node.name} has no parameter {wrong!r}. It has: {known}.")
    raise CommandError(_unknown_node(experiment, left.rpartition(".")[0]))


def _node_called(experiment: Experiment, name: str) -> Node | None:
    try:
        return experiment.node(name)
    except ExperimentError:
        return None


def find_node(experiment: Experiment, name: str) -> str:
    """Return the id of a node by its name; raises CommandError that names those there are."""
    node = _node_called(experiment, name)
    if node is None:
        raise CommandError(_unknown_node(experiment, name))
    return node.id


def _unknown_node(experiment: Experiment, name: str) -> str:
    names = [each.name for each in experiment]
    if len(names) > 10:
        names = difflib.get_close_matches(name, names, n=5, cutoff=0.3) or names[:5]
        return f"There is no node {name!r}. Among others the experiment has: {', '.join(names)}."
    return f"There is no node {name!r}. The experiment has: {', '.join(names) or 'none'}."


def _node(
    experiment: Experiment, key: str, result: NodeResult, folder: OutputFolder | None
) -> dict[str, Any]:
    node = experiment.node(key)
    outputs = []
    if folder is not None and (result.outputs or result.log or result.error):
        place = folder.node_folder(node.name)
        folder.write_log(place, [*result.log, *_why_failed(result)])
    for output in result.outputs.values():
        files = folder.write(place, output) if folder is not None else []
        outputs.append(describe(output, files))
    shown: dict[str, Any] = {
        "name": node.name,
        "path": experiment.groups.path_to(key),
        "module": node.spec.name,
        "status": "skipped" if result.status == "cancelled" else result.status,
        "seconds": round(result.seconds, 4),
        "outputs": outputs,
    }
    if result.error is not None:
        shown["error"] = error_as_json(result.error)
    return shown


def _why_failed(result: NodeResult) -> list[LogText]:
    """Return what the log tells of an error, as it does in the window."""
    if result.error is None:
        return []
    told = [result.error.message, result.error.trace or ""]
    return [LogText("error", f"{each.rstrip()}\n") for each in told if each.strip()]


def error_as_json(error: ModuleError) -> dict[str, Any]:
    """Return an error as the JSON of `--json` shows it."""
    return {
        "type": error.kind,
        "message": error.message,
        "line": error.line,
        "traceback": error.trace,
    }
