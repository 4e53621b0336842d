"""The commands of `studio` that need no window.

Exit codes: 0 done, 1 a node or a script failed, 2 bad usage or a bad file. Errors are one line
on stderr; `--debug` adds the traceback.
"""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

import click

from studio import __version__
from studio.cli.terminal import plain, tolerate_any_letter
from studio.experiment.errors import StudioError

DONE, FAILED, BAD = 0, 1, 2


class CommandError(Exception):
    """Ends a command with an exit code and one line on stderr.

    `trace` is the traceback of a user's script, which `--debug` shows in place of the studio's.
    """

    def __init__(self, message: str, code: int = BAD, *, trace: str | None = None) -> None:
        super().__init__(f"{message} (--debug shows the traceback)" if trace else message)
        self.code = code
        self.trace = trace


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="`studio FILE` opens the window with an experiment, `studio` alone the start page.",
)
@click.version_option(__version__, prog_name="Experiment Studio")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
def commands(debug: bool) -> None:
    """Experiment Studio: drag-and-drop machine-learning experiments on your own computer.

    Without a command it opens its window: `studio [FILE]`.
    """


debug_option = click.option("--debug", is_flag=True, help="Show the traceback of an error.")


@commands.command("run")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--node", "nodes", multiple=True, metavar="NAME",
              help="Run this node and what it needs; may be given again.")  # fmt: skip
@click.option("--set", "settings", multiple=True, metavar="NODE.PARAMETER=VALUE",
              help="Set a parameter for this run; may be given again.")  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path, file_okay=False),
              help="Write every output to this folder.")  # fmt: skip
@click.option("--format", "table_format", type=click.Choice(["csv", "parquet"]), default="csv",
              show_default=True, help="The format of tables in --out.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.option("--no-cache", is_flag=True, help="Run every node, also where nothing changed.")
@click.option("--trust", is_flag=True,
              help="Give scripts the network and the folders that they ask for.")  # fmt: skip
@click.option("--no-keep", is_flag=True, help="Leave the run out of the run history.")
@debug_option
def run(
    file: Path, nodes: tuple[str, ...], settings: tuple[str, ...], out: Path | None,
    table_format: str, as_json: bool, no_cache: bool, trust: bool, no_keep: bool, debug: bool,
) -> int:  # fmt: skip
    """Run an experiment, or some nodes of it, without a window."""
    from studio.cli.run import run_file

    return run_file(
        file, nodes, settings, out=out, table_format=table_format, as_json=as_json,
        use_cache=not no_cache, trust=trust, keep=not no_keep,
    )  # fmt: skip


@commands.command("script")
@click.argument("script", type=click.Path(path_type=Path))
@click.option("--dataset1", type=click.Path(path_type=Path), help="The table at the first port.")
@click.option("--dataset2", type=click.Path(path_type=Path), help="The table at the second port.")
@click.option("--bundle", type=click.Path(path_type=Path), help="The zip at the third port.")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False),
              help="Write the outputs to this folder.")  # fmt: skip
@click.option("--in-process", is_flag=True, help="Run without the sandbox, in this process.")
@click.option("--timeout", type=click.FloatRange(min=0, min_open=True), metavar="S",
              help="Stop the script after this many seconds (not with --in-process).")  # fmt: skip
@click.option("--no-compatibility", is_flag=True,
              help="Give no help to scripts written for older Pythons and libraries.")  # fmt: skip
@click.option("--memory", type=click.FloatRange(min=0), default=0.0, metavar="GB",
              help="Memory it may use; without it, three quarters of the computer's.")  # fmt: skip
@click.option("--allow-network", is_flag=True, help="Let the script reach the internet.")
@click.option("--allow-folder", type=click.Path(path_type=Path, file_okay=False, exists=True),
              metavar="DIR", help="Let the script read this folder.")  # fmt: skip
@click.option("--allow-writing", is_flag=True, help="Let it write there, too.")
@click.option("--environment", default="", metavar="PYTHON",
              help="Another Python: its path, a venv's folder, a requirements file, or "
                   "'requirements: PACKAGES'.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@debug_option
def script(
    script: Path, dataset1: Path | None, dataset2: Path | None, bundle: Path | None,
    out: Path | None, in_process: bool, timeout: float | None, no_compatibility: bool,
    memory: float, allow_network: bool, allow_folder: Path | None, allow_writing: bool,
    environment: str, as_json: bool, debug: bool,
) -> int:  # fmt: skip
    """Run one azureml_main script exactly as the module would."""
    from studio.cli.script import run_script_file
    from studio.experiment.context import FolderAccess, ScriptOptions

    options = ScriptOptions(
        compatibility=not no_compatibility,
        network=allow_network,
        folder=FolderAccess(allow_folder.resolve(), allow_writing) if allow_folder else None,
        memory=memory,
        environment=environment,
    )
    return run_script_file(
        script, dataset1, dataset2, bundle, out=out, in_process=in_process, timeout=timeout,
        options=options, as_json=as_json,
    )  # fmt: skip


@commands.command("translate")
@click.argument("script", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False),
              help="Write to this file instead of the terminal.")  # fmt: skip
@click.option("--diff", is_flag=True, help="Show the differences only.")
@debug_option
def translate(script: Path, out: Path | None, diff: bool, debug: bool) -> int:
    """Write an old script (Python 2, or as it was pasted) in today's Python."""
    from studio.cli.translate import translate_file

    return translate_file(script, out, diff=diff)


@commands.command("modules")
@click.argument("name", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@debug_option
def modules(name: str | None, as_json: bool, debug: bool) -> int:
    """List the modules of the palette, or show the help of one."""
    from studio.cli.modules import show_modules

    return show_modules(name, as_json=as_json)


def _add_more() -> None:
    from studio.cli.chart import chart
    from studio.cli.describe import describe
    from studio.cli.environments import environments
    from studio.cli.inspecting import inspect
    from studio.cli.report import report
    from studio.cli.runs import runs
    from studio.cli.service_commands import add_to
    from studio.cli.setup_service import setup_service
    from studio.cli.table_commands import add_to as add_table_commands

    commands.add_command(chart)
    commands.add_command(describe)
    commands.add_command(environments)
    commands.add_command(inspect)
    commands.add_command(runs)
    commands.add_command(report)
    commands.add_command(setup_service)
    add_to(commands)
    add_table_commands(commands)


def main(arguments: list[str]) -> int:
    """Run a command; return the exit code."""
    debug = "--debug" in arguments
    tolerate_any_letter()
    _add_more()
    try:
        result = commands.main(args=arguments, prog_name="studio", standalone_mode=False)
        return result if isinstance(result, int) else DONE
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return BAD
    except click.ClickException as error:
        return _fail(error.format_message(), BAD, debug)
    except click.Abort:
        return _fail("Interrupted.", FAILED, debug)
    except KeyboardInterrupt:
        return _fail("Interrupted.", FAILED, debug)
    except CommandError as error:
        return _fail(str(error), error.code, debug, error.trace)
    except StudioError as error:
        return _fail(str(error), BAD, debug)
    except BrokenPipeError:
        sys.stdout = None  # type: ignore[assignment]
        return DONE
    except Exception as error:
        text = f"Something unexpected went wrong: {type(error).__name__}: {error}"
        return _fail(text if debug else f"{text} (use --debug to see where)", FAILED, debug)


def _fail(message: str, code: int, debug: bool, trace: str | None = None) -> int:
    print("studio: " + plain(" ".join(message.split())), file=sys.stderr)
    if debug and trace:
        print(plain(trace).rstrip(), file=sys.stderr)
    elif debug:
        traceback.print_exc()
    return code
