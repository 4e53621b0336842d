import io
import json
import warnings
import zipfile

import numpy as np
import openpyxl
import pandas as pd
import pytest

from studio.data.readers import read_table
from studio.experiment.errors import ModuleError


def refusal(*arguments, **options):
    with pytest.raises(ModuleError) as caught:
        read_table(*arguments, **options)
    return caught.value


@pytest.fixture
def workbook(tmp_path):
    path = tmp_path / "book.xlsx"
    book = openpyxl.Workbook()
    first = book.active
    first.title = "Cars"
    for row in (["make", "price", "make"], ["fiat", 5.5, 1], ["audi", None, 2]):
        first.append(row)
    second = book.create_sheet("2020")
    second.append(["x"])
    book.create_sheet("Nothing")
    book.save(path)
    return path


def test_a_workbook_gives_its_first_sheet(workbook):
    frame = read_table(workbook)
    assert list(frame.columns) == ["make", "price", "make (2)"]
    assert frame["make (2)"].tolist() == [1, 2]
    assert frame["price"].isna().tolist() == [False, True]


def test_a_sheet_by_name_and_by_number(workbook):
    assert read_table(workbook, sheet="cars").columns[0] == "make"
    assert list(read_table(workbook, sheet="2020").columns) == ["x"]
    assert list(read_table(workbook, sheet="2").columns) == ["x"]
    assert len(read_table(workbook, sheet="2020")) == 0


def test_a_sheet_without_header(workbook):
    frame = read_table(workbook, has_header=False)
    assert list(frame.columns) == ["Col1", "Col2", "Col3"]
    assert frame["Col1"].tolist() == ["make", "fiat", "audi"]


def test_sheets_that_are_not_there_or_empty(workbook):
    error = refusal(workbook, sheet="Carz")
    assert "has no sheet “Carz”. Did you mean “Cars”?" in error.message
    assert error.parameter == "sheet"
    assert "has no sheet “9”" in refusal(workbook, sheet="9").message
    assert "“Nothing” is empty" in refusal(workbook, sheet="Nothing").message


def test_rows_longer_than_the_header_get_names(tmp_path):
    path = tmp_path / "wide.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["a"])
    book.active.append([1, 2])
    book.save(path)
    assert list(read_table(path).columns) == ["a", "Col2"]


def test_damaged_workbooks_are_refused(tmp_path):
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"PK\x03\x04 nothing else")
    assert "is damaged" in refusal(path).message
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "hello")
    assert "no Excel workbook" in refusal(path).message


def test_protected_and_old_workbooks_are_told_apart(tmp_path):
    path = tmp_path / "book.xlsx"
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500
    path.write_bytes(ole + "EncryptedPackage".encode("utf-16-le"))
    assert "protected by a password" in refusal(path).message
    path.write_bytes(ole)
    assert "old kind (.xls)" in refusal(path).message


def test_parquet_keeps_types(tmp_path):
    frame = pd.DataFrame(
        {
            "n": [1, 2],
            "when": pd.to_datetime(["2020-01-01", None]),
            "kind": pd.Categorical(["a", "b"]),
            "gap": pd.array([1, None], dtype="Int64"),
        }
    )
    frame.to_parquet(tmp_path / "t.parquet")
    back = read_table(tmp_path / "t.parquet")
    assert back.dtypes.astype(str).tolist() == frame.dtypes.astype(str).tolist()
    assert back.equals(frame)


def test_a_named_index_of_parquet_becomes_a_column(tmp_path):
    frame = pd.DataFrame({"v": [1, 2]}, index=pd.Index(["x", "y"], name="key"))
    frame.to_parquet(tmp_path / "t.parquet")
    back = read_table(tmp_path / "t.parquet")
    assert back.to_dict("list") == {"key": ["x", "y"], "v": [1, 2]}
    assert isinstance(back.index, pd.RangeIndex)


def test_parquet_by_content_whatever_the_name(tmp_path):
    pd.DataFrame({"a": [1]}).to_parquet(tmp_path / "table.csv")
    assert read_table(tmp_path / "table.csv")["a"].tolist() == [1]


@pytest.mark.parametrize("name", ["t.parquet", "t.feather", "t.arrow"])
@pytest.mark.parametrize("content", [b"PAR1 junk PAR1", b"ARROW1\0\0 junk", b"nothing of it"])
def test_damaged_columnar_files_are_refused(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    assert "or it is damaged" in refusal(tmp_path / name).message


@pytest.mark.filterwarnings("ignore:Feather V1:DeprecationWarning")
def test_feather_and_arrow_streams(tmp_path):
    import pyarrow as pa
    from pyarrow import feather

    table = pa.table({"a": [1, 2], "b": ["x", None]})
    feather.write_feather(table, str(tmp_path / "t.feather"))
    feather.write_feather(table, str(tmp_path / "old.feather"), version=1)
    with pa.ipc.new_stream(str(tmp_path / "t.arrow"), table.schema) as writer:
        writer.write_table(table)
    for name in ("t.feather", "old.feather", "t.arrow"):
        frame = read_table(tmp_path / name)
        assert frame["a"].tolist() == [1, 2], name
        assert frame["b"].isna().tolist() == [False, True], name


def test_columns_of_one_name_in_an_arrow_file(tmp_path):
    import pyarrow as pa
    from pyarrow import feather

    table = pa.table([pa.array([1]), pa.array([2])], names=["a", "a"])
    with (
        pa.OSFile(str(tmp_path / "t.arrow"), "wb") as sink,
        pa.ipc.new_file(sink, table.schema) as writer,
    ):
        writer.write_table(table)
    assert feather.read_table(str(tmp_path / "t.arrow")).num_columns == 2
    assert read_table(tmp_path / "t.arrow").to_dict("list") == {"a": [1], "a (2)": [2]}


def test_json_lines(tmp_path):
    path = tmp_path / "t.jsonl"
    path.write_text('{"a": 1, "b": "x"}\n\n{"b": null, "c": [1, {"d": 2}]}\n', encoding="utf-8")
    frame = read_table(path)
    assert list(frame.columns) == ["a", "b", "c"]
    assert frame["a"].isna().tolist() == [False, True]
    assert json.loads(frame["c"][1]) == [1, {"d": 2}]


def test_json_dates_and_large_numbers_stay_what_they_are(tmp_path):
    path = tmp_path / "t.jsonl"
    path.write_text('{"date": "2020-01-01", "id": 9007199254740993}\n', encoding="utf-8")
    assert read_table(path).iloc[0].tolist() == ["2020-01-01", 9007199254740993]


def test_a_json_array_of_objects(tmp_path):
    path = tmp_path / "t.json"
    path.write_text('\ufeff [{"a": 1}, {"a": 2}]', encoding="utf-8")
    assert read_table(path)["a"].tolist() == [1, 2]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"a": 1}\n{"a": \n', "Line 2 of t.jsonl is no JSON"),
        ('{"a": 1}\n[1]\n', "Line 2 of t.jsonl is no JSON object"),
        ("[1, 2]", "Row 1 of t.jsonl is no JSON object"),
        ("[1, 2", "is no JSON"),
        ("\n\n", "is empty"),
        ("[]", "is empty"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_bad_json_is_named(tmp_path, content, said):
    (tmp_path / "t.jsonl").write_text(content, encoding="utf-8")
    assert said in refusal(tmp_path / "t.jsonl").message


def test_a_pickle_is_never_opened(tmp_path):
    buffer = io.BytesIO()
    pd.DataFrame({"a": [1]}).to_pickle(buffer)
    path = tmp_path / "t.pkl"
    path.write_bytes(buffer.getvalue())
    assert "text" in refusal(path).message


def test_tables_read_can_be_written_to(tmp_path):
    frame = pd.DataFrame({"a": np.arange(3.0)})
    frame.to_parquet(tmp_path / "t.parquet")
    frame.to_feather(tmp_path / "t.feather")
    for name in ("t.parquet", "t.feather"):
        back = read_table(tmp_path / name)
        back.loc[0, "a"] = 9.0
        assert back["a"].tolist() == [9.0, 1.0, 2.0]


def test_reading_warns_of_nothing(workbook):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        read_table(workbook)
