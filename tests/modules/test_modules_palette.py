"""What every module of the palette owes its users."""

import subprocess
import sys

import pytest

from studio import assets, modules
from studio.experiment.document import Experiment
from studio.experiment.registry import Registry

REGISTRY = Registry()
REGISTRY.add_from(modules)
SPECS = list(REGISTRY)
NAMES = [
    "Dataset",
    "Enter Data Manually",
    "Evaluate Model",
    "Execute Python Script",
    "Export Data",
    "Import Data",
    "Saved Object",
    "Select Columns in Dataset",
    "Split Data",
    "Web Service Input",
    "Web Service Output",
    "Zip Bundle",
]


def test_the_palette_is_complete():
    assert REGISTRY.problems == []
    assert sorted(each.name for each in SPECS) == NAMES


@pytest.mark.parametrize("spec", SPECS, ids=lambda each: each.id)
def test_everything_is_explained(spec):
    assert len(spec.summary) > 20
    assert len(spec.help) > len(spec.summary) + 80
    for each in (*spec.parameters, *spec.inputs, *spec.outputs):
        assert each.help.strip(), each.name
    for parameter in spec.parameters:
        assert parameter.label != parameter.name
        rule = parameter.visible_when
        assert rule is None or spec.parameter(rule.name) is not None


@pytest.mark.parametrize("spec", SPECS, ids=lambda each: each.id)
def test_its_icon_is_there(spec):
    assert assets.path("icons", f"{spec.icon}.svg").is_file()


@pytest.mark.parametrize("spec", SPECS, ids=lambda each: each.id)
def test_defaults_are_allowed_values(spec):
    for parameter in spec.parameters:
        if not parameter.required:
            assert parameter.problem(parameter.default) is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Select Columns", "Select Columns in Dataset"),
        ("project columns", "Select Columns in Dataset"),
        ("select_columns", "Select Columns in Dataset"),
        ("execute python script", "Execute Python Script"),
        ("Reader", "Import Data"),
        ("Writer", "Export Data"),
        ("Split", "Split Data"),
    ],
)
def test_modules_are_found_by_the_names_people_use(words, name):
    assert REGISTRY.find(words).name == name


def test_ports_carry_the_names_of_the_original():
    ports = {
        each.name: ([port.name for port in each.inputs], [port.name for port in each.outputs])
        for each in SPECS
    }
    assert ports["Execute Python Script"] == (
        ["Dataset1", "Dataset2", "Script Bundle"],
        ["Result Dataset", "Python Device"],
    )
    assert ports["Split Data"] == (["Dataset"], ["Results dataset1", "Results dataset2"])
    assert ports["Select Columns in Dataset"] == (["Dataset"], ["Results dataset"])
    assert ports["Export Data"] == (["Dataset"], [])
    assert ports["Import Data"] == ([], ["Results dataset"])
    assert ports["Enter Data Manually"] == ([], ["Dataset"])
    assert ports["Zip Bundle"] == ([], ["Zip"])


def test_an_experiment_is_built_in_a_few_words():
    experiment = Experiment("Words", registry=REGISTRY)
    typed = experiment.add("Enter Data Manually", data="a,b\n1,2")
    chosen = experiment.add("Select Columns", columns=["a"])
    experiment.connect(typed, chosen)
    script = experiment.add("Execute Python Script")
    experiment.connect(chosen, "Results dataset", script, "Dataset1")
    assert script.value("Python Script").count("def azureml_main") == 1


def test_the_palette_shows_before_pandas_is_loaded():
    heavy = "{'pandas', 'numpy', 'pyarrow', 'matplotlib', 'sklearn', 'openpyxl'}"
    code = f"import sys, studio.modules; sys.exit(' '.join({heavy} & set(sys.modules)) or 0)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
