"""Versions of a service side by side: kept on disk, swapped and rolled back while it runs."""

from __future__ import annotations

import json
import logging
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from studio.experiment.document import Experiment
from studio.experiment.errors import StudioError
from studio.experiment.fileformat import dumps
from studio.experiment.files import write_atomically
from studio.service.errors import not_found, unavailable
from studio.service.package import EXPERIMENT, pack
from studio.service.scoring import Scorer

KEEP_LOADED = 3  # versions whose processes stay warm

log = logging.getLogger(__name__)


class VersionStore:
    """The versions of one service in a folder; safe to use from several processes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._index = folder / "versions.json"

    def read(self) -> dict[str, Any]:
        """Return the index: `active`, `history` (earlier active ones), `versions`."""
        try:
            index: dict[str, Any] = json.loads(self._index.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {"active": 0, "history": [], "versions": []}
        except (OSError, ValueError) as error:
            raise StudioError(f"{self._index} cannot be read: {error}.") from None
        return index

    def path(self, number: int) -> Path:
        """Return the experiment's file of a version."""
        return self.folder / f"v{number}" / EXPERIMENT

    def add(self, experiment: Experiment, *, activate: bool = True) -> int:
        """Add an experiment as a new version unless the newest is the same; return its number.

        What can be computed ahead is: the version holds the results. Raises ExperimentError or
        ModuleError when the experiment cannot serve.
        """
        digest = sha256(dumps(experiment).encode()).hexdigest()
        index = self.read()
        known = index["versions"][-1] if index["versions"] else None
        stamp = _stamp(experiment)
        if known and (known["digest"], known["stamp"]) == (digest, stamp):
            number = int(known["number"])
        else:
            number = max((each["number"] for each in index["versions"]), default=0) + 1
            target = self.path(number).parent
            shutil.rmtree(target, ignore_errors=True)
            target.mkdir(parents=True)
            with Scorer(experiment, script_workers=1) as scorer:
                pack(scorer, target)
            index["versions"].append(
                {
                    "number": number,
                    "name": experiment.name,
                    "created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
                    "digest": digest,
                    "stamp": stamp,
                }
            )
            self._write(index)
        if activate or not index["active"]:
            self.activate(number)
        return number

    def activate(self, number: int) -> None:
        """Make a version the one that answers; raises ServiceError 404 when there is none."""
        index = self.read()
        if not any(each["number"] == number for each in index["versions"]):
            raise not_found("VersionNotFound", f"There is no version {number}.")
        if index["active"] != number:
            if index["active"]:
                index["history"] = [*index["history"], index["active"]][-50:]
            index["active"] = number
            self._write(index)

    def roll_back(self) -> int:
        """Make the version before the active one answer again; return its number."""
        index = self.read()
        if not index["history"]:
            raise not_found("VersionNotFound", "There is no earlier version to go back to.")
        index["active"] = index["history"].pop()
        self._write(index)
        return int(index["active"])

    def _write(self, index: dict[str, Any]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        write_atomically(self._index, json.dumps(index, indent=2).encode())


def _stamp(experiment: Experiment) -> str:
    """Return a text that changes when a file that the experiment reads does."""
    folder = experiment.path.resolve().parent if experiment.path else Path.cwd()
    parts = []
    for node in experiment:
        fingerprint = getattr(node.spec.function, "fingerprint", None)
        if fingerprint is not None:
            try:
                parts.append(str(fingerprint(node.values(), folder)))
            except Exception as error:  # it will be told when the version is made
                parts.append(type(error).__name__)
    return sha256("|".join(parts).encode("utf-8", "replace")).hexdigest()[:16]


@dataclass(frozen=True)
class Deployment:
    """One version in memory, ready to answer."""

    number: int
    scorer: Scorer


class Deck:
    """The versions that one process has in memory, and the active one. Thread-safe."""

    def __init__(self, load: Callable[[int], Scorer], read: Callable[[], int]) -> None:
        self._load = load
        self._read = read
        self._lock = threading.Lock()
        self._loading = threading.Lock()
        self._loaded: dict[int, Deployment] = {}
        self._active: Deployment | None = None

    @classmethod
    def of(cls, scorer: Scorer) -> Deck:
        """Return a deck with one version, without a store."""
        deck = cls(lambda _: scorer, lambda: 1)
        deck.refresh()
        return deck

    @classmethod
    def stored(cls, store: VersionStore, **options: Any) -> Deck:
        """Return the deck of a store; `options` go to each `Scorer`."""

        def load(number: int) -> Scorer:
            path = store.path(number)
            if not path.is_file():
                raise not_found("VersionNotFound", f"There is no version {number}.")
            return Scorer(Experiment.open(path), **options)

        return cls(load, lambda: int(store.read()["active"]))

    @property
    def ready(self) -> bool:
        """Whether there is a version to answer with."""
        return self._active is not None

    @property
    def active(self) -> Deployment:
        """The version that answers; raises ServiceError 503 while there is none yet."""
        if self._active is None:
            raise unavailable("InitializingContainers", "The service is starting.")
        return self._active

    def get(self, number: int | None) -> Deployment:
        """Return a version by its number, loaded if need be; None stands for the active one."""
        if number is None:
            return self.active
        with self._lock:
            found = self._loaded.get(number)
        if found is not None:
            return found
        with self._loading:
            with self._lock:
                found = self._loaded.get(number)
            if found is None:
                found = Deployment(number, self._load(number))
                with self._lock:
                    self._loaded[number] = found
                    gone = self._superfluous(number)
                for each in gone:
                    threading.Timer(60.0, each.scorer.close).start()
        return found

    def refresh(self) -> bool:
        """Load the version that is to be active and let it answer; tell whether it changed."""
        wanted = self._read()
        if self._active is not None and self._active.number == wanted:
            return False
        found = self.get(wanted)
        self._active = found
        log.info("version %d answers", wanted, extra={"fields": {"version": wanted}})
        return True

    def _superfluous(self, newest: int) -> list[Deployment]:
        keep = {newest, self._active.number if self._active else newest}
        gone = [n for n in self._loaded if n not in keep][: max(0, len(self._loaded) - KEEP_LOADED)]
        return [self._loaded.pop(number) for number in gone]

    def close(self) -> None:
        """End the processes of all versions."""
        with self._lock:
            loaded, self._loaded = list(self._loaded.values()), {}
            self._active = None
        for each in loaded:
            each.scorer.close()
