"""The words users choose from when a table is read or written. Imports nothing heavy."""

from __future__ import annotations

from pathlib import Path

from studio.data.names import suggest
from studio.experiment.errors import ModuleError

AUTO = "Auto"
CSV = "CSV"
TSV = "TSV"
EXCEL = "Excel"
PARQUET = "Parquet"
FEATHER = "Feather"
JSON_LINES = "JSON lines"

FORMATS = (CSV, TSV, EXCEL, PARQUET, FEATHER, JSON_LINES)

_BY_SUFFIX = {
    ".csv": CSV,
    ".txt": CSV,
    ".dat": CSV,
    ".tsv": TSV,
    ".tab": TSV,
    ".xlsx": EXCEL,
    ".xlsm": EXCEL,
    ".parquet": PARQUET,
    ".pq": PARQUET,
    ".feather": FEATHER,
    ".arrow": FEATHER,
    ".ipc": FEATHER,
    ".jsonl": JSON_LINES,
    ".ndjson": JSON_LINES,
    ".json": JSON_LINES,
}

SUFFIXES = tuple(_BY_SUFFIX)

# What file dialogs offer.
OPEN_PATTERNS = (
    "Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.parquet *.feather *.arrow *.jsonl *.json)",
    "All files (*)",
)
SAVE_PATTERNS = (
    "CSV (*.csv)",
    "TSV (*.tsv)",
    "Excel workbook (*.xlsx)",
    "Parquet (*.parquet)",
    "Feather (*.feather)",
    "JSON lines (*.jsonl)",
)

SEPARATORS = {"Comma": ",", "Semicolon": ";", "Tab": "\t", "Pipe": "|"}

ENCODINGS = {
    "UTF-8": "utf-8-sig",
    "UTF-16": "utf-16",
    "Windows-1252": "cp1252",
    "Latin-1": "latin-1",
    "Latin-9": "iso8859-15",
    "Windows-1250": "cp1250",
    "Windows-1251": "cp1251",
    "Mac Roman": "mac-roman",
    "Shift JIS": "cp932",
    "GB 18030": "gb18030",
    "Big5": "big5",
    "EUC-KR": "euc-kr",
}

DECIMAL_MARKS = {"Point": ".", "Comma": ","}


def format_of(path: Path) -> str | None:
    """Return the format that a file's suffix stands for; None for an unknown suffix."""
    return _BY_SUFFIX.get(path.suffix.lower())


def known_format(word: str) -> str:
    """Return the format by its name, or by a suffix such as `xlsx`; raises ModuleError."""
    suffix = f".{word.lower().removeprefix('.')}"
    if suffix in _BY_SUFFIX:
        return _BY_SUFFIX[suffix]
    return _known("format", "format", word, (AUTO, *FORMATS))


def separator_of(word: str) -> str | None:
    """Return the separating character for a word of `SEPARATORS` or a single character.

    None stands for Auto. Raises ModuleError.
    """
    if len(word) == 1:
        return word
    name = _known("separator", "separator", word, (AUTO, *SEPARATORS))
    return SEPARATORS.get(name)


def codec_of(word: str) -> str | None:
    """Return Python's codec for a word of `ENCODINGS` or a codec name; None stands for Auto."""
    import codecs

    names = {each.casefold(): each for each in (AUTO, *ENCODINGS)}
    name = names.get(word.casefold())
    if name is not None:
        return ENCODINGS.get(name)
    try:
        codecs.lookup(word)
        "".encode(word)
    except (LookupError, ValueError, TypeError):
        _known("encoding", "encoding", word, (AUTO, *ENCODINGS))
    return word


def _known(what: str, parameter: str, word: str, words: tuple[str, ...]) -> str:
    for each in words:
        if each.casefold() == word.casefold():
            return each
    text = f"There is no {what} “{word}”. {suggest(word, words)}"
    raise ModuleError(text, parameter=parameter)
