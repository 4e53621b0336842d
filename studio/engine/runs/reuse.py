"""Lets nodes that did not change be reused after a restart: content key → files of the store.

Only what comes back exactly as it was counts: tables that Arrow holds without a loss, zips,
figures, objects of scripts. Another studio or pandas version starts afresh.
"""

from __future__ import annotations

import json
import logging
import platform
import threading
from collections import OrderedDict
from functools import cache
from typing import TYPE_CHECKING, Any

from studio import __version__
from studio.engine.cache import Kept, MemoryCache
from studio.engine.events import Output
from studio.engine.runs import codecs
from studio.engine.runs.places import RunStoreError
from studio.engine.runs.records import RunRecord, collect
from studio.experiment.files import write_atomically

if TYPE_CHECKING:
    from studio.engine.runs.store import RunStore

Found = tuple[dict[str, dict[str, Any]], str | None]
_MOST = 5000


class Reuse:
    """Knows in which files of a store the results of a content key lie."""

    def __init__(self, store: RunStore) -> None:
        self.store = store
        self._known: OrderedDict[str, Found] = OrderedDict()
        self._lock = threading.Lock()

    def remember(self, record: RunRecord) -> None:
        """Note where the results of a run lie. Needs the store's lock."""
        if not record.kept:
            return
        for node in record.nodes.values():
            if node.key is None or node.status not in ("done", "cached"):
                continue
            found: Found = (node.outputs, node.log)
            fresh = self._note(node.key, found)
            if fresh and all(codecs.is_exact(each) for each in node.outputs.values()):
                self._write(node.key, found)

    def _note(self, key: str, found: Found) -> bool:
        """Note where results lie; return whether that is news."""
        with self._lock:
            fresh = self._known.get(key) != found
            self._known[key] = found
            self._known.move_to_end(key)
            while len(self._known) > _MOST:
                self._known.popitem(last=False)
        return fresh

    def known(self, key: str) -> Found | None:
        """Return where the results lie that this process kept or read last, if still there."""
        with self._lock:
            found = self._known.get(key)
        return found if found is not None and self._there(found) else None

    def _there(self, found: Found) -> bool:
        names: set[str] = set()
        collect([found[1], list(found[0].values())], names)
        try:
            return all(self.store.objects.has(each) for each in names)
        except RunStoreError:
            return False

    def load(self, key: str) -> Kept | None:
        """Return the results that were kept under a key, from the disk; None without any."""
        try:
            file = self.store.root / "keys" / f"{key}.json"
            raw = json.loads(file.read_text(encoding="utf-8"))
            if raw["made with"] != _versions():
                return None
            found: Found = (dict(raw["outputs"]), raw["log"])
            objects = self.store.objects
            outputs = {
                port: Output(
                    port, each["kind"], codecs.read_value(each, objects),
                    each.get("rows"), each.get("columns"),
                )
                for port, each in found[0].items()
            }  # fmt: skip
            log = codecs.read_log(found[1], objects)
        except (OSError, ValueError, KeyError, TypeError, RunStoreError):
            return None  # it runs again
        self._note(key, found)
        return Kept(outputs, log)

    def _write(self, key: str, found: Found) -> None:
        folder = self.store.root / "keys"
        content = {"made with": _versions(), "outputs": found[0], "log": found[1]}
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_atomically(folder / f"{key}.json", json.dumps(content).encode("ascii"))
        except OSError:
            logging.getLogger(__name__).warning("a result cannot be reused", exc_info=True)


class LastingCache(MemoryCache):
    """A memory cache that looks in the run history for what it does not hold."""

    def __init__(self, reuse: Reuse, limit: int = 4 * 1024**3) -> None:
        super().__init__(limit)
        self.reuse = reuse
        self._forgotten = False

    def get(self, key: str) -> Kept | None:
        """Return what is kept under a key, in memory or on disk."""
        found = super().get(key)
        if found is None and not self._forgotten:
            found = self.reuse.load(key)
            if found is not None:
                self.put(key, found)
        return found

    def clear(self) -> None:
        """Forget everything; the disk is not asked any more while the program runs."""
        super().clear()
        self._forgotten = True


@cache
def _versions() -> list[str]:
    import pandas as pd

    return [__version__, platform.python_version(), pd.__version__]
