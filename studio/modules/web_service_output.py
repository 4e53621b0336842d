"""Web Service Output: the table that a published experiment answers with."""

from __future__ import annotations

from typing import Annotated

from studio.experiment.parameters import Help, Label
from studio.experiment.ports import Dataset
from studio.experiment.spec import module


@module(
    "Web Service Output",
    id="web_service_output",
    category="Web Service",
    icon="export",
    keywords=("publish", "deploy", "response", "answer", "score", "rest", "api"),
    aliases=("Web Service Outputs",),
)
def web_service_output(
    table: Annotated[Dataset, Label("Dataset"), Help("The table that callers get.")],
    *,
    name: Annotated[
        str,
        Label("Name"),
        Help("What callers find under Results. Each output of a service has its own name."),
    ] = "output1",
) -> Annotated[Dataset, Label("Dataset"), Help("The same table.")]:
    """Marks a table that a published experiment answers with.

    Connect it to any dataset. In the studio the table goes through unchanged; once the
    experiment is published, each answer holds it under this name. Only what leads to an output
    is run for a request.
    """
    return table
