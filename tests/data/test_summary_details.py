"""Other bins, curves, and two columns together."""

from __future__ import annotations

import datetime as dt
import math
from decimal import Decimal

import numpy as np
import pandas as pd
import pytest

from studio.data.summaries import comparing
from studio.data.summaries.comparing import compare
from studio.data.summaries.detail import look_closer


def test_bins_as_many_as_asked_for():
    column = pd.Series(np.random.default_rng(0).normal(size=1000))
    for bins in (1, 7, 64):
        wanted, edges = np.histogram(column, bins=bins)
        found = look_closer(column, bins=bins).histogram
        assert found.counts == tuple(wanted)
        assert found.edges == pytest.approx(edges)


def test_a_logarithmic_axis_leaves_out_what_has_no_place_there():
    found = look_closer(pd.Series([0.0, -5.0, 1.0, 10.0, 100.0, 1000.0, None]), bins=3, log=True)
    assert found.histogram.counts == (1, 1, 2) and found.histogram.left_out == 2
    assert found.histogram.edges == pytest.approx((1, 10, 100, 1000))
    assert look_closer(pd.Series([-1, -2]), log=True) is None


def test_the_curves_over_a_histogram():
    column = pd.Series(np.random.default_rng(0).normal(size=5000))
    found = look_closer(column)
    shares = [share for _, share in found.cumulative]
    assert shares == sorted(shares) and shares[-1] == 1.0
    middle = min(found.cumulative, key=lambda point: abs(point[0]))
    assert middle[1] == pytest.approx(0.5, abs=0.05)
    at, height = zip(*found.density)
    assert np.trapezoid(height, at) == pytest.approx(1.0, abs=0.02)
    assert max(height) == pytest.approx(1 / math.sqrt(2 * math.pi), abs=0.05)


@pytest.mark.parametrize(
    "column",
    [
        pd.Series([Decimal(1), Decimal(3), None], dtype=object),
        pd.Series([dt.date(2020, 1, 1), dt.date(2021, 1, 1), None], dtype=object),
        pd.Series(pd.date_range("2020", periods=3, tz="Asia/Seoul")),
        pd.Series(pd.to_timedelta([1, 2, None], unit="h")),
        pd.Series([10**400, 1, 2], dtype=object),
        pd.Series([math.inf, 1.0, -1.7e308, 1.7e308]),
        pd.Series([5, 5]),
    ],
)
def test_columns_of_other_kinds_have_a_histogram(column):
    found = look_closer(column, bins=4)
    assert found is not None and sum(found.histogram.counts) >= 2
    compare(pd.DataFrame({"a": column, "b": column}), "a", "b")


@pytest.mark.parametrize("dtype", ["float64", "object", "str", "datetime64[ns]"])
def test_nothing_to_draw(dtype):
    empty = pd.Series([None, None], dtype=dtype)
    assert look_closer(empty) is None
    found = compare(pd.DataFrame({"a": empty, "b": [1, 2]}), "a", "b")
    assert (found.kind, found.left_out) == ("nothing", 2)
    assert compare(pd.DataFrame({"a": empty, "b": [1, 2]}).iloc[:0], 0, 1).kind == "nothing"


# -- two columns ---------------------------------------------------------------------------------


def test_two_numbers_make_a_scatter_plot():
    frame = pd.DataFrame({"a": [1, 2, 3, None], "b": [2.0, 4.0, 6.0, 1.0]})
    found = compare(frame, "a", "b")
    assert (found.kind, found.rows, found.left_out) == ("scatter", 3, 1)
    assert (found.x, found.y) == ((1, 2, 3), (2, 4, 6))
    assert found.correlation == pytest.approx(1.0)
    assert compare(frame.assign(b=1), "a", "b").correlation is None


def test_many_rows_become_hexagons_that_hold_every_row():
    random = np.random.default_rng(0)
    a = random.normal(size=200_000)
    frame = pd.DataFrame({"a": a, "b": a + random.normal(size=len(a))})
    found = compare(frame, "a", "b")
    assert found.kind == "hexagons" and sum(found.counts) == found.rows == 200_000
    assert found.correlation == pytest.approx(frame.corr().iloc[0, 1])
    assert min(found.x) >= 0 and max(found.x) <= 1.02 and min(found.y) >= 0 and max(found.y) <= 1.03


def test_a_number_and_a_text_make_boxes():
    frame = pd.DataFrame(
        {"kind": ["a"] * 5 + ["b"] * 3 + [None], "n": [1, 2, 3, 4, 100, 7, 7, 7, 1]}
    )
    found = compare(frame, "n", "kind")
    assert (found.kind, found.categories, found.sizes) == ("box", ("a", "b"), (5, 3))
    assert (found.upright, found.left_out) == (False, 1)
    assert found.boxes[0].outliers == (100,) and found.boxes[1].median == 7
    assert compare(frame, "kind", "n").upright
    many = pd.DataFrame({"k": [f"k{i}" for i in range(100)], "n": range(100)})
    assert compare(many, "k", "n").more == 100 - comparing.BOXES


def test_two_texts_make_a_table_of_counts():
    frame = pd.DataFrame(
        {"a": ["x", "x", "y", None], "b": pd.Categorical(["p", "q", "q", "q"]), "c": [True] * 4}
    )
    found = compare(frame, "a", "b")
    assert (found.kind, found.categories, found.across) == ("crosstab", ("x", "y"), ("q", "p"))
    assert found.table == ((1, 1), (1, 0)) and (found.rows, found.left_out) == (3, 1)
    assert compare(frame, "c", "b").table == ((3, 1),)


def test_what_is_beyond_the_first_categories_is_counted_together():
    frame = pd.DataFrame({"a": [f"a{i % 30}" for i in range(900)], "b": ["x"] * 900})
    found = compare(frame, "a", "b")
    assert len(found.categories) == comparing.CELLS and found.more == 30 - comparing.CELLS
    assert sum(map(sum, found.table)) == 900 and len(found.table) == comparing.CELLS + 1


def test_cells_that_cannot_be_hashed_are_categories():
    frame = pd.DataFrame({"a": [[1], [1], {"k": 2}, "x"], "b": ["p", "p", "q", "q"]})
    found = compare(frame, "a", "b")
    assert found.categories[0] == "[1]" and found.table[0] == (2, 0)


def test_an_unknown_column_is_named():
    with pytest.raises(KeyError, match="nope"):
        compare(pd.DataFrame({"a": [1]}), "a", "nope")


def test_one_column_with_itself():
    assert compare(pd.DataFrame({"a": [1, 2]}), "a", "a").correlation == pytest.approx(1.0)
