"""Runs: order, branches side by side, reuse, cancel, failures."""

from __future__ import annotations

import threading
from dataclasses import FrozenInstanceError
from typing import Annotated

import pytest

from studio.engine import events as e
from studio.engine.executor import Executor, RunRequest
from studio.experiment import Experiment, ExperimentError, ModuleError, module
from studio.experiment.context import Context
from studio.experiment.document import Connection
from studio.experiment.parameters import Label, Optional, Range
from studio.experiment.ports import Dataset
from studio.experiment.registry import Registry
from studio.experiment.spec import read_spec

GATES: dict[str, object] = {}
CALLS: list[str] = []


@module("Source", category="Test")
def source(
    *, value: Annotated[int, Range(0, 100)] = 1, tag: Annotated[str, Optional()] = ""
) -> Annotated[Dataset, Label("Table")]:
    """Make a table."""
    import pandas as pd

    CALLS.append("source")
    return pd.DataFrame({"x": [value, value + 1]})


@module("Add", category="Test")
def add(
    table: Annotated[Dataset, Label("Table")], *, amount: int = 1
) -> Annotated[Dataset, Label("Table")]:
    """Add to the column x, in place."""
    CALLS.append(f"add {amount}")
    table["x"] += amount
    table.loc[0, "x"] += 100
    return table


@module("Meet", category="Test")
def meet(
    table: Annotated[Dataset, Label("Table")], *, gate: str = "gate"
) -> Annotated[Dataset, Label("Table")]:
    """Wait until another branch is here, too."""
    GATES[gate].wait(20)
    return table


@module("Fail", category="Test")
def fail(table: Annotated[Dataset, Label("Table")]) -> Annotated[Dataset, Label("Table")]:
    """Fail as a program error does."""
    raise KeyError("nothing here")


@module("Talk", category="Test")
def talk(*, context: Context) -> Annotated[Dataset, Label("Table")]:
    """Log and tell progress."""
    import pandas as pd

    context.log("one\n")
    context.progress(0.5, "half")
    context.log("two\n", "stderr")
    return pd.DataFrame({"x": [1]})


@module("Stuck", category="Test")
def stuck(*, context: Context) -> Annotated[Dataset, Label("Table")]:
    """Hang, deaf to the cancel."""
    GATES["begun"].set()
    GATES["release"].wait(30)
    raise ModuleError("nobody waits for this")


@pytest.fixture
def registry():
    result = Registry()
    for each in (source, add, meet, fail, talk, stuck):
        result.add(read_spec(each))
    CALLS.clear()
    GATES.clear()
    return result


@pytest.fixture
def executor():
    with Executor(threads=4) as result:
        yield result


def chain(registry):
    x = Experiment(registry=registry)
    a = x.add("Source")
    b = x.add("Add")
    c = x.add("Add", amount=10)
    x.connect(a, b)
    x.connect(b, c)
    return x, a, b, c


def statuses(x, result):
    return {x.node(key).name: each.status for key, each in result.nodes.items()}


def values(result, node):
    return result.nodes[node.id].outputs["Table"].value["x"].tolist()


def test_nodes_run_after_what_they_need(registry, executor):
    x, a, _, c = chain(registry)
    seen: list[e.Event] = []
    result = executor.run(x, on_event=seen.append)
    assert result.status == "done"
    assert values(result, c) == [212, 13]
    kinds = [type(event).__name__ for event in seen]
    assert kinds[:4] == ["RunStarted", "NodeQueued", "NodeQueued", "NodeQueued"]
    assert kinds[4:] == ["NodeStarted", "NodeFinished"] * 3 + ["RunFinished"]
    assert values(result, a) == [1, 2]
    output = result.nodes[c.id].outputs["Table"]
    assert (output.rows, output.columns, output.kind) == (2, 1, "dataset")


def test_events_cannot_be_changed(registry, executor):
    x, *_ = chain(registry)
    seen: list[e.Event] = []
    executor.run(x, on_event=seen.append)
    with pytest.raises(FrozenInstanceError):
        seen[-1].status = "other"


def test_only_what_changed_and_what_hangs_below_runs_again(registry, executor):
    x, _, b, _ = chain(registry)
    executor.run(x)
    CALLS.clear()
    assert set(statuses(x, executor.run(x)).values()) == {"cached"}
    x.set_parameter(b, "amount", 5)
    assert statuses(x, executor.run(x)) == {"Source": "cached", "Add": "done", "Add 2": "done"}
    assert CALLS == ["add 5", "add 10"]
    x.set_parameter(b, "amount", 1)
    assert set(statuses(x, executor.run(x)).values()) == {"cached"}


def test_a_run_without_reuse(registry, executor):
    x, *_ = chain(registry)
    executor.run(x)
    assert set(statuses(x, executor.run(x, use_cache=False)).values()) == {"done"}


def test_a_moved_or_renamed_card_changes_nothing(registry, executor):
    x, a, *_ = chain(registry)
    executor.run(x)
    x.move_node(a, 500, 500)
    x.rename_node(a, "Other")
    assert set(statuses(x, executor.run(x)).values()) == {"cached"}


def test_what_was_printed_is_told_again_when_reused(registry, executor):
    x = Experiment(registry=registry)
    t = x.add("Talk")
    seen: list[e.Event] = []
    first = executor.run(x, on_event=seen.append)
    assert [(each.stream, each.text) for each in first.nodes[t.id].log] == [
        ("stdout", "one\n"), ("stderr", "two\n"),
    ]  # fmt: skip
    assert any(isinstance(event, e.NodeProgress) and event.fraction == 0.5 for event in seen)
    assert executor.run(x).nodes[t.id].log == first.nodes[t.id].log


def test_branches_run_side_by_side(registry, executor):
    GATES["gate"] = threading.Barrier(2)
    x = Experiment(registry=registry)
    s = x.add("Source")
    for _ in range(2):
        x.connect(s, x.add("Meet"))
    assert executor.run(x).status == "done"


def test_branches_do_not_see_each_others_changes(registry, executor):
    x = Experiment(registry=registry)
    s, one, two = x.add("Source"), x.add("Add"), x.add("Add", amount=7)
    x.connect(s, one)
    x.connect(s, two)
    result = executor.run(x)
    assert values(result, one) == [102, 3]
    assert values(result, two) == [108, 9]
    assert values(result, s) == [1, 2]


def test_a_failure_stops_what_hangs_below_and_nothing_else(registry, executor):
    x = Experiment(registry=registry)
    s, bad, below, fine = x.add("Source"), x.add("Fail"), x.add("Add"), x.add("Add")
    x.connect(s, bad)
    x.connect(bad, below)
    x.connect(s, fine)
    result = executor.run(x)
    assert result.status == "failed"
    assert statuses(x, result) == {
        "Source": "done", "Fail": "failed", "Add": "skipped", "Add 2": "done",
    }  # fmt: skip
    error = result.nodes[bad.id].error
    assert error.kind == "KeyError"
    assert "nothing here" in error.trace
    assert "“Fail” failed" in result.nodes[below.id].reason


def test_wrong_parameters_and_missing_inputs_fail_at_their_node(registry, executor):
    x = Experiment(registry=registry)
    wrong, lonely, fine = x.add("Source", value=101), x.add("Add"), x.add("Source", tag="y")
    result = executor.run(x)
    assert result.nodes[wrong.id].error.parameter == "value"
    assert "at most 100" in result.nodes[wrong.id].error.message
    assert "needs a connection" in result.nodes[lonely.id].error.message
    assert result.nodes[fine.id].status == "done"


def test_targets_run_with_what_they_need_only(registry, executor):
    x, _, b, c = chain(registry)
    result = executor.run(x, targets=[b.id])
    assert c.id not in result.nodes
    assert statuses(x, result) == {"Source": "done", "Add": "done"}


def test_later_edits_do_not_touch_a_run_under_way(registry, executor):
    GATES["gate"] = threading.Barrier(2)
    x = Experiment(registry=registry)
    s, m = x.add("Source"), x.add("Meet")
    x.connect(s, m)
    handle = executor.submit(RunRequest(x))
    x.remove_node(m)
    GATES["gate"].wait(20)
    assert handle.wait(20).nodes[m.id].status == "done"


def test_cancel_abandons_a_module_that_is_stuck(registry, executor):
    GATES.update(begun=threading.Event(), release=threading.Event())
    x = Experiment(registry=registry)
    s = x.add("Stuck")
    seen: list[e.Event] = []
    handle = executor.submit(RunRequest(x), seen.append)
    assert GATES["begun"].wait(20)
    handle.cancel()
    result = handle.wait(10)
    assert result.status == "cancelled"
    assert result.nodes[s.id].status == "cancelled"
    # The engine goes on, and the late end of the stuck module is not heard.
    other, *_ = chain(registry)
    assert executor.run(other).status == "done"
    count = len(seen)
    GATES["release"].set()
    assert executor.run(other).status == "done"
    assert len(seen) == count


def test_cancel_kills_an_endless_script():
    x = Experiment()
    n = x.add("Execute Python Script", script="print('begun')\nwhile True: pass")
    begun = threading.Event()
    with Executor() as executor:
        handle = executor.submit(
            RunRequest(x), lambda event: isinstance(event, e.LogLine) and begun.set()
        )
        assert begun.wait(60)
        handle.cancel()
        assert handle.wait(10).nodes[n.id].status == "cancelled"
        x.set_parameter(n, "script", "def azureml_main():\n    return [1]")
        assert executor.run(x).status == "done"


def test_a_circle_is_told_by_name_before_anything_runs(registry, executor):
    x, _, b, c = chain(registry)
    x.insert_connection(Connection(c.id, "Table", b.id, "Table"))
    seen: list[e.Event] = []
    with pytest.raises(ExperimentError, match=r"circle: Add( 2)? → Add( 2)? → Add( 2)?\."):
        executor.submit(RunRequest(x), seen.append)
    assert (seen, CALLS) == ([], [])


def test_a_changed_file_is_read_again(executor, tmp_path):
    path = tmp_path / "data.csv"
    path.write_text("a\n1\n")
    x = Experiment()
    n = x.add("Import Data", path=str(path))
    assert executor.run(x).nodes[n.id].outputs["Results dataset"].rows == 1
    assert executor.run(x).nodes[n.id].status == "cached"
    path.write_text("a\n1\n2\n")
    again = executor.run(x).nodes[n.id]
    assert (again.status, again.outputs["Results dataset"].rows) == ("done", 2)


def test_export_runs_every_time(executor, tmp_path):
    x = Experiment()
    d = x.add("Enter Data Manually", data="a\n1")
    n = x.add("Export Data", path=str(tmp_path / "out.csv"))
    x.connect(d, n)
    executor.run(x)
    (tmp_path / "out.csv").unlink()
    assert executor.run(x).nodes[n.id].status == "done"
    assert (tmp_path / "out.csv").read_text() == "a\n1\n"


def test_close_ends_the_threads(registry):
    before = set(threading.enumerate())
    executor = Executor()
    x, *_ = chain(registry)
    executor.run(x)
    executor.close()
    for each in set(threading.enumerate()) - before:
        each.join(10)
        assert not each.is_alive()
    with pytest.raises(RuntimeError, match="closed"):
        executor.run(x)
