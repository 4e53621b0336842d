"""Select Columns in Dataset: some columns of a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from studio.experiment.parameters import Choices, Columns, Help, Label, Visible
from studio.experiment.ports import Dataset
from studio.experiment.spec import module

TYPES = (
    "Numeric",
    "Integer",
    "Double",
    "String",
    "Boolean",
    "DateTime",
    "TimeSpan",
    "Categorical",
    "Bytes",
    "Object",
)
_PARAMETER = {"Names": "columns", "Types": "type", "Positions": "positions"}


@module(
    "Select Columns in Dataset",
    id="select_columns",
    category="Data Transformation/Manipulation",
    icon="columns",
    keywords=("project", "columns", "keep", "drop", "remove", "filter", "reorder"),
    aliases=("Select Columns", "Project Columns"),
)
def select_columns(
    table: Annotated[Dataset, Label("Dataset"), Help("The table to take columns from.")],
    *,
    mode: Annotated[
        str,
        Choices("Include", "Exclude"),
        Label("Mode"),
        Help("Include keeps the columns chosen here; Exclude keeps all others."),
    ] = "Include",
    by: Annotated[
        str,
        Choices("Names", "Types", "Positions"),
        Label("Choose by"),
        Help("Names, what columns hold, or where they stand."),
    ] = "Names",
    columns: Annotated[
        Sequence[str],
        Columns("Dataset"),
        Label("Columns"),
        Help(
            "The names, or rules that are applied in each run. Include keeps the order of names,"
            " so columns can be put in another order."
        ),
        Visible("by", "Names"),
    ] = (),
    type: Annotated[
        str,
        Choices(*TYPES),
        Label("Type"),
        Help("What the columns hold. Integer and Double are the two kinds of Numeric."),
        Visible("by", "Types"),
    ] = "Numeric",
    positions: Annotated[
        str,
        Label("Positions"),
        Help("Counted from 1, such as 1-3,5. Write 4- for the fourth and all after it."),
        Visible("by", "Positions"),
    ] = "",
) -> Annotated[Dataset, Label("Results dataset"), Help("The table with the columns left.")]:
    """Keeps some columns of a table, or all but some.

    Choose them by name, by what they hold, or by position: `1-3,5` stands for the first three
    and the fifth. With **Include** and names or positions, columns come out in the order in which
    you list them.

    A name that the table does not have is an error, so a change upstream does not go unseen. Rules
    (begin with all columns or none, then include and exclude) find columns that are new upstream.
    """
    from studio.data.selection import by_names, by_positions, by_types

    if by == "Names":
        chosen = by_names(table, columns)
    elif by == "Types":
        chosen = by_types(table, type)
    else:
        chosen = by_positions(len(table.columns), positions)
    if mode == "Exclude":
        left_out = set(chosen)
        chosen = [each for each in range(len(table.columns)) if each not in left_out]
    if not chosen:
        from studio.experiment.errors import ModuleError

        raise ModuleError("No column is left. Please choose others.", parameter=_PARAMETER[by])
    return table.iloc[:, chosen]
