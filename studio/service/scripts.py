"""Runs the scripts of requests in processes that stay warm, or in one of their own."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studio.experiment.context import Context, ScriptRunner
from studio.experiment.values import Bundle, PythonDevice
from studio.scripting import bundle as bundles
from studio.scripting.errors import ScriptError
from studio.service.columns import frame_of
from studio.service.deadlines import Deadlines
from studio.service.isolation import why_alone
from studio.service.plan import ServicePlan
from studio.service.scriptpool import ScriptPool, Starter
from studio.service.warmprocess import WarmProcess

if TYPE_CHECKING:
    from pandas import DataFrame

SCRIPT = "execute_python_script"
_PORTS = {"Dataset1": 0, "Dataset2": 1}

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
        self._starter = Starter()
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

    def keep_spare(self) -> None:
        """Have one more process ready for the pool that asks next; on the starter's thread."""
        self._starter.keep_spare()

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
