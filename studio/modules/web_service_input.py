"""Web Service Input: where a request's table enters a published experiment."""

from __future__ import annotations

from typing import Annotated

from studio.experiment.parameters import Code, Help, Label, Optional
from studio.experiment.ports import Dataset
from studio.experiment.spec import module


@module(
    "Web Service Input",
    id="web_service_input",
    category="Web Service",
    icon="import",
    keywords=("publish", "deploy", "request", "score", "rest", "api", "operationalize"),
    aliases=("Web Service Inputs",),
)
def web_service_input(
    example: Annotated[
        Dataset | None,
        Label("Example"),
        Help("A table like those that callers send: its columns and types are the service's."),
    ] = None,
    *,
    name: Annotated[
        str,
        Label("Name"),
        Help("What callers write under Inputs. Each input of a service has its own name."),
    ] = "input1",
    data: Annotated[
        str,
        Code("text"),
        Label("Example as text"),
        Help("An example as comma separated text, used while nothing is connected."),
        Optional(),
    ] = "",
) -> Annotated[Dataset, Label("Dataset"), Help("The caller's table; here the example.")]:
    """Marks the place where the table of a request enters a published experiment.

    Put it on a connection: data comes in as **Example** and goes on unchanged while you run the
    experiment here. Once the experiment is published, the table that a caller sends takes its
    place, and whatever leads to it is not run for a request.

    The columns of the example and their types are what the service asks of its callers. Without
    a connection, type an example as text; without any, the service takes every table.
    """
    import pandas as pd

    from studio.data.readers import read_text_table

    if example is not None:
        return example
    return read_text_table(data) if data.strip() else pd.DataFrame()
