"""What keeping runs costs: the time of a run until it is over, with the run history and without."""

from __future__ import annotations

import os
from functools import cache

import numpy as np
import pandas as pd
import pytest

from studio.engine.cache import MemoryCache
from studio.engine.executor import Executor, RunRequest
from studio.engine.runs.keeping import Keeper, Origin
from studio.engine.runs.store import RunStore
from studio.experiment import Experiment
from studio.experiment.ports import Dataset
from studio.experiment.registry import Registry
from studio.experiment.spec import module, read_spec

ROWS = 1_000_000


FEW = 1_000  # where nothing is measured


@cache
def table_of(rows):
    random = np.random.default_rng(0)
    return pd.DataFrame({f"x{i}": random.normal(size=rows) for i in range(10)})


@module("Million", category="Data")
def make(*, rows: int = ROWS) -> Dataset:
    """Give a table of 10 columns."""
    return table_of(rows)


@module("Work", category="Data")
def work(table: Dataset, *, add: int = 0) -> Dataset:
    """Do some work on it."""
    return (table + add).sort_values("x0", ignore_index=True)


@pytest.fixture
def experiment(measuring):
    registry = Registry()
    for each in (make, work):
        registry.add(read_spec(each))
    made = Experiment("Million", registry=registry)
    made.connect(made.add("Million", rows=measuring.size(ROWS, FEW)), made.add("Work"))
    return made


def run(executor, experiment, keeper):
    handle = executor.submit(RunRequest(experiment, use_cache=False))
    if keeper is not None:
        keeper.follow(handle, experiment.copy(), Origin("window"))
    assert handle.wait(120).status == "done"


@pytest.mark.benchmark(group="a run of 1,000,000 x 10, until it is over")
@pytest.mark.parametrize("kept", [False, True], ids=["not kept", "kept"])
def test_run_until_it_is_over(benchmark, experiment, tmp_path, kept):
    """Compare the minima: the time of the sort itself varies twofold."""
    keeper = Keeper(RunStore(tmp_path, registry=experiment.registry))
    numbers = iter(range(100))

    def settled():
        """Let the run before be written to the end, and give the next one other results."""
        assert keeper.flush(60)
        os.sync()
        experiment.set_parameter("Work", "add", next(numbers))

    with Executor(cache=MemoryCache(0)) as executor:
        arguments = (executor, experiment, keeper if kept else None)
        benchmark.pedantic(run, args=arguments, setup=settled, rounds=16, warmup_rounds=2)
        keeper.close()
    assert all(each.kept for each in keeper.store.all_runs())


@pytest.mark.benchmark(group="keeping 1,000,000 x 10 twice, afterwards")
def test_keeping_itself(benchmark, experiment, tmp_path):
    numbers = iter(range(100))

    def run_it():
        store = RunStore(tmp_path / str(next(numbers)), registry=experiment.registry)
        keeper = Keeper(store)
        with Executor(cache=MemoryCache(0)) as executor:
            run(executor, experiment, keeper)
        return (keeper,), {}

    benchmark.pedantic(lambda keeper: keeper.flush(60), setup=run_it, rounds=4)
