"""Keeps summaries: in memory beside the table they belong to, and on disk for the next start.

On disk, a file holds what took long to find out, each column with the digest of its values
(`fingerprint`). The key leads to the file; the digest decides: a script that draws random numbers
has the same key at each start, and other values.
"""

from __future__ import annotations

import json
import os
import threading
from collections import OrderedDict
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from studio.data.summaries.model import ColumnSummary
from studio.experiment.files import write_atomically

VERSION = 1  # of what a summary says; with another one, what is on disk is not used
LIMIT = 64 * 1024**2  # bytes on disk
MOST_COLUMNS = 200_000  # in memory


def summary_folder() -> Path:
    """Return the folder of summaries; `STUDIO_SUMMARIES` names another one."""
    given = os.environ.get("STUDIO_SUMMARIES")
    if given:
        return Path(given)
    from platformdirs import user_cache_path

    return user_cache_path("experiment-studio", appauthor=False) / "summaries"


@dataclass(frozen=True)
class Earlier:
    """A column's summary from an earlier time, and the digest of the values it was made of."""

    fingerprint: str
    summary: ColumnSummary


class SummaryStore:
    """Summaries by table. Safe to use from threads; what cannot be read or written is not there."""

    def __init__(self, folder: Path | None = None, limit: int = LIMIT) -> None:
        self._folder = folder
        self._limit = limit
        self._lock = threading.Lock()
        self._tables: OrderedDict[str, dict[int, ColumnSummary]] = OrderedDict()

    def table(self, made: str) -> dict[int, ColumnSummary]:
        """Return a copy of what is known in memory of a table, by the place of the column.

        `made` names the one table that a run has made (`Output.made`).
        """
        with self._lock:
            known = self._tables.get(made)
            if known is None:
                return {}
            self._tables.move_to_end(made)
            return dict(known)

    def keep(self, made: str, column: int, summary: ColumnSummary) -> None:
        """Keep the summary of a column in memory; tables not looked at for longest go first."""
        with self._lock:
            self._tables.setdefault(made, {})[column] = summary
            while len(self._tables) > 1 and sum(map(len, self._tables.values())) > MOST_COLUMNS:
                self._tables.popitem(last=False)

    def load(self, key: str) -> dict[str, Earlier]:
        """Return what is on disk under a key, by the name of the column."""
        try:
            document = json.loads(self._path(key).read_bytes())
            if document["version"] != VERSION:
                return {}
            return {
                name: Earlier(each["fingerprint"], ColumnSummary.from_json(each["summary"]))
                for name, each in document["columns"].items()
            }
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return {}

    def save(self, key: str, columns: Mapping[str, Earlier]) -> None:
        """Write summaries to disk under a key; files not used for longest make room."""
        document = {
            "version": VERSION,
            "columns": {
                name: {"fingerprint": each.fingerprint, "summary": each.summary.to_json()}
                for name, each in columns.items()
            },
        }
        with suppress(OSError, ValueError):
            data = json.dumps(document, allow_nan=False).encode()
            if len(data) <= self._limit // 4:
                self.folder.mkdir(parents=True, exist_ok=True)
                write_atomically(self._path(key), data)
                self._shrink()

    @property
    def folder(self) -> Path:
        """Where the files are."""
        return self._folder or summary_folder()

    def _path(self, key: str) -> Path:
        return self.folder / f"{sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:40]}.json"

    def _shrink(self) -> None:
        files = [(each, each.stat()) for each in self.folder.glob("*.json")]
        files.sort(key=lambda pair: pair[1].st_mtime)
        size = sum(state.st_size for _, state in files)
        for path, state in files:
            if size <= self._limit:
                break
            path.unlink(missing_ok=True)
            size -= state.st_size


store = SummaryStore()
