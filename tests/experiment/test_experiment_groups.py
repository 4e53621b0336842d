"""Sub-experiments: nodes shown as one card, while runs see the flat experiment."""

from __future__ import annotations

import json

import jsonschema
import pytest

from studio import assets
from studio.experiment import fileformat
from studio.experiment.bypass import without_disabled
from studio.experiment.document import Experiment
from studio.experiment.errors import ExperimentError, FileFormatError
from studio.experiment.levels import card, level_of_cards
from studio.experiment.sketch import read_sketch


@pytest.fixture
def experiment():
    """Two tables joined and split: data → select → join → split."""
    made = Experiment("Groups")
    left = made.add("Enter Data Manually", name="Left", x=0, y=0)
    right = made.add("Enter Data Manually", name="Right", x=300, y=0)
    select = made.add("Select Columns in Dataset", name="Select", x=0, y=150)
    rows = made.add("Execute Python Script", name="Join", x=100, y=300)
    split = made.add("Split Data", name="Split", x=100, y=450)
    made.connect(left, select)
    made.connect(select, "Results dataset", rows, "Dataset1")
    made.connect(right, "Dataset", rows, "Dataset2")
    made.connect(rows, "Result Dataset", split)
    return made


def names(experiment, level=""):
    return {each.name for each in level_of_cards(experiment, level)}


@pytest.mark.parametrize(
    ("chosen", "places"),
    [("ABC", {(0, 0), (260, 0), (0, 140)}), ("ABCD", {(130, 70)})],
)
def test_the_card_of_a_sub_experiment_covers_no_other_card(chosen, places):
    made = Experiment("Crowded")
    for name, x, y in (("A", 0, 0), ("B", 260, 0), ("C", 0, 140), ("D", 260, 140)):
        made.add("Split Data", name=name, x=x, y=y)
    group = made.groups.collapse(list(chosen), "Some")
    assert (group.x, group.y) in places


def test_a_selection_becomes_one_card_with_the_ports_that_cross_its_border(experiment):
    group = experiment.groups.collapse(["Select", "Join"], "Prepare")
    assert names(experiment) == {"Left", "Right", "Prepare", "Split"}
    assert names(experiment, group.id) == {"Select", "Join"}
    shown = card(experiment, group)
    assert [p.type for p in shown.spec.inputs] == ["dataset", "dataset"]
    assert [p.type for p in shown.spec.outputs] == ["dataset"]
    lifted = level_of_cards(experiment, "")
    lines = {(lifted.node(c.source).name, lifted.node(c.target).name) for c in lifted.connections}
    assert lines == {("Left", "Prepare"), ("Right", "Prepare"), ("Prepare", "Split")}


def test_the_experiment_that_runs_stays_as_it_is(experiment):
    before = (set(experiment.connections), [each.id for each in experiment])
    group = experiment.groups.collapse(["Select", "Join"])
    assert (set(experiment.connections), [each.id for each in experiment]) == before
    experiment.groups.expand(group.id)
    assert (set(experiment.connections), [each.id for each in experiment]) == before
    assert len(experiment.groups) == 0


def test_expanding_puts_everything_back_where_it_was(experiment):
    places = {each.name: (each.x, each.y) for each in experiment}
    experiment.groups.expand(experiment.groups.collapse(["Select", "Join"]).id)
    assert {each.name: (each.x, each.y) for each in experiment} == places


def test_what_is_inside_comes_out_where_the_card_was_moved_to(experiment):
    group = experiment.groups.collapse(["Select", "Join"])
    experiment.groups.change(group.id, x=group.x + 500, y=group.y + 40)
    experiment.groups.expand(group.id)
    assert (experiment.node("Select").x, experiment.node("Select").y) == (500, 190)


def test_inputs_to_connect_and_outputs_at_the_end_become_ports(experiment):
    lone = experiment.add("Select Columns in Dataset", name="Lone")
    shown = card(experiment, experiment.groups.collapse([lone.id]))
    assert [p.name for p in shown.spec.inputs] == ["Dataset"]
    assert [p.name for p in shown.spec.outputs] == ["Results dataset"]


def test_sub_experiments_lie_in_each_other(experiment):
    inner = experiment.groups.collapse(["Join"], "Inner")
    outer = experiment.groups.collapse(["Select", inner.id], "Outer")
    assert names(experiment) == {"Left", "Right", "Outer", "Split"}
    assert names(experiment, outer.id) == {"Select", "Inner"}
    assert names(experiment, inner.id) == {"Join"}
    assert experiment.groups.label(inner.id) == "Outer/Inner"
    assert experiment.node("Outer/Inner/Join").name == "Join"
    assert experiment.node("Inner/Join").name == "Join"
    experiment.groups.expand("Outer")
    assert names(experiment) == {"Left", "Right", "Select", "Inner", "Split"}


def test_a_path_that_does_not_lead_to_a_node_is_refused(experiment):
    experiment.groups.collapse(["Join"], "Inner")
    with pytest.raises(ExperimentError, match="no node 'Other/Join'"):
        experiment.node("Other/Join")


def test_only_nodes_of_one_level_can_be_collapsed(experiment):
    experiment.groups.collapse(["Join"], "Inner")
    with pytest.raises(ExperimentError, match="one level"):
        experiment.groups.collapse(["Join", "Split"])
    with pytest.raises(ExperimentError, match="Name the nodes"):
        experiment.groups.collapse([])


def test_ports_with_the_same_name_are_told_apart(experiment):
    other = experiment.add("Select Columns in Dataset", name="Other")
    group = experiment.groups.collapse(["Select", other.id])
    inputs = [p.name for p in card(experiment, group).spec.inputs]
    assert inputs == ["Dataset", "Other › Dataset"] or inputs == ["Dataset", "Select › Dataset"]


def test_a_port_can_be_offered_and_taken_back(experiment):
    group = experiment.groups.collapse(["Split"])
    node = experiment.node("Split").id
    experiment.groups.offer(group.id, node, "Results dataset2", is_input=False, on=False)
    assert [p.port for p in experiment.groups.ports(group.id)[1]] == ["Results dataset1"]
    experiment.groups.offer(group.id, node, "Results dataset2", is_input=False)
    ports = [p.port for p in experiment.groups.ports(group.id)[1]]
    assert ports == ["Results dataset1", "Results dataset2"]


def test_files_keep_sub_experiments_and_stay_valid(experiment):
    inner = experiment.groups.collapse(["Join"], "Inner")
    outer = experiment.groups.collapse(["Select", inner.id], "Outer")
    experiment.frames.add("Inside", 0.0, 0.0, 200.0, 100.0)
    experiment.groups.change(outer.id, comment="Two\nlines")
    text = fileformat.dumps(experiment)
    schema = assets.path("schema", "experiment.schema.json").read_text("utf-8")
    jsonschema.validate(json.loads(text), json.loads(schema))
    again = fileformat.loads(text, registry=experiment.registry)
    assert list(again.groups) == list(experiment.groups)
    assert {n.name: n.group for n in again} == {n.name: n.group for n in experiment}
    assert fileformat.dumps(again) == text
    assert list(experiment.copy().groups) == list(experiment.groups)


def test_an_experiment_without_them_is_written_as_before(experiment):
    assert "group" not in fileformat.dumps(experiment)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda d: d["groups"].append(d["groups"][0]), "two groups have the id"),
        (lambda d: d["groups"][0].pop("name"), "group 1 is not a group"),
        (lambda d: d["groups"][0].update(group=d["groups"][0]["id"]), "lies in itself"),
        (lambda d: d["groups"][0].update(x=float("1e9")), "not a number in reach"),
        (lambda d: d.update(groups="none"), "not a list"),
        (lambda d: d["groups"][0].update(inputs=[{"port": ["a"]}]), "group 1 is not a group"),
    ],
)
def test_a_damaged_file_is_refused_with_the_reason(experiment, change, told):
    experiment.groups.collapse(["Join"], "Inner")
    document = json.loads(fileformat.dumps(experiment))
    change(document)
    with pytest.raises(FileFormatError, match=told):
        fileformat.loads(json.dumps(document), registry=experiment.registry)


def test_a_node_whose_group_is_gone_is_shown_at_the_top(experiment):
    experiment.groups.collapse(["Join"], "Inner")
    document = json.loads(fileformat.dumps(experiment))
    document["groups"] = []
    again = fileformat.loads(json.dumps(document), registry=experiment.registry)
    assert names(again) == {"Left", "Right", "Select", "Join", "Split"}


def test_a_missing_module_inside_is_kept(experiment):
    group = experiment.groups.collapse(["Select", "Join"], "Prepare")
    document = json.loads(fileformat.dumps(experiment))
    for node in document["nodes"]:
        if node["name"] == "Join":
            node["module"] = "gone.away"
    again = fileformat.loads(json.dumps(document), registry=experiment.registry)
    assert again.node("Prepare/Join").spec.missing
    shown = card(again, again.groups.get(group.id))
    assert len(shown.spec.inputs) == 2 and len(shown.spec.outputs) == 1


def test_a_picture_shows_the_card_instead_of_what_is_inside(experiment, tmp_path):
    inner = experiment.groups.collapse(["Join"], "Inner")
    outer = experiment.groups.collapse(["Select", inner.id], "Outer")
    experiment.save(tmp_path / "a.studio")
    sketch = read_sketch(tmp_path / "a.studio")
    assert len(sketch.boxes) == 4 and (outer.x, outer.y, "") in sketch.boxes
    assert len(sketch.lines) == 3 and sketch.nodes == 5


def test_the_experiment_is_run_exported_and_published_as_ever(experiment):
    plain = fileformat.dumps(experiment)
    experiment.groups.collapse(["Select", "Join"], "Prepare")
    flat = json.loads(fileformat.dumps(experiment))
    del flat["groups"]
    for node in flat["nodes"]:
        node.pop("group", None)
    assert flat == json.loads(plain)


def test_a_disabled_node_inside_is_passed_by(experiment):
    experiment.groups.collapse(["Select", "Join"], "Prepare")
    experiment.set_disabled("Prepare/Select")
    link = without_disabled(experiment).input_connection(experiment.node("Join").id, "Dataset1")
    assert link is not None and link.source == experiment.node("Left").id
