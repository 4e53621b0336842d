"""The project's own collection of scripts, each run by `studio script` as a user would.

What a script expects of its run stands in its lines that begin with `#:`, one wish a line:
`dataset1 NAME` (a table of `data/`, or `from SCRIPT` for the object that script returned),
`bundle NAME` (a folder of `bundles/`, zipped), `option --X [VALUE]`; then what must come out:
`shape ROWSxCOLUMNS`, `columns A, B`, `result` (the whole table as CSV, ` | ` between lines),
`second ROWSxCOLUMNS`, `object TYPE`, `figures N`, `log TEXT`, `error TEXT`, `line N`.
"""

from __future__ import annotations

import io
import json
import sys
import zipfile
from collections import defaultdict
from contextlib import redirect_stdout
from pathlib import Path

import pandas as pd
import pytest

import studio.scripting.hosts as hosts
from studio.cli.main import main

HERE = Path(__file__).parent / "collection"
SCRIPTS = sorted(HERE.glob("*.py"))
WISHES = {"dataset1", "dataset2", "bundle", "option", "shape", "columns", "result", "second",
          "object", "figures", "log", "error", "line"}  # fmt: skip


def wishes(script: Path) -> dict[str, list[str]]:
    found = defaultdict(list)
    for line in script.read_text(encoding="utf-8-sig").splitlines():
        if line.strip().startswith("#:"):
            name, _, value = line.strip()[2:].strip().partition(" ")
            assert name in WISHES, f"{script.name}: {name}"
            found[name].append(value)
    return found


@pytest.fixture(scope="module")
def shared_host():
    with hosts.SandboxedHost() as host:
        yield host


class Kept:
    """The host of all scripts here, which no single one closes."""

    def __init__(self, host) -> None:
        self.run, self._host = host.run, host

    def close(self) -> None:
        pass


def call(shared_host, monkeypatch, script: Path, folder: Path) -> tuple[int, dict]:
    wished = wishes(script)
    arguments = ["script", str(script), "--json", "--out", str(folder)]
    for port in ("dataset1", "dataset2"):
        for name in wished[port]:
            path = HERE / "data" / f"{name}.csv"
            if name.startswith("from "):
                maker = HERE / f"{name.removeprefix('from ')}.py"
                call(shared_host, monkeypatch, maker, folder / "maker")
                (path,) = (folder / "maker").rglob("*.pickle")
            arguments += [f"--{port}", str(path)]
    for name in wished["bundle"]:
        archive = folder / "bundle.zip"
        folder.mkdir(exist_ok=True)
        with zipfile.ZipFile(archive, "w") as file:
            for each in sorted((HERE / "bundles" / name).rglob("*")):
                file.write(each, each.relative_to(HERE / "bundles" / name))
        arguments += ["--bundle", str(archive)]
    for option in wished["option"]:
        arguments += option.split()
    monkeypatch.setattr(hosts, "SandboxedHost", lambda: Kept(shared_host))
    with redirect_stdout(io.StringIO()) as printed:
        code = main(arguments)
    return code, json.loads(printed.getvalue())


@pytest.mark.skipif(sys.platform != "linux", reason="the promises of the sandbox are Linux's")
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda each: each.stem)
def test_collection(script, shared_host, monkeypatch, tmp_path):
    wished = wishes(script)
    code, answer = call(shared_host, monkeypatch, script, tmp_path / "out")
    log = answer["log"]
    for text in wished["log"]:
        assert text in log
    if "error" in wished:
        assert code == 1
        assert wished["error"][0] in answer["error"]["type"] + ": " + answer["error"]["message"]
        if "line" in wished:
            assert answer["error"]["line"] == int(wished["line"][0])
        return
    assert (code, answer.get("error")) == (0, None), log
    table, device = answer["outputs"]
    frame = None
    if table["columns"]:
        frame = pd.read_csv(table["path"], dtype=str, keep_default_na=False)
    files = device.get("paths", [])
    for text in wished["shape"]:
        assert f"{table['rows']}x{table['columns']}" == text
    for text in wished["columns"]:
        assert ", ".join(frame.columns) == text
    for text in wished["result"]:
        wanted = pd.read_csv(io.StringIO(text.replace(" | ", "\n")), dtype=str,
                             keep_default_na=False)  # fmt: skip
        pd.testing.assert_frame_equal(frame, wanted)
    pictures = [each for each in files if Path(each).suffix == ".png"]
    for text in wished["figures"]:
        assert len(pictures) == int(text)
    for text in wished["second"]:
        (file,) = [each for each in files if each.endswith(".csv")]
        assert "x".join(map(str, pd.read_csv(file).shape)) == text
    for text in wished["object"]:
        assert any(each.endswith(".pickle") for each in files)
        assert device["object"].endswith(text)


def test_the_collection_is_large_and_each_script_expects_something():
    assert len(SCRIPTS) >= 60
    for script in SCRIPTS:
        expected = set(wishes(script)) - {"dataset1", "dataset2", "bundle", "option"}
        assert expected, script.name
