"""Files, names, terminals and disks that mean no good, met on the command line."""

from __future__ import annotations

import json
import sys

import pytest

from studio.cli.outputs import OutputFolder, safe_file_name
from studio.cli.terminal import plain


def table(name, data="a\n1"):
    return lambda experiment: experiment.add("Enter Data Manually", name=name, data=data)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\x89PNG\r\n\x1a\n\xff", "not a text file"),
        (b"", "is damaged"),
        (b"[" * 100_000, "is damaged"),
        (b'{"format": "experiment-studio", "version": 99}', "newer studio"),
        (b'{"format": "experiment-studio", "version": 1, "nodes": 3}', "nodes are not a list"),
        (b'{"format": "experiment-studio", "version": 1, "x": NaN}', "is damaged"),
        (b'{"format": "experiment-studio", "version": 1, "x": ' + b"9" * 9999 + b"}", "is damaged"),
    ],
)
def test_a_hostile_file_is_one_line_and_exit_code_2(studio, tmp_path, content, message):
    path = tmp_path / "hostile.studio"
    path.write_bytes(content)
    outcome = studio("run", path, "--json")
    assert (outcome.code, outcome.out) == (2, "")
    assert message in outcome.err
    assert outcome.err.count("\n") == 1
    assert outcome.err.startswith("studio: ")


def test_a_circle_in_a_file_is_one_line(studio, tmp_path):
    nodes = [
        {"id": key, "name": key, "module": "execute_python_script", "parameters": {}}
        for key in ("a", "b")
    ]
    lines = [
        {"from": [one, "Result Dataset"], "to": [other, "Dataset1"]}
        for one, other in (("a", "b"), ("b", "a"))
    ]
    document = {
        "format": "experiment-studio", "version": 1, "nodes": nodes, "connections": lines,
    }  # fmt: skip
    path = tmp_path / "circle.studio"
    path.write_text(json.dumps(document))
    outcome = studio("run", path)
    assert outcome.code == 2
    assert "circle" in outcome.err
    assert outcome.err.count("\n") == 1


def test_ports_spelled_in_other_letters_are_the_same_ports(studio, tmp_path):
    document = {
        "format": "experiment-studio",
        "version": 1,
        "nodes": [
            {"id": "d", "name": "D", "module": "enter_data", "parameters": {"data": "a\n1\n2"}},
            {"id": "s", "name": "S", "module": "split_data", "parameters": {}},
        ],
        "connections": [{"from": ["d", "dataset"], "to": ["s", "DATASET"]}],
    }
    path = tmp_path / "letters.studio"
    path.write_text(json.dumps(document))
    outcome = studio("run", path, "--json")
    assert outcome.code == 0
    assert [each["rows"] for each in outcome.nodes["S"]["outputs"]] == [1, 1]


def test_a_number_no_computer_holds_fails_at_its_node(studio, save, tmp_path):
    def build(x):
        table("Fine")(x)
        x.add("Execute Python Script", name="Big", timeout=10**400)

    outcome = studio("run", save(build), "--json")
    assert outcome.code == 1
    assert {name: each["status"] for name, each in outcome.nodes.items()} == {
        "Fine": "done", "Big": "failed",
    }  # fmt: skip
    assert "too large" in outcome.nodes["Big"]["error"]["message"]


def test_a_module_that_is_not_installed_fails_and_the_rest_runs(studio, save):
    path = save(table("Fine"))
    document = json.loads(path.read_text())
    document["nodes"].append({"id": "m", "name": "Old", "module": "gone", "title": "Gone"})
    path.write_text(json.dumps(document))
    outcome = studio("run", path, "--json")
    assert outcome.code == 1
    assert outcome.nodes["Fine"]["status"] == "done"
    assert outcome.nodes["Old"]["error"]["message"] == "The module 'Gone' is not installed here."


NAMES = ["a/b", "a\\b", "CON", "con.txt", "name", "NAME", "..", "é", "e\u0301", "日" * 300, "x."]


def test_every_node_gets_a_folder_of_its_own_inside_the_output_folder(studio, save, tmp_path):
    def build(x):
        for name in NAMES:
            table(name, data=f"name\n{name}")(x)

    outcome = studio("run", save(build), "--json", "--out", tmp_path / "deep" / "out")
    assert outcome.code == 0
    root = tmp_path / "deep" / "out"
    files = {path.relative_to(root) for path in root.rglob("*") if path.is_file()}
    assert len(files) == len(NAMES)
    assert {len(each.parts) for each in files} == {2}
    assert len({str(each).casefold() for each in files}) == len(NAMES)
    for name, node in outcome.nodes.items():
        (output,) = node["outputs"]
        text = (root / output["path"]).read_text(encoding="utf-8")
        assert text == f"name\n{name}\n"


@pytest.mark.parametrize(
    "name", [*NAMES, "", " ", "COM1", "lpt9.old", "nul", "a:b", "\ud800", "a\n"]
)
def test_a_safe_name_is_one_component_that_every_system_takes(name):
    safe = safe_file_name(name)
    assert 0 < len(safe.encode("utf-8")) <= 130
    assert not set(safe) & set('<>:"/\\|?*\n')
    assert safe not in (".", "..")
    assert safe[-1] not in " ."
    assert safe.split(".")[0].lower() not in ("con", "com1", "lpt9", "nul")


def test_an_output_folder_that_is_a_file_is_one_line(studio, save, tmp_path):
    (tmp_path / "taken").write_text("")
    outcome = studio("run", save(table("A")), "--out", tmp_path / "taken")
    assert outcome.code == 2
    assert "taken" in outcome.err
    assert outcome.err.count("\n") == 1


def test_a_node_folder_that_is_a_file_is_one_line_that_names_it(studio, save, tmp_path):
    (tmp_path / "o").mkdir()
    (tmp_path / "o" / "A").write_text("mine")
    outcome = studio("run", save(table("A")), "--json", "--out", tmp_path / "o")
    assert (outcome.code, outcome.out) == (2, "")
    assert str(tmp_path / "o" / "A") in outcome.err
    assert outcome.err.count("\n") == 1
    assert (tmp_path / "o" / "A").read_text() == "mine"


def test_what_an_earlier_run_left_is_not_taken_for_this_run(tmp_path):
    from studio.engine.events import Output
    from studio.experiment.values import Figure, LogText, PythonDevice

    def write(figures, text):
        folder = OutputFolder(tmp_path, "csv")
        place = folder.node_folder("Plot")
        folder.write_log(place, (LogText("stdout", text),))
        device = PythonDevice(tuple(Figure(str(n), b"png", "<svg/>") for n in range(figures)))
        return folder.write(place, Output("Device", "figures", device))

    assert len(write(3, "hello")) == 3
    (tmp_path / "Plot" / "Device-notes.png").write_text("the user's own")
    write(1, "")
    assert sorted(each.name for each in (tmp_path / "Plot").iterdir()) == [
        "Device-1.png", "Device-1.svg", "Device-notes.png",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain text", "plain text"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07after", "after"),
        ("\x1b]52;c;aGVsbG8=\x1b\\after", "after"),
        ("a\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "alink"),
        ("bell\x07 back\x08 \x9b2Jcsi", "bell back csi"),
        ("tab\tand é 日 🙂", "tab\tand é 日 🙂"),
        ("half\ud800", "half\ufffd"),
        ("\u202egnp.exe", "gnp.exe"),
        ("\x1b", ""),
    ],
)
def test_text_cannot_take_hold_of_the_terminal(text, shown):
    assert plain(text) == shown


def test_names_and_prints_do_not_reach_the_terminal_as_commands(studio, save):
    def build(x):
        table("[red]evil\x1b]0;owned\x07")(x)
        x.add(
            "Execute Python Script",
            script="print('[bold]\\x1b[2Jwiped')\nprint('10 %\\r20 %\\r')\n"
            "def azureml_main():\n    raise ValueError('[/] \\x1b[31mred')",
        )

    outcome = studio("run", save(build))
    assert outcome.code == 1
    assert "\x1b" not in outcome.err
    assert "✓ [red]evil " in outcome.err
    assert "Execute Python Script │ [bold]wiped\n" in outcome.err
    assert "Execute Python Script │ 20 %\n" in outcome.err
    assert "failed: ValueError in line 4: [/] red" in outcome.err.splitlines()[-1]


def test_long_lines_are_not_broken_when_they_go_to_a_file(studio, save):
    text = "word " * 60 + "end"
    outcome = studio(
        "run", save(lambda x: x.add("Execute Python Script", script=f"print('{text}')"))
    )
    assert f"Execute Python Script │ {text}\n" in outcome.err


def test_json_goes_through_a_pipe_that_knows_few_letters(studio, save, monkeypatch, tmp_path):
    import io

    pipe = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    path = save(table("Größe 日"))
    monkeypatch.setattr(sys, "stdout", pipe)
    outcome = studio("run", path, "--json")
    pipe.flush()
    assert outcome.code == 0
    document = json.loads(pipe.buffer.getvalue().decode("ascii"))
    assert document["nodes"][0]["name"] == "Größe 日"
