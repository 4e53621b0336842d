"""`.studio` files: readable, faithful, and hard to break the studio with."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from studio import assets
from studio.experiment import Experiment, FileFormatError, fileformat
from studio.experiment.files import write_atomically
from studio.experiment.relocate import relocate
from studio.experiment.validation import problems

SCHEMA = json.loads(assets.path("schema", "experiment.schema.json").read_text())
text = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def sample() -> Experiment:
    e = Experiment("Sample")
    d = e.add("Enter Data Manually", data="a,b\n1,2", x=10, y=20)
    s = e.add("Execute Python Script", script="def azureml_main(a):\n    return a\n")
    e.connect(d, "Dataset", s, "Dataset1")
    e.set_comment(d, "two\nlines")
    return e


def test_scripts_stand_as_lines_and_the_file_fits_its_schema():
    document = json.loads(fileformat.dumps(sample()))
    Draft202012Validator(SCHEMA).validate(document)
    script = document["nodes"][1]["parameters"]["script"]
    assert script == {"lines": ["def azureml_main(a):", "    return a", ""]}
    assert list(document)[:3] == ["format", "version", "name"]


def test_reading_and_writing_changes_nothing():
    once = fileformat.dumps(sample())
    assert fileformat.dumps(fileformat.loads(once)) == once


@settings(max_examples=60, deadline=None)
@given(data=text, name=text.filter(str.strip), comment=text, x=st.integers(-9999, 9999))
def test_any_text_survives_a_file(data, name, comment, x):
    e = Experiment("n")
    node = e.add("Enter Data Manually", data=data, x=x, y=0)
    node.name, node.comment = name, comment
    again = fileformat.loads(fileformat.dumps(e)).nodes[0]
    assert (again.name, again.comment, again.x) == (name, comment, x)
    assert again.value("data") == data


def test_a_module_that_is_not_installed_is_kept_and_shown_as_missing():
    raw = json.loads(fileformat.dumps(sample()))
    raw["nodes"][1]["module"] = "their:module"
    raw["nodes"][1]["title"] = "Theirs"
    raw["nodes"][1]["parameters"]["odd"] = {"deep": [1, 2]}
    raw["notes"] = [{"text": "from a newer studio"}]
    e = fileformat.loads(json.dumps(raw))
    node = e.nodes[1]
    assert node.spec.missing
    assert "not installed" in problems(e)[-1].message
    written = json.loads(fileformat.dumps(e))
    assert written["nodes"][1]["parameters"] == raw["nodes"][1]["parameters"]
    assert written["nodes"][1]["title"] == "Theirs"
    assert written["connections"] == raw["connections"]
    assert written["notes"] == raw["notes"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "damaged"),
        ("{", "line 1"),
        ("[]", "no experiment"),
        ('{"format": "experiment-studio"}', "version"),
        ('{"format": "experiment-studio", "version": 99}', "newer studio"),
        ("[" * 100_000, "damaged"),
        ('{"format": "experiment-studio", "version": NaN}', "damaged"),
    ],
)
def test_a_broken_file_says_what_is_wrong(content, message):
    with pytest.raises(FileFormatError, match=message):
        fileformat.loads(content)


def broken(change):
    raw = json.loads(fileformat.dumps(sample()))
    change(raw)
    return json.dumps(raw)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda r: r.update(nodes=3), "nodes are not a list"),
        (lambda r: r["nodes"].append(r["nodes"][0]), "two nodes have the id"),
        (lambda r: r["nodes"][0].update(id="zz", name=r["nodes"][1]["name"]), "two nodes have"),
        (lambda r: r["nodes"][0].update(x="left"), "position"),
        (lambda r: r["nodes"][0].update(x=1e300), "position"),
        (lambda r: r["nodes"][0].update(parameters=[]), "parameters"),
        (lambda r: r["nodes"][0].pop("id"), "id of node 1"),
        (lambda r: r["connections"][0].pop("to"), "connection 1 lacks"),
        (lambda r: r["connections"][0].update(to=["gone", "Dataset1"]), "connection 1"),
        (lambda r: r["connections"][0].update({"from": ["a", 1]}), "connection 1"),
        (
            lambda r: r["connections"].append(
                {
                    "from": [r["nodes"][1]["id"], "Result Dataset"],
                    "to": [r["nodes"][1]["id"], "Dataset2"],
                }
            ),
            "cannot feed itself",
        ),
    ],
)
def test_hostile_content_is_refused_at_its_place(change, message):
    with pytest.raises(FileFormatError, match=message):
        fileformat.loads(broken(change))


def test_files_that_are_no_files(tmp_path):
    with pytest.raises(FileFormatError, match="no file"):
        Experiment.open(tmp_path / "none.studio")
    with pytest.raises(FileFormatError, match="folder"):
        Experiment.open(tmp_path)
    (tmp_path / "binary.studio").write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(FileFormatError, match="not a text file"):
        Experiment.open(tmp_path / "binary.studio")


def test_a_failed_save_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "kept.studio"
    sample().save(path)
    before = path.read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(FileFormatError, match="No space left"):
        sample().save(path)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["kept.studio"]


def test_a_link_stays_a_link(tmp_path):
    real = tmp_path / "real.txt"
    real.write_text("old")
    link = tmp_path / "link.txt"
    try:
        link.symlink_to(real)
    except OSError:
        pytest.skip("this system makes no links")
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert real.read_text() == "new"


def test_relative_paths_follow_the_file(tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    new.mkdir()
    (old / "data.csv").write_text("a\n1")
    e = Experiment()
    there = e.add("Import Data", path="data.csv")
    nowhere = e.add("Import Data", path="none.csv")
    relocate(e, old, new)
    assert (new / there.value("path")).samefile(old / "data.csv")
    assert nowhere.value("path") == "none.csv"
    relocate(e, new, old)
    assert nowhere.value("path") == "none.csv"
