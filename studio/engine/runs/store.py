"""The store of kept runs. Several studios may use it at once; every method may touch the disk.

Whoever writes holds the lock of the store; reading needs none, since every file is replaced as a
whole. A file that cannot be read is named, with the reason, and never in the way of the others.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from studio.engine.runs.changes import Change, changes
from studio.engine.runs.objects import Objects
from studio.engine.runs.places import LIMIT, RunStoreError, runs_folder
from studio.engine.runs.records import Notes, RunRecord, from_json
from studio.experiment import fileformat
from studio.experiment.document import Experiment
from studio.experiment.files import write_atomically
from studio.experiment.registry import Registry

VERSION = 1
DROPPED = "The results are no longer kept: newer ones took their place."
_ID = re.compile(r"[0-9a-f]{32}")
_WAIT = 120.0  # seconds for which another studio may be busy with the store


@dataclass
class Listing:
    """The runs of one history, the latest first, and what could not be read: (file, why)."""

    history: str
    runs: list[RunRecord] = field(default_factory=list)
    damaged: list[tuple[Path, str]] = field(default_factory=list)

    def before(self, run: str) -> RunRecord | None:
        """Return the run before another one."""
        ids = [each.id for each in self.runs]
        place = ids.index(run) + 1 if run in ids else len(ids)
        return self.runs[place] if place < len(ids) else None

    def after(self, run: str) -> RunRecord | None:
        """Return the run after another one."""
        ids = [each.id for each in self.runs]
        place = ids.index(run) if run in ids else 0
        return self.runs[place - 1] if place > 0 else None


class RunStore:
    """Finds, adds, notes and deletes runs. `limit` is the bytes of results that are kept."""

    def __init__(
        self, root: Path | None = None, *, limit: int = LIMIT, registry: Registry | None = None
    ) -> None:
        self.root = root or runs_folder()
        self.limit = limit
        self.registry = registry  # the modules of the experiments; None for those installed
        self.objects = Objects(self.root / "objects")

    # -- which history -----------------------------------------------------------------------

    def history_of(self, experiment: Experiment) -> str | None:
        """Return the id of an experiment's history; None when there is none yet.

        The file names it, or a link of this store leads from the file's path to it. A copy of a
        file that is still where it was (a second file with the same id) has a history of its own.
        """
        path = experiment.path
        own = experiment.history
        if path is None:
            return own or None
        linked = self._linked(path)
        if not own or linked is not None:
            return linked
        home = self._home(own)
        if home is None or home == _spelled(path):
            return own
        return None if _names(Path(home), own) else own

    def settle(self, experiment: Experiment) -> str:
        """Return the same, made now if need be, and remember where it belongs. Needs the lock."""
        found = self.history_of(experiment)
        path = experiment.path
        if found is None:
            found = uuid4().hex
            if path is not None:
                link = {"path": _spelled(path), "history": found}
                self._write(self._link_file(path), link)
        if path is not None and self._home(found) != _spelled(path):
            self._write(self._history(found) / "home.json", {"path": _spelled(path)})
        return found

    def _linked(self, path: Path) -> str | None:
        raw = self._read(self._link_file(path))
        found = raw.get("history") if isinstance(raw, dict) else None
        return found if isinstance(found, str) and _ID.fullmatch(found) else None

    def _home(self, history: str) -> str | None:
        raw = self._read(self._history(history) / "home.json")
        found = raw.get("path") if isinstance(raw, dict) else None
        return found if isinstance(found, str) else None

    def _link_file(self, path: Path) -> Path:
        digest = hashlib.sha256(_spelled(path).encode("utf-8", "surrogatepass")).hexdigest()
        return self.root / "links" / f"{digest[:32]}.json"

    def _history(self, history: str) -> Path:
        if not _ID.fullmatch(history):
            raise RunStoreError("There is no such run history.")
        return self.root / "histories" / history

    # -- reading -----------------------------------------------------------------------------

    def listing(self, history: str | None) -> Listing:
        """Return the runs of a history. Raises RunStoreError when the store cannot be used."""
        self.check()
        if history is None:
            return Listing("")
        listing = Listing(history)
        try:
            files = [*self._history(history).glob("*.json")]
        except OSError as error:
            raise _unusable(self.root, error) from None
        for file in files:
            if file.name == "home.json":
                continue
            try:
                listing.runs.append(self._record(file))
            except RunStoreError as error:
                listing.damaged.append((file, str(error)))
        listing.runs.sort(key=lambda each: (each.number, each.started), reverse=True)
        return listing

    def runs_of(self, experiment: Experiment) -> Listing:
        """Return the runs of an experiment."""
        self.check()
        return self.listing(self.history_of(experiment))

    def get(self, history: str, run: str) -> RunRecord:
        """Return one run; raises RunStoreError when it is gone or damaged."""
        file = self._run_file(history, run)
        try:
            return self._record(file)
        except RunStoreError as error:
            if not file.exists():
                raise RunStoreError("This run was deleted.") from None
            raise RunStoreError(f"{file} cannot be read: {error}.") from None

    def _record(self, file: Path) -> RunRecord:
        try:
            raw = json.loads(file.read_text(encoding="utf-8"))
        except OSError as error:
            raise RunStoreError(error.strerror or str(error)) from None
        except ValueError:
            raise RunStoreError("it is damaged") from None
        record = from_json(raw)
        if record.id != file.stem or record.history != file.parent.name:
            raise RunStoreError("it does not belong here")
        return record.with_notes(self._notes(file))

    def _notes(self, file: Path) -> Notes:
        raw = self._read(file.with_suffix(".notes"))
        if not isinstance(raw, dict):
            return Notes()
        return Notes(
            str(raw.get("label", "")), raw.get("starred") is True, str(raw.get("comment", ""))
        )

    def _run_file(self, history: str, run: str) -> Path:
        if not re.fullmatch(r"[0-9A-Za-z-]{1,64}", run):
            raise RunStoreError("There is no such run.")
        return self._history(history) / f"{run}.json"

    def snapshot(self, record: RunRecord) -> Experiment:
        """Return the experiment as it was run; raises RunStoreError when it is damaged."""
        if not re.fullmatch(r"[0-9a-f]{64}", record.snapshot):
            raise RunStoreError("The record of this run is damaged: it names no experiment.")
        file = self.root / "snapshots" / f"{record.snapshot}.studio"
        try:
            text = file.read_bytes()
        except OSError as error:
            reason = error.strerror or error
            raise RunStoreError(f"The experiment of this run cannot be read: {reason}.") from None
        if hashlib.sha256(text).hexdigest() != record.snapshot:
            raise RunStoreError("The experiment of this run is damaged: its file was changed.")
        experiment = fileformat.loads(
            text.decode("utf-8"), source=record.name, registry=self.registry
        )
        experiment.name = record.name
        return experiment

    def check(self) -> None:
        """Raise RunStoreError when a newer studio wrote the store, or it cannot be read."""
        file = self.root / "format.json"
        try:
            if not file.exists():
                return
            raw = json.loads(file.read_text(encoding="utf-8"))
        except OSError as error:
            raise _unusable(self.root, error) from None
        except ValueError:
            return  # it is written anew with the next run
        version = raw.get("version") if isinstance(raw, dict) else None
        if isinstance(version, int) and version > VERSION:
            raise RunStoreError(
                f"The run history in {self.root} was written by a newer studio. "
                "Please update Experiment Studio."
            )

    # -- writing: under the lock -----------------------------------------------------------------

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Keep other studios from writing; raises RunStoreError when that cannot be."""
        from filelock import FileLock, Timeout  # it takes a while, and the start is not the time

        try:
            self.root.mkdir(parents=True, exist_ok=True)
            lock = FileLock(str(self.root / "lock"), timeout=_WAIT)
            with lock:
                self.check()
                yield
        except Timeout:
            raise RunStoreError("The run history is in use by another studio.") from None
        except OSError as error:
            raise _unusable(self.root, error) from None

    def put_snapshot(self, experiment: Experiment) -> str:
        """Keep an experiment as it is; return its name. Needs the lock."""
        text = fileformat.dumps(experiment).encode("utf-8", "surrogatepass")
        digest = hashlib.sha256(text).hexdigest()
        file = self.root / "snapshots" / f"{digest}.studio"
        if not file.is_file() or file.stat().st_size != len(text):
            file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(file, text)
        return digest

    def put(self, record: RunRecord) -> None:
        """Write a run's facts. Needs the lock."""
        self._write(self._run_file(record.history, record.id), record.to_json())
        if not (self.root / "format.json").is_file():
            self._write(self.root / "format.json", {"version": VERSION})

    def annotate(self, history: str, run: str, notes: Notes) -> None:
        """Write label, star and comment of a run."""
        file = self._run_file(history, run)
        with self.lock():
            if not file.is_file():
                raise RunStoreError("This run was deleted.")
            raw = {"label": notes.label, "starred": notes.starred, "comment": notes.comment}
            self._write(file.with_suffix(".notes"), raw)

    def delete(self, history: str, runs: list[str]) -> None:
        """Delete runs for good, with all results that no other run needs."""
        from studio.engine.runs.sweeping import sweep

        with self.lock():
            for run in runs:
                file = self._run_file(history, run)
                file.unlink(missing_ok=True)
                file.with_suffix(".notes").unlink(missing_ok=True)
            self._mend_changes(history)
            sweep(self)

    def clear(self) -> None:
        """Delete every run of every experiment."""
        import shutil

        with self.lock():
            for name in ("histories", "snapshots", "links", "keys", "objects"):
                shutil.rmtree(self.root / name, ignore_errors=True)

    def size(self) -> int:
        """Return the bytes that all results take."""
        return sum(self.objects.sizes().values())

    def all_runs(self) -> Iterator[RunRecord]:
        """Return every run of every experiment that can be read."""
        folder = self.root / "histories"
        for each in sorted(folder.iterdir()) if folder.is_dir() else ():
            if _ID.fullmatch(each.name):
                yield from self.listing(each.name).runs

    def changes_since(self, record: RunRecord, before: RunRecord | None) -> list[Any] | None:
        """Return what was changed between two runs, for a record; None when that is not known."""
        if before is None:
            return None
        try:
            after = self.snapshot(record)
            found = changes(self.snapshot(before), after)
            found = _with_data(found, before, record, after)
        except Exception:  # a snapshot that is damaged, or of modules that are gone
            return None
        return [each.as_json() for each in found]

    def _mend_changes(self, history: str) -> None:
        """Tell anew what was changed since the run before, after one was deleted."""
        runs = self.listing(history).runs
        for place, record in enumerate(runs):
            before = runs[place + 1] if place + 1 < len(runs) else None
            if record.origin.get("before") != (before.id if before else None):
                origin = {**record.origin, "before": before.id if before else None}
                told = self.changes_since(record, before)
                self.put(replace(record, changes=told, origin=origin))

    def _write(self, file: Path, content: dict[str, Any]) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(file, json.dumps(content, separators=(",", ":")).encode("ascii"))

    @staticmethod
    def _read(file: Path) -> Any:
        try:
            return json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None


def _with_data(
    found: list[Change], before: RunRecord, record: RunRecord, after: Experiment
) -> list[Change]:
    """Add the nodes that read other data now although nothing of them was changed."""
    touched = {each.id for each in found}
    fed = {each.target for each in after.connections}
    new = []
    for node in after:
        old, now = before.nodes.get(node.id), record.nodes.get(node.id)
        if old is None or now is None or node.id in touched or node.id in fed:
            continue
        if old.key is not None and now.key is not None and old.key != now.key:
            new.append(Change("data", node.name, node.id))
    return [*(each for each in found if not new or each.kind != "arranged"), *new]


def _spelled(path: Path) -> str:
    return str(path.resolve())


def _names(file: Path, history: str) -> bool:
    """Tell whether an experiment's file names a history."""
    try:
        raw = json.loads(file.read_bytes().decode("utf-8-sig"))
    except (OSError, ValueError):
        return False
    return isinstance(raw, dict) and raw.get("history") == history


def _unusable(root: Path, error: OSError) -> RunStoreError:
    return RunStoreError(f"The run history in {root} cannot be used: {error.strerror or error}.")
