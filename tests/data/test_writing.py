import datetime
import math

import numpy as np
import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.data import writers
from studio.data.readers import read_table
from studio.data.writers import write_table
from studio.experiment.errors import ModuleError

NAMES = ["t.csv", "t.tsv", "t.xlsx", "t.parquet", "t.feather", "t.jsonl"]


@pytest.fixture
def frame():
    return pd.DataFrame(
        {
            "n": [1, 2, 3],
            "x": [0.1, None, 1e-300],
            "s": ['a,b "c"', "é\n日本", None],
            "b": [True, False, True],
        }
    )


def refusal(*arguments):
    with pytest.raises(ModuleError) as caught:
        write_table(*arguments)
    return caught.value


@pytest.mark.parametrize("name", NAMES)
def test_a_table_comes_back(tmp_path, frame, name):
    write_table(frame, tmp_path / name)
    back = read_table(tmp_path / name)
    assert list(back.columns) == list(frame.columns)
    assert back["n"].tolist() == [1, 2, 3]
    assert back["x"].tolist()[::2] == [0.1, 1e-300]
    assert back["s"].tolist()[:2] == ['a,b "c"', "é\n日本"]
    assert back["b"].tolist() == [True, False, True]
    assert back.isna().sum().tolist() == [0, 1, 1, 0]


@pytest.mark.parametrize("name", NAMES)
def test_a_table_without_rows_keeps_its_names(tmp_path, frame, name):
    if name.endswith("jsonl"):
        pytest.skip("JSON lines hold names in their rows only")
    write_table(frame[:0], tmp_path / name)
    back = read_table(tmp_path / name)
    assert (list(back.columns), len(back)) == (list(frame.columns), 0)


@given(st.lists(st.floats(allow_nan=False), min_size=1, max_size=20))
def test_floats_come_back_exactly_from_csv(tmp_path_factory, values):
    path = tmp_path_factory.mktemp("floats") / "t.csv"
    write_table(pd.DataFrame({"x": values}), path)
    back = read_table(path)["x"].astype(float)
    assert np.allclose(back, values, rtol=1e-15, atol=5e-324)


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=20))
def test_floats_come_back_exactly_from_json(tmp_path_factory, values):
    path = tmp_path_factory.mktemp("floats") / "t.jsonl"
    write_table(pd.DataFrame({"x": values}), path)
    assert read_table(path)["x"].tolist() == values


def test_infinite_numbers_become_null_in_json(tmp_path):
    write_table(pd.DataFrame({"x": [math.inf, 1.0]}), tmp_path / "t.jsonl")
    assert (tmp_path / "t.jsonl").read_text().splitlines()[0] == '{"x": null}'


def test_the_format_given_goes_before_the_name(tmp_path, frame):
    write_table(frame, tmp_path / "t.dat", "Parquet")
    assert (tmp_path / "t.dat").read_bytes().startswith(b"PAR1")
    write_table(frame, tmp_path / "t.out", "csv")
    assert (tmp_path / "t.out").read_text(encoding="utf-8").startswith("n,x,s,b\n")


def test_a_name_that_tells_no_format_is_refused(tmp_path, frame):
    error = refusal(frame, tmp_path / "t.xyz")
    assert "end in .csv" in error.message
    assert error.parameter == "format"


def test_places_that_cannot_be_written_to(tmp_path, frame):
    assert "There is no folder" in refusal(frame, tmp_path / "no" / "t.csv").message
    (tmp_path / "d.csv").mkdir()
    assert "is a folder" in refusal(frame, tmp_path / "d.csv").message


def test_a_protected_file_is_left_alone(tmp_path, frame, monkeypatch):
    path = tmp_path / "t.csv"
    path.write_text("old")

    def refuse(*_arguments, **_options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    assert "may not write" in refusal(frame, path).message
    assert path.read_text() == "old"


def test_a_write_that_fails_leaves_the_old_file_and_no_other(tmp_path, monkeypatch):
    path = tmp_path / "t.parquet"
    write_table(pd.DataFrame({"a": [1]}), path)
    error = refusal(pd.DataFrame({"fine": [1, 2], "odd": [1, "x"]}), path)
    assert "“odd”" in error.message
    assert "“fine”" not in error.message
    assert [each.name for each in tmp_path.iterdir()] == ["t.parquet"]
    assert read_table(path)["a"].tolist() == [1]


def test_a_full_disk_is_told_in_words(tmp_path, frame, monkeypatch):
    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writers, "_write", full)
    assert (
        "could not be written: No space left on device"
        in refusal(frame, tmp_path / "t.csv").message
    )
    assert list(tmp_path.iterdir()) == []


def test_a_file_replaced_keeps_permissions_and_links(tmp_path, frame):
    real = tmp_path / "real.csv"
    real.write_text("old")
    real.chmod(0o640)
    link = tmp_path / "link.csv"
    try:
        link.symlink_to(real)
    except OSError:
        pytest.skip("links need a right that this account lacks")
    write_table(frame, link)
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8").startswith("n,x")
    assert real.stat().st_mode & 0o777 in (0o640, 0o666)


def test_text_that_looks_like_a_formula_stays_text(tmp_path):
    texts = ["=1+1", "=HYPERLINK(1)", "#N/A me", "+1 a", "-x", "@x"]
    write_table(pd.DataFrame({"=name": texts}), tmp_path / "t.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").active
    assert [cell.data_type for cell in sheet["A"]] == ["s"] * 7
    assert read_table(tmp_path / "t.xlsx")["=name"].tolist() == texts


def test_excel_takes_dates_zones_spans_and_large_numbers(tmp_path):
    zone = pd.to_datetime(["2020-01-01 12:00+02:00"])
    frame = pd.DataFrame(
        {
            "zone": zone,
            "day": [datetime.date(2020, 1, 2)],
            "span": pd.to_timedelta(["1h"]),
            "large": [2**60 + 1],
            "inf": [math.inf],
            "kind": pd.Categorical(["a"]),
        }
    )
    write_table(frame, tmp_path / "t.xlsx")
    row = next(openpyxl.load_workbook(tmp_path / "t.xlsx").active.iter_rows(min_row=2))
    values = [cell.value for cell in row]
    assert values[0] == datetime.datetime(2020, 1, 1, 10)
    assert values[1] == datetime.datetime(2020, 1, 2)
    assert values[3] == str(2**60 + 1)
    assert values[4:] == ["inf", "a"]


@pytest.mark.parametrize(
    ("frame", "said"),
    [
        (pd.DataFrame({"a": range(1_048_576)}), "a sheet takes 1,048,575"),
        (pd.DataFrame({"a": ["x" * 32_768]}), "a cell takes 32,767"),
        (pd.DataFrame({"a": ["bell \x07"]}), "control character"),
    ],
)
def test_what_does_not_fit_into_a_sheet(tmp_path, frame, said):
    assert said in refusal(frame, tmp_path / "t.xlsx").message
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", NAMES)
def test_half_a_letter_is_refused_in_words(tmp_path, name):
    frame = pd.DataFrame({"a": pd.Series(["\ud800"], dtype=object)})
    assert refusal(frame, tmp_path / name).message.endswith(".")
