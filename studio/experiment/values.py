"""Values that travel between ports and need no library beyond the standard one.

A dataset is a pandas frame (see `studio.data`); everything here is immutable.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any


@dataclass(frozen=True)
class Bundle:
    """A zip archive, as it goes into the third port of Execute Python Script.

    `name` is the archive's own name (`Hello.zip`), `data` its bytes.
    """

    name: str
    data: bytes = field(repr=False)

    @property
    def digest(self) -> str:
        """The SHA-256 of the archive, in hexadecimal digits."""
        return sha256(self.data).hexdigest()


@dataclass(frozen=True)
class Figure:
    """One picture: its name, its PNG bytes and, where it was drawn as vectors, its SVG text."""

    name: str
    png: bytes = field(repr=False)
    svg: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class LogText:
    """A piece of console text; `stream` is `"stdout"`, `"stderr"` or `"studio"`."""

    stream: str
    text: str


@dataclass(frozen=True)
class PythonObject:
    """Any Python object, as the bytes of a pickle; only a script's sandbox ever opens it.

    `type_name` and `preview` say what a script told about it: text for people, never trusted.
    """

    type_name: str
    data: bytes = field(repr=False)
    preview: str = field(default="", repr=False)


@dataclass(frozen=True)
class PythonDevice:
    """What the second port of Execute Python Script shows: pictures and console text together.

    A script that returns a second value puts it here, too: a second table (a pandas frame), or
    any object as `PythonObject`.
    """

    figures: tuple[Figure, ...] = ()
    console: tuple[LogText, ...] = ()
    table: Any = field(default=None, compare=False)
    object: PythonObject | None = None
