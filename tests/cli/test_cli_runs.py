"""`studio runs`: runs of the command line are kept, listed, shown, compared and brought back."""

from __future__ import annotations

import pandas as pd
import pytest

from studio.experiment import Experiment

SCRIPT = """import matplotlib.pyplot as plt
def azureml_main(df):
    print("rows:", len(df))
    plt.plot(df["a"])
    plt.savefig("one.png")
    return df.head(1),
"""


@pytest.fixture(autouse=True)
def own_history(tmp_path, monkeypatch):
    monkeypatch.setenv("STUDIO_RUNS", str(tmp_path / "runs"))


@pytest.fixture
def file(save):
    def build(experiment):
        data = experiment.add("Enter Data Manually", name="Data", data="a,b\n1,x\n2,y\n3,z")
        split = experiment.add("Split Data", name="Split", fraction=0.7)
        experiment.connect(data, split)

    return save(build)


def test_runs_are_kept_and_told_in_words(studio, file):
    assert studio("run", file, "--json").code == 0
    assert studio("run", file, "--json", "--set", "Split.fraction=0.5").code == 0
    told = studio("runs", file, "--json").json
    newest, oldest = told["runs"]
    assert (newest["number"], oldest["number"]) == (2, 1)
    assert newest["status"] == "done"
    assert newest["seconds"] > 0
    assert len(newest["changes"]) == 1
    assert newest["changes"][0].endswith("0.7 → 0.5")
    assert newest["changes"][0].startswith("Split: ")
    assert oldest["changes"] is None
    assert "--set=Split.fraction=0.5" in newest["origin"]["command"]
    listed = studio("runs", file).out
    assert "0.7 → 0.5" in listed
    assert Experiment.open(file).history == "", "the command line leaves the file alone"


def test_a_run_can_be_left_out(studio, file):
    assert studio("run", file, "--no-keep").code == 0
    assert studio("runs", file).out == "No run is kept yet.\n"
    assert studio("runs", file, "--json").json["runs"] == []


def test_an_old_run_is_shown_with_log_and_results(studio, save, tmp_path):
    def build(experiment):
        data = experiment.add("Enter Data Manually", name="Data", data="a,b\n1,x\n2,y")
        script = experiment.add("Execute Python Script", name="Look", script=SCRIPT)
        experiment.connect(data, script, "Dataset1")

    file = save(build)
    assert studio("run", file).code == 0
    shown = studio("runs", file, "--show", 1, "--json").json
    look = next(each for each in shown["nodes"] if each["name"] == "Look")
    assert look["log"] == "rows: 2\n"
    assert [each["figures"] for each in look["outputs"]] == [0, 1]
    assert look["outputs"][0]["rows"] == 1
    text = studio("runs", file, "--show", 1, "--out", tmp_path / "o").out
    assert "│ rows: 2" in text
    assert pd.read_csv(tmp_path / "o" / "Look" / "Result Dataset.csv")["a"].tolist() == [1]
    assert (tmp_path / "o" / "Look" / "Python Device-1.png").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "o" / "Look" / "log.txt").read_text() == "rows: 2\n"


def test_two_runs_are_compared(studio, file):
    studio("run", file)
    studio("run", file, "--set", "Split.fraction=0.34")
    found = studio("runs", file, "--compare", 1, 2, "--json").json
    assert len(found["changes"]) == 1
    rows = [
        each for each in found["measures"] if each["node"] == "Split" and each["kind"] == "rows"
    ]
    assert [each["difference"] for each in rows] == [-1.0, 1.0]
    states = {(each["node"], each["port"]): each["state"] for each in found["tables"]}
    assert states[("Data", "Dataset")] == "same"
    assert "different" in states.values()
    text = studio("runs", file, "--compare", 1, 2).out
    assert "0.7 → 0.34" in text
    assert ", rows: 2 → 1 (-1)" in text


def test_an_old_run_is_brought_back_as_a_file(studio, file, tmp_path):
    studio("run", file, "--set", "Split.fraction=0.5")
    out = tmp_path / "old.studio"
    assert studio("runs", file, "--restore", 1, "--out", out).code == 0
    assert Experiment.open(out).node("Split").value("fraction") == 0.5
    assert studio("runs", out, "--json").json["runs"] == [], "a copy has a history of its own"


def test_runs_are_deleted(studio, file):
    studio("run", file)
    studio("run", file)
    assert studio("runs", file, "--delete", 1).out == "Deleted 1 run.\n"
    assert [each["number"] for each in studio("runs", file, "--json").json["runs"]] == [2]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--show", "7"), "There is no run 7. The latest are: 1."),
        (("--show", "1", "--restore", "1"), "Give one of"),
        (("--restore", "1"), "--out"),
        (("--compare", "1", "2"), "There is no run 2"),
    ],
)
def test_wrong_use_is_explained(studio, file, arguments, says):
    studio("run", file)
    ended = studio("runs", file, *arguments)
    assert ended.code == 2
    assert says in ended.err


def test_a_history_that_cannot_be_written_does_not_fail_the_run(
    studio, file, tmp_path, monkeypatch
):
    (tmp_path / "inway").write_text("")
    monkeypatch.setenv("STUDIO_RUNS", str(tmp_path / "inway" / "runs"))
    ended = studio("run", file, "--json")
    assert ended.code == 0
    assert ended.json["status"] == "done"
    assert "The run was not kept." in ended.err
