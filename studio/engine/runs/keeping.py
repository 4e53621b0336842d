"""Keeps runs when they are over, on a thread of its own: the run and the window do not wait.

```
keeper = Keeper(RunStore(), on_kept=print)
handle = executor.submit(request)
keeper.follow(handle, experiment, Origin("command line", "studio run a.studio"))
```
"""

from __future__ import annotations

import getpass
import logging
import platform
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from studio import __version__
from studio.engine.executor import NodeResult, RunHandle, RunResult
from studio.engine.runs import codecs
from studio.engine.runs.objects import DiskFull
from studio.engine.runs.places import RunStoreError
from studio.engine.runs.records import NodeRecord, RunRecord
from studio.engine.runs.reuse import Reuse
from studio.engine.runs.store import RunStore
from studio.engine.runs.sweeping import sweep
from studio.experiment.document import Experiment
from studio.experiment.errors import ModuleError

DISK_FULL = "The results were not kept: the disk is full."
IDLE = 10.0  # seconds without a run, after which a keeper's thread ends


@dataclass(frozen=True)
class Origin:
    """What started a run: `program` is `"window"` or `"command line"`, `command` its text."""

    program: str
    command: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return what the record holds, with the user, the computer and the versions."""
        try:
            user = getpass.getuser()
        except (KeyError, OSError, ImportError):  # an account without a name
            user = ""
        return {
            "program": self.program,
            "command": self.command,
            "user": user,
            "computer": platform.node(),
            "studio": __version__,
            "python": platform.python_version(),
        }


@dataclass(frozen=True)
class _Job:
    result: RunResult
    experiment: Experiment
    origin: Origin
    targets: tuple[str, ...] | None
    started: datetime


class Keeper:
    """Writes finished runs to a store, one after another.

    `on_kept(experiment, record)` is called on the keeper's thread with the copy of the experiment
    that was followed; `on_trouble(text)` when a run, or its results, could not be kept.
    """

    def __init__(
        self,
        store: RunStore,
        *,
        reuse: Reuse | None = None,
        on_kept: Callable[[Experiment, RunRecord], object] | None = None,
        on_trouble: Callable[[str], object] | None = None,
    ) -> None:
        self.store = store
        self.reuse = reuse or Reuse(store)
        self.on_kept = on_kept
        self.on_trouble = on_trouble
        self._jobs: queue.SimpleQueue[_Job | threading.Event | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._came = threading.Condition(self._lock)
        self._followed: set[RunHandle] = set()  # whose result has not come yet
        self._closed = False

    def follow(
        self,
        handle: RunHandle,
        experiment: Experiment,
        origin: Origin,
        targets: tuple[str, ...] | None = None,
    ) -> None:
        """Keep a run when it is over. `experiment` is a copy that nobody changes any more."""
        started = datetime.now(UTC)
        with self._lock:
            self._followed.add(handle)

        def done(result: RunResult) -> None:
            self._put(_Job(result, experiment, origin, targets, started), handle)

        handle.when_done(done)

    def flush(self, timeout: float | None = None) -> bool:
        """Wait until all runs that are over are kept; tell whether they are."""
        done = threading.Event()
        with self._lock:
            self._await_results()
            if self._thread is None or not self._thread.is_alive():
                return True
            self._jobs.put(done)
        return done.wait(timeout)

    def close(self, timeout: float | None = 30.0) -> None:
        """Keep what is waiting, then end the thread."""
        with self._lock:
            self._await_results()
            self._closed = True
            thread = self._thread
            if thread is not None:
                self._jobs.put(None)
        if thread is not None and thread is not threading.current_thread():
            thread.join(timeout)

    def _await_results(self) -> None:
        """Wait for the results of runs that are over; the lock is held.

        Whoever waits for a run wakes up a moment before its result is handed to us.
        """
        self._came.wait_for(lambda: not any(each.finished for each in self._followed), 5)

    def _put(self, job: _Job, handle: RunHandle) -> None:
        with self._lock:
            self._followed.discard(handle)
            self._came.notify_all()
            if self._closed:
                return
            self._jobs.put(job)
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._work, name="studio-keeper", daemon=True
                )
                self._thread.start()

    def _work(self) -> None:
        while True:
            try:
                job = self._jobs.get(timeout=IDLE)
            except queue.Empty:
                with self._lock:
                    if not self._jobs.empty():
                        continue
                    self._thread = None  # the next run starts another
                    return
            if job is None:
                return
            if isinstance(job, threading.Event):
                job.set()
                continue
            self._keep(job)
            del job  # a thread that waits must not hold on to tables

    def _keep(self, job: _Job) -> None:
        try:
            record = keep(self.store, job, self.reuse)
        except RunStoreError as error:
            self._complain(f"The run was not kept. {error}")
            return
        except Exception as error:
            logging.getLogger(__name__).exception("a run could not be kept")
            self._complain(f"The run was not kept. {type(error).__name__}: {error}")
            return
        if not record.kept:
            self._complain(record.results)
        if self.on_kept is not None:
            self.on_kept(job.experiment, record)

    def _complain(self, text: str) -> None:
        logging.getLogger(__name__).warning("%s", text)
        if self.on_trouble is not None:
            self.on_trouble(text)


def keep(store: RunStore, job: _Job, reuse: Reuse) -> RunRecord:
    """Write one run; return its record. Raises RunStoreError."""
    with store.lock():
        history = store.settle(job.experiment)
        earlier = store.listing(history).runs
        before = earlier[0] if earlier else None
        started = min(job.started, datetime.now(UTC))
        nodes, results = _nodes(store, job.result, reuse)
        origin = {**job.origin.as_json(), "before": before.id if before else None}
        record = RunRecord(
            id=f"{started:%Y%m%dT%H%M%S}-{job.result.run}",
            history=history,
            number=before.number + 1 if before else 1,
            name=job.experiment.name,
            file=str(job.experiment.path.resolve()) if job.experiment.path else "",
            started=started,
            seconds=job.result.seconds,
            status=job.result.status,
            snapshot=store.put_snapshot(job.experiment),
            origin=origin,
            targets=job.targets,
            nodes=nodes,
            results=results,
        )
        record = replace(record, changes=store.changes_since(record, before))
        store.put(record)
        reuse.remember(record)
        if store.size() > store.limit:
            sweep(store)
            record = store.get(history, record.id)
    return record


def _nodes(store: RunStore, result: RunResult, reuse: Reuse) -> tuple[dict[str, NodeRecord], str]:
    """Keep what came out of each node; return the records, and "kept" or why it was not."""
    nodes: dict[str, NodeRecord] = {}
    try:
        for key, node in result.nodes.items():
            nodes[key] = _node(store, node, reuse)
        return nodes, "kept"
    except DiskFull:
        why = DISK_FULL
    except OSError as error:
        why = f"The results were not kept: {error.strerror or error}."
    except Exception as error:
        logging.getLogger(__name__).exception("results could not be kept")
        why = f"The results were not kept: {type(error).__name__}: {error}"
    return {key: _facts(node) for key, node in result.nodes.items()}, why


def _node(store: RunStore, node: NodeResult, reuse: Reuse) -> NodeRecord:
    if node.status == "cached" and node.key is not None:
        known = reuse.known(node.key)
        if known is not None:
            outputs, log = known
            return _facts(node, log, outputs)
    outputs = {
        port: codecs.write_output(each, store.objects) for port, each in node.outputs.items()
    }
    return _facts(node, codecs.write_log(node.log, store.objects), outputs)


def _facts(
    node: NodeResult, log: str | None = None, outputs: dict[str, dict[str, Any]] | None = None
) -> NodeRecord:
    if outputs is None:
        outputs = {
            port: {"kind": each.kind, "rows": each.rows, "columns": each.columns}
            for port, each in node.outputs.items()
        }
    return NodeRecord(
        node.status, node.seconds, node.key, node.reason, _error(node.error), log, outputs
    )


def _error(error: ModuleError | None) -> dict[str, Any] | None:
    if error is None:
        return None
    return {
        "type": error.kind,
        "message": error.message,
        "line": error.line,
        "traceback": error.trace,
        "parameter": error.parameter,
    }
