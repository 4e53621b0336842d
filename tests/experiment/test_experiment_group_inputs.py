"""Inputs of sub-experiments that lead to several ports inside."""

from __future__ import annotations

import json

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio import assets
from studio.engine.report.picture import draw_levels
from studio.experiment import fileformat, groupfiles
from studio.experiment.becoming import become
from studio.experiment.document import Experiment
from studio.experiment.errors import ExperimentError, FileFormatError
from studio.experiment.groupports import GroupPort
from studio.experiment.groups import Group
from studio.experiment.levels import card, level_of_cards

ONE, TWO = "Dataset1", "Dataset2"


@pytest.fixture
def experiment():
    """One table feeds both inputs of a script and a split; the script feeds two others."""
    made = Experiment("Inputs")
    data = made.add("Enter Data Manually", name="Data", x=0, y=0)
    other = made.add("Enter Data Manually", name="Other", x=300, y=0)
    script = made.add("Execute Python Script", name="Script", x=0, y=150)
    split = made.add("Split Data", name="Split", x=300, y=150)
    first = made.add("Select Columns in Dataset", name="First", x=0, y=300)
    second = made.add("Select Columns in Dataset", name="Second", x=300, y=300)
    made.connect(data, "Dataset", script, ONE)
    made.connect(data, "Dataset", script, TWO)
    made.connect(data, split)
    made.connect(script, "Result Dataset", first)
    made.connect(script, "Result Dataset", second)
    assert other
    return made


def ends(experiment, group, side=0):
    """Return to which ports inside each port of a card leads."""
    ports = experiment.groups.ports(group.id)[side]
    return [[(experiment.node(n).name, port) for n, port in each.ends] for each in ports]


def names_fed(experiment):
    node = experiment.node
    return {(node(c.source).name, node(c.target).name, c.input) for c in experiment.connections}


def test_one_line_from_outside_is_one_input_whatever_it_feeds_inside(experiment):
    group = experiment.groups.collapse(["Script", "Split"])
    assert ends(experiment, group) == [[("Script", ONE), ("Script", TWO), ("Split", "Dataset")]]
    assert len(card(experiment, group).spec.inputs) == 1
    lifted = level_of_cards(experiment, "")
    lines = [(lifted.node(c.source).name, lifted.node(c.target).name) for c in lifted.connections]
    assert lines.count(("Data", group.name)) == 1


def test_one_output_that_goes_to_several_places_is_one_output(experiment):
    group = experiment.groups.collapse(["Script", "Split"])
    outputs = ends(experiment, group, 1)
    assert outputs.count([("Script", "Result Dataset")]) == 1
    lifted = level_of_cards(experiment, "")
    lines = [c for c in lifted.connections if c.source == group.id]
    assert len({c.output for c in lines}) == 1 and len(lines) == 2


def test_different_sources_are_different_inputs(experiment):
    experiment.connect("Other", "Dataset", "Script", TWO)
    group = experiment.groups.collapse(["Script", "Split"])
    assert ends(experiment, group) == [
        [("Script", ONE), ("Split", "Dataset")], [("Script", TWO)]
    ]  # fmt: skip


def test_expanding_leaves_every_connection_as_it_was(experiment):
    before = experiment.connections
    group = experiment.groups.collapse(["Script", "Split"])
    inner = experiment.groups.collapse(["Script"], "Inner")
    assert experiment.connections == before
    experiment.groups.expand(inner.id)
    experiment.groups.expand(group.id)
    assert experiment.connections == before


def test_a_sub_experiment_inside_shares_the_input_of_the_one_around_it(experiment):
    outer = experiment.groups.collapse(["Script", "Split"], "Outer")
    inner = experiment.groups.collapse(["Script"], "Inner")
    assert ends(experiment, inner) == [[("Script", ONE), ("Script", TWO)]]
    for link in experiment.connections_of([experiment.node("Data").id]):
        experiment.disconnect(link)
    again = experiment.groups.collapse(["Split", inner.id], "Again")  # nothing is connected now
    assert len(ends(experiment, again)) == len(ends(experiment, outer)) == 1


def test_an_input_keeps_its_ports_inside_while_nothing_is_connected(experiment):
    group = experiment.groups.collapse(["Script", "Split"])
    before = ends(experiment, group)
    for link in experiment.connections_of([experiment.node("Data").id]):
        experiment.disconnect(link)
    assert ends(experiment, group) == before


def test_a_port_that_something_else_feeds_parts_from_the_input(experiment):
    group = experiment.groups.collapse(["Script", "Split"])
    experiment.connect("Other", "Dataset", "Split", "Dataset")
    assert ends(experiment, group) == [
        [("Script", ONE), ("Script", TWO)], [("Split", "Dataset")]
    ]  # fmt: skip
    experiment.connect("Script", "Result Dataset", "Split", "Dataset")
    assert ends(experiment, group) == [[("Script", ONE), ("Script", TWO)]]


def test_a_node_that_goes_leaves_the_input_to_the_others_and_comes_back(experiment):
    group = experiment.groups.collapse(["Script", "Split"])
    node, cut = experiment.remove_node("Script")
    assert ends(experiment, group) == [[("Split", "Dataset")]]
    experiment.insert_node(node)
    for each in cut:
        experiment.insert_connection(each)
    assert ends(experiment, group)[0] == [
        ("Script", ONE), ("Script", TWO), ("Split", "Dataset")
    ]  # fmt: skip


def test_an_input_is_led_to_one_more_port(experiment):
    experiment.connect("Other", "Dataset", "Script", TWO)
    outer = experiment.groups.collapse(["Script", "Split"], "Outer")
    inner = experiment.groups.collapse(["Script"], "Inner")
    name = experiment.groups.ports(inner.id)[0][0].name
    experiment.groups.lead("Inner", name, "Script", TWO)
    assert ends(experiment, inner) == [[("Script", ONE), ("Script", TWO)]]
    assert ends(experiment, outer) == [
        [("Script", ONE), ("Split", "Dataset"), ("Script", TWO)]
    ]  # fmt: skip
    assert ("Data", "Script", TWO) in names_fed(experiment)
    assert ("Other", "Script", TWO) not in names_fed(experiment)


def test_an_input_without_a_line_is_led_to_one_more_port_too(experiment):
    group = experiment.groups.collapse(["First", "Second"])
    for link in experiment.connections:
        experiment.disconnect(link)
    one = experiment.groups.ports(group.id)[0][0].name
    other = experiment.node("Second" if ends(experiment, group)[0][0][0] == "First" else "First")
    experiment.groups.lead(group.id, one, other.name, "Dataset")
    assert len(ends(experiment, group)) == 1 and len(ends(experiment, group)[0]) == 2


@pytest.mark.parametrize(
    ("input", "node", "port", "told"),
    [
        ("None such", "Script", TWO, "There is no input"),
        (ONE, "First", "Dataset", "holds no node"),
        (ONE, "Script", "None such", "holds no node"),
        (ONE, "Script", "Script Bundle", "Script"),
    ],
)
def test_what_cannot_be_led_is_told(experiment, input, node, port, told):
    experiment.groups.collapse(["Script", "Split"], "Prepare")
    with pytest.raises(ExperimentError, match=told):
        experiment.groups.lead("Prepare", input, node, port)


def test_a_port_of_a_shared_input_can_get_one_of_its_own(experiment):
    group = experiment.groups.collapse(["Script", "Split"])
    split = experiment.node("Split").id
    experiment.groups.offer(group.id, split, "Dataset", is_input=True, on=False)
    assert ends(experiment, group) == [
        [("Script", ONE), ("Script", TWO)], [("Split", "Dataset")]
    ]  # fmt: skip


def test_files_keep_such_inputs_and_stay_valid(experiment):
    experiment.groups.collapse(["Script", "Split"], "Prepare")
    text = fileformat.dumps(experiment)
    schema = assets.path("schema", "experiment.schema.json").read_text("utf-8")
    jsonschema.validate(json.loads(text), json.loads(schema))
    again = fileformat.loads(text, registry=experiment.registry)
    assert list(again.groups) == list(experiment.groups)
    assert fileformat.dumps(again) == text


def test_old_files_keep_two_inputs_from_one_source(experiment):
    experiment.groups.collapse(["Script", "Split"], "Prepare")
    document = json.loads(fileformat.dumps(experiment))
    (port,) = document["groups"][0]["inputs"]
    more = port.pop("also")
    document["groups"][0]["inputs"] += [{"port": more[0], "name": "Second"}]
    old = json.dumps(document)
    again = fileformat.loads(old, registry=experiment.registry)
    group = again.groups.get("Prepare")
    assert ends(again, group) == [[("Script", ONE)], [("Script", TWO)], [("Split", "Dataset")]]
    assert json.loads(fileformat.dumps(again)) == document


@pytest.mark.parametrize("also", [["a"], [["a"]], [["a", 1]], "ab", [["a", "b", "c"]], 3])
def test_a_damaged_input_is_refused(experiment, also):
    experiment.groups.collapse(["Script", "Split"], "Prepare")
    document = json.loads(fileformat.dumps(experiment))
    document["groups"][0]["inputs"][0]["also"] = also
    with pytest.raises(FileFormatError, match="group 1 is not a group"):
        fileformat.loads(json.dumps(document), registry=experiment.registry)


_words = st.text(min_size=1, max_size=6).filter(str.strip)
_ends = st.tuples(_words, _words)
_ports = st.builds(GroupPort, _words, _words, _words, st.lists(_ends, max_size=3).map(tuple))


@settings(max_examples=60, deadline=None)
@given(st.lists(_ports, max_size=4), st.lists(st.builds(GroupPort, _words, _words, _words)))
def test_inputs_and_outputs_survive_a_file(inputs, outputs):
    group = Group("g", "Name", inputs=tuple(inputs), outputs=tuple(outputs))
    text = json.dumps(groupfiles.to_json([group]))
    assert groupfiles.from_json(json.loads(text)) == (group,)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_collapsing_never_changes_what_feeds_what(data):
    made = Experiment("Any")
    names = [f"N{n}" for n in range(5)]
    for name in names:
        made.add("Execute Python Script", name=name)
    for n, name in enumerate(names[1:], 1):
        for port in (ONE, TWO):
            source = data.draw(st.sampled_from([None, *names[:n]]))
            if source is not None:
                made.connect(source, "Result Dataset", name, port)
    before = made.connections
    chosen = data.draw(st.lists(st.sampled_from(names), min_size=1, unique=True))
    group = made.groups.collapse(chosen)
    inputs = made.groups.ports(group.id)[0]
    led = [end for each in inputs for end in each.ends]
    assert len(led) == len(set(led))
    inside = set(made.groups.nodes(group.id))
    crossing = [c for c in before if c.target in inside and c.source not in inside]
    assert {(c.target, c.input) for c in crossing} <= set(led)
    fed = [made.groups.feed(group.id, each) for each in inputs]
    sources = [each for each in fed if each is not None]
    assert len(sources) == len(set(sources)) == len({(c.source, c.output) for c in crossing})
    made.groups.expand(group.id)
    assert made.connections == before


def test_restoring_an_experiment_restores_its_sub_experiments(experiment):
    plain = experiment.copy()
    group = experiment.groups.collapse(["Script", "Split"])
    grouped = experiment.copy()
    become(experiment, plain)
    assert len(experiment.groups) == 0 and not experiment.node("Script").group
    become(experiment, grouped)
    assert experiment.node("Script").group == group.id
    assert ends(experiment, group) == ends(grouped, group)


def test_a_report_draws_one_line_to_the_input(experiment):
    experiment.groups.collapse(["Script", "Split"], "Prepare")
    top, inside = draw_levels(experiment, {})
    assert len(top.lines) == 3 and not inside.lines
    assert max(len(each.inputs) for each in top.cards) == 1
