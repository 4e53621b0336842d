"""The types of ports: what may travel along a connection.

The marker classes stand in module signatures; at run time a dataset is a pandas frame.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studio.experiment.values import Bundle, PythonDevice

if TYPE_CHECKING:
    from pandas import DataFrame as Dataset
else:

    class Dataset:
        """Marks a port that carries a table: a pandas frame with index 0..n-1."""


class UntrainedModel:
    """Marks a port that carries a model that has not seen data yet."""


class TrainedModel:
    """Marks a port that carries a model that was fitted."""


class Transform:
    """Marks a port that carries a fitted transformation of datasets."""


class EvaluationReport:
    """Marks a port that carries the measures of a model; the base of all such values."""

    def as_table(self) -> Dataset:
        """Return the measures as a table, which is what a dataset port takes of a report."""
        raise NotImplementedError

    def as_json(self) -> dict[str, Any]:
        """Return everything that was measured as JSON."""
        raise NotImplementedError


class AnyObject:
    """Marks a port that takes whatever comes."""


@dataclass(frozen=True)
class PortType:
    """One type of port: a stable `id`, a title for people, an accent colour as `#rrggbb`."""

    id: str
    title: str
    colour: str
    marker: type


PORT_TYPES: dict[str, PortType] = {
    each.id: each
    for each in (
        PortType("dataset", "Dataset", "#2f7fd6", Dataset),
        PortType("bundle", "Zip bundle", "#b97d10", Bundle),
        PortType("figures", "Figures", "#2a9d6f", PythonDevice),
        PortType("untrained", "Untrained model", "#a06bd1", UntrainedModel),
        PortType("model", "Trained model", "#8c50d2", TrainedModel),
        PortType("transform", "Transform", "#cf5d8b", Transform),
        PortType("report", "Evaluation report", "#c8553d", EvaluationReport),
        PortType("any", "Any object", "#7c8594", AnyObject),
    )
}


# The type of an output whose module is not installed: its connections are kept as they are.
UNKNOWN = "unknown"


def type_of_marker(marker: Any) -> PortType | None:
    """Return the port type that a class in a module's signature stands for, if any."""
    return next((each for each in PORT_TYPES.values() if each.marker is marker), None)


def why_types_differ(source: str, target: str) -> str | None:
    """Return why an output of type `source` cannot feed an input of type `target`; None if it can.

    Types are those of `PORT_TYPES`; "any" takes everything (source: the original's rule). The
    second port of a script may carry a second table (source: the later designer), or an object
    for another script, so that it can be tried on any dataset port; a report is a table, too.
    """
    if target in (source, "any") or source == UNKNOWN:
        return None
    if source in ("figures", "report") and target == "dataset":
        return None
    given = PORT_TYPES[source].title.lower() if source in PORT_TYPES else source
    wanted = PORT_TYPES[target].title.lower() if target in PORT_TYPES else target
    return f"This input takes a {wanted}, but the output gives a {given}."
