import datetime

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.data.expressions import comparing, matching
from studio.data.sampling import draw, key_column
from studio.experiment.errors import ModuleError


@pytest.fixture
def table():
    return pd.DataFrame(
        {
            "age": [30.0, 18.0, None, 70.0],
            "city": ["San Jose", "Ulm", None, "San Remo"],
            "on": [True, False, True, True],
            "day": pd.to_datetime(["2020-01-01", "2021-06-01", None, "2022-01-01"]),
            "took": pd.to_timedelta(["1h", "2h", None, "3h"]),
            "size": pd.Categorical([1, 2, 2, 3]),
            'a "b" & c|d': [1, 2, 3, 4],
            "code": ["10", "9", "x", None],
        }
    )


def rows(mask):
    assert mask.dtype == bool
    return np.flatnonzero(mask).tolist()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('\\"age" > 18', [0, 3]),
        ('"age" >= 18', [0, 1, 3]),
        ('\\"age"<>30', [1, 3]),
        ('\\"age" != 30', [1, 3]),
        ('\\"age" = 3e1', [0]),
        ('\\"age" >= 18 & \\"age" < 65', [0, 1]),
        ('\\"age" < 20 | \\"age" > 60', [1, 3]),
        ('\\"age" < 20 | \\"age" > 20 & \\"city" = Nowhere', [1]),
        ('\\"age" > 20 && \\"on" == true', [0, 3]),
        ('\\"city" == "San Jose"', [0]),
        ('\\"city" = San Jose', [0]),
        ('\\"city" > T', [1]),
        ('\\"city" == "R&D"', []),
        ('\\"on" = False', [1]),
        ('\\"day" > 2020-12-31', [1, 3]),
        ('\\"day" = 2020-01-01T00:00Z', [0]),
        ('\\"took" >= 2 hours', [1, 3]),
        ('\\"size" > 1', [1, 2, 3]),
        ('\\"a ""b"" & c|d" <= 2', [0, 1]),
        ('\\"code" = 9', [1]),
    ],
)
def test_comparisons(table, text, found):
    assert rows(comparing(table, text)) == found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("age > 3", "cannot be understood"),
        ('\\"age" > ', "a value is missing"),
        ('\\"age" > 3 &', "cannot be understood"),
        ('\\"age" ~ 3', "cannot be understood"),
        ('\\"agee" > 3', "Did you mean “age”"),
        ('\\"age" > old', "holds numbers, but is compared with “old”"),
        ('\\"on" = maybe', "holds true or false"),
        ('\\"day" > soon', "holds dates"),
        ('\\"took" > long', "holds time spans"),
        ("", "cannot be understood"),
    ],
)
def test_comparisons_that_cannot_be_made(table, text, said):
    with pytest.raises(ModuleError) as caught:
        comparing(table, text)
    assert said in caught.value.message
    assert caught.value.parameter == "relational_expression"


def test_dates_with_a_zone_and_dates_without_time():
    table = pd.DataFrame(
        {
            "z": pd.to_datetime(["2020-01-01 23:00Z", "2020-01-02 01:00Z"]),
            "d": [datetime.date(2020, 1, 1), datetime.date(2020, 1, 3)],
        }
    )
    assert rows(comparing(table, '\\"z" >= 2020-01-02')) == [1]
    assert rows(comparing(table, '\\"d" > 2020-01-01')) == [1]


def test_missing_values_of_nullable_columns_fit_nothing():
    table = pd.DataFrame({"a": pd.array([1, None, 3], dtype="Int64")})
    assert rows(comparing(table, '\\"a" != 3')) == [0]
    assert rows(matching(table, '\\"a" .*')) == [0, 2]


def test_comparing_in_a_table_without_rows(table):
    assert rows(comparing(table[:0], '\\"age" > 1 & \\"city" = x | \\"day" > 2020')) == []
    assert rows(matching(table[:0], '\\"city" x')) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('\\"city" ^San', [0, 3]),
        ('\\"city" (?i)ULM$', [1]),
        ('"age" ^7', [3]),
        ('\\"city" "', []),
        ('\\"on" True', [0, 2, 3]),
    ],
)
def test_patterns(table, text, found):
    assert rows(matching(table, text)) == found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('\\"city" (', "cannot be used"),
        ('\\"city"', "Write the column in quotes"),
        ("city ^San", "Write the column in quotes"),
        ('\\"town" x', "no column “town”"),
    ],
)
def test_patterns_refused(table, text, said):
    with pytest.raises(ModuleError) as caught:
        matching(table, text)
    assert said in caught.value.message
    assert caught.value.parameter == "regular_expression"


@given(st.integers(0, 200), st.floats(0, 1), st.integers(0, 2**32 - 1))
def test_as_many_rows_as_asked_and_the_same_again(count, fraction, seed):
    chosen = draw(count, fraction, seed=seed)
    assert abs(int(chosen.sum()) - count * fraction) <= 0.5 + 1e-6
    assert (chosen == draw(count, fraction, seed=seed)).all()


@given(st.lists(st.integers(0, 4), max_size=60), st.floats(0, 1), st.integers(0, 99) | st.none())
def test_every_group_gives_its_share(groups, fraction, seed):
    key = np.array(groups, dtype=np.int64)
    chosen = draw(len(groups), fraction, seed=seed, key=key)
    assert chosen.sum() == draw(len(groups), fraction, seed=seed).sum()
    for group in set(groups):
        share = chosen[key == group].sum()
        assert abs(share - fraction * (key == group).sum()) < 1 + 1e-6


def test_half_rows_are_rounded_up():
    assert draw(5, 0.5, seed=None).tolist() == [True, True, True, False, False]
    assert draw(10, 0.35, seed=None).sum() == 4
    assert draw(3, 1.0, seed=1).all()
    assert not draw(3, 0.0, seed=1).any()


def test_another_seed_draws_other_rows():
    assert (draw(100, 0.5, seed=1) != draw(100, 0.5, seed=2)).any()


def test_without_chance_the_first_rows_of_each_group_go_first():
    key = np.array([0, 1, 0, 1, 0, 1])
    assert rows(draw(6, 1 / 3, seed=None, key=key)) == [0, 1]


def test_groups_by_a_column_with_missing_values(table):
    assert len(set(key_column(table, ["city"]).tolist())) == 4
    assert key_column(table, ["on"]).tolist() == [0, 1, 0, 0]


@pytest.mark.parametrize(
    ("columns", "said"),
    [([], "but none is chosen"), (["on", "age"], "but 2 are chosen"), (["oN "], "“on”")],
)
def test_the_column_to_stratify_by(table, columns, said):
    with pytest.raises(ModuleError) as caught:
        key_column(table, columns)
    assert said in caught.value.message
    assert caught.value.parameter == "stratification_column"


def test_a_column_of_lists_cannot_stratify():
    with pytest.raises(ModuleError, match="cannot be told apart"):
        key_column(pd.DataFrame({"a": [[1], [2]]}), ["a"])
