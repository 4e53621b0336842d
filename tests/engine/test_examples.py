"""The example of every module runs as it is."""

from __future__ import annotations

import tempfile

import pytest

from studio.engine.executor import Executor
from studio.experiment.examples import example
from studio.experiment.registry import installed
from studio.experiment.words import Words, speaking
from studio.scripting.inprocess import InProcessHost


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path, monkeypatch):
    """Write what examples write into the folder of the test."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


@pytest.mark.parametrize("spec", list(installed()), ids=lambda spec: spec.id)
def test_the_example_of_a_module_runs(spec):
    made = example(spec, installed())
    executor = Executor(scripts=InProcessHost())
    try:
        result = executor.run(made)
    finally:
        executor.close()
    told = {made.node(key).name: each.error for key, each in result.nodes.items()}
    assert result.status == "done", told
    assert any(made.node(key).spec.id == spec.id for key in result.nodes)


def test_an_example_is_called_so_in_the_users_language():
    with speaking(Words("ko")):
        assert example(installed().find("split_data"), installed()).name == "Split Data: 예제"
