import datetime
from decimal import Decimal

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.data.names import header_names, suggest, unique_names
from studio.data.tables import describe_columns, normalise, type_word

labels = st.one_of(
    st.text(max_size=6),
    st.integers(),
    st.floats(),
    st.none(),
    st.booleans(),
    st.tuples(st.text(max_size=2), st.integers(0, 3)),
    st.sampled_from(["a", "a (2)", "a (3)", "a (2) (2)", 1, "1"]),
)


@given(st.lists(labels, max_size=12))
def test_names_are_unique_text_and_stay_as_they_are_the_second_time(names):
    result = unique_names(names)
    assert len(set(result)) == len(result) == len(names)
    assert all(type(each) is str for each in result)
    assert unique_names(result) == result


@given(st.lists(st.sampled_from(["a", "b", "a (2)", "a (3)", "b (2)"]), max_size=10))
def test_the_first_of_a_name_keeps_it(names):
    result = unique_names(names)
    for name in set(names):
        assert result[names.index(name)] == name


@pytest.mark.parametrize(
    ("given_names", "wanted"),
    [
        (["a", "a", "a"], ["a", "a (2)", "a (3)"]),
        (["a", "a", "a (2)"], ["a", "a (3)", "a (2)"]),
        ([0, ("a", 1)], ["0", "('a', 1)"]),
        ([1, "1"], ["1", "1 (2)"]),
        ([None, None], ["None", "None (2)"]),
        (["\ud800", "ok"], ["\ufffd", "ok"]),
        ([], []),
    ],
)
def test_names_by_example(given_names, wanted):
    assert unique_names(given_names) == wanted


def test_many_equal_names_take_no_quadratic_time():
    result = unique_names(["x"] * 50_000)
    assert result[-1] == "x (50000)"
    assert len(set(result)) == 50_000


def test_header_cells_without_a_name_are_named_by_position():
    assert header_names(["a", "", None, "Col2"], 5) == ["a", "Col2", "Col3", "Col2 (2)", "Col5"]


def test_suggest_names_near_ones_and_else_what_there_is():
    assert suggest("PRICE ", ["price", "make"]) == "Did you mean “price”?"
    assert suggest("zzz", ["price", "make"]) == "There are: “price”, “make”."
    assert suggest("q", [f"column {n}" for n in range(25)]).endswith("and 5 more.")
    assert suggest("q", []) == "There are none."


@given(st.lists(labels, max_size=8), st.integers(0, 4))
def test_normalise_gives_a_port_table(names, rows):
    frame = pd.DataFrame([range(len(names))] * rows, columns=pd.Index(names, dtype=object))
    frame.index = frame.index[::-1]
    table = normalise(frame)
    assert list(table.columns) == unique_names(frame.columns)
    assert isinstance(table.index, pd.RangeIndex)
    assert list(table.index) == list(range(rows))
    assert (table.to_numpy() == frame.to_numpy()).all()


def test_normalise_leaves_the_frame_it_was_given():
    frame = pd.DataFrame({"a": [1, 2], "b": [3, 4]}, index=["x", "y"])
    frame.columns.name = "names"
    table = normalise(frame)
    table.loc[0, "a"] = 99
    assert list(frame.index) == ["x", "y"]
    assert frame.columns.name == "names"
    assert frame.loc["x", "a"] == 1
    assert table.columns.name is None


def test_normalise_shares_the_values():
    import numpy as np

    frame = pd.DataFrame({"a": np.arange(10.0)}, index=range(5, 15))
    shared = np.shares_memory(normalise(frame)["a"].to_numpy(), frame["a"].to_numpy())
    assert shared


def test_normalise_flattens_two_level_names():
    frame = pd.DataFrame([[1, 2]], columns=pd.MultiIndex.from_tuples([("a", 1), ("a", 2)]))
    assert list(normalise(frame).columns) == ["('a', 1)", "('a', 2)"]


def test_normalise_handles_names_repeated_in_the_frame():
    frame = pd.DataFrame([[1, 2.5, "x"]], columns=["a", "a", "a"])
    table = normalise(frame)
    assert table.iloc[0].tolist() == [1, 2.5, "x"]
    assert list(table.columns) == ["a", "a (2)", "a (3)"]


def test_normalise_turns_a_subclass_into_a_plain_frame():
    class Own(pd.DataFrame):
        pass

    assert type(normalise(Own({"a": [1]}))) is pd.DataFrame


def test_describe_columns_counts_missing_and_names_types():
    frame = pd.DataFrame({"n": [1.0, None], "s": ["x", None], "b": [True, False]})
    seen = [(each.name, each.type_word, each.missing) for each in describe_columns(frame)]
    assert seen == [("n", "Numeric", 1), ("s", "String", 1), ("b", "Boolean", 0)]


def test_describe_columns_handles_repeated_names():
    frame = pd.DataFrame([[1, "x"]], columns=["a", "a"])
    assert [each.type_word for each in describe_columns(frame)] == ["Numeric", "String"]


@pytest.mark.parametrize(
    ("values", "dtype", "word"),
    [
        ([1, 2], "int64", "Numeric"),
        ([1, None], "Int64", "Numeric"),
        ([True, None], "boolean", "Boolean"),
        ([True, None], object, "Boolean"),
        (["a", None], object, "String"),
        (["a"], "str", "String"),
        (["a"], "string[python]", "String"),
        ([b"a"], object, "Bytes"),
        ([Decimal("1.5")], object, "Numeric"),
        ([datetime.date(2020, 1, 1)], object, "DateTime"),
        ([None, None], object, "Object"),
        ([[1], "a"], object, "Object"),
        ([1 + 2j], complex, "Object"),
        (["a", "b"], "category", "Categorical"),
        (["2020-01-01"], "datetime64[ns]", "DateTime"),
        (["2020-01-01"], "datetime64[ns, UTC]", "DateTime"),
        ([1], "timedelta64[s]", "TimeSpan"),
    ],
)
def test_type_word(values, dtype, word):
    assert type_word(pd.Series(values, dtype=dtype)) == word


def test_type_word_of_arrow_columns():
    import pyarrow as pa

    for kind, value, word in [
        (pa.int64(), 1, "Numeric"),
        (pa.string(), "a", "String"),
        (pa.bool_(), True, "Boolean"),
        (pa.binary(), b"a", "Bytes"),
        (pa.timestamp("us"), pd.Timestamp("2020"), "DateTime"),
        (pa.date32(), datetime.date(2020, 1, 1), "DateTime"),
        (pa.duration("s"), pd.Timedelta("1s"), "TimeSpan"),
        (pa.list_(pa.int64()), [1], "Object"),
    ]:
        assert type_word(pd.Series([value], dtype=pd.ArrowDtype(kind))) == word, kind


def test_a_name_that_is_missing_becomes_text():
    for gone, text in ((pd.NA, "<NA>"), (None, "None"), (float("nan"), "nan")):
        frame = pd.DataFrame([[1, 2]], columns=pd.Index(["a", gone], dtype=object))
        assert list(normalise(frame).columns) == ["a", text]
