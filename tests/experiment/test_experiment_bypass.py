"""Disabled nodes: a run passes by them, the file keeps them."""

from __future__ import annotations

import json

import pytest

from studio.engine.executor import Executor
from studio.experiment import Experiment
from studio.experiment.bypass import without_disabled
from studio.experiment.validation import problems


@pytest.fixture
def chain():
    e = Experiment("Chain")
    data = e.add("Enter Data Manually", name="Data", data="a\n1\n2")
    for name in ("First", "Second"):
        e.add("Execute Python Script", name=name, script=(
            f"def azureml_main(df):\n    df['{name}'] = 1\n    return df\n"))  # fmt: skip
    e.connect(data, "Dataset", "First", "Dataset1")
    e.connect("First", "Result Dataset", "Second", "Dataset1")
    return e


def columns(experiment, node="Second"):
    with Executor() as executor:
        result = executor.run(experiment)
    done = result.nodes[experiment.node(node).id]
    return list(done.outputs["Result Dataset"].value.columns), result


def test_what_comes_to_a_disabled_node_goes_past_it(chain):
    assert columns(chain)[0] == ["a", "First", "Second"]
    chain.set_disabled("First")
    names, result = columns(chain)
    assert names == ["a", "Second"]
    assert chain.node("First").id not in result.nodes
    chain.set_disabled("First", False)
    assert columns(chain)[0] == ["a", "First", "Second"]


def test_several_in_a_row_and_one_without_a_source(chain):
    chain.add("Execute Python Script", name="Last")
    chain.connect("Second", "Result Dataset", "Last", "Dataset1")
    chain.set_disabled("First")
    chain.set_disabled("Second")
    (link,) = without_disabled(chain).connections
    assert (link.source, link.target) == (chain.node("Data").id, chain.node("Last").id)
    chain.set_disabled("Data")
    assert without_disabled(chain).connections == []
    # An input that may stay free gets None; one that needs a table says so.
    split = chain.add("Split Data", name="Split")
    chain.connect("Data", split)
    assert [p.message for p in problems(chain, [split.id])] == [
        "The input Dataset gets nothing: “Data” is disabled."
    ]


def test_running_a_disabled_node_alone_runs_nothing(chain):
    chain.set_disabled("Second")
    with Executor() as executor:
        result = executor.run(chain, [chain.node("Second").id])
    assert (result.status, result.nodes) == ("done", {})


def test_the_file_keeps_it(chain, tmp_path):
    path = tmp_path / "chain.studio"
    chain.save(path)
    assert "disabled" not in path.read_text()
    chain.set_disabled("First")
    chain.save(path)
    nodes = {each["name"]: each for each in json.loads(path.read_text())["nodes"]}
    assert [each.get("disabled") for each in nodes.values()] == [None, True, None]
    opened = Experiment.open(path)
    assert [node.disabled for node in opened] == [False, True, False]
    assert [node.disabled for node in opened.copy()] == [False, True, False]
