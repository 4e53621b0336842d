"""`studio report`."""

from __future__ import annotations

ROWS = "name,age\nAnn,41\nBob,37\nEve,29\n"
FAILS = "def azureml_main(df=None):\n    return df['missing'],\n"


def fine(x):
    data = x.add("Enter Data Manually", name="Source", data=ROWS)
    split = x.add("Split Data", name="Parts")
    x.connect(data, "Dataset", split)


def test_a_report_in_korean(studio, save, tmp_path):
    out = tmp_path / "ages.html"
    assert studio("report", save(fine), "--no-run", "--out", out, "--language", "ko").code == 0
    text = out.read_text("utf-8")
    assert '<html lang="ko">' in text and "<h3>매개변수</h3>" in text
    assert "아직 실행하지 않아 결과가 없습니다." in text and "Parameters" not in text


def test_a_report_beside_the_experiment(studio, save):
    path = save(fine, "ages")
    done = studio("report", path)
    assert done.code == 0
    report = path.with_suffix(".html")
    assert str(report) in done.err
    text = report.read_text("utf-8")
    assert "Source" in text and "Eve" in text


def test_the_end_of_the_name_says_which_kind(studio, save, tmp_path):
    out = tmp_path / "ages.pdf"
    assert studio("report", save(fine), "--out", out).code == 0
    assert out.read_bytes().startswith(b"%PDF")
    done = studio("report", save(fine), "--out", tmp_path / "ages.doc")
    assert done.code == 2
    assert ".html or a .pdf" in done.err


def test_without_a_run(studio, save, tmp_path):
    out = tmp_path / "r.html"
    done = studio("report", save(fine), "--no-run", "--out", out, "--json")
    assert done.json == {"report": str(out), "status": "not run"}
    assert "has not been run yet" in out.read_text("utf-8")


def test_settings_hold_for_the_report(studio, save, tmp_path):
    out = tmp_path / "r.html"
    path = save(fine)
    assert studio("report", path, "--set", "Parts.fraction=0.9", "--out", out).code == 0
    assert "0.9" in out.read_text("utf-8")
    wrong = studio("report", path, "--set", "Parts.nothing=1", "--out", out)
    assert wrong.code == 2 and "nothing" in wrong.err


def test_fewer_rows(studio, save, tmp_path):
    out = tmp_path / "r.html"
    assert studio("report", save(fine), "--node", "Source", "--rows", "1", "--out", out).code == 0
    assert "the first 1 of 3 rows" in out.read_text("utf-8")


def test_a_failed_node_is_reported_and_told_by_the_exit_code(studio, save, tmp_path):
    def build(x):
        data = x.add("Enter Data Manually", name="Source", data=ROWS)
        script = x.add("Execute Python Script", name="Bad", script=FAILS)
        x.connect(data, "Dataset", script, "Dataset1")

    out = tmp_path / "r.html"
    done = studio("report", save(build), "--out", out, "--json")
    assert done.code == 1
    assert done.json["status"] == "failed"
    text = out.read_text("utf-8")
    assert "KeyError" in text and "line 2 of the script" in text


def test_logs_are_saved_with_a_run_and_tell_why_it_failed(studio, save, tmp_path):
    def build(x):
        data = x.add("Enter Data Manually", name="Source", data=ROWS)
        script = x.add("Execute Python Script", name="Bad", script=FAILS.replace(
            "    return", "    print('before')\n    return"))  # fmt: skip
        x.connect(data, "Dataset", script, "Dataset1")

    assert studio("run", save(build), "--out", tmp_path / "out").code == 1
    log = (tmp_path / "out" / "Bad" / "log.txt").read_text("utf-8")
    assert log.startswith("before\n")
    assert "Traceback (most recent call last)" in log and "KeyError" in log


def test_a_file_that_is_not_there(studio, tmp_path):
    done = studio("report", tmp_path / "none.studio")
    assert done.code == 2
    assert "none.studio" in done.err
