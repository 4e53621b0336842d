"""Commands run in this process, and experiments to run them on."""

from __future__ import annotations

import json

import pytest

from studio.cli.main import main
from studio.experiment import Experiment


class Outcome:
    """What a command left: exit code, stdout, stderr."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def nodes(self):
        return {each["name"]: each for each in self.json["nodes"]}


@pytest.fixture
def studio(capfd):
    """Return a function that runs a command line."""

    def run(*arguments):
        code = main([str(each) for each in arguments])
        out, err = capfd.readouterr()
        return Outcome(code, out, err)

    return run


@pytest.fixture
def save(tmp_path):
    """Return a function that saves an experiment built by a function and gives its path."""

    def write(build, name="x"):
        experiment = Experiment(name)
        build(experiment)
        path = tmp_path / f"{name}.studio"
        experiment.save(path)
        return path

    return write
