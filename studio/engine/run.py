"""One run of a plan, worked off on the executor's thread."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from studio.engine import events as e
from studio.engine.cache import Kept, MemoryCache
from studio.engine.context import CancelToken, NodeContext
from studio.engine.log import NodeLog
from studio.engine.plan import Plan, Step, content_key
from studio.engine.workers import Outputs, ThreadPlacement, call_module, handed_out
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
    outputs: Outputs | None = None
    error: ModuleError | None = None
    cancelled: bool = False


class Run:
    """Hands out the nodes of a plan as their inputs become ready, until nothing is left."""

    def __init__(
        self,
        run: str,
        experiment: Experiment,
        plan: Plan,
        folder: Path,
        token: CancelToken,
        placement: ThreadPlacement,
        host: Callable[[], ScriptRunner],
        cache: MemoryCache,
        use_cache: bool,
        tell: Callable[[e.Event], None],
        trusted: frozenset[str] = frozenset(),
    ) -> None:
        self.trusted = trusted
        self.id = run
        self.experiment = experiment
        self.folder = folder
        self.token = token
        self.placement = placement
        self.host = host
        self.cache = cache
        self.use_cache = use_cache
        self.tell = tell
        self.plan = plan
        self.outputs: dict[str, Outputs] = {}
        self.keys: dict[str, str] = {}
        self.logs: dict[str, NodeLog] = {}
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
                with self._lock:
                    self._end(message)
                if message.cancelled and self.token.set:
                    return self._cancel()
                sorter.done(message.node)
        finally:
            with self._lock:
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
        try:
            self._check(step)
            key = content_key(step, self.keys, self.folder, self.experiment.environment)
        except ModuleError as error:
            self._fail(node.id, 0.0, error)
            return True
        except Exception as error:  # values that no check foresaw must not end the whole run
            self._fail(node.id, 0.0, ModuleError(f"{type(error).__name__}: {error}"))
            return True
        if key is not None:
            self.keys[node.id] = key
            kept = self.cache.get(key) if self.use_cache else None
            if kept is not None:
                self.outputs[node.id] = kept.outputs
                self.tell(e.NodeCached(self.id, node.id, handed_out(kept.outputs), kept.log))
                return True
        inputs = {
            port: self.outputs[source][output].value
            for port, (source, output) in step.sources.items()
        }
        self.busy.add(node.id)
        self.logs[node.id] = NodeLog()
        self.placement.start(lambda: self._on_worker(step, inputs))
        return False

    def _check(self, step: Step) -> None:
        wrong = problems_of(self.experiment, step.node)
        if wrong:
            text = " ".join(each.message for each in wrong)
            raise ModuleError(text, parameter=wrong[0].parameter)

    def _on_worker(self, step: Step, inputs: dict[str, Any]) -> None:
        node = step.node
        if not self._tell_from_worker(e.NodeStarted(self.id, node.id)):
            self.placement.reclaim()
            return
        started = time.perf_counter()
        done = _Done(node.id, 0.0)
        try:
            context = NodeContext(
                self.folder,
                self.host,
                self.token,
                lambda text: self._log(node.id, text),
                lambda fraction, text: self._progress(node.id, fraction, text),
                trusted=node.id in self.trusted,
                environment=self.experiment.environment,
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

    def _tell_from_worker(self, event: e.Event) -> bool:
        """Tell an event unless the run is over: nothing may follow its last event."""
        with self._lock:
            if not self.over:
                self.tell(event)
            return not self.over

    def _log(self, node: str, text: LogText) -> None:
        with self._lock:
            kept = None if self.over or node not in self.busy else self.logs[node].add(text)
            if kept is not None:
                self.tell(e.LogLine(self.id, node, kept))

    def _progress(self, node: str, fraction: float, text: str) -> None:
        self._tell_from_worker(e.NodeProgress(self.id, node, fraction, text))

    def _end(self, done: _Done) -> None:
        """Settle a node whose work is done; the lock is held."""
        self.busy.discard(done.node)
        for text in self.logs[done.node].finish():
            self.tell(e.LogLine(self.id, done.node, text))
        if done.outputs is not None:
            key = self.keys.get(done.node)
            if key is not None:
                done.outputs = {n: replace(o, key=key) for n, o in done.outputs.items()}
            self.outputs[done.node] = done.outputs
            if key is not None:
                self.cache.put(key, Kept(done.outputs, self.logs[done.node].pieces()))
            told = handed_out(done.outputs)
            self.tell(e.NodeFinished(self.id, done.node, done.seconds, told))
        elif done.cancelled and self.token.set:
            return  # `_cancel` tells it with the others that come to no end
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
