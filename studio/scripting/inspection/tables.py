"""The facts about an object as tables and as JSON, to be written to files."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from studio.data.jsonready import json_ready
from studio.scripting.inspection.facts import Matrix, ModelFacts

if TYPE_CHECKING:
    from pandas import DataFrame


def tables(facts: ModelFacts) -> dict[str, DataFrame]:
    """Return the tables about one object (not its parts), by name."""
    import pandas as pd

    found: dict[str, DataFrame] = {}
    if facts.parameters:
        found["Parameters"] = pd.DataFrame(
            [(p.name, p.value, p.default, p.changed) for p in facts.parameters],
            columns=["Parameter", "Value", "Default", "Changed"],
        )
    if facts.features:
        found["Features"] = pd.DataFrame({"Feature": facts.features})
    if facts.coefficients is not None:
        found["Coefficients"] = _turned(facts.coefficients, "Feature", facts.intercept)
    if facts.importances is not None:
        given = facts.importances
        columns: dict[str, Any] = {"Feature": given.names, "Importance": given.values}
        if given.spread:
            columns["Standard deviation"] = given.spread
        table = pd.DataFrame(columns)
        found["Importances"] = table.sort_values("Importance", ascending=False, kind="stable")
    if facts.clusters is not None:
        found["Clusters"] = _clusters(facts)
    if facts.components is not None:
        matrix = facts.components.matrix
        table = _turned(matrix, "Feature", ())
        found["Components"] = table
    if facts.tree is not None:
        found["Tree"] = pd.DataFrame(
            [
                (n, node.question or None, node.left if node.left >= 0 else None,
                 node.right if node.right >= 0 else None, node.rows, node.answer, node.impurity)
                for n, node in enumerate(facts.tree.nodes)
            ],
            columns=["Node", "Question", "Yes", "No", facts.tree.counted.capitalize(), "Answer",
                     "Impurity"],
        ).astype({"Yes": "Int64", "No": "Int64"})  # fmt: skip
    if facts.values:
        found["Values"] = pd.DataFrame(facts.values, columns=["Name", "Value"])
    return found


def _turned(matrix: Matrix, name: str, intercept: tuple[float, ...]) -> DataFrame:
    """Return a matrix with a line for each of its columns, the intercept first."""
    import pandas as pd

    single = len(matrix.rows) == 1
    titles = ["Coefficient"] if single and name == "Feature" else list(matrix.rows)
    lines = [
        (column, *(row[n] for row in matrix.values)) for n, column in enumerate(matrix.columns)
    ]
    if len(intercept) == len(matrix.rows):
        lines.insert(0, ("(Intercept)", *intercept))
    return pd.DataFrame(lines, columns=[name, *titles])


def _clusters(facts: ModelFacts) -> DataFrame:
    import pandas as pd

    given = facts.clusters
    assert given is not None
    columns: dict[str, Any] = {"Cluster": given.names}
    if given.sizes:
        columns["Rows"] = given.sizes
    if given.shares:
        columns["Weight"] = given.shares
    for place, name in enumerate(given.centres.columns if given.centres.rows else ()):
        columns[f"Centre of {name}"] = [line[place] for line in given.centres.values]
    return pd.DataFrame(columns)


def as_json(facts: ModelFacts) -> dict[str, Any]:
    """Return everything as JSON; NaN becomes null."""
    return json_ready(asdict(facts))
