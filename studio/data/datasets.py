"""The datasets the studio keeps: samples that come with it, and the user's own.

Own datasets lie as files in `user_folder()`. Saved ones are Parquet; a table file of any other
readable kind that was put there counts, too, by its file name.
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from studio import assets
from studio.data import formats, paths
from studio.data.names import suggest
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from pandas import DataFrame

MAX_NAME = 100  # characters
MAX_BYTES = 200  # of the file name; systems take 255 with suffixes
_FORBIDDEN = '<>:"/\\|?*%'  # in file names of one system or another; % marks those replaced
_RESERVED = {"CON", "PRN", "AUX", "NUL", *(f"{w}{n}" for w in ("COM", "LPT") for n in range(10))}


@dataclass(frozen=True)
class StoredDataset:
    """One dataset that is kept. `rows` and `columns` are known for samples only."""

    name: str
    path: Path
    sample: bool
    description: str = ""
    rows: int | None = None
    columns: int | None = None
    aliases: tuple[str, ...] = ()


def user_folder() -> Path:
    """Return the folder of the user's own datasets; it need not exist yet."""
    from platformdirs import user_data_path

    return user_data_path("experiment-studio", appauthor=False) / "datasets"


@cache
def samples() -> tuple[StoredDataset, ...]:
    """Return the samples that come with the studio."""
    listed = json.loads(assets.path("datasets", "index.json").read_text(encoding="utf-8"))
    return tuple(
        StoredDataset(
            name=each["name"],
            path=assets.path("datasets", each["file"]),
            sample=True,
            description=each["description"],
            rows=each["rows"],
            columns=each["columns"],
            aliases=tuple(each["aliases"]),
        )
        for each in listed
    )


def list_datasets() -> list[StoredDataset]:
    """Return the samples, then the user's own datasets by name. Opens none of them."""
    return [*samples(), *_own()]


def _own() -> list[StoredDataset]:
    try:
        files = [each for each in user_folder().iterdir() if each.is_file()]
    except OSError:
        return []
    found: dict[str, StoredDataset] = {}
    for path in sorted(files, key=lambda each: (each.suffix.lower() != ".parquet", each.name)):
        if formats.format_of(path) is None or path.name.startswith("."):
            continue
        name = unicodedata.normalize("NFC", unquote(path.stem))
        found.setdefault(_folded(name), StoredDataset(name, path, sample=False))
    return [found[key] for key in sorted(found)]


def find_dataset(name: str) -> StoredDataset:
    """Return the dataset of that name or alias, in any case of letters.

    The user's own goes before a sample. Raises ModuleError that lists what there is.
    """
    wanted = _key(name)
    own = _own()
    for each in (*own, *samples()):
        if wanted in (_key(each.name), *(_key(alias) for alias in each.aliases)):
            return each
    if not wanted:
        raise ModuleError("No dataset is chosen. Please give its name.", parameter="name")
    known = [each.name for each in (*samples(), *own)]
    message = f"There is no dataset “{name.strip()}”. {suggest(name, known)}"
    raise ModuleError(message, parameter="name")


def _key(name: str) -> str:
    """Return what names that are one to people have in common: spaces and case do not count."""
    return unicodedata.normalize("NFC", " ".join(name.split())).casefold()


def load_dataset(name: str) -> DataFrame:
    """Return the table of a dataset; raises ModuleError when it is unknown or unreadable."""
    from studio.data.readers import read_table

    return read_table(find_dataset(name).path)


def save_dataset(frame: DataFrame, name: str, overwrite: bool = False) -> StoredDataset:
    """Keep a table under a name and return what was stored.

    Raises ModuleError when the name cannot be used, is that of a sample, or is taken and
    `overwrite` is not set.
    """
    from studio.data.writers import write_table

    name = _checked(name)
    old = next((each for each in _own() if _folded(each.name) == _folded(name)), None)
    if old is not None and not overwrite:
        raise ModuleError(f"There is a dataset “{old.name}” already. Choose another name.")
    folder = user_folder()
    path = folder / f"{_file_stem(name)}.parquet"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_table(frame, path, formats.PARQUET)
        if old is not None and not (old.path.exists() and old.path.samefile(path)):
            old.path.unlink(missing_ok=True)
    except OSError as error:
        raise paths.explain(error, path, "write") from None
    return StoredDataset(name, path, sample=False, rows=len(frame), columns=len(frame.columns))


def import_dataset(
    path: str | Path, name: str | None = None, overwrite: bool = False
) -> StoredDataset:
    """Read a table file and keep it; without `name` it is called as the file.

    Raises ModuleError as `read_table` and `save_dataset` do.
    """
    from studio.data.readers import read_table

    path = Path(path)
    return save_dataset(read_table(path), path.stem if name is None else name, overwrite)


def remove_dataset(name: str) -> None:
    """Delete one of the user's own datasets; raises ModuleError for samples and unknown ones."""
    found = find_dataset(name)
    if found.sample:
        raise ModuleError(f"“{found.name}” is a sample and stays with the studio.")
    try:
        found.path.unlink()
    except OSError as error:
        raise paths.explain(error, found.path, "remove") from None


def _folded(name: str) -> str:
    """Return a name as names are compared: without case and without needless spaces."""
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()


def _checked(name: str) -> str:
    name = unicodedata.normalize("NFC", " ".join(name.split()))
    if not name:
        raise ModuleError("A dataset needs a name.")
    if len(name) > MAX_NAME:
        raise ModuleError(f"The name of a dataset may have {MAX_NAME} characters at most.")
    if len(_file_stem(name).encode("utf-8", "replace")) > MAX_BYTES:
        raise ModuleError("The name of this dataset is too long. Choose a shorter one.")
    if not name.isprintable():
        raise ModuleError("The name of a dataset may not hold characters that do not show.")
    for each in samples():
        if _folded(name) in (_folded(each.name), *(_folded(alias) for alias in each.aliases)):
            raise ModuleError(f"“{each.name}” is the name of a sample. Choose another name.")
    return name


def _file_stem(name: str) -> str:
    """Return the name as a file name of any system; `unquote` brings it back."""
    stem = "".join(f"%{ord(each):02X}" if each in _FORBIDDEN else each for each in name)
    if stem.split(".")[0].upper().strip() in _RESERVED or stem.startswith("."):
        stem = f"%{ord(stem[0]):02X}{stem[1:]}"
    return stem
