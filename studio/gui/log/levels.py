"""Tells of what kind a line of a log is, by its stream and by the words that stand at its start."""

from __future__ import annotations

import re
from enum import IntEnum


class Level(IntEnum):
    """What kind of line it is, the gravest first."""

    ERROR = 0
    WARNING = 1
    INFO = 2
    DEBUG = 3
    OUTPUT = 4  # plain text of stdout
    MESSAGE = 5  # plain text of stderr
    STUDIO = 6  # remarks of the studio
    HEAD = 7  # says whose lines follow


_OF_STREAM = {"stdout": Level.OUTPUT, "error": Level.ERROR, "studio": Level.STUDIO}
_WORDS = {
    "CRITICAL": Level.ERROR, "FATAL": Level.ERROR, "ERROR": Level.ERROR,
    "WARNING": Level.WARNING, "WARN": Level.WARNING, "INFO": Level.INFO,
    "DEBUG": Level.DEBUG, "TRACE": Level.DEBUG,
}  # fmt: skip
# In the order of likelihood: looking for a word that is not there costs a nanosecond a line.
_HINTS = ("INFO", "WARN", "DEBUG", "ERROR", "Warning: ", "CRITICAL", "FATAL", "TRACE")
_LEVEL = re.compile(rf"(?<![\w.])\[?({'|'.join(_WORDS)})\]?(?=[\s:|,\])-]|$)")
_WARNED = re.compile(r"^(?:\S.*:\d+: )?\w*Warning: ")
TRACE = "Traceback (most recent call last)"
WITHIN = (" ", "\t", "Traceback (")
_LOOKED_AT = 120  # characters at the start of a line in which a level may stand


def usual_level(stream: str) -> Level:
    """Return what a plain line of a stream is."""
    return _OF_STREAM.get(stream, Level.MESSAGE)


def is_telling(text: str) -> bool:
    """Tell whether a line of the text may be of another kind than its stream's."""
    return TRACE in text or any(each in text for each in _HINTS)


def level_of(line: str, usual: Level) -> Level:
    """Return what a line is that stands in no traceback."""
    if TRACE in line:
        return Level.ERROR
    found = _LEVEL.search(line[:_LOOKED_AT])
    if found is not None:
        return _WORDS[found.group(1)]
    if "Warning: " in line and _WARNED.match(line):
        return Level.WARNING
    return usual
