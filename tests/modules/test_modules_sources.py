"""Where tables come from: Dataset, Enter Data Manually, Import Data, Zip Bundle."""

import os
import zipfile
from pathlib import Path

import pandas as pd
import pytest

from studio.data import datasets
from studio.experiment.errors import ModuleError
from studio.modules import dataset, enter_data, import_data, zip_bundle


@pytest.fixture
def own_folder(tmp_path, monkeypatch):
    folder = tmp_path / "own"
    monkeypatch.setattr(datasets, "user_folder", lambda: folder)
    return folder


def touch_later(path: Path, text: str):
    """Write a file as an editor does a while later, whatever the clock's grain."""
    before = path.stat().st_mtime_ns
    path.write_text(text)
    os.utime(path, ns=(before + 10**9, before + 10**9))


def test_dataset_gives_a_sample_by_its_name_in_any_case(own_folder):
    table = dataset(name="pima indians DIABETES")
    assert table.shape == (768, 9)
    assert table["Age (years)"].max() == 81


def test_dataset_gives_what_the_user_saved(own_folder):
    datasets.save_dataset(pd.DataFrame({"a": [1, 2]}), "Mine")
    assert dataset(name="mine")["a"].tolist() == [1, 2]


def test_dataset_that_is_unknown_names_those_there_are(own_folder):
    with pytest.raises(ModuleError) as caught:
        dataset(name="iris")
    assert caught.value.parameter == "name"
    assert "Pima Indians Diabetes" in caught.value.message
    assert "Automobile price data (Raw)" in caught.value.message


def test_dataset_is_read_again_when_it_was_saved_again(own_folder, tmp_path):
    stored = datasets.save_dataset(pd.DataFrame({"a": [1]}), "Mine")
    first = dataset.fingerprint({"name": "Mine"}, tmp_path)
    assert dataset.fingerprint({"name": "mine"}, tmp_path / "elsewhere") == first
    datasets.save_dataset(pd.DataFrame({"a": range(1000)}), "Mine", overwrite=True)
    assert stored.path.is_file()
    assert dataset.fingerprint({"name": "Mine"}, tmp_path) != first


def test_enter_data_reads_quotes_numbers_and_gaps():
    table = enter_data(data='name,age\n"Doe, Jane",41\nAli,\n')
    assert table["name"].tolist() == ["Doe, Jane", "Ali"]
    assert table["age"].isna().tolist() == [False, True]
    assert table["age"].dtype == float


def test_enter_data_as_pasted_from_a_sheet():
    table = enter_data(data="a\tb, c\n1\t2", format="TSV")
    assert table.to_dict("list") == {"a": [1], "b, c": [2]}


def test_enter_data_without_a_header():
    assert enter_data(data="1,2\n3,4", has_header=False).to_dict("list") == {
        "Col1": [1, 3],
        "Col2": [2, 4],
    }


def test_enter_data_with_a_line_too_long_blames_the_data():
    with pytest.raises(ModuleError) as caught:
        enter_data(data="a,b\n1,2\n3,4,5\n")
    assert caught.value.parameter == "data"
    for fact in ("Line 3", "3", "2"):
        assert fact in caught.value.message


@pytest.mark.parametrize("text", ["", "\n\n", "  \n"])
def test_enter_data_without_data_blames_the_data(text):
    with pytest.raises(ModuleError) as caught:
        enter_data(data=text)
    assert caught.value.parameter == "data"


def test_import_data_takes_relative_paths_from_the_experiments_folder(context):
    (context.folder / "data").mkdir()
    (context.folder / "data" / "x.csv").write_text("a;b\n1;2\n")
    assert import_data(path="data/x.csv", context=context).to_dict("list") == {"a": [1], "b": [2]}


def test_import_data_expands_the_home_folder(context, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / "home.csv").write_text("a\n1\n")
    context.folder = tmp_path / "elsewhere"
    assert import_data(path="~/home.csv", context=context).shape == (1, 1)


def test_import_data_tells_in_the_log_what_it_assumed(context):
    (context.folder / "old.csv").write_bytes("name\ncafé\n".encode("cp1252"))
    table = import_data(path="old.csv", context=context)
    assert table["name"].tolist() == ["café"]
    ((stream, text),) = context.logged
    assert stream == "studio"
    assert "Windows-1252" in text


def test_import_data_reads_decimal_commas(context):
    (context.folder / "de.csv").write_text("a;b\n1,5;2\n")
    assert import_data(path="de.csv", decimal="Comma", context=context)["a"].tolist() == [1.5]


@pytest.mark.parametrize("path", ["", "  ", "none.csv", "."])
def test_import_data_blames_the_path(context, path):
    with pytest.raises(ModuleError) as caught:
        import_data(path=path, context=context)
    assert caught.value.parameter == "path"


def test_import_data_says_where_it_looked(context):
    with pytest.raises(ModuleError) as caught:
        import_data(path="sub/none.csv", context=context)
    assert str(context.folder / "sub" / "none.csv") in caught.value.message


def test_import_data_is_read_again_when_the_file_changed(context):
    file = context.folder / "x.csv"
    file.write_text("a\n1\n")
    first = import_data.fingerprint({"path": "x.csv"}, context.folder)
    assert import_data.fingerprint({"path": str(file)}, context.folder / "other") == first
    touch_later(file, "a\n2\n")
    assert import_data.fingerprint({"path": "x.csv"}, context.folder) != first


def test_zip_bundle_reads_an_archive(context):
    with zipfile.ZipFile(context.folder / "Hello.zip", "w") as archive:
        archive.writestr("Hello.py", "def hi(): pass")
    bundle = zip_bundle(path="Hello.zip", context=context)
    assert bundle.name == "Hello.zip"
    assert bundle.data == (context.folder / "Hello.zip").read_bytes()


def test_zip_bundle_packs_a_folder_and_sees_changes_deep_inside(context):
    inner = context.folder / "package" / "inner"
    inner.mkdir(parents=True)
    (inner / "a.py").write_text("x = 1")
    assert zip_bundle(path="package", context=context).name == "package.zip"
    first = zip_bundle.fingerprint({"path": "package"}, context.folder)
    assert zip_bundle.fingerprint({"path": "package"}, context.folder) == first
    touch_later(inner / "a.py", "x = 2")
    second = zip_bundle.fingerprint({"path": "package"}, context.folder)
    assert second != first
    (inner / "b.py").write_text("")
    assert zip_bundle.fingerprint({"path": "package"}, context.folder) != second


def test_zip_bundle_refuses_what_is_no_archive(context):
    (context.folder / "x.zip").write_text("no zip")
    with pytest.raises(ModuleError, match=r"x\.zip is no zip archive"):
        zip_bundle(path="x.zip", context=context)
    with pytest.raises(ModuleError) as caught:
        zip_bundle(path="gone.zip", context=context)
    assert caught.value.parameter == "path"
