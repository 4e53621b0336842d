"""The datasets that are kept under a name: samples that ship with the studio, and the user's own.

The user's own lie in one folder, a file each; any table file put there appears by its name.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from studio import assets
from studio.data import formats
from studio.data.names import suggest
from studio.data.paths import explain
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from pandas import DataFrame


@dataclass(frozen=True)
class StoredDataset:
    """One dataset that is kept; `rows` and `columns` are None where they are not known yet."""

    name: str
    path: Path
    description: str = ""
    rows: int | None = None
    columns: int | None = None
    sample: bool = False


def user_folder() -> Path:
    """Return the folder of the user's own datasets (it may not exist yet)."""
    from platformdirs import user_data_path

    return user_data_path("experiment-studio", appauthor=False) / "datasets"


@cache
def samples() -> tuple[StoredDataset, ...]:
    """Return the datasets that ship with the studio."""
    folder = assets.path("datasets")
    entries = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    return tuple(
        StoredDataset(
            each["name"],
            folder / each["file"],
            each["description"],
            each["rows"],
            each["columns"],
            sample=True,
        )
        for each in entries
    )


def list_datasets() -> list[StoredDataset]:
    """Return the samples, then the user's own in the order of their names. Reads no table."""
    return [*samples(), *_own()]


def _own() -> list[StoredDataset]:
    taken = {each.name.casefold() for each in samples()}
    found = []
    try:
        paths = sorted(user_folder().iterdir(), key=lambda path: path.name.casefold())
    except OSError:
        return []
    for path in paths:
        known = formats.format_of(path) is not None and not path.name.startswith(".")
        if known and path.stem.casefold() not in taken and path.is_file():
            taken.add(path.stem.casefold())
            found.append(StoredDataset(path.stem, path))
    return found


def find_dataset(name: str) -> StoredDataset:
    """Return the dataset of that name, in any case of letters.

    Raises ModuleError that names near ones, or all there are.
    """
    known = list_datasets()
    wanted = name.strip().casefold()
    for each in known:
        if each.name.casefold() == wanted:
            return each
    hint = suggest(name, [each.name for each in known])
    if not wanted:
        raise ModuleError(f"No dataset is chosen. {hint}", parameter="name")
    raise ModuleError(f"There is no dataset “{name.strip()}”. {hint}", parameter="name")


def load_dataset(name: str) -> DataFrame:
    """Read the dataset of that name; raises ModuleError."""
    from studio.data.readers import read_table

    return read_table(find_dataset(name).path)


def save_dataset(frame: DataFrame, name: str, *, overwrite: bool = False) -> StoredDataset:
    """Keep a table under a name, as a Parquet file in the user's folder.

    Raises ModuleError when the name cannot be a file's name, is a sample's, or is taken (unless
    `overwrite`), and when the folder cannot be written to.
    """
    from studio.data.writers import write_table

    name = _good_name(name)
    old = next((e for e in list_datasets() if e.name.casefold() == name.casefold()), None)
    if old is not None and old.sample:
        text = f"“{old.name}” is the name of a sample. Please choose another."
        raise ModuleError(text, parameter="name")
    if old is not None and not overwrite:
        text = f"There is a dataset “{old.name}” already. Choose another name, or replace it."
        raise ModuleError(text, parameter="name")
    path = user_folder() / f"{name}.parquet"
    write_table(frame, path, formats.PARQUET)
    if old is not None and not _same(old.path, path):
        _delete(old.path)
    return StoredDataset(name, path, rows=len(frame), columns=len(frame.columns))


def import_dataset(
    path: str | Path, name: str | None = None, *, overwrite: bool = False
) -> StoredDataset:
    """Read a table file and keep it under a name (the file's own when None); raises ModuleError."""
    from studio.data.readers import read_table

    path = Path(path)
    return save_dataset(read_table(path), name or path.stem, overwrite=overwrite)


def remove_dataset(name: str) -> None:
    """Forget one of the user's datasets and delete its file; raises ModuleError."""
    found = find_dataset(name)
    if found.sample:
        text = f"“{found.name}” came with the studio and cannot be removed."
        raise ModuleError(text, parameter="name")
    _delete(found.path)


def _delete(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise explain(error, path, "remove") from None


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')


def _good_name(name: str) -> str:
    """Return the name without spaces around it; raises ModuleError if no file could have it."""
    name = " ".join(name.split())
    text = ""
    if not name:
        text = "A dataset needs a name."
    elif found := _FORBIDDEN.search(name):
        text = f"The name of a dataset cannot hold “{found[0]}”."
    elif _RESERVED.fullmatch(name) or name.startswith(".") or name.endswith("."):
        text = f"A dataset cannot be called “{name}”."
    elif len(name.encode("utf-8", "replace")) > 200:
        text = "The name is too long for a dataset."
    if text:
        raise ModuleError(f"{text} Please choose another name.", parameter="name")
    return name
