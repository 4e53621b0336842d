"""`studio table` and `studio diff`."""

from __future__ import annotations

import json

import pandas as pd
import pytest


@pytest.fixture
def people(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("name,age,city\nAnn,31,Bonn\nBob,,Ulm\nCid,65,Bonn\nDee,18,Köln\n", "utf-8")
    return path


def test_a_table_is_shown_sorted_filtered_and_in_part(studio, people):
    done = studio("table", people, "--sort", "-age", "--filter", "age is not missing",
                  "--columns", "age,name", "--rows", "1-2")  # fmt: skip
    assert done.code == 0
    cells = [[cell.strip() for cell in line.split("|")[1:-1]] for line in done.out.splitlines()]
    assert cells[0] == ["age", "name"]
    assert cells[2:] == [["65.0", "Cid"], ["31.0", "Ann"]]


@pytest.mark.parametrize(
    ("given", "names"),
    [
        (("--filter", "city: bonn"), ["Ann", "Cid"]),
        (("--filter", "age: 18..40"), ["Ann", "Dee"]),
        (("--filter", "age: is missing"), ["Bob"]),
        (("--filter", "city = Bonn and age > 40"), ["Cid"]),
        (("--filter", "city: /^.o/", "--filter", "age: > 31"), ["Cid"]),
        (("--sort", "city,-age"), ["Cid", "Ann", "Dee", "Bob"]),
        (("--rows", "2-3"), ["Bob", "Cid"]),
        (("--rows", "4-"), ["Dee"]),
        (("--rows", "9-"), []),
    ],
)
def test_rows_are_chosen(studio, people, given, names):
    done = studio("table", people, "--format", "json", *given)
    assert [each["name"] for each in done.json] == names


def test_json_knows_missing_values(studio, people):
    assert studio("table", people, "--format", "json").json[1]["age"] is None


@pytest.mark.parametrize("ending", ["csv", "parquet", "xlsx"])
def test_a_table_is_written_to_a_file(studio, people, tmp_path, ending):
    out = tmp_path / f"out.{ending}"
    assert studio("table", people, "--sort", "age", "--out", out).code == 0
    read = {"csv": pd.read_csv, "parquet": pd.read_parquet, "xlsx": pd.read_excel}[ending]
    assert read(out)["name"].tolist() == ["Dee", "Ann", "Cid", "Bob"]


@pytest.mark.parametrize(
    ("given", "word"),
    [
        (("--sort", "agee"), "no column “agee”"),
        (("--filter", "age >"), "cannot be understood"),
        (("--columns", "nam"), "no column"),
        (("--rows", "3-1"), "smaller number"),
        (("--rows", "x"), "1-20"),
        (("--format", "parquet"), "--out"),
        (("--out", "x.doc"), "--format"),
        (("--out", "/nowhere/x.csv"), "no folder"),
    ],
)
def test_mistakes_are_told_in_one_line(studio, people, given, word):
    done = studio("table", people, *given)
    assert done.code == 2
    assert word in done.err
    assert len(done.err.splitlines()) == 1


def test_the_table_of_a_port(studio, save):
    def build(experiment):
        experiment.add("Enter Data Manually", name="Rows", data="a,b\n1,x\n2,y")

    path = save(build)
    done = studio("table", f"{path}:Rows", "--format", "csv")
    assert done.out == "a,b\n1,x\n2,y\n"
    assert studio("table", f"{path}:Rows:Dataset", "--format", "csv").out == done.out
    for place, word in (("", "Rows"), (":Nobody", "no node"), (":Rows:Nothing", "Dataset")):
        failed = studio("table", f"{path}{place}")
        assert failed.code == 2
        assert word in failed.err
    assert "no file" in studio("table", "gone.studio:Rows").err


def test_a_dataset_by_its_name(studio):
    done = studio("table", "Pima Indians Diabetes", "--rows", "1", "--format", "json")
    assert len(done.json) == 1


def test_differences_are_listed_and_set_the_exit_code(studio, people, tmp_path):
    other = tmp_path / "other.csv"
    other.write_text("name,age,city\nAnn,32,Bonn\nBob,,Ulm\nDee,18,Köln\nEve,20,Ulm\n", "utf-8")
    done = studio("diff", people, other, "--key", "name")
    assert done.code == 1
    assert "row 1, age: 31.0 → 32.0" in done.out
    assert "row 3: only in the first" in done.out
    assert "row 4: only in the second" in done.out
    found = studio("diff", people, other, "--key", "name", "--json").json
    assert found["cells"] == 1
    assert found["differences"][0] == {"row": 1, "column": "age", "first": 31.0, "second": 32.0}
    same = studio("diff", people, people)
    assert same.code == 0
    assert same.out == "The two tables are the same.\n"
    near = studio("diff", people, other, "--key", "name", "--tolerance", "0.1", "--json").json
    assert near["cells"] == 0
    assert studio("diff", people, other, "--key", "city").code == 2


def test_the_commands_are_known_to_the_program(capfd):
    from studio.__main__ import main

    assert main(["table", "--help"]) == 0
    assert "--filter" in capfd.readouterr().out
    assert main(["diff", "--help"]) == 0
    assert "--key" in capfd.readouterr().out


def test_json_escapes_nothing_it_need_not(studio, tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("이름\n서울\n", "utf-8")
    assert json.loads(studio("table", path, "--format", "json").out) == [{"이름": "서울"}]
