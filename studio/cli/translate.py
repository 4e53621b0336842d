"""`studio translate`: an old script in today's Python, as text."""

from __future__ import annotations

import difflib
import sys
from pathlib import Path

import click

from studio.cli.main import DONE, CommandError
from studio.experiment.files import write_atomically


def translate_file(script: Path, out: Path | None, *, diff: bool) -> int:
    """Print the translation of a script, or its differences, or write it to `out`.

    What was done is told on stderr. Raises CommandError when a file cannot be read or written.
    """
    from studio.cli.script import read_source
    from studio.scripting.compat import modern
    from studio.scripting.compat.text import compiles

    source = read_source(script)
    found = modern(source)
    if not compiles(found.source):
        raise CommandError(f"{script} is neither Python 2 nor Python 3: it has a mistake.")
    for note in found.notes or ("It is written in today's Python already.",):
        click.echo(note, err=True)
    text = found.source
    if diff:
        lines = difflib.unified_diff(
            source.splitlines(), text.splitlines(), str(script), "translated", lineterm=""
        )
        text = "".join(f"{line}\n" for line in lines)
    if out is None:
        sys.stdout.write(text)
        return DONE
    try:
        write_atomically(out, text.encode("utf-8"))
    except OSError as error:
        raise CommandError(f"{out} could not be written: {error.strerror or error}.") from None
    return DONE
