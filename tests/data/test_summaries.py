"""Summaries of columns: the numbers are those of pandas, and whatever a cell holds is survived."""

from __future__ import annotations

import datetime as dt
import json
import math
from collections import Counter
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from studio.data.summaries import numbers as kernel
from studio.data.summaries import summarise
from studio.data.summaries.column import summarise_column
from studio.data.summaries.model import ColumnSummary
from studio.data.summaries.order import Buckets, Sorted, Tally
from studio.data.summaries.sketch import estimate_unique
from studio.data.summaries.words import (
    deviation_text,
    note_text,
    position_text,
    unique_text,
)

DTYPES = ["float64", "Int64", "str", "object", "datetime64[ns]", "bool"]
DTYPES += ["category", "timedelta64[s]", "boolean", "complex128"]


def of(values, **options):
    return summarise_column(pd.Series(values, **options), "x")


def codes(summary):
    return [each.code for each in summary.notes]


def close(left, right):
    return left == pytest.approx(right, rel=1e-9, abs=1e-12)


# -- numbers -------------------------------------------------------------------------------------

sane = st.floats(-1e12, 1e12) | st.integers(-50, 50).map(float) | st.just(math.nan)


@given(st.lists(sane, min_size=1, max_size=300))
def test_the_statistics_of_floats_are_those_of_pandas(values):
    column = pd.Series(values, dtype="float64")
    found, wanted = of(column), column.describe()
    assert found.missing == column.isna().sum()
    assert found.unique == column.nunique()
    if not column.count():
        assert found.mean is found.minimum is found.histogram is found.box is None
        return
    assert close(found.mean, wanted["mean"]) or abs(found.mean - wanted["mean"]) < 1e-3
    assert (found.minimum, found.maximum) == (wanted["min"], wanted["max"])
    if column.count() > 1:
        assert found.deviation == pytest.approx(wanted["std"], rel=1e-6, abs=1e-3)
    else:
        assert found.deviation is None
    for share, at in found.quantiles:
        assert at == pytest.approx(column.quantile(share), rel=1e-9, abs=1e-3)
    assert sum(found.histogram.counts) == column.count()


@given(
    hnp.arrays(st.sampled_from(["int8", "uint8", "int32", "int64", "uint64"]), st.integers(1, 200))
)
@example(np.arange(10, dtype="uint8"))
@example(np.arange(11, dtype="int64"))  # more than ten rows, and none is like another
@example(np.array([*range(11), 5], dtype="int8"))
@example(np.array([0, 2**64 - 1, 2**63, 2**63, *range(9)], dtype="uint64"))
def test_whole_numbers_of_every_size(values):
    found, column = of(values), pd.Series(values)
    assert found.unique == column.nunique()
    assert (found.minimum, found.maximum) == (int(values.min()), int(values.max()))
    exact = [int(each) for each in values]
    assert found.mean == pytest.approx(sum(exact) / len(exact), abs=1e-9 * max(map(abs, exact)))
    assert sum(found.histogram.counts) == len(values)
    counted = sorted(Counter(exact).items(), key=lambda each: (-each[1], each[0]))
    if len(exact) == len(counted) > 10:  # no value is more frequent than another
        assert found.top == ()
    else:
        top = [(position_text(value, found.scale), count) for value, count in counted[:10]]
        assert [(each.text, each.count) for each in found.top] == top


@settings(deadline=None)
@given(
    st.one_of(
        hnp.arrays("float64", st.integers(2, 300), elements=st.floats(-1e6, 1e6)),
        hnp.arrays("int64", st.integers(2, 300)),
        hnp.arrays("uint64", st.integers(2, 300)),
        hnp.arrays("int16", st.integers(2, 300)),
    ),
    st.lists(st.floats(-1e6, 1e6) | st.integers(-(2**63), 2**64), max_size=8),
)
def test_the_three_orders_agree(values, asked):
    ordered = Sorted(np.sort(values))
    different, counts = np.unique(values, return_counts=True)
    others = [Tally(different, counts)]
    low, high = values.min().item(), values.max().item()
    if low < high and (values.dtype.kind != "f" or Buckets.suits(low, high)):
        others.append(Buckets(values, low, high))
    exact = sorted(each.item() for each in values)
    for order in (ordered, *others):
        assert [order.at(rank) for rank in range(order.size)] == exact
        for value in [*asked, *exact[:20]]:
            assert order.below(value) == sum(1 for each in exact if each < value)
            assert order.below(value, with_it=True) == sum(1 for each in exact if each <= value)
        box, wanted = kernel.make_box(order), kernel.make_box(ordered)
        assert box == wanted


def test_a_long_column_is_summarised_without_sorting_all_of_it(monkeypatch):
    monkeypatch.setattr(kernel, "LARGE", 10_000)
    monkeypatch.setattr(kernel, "FEW", 1_000)
    random = np.random.default_rng(5)
    values = np.r_[random.normal(size=60_000), np.full(3_000, 0.25), np.nan]
    quick, column = of(values), pd.Series(values)
    assert quick.unique_is == "estimate" and "estimate" in codes(quick)
    assert quick.unique == pytest.approx(60_001, rel=0.1)
    assert unique_text(quick).startswith("≈")
    exact = summarise_column(column, "x", exact=True)
    assert (exact.unique, exact.unique_is) == (60_001, "exact")
    for name in ("mean", "deviation", "minimum", "maximum", "quantiles", "histogram", "box"):
        ours, theirs = getattr(quick, name), getattr(exact, name)
        assert close(ours, theirs) if isinstance(ours, float) else ours == theirs
    assert (quick.top[0].text, quick.top[0].count) == ("0.25", 3_000) and len(quick.top) == 1
    few = of(np.tile(np.arange(500) * 0.1, 100))
    assert (few.unique, few.unique_is) == (500, "exact")


def test_the_estimate_is_near(monkeypatch):
    random = np.random.default_rng(1)
    for values in (random.random(1_000_000), np.arange(1_000_000), np.arange(1_000_000) * 1.0):
        assert estimate_unique(values) == pytest.approx(1_000_000, rel=0.05)
        assert estimate_unique(np.repeat(values[:300_000], 3)) == pytest.approx(300_000, rel=0.1)


def test_infinities_are_left_out_and_told():
    found = of([1.0, 2.0, 3.0, math.inf, -math.inf, None])
    assert (found.mean, found.median, found.missing, found.infinite) == (2.0, 2.0, 1, 2)
    assert (found.minimum, found.maximum, found.unique) == (-math.inf, math.inf, 5)
    assert found.box.high == 3.0 and sum(found.histogram.counts) == 3
    assert "2 infinite values" in note_text(found.notes[0])
    only = of([math.inf, math.inf])
    assert (only.minimum, only.maximum, only.histogram, only.unique) == (
        math.inf,
        math.inf,
        None,
        1,
    )


def test_numbers_as_far_apart_as_can_be():
    found = of([-1.7e308, 1.7e308, 0.0])
    assert found.mean == 0.0 and found.deviation is None and "far" in codes(found)
    assert sum(found.histogram.counts) == 3
    tiny = of([0.0, 5e-324, 1e-310])
    assert sum(tiny.histogram.counts) == 3


def test_the_last_bin_holds_its_upper_edge_and_one_value_has_a_bin():
    assert of([0.0, 10.0]).histogram.counts == (1, 0, 0, 0, 0, 0, 0, 0, 0, 1)
    one = of([7, 7, 7])
    assert one.histogram.counts == (3,) and one.histogram.edges[0] < 7 < one.histogram.edges[1]
    assert one.box.low == one.box.high == 7


def test_outliers_of_a_box():
    found = of([*range(100), 1000, 1001])
    assert (found.box.outside, found.box.outliers, found.box.high) == (2, (1000, 1001), 99)


def test_huge_whole_numbers_and_decimals():
    found = of([10**30, 2, 3, 10**400], dtype=object)
    assert found.kind == "Numeric" and found.missing == 0 and found.unique == 4
    assert "huge" in codes(found) and found.histogram is not None
    money = of([Decimal("1.10"), Decimal("2.30"), Decimal("NaN"), None], dtype=object)
    assert (money.kind, money.missing, money.mean) == ("Numeric", 2, pytest.approx(1.7))
    assert of([Decimal("sNaN"), Decimal(1)], dtype=object).missing == 1
    assert of([Fraction(1, 3), 1, 2.5], dtype=object).kind == "Numeric"
    assert of(pd.array([1, None, 2**60 + 1], dtype="Int64")).maximum == 2**60 + 1
    assert of(pd.array([1.5, None], dtype="Float64")).mean == 1.5
    assert of(np.array([1, 2], "float16")).mean == 1.5


# -- other kinds -----------------------------------------------------------------------------------


def test_texts_have_top_values_and_lengths():
    found = of(["b"] * 3 + ["a"] * 5 + ["ccc", None])
    assert [(each.text, each.count) for each in found.top] == [("a", 5), ("b", 3), ("ccc", 1)]
    assert (found.kind, found.missing, found.unique) == ("String", 1, 3)
    assert (found.shortest, found.longest, found.scale) == (1, 3, None)
    assert of([f"name {i}" for i in range(100)]).top == ()


def test_more_than_ten_values_leave_the_ten_most_frequent():
    values = [f"v{i}" for i in range(30) for _ in range(i + 1)]
    assert [each.text for each in of(values).top] == [f"v{i}" for i in range(29, 19, -1)]


def test_truth_categories_and_bytes():
    truth = of([True, False, True])
    assert [(each.text, each.count) for each in truth.top] == [("True", 2), ("False", 1)]
    some = of(pd.array([True, None], dtype="boolean"))
    assert (some.kind, some.missing, some.unique) == ("Boolean", 1, 1)
    kinds = of(pd.Categorical(["a", None, "b", "a"], categories=["z", "b", "a"]))
    assert (kinds.kind, kinds.missing, kinds.unique) == ("Categorical", 1, 2)
    assert kinds.top[0].text == "a" and "unused" in codes(kinds)
    raw = of([b"ab", b"ab", b"\xff" * 10_000_000], dtype=object)
    assert (raw.kind, raw.unique, raw.top[0].count) == ("Bytes", 2, 2)
    assert len(raw.top[1].text) < 300


def test_moments_with_a_zone_and_spans():
    days = [*pd.date_range("2020-03-29", periods=5, freq="D", tz="Europe/Berlin"), pd.NaT]
    found = of(days)
    assert (found.kind, found.missing, found.unique) == ("DateTime", 1, 5)
    assert position_text(found.minimum, found.scale) == "2020-03-29"
    assert position_text(found.maximum, found.scale) == "2020-04-02"
    spans = of(pd.to_timedelta([1, 2, 3], unit="h"))
    assert spans.kind == "TimeSpan" and position_text(spans.mean, spans.scale) == "2 h"
    assert deviation_text(spans) == "1 h"
    assert of(days, dtype=object).kind == "DateTime" and of(days, dtype=object).missing == 1
    old = of([dt.date(1, 1, 1), dt.date(9999, 12, 31), None], dtype=object)
    assert (old.kind, old.missing) == ("DateTime", 1)
    assert position_text(old.maximum, old.scale) == "9999-12-31"
    odd = of([dt.datetime(2020, 1, 1), dt.datetime(2020, 1, 1, tzinfo=dt.UTC)], dtype=object)
    assert odd.kind == "DateTime" and "times" in codes(odd) and odd.unique == 2
    months = of(pd.period_range("2020-01", periods=4, freq="M"))
    assert months.kind == "DateTime" and "periods" in codes(months)
    ages = of(np.array(["2020", "-9000000000"], dtype="datetime64[Y]").astype("datetime64[s]"))
    assert position_text(ages.minimum, ages.scale).startswith("-9000000000")


def test_cells_of_several_kinds_are_explained():
    found = of([1, "1", True, [1], None, 2.5], dtype=object)
    assert (found.kind, found.missing, found.unique) == ("Object", 1, 5)
    told = note_text(found.notes[0])
    assert "1 str" in told and "1 list" in told


def test_lists_and_dicts_are_counted():
    found = of([[1, 2], [1, 2], {"a": [1]}, {"a": [1]}, np.arange(3), {1}], dtype=object)
    assert found.unique == 4 and found.top[0].text == "[1, 2]"


class Rude:
    """Fails at whatever it is asked."""

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, other):
        raise RuntimeError("no")

    def __repr__(self):
        raise RuntimeError("no")


def test_values_that_fail_at_everything():
    circle: list = []
    circle.append(circle)
    for values in ([Rude(), Rude()], [circle, 1], [[Rude()], "a"]):
        found = of(pd.Series(values, dtype=object))
        assert not found.problem and found.unique is None and "uncountable" in codes(found)
        assert unique_text(found) == "–"


def test_a_column_that_cannot_be_read_says_why():
    class Broken:
        dtype, name = "odd", "x"

        def __len__(self):
            return 3

    found = summarise_column(Broken(), "x")  # type: ignore[arg-type]
    assert found.problem and found.rows == 3


@pytest.mark.parametrize("dtype", DTYPES)
def test_no_rows_and_nothing_but_missing(dtype):
    found = of([], dtype=dtype)
    assert (found.rows, found.missing, found.problem, found.histogram) == (0, 0, "", None)
    if dtype != "bool":
        empty = of([None] * 3, dtype=dtype)
        assert (empty.missing, empty.unique, empty.problem) == (3, 0, "")


anything = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.complex_numbers(),
    st.decimals().filter(lambda each: not each.is_snan()),
    st.text(max_size=4),
    st.binary(max_size=4),
    st.dates(),
    st.datetimes(),
    st.timedeltas(),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=2), st.none(), max_size=2),
)


@settings(deadline=None)
@given(st.lists(anything, max_size=30))
def test_whatever_the_cells_hold(values):
    column = pd.Series(values, dtype=object)
    found = summarise_column(column, "x")
    assert not found.problem
    assert found.missing == column.isna().sum()
    again = ColumnSummary.from_json(json.loads(json.dumps(found.to_json(), allow_nan=False)))
    assert again == found
    for note in found.notes:
        assert note_text(note)


@pytest.mark.parametrize(
    "column",
    [
        pd.array([1, None], dtype="int64[pyarrow]"),
        pd.array([Decimal("1.5"), None], dtype=pd.ArrowDtype(pa.decimal128(5, 2))),
        pd.array([dt.date(2020, 1, 1), None], dtype="date32[pyarrow]"),
        pd.array([[1], None], dtype=pd.ArrowDtype(pa.list_(
            pa.int64()))),
        pd.arrays.SparseArray([0.0, 1.0, np.nan]),
        pd.interval_range(0, 3).insert(0, np.nan),
        np.array([1 + 2j, np.nan]),
    ],
)  # fmt: skip
def test_rarer_types(column):
    found = of(column)
    assert not found.problem
    assert found.missing == 1


# -- a whole table ---------------------------------------------------------------------------------


def test_a_table_in_the_order_of_its_columns():
    frame = pd.DataFrame({"b": [1, 2], "a": ["x", "y"], "n" * 10_000: [None, None]})
    found = summarise(frame)
    assert [each.name for each in found] == list(frame.columns)
    assert summarise(pd.DataFrame()) == []
    assert [each.rows for each in summarise(frame.iloc[:0])] == [0, 0, 0]
