"""One run of a plan, worked off on the executor's thread."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.engine import events as e
from studio.engine.cache import Kept, MemoryCache
from studio.engine.context import CancelToken, NodeContext
from studio.engine.plan import Plan, Step, content_key, make_plan
from studio.engine.workers import ThreadPlacement, call_module
from studio.experiment.context import ScriptRunner
from studio.experiment.document import Experiment
from studio.experiment.errors import Cancelled, ModuleError
from studio.experiment.validation import problems_of
from studio.experiment.values import LogText

_CANCEL = object()


@dataclass
class _Done:
    """What a worker hands back to the executor's thread."""

    node: str
    seconds: float
    outputs: dict[str, e.Output] | None = None
    error: ModuleError | None = None
    cancelled: bool = False


class Run:
    """Hands out the nodes of a plan as their inputs become ready, until nothing is left."""

    def __init__(
        self,
        run: str,
        experiment: Experiment,
        targets: tuple[str, ...] | None,
        folder: Path,
        token: CancelToken,
        placement: ThreadPlacement,
        host: Callable[[], ScriptRunner],
        cache: MemoryCache,
        use_cache: bool,
        tell: Callable[[e.Event], None],
    ) -> None:
        self.id = run
        self.experiment = experiment
        self.folder = folder
        self.token = token
        self.placement = placement
        self.host = host
        self.cache = cache
        self.use_cache = use_cache
        self.tell = tell
        self.plan: Plan = make_plan(experiment, targets)
        self.outputs: dict[str, dict[str, e.Output]] = {}
        self.keys: dict[str, str] = {}
        self.logs: dict[str, list[LogText]] = {}
        self.failed: dict[str, str] = {}  # node id → name of the node that is to blame
        self.busy: set[str] = set()
        self.over = False
        self._lock = threading.Lock()
        self._inbox: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def work(self) -> str:
        """Do the run; return `"done"`, `"failed"` or `"cancelled"`."""
        self.tell(e.RunStarted(self.id, tuple(self.plan.steps)))
        for node in self.plan.steps:
            self.tell(e.NodeQueued(self.id, node))
        forget = self.token.on_cancel(lambda: self._inbox.put(_CANCEL))
        sorter = self.plan.sorter()
        try:
            while sorter.is_active():
                for node in sorter.get_ready():
                    if self.token.set:
                        return self._cancel()
                    if self._begin(self.plan.steps[node]):
                        sorter.done(node)
                if not self.busy:
                    continue
                message = self._inbox.get()
                if message is _CANCEL:
                    return self._cancel()
                self._end(message)
                sorter.done(message.node)
        finally:
            self.over = True
            forget()
        return "failed" if self.failed else "done"

    def _begin(self, step: Step) -> bool:
        """Start a node; return True when it is settled already (reused, failed or skipped)."""
        node = step.node
        blamed = next((self.failed[each] for each in step.after if each in self.failed), None)
        if blamed is not None:
            self.failed[node.id] = blamed
            reason = f"Not run, because “{blamed}” failed."
            self.tell(e.NodeSkipped(self.id, node.id, reason))
            return True
        wrong = problems_of(self.experiment, node)
        if wrong:
            text = " ".join(each.message for each in wrong)
            self._fail(node.id, 0.0, ModuleError(text, parameter=wrong[0].parameter))
            return True
        key = content_key(step, self.keys, self.folder)
        if key is not None:
            self.keys[node.id] = key
            kept = self.cache.get(key) if self.use_cache else None
            if kept is not None:
                self.outputs[node.id] = dict(kept.outputs)
                self.tell(e.NodeCached(self.id, node.id, kept.outputs, kept.log))
                return True
        inputs = {
            port: self.outputs[source][output].value
            for port, (source, output) in step.sources.items()
        }
        self.busy.add(node.id)
        self.logs[node.id] = []
        self.placement.start(lambda: self._on_worker(step, inputs))
        return False

    def _on_worker(self, step: Step, inputs: dict[str, Any]) -> None:
        node = step.node
        if self.over:
            self.placement.reclaim()
            return
        self.tell(e.NodeStarted(self.id, node.id))
        started = time.perf_counter()
        done = _Done(node.id, 0.0)
        try:
            context = NodeContext(
                self.folder,
                self.host,
                self.token,
                lambda text: self._log(node.id, text),
                lambda fraction, text: self._progress(node.id, fraction, text),
            )
            done.outputs = call_module(node, inputs, context)
        except Cancelled:
            done.cancelled = True
        except ModuleError as error:
            done.error = error
        except Exception as error:
            done.error = ModuleError(f"{type(error).__name__}: {error}")
        done.seconds = time.perf_counter() - started
        with self._lock:
            if not self.over:
                self._inbox.put(done)
                return
        self.placement.reclaim()

    def _log(self, node: str, text: LogText) -> None:
        if not self.over:
            self.logs[node].append(text)
            self.tell(e.LogLine(self.id, node, text))

    def _progress(self, node: str, fraction: float, text: str) -> None:
        if not self.over:
            self.tell(e.NodeProgress(self.id, node, fraction, text))

    def _end(self, done: _Done) -> None:
        self.busy.discard(done.node)
        if done.outputs is not None:
            self.outputs[done.node] = done.outputs
            key = self.keys.get(done.node)
            if key is not None:
                self.cache.put(key, Kept(done.outputs, tuple(self.logs.get(done.node, ()))))
            self.tell(e.NodeFinished(self.id, done.node, done.seconds, done.outputs))
        elif done.cancelled:
            self._fail(done.node, done.seconds, ModuleError("It was cancelled."))
        else:
            self._fail(done.node, done.seconds, done.error or ModuleError("It failed."))

    def _fail(self, node: str, seconds: float, error: ModuleError) -> None:
        self.failed[node] = self.experiment.node(node).name
        self.tell(e.NodeFailed(self.id, node, seconds, error))

    def _cancel(self) -> str:
        """Leave at once: what still works is abandoned, what waits is skipped."""
        with self._lock:
            self.over = True
            while not self._inbox.empty():
                message = self._inbox.get()
                if isinstance(message, _Done):
                    self._end(message)
        for _ in self.busy:
            self.placement.abandon()
        for node in self.plan.steps:
            if node not in self.outputs and node not in self.failed:
                self.tell(e.NodeSkipped(self.id, node, "Cancelled.", cancelled=True))
        return "cancelled"
