"""Parameters that hold a list of values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.executor import Executor
from studio.experiment.document import Experiment
from studio.experiment.fileformat import dumps, loads
from studio.experiment.parameters import Choices, Label, Optional, Range
from studio.experiment.ports import Dataset
from studio.experiment.registry import Registry
from studio.experiment.spec import module, read_spec
from studio.experiment.valuelists import read_value, split_values
from studio.service.parameters import changes_of, json_schema


@module("Lists", category="Tests")
def lists(
    *,
    rates: Annotated[list[float], Range(0, 1), Label("Rates")] = (0.1, 0.5),  # type: ignore
    sizes: Annotated[Sequence[int], Range(1), Label("Sizes")] = (),
    names: Annotated[tuple[str, ...], Label("Names"), Optional()] = (),
    modes: Annotated[list[str], Choices("Fast", "Exact"), Label("Modes"), Optional()] = (),  # type: ignore
) -> Dataset:
    """Holds a list of each kind."""
    return pd.DataFrame({"told": [repr((rates, sizes, names, modes))]})


SPEC = read_spec(lists)


def parameter(name):
    return SPEC.parameter(name)


def test_a_signature_declares_lists():
    found = [(each.name, each.kind, each.item, each.default) for each in SPEC.parameters]
    assert found == [
        ("rates", "list", "float", [0.1, 0.5]),
        ("sizes", "list", "int", []),
        ("names", "list", "text", []),
        ("modes", "list", "text", []),
    ]
    assert parameter("sizes").required and not parameter("names").required


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("rates", "0.1, 1", [0.1, 1.0]),
        ("rates", "[0.25, 1]", [0.25, 1]),
        ("sizes", "1, 2, 5", [1, 2, 5]),
        ("sizes", "1 2;5", [1, 2, 5]),
        ("names", "a, b c", ["a", "b c"]),
        ("names", '["a, b"]', ["a, b"]),
        ("names", "", []),
        ("modes", "Exact, Fast", ["Exact", "Fast"]),
    ],
)
def test_text_becomes_a_list(name, text, value):
    assert parameter(name).parse(text) == value


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("rates", "0.5, 7", "Rates, value 2, is 7, but must be at most 1"),
        ("rates", "half", "Rates, value 1, must be a number"),
        ("sizes", "1, 2.5", "Sizes, value 2, must be a whole number"),
        ("sizes", "", "Sizes is empty"),
        ("sizes", "[1, true]", "Sizes, value 2, must be a whole number"),
        ("sizes", "[1, [2]]", "Sizes, value 2, must be a whole number"),
        ("sizes", "[1", "Sizes must be a list"),
        ("sizes", "[" * 100_000, "Sizes must be a list"),
        ("names", '["a", ""]', "Names, value 2, is empty"),
        ("names", "[3]", "Names, value 1, must be text"),
        ("modes", "Fast, Slow", "Modes, value 2, cannot be 'Slow'. Choose one of: Fast, Exact"),
    ],
)
def test_what_does_not_fit_is_told_at_the_value(name, text, told):
    with pytest.raises(ValueError, match=told):
        parameter(name).parse(text)


@given(st.lists(st.integers()), st.sampled_from([", ", "\n", "; ", " ", "\t"]))
def test_numbers_come_back_however_they_are_divided(numbers, between):
    text = between.join(map(str, numbers))
    assert [read_value(each, "int") for each in split_values(text, "int")] == numbers


def test_lines_of_text_keep_their_commas():
    assert split_values("a, b\n\nc\n", "text") == ["a, b", "c"]


def test_a_list_is_kept_by_the_file_and_reaches_the_module():
    registry = Registry()
    registry.add(SPEC)
    experiment = Experiment("Lists", registry=registry)
    node = experiment.add("Lists", rates=[0.3], sizes=[2, 1], names=["x"])
    again = loads(dumps(experiment), registry=registry)
    assert again.node("Lists").values() == node.values()
    with Executor() as executor:
        result = executor.run(again).nodes[node.id]
    told = result.outputs["Output"].value["told"][0]
    assert told == "([0.3], [2, 1], ['x'], [])"


@pytest.mark.parametrize("given", ["0.25, 1", "[0.25, 1]", [0.25, 1]])
def test_a_request_to_a_service_sets_a_list(given):
    registry = Registry()
    registry.add(SPEC)
    experiment = Experiment("Lists", registry=registry)
    node = experiment.add("Lists")
    experiment.exposed.expose("rates", node.id, "rates")
    assert changes_of(experiment, {"rates": given})[node.id] == {"rates": [0.25, 1]}


def test_a_service_says_what_each_value_may_be():
    schema = json_schema(parameter("rates"))
    assert schema["type"] == "array"
    assert schema["items"] == {"type": "number", "minimum": 0, "maximum": 1}
    assert json_schema(parameter("modes"))["items"]["enum"] == ["Fast", "Exact"]
