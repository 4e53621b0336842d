import json

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio import assets
from studio.data import datasets
from studio.data.datasets import (
    find_dataset,
    import_dataset,
    list_datasets,
    load_dataset,
    remove_dataset,
    save_dataset,
)
from studio.experiment.errors import ModuleError


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    own = tmp_path / "own" / "datasets"
    monkeypatch.setattr(datasets, "user_folder", lambda: own)
    return own


@pytest.fixture
def frame():
    return pd.DataFrame({"a": [1, 2], "b": ["x", None]})


def test_samples_are_as_the_index_says():
    index = json.loads(assets.path("datasets", "index.json").read_text(encoding="utf-8"))
    assert [each.name for each in list_datasets()] == [each["name"] for each in index]
    for each in list_datasets():
        assert load_dataset(each.name).shape == (each.rows, each.columns)
        assert each.sample
        assert each.description


@pytest.mark.parametrize(
    "name",
    [
        "pima indians diabetes",
        "Pima Indians Diabetes Binary Classification dataset",
        " pima-indians-diabetes.csv ",
    ],
)
def test_a_sample_by_its_other_names(name):
    assert find_dataset(name).name == "Pima Indians Diabetes"


def test_a_dataset_saved_comes_back(frame):
    stored = save_dataset(frame, "  My   cars ")
    assert stored.name == "My cars"
    assert load_dataset("my CARS").equals(frame)
    assert [each.name for each in list_datasets() if not each.sample] == ["My cars"]


@pytest.mark.parametrize(
    "name", ["a/b\\c: 100%?", "CON", "con.x", ".hidden", "naïve Ω", "..", "%41", "e\u0301"]
)
def test_names_that_no_file_could_have(frame, folder, name):
    stored = save_dataset(frame, name)
    assert find_dataset(name).name == stored.name
    assert stored.path.parent == folder
    assert [each.name for each in folder.iterdir()] == [stored.path.name]
    remove_dataset(name)
    assert list(folder.iterdir()) == []


@given(st.text(min_size=1, max_size=40))
def test_any_name_is_refused_or_found_again(tmp_path_factory, name):
    own = tmp_path_factory.mktemp("names")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(datasets, "user_folder", lambda: own)
        try:
            stored = save_dataset(pd.DataFrame({"a": [1]}), name)
        except ModuleError as error:
            assert error.message.endswith(".")
            assert list(own.iterdir()) == []
        else:
            assert find_dataset(name).path == stored.path


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("  ", "needs a name"),
        ("x" * 101, "100 characters"),
        ("日" * 90, "too long"),
        ("bell\x07", "do not show"),
        ("PIMA indians diabetes", "the name of a sample"),
    ],
)
def test_names_refused(frame, name, said):
    with pytest.raises(ModuleError, match=said):
        save_dataset(frame, name)


def test_a_name_that_is_taken(frame):
    save_dataset(frame, "cars")
    with pytest.raises(ModuleError, match="a dataset “cars” already"):
        save_dataset(frame, "Cars")
    save_dataset(frame[:1], "Cars", overwrite=True)
    assert len(load_dataset("cars")) == 1
    assert len(list_datasets()) == len(datasets.samples()) + 1


def test_a_table_file_put_into_the_folder_counts(folder):
    folder.mkdir(parents=True)
    (folder / "Sales.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    (folder / "notes.md").write_text("no table", encoding="utf-8")
    assert load_dataset("sales").to_dict("list") == {"a": [1], "b": [2]}
    assert [each.name for each in list_datasets() if not each.sample] == ["Sales"]


def test_overwriting_a_file_of_another_kind_leaves_one(frame, folder):
    folder.mkdir(parents=True)
    (folder / "Sales.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    save_dataset(frame, "Sales", overwrite=True)
    assert [each.name for each in folder.iterdir()] == ["Sales.parquet"]


def test_importing_a_file(tmp_path):
    path = tmp_path / "prices.csv"
    path.write_text("a;b\n1;2\n", encoding="utf-8")
    assert import_dataset(path).name == "prices"
    assert import_dataset(path, "Other").columns == 2
    path.unlink()
    assert load_dataset("prices").to_dict("list") == {"a": [1], "b": [2]}
    with pytest.raises(ModuleError, match="There is no file"):
        import_dataset(path, "again")


def test_an_unknown_dataset_is_told_with_those_there_are(frame):
    save_dataset(frame, "cars")
    with pytest.raises(ModuleError, match="Did you mean “cars”") as caught:
        load_dataset("carz")
    assert caught.value.parameter == "name"
    with pytest.raises(ModuleError, match=r"“Pima Indians Diabetes”, .*“cars”"):
        load_dataset("qqqq")
    with pytest.raises(ModuleError, match="No dataset is chosen"):
        load_dataset(" ")


def test_samples_cannot_be_removed():
    with pytest.raises(ModuleError, match="is a sample"):
        remove_dataset("Pima Indians Diabetes")


def test_a_table_that_cannot_be_kept_leaves_nothing(folder):
    with pytest.raises(ModuleError, match="“odd”"):
        save_dataset(pd.DataFrame({"odd": [1, "x"]}), "odd one")
    assert list(folder.iterdir()) == []


def test_listing_opens_no_pandas():
    import subprocess
    import sys

    code = (
        "import sys; from studio.data.datasets import list_datasets; list_datasets();"
        "print([m for m in ('pandas', 'numpy', 'pyarrow') if m in sys.modules])"
    )
    root = assets.root().parent
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=True
    )
    assert result.stdout.strip() == "[]"
