"""The page of a module, made from what its function says, and an experiment that shows it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from studio.experiment.document import Experiment
from studio.experiment.parameters import ParameterSpec
from studio.experiment.ports import PORT_TYPES
from studio.experiment.registry import Registry
from studio.experiment.spec import ModuleSpec, PortSpec
from studio.experiment.words import say, say_paragraphs

_TABLE = (
    "name,city,age,weight\nAnn,Seoul,31,58.5\nBen,Busan,45,81\nCho,Seoul,27,64.2\n"
    "Dan,Daegu,52,90.1\nEun,Busan,38,55\nFay,Seoul,,61.7\n"
)
_SHOWN: dict[str, dict[str, Any]] = {
    "select_columns": {"columns": ["name", "age"]},
    "split_data": {"fraction": 0.5, "random_seed": 1},
}


def page(spec: ModuleSpec) -> str:
    """Return the page of a module as Markdown: what it does, its ports, its parameters."""
    category = " › ".join(say(each) for each in spec.category.split("/"))
    parts = [f"# {spec.name}", f"*{category}*", say_paragraphs(spec.help)]
    if spec.inputs:
        parts += [f"## {say('Inputs')}", _ports(spec.inputs, optional=True)]
    if spec.outputs:
        parts += [f"## {say('Outputs')}", _ports(spec.outputs, optional=False)]
    if spec.parameters:
        parts += [f"## {say('Parameters')}", *(_parameter(each) for each in spec.parameters)]
    return "\n\n".join(parts) + "\n"


def _ports(ports: Iterable[PortSpec], *, optional: bool) -> str:
    rows = [f"| {say('Port')} | {say('Type')} | {say('About')} |", "|---|---|---|"]
    for port in ports:
        note = f" ({say('optional')})" if optional and not port.required else ""
        text = _cell(say(port.help)) if port.help else ""
        kind = PORT_TYPES[port.type].title.lower() if port.type in PORT_TYPES else port.type
        rows.append(f"| **{_cell(port.name)}**{note} | {say(kind)} | {text} |")
    return "\n".join(rows)


def _parameter(spec: ParameterSpec) -> str:
    text = about(spec).replace("\\", "\\\\").replace("\n", " ").strip()
    return f"**{say(spec.label)}** (`{spec.name}`)  \n{text}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def about(spec: ParameterSpec) -> str:
    """Return the help of a parameter with its choices, its limits and its default."""
    parts = []
    if spec.choices:
        offered = ", ".join(say(each) for each in spec.choices)
        parts.append(say("One of: {choices}.", choices=offered))
    if spec.low is not None and spec.high is not None:
        parts.append(say("From {low} to {high}.", low=_number(spec.low), high=_number(spec.high)))
    elif spec.low is not None:
        parts.append(say("At least {low}.", low=_number(spec.low)))
    elif spec.high is not None:
        parts.append(say("At most {high}.", high=_number(spec.high)))
    if spec.kind == "code":
        parts.append(say("Default: a template."))
    elif spec.default not in ("", None, []):
        shown = str(spec.default).lower() if spec.kind == "bool" else str(spec.default)
        shown = say(shown) if shown in spec.choices else shown
        parts.append(say("Default: {value}.", value=shown))
    return "\n".join(filter(None, (say(spec.help) if spec.help else "", " ".join(parts))))


def _number(value: float) -> str:
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:g}"


def example(spec: ModuleSpec, registry: Registry) -> Experiment:
    """Return a small experiment in which a module works on a table of six people."""
    experiment = Experiment(f"{spec.name}: an example", registry=registry)
    if spec.id == "web_service_output":
        return _service(experiment, spec)
    node = experiment.add(spec, x=300, y=160, **_SHOWN.get(spec.id, {}))
    across = 300.0 - 130 * (sum(p.type == "dataset" for p in spec.inputs) - 1)
    for port in spec.inputs:
        if port.type in ("dataset", "any") and registry.find("enter_data") is not None:
            source = experiment.add("enter_data", x=across, y=0, data=_TABLE)
            experiment.connect(source, "Dataset", node, port.name)
            across += 260
    if not spec.inputs and spec.id == "enter_data":
        experiment.set_parameter(node, "data", _TABLE)
    shown = next((port for port in spec.outputs if port.type == "dataset"), None)
    if shown is not None and spec.id != "execute_python_script":
        script = experiment.add("Execute Python Script", x=300, y=320, script=(
            "def azureml_main(dataframe1=None, dataframe2=None):\n"
            "    print(dataframe1.describe(include='all'))\n"
            "    return dataframe1,\n"
        ))  # fmt: skip
        experiment.connect(node, shown.name, script, "Dataset1")
    return experiment


def _service(experiment: Experiment, spec: ModuleSpec) -> Experiment:
    data = experiment.add("enter_data", x=300, y=0, data=_TABLE)
    start = experiment.add("web_service_input", x=300, y=160)
    end = experiment.add(spec, x=300, y=320)
    experiment.connect(data, "Dataset", start, start.spec.inputs[0].name)
    experiment.connect(start, start.spec.outputs[0].name, end, spec.inputs[0].name)
    return experiment
