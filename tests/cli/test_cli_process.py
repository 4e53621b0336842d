"""The program as a process of its own: much output, broken pipes, interrupts, what stays behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals and groups as on POSIX")


@pytest.fixture
def start(tmp_path):
    """Return a function that starts the program in a process group of its own."""
    started = []

    def run(*arguments, **keywords):
        command = [sys.executable, "-m", "studio", *map(str, arguments)]
        root = Path(__file__).parents[2]
        env = {**os.environ, "PYTHONPATH": str(root)}
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
            env=env, cwd=tmp_path, start_new_session=sys.platform != "win32", **keywords,
        )  # fmt: skip
        started.append(process)
        return process

    yield run
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


def alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_run_that_prints_200_000_lines_gives_valid_json(start, save, tmp_path):
    text = "def azureml_main():\n    for i in range(200000): print('line', i)\n    return [1]\n"
    path = save(lambda x: x.add("Execute Python Script", name="Talk", script=text))
    process = start("run", path, "--json", "--out", tmp_path / "o")
    out, err = process.communicate(timeout=120)
    assert (process.returncode, err) == (0, "")
    assert json.loads(out)["status"] == "done"
    lines = (tmp_path / "o" / "Talk" / "log.txt").read_text().splitlines()
    assert (len(lines), lines[-1]) == (200_000, "line 199999")


@POSIX
@pytest.mark.parametrize("command", ["run", "script"])
def test_ctrl_c_ends_promptly_and_leaves_nothing(start, save, tmp_path, command):
    text = "import os\nprint('begun', os.getcwd(), flush=True)\nwhile True: pass\n"
    path = tmp_path / "endless.py"
    path.write_text(text)
    if command == "run":
        path = save(lambda x: x.add("Execute Python Script", script=text))
    process = start(command, path)
    stream = process.stderr if command == "run" else process.stdout
    line = next(line for line in iter(stream.readline, "") if "begun" in line)
    folder = Path(line.split("begun ")[1].strip())
    assert folder.is_dir()
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the whole group
    _, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert err.splitlines()[-1] == "studio: Interrupted."
    assert "Traceback" not in err
    assert not alive(process.pid)
    assert not folder.exists()


@POSIX
def test_a_reader_that_leaves_early_is_no_error(start):
    process = start("modules", "--json")
    process.stdout.read(1)
    process.stdout.close()
    process.wait(60)
    assert process.stderr.read() == ""


def test_help_and_version_open_no_window(start):
    process = start("--version")
    out, _ = process.communicate(timeout=60)
    assert (process.returncode, out.split(",")[0]) == (0, "Experiment Studio")
    process = start("run", "-h")
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    for option in ("--node", "--set", "--out", "--format", "--json", "--no-cache", "--debug"):
        assert option in out
