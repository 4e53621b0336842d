"""`studio translate`, and old scripts through `studio script`."""

from __future__ import annotations

import json

import pytest

from studio.cli.main import main

OLD = (
    "def azureml_main(df):\n    print 'rows', len(df)\n"
    "    df['half'] = df['a'] / 2\n    return df,\n"
)


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "old.py"
    path.write_text(OLD)
    (tmp_path / "d.csv").write_text("a,b\n3,20\n5,10\n")
    return path


def test_the_translation_is_printed_and_what_was_done_is_told(old, capsys):
    assert main(["translate", str(old)]) == 0
    shown = capsys.readouterr()
    assert "print('rows', len(df))" in shown.out
    assert "Python 2" in shown.err
    compile(shown.out, "x", "exec")


def test_the_translation_gives_the_same_result_as_the_old_script(old, tmp_path, capsys):
    new = tmp_path / "new.py"
    assert main(["translate", str(old), "--out", str(new)]) == 0
    results = []
    for script, more in ((old, []), (new, ["--no-compatibility"])):
        out = tmp_path / script.stem
        given = ["--dataset1", str(tmp_path / "d.csv"), "--out", str(out), *more]
        assert main(["script", str(script), *given]) == 0
        results.append((out / "Result Dataset.csv").read_text())
    assert results[0] == results[1] == "a,b,half\n3,20,1\n5,10,2\n"
    capsys.readouterr()


def test_the_differences_can_be_seen_alone(old, capsys):
    assert main(["translate", str(old), "--diff"]) == 0
    shown = capsys.readouterr().out
    assert "-    print 'rows', len(df)" in shown
    assert "+    print('rows', len(df))" in shown
    assert " def azureml_main(df):" in shown


def test_without_help_the_old_script_fails_in_its_line(old, tmp_path, capsys):
    given = ["--dataset1", str(tmp_path / "d.csv"), "--no-compatibility", "--json"]
    assert main(["script", str(old), *given]) == 1
    assert json.loads(capsys.readouterr().out)["error"]["line"] == 2


def test_what_is_no_python_is_told(tmp_path, capsys):
    path = tmp_path / "no.py"
    path.write_text("this is (no python")
    assert main(["translate", str(path)]) == 2
    assert "neither Python 2 nor Python 3" in capsys.readouterr().err
