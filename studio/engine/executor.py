"""Runs experiments: one thread that plans, hands out work, and tells what happens.

```
executor = Executor()
handle = executor.submit(RunRequest(experiment), on_event=print)
result = handle.wait()
```
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import uuid4

from studio.engine.beginning import begin
from studio.engine.cache import MemoryCache
from studio.engine.context import CancelToken
from studio.engine.events import Event, NodeFailed, Output, RunFinished
from studio.engine.plan import Plan, make_plan
from studio.engine.run import Run
from studio.engine.trust import Grants, asking
from studio.engine.workers import ThreadPlacement
from studio.experiment.bypass import without_disabled
from studio.experiment.context import ScriptRunner
from studio.experiment.document import Experiment
from studio.experiment.errors import ModuleError
from studio.experiment.values import LogText


@dataclass(frozen=True)
class RunRequest:
    """What to run: an experiment (a copy is taken), or `targets` of it and all they need.

    Disabled nodes are passed by (`studio.experiment.bypass`).

    `folder` is where relative paths start: the experiment's own folder when nothing is said.
    `trusted` are the ids of nodes that the user allowed what they ask of the sandbox, just now;
    what was allowed before is remembered (`studio.engine.trust`). `trust_all` is for programs
    that wrote the experiment themselves.
    """

    experiment: Experiment
    targets: tuple[str, ...] | None = None
    use_cache: bool = True
    folder: Path | None = None
    trusted: tuple[str, ...] = ()
    trust_all: bool = False


@dataclass
class NodeResult:
    """How one node ended: `status` is done, cached, failed, skipped or cancelled.

    `key` is the content key under which its results can be reused; None when they must not be.
    """

    status: str = "waiting"
    seconds: float = 0.0
    outputs: Mapping[str, Output] = field(default_factory=dict)
    error: ModuleError | None = None
    reason: str = ""
    log: tuple[LogText, ...] = ()
    key: str | None = None


@dataclass
class RunResult:
    """How a run ended: `status` is done, failed or cancelled; nodes by id."""

    run: str
    status: str = "running"
    seconds: float = 0.0
    nodes: dict[str, NodeResult] = field(default_factory=dict)


class RunHandle:
    """A run under way."""

    def __init__(self, run: str, token: CancelToken) -> None:
        self.run = run
        self._token = token
        self._future: Future[RunResult] = Future()

    def cancel(self) -> None:
        """Stop the run at once: scripts are killed, other modules asked and then left alone."""
        self._token.cancel()

    @property
    def finished(self) -> bool:
        """Whether the run is over."""
        return self._future.done()

    def when_done(self, action: Callable[[RunResult], object]) -> None:
        """Call `action(result)` after the end (now, if it is over), on the engine's thread.

        It must be quick: the next run waits for it.
        """
        self._future.add_done_callback(lambda future: action(future.result()))

    def wait(self, timeout: float | None = None) -> RunResult:
        """Wait for the end (at most `timeout` seconds, then TimeoutError) and return the result."""
        return self._future.result(timeout)


Listener = Callable[[Event], None]


class Executor:
    """The engine of one process: its thread, its workers, its cache, its script host.

    Runs are done one after another, in the order in which they came in.
    """

    def __init__(
        self,
        *,
        scripts: ScriptRunner | None = None,
        cache: MemoryCache | None = None,
        threads: int | None = None,
        grants: Grants | None = None,
    ) -> None:
        self.grants = Grants() if grants is None else grants
        self.cache = MemoryCache() if cache is None else cache  # an empty one is false
        self._placement = ThreadPlacement(threads)
        self._own_host = scripts is None
        self._scripts = scripts
        self._lock = threading.Lock()
        self._wake = threading.Condition(self._lock)
        self._queue: list[_Job] = []
        self._current: RunHandle | None = None
        self._closed = False
        self._thread: threading.Thread | None = None

    def submit(self, request: RunRequest, on_event: Listener | None = None) -> RunHandle:
        """Queue a run and return at once; `on_event` is called from the engine's threads.

        Raises ExperimentError when a target does not exist or the connections form a circle.
        """
        snapshot = without_disabled(request.experiment)
        targets = request.targets
        if targets is not None:
            targets = tuple(each for each in targets if not request.experiment.node(each).disabled)
        plan = make_plan(snapshot, targets)
        request = replace(request, experiment=snapshot)
        token = CancelToken()
        handle = RunHandle(uuid4().hex[:12], token)
        with self._wake:
            if self._closed:
                raise RuntimeError("the executor is closed")
            self._queue.append(_Job(request, plan, handle, on_event or _ignore))
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._loop, name="studio-executor", daemon=True
                )
                begin(self._thread)
            self._wake.notify()
        return handle

    def run(
        self,
        experiment: Experiment,
        targets: Iterable[str] | None = None,
        *,
        use_cache: bool = True,
        trust_all: bool = False,
        on_event: Listener | None = None,
    ) -> RunResult:
        """Run an experiment, or some nodes (ids) and what they need, and wait for the end."""
        wanted = None if targets is None else tuple(targets)
        request = RunRequest(experiment, wanted, use_cache, trust_all=trust_all)
        return self.submit(request, on_event).wait()

    def set_threads(self, threads: int | None) -> None:
        """Run so many modules at a time from now on; None for as many as suit this computer."""
        self._placement.resize(threads)

    def warm(self) -> None:
        """Start the script host ahead of the first script, in the background."""
        begin(threading.Thread(target=self._warm, name="studio-warm", daemon=True))

    def _warm(self) -> None:
        with suppress(Exception):  # the first script will tell what is wrong
            warm = getattr(self._host(), "warm", None)
            if warm is not None:
                warm()

    @property
    def closed(self) -> bool:
        """Whether no more runs are taken."""
        return self._closed

    def close(self) -> None:
        """Cancel what runs, end the threads and the script host."""
        with self._wake:
            self._closed = True
            pending, self._queue = self._queue, []
            current = self._current
            self._wake.notify()
        for job in pending:
            _Recorder(RunResult(job.handle.run), job.listener)(
                RunFinished(job.handle.run, "cancelled", 0.0)
            )
            job.handle._future.set_result(RunResult(job.handle.run, "cancelled"))
        if current is not None:
            current.cancel()
        thread = self._thread
        if thread is not None and thread.is_alive() and thread is not threading.current_thread():
            thread.join(timeout=5)  # one that does not run yet will end at once
        self._placement.close()
        with self._lock:
            host, self._scripts = self._scripts, None
        if self._own_host and host is not None and hasattr(host, "close"):
            host.close()

    def __enter__(self) -> Executor:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def scripts(self) -> ScriptRunner:
        """Return the host that runs scripts, for work beside a run: looking into an object."""
        return self._host()

    def _host(self) -> ScriptRunner:
        if self._scripts is None:  # loading it may take a while: before the lock
            from studio.scripting.hosts import SandboxedHost
        with self._lock:
            if self._scripts is None:
                if self._closed:
                    raise ModuleError("The studio is closing.")
                self._scripts = SandboxedHost()
            return self._scripts

    def _loop(self) -> None:
        while True:
            with self._wake:
                self._current = None
                while not self._queue and not self._closed:
                    self._wake.wait()
                if self._closed:
                    return
                job = self._queue.pop(0)
                self._current = job.handle
            self._run_one(job)
            del job  # or an idle studio would hold on to the tables of its last run

    def _run_one(self, job: _Job) -> None:
        request, handle = job.request, job.handle
        result = RunResult(handle.run)
        started = time.perf_counter()
        tell = _Recorder(result, job.listener)
        try:
            folder = request.folder
            if folder is None:
                path = request.experiment.path
                folder = path.resolve().parent if path else Path.cwd()
            run = Run(
                handle.run, request.experiment, job.plan, folder, handle._token,
                self._placement, self._host, self.cache, request.use_cache, tell,
                self._trusted(request, folder),
            )  # fmt: skip
            status = run.work()
            for node, log in run.logs.items():
                result.nodes[node].log = log.pieces()
            for node, key in run.keys.items():
                result.nodes[node].key = key
        except Exception as error:
            # A fault of the engine itself: the run fails, the studio goes on.
            logging.getLogger(__name__).exception("a run ended early")
            fault = ModuleError(f"The run ended early. {type(error).__name__}: {error}")
            for key in job.plan.steps:
                if result.nodes.setdefault(key, NodeResult()).status in ("waiting", "running"):
                    tell(NodeFailed(handle.run, key, 0.0, fault))
            status = "failed"
        seconds = time.perf_counter() - started
        result.status, result.seconds = status, seconds
        tell(RunFinished(handle.run, status, seconds))
        handle._future.set_result(result)

    def _trusted(self, request: RunRequest, folder: Path) -> frozenset[str]:
        """Return the nodes that may have what they ask for, and remember the new ones."""
        wanting = asking(request.experiment)
        if request.trust_all:
            return frozenset(node.id for node in wanting)
        environment = request.experiment.environment
        new = [node for node in wanting if node.id in request.trusted]
        if new:
            self.grants.add(new, environment, folder)
        return frozenset(
            node.id for node in wanting if self.grants.holds(node, environment, folder)
        )


@dataclass(frozen=True)
class _Job:
    """A run that waits for its turn."""

    request: RunRequest
    plan: Plan
    handle: RunHandle
    listener: Listener


class _Recorder:
    """Keeps the result up to date and passes each event on.

    A listener that raises is written to the program's log once and does not stop the run.
    """

    def __init__(self, result: RunResult, listener: Listener) -> None:
        self._result = result
        self._listener = listener
        self._lock = threading.Lock()
        self._complained = False

    def __call__(self, event: Event) -> None:
        with self._lock:
            record(self._result, event)
            try:
                self._listener(event)
            except Exception:
                if not self._complained:
                    logging.getLogger(__name__).exception("a listener of a run failed")
                self._complained = True


def record(result: RunResult, event: Event) -> None:
    """Write an event into the result it belongs to."""
    from studio.engine import events as e

    if isinstance(event, e.RunStarted):
        result.nodes.update({node: NodeResult() for node in event.nodes})
        return
    node = result.nodes.get(getattr(event, "node", ""))
    if node is None:
        return
    if isinstance(event, e.NodeStarted):
        node.status = "running"
    elif isinstance(event, e.NodeFinished):
        node.status, node.seconds, node.outputs = "done", event.seconds, event.outputs
    elif isinstance(event, e.NodeCached):
        node.status, node.outputs, node.log = "cached", event.outputs, event.log
    elif isinstance(event, e.NodeFailed):
        node.status, node.seconds, node.error = "failed", event.seconds, event.error
    elif isinstance(event, e.NodeSkipped):
        node.status = "cancelled" if event.cancelled else "skipped"
        node.reason = event.reason


def _ignore(event: Event) -> None:
    """Listen to nothing."""
