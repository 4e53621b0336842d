"""The processes of one script that stay warm between requests, and the thread that starts them."""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from studio.experiment.context import Context
from studio.experiment.errors import Cancelled
from studio.experiment.values import Bundle, LogText, PythonDevice, PythonObject
from studio.scripting.errors import ScriptError
from studio.service import wire
from studio.service.columns import frame_of
from studio.service.warmprocess import WarmProcess

if TYPE_CHECKING:
    from studio.service.scripts import ScriptPools

MOST_ANSWERS = 20_000  # after which a process makes room for a fresh one
WAIT = 30.0  # seconds for a free process; the service's own line is shorter than that
RESTARTS = 3  # processes in a row that cannot be used again after one request

log = logging.getLogger(__name__)


class Starter:
    """The one thread that starts processes, because they end with the thread that did."""

    def __init__(self) -> None:
        self._work: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._spares: queue.SimpleQueue[WarmProcess | Exception] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._closed = False

    def do(self, work: Any) -> None:
        """Have something done on the thread, which starts with the first."""
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
        """Start one process ahead, unless one is there; called on the starter's own thread."""
        if self._spares.empty() and not self._closed:
            self._spares.put(WarmProcess())

    def close(self) -> None:
        """End the thread, after what is left to do, and the spare process."""
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
                self._owner.keep_spare()
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
