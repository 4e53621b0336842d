"""Runs the scripts of requests in processes that stay warm, or in one of their own."""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studio.experiment.context import Context, ScriptRunner
from studio.experiment.errors import Cancelled
from studio.experiment.values import Bundle, LogText, PythonDevice, PythonObject
from studio.scripting import bundle as bundles
from studio.scripting.errors import ScriptError
from studio.service import wire
from studio.service.columns import frame_of
from studio.service.deadlines import Deadlines
from studio.service.isolation import why_alone
from studio.service.plan import ServicePlan
from studio.service.warmprocess import WarmProcess

if TYPE_CHECKING:
    from pandas import DataFrame

SCRIPT = "execute_python_script"
_PORTS = {"Dataset1": 0, "Dataset2": 1}
MOST_ANSWERS = 20_000  # after which a process makes room for a fresh one
WAIT = 30.0  # seconds for a free process; the service's own line is shorter than that
RESTARTS = 3  # processes in a row that cannot be used again after one request

log = logging.getLogger(__name__)


def taken(value: Any) -> Any:
    """Return what a script's dataset port takes: of a second output its table or its object."""
    if isinstance(value, PythonDevice):
        return value.table if value.table is not None else value.object
    return value


@dataclass(frozen=True)
class DirectScript:
    """A script whose node can be answered without calling its module."""

    source: str
    timeout: float | None


def direct_scripts(plan: ServicePlan) -> dict[str, DirectScript]:
    """Return, by node id, the scripts that run with nothing but a source and a time limit."""
    found = {}
    for key in plan.moving:
        node = plan.path[key].node
        settings = set(node.parameters) - {"script", "timeout", "python_version"}
        if node.spec.id == SCRIPT and not settings:
            limit = node.value("timeout")
            found[key] = DirectScript(node.value("script"), float(limit) or None)
    return found


class ScriptPools:
    """The warm processes of all scripts of one service."""

    def __init__(
        self,
        plan: ServicePlan,
        values: Mapping[str, Mapping[str, Any]],
        host: ScriptRunner,
        size: int | None = None,
    ) -> None:
        self.size = size or max(1, min(8, os.cpu_count() or 1))
        self.host = host
        self.deadlines = Deadlines()
        self._lock = threading.Lock()
        self._pools: dict[tuple[Any, ...], ScriptPool] = {}
        self._closed = False
        self._starter = _Starter()
        self._runners = {}
        for key in plan.moving:
            step = plan.path[key]
            fixed = {}
            if step.node.spec.id == SCRIPT:
                fixed = {
                    _PORTS[port]: taken(values[source][output])
                    for port, (source, output) in step.sources.items()
                    if port in _PORTS and source in plan.fixed
                }
                fixed = {place: value for place, value in fixed.items() if value is not None}
            self._runners[key] = _NodeRunner(self, fixed)

    def runner(self, key: str, *, plain: bool = False) -> ScriptRunner:
        """Return what runs the scripts of a node; `plain` when its fixed inputs are others."""
        return self.host if plain else self._runners.get(key, self.host)

    def pool_for(self, key: str, source: str, bundle: Bundle | None) -> ScriptPool | None:
        """Return the pool of a node's script; None when each request has its own process."""
        return self.pool(source, bundle, self._runners[key].fixed)

    def pool(
        self, source: str, bundle: Bundle | None, fixed: Mapping[int, Any]
    ) -> ScriptPool | None:
        """Return the pool of a script; None when it must have a process for each request."""
        key = (source, bundle.digest if bundle else None, tuple(map(id, fixed.values())))
        with self._lock:
            if key not in self._pools:
                if self._closed:
                    raise ScriptError("The service is closing.", kind="Closed")
                reason = why_alone(source, bundle, trusts_pickles=bool(fixed))
                if bundle is not None:
                    bundles.check(bundle)
                if reason:
                    log.info("A script gets a process of its own for each request: %s", reason)
                self._pools[key] = ScriptPool(self, source, bundle, fixed, alone=bool(reason))
            pool = self._pools[key]
        return None if pool.alone else pool

    def start(self) -> WarmProcess:
        """Return a process that waits for its script."""
        return self._starter.take()

    def start_soon(self, pool: ScriptPool) -> None:
        """Let a process be added to a pool in the background."""
        self._starter.do(pool.add)

    def dispose(self, process: WarmProcess) -> None:
        """Kill a process at once and clean up behind it in the background."""
        process.kill()
        self._starter.do(process.dispose)

    def close(self) -> None:
        """End all processes."""
        with self._lock:
            self._closed = True
            pools = list(self._pools.values())
        for pool in pools:
            pool.close()
        self._starter.close()
        self.deadlines.close()


class _Starter:
    """The one thread that starts processes, because they end with the thread that did."""

    def __init__(self) -> None:
        self._work: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._spares: queue.SimpleQueue[WarmProcess | Exception] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._closed = False

    def do(self, work: Any) -> None:
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._loop, name="studio-starter", daemon=True
                )
                self._thread.start()
        self._work.put(work)

    def take(self) -> WarmProcess:
        """Return a spare; called on the starter's own thread."""
        if self._spares.empty():
            return WarmProcess()
        spare = self._spares.get()
        assert isinstance(spare, WarmProcess)
        return spare

    def keep_spare(self) -> None:
        if self._spares.empty() and not self._closed:
            self._spares.put(WarmProcess())

    def close(self) -> None:
        self._closed = True
        if self._thread is not None:
            self._work.put(None)
            self._thread.join(timeout=40)
        while not self._spares.empty():
            spare = self._spares.get()
            if isinstance(spare, WarmProcess):
                spare.dispose()

    def _loop(self) -> None:
        while (work := self._work.get()) is not None:
            try:
                work()
            except Exception:
                log.exception("a script's process could not be started or ended")


class ScriptPool:
    """The warm processes of one script with one bundle."""

    def __init__(
        self,
        owner: ScriptPools,
        source: str,
        bundle: Bundle | None,
        fixed: Mapping[int, Any],
        *,
        alone: bool,
    ) -> None:
        self.alone = alone
        self.fixed = fixed
        self._owner = owner
        self._source, self._bundle = source, bundle
        self._packed = {n: wire.pack_inputs((value,))[0] for n, value in fixed.items()}
        self._idle: queue.Queue[WarmProcess] = queue.Queue()
        self._lock = threading.Lock()
        self._all: set[WarmProcess] = set()
        self._closed = False
        self._wasted = 0
        self.note = ""
        if not alone:
            for _ in range(owner.size):
                owner.start_soon(self)

    def add(self) -> None:
        """Start one more process; called on the starter's thread."""
        if self._closed or self.alone:
            return
        process = self._owner.start()
        try:
            self.note = process.load(self._source, self._bundle, self._packed)
        except wire.Broken:
            process.dispose()
            self._waste()
            return
        with self._lock:
            if not self._closed:
                self._all.add(process)
                self._idle.put(process)
                self._owner._starter.keep_spare()
                return
        process.dispose()

    def _waste(self) -> None:
        """Count a process that was good for nothing; too many, and requests get their own."""
        self._wasted += 1
        if self._wasted >= RESTARTS:
            log.warning("A script's processes cannot be used twice: each request gets its own.")
            self.alone = True
        else:
            self._owner.start_soon(self)

    def run(
        self,
        inputs: tuple[Any, Any],
        timeout: float | None,
        context: Context,
    ) -> tuple[Any, PythonDevice] | None:
        """Run the script once; None when no warm process can be had any more.

        Inputs are frames, `Columns`, objects or None; the result is a frame or `Columns`.
        """
        sent, notes = wire.pack_inputs(
            tuple(None if n in self.fixed else value for n, value in enumerate(inputs))
        )
        process = self._take(context)
        if process is None:
            return None
        late: list[bool] = []

        def time_is_up() -> None:
            late.append(True)
            process.kill()

        forget = context.on_cancel(process.kill)
        call_off = self._owner.deadlines.after(timeout, time_is_up) if timeout else None
        try:
            answer = process.answer(sent)
        except wire.Broken:
            self._replace(process)
            answer = self._lost(process, context, timeout, bool(late))
        else:
            self._give_back(process)
        finally:
            forget()
            if call_off is not None:
                call_off()
        for note in (*notes, self.note, *answer.notes):
            if note:
                context.log(note + "\n", "studio")
        for stream, text in answer.console:
            context.log(text, stream)
        if answer.error is not None:
            raise answer.error
        console = tuple(LogText(*piece) for piece in answer.console)
        second = answer.second
        packed = second if isinstance(second, PythonObject) else None
        table = frame_of(second) if packed is None else None
        return answer.table, PythonDevice(answer.figures, console, table, packed)

    def close(self) -> None:
        """End the processes."""
        with self._lock:
            self._closed = True
            processes, self._all = list(self._all), set()
        for process in processes:
            process.dispose()

    def _take(self, context: Context) -> WarmProcess | None:
        end = time.monotonic() + WAIT
        while not self.alone:
            if context.cancelled:
                raise Cancelled("The request was cancelled.")
            try:
                process = self._idle.get(timeout=0.25)
            except queue.Empty:
                if self._closed:
                    raise ScriptError("The service is closing.", kind="Closed") from None
                if time.monotonic() > end:
                    text = "All processes of the script are busy. Try again later."
                    raise ScriptError(text, kind="Overloaded") from None
                continue
            if process.answered == 0:
                return process
            forget = self._owner.deadlines.after(5.0, process.kill)
            try:
                process.wait_ready()
            except wire.Broken:  # it found that it cannot forget what it did
                if process.answered == 1:
                    self._waste()
                    self._drop(process)
                else:
                    self._replace(process)
                continue
            finally:
                forget()
            if process.answered > 1:
                self._wasted = 0
            return process
        return None

    def _give_back(self, process: WarmProcess) -> None:
        if process.answered >= MOST_ANSWERS:
            self._replace(process)
        else:
            self._idle.put(process)

    def _drop(self, process: WarmProcess) -> None:
        with self._lock:
            self._all.discard(process)
        self._owner.dispose(process)

    def _replace(self, process: WarmProcess) -> None:
        self._owner.start_soon(self)
        self._drop(process)

    def _lost(
        self, process: WarmProcess, context: Context, timeout: float | None, late: bool
    ) -> wire.Answer:
        if context.cancelled:
            raise Cancelled("The request was cancelled.")
        if late:
            text = f"The script was stopped after {timeout:g} seconds, its time limit."
            return wire.Answer(None, ScriptError(text, kind="TimeoutError"))
        text = f"The script's process ended before azureml_main returned ({_reason(process)})."
        return wire.Answer(None, ScriptError(text, kind="ProcessEnded"))


def _reason(process: WarmProcess) -> str:
    with contextlib.suppress(Exception):
        process._process.wait(timeout=1)
    status = process.status
    if status is None:
        return "it said what makes no sense"
    reasons = {-11: "a crash in a compiled library", -9: "most likely memory ran out",
               -6: "a crash in a compiled library"}  # fmt: skip
    return reasons.get(status, f"exit code {status}")


class _NodeRunner:
    """Runs the scripts of one node; implements `ScriptRunner`."""

    def __init__(self, pools: ScriptPools, fixed: dict[int, Any]) -> None:
        self._pools = pools
        self.fixed = fixed

    def run(
        self,
        source: str,
        dataset1: Any,
        dataset2: Any,
        bundle: Bundle | None,
        *,
        timeout: float | None,
        context: Context,
        **more: Any,
    ) -> tuple[DataFrame, PythonDevice]:
        """Run a script; see `ScriptRunner.run`."""
        if all(value == type(value)() for value in more.values()):
            pool = self._pools.pool(source, bundle, self.fixed)
            done = pool.run((dataset1, dataset2), timeout, context) if pool else None
            if done is not None:
                return frame_of(done[0]), done[1]
        return self._pools.host.run(
            source, dataset1, dataset2, bundle, timeout=timeout, context=context, **more
        )
