"""Web service parameters of a request: `GlobalParameters` checked and put to their nodes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from studio.experiment.bypass import without_disabled
from studio.experiment.document import Experiment, Node
from studio.experiment.exposed import ExposedParameter
from studio.experiment.parameters import ParameterSpec
from studio.service.errors import bad_user_argument

Changes = dict[str, dict[str, Any]]  # node id → parameter → value


def with_defaults(experiment: Experiment) -> Experiment:
    """Return a copy without disabled nodes, each exposed property with its default as its value."""
    copy = without_disabled(experiment)
    for each in copy.exposed:
        if not each.required:
            for node, parameter in each.targets:
                copy.set_parameter(node, parameter, each.default)
    return copy


def changes_of(experiment: Experiment, given: Mapping[str, Any]) -> Changes:
    """Return what a request's `GlobalParameters` change; raises ServiceError."""
    changes: Changes = {}
    known = {each.name: each for each in experiment.exposed}
    for name in given:
        if name not in known:
            names = ", ".join(known) or "none"
            text = f"There is no web service parameter {name!r}. There are: {names}."
            raise bad_user_argument("UnexpectedParameter", text, name)
    for name, each in known.items():
        if given.get(name) is None:
            if each.required:
                text = f"The request lacks the web service parameter {name!r}."
                raise bad_user_argument("MissingRequiredGlobalParameters", text, name)
            continue
        for node, parameter in each.targets:
            found = experiment.node(node)
            value = _value(found, parameter, each, given[name])
            if value != found.value(parameter):
                changes.setdefault(node, {})[parameter] = value
    return changes


def _value(node: Node, parameter: str, exposed: ExposedParameter, given: Any) -> Any:
    spec = node.spec.parameter(parameter)
    assert spec is not None  # plans are made of experiments whose modules are installed
    try:
        if isinstance(given, str) and spec.kind not in ("text", "code", "path", "choice"):
            return spec.parse(given)
        if isinstance(given, (list, dict)) and spec.kind not in ("columns", "list"):
            raise ValueError(f"{spec.label} must be a single value.")
        if isinstance(given, (int, float)) and _is_text(spec):
            given = json.dumps(given)
        problem = spec.problem(given)
        if problem:
            raise ValueError(problem)
    except (ValueError, OverflowError, RecursionError) as error:
        raise bad_user_argument("UserParameterInvalid", str(error), exposed.name) from None
    return given


def _is_text(spec: ParameterSpec) -> bool:
    return spec.kind in ("text", "code", "path")


def changed(node: Node, values: Mapping[str, Any]) -> Node:
    """Return the node with other values of some parameters."""
    return replace(node, parameters={**node.parameters, **values})


_OF_EACH = ("type", "enum", "minimum", "maximum")


def json_schema(spec: ParameterSpec) -> dict[str, Any]:
    """Return the JSON Schema of a parameter's value."""
    kinds = {"int": "integer", "float": "number", "bool": "boolean", "columns": "array"}
    schema: dict[str, Any] = {"type": kinds.get(spec.kind, "string"), "title": spec.label}
    if spec.help:
        schema["description"] = spec.help
    if spec.kind == "columns":
        names = {"type": schema.pop("type"), "items": {"type": "string"}}
        schema["anyOf"] = [names, {"type": "string"}]  # names by commas, or rules
    if spec.kind == "list":
        one = json_schema(spec.for_value(1))
        values = {"type": "array", "items": {k: v for k, v in one.items() if k in _OF_EACH}}
        return {**schema, **values}
    if spec.choices:
        schema["enum"] = list(spec.choices)
    if spec.kind == "int" or spec.kind == "float":
        if spec.low is not None:
            schema["minimum"] = spec.low
        if spec.high is not None:
            schema["maximum"] = spec.high
    return schema
