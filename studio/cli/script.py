"""`studio script`: one azureml_main script, exactly as the module would run it."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from studio.cli.main import DONE, FAILED, CommandError
from studio.cli.outputs import OutputFolder, describe
from studio.cli.progress import count
from studio.cli.run import error_as_json
from studio.cli.terminal import print_json
from studio.engine.events import Output
from studio.engine.workers import describe as size_up
from studio.experiment.context import ScriptOptions
from studio.experiment.errors import ModuleError
from studio.experiment.values import LogText, PythonObject

if TYPE_CHECKING:
    from pandas import DataFrame


def run_script_file(
    script: Path,
    dataset1: Path | None,
    dataset2: Path | None,
    bundle: Path | None,
    *,
    out: Path | None,
    in_process: bool,
    timeout: float | None,
    options: ScriptOptions,
    as_json: bool,
) -> int:
    """Run a script file; return the exit code. See `studio script --help`."""
    from studio.scripting.bundle import bundle_from_path
    from studio.scripting.hosts import InProcessHost, SandboxedHost
    from studio.scripting.standalone import StandaloneContext

    source = read_source(script)
    inputs = [_input(path) for path in (dataset1, dataset2)]
    archive = bundle_from_path(bundle) if bundle is not None else None
    folder = OutputFolder(out, "csv") if out is not None else None
    log: list[LogText] = []

    def on_log(text: str, stream: str) -> None:
        log.append(LogText(stream, text))
        if not as_json:
            print(text, end="", file=sys.stdout if stream == "stdout" else sys.stderr, flush=True)

    host = InProcessHost() if in_process else SandboxedHost()
    context = StandaloneContext(host, on_log)
    started = time.perf_counter()
    outputs: list[Output] = []
    error: ModuleError | None = None
    try:
        frame, device = host.run(
            source, inputs[0], inputs[1], archive, timeout=timeout, context=context,
            options=options,
        )  # fmt: skip
        outputs = [
            size_up("Result Dataset", "dataset", frame),
            size_up("Python Device", "figures", device),
        ]
    except ModuleError as raised:
        error = raised
    finally:
        host.close()
    seconds = time.perf_counter() - started
    shown = _write(folder, outputs, log)
    if as_json:
        document: dict[str, Any] = {
            "status": "failed" if error else "done",
            "seconds": round(seconds, 4),
            "outputs": shown,
            "log": "".join(each.text for each in log),
        }
        if error is not None:
            document["error"] = error_as_json(error)
        print_json(document)
        return FAILED if error else DONE
    if error is not None:
        raise CommandError(f"{script.name}: {error.message}", FAILED, trace=error.trace)
    _print_table(outputs[0].value)
    return DONE


def read_source(script: Path) -> str:
    """Return the text of a script; raises CommandError when it cannot be read."""
    try:
        return script.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CommandError(f"{script} is not UTF-8 text.") from None
    except OSError as error:
        raise CommandError(f"{script} could not be read: {error.strerror or error}.") from None


def _input(path: Path | None) -> DataFrame | PythonObject | None:
    """Read a table, or the bytes of an object that another script returned (`.pickle`)."""
    from studio.data.readers import read_table

    if path is None or path.suffix.lower() != ".pickle":
        return None if path is None else read_table(path)
    try:
        return PythonObject(path.stem, path.read_bytes())
    except OSError as error:
        raise CommandError(f"{path} could not be read: {error.strerror or error}.") from None


def _write(
    folder: OutputFolder | None, outputs: list[Output], log: list[LogText]
) -> list[dict[str, Any]]:
    if folder is None:
        return [describe(each, []) for each in outputs]
    folder.write_log(folder.root, log)
    return [describe(each, folder.write(folder.root, each)) for each in outputs]


def _print_table(frame: DataFrame) -> None:
    rows, columns = frame.shape
    if columns:
        click.echo(frame.head(20).to_string(index=False, max_cols=12))
    click.echo(f"{count(rows, 'row')} × {count(columns, 'column')}")
