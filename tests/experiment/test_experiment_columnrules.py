"""Rules that choose columns."""

from __future__ import annotations

import pandas as pd
import pytest

from studio.experiment.columnrules import Column, Rule, choose, type_of

COLUMNS = [
    Column("Age", "number"), Column("age group", "category"), Column("Name", "text"),
    Column("price_2019", "number"), Column("price_2020", "number"), Column("when", "time"),
]  # fmt: skip
NAMES = [each.name for each in COLUMNS]


@pytest.mark.parametrize(
    ("everything", "rules", "left"),
    [
        (False, [], []),
        (True, [], NAMES),
        (False, [Rule(True, "begins", "AGE")], ["Age", "age group"]),
        (False, [Rule(True, "type", "number")], ["Age", "price_2019", "price_2020"]),
        (True, [Rule(False, "type", "number")], ["age group", "Name", "when"]),
        (False, [Rule(True, "contains", "price"), Rule(False, "ends", "2020")], ["price_2019"]),
        (True, [Rule(False, "begins", "price"), Rule(True, "name", "price_2020")],
         ["Age", "age group", "Name", "price_2020", "when"]),
        (False, [Rule(True, "pattern", r"_\d{4}$")], ["price_2019", "price_2020"]),
        (False, [Rule(True, "pattern", "(")], []),
        (False, [Rule(True, "begins", "")], []),
    ],
)  # fmt: skip
def test_rules_follow_each_other_and_keep_the_order_of_the_columns(everything, rules, left):
    assert choose(COLUMNS, everything, rules) == left


def test_types_are_those_of_the_data():
    frame = pd.DataFrame({
        "n": [1.5], "t": ["x"], "b": [True], "d": pd.to_datetime(["2020-01-01"]),
        "c": pd.Categorical(["a"]),
    })  # fmt: skip
    assert [type_of(each) for each in frame.dtypes] == [
        "number", "text", "flag", "time", "category",
    ]  # fmt: skip
