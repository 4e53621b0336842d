"""Finds out how the letters of a text file are stored, and where a guess breaks down."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from pathlib import Path

from studio.data import formats
from studio.experiment.errors import ModuleError

Note = Callable[[str], None]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHUNK = 1 << 20


def encoding_of(path: Path, word: str, note: Note) -> str:
    """Return the codec that reads the whole of a text file.

    `word` is one of `formats.ENCODINGS`, a codec's name, or Auto: then a byte order mark decides,
    or it is UTF-8, or (and `note` is told) Windows-1252. Raises ModuleError with the place of the
    first byte that does not fit, and OSError.
    """
    codec = formats.codec_of(word)
    if codec is not None:
        _demand(path, codec, word)
        return codec
    with path.open("rb") as file:
        start = file.read(4096)
    for mark, name in _MARKS:
        if start.startswith(mark):
            _demand(path, name, name.upper().removesuffix("-SIG"))
            return name
    if b"\0" in start:
        message = f"{path.name} is no text in a known encoding: it holds zero bytes. Set Encoding "
        message += "(UTF-16, for example) if it is text, or Format if it is something else."
        raise ModuleError(message, parameter="encoding")
    bad = first_bad_byte(path, "utf-8")
    if bad is None:
        return "utf-8"
    if first_bad_byte(path, "cp1252") is not None:
        message = f"{path.name} is not UTF-8 text: the byte at position {bad:,} does not fit. "
        raise ModuleError(
            message + "Set Encoding to the one it was saved in.", parameter="encoding"
        )
    note(
        f"{path.name} is not UTF-8 (see the byte at position {bad:,}), so it was read as "
        "Windows-1252. If letters look wrong, set Encoding."
    )
    return "cp1252"


def first_bad_byte(path: Path, codec: str) -> int | None:
    """Return the position (from 0) of the first byte that `codec` cannot read; None if all fit."""
    decoder = codecs.getincrementaldecoder(codec)()
    done = 0
    with path.open("rb") as file:
        while True:
            chunk = file.read(_CHUNK)
            pending = len(decoder.getstate()[0])
            try:
                decoder.decode(chunk, final=not chunk)
            except UnicodeDecodeError as error:
                return done - pending + error.start
            except UnicodeError:  # UTF-16 without its mark, for one
                return 0
            if not chunk:
                return None
            done += len(chunk)


def _demand(path: Path, codec: str, title: str) -> None:
    bad = first_bad_byte(path, codec)
    if bad is not None:
        message = f"{path.name} cannot be read as {title}: the byte at position {bad:,} does not "
        raise ModuleError(message + "fit. Set Encoding to another one.", parameter="encoding")
