"""`studio chart`."""

from __future__ import annotations

import pytest

from studio.experiment import Experiment

TABLE = "price,weight,make\n" + "".join(f"{i},{100 - i},{'ab'[i % 2]}\n" for i in range(20))


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "cars.csv"
    path.write_text(TABLE)
    return path


@pytest.mark.parametrize(
    ("ending", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")]
)
def test_a_chart_is_written_in_the_form_that_the_name_asks_for(
    studio, file, tmp_path, ending, start
):
    out = tmp_path / f"chart.{ending}"
    done = studio("chart", file, "--kind", "scatter", "--x", "price", "--y", "weight",
                  "--colour", "make", "--out", out)  # fmt: skip
    assert (done.code, done.err) == (0, "")
    assert out.read_bytes().startswith(start)


def test_the_script_draws_the_same_chart_in_a_node(studio, file, tmp_path):
    done = studio("chart", file, "--kind", "bar", "--x", "make", "--y", "price", "--script")
    assert done.code == 0
    assert "def azureml_main" in done.out
    assert "AGGREGATE = 'mean'" in done.out
    experiment = Experiment("x")
    data = experiment.add("import_data", path=str(file))
    script = experiment.add("execute_python_script", script=done.out)
    experiment.connect(data, script, input="Dataset1")
    experiment.save(tmp_path / "x.studio")
    run = studio("run", tmp_path / "x.studio", "--json")
    assert run.nodes["Execute Python Script"]["outputs"][1]["figures"] == 1


def test_without_columns_those_are_chosen_that_suit(studio, file):
    done = studio("chart", file, "--script")
    assert "scatter chart" in done.out
    assert "COLOUR = 'make'" in done.out
    assert "box chart" in studio("chart", file, "--kind", "box", "--script").out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--kind", "scatter", "--x", "price", "--y", "make"], "“make” holds text"),
        (["--kind", "line", "--y", "nothing"], "no column “nothing”"),
        (["--kind", "pie"], "is not one of"),
        (["--out", "chart.gif"], "end its name in .png, .svg or .pdf"),
        (["--out", "no/such/folder/chart.png"], "could not be written"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(studio, file, tmp_path, monkeypatch, arguments, words):
    monkeypatch.chdir(tmp_path)
    if "--out" not in arguments:
        arguments = [*arguments, "--out", "chart.png"]
    done = studio("chart", file, *arguments)
    assert done.code != 0
    assert words in done.err
    assert len(done.err.splitlines()) == 1
    assert not (tmp_path / "chart.png").exists()


def test_a_picture_or_a_script_must_be_asked_for(studio, file):
    done = studio("chart", file)
    assert done.code == 2
    assert "--out" in done.err


def test_a_table_without_rows_says_so(studio, tmp_path):
    path = tmp_path / "empty.csv"
    path.write_text("a,b\n")
    done = studio("chart", path, "--kind", "bar", "--x", "a", "--out", tmp_path / "c.png")
    assert (done.code, "no rows" in done.err) == (2, True)
