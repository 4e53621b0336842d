"""Enter Data Manually: a small table typed in."""

from __future__ import annotations

from typing import Annotated

from studio.experiment.parameters import Choices, Code, Help, Label
from studio.experiment.ports import Dataset
from studio.experiment.spec import module


@module(
    "Enter Data Manually",
    id="enter_data",
    category="Data Input and Output",
    icon="keyboard",
    keywords=("type", "paste", "text", "inline", "csv", "tsv"),
)
def enter_data(
    *,
    format: Annotated[
        str,
        Choices("CSV", "TSV"),
        Label("Data format"),
        Help("CSV: values are separated by commas. TSV: by tabs, as when pasted from a sheet."),
    ] = "CSV",
    has_header: Annotated[
        bool,
        Label("Has header"),
        Help("The first line holds the names of the columns. Without it they are Col1, Col2..."),
    ] = True,
    data: Annotated[
        str,
        Code("text"),
        Label("Data"),
        Help("The table, one row a line. Put a value that holds a separator into quotes."),
    ] = "",
) -> Annotated[Dataset, Label("Dataset"), Help("The table that was typed in.")]:
    """Makes a table from text that is typed or pasted here.

    One row a line, the first line with the names:

        name,age
        "Doe, Jane",41
        Ali,

    An empty place is a missing value. Columns of numbers become numbers by themselves.
    """
    from studio.data.readers import read_text_table

    return read_text_table(data, separator="\t" if format == "TSV" else ",", has_header=has_header)
