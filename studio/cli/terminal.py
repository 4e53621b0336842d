"""Text for a terminal: without what would take hold of it, and JSON that any pipe can carry."""

from __future__ import annotations

import json
import re
import sys
from typing import Any

import click

_SEQUENCES = re.compile(
    r"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?"  # titles, links, the clipboard
    r"|\x1b[PX^_][^\x1b]*(?:\x1b\\)?"  # device strings
    r"|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?"  # colours, the cursor
    r"|\x1b[ -/]*[0-~]?"
)
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def plain(text: str) -> str:
    """Return text without escape sequences and unseen characters; tabs and newlines stay."""
    if text.isascii() and text.isprintable():
        return text
    return _SURROGATES.sub("\ufffd", _UNSEEN.sub("", _SEQUENCES.sub("", text)))


def print_json(document: Any) -> None:
    """Print a document as JSON: readable where the output can hold its letters, else escaped."""
    text = json.dumps(document, indent=2, ensure_ascii=False, default=str)
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except UnicodeError:
        text = json.dumps(document, indent=2, default=str)
    click.echo(text)


def tolerate_any_letter() -> None:
    """Let stdout and stderr show `?` for a letter that they cannot hold instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
