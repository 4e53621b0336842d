"""What the README shows can be done as it stands there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

README = Path(__file__).parents[2] / "README.md"
pytestmark = pytest.mark.skipif(not README.is_file(), reason="no checkout")


def blocks() -> list[str]:
    return re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.S)


def test_the_python_example(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (example,) = (each for each in blocks() if "Executor" in each)
    exec(compile(example, "README.md", "exec"), {})
    printed = capsys.readouterr().out
    assert printed.index("Bob") < printed.index("Ann")
    assert (tmp_path / "ages.studio").is_file()


def test_the_module_example(tmp_path):
    from studio.engine.executor import Executor
    from studio.experiment import Experiment
    from studio.experiment.registry import Registry, installed

    (example,) = (each for each in blocks() if "First Rows" in each)
    (tmp_path / "mine.py").write_text(example)
    registry = Registry()
    registry.add_folder(tmp_path)
    registry.add(installed().find("Enter Data Manually"))
    assert registry.problems == []
    e = Experiment(registry=registry)
    data = e.add("Enter Data Manually", data="a\n1\n2\n3")
    first = e.add("First Rows", count=2)
    e.connect(data, first)
    with Executor() as executor:
        result = executor.run(e)
    assert result.nodes[first.id].outputs["Results dataset"].rows == 2


def test_the_pictures_are_there():
    for name in re.findall(r"\]\((docs/[^)]+)\)", README.read_text(encoding="utf-8")):
        assert (README.parent / name).is_file(), name
