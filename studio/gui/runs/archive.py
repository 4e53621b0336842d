"""The window's way to the run history: keeps what is run in its tabs, tells when that is done."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4
from weakref import ref

from PySide6.QtCore import QObject, Signal

from studio.engine.runs.keeping import Keeper, Origin
from studio.engine.runs.reuse import LastingCache, Reuse
from studio.engine.runs.store import RunStore
from studio.gui.errands import Errands
from studio.gui.mailbox import Mailbox
from studio.gui.preferences.store import preferences

if TYPE_CHECKING:
    from studio.engine.executor import RunHandle
    from studio.engine.runs.records import RunRecord
    from studio.experiment.document import Experiment
    from studio.gui.session import Session

MIB = 1024**2


def lasting_cache() -> LastingCache:
    """Return a cache of results that outlasts the program, by way of the run history."""
    return LastingCache(Reuse(RunStore()))


class RunArchive(QObject):
    """One store and one keeper for all tabs of a window.

    `kept` carries the history's id and the record of a run; `changed` the id of a history in which
    something else changed (notes, deleted runs); `trouble` why something was not kept.
    """

    kept = Signal(str, object)
    changed = Signal(str)
    trouble = Signal(str)

    def __init__(self, cache: object = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        reuse = getattr(cache, "reuse", None)
        self.store = RunStore() if reuse is None else reuse.store
        self._followed: dict[int, tuple[Experiment, Experiment, ref[Session]]] = {}
        self._letters: Mailbox[Callable[[RunArchive], object]] = Mailbox(self._read_letters)
        send = self._letters.put
        self.keeper = Keeper(
            self.store,
            reuse=reuse,
            on_kept=lambda copy, record: send(lambda archive: archive._was_kept(copy, record)),
            on_trouble=lambda text: send(lambda archive: archive.trouble.emit(text)),
        )
        # One after another: a label and a star given right after it must not overtake each other.
        self._writer = Errands("studio-notes")
        self._closed = False
        # Not every window that goes was closed by its user.
        keeper, writer = self.keeper, self._writer
        self.destroyed.connect(lambda *_: (writer.shutdown(wait=False), keeper.close(0)))
        self._prefer("run/history")
        preferences.changed.connect(self._prefer)

    def _read_letters(self) -> None:
        for letter in self._letters.take():
            letter(self)

    def _prefer(self, key: str) -> None:
        if key == "run/history":
            self.store.limit = preferences.get(key) * MIB

    def submit(self, work: Callable[[], object]) -> None:
        """Change something in the store, after what was submitted before; `trouble` tells why not.

        Lists that are wanted later see it.
        """

        send = self._letters.put

        def do() -> None:
            try:
                work()
            except Exception as error:
                text = str(error)
                send(lambda archive: archive.trouble.emit(text))

        with contextlib.suppress(RuntimeError):  # the window is closed
            self._writer.submit(do)

    def read(self, work: Callable[[], Any]) -> Any:
        """Do some reading after what was submitted; call it beside the GUI thread."""
        with contextlib.suppress(RuntimeError):
            self._writer.submit(lambda: None).result()
        return work()

    def follow(self, session: Session) -> None:
        """Keep every run of a session from now on."""
        here = ref(session)
        session.bridge.submitted.connect(
            lambda handle, experiment, targets: self._submitted(here, handle, experiment, targets)
        )

    def _submitted(
        self,
        session: ref[Session],
        handle: RunHandle,
        experiment: Experiment,
        targets: tuple[str, ...] | None,
    ) -> None:
        if self._closed or not preferences.get("run/keep"):
            return
        if not experiment.history and experiment.path is None:
            experiment.history = uuid4().hex  # no file leads to its history
        copy = experiment.copy()
        self._followed[id(copy)] = (copy, experiment, session)
        self.keeper.follow(handle, copy, Origin("window"), targets)

    def _was_kept(self, copy: Experiment, record: RunRecord) -> None:
        found = self._followed.pop(id(copy), None)
        if found is not None:
            _, experiment, session = found
            same_file = experiment.path == copy.path
            if session() is not None and same_file:
                experiment.history = record.history  # the next save writes it
        self.kept.emit(record.history, record)

    def close(self, timeout: float = 30.0) -> None:
        """Keep what waits to be kept, then take no more."""
        if self._retire():
            self._writer.shutdown()
            self.keeper.close(timeout)

    def leave(self) -> None:
        """Do the same without waiting for it."""
        if self._retire():
            keeper, writer = self.keeper, self._writer
            writer.submit(lambda: keeper.close(0))
            writer.shutdown(wait=False)

    def _retire(self) -> bool:
        if self._closed:
            return False
        self._closed = True
        preferences.changed.disconnect(self._prefer)
        return True


def same_folder(file: str) -> Path | None:
    """Return the folder of a file that a record names; None when it is gone."""
    folder = Path(file).parent if file else None
    return folder if folder is not None and folder.is_dir() else None
