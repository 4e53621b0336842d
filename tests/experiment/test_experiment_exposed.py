"""Web service parameters in the document and its file."""

from __future__ import annotations

import json

import jsonschema
import pytest

from studio import assets
from studio.experiment import Experiment
from studio.experiment.errors import ExperimentError, FileFormatError
from studio.experiment.events import ExposedChanged
from studio.experiment.exposed import REQUIRED
from studio.experiment.fileformat import dumps, loads


@pytest.fixture
def experiment():
    made = Experiment("Exposed")
    made.add("Split Data", name="One")
    made.add("Split Data", name="Two")
    return made


def test_a_property_is_exposed_under_a_name_and_one_name_drives_several(experiment):
    heard = []
    experiment.changed.connect(heard.append)
    experiment.exposed.expose("share", "One", "Fraction of rows in the first output dataset", 0.7)
    experiment.exposed.expose("share", "Two", "fraction")
    (found,) = experiment.exposed
    assert [node for node, _ in found.targets] == [node.id for node in experiment.nodes]
    assert (found.default, found.required) == (0.7, False)
    assert experiment.exposed.name_of("Two", "fraction") == "share"
    assert heard == [ExposedChanged(), ExposedChanged()]


def test_what_makes_no_sense_is_refused(experiment):
    exposed = experiment.exposed
    exposed.expose("share", "One", "fraction")
    for name, parameter, reason in (
        ("share", "mode", r"drives a float, not a choice"),
        ("other", "fraction", "the web service parameter 'share' already"),
        ("other", "colour", "no parameter 'colour'"),
        ("  ", "mode", "needs a name"),
    ):
        with pytest.raises(ExperimentError, match=reason):
            exposed.expose(name, "One", parameter)
    exposed.expose("seed", "One", "random_seed", 1)
    with pytest.raises(ExperimentError, match=r"a web service parameter .share. already"):
        exposed.rename("seed", "share")


def test_it_is_renamed_changed_removed_and_put_back(experiment):
    exposed = experiment.exposed
    exposed.expose("share", "One", "fraction", 0.5)
    exposed.rename("share", "part")
    exposed.set_default("part", REQUIRED)
    assert exposed.find("part").required
    before = tuple(exposed)
    exposed.remove("part")
    assert len(exposed) == 0
    exposed.restore(before)
    assert exposed.find("part") == before[0]


def test_a_removed_node_takes_its_parameters_out_of_sight_until_it_is_back(experiment):
    experiment.exposed.expose("share", "One", "fraction", 0.5)
    node, _ = experiment.remove_node("One")
    assert list(experiment.exposed) == []
    assert "serviceParameters" not in dumps(experiment)
    experiment.insert_node(node)
    assert len(experiment.exposed) == 1


def test_the_file_keeps_them_and_fits_its_schema(experiment):
    experiment.exposed.expose("share", "One", "fraction", 0.5)
    experiment.exposed.expose("seed", "One", "random_seed")
    text = dumps(experiment)
    schema = json.loads(assets.path("schema", "experiment.schema.json").read_text("utf-8"))
    jsonschema.validate(json.loads(text), schema)
    again = loads(text)
    assert tuple(again.exposed) == tuple(experiment.exposed)
    assert dumps(again) == text
    assert tuple(experiment.copy().exposed) == tuple(experiment.exposed)


@pytest.mark.parametrize(
    "wrong", [7, [7], [{"name": "x"}], [{"name": "", "targets": []}], [{"name": 1, "targets": []}]]
)
def test_a_damaged_list_is_refused_in_words(experiment, wrong):
    document = json.loads(dumps(experiment))
    document["serviceParameters"] = wrong
    with pytest.raises(FileFormatError, match="web service parameter"):
        loads(json.dumps(document))
