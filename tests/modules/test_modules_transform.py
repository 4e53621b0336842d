"""What tables go through: Select Columns, Split Data, Execute Python Script, Export Data."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.data import expressions
from studio.experiment.errors import ModuleError
from studio.modules import execute_python_script, export_data, select_columns, split_data


@pytest.fixture
def table():
    return pd.DataFrame(
        {
            "make": ["audi", "bmw", "audi", None],
            "price": [10, 20, 30, 40],
            "weight": [1.5, 2.5, None, 4.5],
            "sold": [True, False, True, True],
            "when": pd.to_datetime(["2020-01-01", "2020-06-01", "2021-01-01", "2022-01-01"]),
            "kind": pd.Categorical(["a", "b", "a", "b"]),
        }
    )


# -- Select Columns in Dataset ---------------------------------------------------------------


def test_select_names_in_the_order_given(table):
    assert list(select_columns(table, columns=["weight", "make"])) == ["weight", "make"]


def test_select_all_but_some_names(table):
    left = select_columns(table, mode="Exclude", columns=["weight", "make"])
    assert list(left) == ["price", "sold", "when", "kind"]


@pytest.mark.parametrize(
    ("word", "names"),
    [
        ("Numeric", ["price", "weight"]),
        ("Integer", ["price"]),
        ("Double", ["weight"]),
        ("String", ["make"]),
        ("Boolean", ["sold"]),
        ("DateTime", ["when"]),
        ("Categorical", ["kind"]),
    ],
)
def test_select_by_type(table, word, names):
    assert list(select_columns(table, by="Types", type=word)) == names
    rest = [each for each in table if each not in names]
    assert list(select_columns(table, mode="Exclude", by="Types", type=word)) == rest


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("1-3,5", ["make", "price", "weight", "when"]),
        ("5-", ["when", "kind"]),
        ("6, 1", ["kind", "make"]),
        ("2,2,1-2", ["price", "make"]),
    ],
)
def test_select_by_position(table, text, names):
    assert list(select_columns(table, by="Positions", positions=text)) == names


@pytest.mark.parametrize("text", ["", "0", "7", "1-9", "3-1", "a", "-2", "1..2"])
def test_positions_that_mean_nothing_are_refused(table, text):
    with pytest.raises(ModuleError) as caught:
        select_columns(table, by="Positions", positions=text)
    assert caught.value.parameter == "positions"


def test_a_missing_column_names_near_ones(table):
    with pytest.raises(ModuleError) as caught:
        select_columns(table, columns=["Prize", "make"])
    assert caught.value.parameter == "columns"
    assert "“Prize”" in caught.value.message
    assert "“price”" in caught.value.message


def test_a_missing_column_unlike_any_lists_what_there_is(table):
    with pytest.raises(ModuleError) as caught:
        select_columns(table, mode="Exclude", columns=["zzzzz"])
    for name in table:
        assert f"“{name}”" in caught.value.message


def test_no_column_left_is_an_error(table):
    for wanted in ({"by": "Types", "type": "Bytes"}, {"mode": "Exclude", "columns": list(table)}):
        with pytest.raises(ModuleError, match="No column is left"):
            select_columns(table, **wanted)


# -- Split Data ------------------------------------------------------------------------------


@given(st.integers(0, 60), st.floats(0, 1), st.integers(0, 2**32 - 1), st.booleans())
def test_split_rows_loses_and_repeats_nothing(rows, fraction, seed, randomized):
    table = pd.DataFrame({"n": range(rows)})
    first, second = split_data(table, fraction=fraction, random_seed=seed, randomized=randomized)
    assert sorted(first["n"].tolist() + second["n"].tolist()) == list(range(rows))
    assert abs(len(first) - rows * fraction) <= 0.51
    assert list(first.index) == list(range(len(first)))
    assert list(second.index) == list(range(len(second)))


def test_split_rows_from_the_top(table):
    first, second = split_data(table, fraction=0.75, randomized=False)
    assert first["price"].tolist() == [10, 20, 30]
    assert second["price"].tolist() == [40]


def test_split_rows_by_chance_is_the_same_for_a_seed_and_another_for_another():
    table = pd.DataFrame({"n": range(1000)})
    draws = [split_data(table, random_seed=seed)[0]["n"].tolist() for seed in (1, 1, 2)]
    assert draws[0] == draws[1] != draws[2]
    assert draws[0] == sorted(draws[0]) != list(range(500))


def test_stratified_split_keeps_the_shares():
    table = pd.DataFrame({"n": range(100), "c": ["x"] * 80 + ["y"] * 20})
    first, second = split_data(table, fraction=0.5, stratified=True, stratification_column=["c"])
    assert first["c"].value_counts().to_dict() == {"x": 40, "y": 10}
    assert second["c"].value_counts().to_dict() == {"x": 40, "y": 10}


def test_stratified_split_needs_one_column(table):
    for columns in ([], ["make", "price"], ["gone"]):
        with pytest.raises(ModuleError) as caught:
            split_data(table, stratified=True, stratification_column=columns)
        assert caught.value.parameter == "stratification_column"


def test_a_pattern_that_takes_too_long_is_given_up(monkeypatch):
    monkeypatch.setattr(expressions, "SECONDS", 0.05)
    table = pd.DataFrame({"a": ["1," * 40]})
    pattern = '\\"a" ^(.*?,){15}x'
    with pytest.raises(ModuleError, match="takes too long on “1,1,") as error:
        split_data(table, mode="Regular Expression", regular_expression=pattern)
    assert error.value.parameter == "regular_expression"


def test_split_by_regular_expression(table):
    pattern = '\\"make" ^a'
    first, second = split_data(table, mode="Regular Expression", regular_expression=pattern)
    assert first["price"].tolist() == [10, 30]
    assert second["price"].tolist() == [20, 40]


@pytest.mark.parametrize(
    ("text", "prices"),
    [
        ('\\"price" > 20', [30, 40]),
        ('\\"price" >= 20 & \\"price" < 40', [20, 30]),
        ('\\"price" = 10 | \\"price" == 40', [10, 40]),
        ('"price" = 10 | "price" > 10 & "make" = bmw', [10, 20]),
        ('\\"weight" < 3', [10, 20]),
        ('\\"weight" != 1.5', [20, 40]),
        ('\\"when" >= 2021-01-01', [30, 40]),
        ('\\"sold" = false', [20]),
        ('\\"kind" = b', [20, 40]),
    ],
)
def test_split_by_relative_expression(table, text, prices):
    first, second = split_data(table, mode="Relative Expression", relational_expression=text)
    assert first["price"].tolist() == prices
    assert second["price"].tolist() == [each for each in [10, 20, 30, 40] if each not in prices]


@pytest.mark.parametrize(
    ("mode", "parameter", "text"),
    [
        ("Regular Expression", "regular_expression", "make ^a"),
        ("Regular Expression", "regular_expression", '\\"make" ('),
        ("Regular Expression", "regular_expression", '\\"mark" a'),
        ("Relative Expression", "relational_expression", "price > 3"),
        ("Relative Expression", "relational_expression", '\\"price" >'),
        ("Relative Expression", "relational_expression", '\\"price" > many'),
        ("Relative Expression", "relational_expression", '\\"prize" > 3'),
        ("Relative Expression", "relational_expression", '__import__("os")'),
    ],
)
def test_conditions_that_cannot_be_understood_are_refused(table, mode, parameter, text):
    with pytest.raises(ModuleError) as caught:
        split_data(table, mode=mode, **{parameter: text})
    assert caught.value.parameter == parameter


# -- Execute Python Script -------------------------------------------------------------------


def test_script_hands_everything_to_the_host(context, table):
    context.scripts.result = (table, "device")
    given_back = execute_python_script(
        table, None, None, script="def azureml_main(): pass", timeout=2.5, context=context
    )
    assert given_back is context.scripts.result
    ((source, first, second, bundle, timeout, asked_by),) = context.scripts.asked
    assert source == "def azureml_main(): pass"
    assert first is table
    assert (second, bundle, timeout, asked_by) == (None, None, 2.5, context)


def test_script_without_a_time_limit(context):
    execute_python_script(script="", timeout=0.0, context=context)
    assert context.scripts.asked[0][4] is None


# -- Export Data -----------------------------------------------------------------------------


def test_export_writes_beside_the_experiment_and_tells(context, table):
    assert export_data(table, path="out.csv", context=context) is None
    file = context.folder / "out.csv"
    assert pd.read_csv(file)["price"].tolist() == [10, 20, 30, 40]
    ((stream, text),) = context.logged
    assert stream == "studio"
    assert "4 rows" in text
    assert str(file) in text


@pytest.mark.parametrize("name", ["t.csv", "t.tsv", "t.xlsx", "t.parquet", "t.feather", "t.jsonl"])
def test_what_is_exported_can_be_imported(context, table, name):
    from studio.modules import import_data

    export_data(table, path=name, context=context)
    back = import_data(path=name, context=context)
    assert list(back) == list(table)
    assert back["price"].tolist() == table["price"].tolist()
    assert back["make"].isna().tolist() == [False, False, False, True]


def test_the_format_chosen_goes_before_the_ending(context, table):
    export_data(table, path="table.txt", format="TSV", context=context)
    assert (context.folder / "table.txt").read_text().startswith("make\tprice\t")


def test_a_failed_export_leaves_the_old_file(context):
    file = context.folder / "old.xlsx"
    file.write_text("old")
    broken = pd.DataFrame({"a": ["fine", "bell \x07"]})
    with pytest.raises(ModuleError) as caught:
        export_data(broken, path="old.xlsx", context=context)
    assert caught.value.parameter == "format"
    assert file.read_text() == "old"
    assert [each.name for each in context.folder.iterdir()] == ["old.xlsx"]


@pytest.mark.parametrize("path", ["", ".", "no/such/folder/x.csv"])
def test_export_blames_the_path(context, table, path):
    with pytest.raises(ModuleError) as caught:
        export_data(table, path=path, format="CSV", context=context)
    assert caught.value.parameter == "path"


def test_export_without_a_known_ending_asks_for_the_format(context, table):
    with pytest.raises(ModuleError) as caught:
        export_data(table, path="table", context=context)
    assert caught.value.parameter == "format"
