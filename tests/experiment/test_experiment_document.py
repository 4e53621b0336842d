"""Experiments are built, connected and changed through the document."""

from __future__ import annotations

from typing import Annotated

import pytest

from studio.experiment import Experiment, ExperimentError, events, module
from studio.experiment.parameters import Choices, Code, Columns, Label, Optional, Range, Visible
from studio.experiment.ports import Dataset
from studio.experiment.registry import Registry, installed
from studio.experiment.spec import read_spec
from studio.experiment.validation import problems
from studio.experiment.values import Bundle


def test_the_example_of_the_readme(tmp_path):
    e = Experiment("Name")
    d = e.add("Enter Data Manually", data="a,b\n1,2")
    s = e.add("Execute Python Script", script="def azureml_main(a, b):\n    return a,")
    e.connect(d, "Dataset", s, "Dataset1")
    path = tmp_path / "name.studio"
    e.save(path)
    again = Experiment.open(path)
    assert again.name == "Name"
    assert [node.name for node in again] == ["Enter Data Manually", "Execute Python Script"]
    assert again.node("Enter Data Manually").value("data") == "a,b\n1,2"
    (connection,) = again.connections
    assert (connection.output, connection.input) == ("Dataset", "Dataset1")


def test_port_names_may_be_left_out_where_only_one_fits():
    e = Experiment()
    z = e.add("Zip Bundle")
    s = e.add("Execute Python Script")
    assert e.connect(z, s).input == "Script Bundle"


def test_several_fitting_ports_must_be_named():
    e = Experiment()
    d, s = e.add("Enter Data Manually"), e.add("Execute Python Script")
    with pytest.raises(ExperimentError, match="several ports fit"):
        e.connect(d, s)
    assert e.connect(d, s, "Dataset2").input == "Dataset2"


def test_types_that_differ_are_refused_with_the_reason():
    e = Experiment()
    z, s = e.add("Zip Bundle"), e.add("Execute Python Script")
    with pytest.raises(ExperimentError, match="takes a dataset, but the output gives a zip bundle"):
        e.connect(z, None, s, "Dataset1")


def test_a_circle_is_refused():
    e = Experiment()
    a, b = e.add("Execute Python Script"), e.add("Execute Python Script")
    e.connect(a, "Result Dataset", b, "Dataset1")
    with pytest.raises(ExperimentError, match="circle"):
        e.connect(b, "Result Dataset", a, "Dataset1")
    with pytest.raises(ExperimentError, match="cannot feed itself"):
        e.connect(a, "Result Dataset", a, "Dataset2")


def test_an_input_takes_one_connection_and_the_new_one_replaces_the_old():
    e = Experiment()
    a, b = e.add("Enter Data Manually"), e.add("Enter Data Manually")
    s = e.add("Execute Python Script")
    e.connect(a, "Dataset", s, "Dataset1")
    e.connect(b, "Dataset", s, "Dataset1")
    assert [c.source for c in e.connections] == [b.id]


def test_every_change_is_told_once():
    e = Experiment()
    seen: list[object] = []
    e.changed.connect(seen.append)
    a = e.add("Enter Data Manually")
    s = e.add("Execute Python Script")
    c = e.connect(a, "Dataset", s, "Dataset1")
    e.set_parameter(a, "data", "x\n1")
    e.set_parameter(a, "data", "x\n1")
    e.move_node(a, 10, 20)
    e.rename_node(a, "Numbers")
    e.remove_node(a)
    assert seen == [
        events.NodeAdded(a.id),
        events.NodeAdded(s.id),
        events.ConnectionAdded(c),
        events.ParameterChanged(a.id, "data"),
        events.NodeMoved(a.id),
        events.NodeRenamed(a.id),
        events.ConnectionRemoved(c),
        events.NodeRemoved(a.id),
    ]


def test_names_stay_unique_and_free_names_count_on():
    e = Experiment()
    first, second, third = (e.add("Split Data") for _ in range(3))
    assert [n.name for n in (first, second, third)] == [
        "Split Data", "Split Data 2", "Split Data 3",
    ]  # fmt: skip
    with pytest.raises(ExperimentError, match="already"):
        e.rename_node(second, "Split Data")


def test_a_default_value_is_not_kept_as_a_choice():
    e = Experiment()
    n = e.add("Enter Data Manually")
    default = n.spec.parameter("has_header").default
    e.set_parameter(n, "has_header", not default)
    assert n.parameters == {"has_header": not default}
    e.set_parameter(n, "has_header", default)
    assert n.parameters == {}


def test_unknown_modules_and_parameters_say_what_there_is():
    e = Experiment()
    with pytest.raises(ExperimentError, match="studio modules"):
        e.add("No such module")
    with pytest.raises(ExperimentError, match=r"It has: .*data"):
        e.add("Enter Data Manually", nonsense=1)


def test_aliases_find_modules():
    assert installed().find("select columns").id == "select_columns"


# -- specs read from signatures ------------------------------------------------------------


@module("Example", category="Tests/Deep", icon="module")
def example(
    table: Annotated[Dataset, Label("Table in")],
    zipped: Bundle | None = None,
    *,
    rows: Annotated[int, Range(1, 10), Label("Rows")] = 3,
    mode: Annotated[str, Choices("Fast", "Exact")] = "Fast",
    share: Annotated[float, Range(0, 1), Visible("mode", "Exact")] = 0.5,
    text: Annotated[str, Code("text"), Optional()] = "",
    names: Annotated[tuple[str, ...], Columns("Table in")] = (),
    needed: str = "",
    flag: bool = False,
) -> tuple[Annotated[Dataset, Label("First")], Annotated[Dataset, Label("Second")]]:
    """Shows what a signature says.

    More help.
    """
    return table, table


def make(**values):
    registry = Registry()
    registry.add(read_spec(example))
    e = Experiment(registry=registry)
    return e, e.add("Example", **values)


def test_a_signature_is_the_whole_declaration():
    spec = read_spec(example)
    assert spec.summary == "Shows what a signature says."
    assert [(p.name, p.type, p.required) for p in spec.inputs] == [
        ("Table in", "dataset", True),
        ("Zipped", "bundle", False),
    ]
    assert [p.name for p in spec.outputs] == ["First", "Second"]
    assert [(p.name, p.kind) for p in spec.parameters] == [
        ("rows", "int"), ("mode", "choice"), ("share", "float"), ("text", "code"),
        ("names", "columns"), ("needed", "text"), ("flag", "bool"),
    ]  # fmt: skip


def test_problems_name_the_port_and_the_parameter():
    e, _ = make(rows=11, needed="x", names=["a"])
    found = {(p.port, p.parameter): p.message for p in problems(e)}
    assert "needs a connection" in found[("Table in", None)]
    assert found[(None, "rows")] == "Rows is 11, but must be at most 10."
    assert len(found) == 2


def test_empty_required_and_hidden_parameters():
    e, node = make(share=7.0)
    assert {p.parameter for p in problems(e)} == {None, "names", "needed"}
    e.set_parameter(node, "mode", "Exact")
    assert "share" in {p.parameter for p in problems(e)}


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("rows", " 7 ", 7),
        ("share", "0.25", 0.25),
        ("flag", "yes", True),
        ("flag", "False", False),
        ("names", "a, b", ["a", "b"]),
        ("names", '["a,b"]', ["a,b"]),
        ("mode", "Exact", "Exact"),
    ],
)
def test_text_becomes_a_value(name, text, value):
    assert read_spec(example).parameter(name).parse(text) == value


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("rows", "many", "must be a whole number"),
        ("rows", "0", "at least 1"),
        ("share", "nan", "must be a number"),
        ("flag", "perhaps", "true or false"),
        ("mode", "Slow", "Choose one of: Fast, Exact"),
    ],
)
def test_text_that_does_not_fit_is_refused(name, text, message):
    with pytest.raises(ValueError, match=message):
        read_spec(example).parameter(name).parse(text)


def test_a_user_file_adds_modules_and_a_broken_one_is_told(tmp_path):
    (tmp_path / "mine.py").write_text(
        "from studio.experiment import module\n"
        "from studio.experiment.ports import Dataset\n"
        "@module('Mine', category='My modules')\n"
        "def mine(table: Dataset) -> Dataset:\n    'Mine.'\n    return table\n"
    )
    (tmp_path / "broken.py").write_text("import nothing_of_the_kind\n")
    registry = Registry()
    registry.add_folder(tmp_path)
    assert registry.find("Mine").category == "My modules"
    assert "broken.py" in registry.problems[0]
