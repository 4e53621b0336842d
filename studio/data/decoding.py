"""How the letters of a text file are stored: found out, tried, and explained when wrong."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from pathlib import Path

from studio.data import formats
from studio.experiment.errors import ModuleError

Note = Callable[[str], None]

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
_BLOCK = 1 << 20
# What other kinds of files begin with, and what they are.
_SIGNATURES = (
    (b"PK\x03\x04", "an Excel workbook or a zip archive"),
    (b"\xd0\xcf\x11\xe0", "an old or protected Office file"),
    (b"PAR1", "a Parquet file"),
    (b"ARROW1", "a Feather file"),
    (b"FEA1", "a Feather file"),
    (b"%PDF", "a PDF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a picture"),
    (b"SQLite format 3", "a database"),
)


def codec_for(path: Path, encoding: str, note: Note | None = None) -> str:
    """Return Python's codec with which all of the file can be read.

    `encoding` is a word of `formats.ENCODINGS` or `"Auto"`: a byte order mark decides, then
    UTF-8 is tried, then Windows-1252, of which `note` is told. Raises ModuleError when the file
    is no text or does not fit the encoding, and OSError when it cannot be opened.
    """
    chosen = formats.codec_of(encoding)
    with path.open("rb") as file:
        start = file.read(4096)
    if chosen is not None:
        where = first_misfit(path, chosen)
        if where is not None:
            message = f"{path.name} is not {encoding} text: byte {where:,} does not fit. "
            message += "Set Encoding to Auto, or to the one it was written with."
            raise ModuleError(message, parameter="encoding")
        return chosen
    marked = next((codec for mark, codec in _BOMS if start.startswith(mark)), None)
    if marked is None:
        _check_is_text(path, start)
    where = first_misfit(path, marked or "utf-8")
    if where is None:
        return marked or "utf-8"
    if marked is None and first_misfit(path, "cp1252") is None:
        if note is not None:
            note(
                f"{path.name} is not UTF-8 (byte {where:,} does not fit), so it was read as "
                "Windows-1252. If letters look wrong, set Encoding."
            )
        return "cp1252"
    message = f"The letters of {path.name} cannot be read: byte {where:,} fits neither UTF-8 nor "
    message += "Windows-1252. Set Encoding to the one it was written with."
    raise ModuleError(message, parameter="encoding")


def first_misfit(path: Path, codec: str) -> int | None:
    """Return the position (from 0) of the first byte that does not fit; None when all do."""
    decoder = codecs.getincrementaldecoder(codec)()
    at = 0
    with path.open("rb") as file:
        while True:
            block = file.read(_BLOCK)
            held = decoder.getstate()[0]
            try:
                decoder.decode(block, final=not block)
            except UnicodeDecodeError as error:
                return max(0, at - len(held) + error.start)
            except UnicodeError:
                return at
            if not block:
                return None
            at += len(block)


def _check_is_text(path: Path, start: bytes) -> None:
    for signature, what in _SIGNATURES:
        if start.startswith(signature):
            message = f"{path.name} is no text file, but {what}. Choose another Format."
            raise ModuleError(message, parameter="format")
    if b"\0" in start:
        message = f"{path.name} is no text, or it is UTF-16 without a mark. "
        message += "Choose another Format, or set Encoding to UTF-16."
        raise ModuleError(message, parameter="encoding")
