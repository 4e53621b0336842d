import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.data.selection import by_names, by_positions, by_types
from studio.experiment.errors import ModuleError


@pytest.fixture
def table():
    return pd.DataFrame(
        {
            "count": [1],
            "price": [1.5],
            "make": ["x"],
            "sold": [True],
            "when": pd.to_datetime(["2020"]),
            "took": pd.to_timedelta(["1s"]),
            "kind": pd.Categorical(["k"]),
            "raw": [b"r"],
            "thing": [[1]],
        }
    )


def test_names_in_the_order_given_each_once(table):
    assert by_names(table, ["make", "count", "make"]) == [2, 0]


def test_a_name_that_is_missing(table):
    with pytest.raises(ModuleError, match=r"no column “Prise”\. Did you mean “price”") as caught:
        by_names(table, ["make", "Prise"])
    assert caught.value.parameter == "columns"


def test_several_names_that_are_missing(table):
    with pytest.raises(ModuleError) as caught:
        by_names(table, ["mke", "zzzzz", "make"])
    assert "There are no columns “mke”, “zzzzz”." in caught.value.message
    assert "Did you mean “make”" in caught.value.message
    assert "There are: “count”" in caught.value.message


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Numeric", ["count", "price"]),
        ("integer", ["count"]),
        ("Double", ["price"]),
        ("String, DateTime", ["make", "when"]),
        ("Boolean", ["sold"]),
        ("Binary", ["sold"]),
        ("TimeSpan;Categorical", ["took", "kind"]),
        ("Bytes,Object", ["raw", "thing"]),
        ("All", ["count", "price", "make", "sold", "when", "took", "kind", "raw", "thing"]),
    ],
)
def test_types(table, words, found):
    assert [table.columns[each] for each in by_types(table, words)] == found


def test_words_that_are_no_type(table):
    with pytest.raises(ModuleError, match=r"“Numbr” is no type of column\. Did you mean “Numeric”"):
        by_types(table, "Numbr")
    with pytest.raises(ModuleError, match="No type is chosen"):
        by_types(table, " , ")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1-3,5", [0, 1, 2, 4]),
        ("5, 1 - 2", [4, 0, 1]),
        ("4-", [3, 4]),
        ("2,2,1-2", [1, 0]),
        ("5;1", [4, 0]),
    ],
)
def test_positions(text, found):
    assert by_positions(5, text) == found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "No position is given"),
        ("0", "beyond the table: it has 5 columns, counted from 1"),
        ("6", "beyond the table"),
        ("2-9", "beyond the table"),
        ("3-1", "runs backwards"),
        ("one", "is no position"),
        ("-2", "is no position"),
        ("1" * 50, "is no position"),
    ],
)
def test_positions_refused(text, said):
    with pytest.raises(ModuleError, match=said) as caught:
        by_positions(5, text)
    assert caught.value.parameter == "positions"


@given(st.lists(st.integers(0, 30), min_size=1, unique=True))
def test_positions_written_one_by_one_come_back(places):
    assert by_positions(31, ",".join(str(each + 1) for each in places)) == places
