"""`studio describe`: the columns of a table on the command line."""

from __future__ import annotations

import json

import pandas as pd
import pytest


@pytest.fixture
def people(tmp_path):
    path = tmp_path / "people.csv"
    pd.DataFrame(
        {
            "age": [41, 37, None, 50],
            "town": ["Ulm", "Ulm", "Jena", None],
            "size": [1.5, 1.7, 1.8, 1],
        }
    ).to_csv(path, index=False)
    return path


def test_the_columns_of_a_file(studio, people):
    found = studio("describe", people)
    assert found.code == 0
    assert "4 rows × 3 columns" in found.out
    line = next(each for each in found.out.splitlines() if each.startswith("age"))
    assert "Numeric" in line and "42.6667" in line and "█" in line
    assert "Ulm (2)" in found.out


def test_the_program_knows_the_command(people, capfd):
    from studio.__main__ import main

    assert main(["describe", str(people)]) == 0
    assert "4 rows" in capfd.readouterr().out


def test_the_same_as_json(studio, people):
    found = studio("describe", people, "--json").json
    assert found["rows"] == 4
    age, town, _ = found["columns"]
    assert (age["missing"], age["unique"], age["maximum"]) == (1, 3, 50)
    assert sum(age["histogram"]["counts"]) == 3
    assert town["top"][0] == {"text": "Ulm", "count": 2}


def test_everything_about_one_column(studio, people):
    found = studio("describe", people, "--column", "age")
    for word in ("Standard deviation", "6.65833", "Median", "41", "75%", "1 (25.0%)"):
        assert word in found.out
    assert "town" not in found.out


def test_two_columns(studio, people):
    assert "Correlation" in studio("describe", people, "--compare", "age", "size").out
    boxes = studio("describe", people, "--compare", "age", "town").out
    assert "Ulm" in boxes and "Median" in boxes
    found = studio("describe", people, "--compare", "age", "town", "--json").json
    assert (found["kind"] == "box" and found["categories"] == ["Ulm"]) or "Jena" in found[
        "categories"
    ]


def test_a_node_of_an_experiment(studio, save):
    def build(e):
        data = e.add("Enter Data Manually", data="n,k\n1,a\n2,b\n3,a\n4,b")
        split = e.add("Split Data")
        e.connect(data, split)

    path = save(build)
    found = studio("describe", path, "--node", "Enter Data Manually", "--json").json
    assert [each["name"] for each in found["columns"]] == ["n", "k"]
    second = studio(
        "describe", path, "--node", "Split Data", "--port", "Results dataset2", "--json"
    )
    assert second.code == 0 and second.json["rows"] == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("{csv}", "--column", "agee"), "age"),
        (("{csv}", "--compare", "age", "nope"), "nope"),
        (("{csv}", "--node", "x"), "belong to an experiment"),
        (("{nowhere}.csv",), "no file"),
        (("{studio}",), "--node says"),
        (("{studio}", "--node", "Nobody"), "no node"),
        (("{studio}", "--node", "Split Data", "--port", "x"), "no output port"),
        (("{studio}", "--node", "Bad"), "“Bad” failed"),
    ],
)
def test_mistakes_are_told_in_one_line(studio, save, people, tmp_path, arguments, words):
    def build(e):
        data = e.add("Enter Data Manually", data="n\n1\n2")
        e.connect(data, e.add("Split Data"))
        bad = e.add("Select Columns in Dataset", name="Bad", columns=["nope"])
        e.connect(data, bad)

    names = {"csv": people, "studio": save(build), "nowhere": tmp_path / "nowhere"}
    found = studio("describe", *(str(each).format(**names) for each in arguments))
    assert found.code in (1, 2) and words in found.err
    assert len(found.err.splitlines()) == 1


def test_odd_names_and_values_do_no_harm(studio, tmp_path):
    path = tmp_path / "odd.parquet"
    frame = pd.DataFrame(
        {"n" * 10_000: ["\x1b[31mred", "[bold]x", None], "[red]a": [1e308, -1e308, 0]}
    )
    frame.to_parquet(path)
    found = studio("describe", path)
    assert found.code == 0 and "\x1b" not in found.out and "[bold]x" in found.out
    assert json.loads(studio("describe", path, "--json").out)["columns"][0]["missing"] == 1


def test_a_table_without_rows(studio, tmp_path):
    path = tmp_path / "empty.csv"
    path.write_text("a,b\n")
    found = studio("describe", path)
    assert found.code == 0 and "0 rows × 2 columns" in found.out
    assert studio("describe", path, "--compare", "a", "b").code == 0
