"""`studio serve`: an experiment as a web service, in processes of its own."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from studio.cli.main import BAD, DONE, FAILED, CommandError
from studio.scripting.launch import python_command


def serve_file(file: Path, options: Mapping[str, Any], *, as_json: bool) -> int:
    """Serve the experiment in `file` until interrupted; return the exit code."""
    if not file.is_file():
        raise CommandError(f"There is no file {file}.")
    for name in ("certificate", "private_key"):
        if options[name] and not Path(options[name]).is_file():
            raise CommandError(f"There is no file {options[name]}.")
    if bool(options["certificate"]) != bool(options["private_key"]):
        raise CommandError("TLS needs both: --certificate and --private-key.")
    # The key goes through a pipe: a command line can be read by everybody on this computer.
    process = subprocess.Popen(
        python_command("studio.service.server"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdin is not None
    assert process.stdout is not None
    failure = ""
    try:
        process.stdin.write(json.dumps({"file": str(file.resolve()), **options}) + "\n")
        process.stdin.flush()
        for line in process.stdout:
            failure = _tell(line, as_json) or failure
    except KeyboardInterrupt:
        _stop(process)
        if not as_json:
            click.echo("Stopped.")
    except OSError:
        failure = failure or "The service's process ended as it started."
    finally:
        code = _stop(process)
    if failure:
        raise CommandError(failure)
    return DONE if code == 0 else FAILED if code > 0 else BAD


def publish_file(file: Path, state: str) -> int:
    """Make the experiment in `file` the version that answers; return the exit code."""
    if not file.is_file():
        raise CommandError(f"There is no file {file}.")
    options = {"file": str(file.resolve()), "state": state, "publish": True}
    ended = subprocess.run(
        python_command("studio.service.server"),
        input=json.dumps(options) + "\n",
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=False,
    )
    messages = [json.loads(line) for line in ended.stdout.splitlines() if line.startswith("{")]
    for message in messages:
        if message["event"] == "published":
            click.echo(f"Version {message['version']} of “{message['name']}” answers from now on.")
            return DONE
        if message["event"] == "failed":
            raise CommandError(message["message"])
    return FAILED


def _stop(process: subprocess.Popen[str]) -> int:
    """Let the service finish what is under way: it stops when its stdin closes."""
    assert process.stdin is not None
    with contextlib.suppress(OSError):
        process.stdin.close()
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue  # it was told already


def _tell(line: str, as_json: bool) -> str:
    """Show one message of the service; return what went wrong, if it says so."""
    try:
        message = json.loads(line)
    except ValueError:
        return ""
    if message.get("event") == "failed":
        return str(message["message"])
    if as_json:
        click.echo(line.rstrip())
    elif message["event"] == "preparing":
        click.echo(message["message"])
    elif message["event"] == "ready":
        _show_ready(message)
    elif message["event"] == "stopped":
        click.echo("Stopped.")
    sys.stdout.flush()
    return ""


def _show_ready(message: dict[str, Any]) -> None:
    click.echo(f"“{message['name']}” (version {message['version']}) answers at")
    click.echo(f"  {message['address']}/execute?api-version=2.0&details=true")
    click.echo(f"  {message['address']}/docs  shows how to call it")
    if message.get("key"):
        click.echo(f"Key (shown only now): {message['key']}")
    elif not message["auth"]:
        click.echo("It asks for no key.")
    else:
        click.echo("It asks for the key you have; --rotate-key makes another one.")
    click.echo("Ctrl+C stops it.")
