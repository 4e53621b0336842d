"""Writes down every change of an experiment, so that a crash loses a second of work at most.

Lines of JSON are appended beside the GUI thread: first the whole experiment, then what changed.
The journal goes when the experiment is saved or closed; `studio.gui.shelf` finds those that stay.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from studio.experiment import events
from studio.experiment.document import Experiment
from studio.experiment.fileformat import as_document, as_entry, as_head
from studio.gui.language import told
from studio.gui.mailbox import Mailbox
from studio.gui.session import Session
from studio.gui.shelf import Shelf

DELAY = 400  # milliseconds between a change and its line
_LONGEST = 4 * 1024 * 1024  # bytes of changes before the journal begins anew

_LINKS = (events.ConnectionAdded, events.ConnectionRemoved)
_TOP = (
    events.ExperimentRenamed, events.DescriptionChanged, events.EnvironmentChanged,
    events.ExposedChanged, events.FramesChanged, events.GroupsChanged,
)  # fmt: skip


class Journal(QObject):
    """Follows one session; nothing is written before the first change."""

    failed = Signal(str)

    def __init__(self, session: Session, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._shelf = session, shelf
        self._path: Path | None = None
        self._whole = True  # the next entry is the whole experiment
        self._nodes: dict[str, None] = {}
        self._inputs: dict[tuple[str, str], None] = {}
        self._top = False
        self._told = False
        self._troubles: Mailbox[Exception] = Mailbox(self._not_written)
        self._file = _File(self._troubles.put)
        self._timer = QTimer(self, interval=DELAY, singleShot=True)
        self._timer.timeout.connect(self.write)
        session.document_changed.connect(self._changed)
        session.experiment_replaced.connect(self.forget)
        session.undo.cleanChanged.connect(self._clean_changed)

    @property
    def path(self) -> Path | None:
        """The file being written, once there was a change."""
        return self._path

    def begin(self) -> None:
        """Write the experiment down as it is, although nothing changed: it was recovered."""
        self._whole = True
        self.write(always=True)

    def forget(self) -> None:
        """Delete the journal: the work is saved, or not wanted."""
        self._timer.stop()
        self._clear()
        self._whole = True
        path, self._path = self._path, None
        if path is not None:
            self._submit(partial(self._file.delete, path))

    def stop(self) -> None:
        """Hear no more changes; the journal stays as it is."""
        self._timer.stop()
        self._session.document_changed.disconnect(self._changed)
        self._session.experiment_replaced.disconnect(self.forget)
        self._session.undo.cleanChanged.disconnect(self._clean_changed)

    def write(self, *, always: bool = False) -> None:
        """Hand what changed to the writer."""
        changed = self._top or self._nodes or self._inputs
        if not (always or changed or (self._whole and self._path is not None)):
            return
        experiment = self._session.experiment
        if self._path is None:
            self._path = self._shelf.new_path()
            self._whole = True
        path = self._path
        if self._whole or self._file.size > max(_LONGEST, 4 * self._file.start):
            head = {
                "journal": 1,
                "file": str(experiment.path or ""),
                "folder": str(self._session.folder or ""),
            }
            copy = experiment.copy()
            self._submit(partial(self._file.begin, self._shelf, path, head, copy))
        else:
            lines = self._lines()
            self._submit(partial(self._file.append, path, lines))
        self._whole = False
        self._clear()

    def _lines(self) -> list[dict[str, Any]]:
        experiment = self._session.experiment
        lines: list[dict[str, Any]] = []
        if self._top:
            lines.append({"top": as_head(experiment)})
        for node in self._nodes:
            known = experiment.has_node(node)
            lines.append({"node": as_entry(experiment.node(node))} if known else {"gone": node})
        for key in self._inputs:
            link = experiment.input_connection(*key)
            start = None if link is None else [link.source, link.output]
            lines.append({"to": list(key), "from": start})
        return lines

    def _clear(self) -> None:
        self._nodes.clear()
        self._inputs.clear()
        self._top = False

    def _changed(self, event: object) -> None:
        if isinstance(event, _LINKS):
            self._inputs[(event.connection.target, event.connection.input)] = None
        elif isinstance(event, _TOP):
            self._top = True
        elif isinstance(node := getattr(event, "node", None), str):
            self._nodes[node] = None
        else:  # something this journal does not know: write down everything
            self._whole = self._top = True
        if not self._timer.isActive():
            self._timer.start()

    def _clean_changed(self, clean: bool) -> None:
        if clean:
            self.forget()

    def _submit(self, work: Callable[[], None]) -> None:
        try:
            self._shelf.writer.submit(work)
        except RuntimeError:  # the studio is closing
            logging.getLogger(__name__).debug("The journal is closed.")

    def _not_written(self) -> None:
        """Tell once, and start anew with the next change."""
        for error in self._troubles.take():
            logging.getLogger(__name__).warning("The journal could not be written: %s", error)
            self._whole = True
            if not self._told:
                self._told = True
                text = self.tr("Changes cannot be kept safe from a crash: {}. Save often.")
                self.failed.emit(text.format(told(error)))


class _File:
    """The file, as the writer's thread sees it."""

    def __init__(self, failed: Callable[[Exception], None]) -> None:
        self._failed = failed
        self.size = self.start = 0

    def begin(self, shelf: Shelf, path: Path, head: dict[str, Any], experiment: Experiment) -> None:
        """Begin the journal anew; the old one stays until the new one is there."""
        try:
            data = _encode([head, {"all": as_document(experiment)}])
            shelf.prepare()
            fresh = path.with_suffix(".new")
            with fresh.open("wb") as file:
                _finish(file, data)
            fresh.replace(path)
            self.size, self.start = 0, len(data)
        except (OSError, TypeError, ValueError) as error:
            self._failed(error)

    def append(self, path: Path, lines: list[dict[str, Any]]) -> None:
        """Add lines at the end."""
        try:
            data = _encode(lines)
            with path.open("r+b") as file:
                file.seek(0, os.SEEK_END)
                _finish(file, data)
            self.size += len(data)
        except (OSError, TypeError, ValueError) as error:
            self._failed(error)

    def delete(self, path: Path) -> None:
        """Delete it."""
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            self._failed(error)


def _encode(lines: list[dict[str, Any]]) -> bytes:
    # Line by line: no long stretch in which Python's other thread, the window's, has to wait.
    return b"".join(
        json.dumps(each, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        for each in lines
    )


def _finish(file: Any, data: bytes) -> None:
    file.write(data)
    file.flush()
    os.fsync(file.fileno())
