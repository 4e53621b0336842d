"""Which files can be dropped or imported: experiments, and what becomes a module."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

TABLES = (".csv", ".tsv", ".xlsx", ".parquet", ".feather", ".json", ".jsonl")
EXPERIMENT = ".studio"
_TAKEN = (*TABLES, ".zip", ".py", EXPERIMENT)


def usable(data: QMimeData) -> list[Path]:
    """Return the files among what is dragged that can be used."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [each for each in paths if each.suffix.lower() in _TAKEN]
