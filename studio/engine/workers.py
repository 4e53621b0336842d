"""Where a node's work is done. Today: threads of this process (scripts go on to a sandbox).

`Placement` is the interface; another one may send the same work to other machines.
"""

from __future__ import annotations

import os
import queue
import threading
import traceback
from collections.abc import Callable
from typing import Any, Protocol

from studio.engine.context import NodeContext
from studio.engine.events import Output
from studio.experiment.document import Node
from studio.experiment.errors import Cancelled, ModuleError, StudioError
from studio.experiment.values import Bundle, PythonDevice


class Placement(Protocol):
    """Does the work of nodes somewhere; `done` is called once, from any thread."""

    def start(self, work: Callable[[], None]) -> None:
        """Do `work` soon, beside other work."""
        ...

    def close(self) -> None:
        """Take no more work and wait for none."""
        ...


class ThreadPlacement:
    """A pool of daemon threads: work that was abandoned never keeps the program from ending.

    A thread that is stuck in abandoned work is replaced, see `abandon`.
    """

    def __init__(self, threads: int | None = None) -> None:
        self.size = threads or max(2, min(8, os.cpu_count() or 2))
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._threads = 0
        self._load = 0  # work that waits or is being done
        self._closed = False

    def start(self, work: Callable[[], None]) -> None:
        """Do `work` on the next free thread."""
        with self._lock:
            if self._closed:
                return
            self._load += 1
            if self._load > self._threads and self._threads < self.size:
                self._threads += 1
                threading.Thread(target=self._loop, name="studio-worker", daemon=True).start()
        self._work.put(work)

    def abandon(self) -> None:
        """Allow one more thread: one of them is stuck in work that nobody waits for."""
        with self._lock:
            self.size += 1

    def reclaim(self) -> None:
        """Take back what `abandon` allowed: the stuck thread is free again."""
        with self._lock:
            self.size -= 1

    def close(self) -> None:
        """Let the threads end as soon as they are free."""
        with self._lock:
            self._closed = True
            for _ in range(self._threads):
                self._work.put(None)

    def _loop(self) -> None:
        while True:
            work = self._work.get()
            if work is None:
                return
            try:
                work()
            finally:
                with self._lock:
                    self._load -= 1
                    surplus = self._threads > self.size
                    self._threads -= surplus
            if surplus:
                return


def call_module(node: Node, inputs: dict[str, Any], context: NodeContext) -> dict[str, Output]:
    """Call the module's function with the values at its ports; return its outputs by port.

    Raises ModuleError (any exception of the function becomes one) and Cancelled.
    """
    spec = node.spec
    if spec.function is None:
        raise ModuleError(f"The module {spec.name!r} is not installed here.")
    arguments = [_own(inputs.get(port.name)) for port in spec.inputs]
    keywords = {key: value for key, value in node.values().items() if spec.parameter(key)}
    if spec.context_argument:
        keywords[spec.context_argument] = context
    try:
        result = spec.function(*arguments, **keywords)
    except (ModuleError, Cancelled):
        raise
    except StudioError as error:
        raise ModuleError(str(error)) from error
    except MemoryError as error:
        text = "There is not enough memory for this. Use fewer rows or columns."
        raise ModuleError(text, kind="MemoryError") from error
    except BaseException as error:
        raise ModuleError(
            f"{type(error).__name__}: {error}",
            kind=type(error).__name__,
            trace=traceback.format_exc(),
        ) from error
    values = (result,) if len(spec.outputs) == 1 else tuple(result or ())
    if len(values) != len(spec.outputs):
        text = f"{spec.name} returned {len(values)} values for {len(spec.outputs)} output ports."
        raise ModuleError(text)
    return {
        port.name: describe(port.name, port.type, value)
        for port, value in zip(spec.outputs, values, strict=True)
    }


def _own(value: Any) -> Any:
    """Return a frame that shares the data but can be changed without others seeing it."""
    return value.copy(deep=False) if hasattr(value, "iloc") else value


def describe(port: str, kind: str, value: Any) -> Output:
    """Return an output with its size: rows and columns of a table, otherwise nothing."""
    if isinstance(value, (Bundle, PythonDevice)) or not hasattr(value, "shape"):
        return Output(port, kind, value)
    rows, columns = (*value.shape, 1)[:2]
    return Output(port, kind, value, int(rows), int(columns))
