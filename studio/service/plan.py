"""Finds out what a published experiment does for a request, and what it does once and for all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from studio.engine.plan import Step, make_plan
from studio.experiment.document import Experiment, Node
from studio.experiment.errors import ExperimentError

INPUT, OUTPUT = "web_service_input", "web_service_output"


@dataclass(frozen=True)
class ServicePlan:
    """The way from the inputs of a service to its outputs.

    `path` holds, in order, every node that leads to an output, without what only leads to an
    input's example. `moving` are those of the path whose results differ from request to request,
    `fixed` those that are run once. `kept` are the fixed nodes whose results requests need.
    """

    inputs: dict[str, Node]
    outputs: dict[str, Node]
    path: dict[str, Step]
    moving: frozenset[str]
    fixed: frozenset[str]
    kept: frozenset[str]

    def moving_with(self, changed: Iterable[str]) -> frozenset[str]:
        """Return the nodes to run when the parameters of some nodes have other values, too."""
        starts = {node.id for node in self.inputs.values()}
        return _downstream(self.path, starts, set(changed)) - starts


def plan_service(experiment: Experiment) -> ServicePlan:
    """Plan an experiment as a service; raises ExperimentError that says what it lacks."""
    inputs = _named(experiment, INPUT, "Web Service Input")
    outputs = _named(experiment, OUTPUT, "Web Service Output")
    if not outputs:
        text = "The experiment has no Web Service Output. Connect one to the table to answer with."
        raise ExperimentError(text)
    starts = {node.id for node in inputs.values()}
    wanted = _upstream(experiment, {node.id for node in outputs.values()}, starts)
    for name, node in outputs.items():
        if experiment.input_connection(node.id, "Dataset") is None:
            raise ExperimentError(f"The Web Service Output {name!r} is connected to nothing.")
    inputs = {name: node for name, node in inputs.items() if node.id in wanted}
    path = {key: s for key, s in make_plan(experiment, wanted).steps.items() if key in wanted}
    exposed = {node for each in experiment.exposed for node, _ in each.targets if node in wanted}
    starts &= wanted
    moving = _downstream(path, starts, set()) - starts
    may_move = _downstream(path, starts, exposed) - starts
    fixed = frozenset(path) - moving - starts
    needed = {node for key in may_move for node in path[key].after}
    needed |= {node.id for node in outputs.values() if node.id in fixed}
    return ServicePlan(inputs, outputs, path, moving, fixed, frozenset(needed & fixed))


def _named(experiment: Experiment, module: str, title: str) -> dict[str, Node]:
    found: dict[str, Node] = {}
    for node in experiment:
        if node.spec.id != module:
            continue
        name = str(node.value("name")).strip()
        if not name:
            raise ExperimentError(f"{node.name} has no name for its callers.")
        if name in found:
            raise ExperimentError(f"Two nodes {title} have the name {name!r}. Rename one of them.")
        found[name] = node
    return found


def _upstream(experiment: Experiment, ends: set[str], stops: set[str]) -> set[str]:
    """Return everything that leads to `ends`, not going beyond `stops`."""
    seen: set[str] = set()
    todo = list(ends)
    while todo:
        each = todo.pop()
        if each in seen:
            continue
        seen.add(each)
        if each not in stops:
            spec = experiment.node(each).spec
            lines = [experiment.input_connection(each, port.name) for port in spec.inputs]
            todo.extend(line.source for line in lines if line is not None)
    return seen


def _downstream(path: dict[str, Step], starts: set[str], more: set[str]) -> frozenset[str]:
    reached = set(starts) | more
    for key, step in path.items():  # in order: what feeds a node comes before it
        if key not in starts and step.after & reached:
            reached.add(key)
    return frozenset(reached)
