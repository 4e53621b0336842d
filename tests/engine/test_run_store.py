"""Every run is kept with its experiment, facts, tables, figures and logs; damage is explained."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Annotated

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.engine.events import Output
from studio.engine.executor import Executor, NodeResult, RunRequest, RunResult
from studio.engine.runs import codecs, keeping
from studio.engine.runs import store as store_module
from studio.engine.runs.changes import from_json, say
from studio.engine.runs.compare import compare_runs
from studio.engine.runs.keeping import Keeper, Origin
from studio.engine.runs.objects import Objects
from studio.engine.runs.places import RunStoreError
from studio.engine.runs.records import Notes
from studio.engine.runs.reuse import LastingCache, Reuse
from studio.engine.runs.store import RunStore
from studio.experiment import Experiment
from studio.experiment.becoming import become
from studio.experiment.context import Context
from studio.experiment.fileformat import as_document, dumps
from studio.experiment.parameters import Code, Label, Optional
from studio.experiment.ports import Dataset, TrainedModel
from studio.experiment.spec import module
from studio.experiment.values import Bundle, Figure, LogText, PythonDevice, PythonObject


@module("Make Rows", category="Data")
def make_rows(
    *, rows: Annotated[int, Label("Number of rows")] = 3, context: Context
) -> Annotated[Dataset, Label("Rows")]:
    """Make a table."""
    context.log(f"{rows} rows\n")
    return pd.DataFrame({"n": range(rows), "name": ["Ann"] * rows})


@module("Double", category="Data")
def double(
    table: Dataset, *, notes: Annotated[str, Code("text"), Label("Notes"), Optional()] = ""
) -> Annotated[Dataset, Label("Doubled")]:
    """Double the numbers."""
    return table.assign(n=table["n"] * 2)


@module("Fails", category="Data")
def fails(table: Dataset) -> Dataset:
    """Fail."""
    raise ValueError("no such thing")


@module("Train", category="Data")
def train(table: Dataset) -> TrainedModel:
    """Give something that only memory holds."""
    return {"weights": [1, 2]}


MODULES = (make_rows, double, fails, train)


@pytest.fixture
def store(tmp_path, experiment):
    return RunStore(tmp_path / "runs", registry=experiment.registry)


@pytest.fixture
def experiment(build):
    made = build(*MODULES)
    first = made.add("Make Rows", rows=4)
    second = made.add("Double")
    made.connect(first, second)
    return made


def run(executor, store, experiment, targets=None, use_cache=True, keeper=None):
    """Run an experiment and keep the run; return its record."""
    found, troubles = [], []
    keeper = keeper or Keeper(store)
    keeper.on_kept, keeper.on_trouble = lambda _, record: found.append(record), troubles.append
    copy = experiment.copy()
    handle = executor.submit(RunRequest(experiment, targets, use_cache))
    keeper.follow(handle, copy, Origin("command line", "studio run"), targets)
    handle.wait(60)
    assert keeper.flush(60)
    if not found:
        raise AssertionError(troubles)
    experiment.history = experiment.history or found[0].history
    return found[0]


def value(store, record, node, port):
    return codecs.read_value(record.nodes[node.id].outputs[port], store.objects)


def test_a_run_is_kept_with_everything(executor, store, experiment):
    record = run(executor, store, experiment)
    listing = RunStore(store.root).runs_of(experiment)
    assert [each.id for each in listing.runs] == [record.id]
    kept = listing.runs[0]
    first, second = experiment.nodes
    assert (kept.number, kept.status, kept.results) == (1, "done", "kept")
    assert kept.seconds > 0
    assert kept.nodes[first.id].status == "done"
    assert kept.origin["program"] == "command line"
    assert kept.changes is None
    assert value(store, kept, second, "Doubled")["n"].tolist() == [0, 2, 4, 6]
    log = codecs.read_log(kept.nodes[first.id].log, store.objects)
    assert "".join(each.text for each in log) == "4 rows\n"
    assert as_document(store.snapshot(kept)) == as_document(_without_history(experiment))


def _without_history(experiment):
    copy = experiment.copy()
    copy.history = ""
    return copy


def test_what_was_changed_since_the_run_before_is_told_in_words(executor, store, experiment):
    run(executor, store, experiment)
    experiment.set_parameter("Make Rows", "rows", 7)
    experiment.set_parameter("Double", "notes", "one\ntwo")
    second = run(executor, store, experiment)
    told = [say(from_json(each)) for each in second.changes]
    assert told[0] == "Make Rows: Number of rows 4 → 7"
    assert told[1] == "Double: Notes, lines changed: 2"
    experiment.rename_node("Double", "Twice")
    experiment.set_disabled("Twice")
    third = run(executor, store, experiment)
    assert [say(from_json(each)) for each in third.changes] == [
        "Double is called Twice",
        "Twice disabled",
    ]
    assert [each.number for each in store.runs_of(experiment).runs] == [3, 2, 1]
    assert run(executor, store, experiment).changes == []


def test_a_file_that_was_changed_is_told(executor, store, tmp_path):
    (tmp_path / "a.csv").write_text("a\n1\n")
    experiment = Experiment("Files")
    experiment.add("Import Data", path=str(tmp_path / "a.csv"))
    store.registry = experiment.registry
    run(executor, store, experiment)
    (tmp_path / "a.csv").write_text("a\n1\n2\n")
    second = run(executor, store, experiment)
    assert [say(from_json(each)) for each in second.changes] == [
        "Import Data: its file was changed"
    ]


def test_a_deleted_run_leaves_the_words_of_the_next_one_right(executor, store, experiment):
    run(executor, store, experiment)
    experiment.set_parameter("Make Rows", "rows", 7)
    middle = run(executor, store, experiment)
    experiment.set_parameter("Make Rows", "rows", 9)
    run(executor, store, experiment)
    store.delete(experiment.history, [middle.id])
    listing = store.runs_of(experiment)
    assert [each.number for each in listing.runs] == [3, 1]
    assert [say(from_json(each)) for each in listing.runs[0].changes] == [
        "Make Rows: Number of rows 4 → 9"
    ]
    with pytest.raises(RunStoreError, match="deleted"):
        store.get(experiment.history, middle.id)


def test_a_failed_run_is_kept_with_its_error(executor, store, experiment):
    broken = experiment.add("Fails")
    experiment.connect(experiment.node("Double"), broken)
    record = store.get(run(executor, store, experiment).history, run_id(store, experiment))
    assert record.status == "failed"
    failure = record.nodes[broken.id].failure
    assert "no such thing" in failure.message
    assert failure.kind == "ValueError"
    assert "fails" in failure.trace


def run_id(store, experiment):
    return store.runs_of(experiment).runs[0].id


def test_equal_results_are_stored_once(executor, store, experiment):
    run(executor, store, experiment)
    before = store.size()
    for _ in range(3):
        run(executor, store, experiment, use_cache=False)
    assert store.size() == before
    assert len(store.runs_of(experiment).runs) == 4


def test_a_reused_node_has_the_results_it_showed(executor, store, experiment):
    keeper = Keeper(store)
    run(executor, store, experiment, keeper=keeper)
    again = run(executor, store, experiment, keeper=keeper)
    first, second = experiment.nodes
    assert again.nodes[second.id].status == "cached"
    assert value(store, again, second, "Doubled")["n"].tolist() == [0, 2, 4, 6]
    assert codecs.read_log(again.nodes[first.id].log, store.objects)[0].text == "4 rows\n"


def test_a_keeper_without_work_has_no_thread_and_goes_on_with_the_next_run(
    executor, store, experiment, monkeypatch
):
    monkeypatch.setattr(keeping, "IDLE", 0.01)
    keeper = Keeper(store)
    for count in (1, 2):
        run(executor, store, experiment, keeper=keeper)
        assert len(store.runs_of(experiment).runs) == count
        thread = keeper._thread
        if thread is not None:
            thread.join(10)
        assert keeper._thread is None
    keeper.close()


def test_of_what_only_memory_holds_a_description_is_kept(executor, store, experiment):
    node = experiment.add("Train")
    experiment.connect(experiment.node("Double"), node)
    record = run(executor, store, experiment)
    (port,) = record.nodes[node.id].outputs
    shown = value(store, record, node, port)
    assert "weights" in str(shown)
    assert shown.type_name == "builtins.dict"


def test_the_second_value_of_a_script_is_kept_as_bytes(tmp_path):
    objects = Objects(tmp_path / "objects")
    device = PythonDevice(
        (Figure("one", b"png", "<svg/>"), Figure("two", b"png2")),
        (LogText("stdout", "hi\udc80\n"), LogText("stderr", "uh\n")),
        table=pd.DataFrame({"a": [1, None]}),
        object=PythonObject("m.Model", b"\x80\x04not opened", "a model"),
    )
    back = codecs.read_value(codecs.write_value(device, objects), objects)
    assert back.figures == device.figures
    assert back.console == device.console
    assert back.object == device.object
    pd.testing.assert_frame_equal(back.table, device.table)
    bundle = Bundle("a.zip", b"PK")
    assert codecs.read_value(codecs.write_value(bundle, objects), objects) == bundle


def test_evaluation_reports_are_kept_whole_and_their_measures_compared(executor, tmp_path):
    experiment = Experiment("Evaluate")
    rows = "label,Scored Labels,Scored Probabilities\n1,1,0.9\n0,0,0.2\n1,0,0.4\n0,1,{last}"
    data = experiment.add("Enter Data Manually", name="Scored", data=rows.format(last=0.6))
    evaluate = experiment.add("Evaluate Model", name="Evaluate", label_column=["label"])
    experiment.connect(data, "Dataset", evaluate, evaluate.spec.inputs[0].name)
    store = RunStore(tmp_path / "runs")
    first = run(executor, store, experiment)
    assert first.status == "done", first.nodes[evaluate.id].error
    experiment.set_parameter("Scored", "data", rows.format(last=0.95))
    second = run(executor, store, experiment)
    (port,) = first.nodes[evaluate.id].outputs
    back = value(store, first, evaluate, port)
    original = executor.run(store.snapshot(first)).nodes[evaluate.id].outputs[port].value
    assert back.as_json() == original.as_json()
    assert back.models[0].thresholds.tolist() == original.models[0].thresholds.tolist()
    found = compare_runs(store, first, second)
    auc = next(each for each in found.measures if "AUC" in each.name)
    assert auc.node == "Evaluate"
    assert auc.difference < 0


@settings(max_examples=40, deadline=None)
@given(
    st.one_of(
        st.text(), st.integers(), st.floats(), st.booleans(), st.none(), st.binary(),
        st.lists(st.integers(), max_size=3),
    )
)  # fmt: skip
def test_any_small_value_comes_back_or_is_described(tmp_path_factory, thing):
    objects = Objects(tmp_path_factory.mktemp("objects"))
    raw = json.loads(json.dumps(codecs.write_value(thing, objects)))
    back = codecs.read_value(raw, objects)
    assert back == thing if codecs.is_exact(raw) else isinstance(back, codecs.Described)


# -- limits ----------------------------------------------------------------------------------


def test_the_oldest_results_go_first_and_the_facts_stay(executor, store, experiment):
    records = []
    for rows in (2000, 3000, 4000):
        experiment.set_parameter("Make Rows", "rows", rows)
        records.append(run(executor, store, experiment))
    store.annotate(records[0].history, records[0].id, Notes("first", True, ""))
    store.limit = store.size() - 1
    experiment.set_parameter("Make Rows", "rows", 5)
    run(executor, store, experiment)
    _, *older = store.runs_of(experiment).runs
    third, second, first = older
    assert first.kept, "a starred run keeps its results for longest"
    assert not second.kept
    assert second.results == store_module.DROPPED
    assert second.nodes[experiment.nodes[0].id].outputs["Rows"]["rows"] == 3000
    assert third.kept
    assert store.size() <= store.limit
    assert len(store.snapshot(second)) == 2
    assert value(store, third, experiment.nodes[0], "Rows").shape == (4000, 2)


def test_a_full_disk_is_told_and_the_facts_are_kept(executor, store, experiment, monkeypatch):
    from collections import namedtuple

    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage(10, 9, 1))
    record = run(executor, store, experiment)
    assert record.results == keeping.DISK_FULL
    kept = store.runs_of(experiment).runs[0]
    assert kept.status == "done"
    assert kept.nodes[experiment.nodes[0].id].outputs["Rows"]["rows"] == 4


def test_a_store_that_cannot_be_written_is_told(executor, tmp_path, experiment):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(AssertionError, match=r"not kept.*cannot be used"):
        run(executor, RunStore(tmp_path / "file" / "runs"), experiment)


# -- damage ------------------------------------------------------------------------------------


def test_a_damaged_record_is_named_and_the_others_are_there(executor, store, experiment):
    run(executor, store, experiment)
    good = run(executor, store, experiment)
    folder = store.root / "histories" / experiment.history
    bad = sorted(each for each in folder.glob("*.json") if each.stem not in ("home", good.id))
    for text in ("{", "[]", "{}", '{"format": "experiment-studio-run", "version": 1}', "\x00\xff"):
        bad[0].write_bytes(text.encode("latin-1"))
        listing = store.runs_of(experiment)
        assert [each.id for each in listing.runs] == [good.id]
        assert listing.damaged[0][0] == bad[0]
    run(executor, store, experiment)


@pytest.mark.parametrize("damage", ["cut", "changed", "gone"])
def test_a_damaged_table_is_explained(executor, store, experiment, damage):
    record = run(executor, store, experiment)
    node = experiment.nodes[0]
    file = store.objects.path(record.nodes[node.id].outputs["Rows"]["object"])
    data = bytearray(file.read_bytes())
    if damage == "cut":
        file.write_bytes(data[: len(data) // 2])
    elif damage == "changed":
        data[-200:] = b"\xff" * 200
        file.write_bytes(data)
    else:
        file.unlink()
    with pytest.raises(RunStoreError, match="no longer kept" if damage == "gone" else "damaged"):
        value(store, record, node, "Rows")


def test_a_damaged_snapshot_is_explained(executor, store, experiment):
    record = run(executor, store, experiment)
    file = store.root / "snapshots" / f"{record.snapshot}.studio"
    file.write_text(file.read_text().replace("Make Rows", "Make rows"))
    with pytest.raises(RunStoreError, match="damaged"):
        store.snapshot(record)


def test_a_store_of_a_newer_studio_is_left_alone(executor, store, experiment):
    run(executor, store, experiment)
    (store.root / "format.json").write_text('{"version": 99}')
    with pytest.raises(RunStoreError, match="newer studio"):
        store.runs_of(experiment)
    with pytest.raises(AssertionError, match="newer studio"):
        run(executor, store, experiment)


def test_what_a_crash_left_half_written_is_removed(executor, store, experiment):
    run(executor, store, experiment)
    leftover = store.objects.folder / "tmp" / "half"
    leftover.parent.mkdir(exist_ok=True)
    leftover.write_bytes(b"x" * 1000)
    orphan = store.objects.put_bytes(b"nobody names it", "bin")
    gone = run(executor, store, experiment)
    store.delete(experiment.history, [gone.id])
    assert not leftover.exists()
    assert not store.objects.has(orphan)


def test_a_studio_killed_while_it_writes_leaves_a_store_that_works(executor, store, experiment):
    """The process is killed in the middle of a write, with the lock held."""
    run(executor, store, experiment)
    program = (
        "import os, sys, pandas as pd\n"
        "from pathlib import Path\n"
        "from studio.engine.runs.store import RunStore\n"
        "store = RunStore(Path(sys.argv[1]))\n"
        "def half(temporary, path):\n"
        "    temporary.write_bytes(temporary.read_bytes()[:9]); os._exit(9)\n"
        "store.objects._place = half\n"
        "with store.lock():\n"
        "    store.objects.put_frame(pd.DataFrame({'a': [1]}), print)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, str(store.root)], timeout=120, check=False
    )
    assert ended.returncode == 9
    again = run(executor, store, experiment)
    assert again.number == 2
    assert value(store, again, experiment.nodes[1], "Doubled")["n"].tolist() == [0, 2, 4, 6]


def test_two_studios_write_at_once(store, experiment):
    copies = [experiment.copy() for _ in range(3)]
    for each in copies:
        each.history = "0" * 32
    keepers = [Keeper(RunStore(store.root)) for _ in copies]
    executors = [Executor() for _ in copies]
    troubles = []
    try:
        for _ in range(4):
            for keeper, executor, copy in zip(keepers, executors, copies, strict=True):
                keeper.on_trouble = troubles.append
                handle = executor.submit(RunRequest(copy))
                keeper.follow(handle, copy, Origin("window"))
                handle.wait(60)
        for keeper in keepers:
            keeper.close()
    finally:
        for executor in executors:
            executor.close()
    assert troubles == []
    numbers = [each.number for each in store.listing("0" * 32).runs]
    assert numbers == list(range(12, 0, -1))


# -- which history -----------------------------------------------------------------------------


def test_a_file_without_an_id_keeps_its_history(executor, store, experiment, tmp_path):
    experiment.save(tmp_path / "a.studio")
    copy = Experiment.open(tmp_path / "a.studio", registry=experiment.registry)
    first = run(executor, store, copy)
    other = Experiment.open(tmp_path / "a.studio", registry=experiment.registry)
    assert other.history == ""
    assert store.history_of(other) == first.history


def test_a_file_that_moved_keeps_its_history_and_a_copy_begins_its_own(
    executor, store, experiment, tmp_path
):
    experiment.save(tmp_path / "a.studio")
    first = run(executor, store, experiment)
    experiment.save(tmp_path / "a.studio")
    (tmp_path / "b.studio").write_bytes((tmp_path / "a.studio").read_bytes())
    copied = Experiment.open(tmp_path / "b.studio", registry=experiment.registry)
    assert copied.history == first.history
    assert store.history_of(copied) is None
    assert run(executor, store, copied).history != first.history
    (tmp_path / "a.studio").rename(tmp_path / "c.studio")
    moved = Experiment.open(tmp_path / "c.studio", registry=experiment.registry)
    assert store.history_of(moved) == first.history


def test_a_file_cannot_name_a_folder_elsewhere(tmp_path, experiment):
    document = as_document(experiment)
    document["history"] = "../../somewhere"
    (tmp_path / "a.studio").write_text(json.dumps(document))
    assert Experiment.open(tmp_path / "a.studio", registry=experiment.registry).history == ""


# -- reuse after a restart -----------------------------------------------------------------------


def test_unchanged_nodes_are_reused_after_a_restart(store, experiment):
    with Executor() as executor:
        run(executor, store, experiment)
    reuse = Reuse(RunStore(store.root))
    with Executor(cache=LastingCache(reuse)) as executor:
        result = executor.run(experiment)
        assert {each.status for each in result.nodes.values()} == {"cached"}
        first, second = experiment.nodes
        assert result.nodes[second.id].outputs["Doubled"].value["n"].tolist() == [0, 2, 4, 6]
        assert result.nodes[first.id].log[0].text == "4 rows\n"
        experiment.set_parameter("Double", "notes", "other")
        again = executor.run(experiment)
        assert again.nodes[first.id].status == "cached"
        assert again.nodes[second.id].status == "done"


def test_what_is_not_exact_on_disk_runs_again(store, experiment):
    node = experiment.add("Train")
    experiment.connect(experiment.node("Double"), node)
    with Executor() as executor:
        run(executor, store, experiment)
    with Executor(cache=LastingCache(Reuse(store))) as executor:
        assert executor.run(experiment).nodes[node.id].status == "done"


def test_a_damaged_result_is_not_reused(store, experiment):
    with Executor() as executor:
        record = run(executor, store, experiment)
    first = experiment.nodes[0]
    file = store.objects.path(record.nodes[first.id].outputs["Rows"]["object"])
    file.write_bytes(file.read_bytes()[:100])
    with Executor(cache=LastingCache(Reuse(store))) as executor:
        result = executor.run(experiment)
        assert result.status == "done"
        assert result.nodes[first.id].status == "done"


def test_forgetting_results_means_running_again(store, experiment):
    with Executor() as executor:
        run(executor, store, experiment)
    cache = LastingCache(Reuse(store))
    cache.clear()
    with Executor(cache=cache) as executor:
        assert {n.status for n in executor.run(experiment).nodes.values()} == {"done"}


def test_an_empty_cache_is_shared_among_executors():
    with Executor() as one, Executor(cache=one.cache) as other:
        assert other.cache is one.cache


# -- keeping without a run -----------------------------------------------------------------------


def test_a_keeper_that_is_closed_takes_no_more(store, experiment):
    keeper = Keeper(store)
    keeper.close()

    class Over:
        def when_done(self, action):
            action(RunResult("r", "done", 1.0, {"x": NodeResult("done")}))

    keeper.follow(Over(), experiment, Origin("window"))
    assert store.runs_of(experiment).runs == []


def test_an_odd_value_cannot_break_the_keeping(tmp_path):
    class Odd:
        def __repr__(self):
            raise RuntimeError

    written = codecs.write_output(Output("p", "any", Odd()), Objects(tmp_path))
    assert "RuntimeError" in written["text"]


# -- restoring -------------------------------------------------------------------------------------


def test_an_experiment_becomes_another_and_tells_each_step(experiment):
    before = experiment.copy()
    other = experiment.copy()
    first, second = other.nodes
    other.rename_node(first, "x")
    other.rename_node(second, "Make Rows")
    other.rename_node(first, "Double")
    other.set_parameter(first, "rows", 9)
    other.set_comment(second, "note")
    other.set_disabled(second)
    other.move_node(first, 500, 500)
    other.set_description("words")
    other.remove_node(second.id)
    third = other.add("Double", name="Third")
    other.connect(first, third)
    heard = []
    experiment.changed.connect(heard.append)
    become(experiment, other)
    assert as_document(experiment) == as_document(other)
    assert heard
    become(experiment, before)
    assert as_document(experiment) == as_document(before)
    assert dumps(experiment) == dumps(before)
