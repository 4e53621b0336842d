"""The two places where a script runs: a sandboxed process, or this process.

Both implement `studio.experiment.context.ScriptRunner` and give the same outcome.
"""

from __future__ import annotations

import atexit
import contextlib
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import IO, TYPE_CHECKING

from studio.experiment.context import SHUT_IN, Context, ScriptOptions
from studio.experiment.errors import Cancelled, ModuleError
from studio.experiment.values import Bundle, PythonDevice, PythonObject
from studio.scripting import bundle as bundles
from studio.scripting.compat import Helped, translated
from studio.scripting.console import Console
from studio.scripting.contract import ScriptOutcome
from studio.scripting.environments.spec import is_own
from studio.scripting.errors import ScriptError
from studio.scripting.exchange import Job
from studio.scripting.inprocess import InProcessHost
from studio.scripting.launch import LOST, Launcher, Program, Worker, make_launcher
from studio.scripting.streams import Separator, readable
from studio.scripting.watchdog import Watchdog

if TYPE_CHECKING:
    from pandas import DataFrame

__all__ = ["InProcessHost", "SandboxedHost"]

MOMENT = 0.03  # seconds in which most scripts are done


class SandboxedHost:
    """Runs each script in a fresh process that is shut in, killed and cleaned up afterwards.

    Processes always wait ready, so that a script starts within milliseconds. Thread-safe.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._launcher: Launcher | None = None
        self._spares: list[Worker] = []
        self._closed = False
        self._cleaners = ThreadPoolExecutor(4, thread_name_prefix="studio-cleaner")
        atexit.register(self.close)

    def warm(self) -> None:
        """Start the waiting processes now, not at the first script; returns at once."""
        with self._lock:
            self._fill_up()

    def run(
        self,
        source: str,
        dataset1: DataFrame | PythonObject | None,
        dataset2: DataFrame | PythonObject | None,
        bundle: Bundle | None,
        *,
        timeout: float | None,
        context: Context,
        options: ScriptOptions = SHUT_IN,
    ) -> tuple[DataFrame, PythonDevice]:
        """Run a script; see `ScriptRunner.run`."""
        if bundle is not None:
            bundles.check(bundle)
        _check_doors(options)
        console = Console(context.log)
        program = self._program(options, context, console)
        worker = self._take(options, program)
        killer = _Killer(worker, context, timeout)
        watchdog = Watchdog(worker)
        try:
            ready = _made_ready(source, options, console) if program is not None else None
            job = Job(source, (dataset1, dataset2), bundle, options, timeout, ready)
            for note in _put_job(worker, job):
                console.write("studio", note + "\n")
            with killer:
                worker.go()
                killer.start_clock()
                with watchdog:
                    done = self._listen(worker, console, watchdog)
            if context.cancelled:
                raise Cancelled("The script was cancelled.")
            settled = not (done and worker.exchange.is_small())
            if settled:  # what is read piece by piece must not change any more
                worker.kill()
                worker.ended.wait()
            outcome = worker.exchange.take_result(settled=settled)
            if killer.timed_out:
                outcome = _timed_out(timeout or 0.0, outcome)
            elif watchdog.reason is not None and (outcome is None or outcome.error):
                outcome = _stopped(watchdog.reason)
            if outcome is None:
                worker.kill()  # it may pretend to be done
                worker.ended.wait()
                outcome = _died(None if done else worker.status)
        finally:
            self._dispose(worker)
        return finish(outcome, console)

    def _listen(self, worker: Worker, console: Console, watchdog: Watchdog) -> bool:
        """Take the console until the worker is done; return whether it said so itself.

        Most scripts are done within a moment: until then nothing else is begun, neither the
        process of the next script nor any thread.
        """
        done = worker.wait_done(MOMENT) if worker.can_wait else None
        if done and _read_out(worker, console):
            return True
        self._prepare_next()
        watchdog.start()
        pumps = [
            threading.Thread(target=_pump, args=(stream, name, console), daemon=True)
            for name, stream in zip(("stdout", "stderr"), worker.streams(), strict=True)
        ]
        for pump in pumps:
            pump.start()
        if done is None:
            done = worker.wait_done()
        for pump in pumps:
            pump.join(timeout=0.2 if done else 0)
        if any(pump.is_alive() for pump in pumps):  # the script left children that hold the pipes
            worker.kill()
            for pump in pumps:
                pump.join(timeout=5)
        return bool(done)

    def _dispose(self, worker: Worker) -> None:
        """Kill a worker and delete its folder, in the background: it takes some milliseconds."""
        worker.kill()

        def work() -> None:
            self._prepare_next()
            worker.ended.wait(timeout=30)
            worker.discard()
            worker.exchange.delete()

        with self._lock:
            if not self._closed:
                self._cleaners.submit(work)
                return
        work()

    def close(self) -> None:
        """Kill every process and delete every folder."""
        with self._lock:
            self._closed = True
            launcher, self._launcher = self._launcher, None
            spares, self._spares = self._spares, []
        for spare in spares:
            spare.kill()
        if launcher is not None:
            launcher.close()
        for spare in spares:
            spare.ended.wait(timeout=5)
            spare.discard()
            spare.exchange.delete()
        self._cleaners.shutdown()
        with contextlib.suppress(Exception):
            atexit.unregister(self.close)

    def __enter__(self) -> SandboxedHost:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def _start(
        self, options: ScriptOptions | None = None, program: Program | None = None
    ) -> Worker:
        if self._launcher is None or not getattr(self._launcher, "alive", True):
            self._launcher = make_launcher()
        return self._launcher.start(options, program)

    def _program(
        self, options: ScriptOptions, context: Context, console: Console
    ) -> Program | None:
        """Return the program of another Python; None for the studio's own."""
        if is_own(options.environment):
            return None
        from studio.scripting.environments.ready import ready
        from studio.scripting.foreign.host import program_for

        interpreter = ready(options.environment, context)
        console.write("studio", f"{interpreter.title}: {interpreter.executable}\n")
        return program_for(interpreter)

    def _take(self, options: ScriptOptions, program: Program | None = None) -> Worker:
        """Return the worker that waits, or one of its own: an open sandbox, another Python."""
        with self._lock:
            if self._closed:
                raise ScriptError("The studio is closing.", kind="Closed")
            if program is not None:
                return self._start(options, program)
            if options.is_open:
                return self._start(options)
            while self._spares:
                spare = self._spares.pop(0)
                if not spare.ended.is_set():
                    return spare
                spare.discard()
                spare.exchange.delete()
            return self._start()

    def _prepare_next(self) -> None:
        with self._lock, contextlib.suppress(OSError):  # without one, the next script starts later
            self._fill_up()

    def _fill_up(self) -> None:
        while not self._closed:
            if self._launcher is not None and len(self._spares) >= self._launcher.spares:
                break
            self._spares.append(self._start())


class _Killer:
    """Kills a worker when the run is cancelled or the time is up."""

    def __init__(self, worker: Worker, context: Context, timeout: float | None) -> None:
        self._worker = worker
        self._context = context
        self._timer = threading.Timer(timeout, self._time_is_up) if timeout else None
        self.timed_out = False

    def _time_is_up(self) -> None:
        self.timed_out = True
        self._worker.kill()

    def __enter__(self) -> _Killer:
        self._forget = self._context.on_cancel(self._worker.kill)
        return self

    def start_clock(self) -> None:
        """Let the time limit count from now: starting up is not the script's time."""
        if self._timer is not None:
            self._timer.daemon = True
            self._timer.start()

    def __exit__(self, *exc: object) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._forget()


def _check_doors(options: ScriptOptions) -> None:
    if options.folder is not None and not options.folder.path.is_dir():
        text = f"There is no folder {options.folder.path}, which the script is allowed to use."
        raise ModuleError(text, parameter="folder")


def _made_ready(source: str, options: ScriptOptions, console: Console) -> Helped:
    """Return a script for another Python, which has nothing of the studio's help for old ones."""
    if not options.compatibility:
        return Helped(source)
    return translated(source, lambda note: console.write("studio", note + "\n"))


def _put_job(worker: Worker, job: Job) -> list[str]:
    try:
        return worker.exchange.put_job(job)
    except OSError as error:
        text = f"The data could not be handed to the script: {error.strerror or error}."
        raise ScriptError(text, kind=type(error).__name__) from None


def _read_out(worker: Worker, console: Console) -> bool:
    """Take what a worker that is done has printed; return False if others hold its console."""
    for stream, name in zip(worker.streams(), ("stdout", "stderr"), strict=True):
        feeder = _Feeder(name, console)
        while True:
            if not readable(stream, 0):
                feeder.end()
                return False
            data = stream.read(65536)
            if not data:
                break
            feeder.feed(data)
        feeder.end()
    return True


def _pump(stream: IO[bytes], name: str, console: Console) -> None:
    feeder = _Feeder(name, console)
    with contextlib.suppress(OSError, ValueError):
        read = getattr(stream, "read1", stream.read)
        while data := read(65536):
            feeder.feed(data)
    feeder.end()


class _Feeder:
    """Passes what a stream brings on to the console; stdout brings both, see `streams`."""

    def __init__(self, name: str, console: Console) -> None:
        self._name, self._console = name, console
        self._separator = Separator() if name == "stdout" else None

    def feed(self, data: bytes) -> None:
        if self._separator is None:
            self._console.feed(self._name, data)
        else:
            self._pass_on(self._separator.feed(data))

    def end(self) -> None:
        if self._separator is not None:
            self._pass_on(self._separator.end())

    def _pass_on(self, pieces: list[tuple[str, bytes]]) -> None:
        for origin, piece in pieces:
            self._console.feed(origin, piece)


def finish(outcome: ScriptOutcome, console: Console) -> tuple[DataFrame, PythonDevice]:
    """Return what the two ports show, or raise the script's error; both hosts end here."""
    for note in outcome.notes:
        console.write("studio", note + "\n")
    second = outcome.second
    packed = second if isinstance(second, PythonObject) else None
    table = second if packed is None else None
    device = PythonDevice(outcome.figures, console.finish(), table, packed)
    if outcome.error is not None:
        raise outcome.error
    assert outcome.frame is not None
    return outcome.frame, device


def _timed_out(timeout: float, outcome: ScriptOutcome | None) -> ScriptOutcome:
    if outcome is not None and outcome.error is None:
        return outcome  # it was done in the same moment
    text = (
        f"The script was stopped after {timeout:g} seconds, its time limit. "
        "Give it more time with the parameter Time limit."
    )
    return ScriptOutcome(None, (), (), ScriptError(text, kind="TimeoutError"))


def _stopped(reason: str) -> ScriptOutcome:
    text = f"The script was stopped, because {reason}."
    return ScriptOutcome(None, (), (), ScriptError(text, kind="ResourceError"))


def _died(status: int | None) -> ScriptOutcome:
    reasons = {
        -11: "it crashed (segmentation fault), most likely in a compiled library",
        -9: "it was killed, most likely because memory ran out",
        LOST: "the program that starts scripts ended; run the script again",
        -24: "it used up its CPU time",
        -6: "it crashed (abort), most likely in a compiled library",
    }
    if status is None:
        reason = "it said that it was done and left no result"
    else:
        reason = reasons.get(status, f"it ended Python itself with code {status}")
    text = f"The script's process ended before azureml_main returned: {reason}."
    return ScriptOutcome(None, (), (), ScriptError(text, kind="ProcessEnded"))
