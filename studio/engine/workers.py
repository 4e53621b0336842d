"""Where a node's work is done. Today: threads of this process (scripts go on to a sandbox).

`Placement` is the interface; another one may send the same work to other machines.
"""

from __future__ import annotations

import copy
import os
import queue
import threading
import traceback
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Protocol
from uuid import uuid4

from studio.engine.beginning import begin
from studio.engine.columns import columns_by_rules
from studio.engine.context import NodeContext
from studio.engine.events import Output
from studio.experiment.document import Node
from studio.experiment.errors import Cancelled, ModuleError, StudioError
from studio.experiment.ports import PORT_TYPES, EvaluationReport
from studio.experiment.spec import ModuleSpec, PortSpec
from studio.experiment.values import Bundle, PythonDevice, PythonObject

Outputs = Mapping[str, Output]


class Placement(Protocol):
    """Does the work of nodes somewhere, several at a time."""

    def start(self, work: Callable[[], None]) -> None:
        """Do `work` soon, beside other work."""
        ...

    def abandon(self) -> None:
        """Make room: nobody waits for one piece of work any more, but it may go on."""
        ...

    def reclaim(self) -> None:
        """Called by abandoned work when it has ended after all."""
        ...

    def close(self) -> None:
        """Take no more work and wait for none."""
        ...


def default_threads() -> int:
    """Return how many threads suit this computer."""
    return max(2, min(8, os.cpu_count() or 2))


class ThreadPlacement:
    """A pool of daemon threads: work that was abandoned never keeps the program from ending.

    A thread that is stuck in abandoned work is replaced, see `abandon`.
    """

    def __init__(self, threads: int | None = None) -> None:
        self.size = self._asked = threads or default_threads()
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
                begin(threading.Thread(target=self._loop, name="studio-worker", daemon=True))
        self._work.put(work)

    def resize(self, threads: int | None) -> None:
        """Use so many threads from now on; None for as many as suit this computer."""
        with self._lock:
            wanted = threads or default_threads()
            self.size += wanted - self._asked
            self._asked = wanted

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
                del work  # a thread that waits must not hold on to tables
                with self._lock:
                    self._load -= 1
                    surplus = self._threads > self.size
                    self._threads -= surplus
            if surplus:
                return


def call_module(node: Node, inputs: Mapping[str, Any], context: NodeContext) -> Outputs:
    """Call the module's function with the values at its ports; return its outputs by port.

    Raises ModuleError (any exception of the function becomes one) and Cancelled.
    """
    spec = node.spec
    if spec.function is None:
        raise ModuleError(f"The module {spec.name!r} is not installed here.")
    arguments = [_own(_taken(spec, port, inputs.get(port.name))) for port in spec.inputs]
    keywords = {key: value for key, value in node.values().items() if spec.parameter(key)}
    keywords |= columns_by_rules(spec, keywords, arguments)
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
    return MappingProxyType(
        {
            port.name: describe(port.name, port.type, _fitting(spec, port, value))
            for port, value in zip(spec.outputs, _values(spec, result), strict=True)
        }
    )


def _taken(spec: ModuleSpec, port: PortSpec, value: Any) -> Any:
    """Return what an input takes of a script's second output: its second table, or its object.

    A report gives the table of its measures.

    Raises ModuleError where there is none. Only scripts take objects.
    """
    if port.type == "dataset" and isinstance(value, EvaluationReport):
        return value.as_table()
    if port.type != "dataset" or not isinstance(value, PythonDevice):
        return value
    if value.table is not None:
        return value.table
    if value.object is None:
        raise ModuleError(
            f"{port.name} is connected to the second output of a script, which returned no second "
            "table. Return two values there: return df, df2"
        )
    if not spec.takes_objects:
        raise ModuleError(
            f"{port.name} needs a table, but the script before returned a "
            f"{value.object.type_name} as its second value. Only scripts can take that."
        )
    return value.object


def _values(spec: ModuleSpec, result: Any) -> tuple[Any, ...]:
    """Return what a module returned as one value for each output port."""
    ports = spec.outputs
    if len(ports) <= 1:
        return (result,) * len(ports)
    if not isinstance(result, tuple) or len(result) != len(ports):
        given = f"{len(result)} values" if isinstance(result, tuple) else _a(result)
        names = ", ".join(port.name for port in ports)
        raise ModuleError(f"{spec.name} returned {given}, but has the output ports {names}.")
    return result


def _fitting(spec: ModuleSpec, port: PortSpec, value: Any) -> Any:
    """Return a value as it may stand at a port of this type; raises ModuleError."""
    fits = True
    if port.type == "dataset":
        import pandas as pd

        from studio.data.tables import normalise

        if isinstance(value, pd.DataFrame):
            return normalise(value)
        fits = False
    elif port.type in ("bundle", "figures", "report"):
        fits = isinstance(value, PORT_TYPES[port.type].marker)
    if fits:
        return value
    wanted = PORT_TYPES[port.type].title.lower()
    message = f"{spec.name} gave {_a(value)} at its output {port.name}, where a {wanted} belongs."
    raise ModuleError(message)


def _a(value: Any) -> str:
    return "nothing (None)" if value is None else f"a {type(value).__name__}"


_IMMUTABLE = (
    Bundle,
    EvaluationReport,
    PythonDevice,
    PythonObject,
    str,
    bytes,
    int,
    float,
    complex,
    type(None),
)


def _own(value: Any) -> Any:
    """Return a value that a module may change without others seeing it.

    A frame shares its data until one side writes; what cannot be copied is shared.
    """
    if isinstance(value, _IMMUTABLE):
        return value
    if hasattr(value, "iloc"):
        return value.copy(deep=False)
    try:
        return copy.deepcopy(value)
    except Exception:
        return value


def handed_out(outputs: Outputs) -> Outputs:
    """Return outputs for listeners: changing a frame there does not reach the engine's own."""
    return MappingProxyType(
        {
            name: replace(each, value=each.value.copy(deep=False))
            if hasattr(each.value, "iloc")
            else each
            for name, each in outputs.items()
        }
    )


def describe(port: str, kind: str, value: Any) -> Output:
    """Return an output with its size: rows and columns of a table, otherwise nothing."""
    made = uuid4().hex
    if isinstance(value, (Bundle, PythonDevice)) or not hasattr(value, "shape"):
        return Output(port, kind, value, made=made)
    rows, columns = (*value.shape, 1)[:2]
    return Output(port, kind, value, int(rows), int(columns), made)
