"""The commands about web services: `studio serve`, `studio publish` and `studio export`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from studio.cli.main import debug_option

_DEFAULTS = {"body": 16, "rows": 100_000, "seconds": 60.0, "concurrent": 4, "queue": 200}


def add_to(commands: click.Group) -> None:
    """Add the commands to the group, once."""
    if "serve" not in commands.commands:
        commands.add_command(serve)
        commands.add_command(publish)
        commands.add_command(export)


@click.command("serve")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--host", default="127.0.0.1", show_default=True,
              help="The address to listen on; 0.0.0.0 lets other computers in.")  # fmt: skip
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True,
              help="The port; 0 takes a free one.")  # fmt: skip
@click.option("--key", envvar="STUDIO_SERVICE_KEY", default="",
              help="The key that callers send, 16 characters or more (also read from "
              "STUDIO_SERVICE_KEY). Without one, a key is made at the first start.")  # fmt: skip
@click.option("--rotate-key", is_flag=True, help="Make a new key; the one before stays valid.")
@click.option("--no-auth", is_flag=True, help="Ask callers for no key.")
@click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True,
              help="How many processes answer.")  # fmt: skip
@click.option("--script-workers", type=click.IntRange(1, 64), default=None,
              help="Warm processes for each script and worker [default: 2 or more].")  # fmt: skip
@click.option("--state", type=click.Path(path_type=Path, file_okay=False), default=None,
              help="The folder for keys, versions, jobs [default: your data folder].")  # fmt: skip
@click.option("--certificate", type=click.Path(), default="", help="TLS certificate (PEM).")
@click.option("--private-key", type=click.Path(), default="", help="TLS private key (PEM).")
@click.option("--max-body", type=click.IntRange(1, 4096), default=_DEFAULTS["body"],
              show_default=True, metavar="MB", help="Largest request.")  # fmt: skip
@click.option("--max-rows", type=click.IntRange(min=1), default=_DEFAULTS["rows"],
              show_default=True, help="Most rows of a table in a request.")  # fmt: skip
@click.option("--time-limit", type=click.FloatRange(min=0, min_open=True),
              default=_DEFAULTS["seconds"], show_default=True, metavar="S",
              help="Seconds for one request.")  # fmt: skip
@click.option("--concurrent", type=click.IntRange(1, 200), default=_DEFAULTS["concurrent"],
              show_default=True, help="Requests at work at a time, in each worker.")  # fmt: skip
@click.option("--queue", type=click.IntRange(0, 100_000), default=_DEFAULTS["queue"],
              show_default=True, help="Requests that may wait, in each worker.")  # fmt: skip
@click.option("--log-level", type=click.Choice(["debug", "info", "warning", "error"]),
              default="info", show_default=True, help="How much is logged to stderr.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Tell what happens as lines of JSON.")
@debug_option
def serve(file: Path, as_json: bool, debug: bool, **given: Any) -> int:
    """Serve an experiment as a web service until interrupted.

    The experiment needs a Web Service Output, and usually a Web Service Input.
    """
    from studio.cli.serve import serve_file

    limits = {
        "body": given["max_body"] * 1024**2,
        "rows": given["max_rows"],
        "seconds": given["time_limit"],
        "concurrent": given["concurrent"],
        "queue": given["queue"],
    }
    options = {
        "host": given["host"],
        "port": given["port"],
        "key": given["key"],
        "rotate": given["rotate_key"],
        "auth": not given["no_auth"],
        "workers": given["workers"],
        "script_workers": given["script_workers"] or 0,
        "state": str(given["state"].resolve()) if given["state"] else "",
        "certificate": given["certificate"],
        "private_key": given["private_key"],
        "log_level": given["log_level"],
        "limits": limits,
    }
    return serve_file(file, options, as_json=as_json)


@click.command("publish")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--state",
    type=click.Path(path_type=Path, file_okay=False),
    default=None,
    help="The service's folder [default: the one of its name in your data folder].",
)
@debug_option
def publish(file: Path, state: Path | None, debug: bool) -> int:
    """Make an experiment the next version of its service, which goes on running."""
    from studio.cli.serve import publish_file

    return publish_file(file, str(state.resolve()) if state else "")


@click.command("export")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--service", type=click.Path(path_type=Path, file_okay=False), metavar="DIR",
              help="Write a folder that runs the experiment as a service anywhere.")  # fmt: skip
@click.option("--python", type=click.Path(path_type=Path, dir_okay=False), metavar="SCRIPT",
              help="Write the experiment as one Python file without the studio.")  # fmt: skip
@debug_option
def export(file: Path, service: Path | None, python: Path | None, debug: bool) -> int:
    """Take an experiment away: as a service in a folder, or as one Python file."""
    from studio.cli.export import export_file

    return export_file(file, service=service, python=python)
