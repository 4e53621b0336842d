"""`studio run`, `studio script` and `studio modules` as a user meets them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import pandas as pd
import pytest

from studio import assets
from studio.__main__ import main
from studio.cli.outputs import OutputFolder, safe_file_name
from studio.experiment import Experiment

FAILS = "def azureml_main(df=None):\n    x = 1\n    return x / 0\n"


def studio(capfd, *arguments) -> tuple[int, str, str]:
    """Run a command in this process; return exit code, stdout, stderr."""
    code = main([str(each) for each in arguments])
    out, err = capfd.readouterr()
    return code, out, err


def sample(name: str):
    return assets.path("experiments", f"{name}.studio")


@pytest.fixture
def two_branches(tmp_path):
    """A script that fails, a node below it, and a branch that has nothing to do with both."""
    e = Experiment("Two branches")
    d = e.add("Enter Data Manually", data="a,b\n1,x\n2,y")
    bad = e.add("Execute Python Script", name="Bad", script=FAILS)
    below = e.add("Split Data", name="Below")
    fine = e.add("Split Data", name="Fine")
    e.connect(d, bad, "Dataset1")
    e.connect(bad, "Result Dataset", below, None)
    e.connect(d, fine)
    path = tmp_path / "two.studio"
    e.save(path)
    return path


def test_feature_importance_as_files(capfd, tmp_path):
    code, _, _ = studio(capfd, "run", sample("feature-importance"), "--out", tmp_path)
    assert code == 0
    folder = tmp_path / "Execute Python Script"
    table = pd.read_csv(folder / "Result Dataset.csv")
    assert list(table.columns) == ["feature", "importance"]
    assert table["importance"].is_monotonic_decreasing
    assert len(table) == 8
    assert (folder / "Python Device-1.png").read_bytes().startswith(b"\x89PNG")
    assert "768 rows" in (folder / "log.txt").read_text()
    assert (tmp_path / "Pima Indians Diabetes" / "Dataset.csv").is_file()


def test_scatter_matrix_writes_two_pictures(capfd, tmp_path):
    code, _, _ = studio(
        capfd, "run", sample("scatter-matrix"), "--out", tmp_path, "--format", "parquet"
    )
    assert code == 0
    folder = tmp_path / "Execute Python Script"
    assert (folder / "Python Device-2.png").is_file()
    assert len(pd.read_parquet(folder / "Result Dataset.parquet")) > 0


def test_hello_bundle_prints_its_line(capfd, tmp_path):
    code, _, err = studio(capfd, "run", sample("hello-bundle"), "--out", tmp_path)
    assert code == 0
    assert "Hello" in (tmp_path / "Execute Python Script" / "log.txt").read_text()
    assert "Hello" in err  # shown as it arrives


def test_json_holds_one_object_with_every_node(capfd, tmp_path):
    code, out, err = studio(
        capfd, "run", sample("python-expressions"), "--json", "--out", tmp_path / "o"
    )
    assert (code, err) == (0, "")
    document = json.loads(out)
    assert document["status"] == "done"
    assert document["seconds"] > 0
    for node in document["nodes"]:
        assert set(node) >= {"name", "module", "status", "seconds", "outputs"}
        assert node["status"] == "done"
    outputs = document["nodes"][-1]["outputs"]
    assert [each["port"] for each in outputs] == ["Result Dataset", "Python Device"]
    table = outputs[0]
    assert (table["kind"], table["columns"]) == ("dataset", 2)
    assert len(pd.read_csv(table["path"])) == table["rows"]


def test_a_failure_is_told_with_its_line_and_the_rest_runs(capfd, two_branches, tmp_path):
    code, out, err = studio(capfd, "run", two_branches, "--json", "--out", tmp_path / "o")
    assert (code, err) == (1, "")
    document = json.loads(out)
    status = {each["name"]: each["status"] for each in document["nodes"]}
    assert status == {
        "Enter Data Manually": "done", "Bad": "failed", "Below": "skipped", "Fine": "done",
    }  # fmt: skip
    (error,) = [each["error"] for each in document["nodes"] if "error" in each]
    assert error["type"] == "ZeroDivisionError"
    assert error["line"] == 3
    assert "return x / 0" in error["traceback"]
    assert (tmp_path / "o" / "Fine" / "Results dataset1.csv").is_file()


def test_without_json_the_last_line_names_the_node(capfd, two_branches):
    code, _, err = studio(capfd, "run", two_branches)
    assert code == 1
    last = err.strip().splitlines()[-1]
    assert last.startswith("studio: “Bad” failed: ZeroDivisionError in line 3")
    assert "return x / 0" not in err
    _, _, err = studio(capfd, "run", two_branches, "--debug")
    assert "return x / 0" in err
    assert "commands.main" not in err


def test_node_and_set(capfd, two_branches):
    code, out, _ = studio(
        capfd, "run", two_branches, "--json", "--node", "Fine", "--set", "Fine.fraction=1.0"
    )
    assert code == 0
    nodes = json.loads(out)["nodes"]
    assert [each["name"] for each in nodes] == ["Enter Data Manually", "Fine"]
    assert [each["rows"] for each in nodes[1]["outputs"]] == [2, 0]


def test_nodes_in_sub_experiments_are_named_by_their_path(capfd, two_branches):
    experiment = Experiment.open(two_branches)
    inner = experiment.groups.collapse(["Fine"], "Inner")
    experiment.groups.collapse([inner.id], "Outer")
    experiment.save(two_branches)
    path = "Outer/Inner/Fine"
    code, out, _ = studio(
        capfd, "run", two_branches, "--json", "--node", path, "--set", f"{path}.fraction=1.0"
    )
    assert code == 0
    nodes = json.loads(out)["nodes"]
    assert [(each["name"], each["path"]) for each in nodes] == [
        ("Enter Data Manually", "Enter Data Manually"),
        ("Fine", path),
    ]
    assert [each["rows"] for each in nodes[1]["outputs"]] == [2, 0]
    code, _, err = studio(capfd, "run", two_branches, "--node", path)
    assert code == 0
    assert f"{path} " in err
    code, _, err = studio(capfd, "run", two_branches, "--set", "Inner/Nobody.fraction=1")
    assert code == 2 and "no node 'Inner/Nobody'" in err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--set", "Fine.fraction=7"], "at most 1"),
        (["--set", "Fine.fraction=many"], "must be a number"),
        (["--set", "Fine.stratification_column=rules: all; drop x"], "“drop x” is not understood"),
        (["--set", "Fine.nothing=1"], "has no parameter 'nothing'. It has:"),
        (["--set", "Nobody.fraction=1"], "no node 'Nobody'. The experiment has:"),
        (["--set", "fraction"], "NODE.PARAMETER=VALUE"),
        (["--node", "Nobody"], "no node 'Nobody'"),
        (["--format", "xml"], "xml"),
        (["--nonsense"], "nonsense"),
    ],
)
def test_bad_usage_is_one_line_and_exit_code_2(capfd, two_branches, arguments, message):
    code, out, err = studio(capfd, "run", two_branches, *arguments)
    assert (code, out) == (2, "")
    assert len(err.strip().splitlines()) == 1
    assert err.startswith("studio: ")
    assert message in err


def test_bad_files_are_one_line_and_exit_code_2(capfd, tmp_path):
    bad = tmp_path / "bad.studio"
    bad.write_text("{")
    for path, message in ((bad, "damaged"), (tmp_path / "none.studio", "no file")):
        code, _, err = studio(capfd, "run", path)
        assert code == 2
        assert message in err
        assert len(err.strip().splitlines()) == 1


def test_debug_shows_the_traceback(capfd, tmp_path):
    code, _, err = studio(capfd, "run", tmp_path / "none.studio", "--debug")
    assert code == 2
    assert "Traceback" in err


def test_a_missing_data_file_fails_at_its_node(capfd, tmp_path):
    e = Experiment()
    e.add("Import Data", path="not-there.csv")
    e.add("Enter Data Manually", data="a\n1")
    e.save(tmp_path / "x.studio")
    code, out, _ = studio(capfd, "run", tmp_path / "x.studio", "--json")
    assert code == 1
    bad, fine = json.loads(out)["nodes"]
    assert str(tmp_path / "not-there.csv") in bad["error"]["message"]
    assert fine["status"] == "done"


# -- studio script ----------------------------------------------------------------------------


@pytest.fixture
def files(tmp_path):
    (tmp_path / "data.csv").write_text("age,name\n41,Ann\n37,Bob\n")
    (tmp_path / "sort.py").write_text(
        "def azureml_main(dataframe1=None, dataframe2=None):\n"
        "    print('rows', len(dataframe1), dataframe2 is None)\n"
        "    return dataframe1.sort_values('age'),\n"
    )
    (tmp_path / "fail.py").write_text(FAILS)
    return tmp_path


@pytest.mark.parametrize("place", [[], ["--in-process"]])
def test_one_script_as_the_module_would_run_it(capfd, files, place):
    code, out, _ = studio(
        capfd, "script", files / "sort.py", "--dataset1", files / "data.csv",
        "--out", files / "o", *place,
    )  # fmt: skip
    assert code == 0
    assert "rows 2 True" in out
    assert "2 rows × 2 columns" in out
    assert pd.read_csv(files / "o" / "Result Dataset.csv")["name"].tolist() == ["Bob", "Ann"]
    assert "rows 2 True" in (files / "o" / "log.txt").read_text()


def test_a_script_as_json(capfd, files):
    code, out, _ = studio(
        capfd, "script", files / "sort.py", "--dataset1", files / "data.csv", "--json"
    )
    document = json.loads(out)
    assert (code, document["status"]) == (0, "done")
    assert document["outputs"][0]["rows"] == 2
    assert "rows 2 True" in document["log"]


def test_a_failing_script(capfd, files):
    code, _, err = studio(capfd, "script", files / "fail.py")
    assert code == 1
    assert err.count("\n") == 1
    assert err.startswith("studio: fail.py: ZeroDivisionError in line 3: division by zero")
    code, _, err = studio(capfd, "script", files / "fail.py", "--debug")
    assert code == 1
    assert "return x / 0" in err
    assert "commands.main" not in err  # the script's own traceback, not the studio's
    code, out, _ = studio(capfd, "script", files / "fail.py", "--json")
    assert code == 1
    assert json.loads(out)["error"]["line"] == 3


def test_a_script_with_a_bundle_and_a_time_limit(capfd, files):
    path = files / "hello.py"
    path.write_text("import Hello\ndef azureml_main():\n    Hello.print_hello('you')\n")
    zipped = assets.path("experiments", "Hello.zip")
    code, out, _ = studio(capfd, "script", path, "--bundle", zipped)
    assert code == 0
    assert "ello" in out
    path.write_text("def azureml_main():\n    while True: pass\n")
    code, _, err = studio(capfd, "script", path, "--timeout", "0.5")
    assert code == 1
    assert "0.5 seconds" in err


@pytest.mark.parametrize("name", ["none.py", "."])
def test_a_script_that_cannot_be_read(capfd, files, name):
    code, _, err = studio(capfd, "script", files / name)
    assert code == 2
    assert "could not be read" in err


def test_bad_datasets_and_bundles_of_a_script_are_bad_files(capfd, files):
    code, _, err = studio(capfd, "script", files / "sort.py", "--dataset1", files / "none.csv")
    assert (code, len(err.strip().splitlines())) == (2, 1)
    code, _, err = studio(capfd, "script", files / "sort.py", "--bundle", files / "data.csv")
    assert code == 2
    assert "no zip archive" in err


# -- studio modules ---------------------------------------------------------------------------


def test_the_palette_and_the_help_of_a_module(capfd):
    code, out, _ = studio(capfd, "modules")
    assert code == 0
    assert "Execute Python Script" in out
    code, out, _ = studio(capfd, "modules", "execute python script")
    assert "azureml_main" in out
    assert "Script Bundle" in out
    code, out, _ = studio(capfd, "modules", "--json")
    names = {each["name"] for each in json.loads(out)}
    assert {"Dataset", "Import Data", "Enter Data Manually", "Zip Bundle", "Export Data"} <= names
    code, _, err = studio(capfd, "modules", "Splt Data")
    assert code == 2
    assert "Did you mean 'Split Data'" in err


def test_names_that_no_file_system_likes(tmp_path):
    for name in ("a/b", "..", "CON", "x" * 500, "tab\there", " "):
        safe = safe_file_name(name)
        assert "/" not in safe
        assert safe not in ("", ".", "..", "CON")
        assert len(safe) <= 121
    folder = OutputFolder(tmp_path / "o", "csv")
    assert folder.node_folder("Name") != folder.node_folder("name")
    inside = folder.node_folder("../../out")
    assert inside.parent == tmp_path / "o"


# -- the real program ---------------------------------------------------------------------------


def hear_interrupts():
    """Undo what a shell does for what it starts in the background: it ignores Ctrl+C there."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def start(*arguments, **keywords):
    command = [sys.executable, "-m", "studio", *map(str, arguments)]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env, **keywords
    )


def test_the_program_runs_a_script_that_prints_much_as_json(tmp_path):
    path = tmp_path / "much.py"
    path.write_text("def azureml_main():\n    for i in range(200000): print(i)\n")
    process = start("script", path, "--json")
    out, _ = process.communicate(timeout=120)
    assert process.returncode == 0
    assert json.loads(out)["log"].count("\n") >= 200_000


@pytest.mark.skipif(sys.platform == "win32", reason="signals as on POSIX")
def test_an_interrupt_ends_a_run_promptly(tmp_path):
    e = Experiment()
    e.add("Execute Python Script", script="print('begun', flush=True)\nwhile True: pass")
    e.save(tmp_path / "endless.studio")
    process = start("run", tmp_path / "endless.studio", preexec_fn=hear_interrupts)
    try:
        for line in process.stderr:
            if "begun" in line:
                break
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
    finally:
        process.kill()
    assert process.returncode == 1
    assert "Interrupted" in err


def test_the_window_refuses_a_file_that_is_not_there(tmp_path):
    process = start(tmp_path / "none.studio")
    _, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert "There is no file" in err


def test_the_window_opens_a_sample_and_ends(tmp_path):
    process = start("--sample", "Hello bundle", "--quit-after", "1.5")
    _, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert "Traceback" not in err


def test_rules_for_columns_are_given_on_the_command_line(capfd, tmp_path):
    e = Experiment("Rules")
    data = e.add("Enter Data Manually", data="a1,b,a2\n1,x,2")
    e.connect(data, e.add("Select Columns in Dataset", name="Some", columns=["b"]))
    path = tmp_path / "rules.studio"
    e.save(path)
    rules = "Some.columns=rules: none; include begins A; exclude name a2"
    code, out, _ = studio(capfd, "run", path, "--set", rules, "--out", tmp_path / "out", "--json")
    assert code == 0
    node = json.loads(out)["nodes"][-1]
    assert (node["outputs"][0]["rows"], node["outputs"][0]["columns"]) == (1, 1)
