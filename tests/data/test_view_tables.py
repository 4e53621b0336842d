"""Looking at a table: its order, filters, finding, comparing, Markdown."""

from __future__ import annotations

import datetime
from decimal import Decimal

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.data.view.comparing import compare_tables, suggest_key
from studio.data.view.extent import extent
from studio.data.view.finding import Cell, find_next
from studio.data.view.markdown import as_markdown
from studio.data.view.ordering import SortKey, order, stable_argsort
from studio.data.view.query import Filter, Query, parse_filter, parse_sort, rows_of
from studio.data.view.work import Work
from studio.experiment.errors import Cancelled, ModuleError


@pytest.fixture
def people():
    return pd.DataFrame(
        {
            "age": [31, 18, 65, 40, 18],
            "bmi": [22.5, np.nan, 30.25, 27.0, 19.0],
            "city": ["Bonn", "Ulm", None, "bonn (old)", "Köln"],
            "born": pd.to_datetime(["1990-05-01", "2003-01-31", None, "1981-12-24", "2003-07-07"]),
            "member": [True, False, True, False, True],
            "two words": ["a|b", "..", "x", "y", "z"],
        }
    )


# -- order -----------------------------------------------------------------------------------

VALUES = {
    "ints": st.integers(-(2**63), 2**63 - 1),
    "small": st.integers(-3, 3),
    "floats": st.one_of(st.none(), st.floats(allow_infinity=True, allow_nan=True)),
    "texts": st.one_of(st.none(), st.text(st.characters(codec="utf-8"), max_size=4)),
    "truths": st.booleans(),
    "dates": st.one_of(
        st.none(), st.datetimes(datetime.datetime(1700, 1, 1), datetime.datetime(2200, 1, 1))
    ),
}


@settings(deadline=None)  # a busy machine is no failure
@given(
    st.lists(st.tuples(*VALUES.values()), max_size=40),
    st.lists(st.tuples(st.sampled_from(list(VALUES)), st.booleans()), min_size=1, max_size=3),
)
def test_the_order_is_that_of_a_stable_sort_with_missing_last(rows, wanted):
    frame = pd.DataFrame(rows, columns=list(VALUES))
    frame["floats"] = frame["floats"].astype(float)
    frame["texts"] = frame["texts"].astype("str")
    keys = [SortKey(list(VALUES).index(name), up) for name, up in wanted]
    expected = frame
    for name, up in reversed(wanted):
        column = expected[name]
        values = [None if pd.isna(each) else each for each in column]
        there = [place for place, each in enumerate(values) if each is not None]
        there.sort(key=lambda place: values[place], reverse=not up)
        if not up:  # a reversed sort is stable, too
            there.sort(key=lambda place: values[place], reverse=True)
        gone = [place for place, each in enumerate(values) if each is None]
        expected = expected.iloc[there + gone]
    assert order(frame, keys).tolist() == expected.index.tolist()


@pytest.mark.parametrize("kind", ["floats", "few", "many", "texts"])
def test_large_columns_are_sorted_in_pieces_to_the_same_end(kind, monkeypatch):
    from studio.data.view import ordering

    monkeypatch.setattr(ordering, "_PIECE", 4096)
    rng = np.random.default_rng(1)
    values = {
        "floats": rng.choice([1.5, np.nan, -np.inf, 2.5, 0.0], 20_000),
        "few": rng.integers(-50, 50, 20_000),
        "many": rng.integers(-(2**62), 2**62, 20_000),
        "texts": rng.choice(["b", "a", "ü", "Z"], 20_000),
    }[kind]
    frame = pd.DataFrame({"x": values})
    expected = np.argsort(values, kind="stable")
    assert (order(frame, [SortKey(0)]) == expected).all()


def test_columns_of_every_kind_can_be_sorted():
    frame = pd.DataFrame(
        {
            "mixed": [b"x", "b", None, 10**30, datetime.date(2020, 1, 1), [1], Decimal("2.5"), "a"],
            "Int": pd.array([3, None, 1, 2, 5, 4, 8, 7], dtype="Int64"),
            "kinds": pd.Categorical(list("cabcabca"), ["c", "b", "a"], ordered=True),
            "loose": pd.Categorical(list("cabcabca"), ["c", "b", "a"]),
            "zone": pd.date_range("2020-01-01", periods=8, tz="Asia/Seoul")[::-1],
            "complex": [1j, 0j, 1 + 0j, 2j, 3j, 4j, 5j, 6j],
            "arrow": pd.array([2, None, 1, 3, 4, 5, 6, 7], dtype="int64[pyarrow]"),
            "lists": [[2], [1], None, [3], [4], [5], [6], [7]],
        }
    )
    found = {
        name: order(frame, [SortKey(place)]).tolist() for place, name in enumerate(frame.columns)
    }
    assert found["mixed"] == [6, 3, 4, 7, 1, 0, 5, 2]
    assert found["Int"] == [2, 3, 0, 5, 4, 7, 6, 1]
    assert found["kinds"] == [0, 3, 6, 2, 5, 1, 4, 7]
    assert found["loose"] == [1, 4, 7, 2, 5, 0, 3, 6]
    assert found["zone"] == list(range(7, -1, -1))
    assert found["complex"][0] == 1
    assert found["arrow"] == [2, 0, 3, 4, 5, 6, 7, 1]
    assert found["lists"] == [1, 0, 3, 4, 5, 6, 7, 2]


def test_a_sort_can_be_called_off():
    work = Work()
    work.cancel()
    with pytest.raises(Cancelled):
        stable_argsort(np.random.default_rng(0).random(3_000_000), work)


# -- filters ---------------------------------------------------------------------------------


def rows(frame, text, column=None):
    if column is not None:
        column = list(frame.columns).index(column)
    found = rows_of(frame, Query(filters=(Filter(text, column),)))
    return found.tolist()


@pytest.mark.parametrize(
    ("column", "text", "wanted"),
    [
        ("city", "bonn", [0, 3]),
        ("city", '"Bonn"', [0]),
        ("city", "= Bonn", [0]),
        ("city", "!= Bonn", [1, 3, 4]),
        ("city", "/^.o/", [0, 3]),
        ("city", "/^B/i", [0, 3]),
        ("city", r"/^\w+$/", [0, 1, 4]),
        ("city", r"/[\d(]/", [3]),
        ("city", "is missing", [2]),
        ("city", "is not missing", [0, 1, 3, 4]),
        ("city", "not bonn", [1, 2, 4]),
        ("age", "18..31", [0, 1, 4]),
        ("age", "40..", [2, 3]),
        ("age", "..18", [1, 4]),
        ("age", "> 31", [2, 3]),
        ("age", "1", [0, 1, 4]),
        ("bmi", "30.25", [2]),
        ("bmi", "<= 22.5", [0, 4]),
        ("born", "2000-01-01..2003-06-30", [1]),
        ("born", "2003-", [1, 4]),
        ("member", "= true", [0, 2, 4]),
        ("two words", '".."', [1]),
        (None, "bonn", [0, 3]),
        (None, "/^(Ulm|y)$/", [1, 3]),
    ],
)
def test_what_is_typed_for_a_column_chooses_rows(people, column, text, wanted):
    assert rows(people, text, column) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("age > 30 and bmi < 30", [0, 3]),
        ("age > 30 && (bmi < 25 || city is missing)", [0, 2]),
        ("not member", [1, 3]),
        ("member and age < 60", [0, 4]),
        ("(age + 2) * 2 > bmi * 2.5 and not age = 65", [0, 3]),
        ("-age < -39", [2, 3]),
        ("city contains 'ON'", [0, 3]),
        ("city starts with B or city ends with 'n'", [0, 3, 4]),
        ('city matches "^[UK]"', [1, 4]),
        ("age between 30 and 50", [0, 3]),
        ("age in (18, 65)", [1, 2, 4]),
        ("city not in (Bonn, Ulm)", [2, 3, 4]),
        ("`two words` = x", [2]),
        ("[two words] = 'a|b'", [0]),
        (r"\"age\" >= 40", None),
        (r'\"age" >= 40', [2, 3]),
        ("born >= 2003-01-31 and born < 2003-07-07", [1]),
        ("30 < age", [0, 2, 3]),
        ("bmi is not missing and age = 18", [4]),
        ("age > bmi", [0, 2, 3]),
    ],
)
def test_expressions_choose_rows(people, text, wanted):
    query = Query(filters=(Filter(text, is_expression=True),))
    if wanted is None:
        with pytest.raises(ModuleError):
            rows_of(people, query)
    else:
        assert rows_of(people, query).tolist() == wanted


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("agee > 3", "age"),
        ("age > ", "end"),
        ("age >> 3", "> 3"),
        ("age > old", "numbers"),
        ("city + 1 > 3", "no numbers"),
        ("age", "comparison"),
        ("age contains (", "text"),
        ("city matches '('", "regular expression"),
        (r"city matches '(?=a)'", "regular expression"),
        ("(" * 5000 + "age", "nested"),
        ("@", "cannot be understood"),
        ("3 contains 3", "column"),
    ],
)
def test_a_wrong_expression_says_what_is_wrong(people, text, word):
    with pytest.raises(ModuleError) as error:
        rows_of(people, Query(filters=(Filter(text, is_expression=True),)))
    assert word in str(error.value)
    assert error.value.parameter == "filter"


@settings(deadline=None)  # a busy machine is no failure
@given(st.text(max_size=30))
def test_no_text_breaks_the_reader(text):
    frame = pd.DataFrame({"a": [1, 2], "b": ["x", None]})
    for each in (Filter(text, 0), Filter(text, 1), Filter(text), Filter(text, is_expression=True)):
        try:
            found = rows_of(frame, Query(filters=(each,)))
        except ModuleError:
            continue
        assert set(found.tolist()) <= {0, 1}


def test_filters_add_up_and_the_rest_is_sorted(people):
    query = Query((SortKey(0, False), SortKey(1)), (Filter("is not missing", 1), Filter("> 18", 0)))
    assert rows_of(people, query).tolist() == [2, 3, 0]
    assert rows_of(people, Query()) is None


def test_what_the_command_line_gives_is_read(people):
    assert parse_sort(people, "age,-city") == [SortKey(0), SortKey(2, False)]
    assert parse_filter(people, "city: bonn") == Filter("bonn", 2)
    assert parse_filter(people, "age > 3").is_expression
    with pytest.raises(ModuleError, match="no column"):
        parse_sort(people, "ages")


def test_a_regular_expression_cannot_hold_up_the_studio():
    frame = pd.DataFrame({"a": ["a" * 5000 + "!"] * 20})
    assert rows(frame, "/^(a+)+$/", "a") == []


# -- finding ---------------------------------------------------------------------------------


def test_finding_goes_from_hit_to_hit_and_round(people):
    columns = [2, 0, 5]
    hits = []
    at = None
    for _ in range(4):
        at = find_next(people, "1", at, columns=columns)
        hits.append(at)
    assert hits == [Cell(0, 0), Cell(1, 0), Cell(4, 0), Cell(0, 0)]
    back = find_next(people, "1", Cell(0, 0), columns=columns, backwards=True)
    assert back == Cell(4, 0)
    assert find_next(people, "nowhere", None, columns=columns) is None


def test_finding_looks_at_rows_as_they_are_seen(people):
    rows = np.array([4, 3, 0])
    assert find_next(people, "bonn", None, columns=[2], rows=rows) == Cell(1, 2)
    assert find_next(people, "bonn", Cell(1, 2), columns=[2], rows=rows) == Cell(2, 2)
    assert find_next(people, "/^bonn$/i", None, columns=[2], rows=rows) == Cell(2, 2)


@settings(deadline=None)  # a busy machine is no failure
@given(
    st.lists(st.lists(st.sampled_from("xy"), min_size=3, max_size=3), min_size=1, max_size=6),
    st.integers(0, 5), st.integers(0, 2), st.booleans(),
)  # fmt: skip
def test_finding_meets_every_hit(cells, row, column, backwards):
    frame = pd.DataFrame(cells, columns=list("abc"))
    hits = {(r, c) for r, line in enumerate(cells) for c, each in enumerate(line) if each == "x"}
    at = Cell(min(row, len(cells) - 1), column)
    met = set()
    for _ in range(len(hits) + 1):
        found = find_next(frame, "x", at, columns=[0, 1, 2], backwards=backwards)
        if found is None:
            break
        at = found
        met.add(tuple(found))
    assert met == hits


# -- the rest --------------------------------------------------------------------------------


def test_markdown_keeps_cells_in_their_place(people):
    text = as_markdown(people[["age", "city", "two words"]].head(3))
    assert text.splitlines() == [
        "| age | city | two words |",
        "| --: | ---- | --------- |",
        "|  31 | Bonn | a\\|b      |",
        "|  18 | Ulm  | ..        |",
        "|  65 |      | x         |",
    ]
    assert "a<br>b" in as_markdown(pd.DataFrame({"x": ["a\nb"]}))


def test_the_extent_leaves_out_what_is_not_finite():
    assert extent(pd.Series([1.0, np.inf, np.nan, -4.0])) == (-4.0, 1.0)
    assert extent(pd.Series(["a"])) is None
    assert extent(pd.Series([np.nan])) is None
    assert extent(pd.Series([10**400], dtype=object)) is None


def test_tables_are_compared_by_position(people):
    other = people.copy()
    other.loc[1, "age"] = 19
    other.loc[2, "city"] = "Jena"
    other = other.drop(columns="member").assign(new=1)
    found = compare_tables(people, other.iloc[:4])
    assert found.only_left == ("member",)
    assert found.only_right == ("new",)
    assert found.rows_only_left == 1
    assert found.rows_only_right == 0
    assert found.changed["age"].tolist() == [False, True, False, False, False]
    assert found.changed["city"].tolist() == [False, False, True, False, False]
    assert found.cells_changed == 2
    assert found.differing_rows().tolist() == [1, 2, 4]
    assert compare_tables(people, people.copy()).same


def test_tables_are_compared_by_a_key():
    left = pd.DataFrame({"id": [1, 2, 3], "x": [1.0, 2.0, np.nan]})
    right = pd.DataFrame({"id": [3, 1, 4], "x": [np.nan, 1.0 + 1e-12, 5.0]})
    found = compare_tables(left, right, key="id", tolerance=1e-9)
    assert found.left.tolist() == [0, 1, 2, -1]
    assert found.right.tolist() == [1, -1, 0, 2]
    assert found.cells_changed == 0
    assert compare_tables(left, right, key="id").cells_changed == 1
    assert suggest_key(left, right) == "id"
    with pytest.raises(ModuleError, match="no column"):
        compare_tables(left, right, key="nr")
    with pytest.raises(ModuleError, match="repeated"):
        compare_tables(pd.DataFrame({"id": [1, 1]}), right, key="id")


def test_a_change_of_type_is_told_and_values_still_compared():
    left, right = (
        pd.DataFrame({"a": [1, 2], "b": ["1", "x"]}),
        pd.DataFrame({"a": [1.0, 2.5], "b": [1, 2]}),
    )
    found = compare_tables(left, right)
    assert found.types["a"] == ("int64", "float64")
    assert found.changed["a"].tolist() == [False, True]
    assert found.changed["b"].tolist() == [False, True]
