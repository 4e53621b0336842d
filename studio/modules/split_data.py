"""Split Data: the rows of a table, divided in two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from studio.experiment.parameters import (
    Choices,
    Columns,
    Help,
    Label,
    Optional,
    Range,
    Seed,
    Visible,
)
from studio.experiment.ports import Dataset
from studio.experiment.spec import module

ROWS, REGEX, RELATIVE = "Split Rows", "Regular Expression", "Relative Expression"


@module(
    "Split Data",
    id="split_data",
    category="Data Transformation/Sample and Split",
    icon="split",
    keywords=("train", "test", "sample", "rows", "filter", "divide", "stratified", "random"),
    aliases=("Split",),
)
def split_data(
    table: Annotated[Dataset, Label("Dataset"), Help("The table to divide.")],
    *,
    mode: Annotated[
        str,
        Choices(ROWS, REGEX, RELATIVE),
        Label("Splitting mode"),
        Help("By number of rows, by a pattern in a column, or by comparing a column's values."),
    ] = ROWS,
    fraction: Annotated[
        float,
        Range(0, 1, 0.05),
        Label("Fraction of rows in the first output dataset"),
        Help("From 0 to 1: 0.7 puts 70 % of the rows first."),
        Visible("mode", ROWS),
    ] = 0.5,
    randomized: Annotated[
        bool,
        Label("Randomized split"),
        Help("Draw the rows by chance. Otherwise the first rows go first."),
        Visible("mode", ROWS),
    ] = True,
    random_seed: Annotated[
        int,
        Range(0, 4_294_967_295),
        Seed(),
        Label("Random seed"),
        Help("The same seed draws the same rows again."),
        Visible("mode", ROWS),
    ] = 0,
    stratified: Annotated[
        bool,
        Label("Stratified split"),
        Help("Keep the shares of a column's values the same in both outputs."),
        Visible("mode", ROWS),
    ] = False,
    stratification_column: Annotated[
        Sequence[str],
        Columns("Dataset"),
        Label("Stratification key column"),
        Help("The one column whose values are shared out evenly."),
        Visible("stratified", True),
        Optional(),
    ] = (),
    regular_expression: Annotated[
        str,
        Label("Regular expression"),
        Help('The column in quotes, then the pattern: \\"City" ^San'),
        Visible("mode", REGEX),
    ] = '\\"column name" ^start',
    relational_expression: Annotated[
        str,
        Label("Relational expression"),
        Help('The column in quotes, a comparison, a value: \\"Age" >= 18 & \\"Age" < 65'),
        Visible("mode", RELATIVE),
    ] = '\\"column name" > 3',
) -> tuple[
    Annotated[Dataset, Label("Results dataset1"), Help("The first share, or the rows that fit.")],
    Annotated[Dataset, Label("Results dataset2"), Help("All other rows.")],
]:
    r"""Divides the rows of a table in two, by chance or by a condition.

    **Split Rows** gives a fraction of the rows to the first output and the rest to the second.
    Both keep the order of the table. With a column to stratify by, both hold its values in the
    same shares.

    **Regular Expression** sends rows to the first output whose value fits: `\"City" ^San` takes
    the cities that begin with San. **Relative Expression** compares: `\"Age" > 30`, joined with
    `&` (and) and `|` (or). A missing value fits nothing.
    """
    from studio.data import expressions, sampling

    if mode == REGEX:
        chosen = expressions.matching(table, regular_expression)
    elif mode == RELATIVE:
        chosen = expressions.comparing(table, relational_expression)
    else:
        key = sampling.key_column(table, stratification_column) if stratified else None
        seed = random_seed if randomized else None
        chosen = sampling.draw(len(table), fraction, seed=seed, key=key)
    first, second = table[chosen], table[~chosen]
    return first.reset_index(drop=True), second.reset_index(drop=True)
