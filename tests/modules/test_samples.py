"""The sample experiments: made by the program beside them, and fit to run."""

import importlib.util
import json
import zipfile
from pathlib import Path

import pytest

from studio import assets
from studio.data import datasets
from studio.experiment.document import Experiment
from studio.experiment.validation import problems

FOLDER = assets.path("experiments")
ENTRIES = json.loads((FOLDER / "index.json").read_text(encoding="utf-8"))
FILES = [each["file"] for each in ENTRIES]
PROGRAM = Path(__file__).parents[2] / "packaging" / "make_samples.py"


def test_the_index_names_every_sample():
    assert sorted(FILES) == sorted(each.name for each in FOLDER.glob("*.studio"))
    for each in ENTRIES:
        assert each["title"]
        assert each["description"].endswith(".")
        assert assets.path("icons", f"{each['icon']}.svg").is_file()


@pytest.mark.parametrize("file", FILES)
def test_a_sample_opens_and_nothing_keeps_it_from_running(file):
    experiment = Experiment.open(FOLDER / file)
    assert len(experiment) >= 2
    assert problems(experiment) == []
    for node in experiment:
        if node.spec.id == "dataset":
            assert datasets.find_dataset(node.value("name")).sample
        if node.spec.id == "zip_bundle":
            assert (FOLDER / node.value("path")).is_file()


@pytest.mark.parametrize("file", FILES)
def test_cards_do_not_overlap_and_lines_run_downwards(file):
    experiment = Experiment.open(FOLDER / file)
    cards = experiment.nodes
    for number, one in enumerate(cards):
        for other in cards[number + 1 :]:
            assert abs(one.x - other.x) >= 240 or abs(one.y - other.y) >= 100
    for line in experiment.connections:
        assert experiment.node(line.source).y < experiment.node(line.target).y


@pytest.mark.skipif(not PROGRAM.is_file(), reason="installed without the sources")
def test_the_program_writes_these_very_files(tmp_path):
    spec = importlib.util.spec_from_file_location("make_samples", PROGRAM)
    program = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(program)
    program.main(tmp_path)
    for file in (*FILES, "index.json"):
        assert (tmp_path / file).read_bytes() == (FOLDER / file).read_bytes(), file
    with (
        zipfile.ZipFile(tmp_path / "Hello.zip") as new,
        zipfile.ZipFile(FOLDER / "Hello.zip") as old,
    ):
        assert new.read("Hello.py") == old.read("Hello.py")


def outputs_of(file, context):
    """Run a sample's modules one after another, its script in this process; by node id."""
    from studio.scripting.inprocess import InProcessHost

    context.folder = FOLDER
    context.scripts = InProcessHost()
    experiment = Experiment.open(FOLDER / file)
    found = {}
    for node in sorted(experiment, key=lambda each: each.y):
        sources = [experiment.input_connection(node.id, port.name) for port in node.spec.inputs]
        inputs = [_at(experiment, found, each) if each else None for each in sources]
        extra = {"context": context} if node.spec.context_argument else {}
        found[node.id] = node.spec.function(*inputs, **node.values(), **extra)
    return found


def _at(experiment, found, link):
    """Return what is at the output where a connection starts; tables are not shared."""
    outputs = [each.name for each in experiment.node(link.source).spec.outputs]
    value = found[link.source]
    value = value[outputs.index(link.output)] if len(outputs) > 1 else value
    return value.copy() if hasattr(value, "iloc") else value


def test_compare_models_scores_evaluates_and_keeps_the_models(context):
    found = outputs_of("compare-models.studio", context)
    report = found["judge"]
    assert [each.source.name for each in report.models] == ["Logistic regression", "Forest"]
    assert all(each.source.rows == 230 and 0.8 < each.auc < 0.9 for each in report.models)
    for key, name in (("logistic", "Pipeline"), ("forest", "RandomForestClassifier")):
        assert found[key][1].object.type_name.endswith(name)


def test_feature_importance_ranks_and_draws(context):
    ranking, device = outputs_of("feature-importance.studio", context)["rank"]
    assert list(ranking) == ["feature", "importance"]
    assert len(ranking) == 8
    assert ranking["importance"].is_monotonic_decreasing
    assert ranking["importance"].sum() == pytest.approx(1)
    assert ranking["feature"][0].startswith("Plasma glucose")
    assert len(device.figures) == 1
    assert "768 rows, 8 measurements" in "".join(each.text for each in device.console)


def test_scatter_matrix_saves_two_pictures(context):
    related, device = outputs_of("scatter-matrix.studio", context)["draw"]
    assert related.shape == (8, 9)
    names = [each.name for each in device.figures]
    assert names == ["1 engine and price.png", "2 size and weight.png"]


def test_hello_bundle_imports_from_the_archive(context):
    greeted, device = outputs_of("hello-bundle.studio", context)["greet"]
    assert greeted["greeting"].tolist() == ["Hello, Ada!", "Hello, Grace!", "Hello, Guido!"]
    assert "Hello, Grace!" in "".join(each.text for each in device.console)


def test_python_expressions_go_on_after_one_that_fails(context):
    table, _ = outputs_of("python-expressions.studio", context)["work"]
    values = dict(zip(table["expression"], table["value"], strict=True))
    assert values["2 ** 10"] == "1024"
    assert values["1 / 0"] == "ZeroDivisionError: division by zero"
    assert values["{n: n * n for n in range(4)}"] == "{0: 0, 1: 1, 2: 4, 3: 9}"
