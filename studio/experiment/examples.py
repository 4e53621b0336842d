"""A small experiment for each module that shows it at work. It can be run as it is."""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from studio import assets
from studio.experiment.document import Experiment, Node
from studio.experiment.registry import Registry
from studio.experiment.spec import ModuleSpec
from studio.experiment.words import say

TABLE = (
    "name,city,age,weight\nAnn,Seoul,31,58.5\nBen,Busan,45,81\nCho,Seoul,27,64.2\n"
    "Dan,Daegu,52,90.1\nEun,Busan,38,55\nFay,Seoul,,61.7\n"
)
SCORED = (
    "truth,Scored Labels,Scored Probabilities\n1,1,0.91\n0,0,0.12\n1,1,0.74\n0,1,0.58\n"
    "1,0,0.43\n0,0,0.05\n1,1,0.88\n0,0,0.31\n"
)
_DESCRIBE = (
    "def azureml_main(dataframe1=None, dataframe2=None):\n"
    "    print(dataframe1.describe(include='all'))\n"
    "    return dataframe1,\n"
)
_GREET = (
    "import Hello\n\n\n"
    "def azureml_main(dataframe1=None, dataframe2=None):\n"
    "    for name in dataframe1['name']:\n"
    "        Hello.print_hello(name)\n"
    "    return dataframe1,\n"
)
_LOOK = (
    "def azureml_main(dataframe1=None, dataframe2=None):\n"
    "    # What was saved comes in as it was: here a list of weights, one for each city.\n"
    "    print(dataframe1)\n"
)


def _folder() -> Path:
    place = Path(tempfile.gettempdir()) / "experiment-studio-examples"
    place.mkdir(parents=True, exist_ok=True)
    return place


def _saved() -> str:
    """Write an object as a script would have left it; return its path."""
    path = _folder() / "weights.pickle"
    path.write_bytes(pickle.dumps([("Seoul", 61.5), ("Busan", 68.0), ("Daegu", 90.1)]))
    return str(path)


_SETTINGS: dict[str, Callable[[], dict[str, Any]]] = {
    "dataset": lambda: {"name": "Pima Indians Diabetes"},
    "enter_data": lambda: {"data": TABLE},
    "export_data": lambda: {"path": str(_folder() / "people.csv")},
    "import_data": lambda: {"path": str(assets.path("datasets", "automobile-price.csv"))},
    "saved_object": lambda: {"path": _saved()},
    "select_columns": lambda: {"columns": ["name", "age"]},
    "split_data": lambda: {"fraction": 0.5, "random_seed": 1},
    "zip_bundle": lambda: {"path": str(assets.path("experiments", "Hello.zip"))},
}


def example(spec: ModuleSpec, registry: Registry) -> Experiment:
    """Return a small experiment in which a module works on a table of six people."""
    experiment = Experiment(say("{name}: an example", name=spec.name), registry=registry)
    if spec.id == "web_service_output":
        return _service(experiment, spec)
    node = experiment.add(spec, x=300, y=160)
    for name, value in _SETTINGS.get(spec.id, dict)().items():
        experiment.set_parameter(node, name, value)
    across = 300.0 - 130 * (sum(p.type == "dataset" for p in spec.inputs) - 1)
    for port in spec.inputs:
        if port.type in ("dataset", "any") and registry.find("enter_data") is not None:
            data = SCORED if spec.id == "evaluate_model" else TABLE
            source = experiment.add("enter_data", x=across, y=0, data=data)
            experiment.connect(source, "Dataset", node, port.name)
            across += 260
    if spec.id == "zip_bundle":
        return _script(experiment, node, "Script Bundle", _GREET)
    if spec.id == "saved_object":
        return _script(experiment, node, "Dataset1", _LOOK)
    if any(port.type == "dataset" for port in spec.outputs) and spec.id != "execute_python_script":
        return _script(experiment, node, "Dataset1", _DESCRIBE)
    return experiment


def _script(experiment: Experiment, node: Node, port: str, script: str) -> Experiment:
    """Let a script take what comes out of a node."""
    below = experiment.add("Execute Python Script", x=300, y=320, script=script)
    output = next((p for p in node.spec.outputs if p.type == "dataset"), node.spec.outputs[0])
    experiment.connect(node, output.name, below, port)
    if port == "Script Bundle":
        data = experiment.add("enter_data", x=40, y=160, data=TABLE)
        experiment.connect(data, "Dataset", below, "Dataset1")
    return experiment


def _service(experiment: Experiment, spec: ModuleSpec) -> Experiment:
    data = experiment.add("enter_data", x=300, y=0, data=TABLE)
    start = experiment.add("web_service_input", x=300, y=160)
    end = experiment.add(spec, x=300, y=320)
    experiment.connect(data, "Dataset", start, start.spec.inputs[0].name)
    experiment.connect(start, start.spec.outputs[0].name, end, spec.inputs[0].name)
    return experiment
