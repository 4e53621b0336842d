"""What a run tells, what it refuses, and how it bears modules that keep no rules."""

from __future__ import annotations

import threading
from dataclasses import FrozenInstanceError
from typing import Annotated

import pandas as pd
import pytest

from studio.engine import events as e
from studio.engine.executor import RunRequest
from studio.experiment import ExperimentError, module
from studio.experiment.context import Context
from studio.experiment.document import Connection
from studio.experiment.parameters import Label, Range
from studio.experiment.ports import AnyObject, Dataset
from studio.experiment.values import Bundle


@module("Numbers", category="Test")
def numbers(*, rows: Annotated[int, Range(1, 1000)] = 3) -> Annotated[Dataset, Label("Out")]:
    """Count from 0."""
    return pd.DataFrame({"n": range(rows)})


@module("Add", category="Test")
def add(
    table: Annotated[Dataset, Label("In")], *, amount: int = 1
) -> Annotated[Dataset, Label("Out")]:
    """Add to each number."""
    return table + amount


def status(result, *nodes):
    return [result.nodes[each.id].status for each in nodes]


def test_a_node_runs_after_what_it_needs_whatever_the_order_of_placing(executor, build, heard):
    x = build(numbers, add)
    last, middle, first = x.add("Add"), x.add("Add"), x.add("Numbers")
    x.connect(middle, last)
    x.connect(first, middle)
    executor.run(x, on_event=heard)
    assert [each.node for each in heard.of(e.NodeFinished)] == [first.id, middle.id, last.id]


def test_every_event_of_a_run_bears_its_name(executor, build, heard):
    x = build(numbers)
    node = x.add("Numbers")
    result = executor.run(x, on_event=heard)
    assert {each.run for each in heard.all} == {result.run}
    assert heard.all[0] == e.RunStarted(result.run, (node.id,))
    assert heard.all[-1].status == "done"


def test_events_cannot_be_changed_nor_their_outputs(executor, build, heard):
    x = build(numbers)
    x.add("Numbers")
    executor.run(x, on_event=heard)
    executor.run(x, on_event=heard)
    told = [*heard.of(e.NodeFinished), *heard.of(e.NodeCached)]
    assert len(told) == 2
    for event in told:
        with pytest.raises(FrozenInstanceError):
            event.node = "other"
        with pytest.raises(TypeError):
            event.outputs["Out"] = None
        with pytest.raises(FrozenInstanceError):
            event.outputs["Out"].value = None


def test_a_listener_that_changes_a_table_changes_its_own_only(executor, build):
    x = build(numbers, add)
    source, below = x.add("Numbers", rows=2), x.add("Add", amount=10)
    x.connect(source, below)

    def spoil(event):
        if isinstance(event, (e.NodeFinished, e.NodeCached)):
            event.outputs["Out"].value["n"] = -1
            event.outputs["Out"].value.loc[0, "n"] = -2

    executor.run(x, on_event=spoil)
    x.set_parameter(below, "amount", 20)
    executor.run(x, on_event=spoil)
    result = executor.run(x)
    assert status(result, source, below) == ["cached", "cached"]
    assert result.nodes[source.id].outputs["Out"].value["n"].tolist() == [0, 1]
    assert result.nodes[below.id].outputs["Out"].value["n"].tolist() == [20, 21]


def test_objects_that_are_no_tables_are_not_shared_between_branches_either(executor, build):
    @module("Make List", category="Test")
    def make() -> Annotated[AnyObject, Label("Thing")]:
        """Give a list."""
        return [1]

    @module("Append", category="Test")
    def append(
        thing: Annotated[AnyObject, Label("In")], *, number: int = 0
    ) -> Annotated[AnyObject, Label("Out")]:
        """Change the list in place."""
        thing.append(number)
        return thing

    x = build(make, append)
    source, one, two = x.add("Make List"), x.add("Append", number=2), x.add("Append", number=3)
    x.connect(source, one)
    x.connect(source, two)
    result = executor.run(x)
    assert result.nodes[one.id].outputs["Out"].value == [1, 2]
    assert result.nodes[two.id].outputs["Out"].value == [1, 3]
    assert executor.run(x).nodes[source.id].outputs["Thing"].value == [1]


def test_a_number_beyond_all_bounds_fails_at_its_node_only(executor, build):
    x = build(numbers)
    bad, good = x.add("Numbers", rows=10**400), x.add("Numbers")
    result = executor.run(x)
    assert status(result, bad, good) == ["failed", "done"]
    assert result.nodes[bad.id].error.message == "Rows is a number too large to work with."


def test_an_unknown_target_is_refused(executor, build):
    x = build(numbers)
    x.add("Numbers")
    with pytest.raises(ExperimentError, match="no node 'gone'"):
        executor.run(x, ["gone"])


def test_a_connection_to_no_port_is_refused(executor, build, heard):
    x = build(numbers, add)
    a, b = x.add("Numbers"), x.add("Add")
    x.insert_connection(Connection(a.id, "Out", b.id, "Nowhere"))
    with pytest.raises(ExperimentError, match="Numbers → Add leads to no port"):
        executor.submit(RunRequest(x), heard)
    assert heard.all == []


def test_port_names_in_other_letters_lead_to_the_same_ports(executor, build):
    x = build(numbers, add)
    a, b = x.add("Numbers", rows=1), x.add("Add")
    x.insert_connection(Connection(a.id, "out", b.id, "In"))
    assert executor.run(x).nodes[b.id].outputs["Out"].value["n"].tolist() == [1]


def test_an_empty_experiment_is_done(executor, build):
    result = executor.run(build())
    assert (result.status, result.nodes) == ("done", {})


def test_runs_are_done_one_after_another_in_the_order_they_came(executor, build, heard):
    x = build(numbers)
    x.add("Numbers")
    handles = [executor.submit(RunRequest(x), heard) for _ in range(3)]
    for each in handles:
        assert each.wait(60).status == "done"
    ends = [(type(each), each.run) for each in heard.all if not hasattr(each, "node")]
    kinds = (e.RunStarted, e.RunFinished)
    assert ends == [(kind, handle.run) for handle in handles for kind in kinds]


def test_a_listener_that_fails_does_not_stop_the_run(executor, build, caplog):
    x = build(numbers, add)
    first, second = x.add("Numbers"), x.add("Add")
    x.connect(first, second)

    def listen(event):
        raise RuntimeError("the window is gone")

    handle = executor.submit(RunRequest(x), listen)
    assert status(handle.wait(60), first, second) == ["done", "done"]
    assert [each.message for each in caplog.records] == ["a listener of a run failed"]
    assert executor.run(x).status == "done"


def test_a_module_that_returns_the_wrong_number_of_values_says_so(executor, build):
    @module("Two", category="Test")
    def two() -> tuple[Annotated[Dataset, Label("A")], Annotated[Dataset, Label("B")]]:
        """Forget one."""
        return pd.DataFrame({"n": [1]})

    x = build(two)
    node = x.add("Two")
    message = executor.run(x).nodes[node.id].error.message
    assert message == "Two returned a DataFrame, but has the output ports A, B."


def test_a_module_that_returns_no_table_where_one_belongs_says_so(executor, build):
    @module("Nothing", category="Test")
    def nothing() -> Annotated[Dataset, Label("Out")]:
        """Forget to return."""

    x = build(nothing)
    node = x.add("Nothing")
    message = executor.run(x).nodes[node.id].error.message
    assert message == "Nothing gave nothing (None) at its output Out, where a dataset belongs."


def test_tables_of_any_module_keep_the_rules_of_tables(executor, build):
    @module("Odd", category="Test")
    def odd() -> Annotated[Dataset, Label("Out")]:
        """Give a table with an index and names that repeat."""
        return pd.DataFrame([[1, 2], [3, 4]], columns=["a", "a"], index=["x", "y"])

    x = build(odd)
    node = x.add("Odd")
    table = executor.run(x).nodes[node.id].outputs["Out"].value
    assert list(table.columns) == ["a", "a (2)"]
    assert list(table.index) == [0, 1]


def test_the_folder_of_the_experiment_is_where_paths_start(executor, build, tmp_path):
    @module("Where", category="Test")
    def where(*, context: Context) -> Annotated[Dataset, Label("Out")]:
        """Tell the folder."""
        return pd.DataFrame({"folder": [str(context.folder)]})

    x = build(where)
    node = x.add("Where")
    x.save(tmp_path / "deep.studio")
    table = executor.run(x).nodes[node.id].outputs["Out"].value
    assert table["folder"].tolist() == [str(tmp_path.resolve())]


def test_bundles_travel_to_ports_that_take_anything(executor, build):
    @module("Make", category="Test")
    def make() -> Annotated[Bundle, Label("Zip")]:
        """Give a bundle."""
        return Bundle("b.zip", b"PK")

    @module("Look", category="Test")
    def look(thing: Annotated[AnyObject, Label("Thing")]) -> Annotated[Dataset, Label("Out")]:
        """Tell what came."""
        return pd.DataFrame({"name": [thing.name], "size": [len(thing.data)]})

    x = build(make, look)
    made, looking = x.add("Make"), x.add("Look")
    x.connect(made, looking)
    outputs = executor.run(x).nodes[looking.id].outputs
    assert outputs["Out"].value.iloc[0].tolist() == ["b.zip", 2]


def test_progress_stays_between_0_and_1_and_is_not_told_twice(executor, build, heard):
    @module("Steps", category="Test")
    def steps(*, context: Context) -> Annotated[Dataset, Label("Out")]:
        """Tell each of very many steps."""
        for step in range(100_000):
            context.progress(step / 50_000)
        context.progress(float("nan"), "lost")
        return pd.DataFrame({"n": [1]})

    x = build(steps)
    x.add("Steps")
    executor.run(x, on_event=heard)
    told = [each.fraction for each in heard.of(e.NodeProgress)]
    assert len(told) == 1002
    assert (min(told), max(told), told[-1]) == (0.0, 1.0, 0.0)


def test_the_log_of_a_node_has_bounds_and_says_what_is_left_out(executor, build, monkeypatch):
    from studio.engine import run
    from studio.engine.log import NodeLog

    monkeypatch.setattr(run, "NodeLog", lambda: NodeLog(limit=1000))

    @module("Chatter", category="Test")
    def chatter(*, context: Context) -> Annotated[Dataset, Label("Out")]:
        """Print much, in small pieces."""
        for _ in range(500):
            context.log("abc\n")
        return pd.DataFrame({"n": [1]})

    x = build(chatter)
    node = x.add("Chatter")
    pieces = []
    log = executor.run(
        x, on_event=lambda each: isinstance(each, e.LogLine) and pieces.append(each.text)
    ).nodes[node.id].log  # fmt: skip
    note = "\n1,000 more characters were printed here and left out.\n"
    printed = "abc\n" * 500
    assert [(each.stream, each.text) for each in log] == [
        ("stdout", printed[:875]), ("studio", note), ("stdout", printed[-125:]),
    ]  # fmt: skip
    assert "".join(each.text for each in pieces) == printed[:875] + note + printed[-125:]


def test_nothing_is_told_after_the_end_of_a_run(executor, build, heard, hold):
    begun, ended = threading.Event(), threading.Event()

    @module("Late", category="Test")
    def late(*, context: Context) -> Annotated[Dataset, Label("Out")]:
        """Talk on after everybody has left."""
        begun.set()
        hold.wait(60)
        context.log("too late\n")
        context.progress(1.0)
        ended.set()
        return pd.DataFrame({"n": [1]})

    x = build(late)
    x.add("Late")
    handle = executor.submit(RunRequest(x), heard)
    assert begun.wait(60)
    handle.cancel()
    assert handle.wait(60).status == "cancelled"
    hold.set()
    assert ended.wait(60)
    assert isinstance(heard.all[-1], e.RunFinished)
    assert heard.of(e.LogLine) == heard.of(e.NodeProgress) == []
