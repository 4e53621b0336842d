"""An engine of its own for each test, and a way to put small modules together."""

from __future__ import annotations

import threading

import pytest

from studio.engine.executor import Executor
from studio.experiment import Experiment
from studio.experiment.registry import Registry
from studio.experiment.spec import read_spec


@pytest.fixture
def executor():
    with Executor() as made:
        yield made


@pytest.fixture
def hold():
    """An event on which a module may get stuck; set when the test is over."""
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def build():
    """Return an experiment whose palette is the functions given, and nothing else."""

    def make(*functions):
        registry = Registry()
        for each in functions:
            registry.add(read_spec(each))
        return Experiment("Test", registry=registry)

    return make


class Events:
    """A listener that keeps what it hears and lets a test wait for something."""

    def __init__(self):
        self.all = []
        self._changed = threading.Condition()

    def __call__(self, event):
        with self._changed:
            self.all.append(event)
            self._changed.notify_all()

    def wait_for(self, kind, node=None):
        def found():
            return [e for e in self.of(kind) if node is None or e.node == node.id]

        with self._changed:
            assert self._changed.wait_for(found, timeout=60), f"no {kind.__name__} came"
            return found()[0]

    def of(self, kind):
        return [each for each in self.all if isinstance(each, kind)]


@pytest.fixture
def heard():
    return Events()
