"""`studio export`: an experiment as a service's folder, or as one Python file."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import click

from studio.cli.main import DONE, CommandError
from studio.scripting.launch import python_command


def export_file(file: Path, *, service: Path | None, python: Path | None) -> int:
    """Export the experiment in `file`; return the exit code. See `studio export --help`."""
    if service is None and python is None:
        raise CommandError("Say what to write: --service DIR or --python SCRIPT.")
    if not file.is_file():
        raise CommandError(f"There is no file {file}.")
    job = {
        "file": str(file.resolve()),
        "service": str(service.resolve()) if service else None,
        "python": str(python.resolve()) if python else None,
    }
    done = subprocess.run(
        python_command("studio.service.exporting"),
        input=json.dumps(job),
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=False,
    )
    try:
        answer = json.loads(done.stdout.splitlines()[-1])
    except (ValueError, IndexError):
        raise CommandError("The export ended early.") from None
    if "error" in answer:
        raise CommandError(answer["error"])
    for line in answer["written"]:
        click.echo(f"Written: {line}")
    for line in answer["notes"]:
        click.echo(line)
    return DONE
