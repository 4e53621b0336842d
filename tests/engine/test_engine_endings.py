"""How runs and the engine end: cancel, close, and what must not stay behind."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from pathlib import Path
from typing import Annotated

import pandas as pd
import pytest

from studio.engine import events as e
from studio.engine.executor import Executor, RunRequest
from studio.experiment import Experiment, module
from studio.experiment.context import Context
from studio.experiment.errors import Cancelled
from studio.experiment.parameters import Label
from studio.experiment.ports import Dataset


@module("One", category="Test")
def one() -> Annotated[Dataset, Label("Out")]:
    """Give one number."""
    return pd.DataFrame({"n": [1]})


@module("Polite", category="Test")
def polite(*, context: Context) -> Annotated[Dataset, Label("Out")]:
    """Stop when asked to."""
    asked = threading.Event()
    context.on_cancel(asked.set)
    context.progress(0.5)
    assert asked.wait(60)
    assert context.cancelled
    raise Cancelled("as you wish")


@pytest.fixture
def stuck(hold):
    @module("Stuck", category="Test")
    def wait() -> Annotated[Dataset, Label("Out")]:
        """Hear nothing of a cancel."""
        hold.wait(60)
        return pd.DataFrame({"n": [1]})

    return wait


def test_cancel_asks_a_module_that_listens(executor, build, heard):
    x = build(polite, one)
    node, below = x.add("Polite"), x.add("One")
    handle = executor.submit(RunRequest(x), heard)
    heard.wait_for(e.NodeProgress, node)
    heard.wait_for(e.NodeFinished, below)
    handle.cancel()
    result = handle.wait(60)
    assert result.status == "cancelled"
    assert result.nodes[node.id].status == "cancelled"
    assert result.nodes[below.id].status == "done"
    (skipped,) = heard.of(e.NodeSkipped)
    assert (skipped.node, skipped.cancelled) == (node.id, True)


def test_a_run_that_waits_for_its_turn_can_be_cancelled(executor, build, stuck, hold):
    x, y = build(stuck), build(one)
    x.add("Stuck")
    node = y.add("One")
    first, second = executor.submit(RunRequest(x)), executor.submit(RunRequest(y))
    second.cancel()
    assert not first.finished
    hold.set()
    assert first.wait(60).status == "done"
    result = second.wait(60)
    assert (result.status, result.nodes[node.id].status) == ("cancelled", "cancelled")


def test_more_stuck_modules_than_threads_leave_the_engine_usable(build, stuck, heard):
    x, y = build(stuck), build(one)
    for _ in range(5):
        x.add("Stuck")
    y.add("One")
    with Executor(threads=2) as executor:
        for _ in range(3):
            handle = executor.submit(RunRequest(x), heard)
            heard.wait_for(e.NodeStarted)
            handle.cancel()
            assert handle.wait(60).status == "cancelled"
        assert executor.run(y).status == "done"


def test_cancel_after_the_end_changes_nothing(executor, build):
    x = build(one)
    x.add("One")
    handle = executor.submit(RunRequest(x))
    result = handle.wait(60)
    handle.cancel()
    assert (result.status, handle.wait(0).status) == ("done", "done")


def test_a_stop_that_fails_does_not_keep_others_from_stopping(executor, build, heard, caplog):
    stopped = threading.Event()

    @module("Two Stops", category="Test")
    def two_stops(*, context: Context) -> Annotated[Dataset, Label("Out")]:
        """Register one stop that fails, and one that works."""
        context.on_cancel(lambda: 1 / 0)
        context.on_cancel(stopped.set)
        context.progress(0.5)
        stopped.wait(60)
        raise Cancelled("yes")

    x = build(two_stops)
    node = x.add("Two Stops")
    handle = executor.submit(RunRequest(x), heard)
    heard.wait_for(e.NodeProgress, node)
    handle.cancel()
    assert handle.wait(60).status == "cancelled"
    assert stopped.is_set()
    assert "ZeroDivisionError" in caplog.text


def test_close_ends_what_runs_and_what_waits(build, stuck, heard):
    x = build(stuck)
    node = x.add("Stuck")
    executor = Executor()
    running = executor.submit(RunRequest(x), heard)
    waiting = executor.submit(RunRequest(x), heard)
    heard.wait_for(e.NodeStarted, node)
    executor.close()
    assert running.wait(60).status == "cancelled"
    assert waiting.wait(60).status == "cancelled"
    ends = {each.run: each.status for each in heard.of(e.RunFinished)}
    assert ends == {running.run: "cancelled", waiting.run: "cancelled"}
    executor.close()  # once more does no harm


def test_the_engine_can_be_closed_from_a_listener(build):
    x = build(one)
    x.add("One")
    executor = Executor()
    handle = executor.submit(
        RunRequest(x), lambda each: isinstance(each, e.RunFinished) and executor.close()
    )
    assert handle.wait(60).status == "done"
    with pytest.raises(RuntimeError):
        executor.submit(RunRequest(x))


def test_an_engine_that_never_ran_can_be_closed():
    Executor().close()


def test_an_idle_engine_lets_go_of_the_tables_of_its_last_run(executor, build):
    x = build(one)
    node = x.add("One")
    result = executor.run(x)
    table = weakref.ref(result.nodes[node.id].outputs["Out"].value)
    del result
    executor.cache.clear()
    executor.run(build())  # the thread has come back from the run before
    gc.collect()
    assert table() is None


def _children() -> set[str]:
    found: set[str] = set()
    for task in Path("/proc/self/task").iterdir():
        try:
            found.update((task / "children").read_text().split())
        except OSError:
            continue  # the thread has ended meanwhile
    return found


@pytest.mark.skipif(
    sys.platform != "linux" or not Path("/proc/self/task").is_dir(),
    reason="looks into /proc",
)
def test_close_leaves_no_process_and_no_thread():
    x = Experiment()
    x.add("Execute Python Script", script="def azureml_main():\n    return [1]")
    threads, processes = set(threading.enumerate()), _children()
    executor = Executor()
    assert executor.run(x).status == "done"
    assert _children() - processes
    executor.close()
    assert _children() - processes == set()
    for each in set(threading.enumerate()) - threads:
        each.join(20)
        assert not each.is_alive(), each.name
