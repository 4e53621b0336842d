"""What the sandbox costs: against calling the function, against copying the frame."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from studio.scripting.hosts import SandboxedHost
from studio.scripting.standalone import StandaloneContext

SOURCE = "def azureml_main(df=None, other=None):\n    return df,\n"


def azureml_main(df=None, other=None):
    return (df,)


@pytest.fixture(scope="module")
def host():
    with SandboxedHost() as result:
        run(result, None)  # the libraries are loaded, a process waits
        yield result


def run(host, frame):
    context = StandaloneContext(host)
    return host.run(SOURCE, frame, None, None, timeout=None, context=context)


@pytest.mark.benchmark(group="one small script")
def test_direct_call(benchmark):
    frame = pd.DataFrame({"a": [1, 2, 3]})
    benchmark.pedantic(azureml_main, args=(frame,), rounds=40, warmup_rounds=3)


@pytest.mark.benchmark(group="one small script")
def test_sandboxed_script(benchmark, host):
    frame = pd.DataFrame({"a": [1, 2, 3]})
    benchmark.pedantic(run, args=(host, frame), rounds=40, warmup_rounds=3)


@pytest.fixture(scope="module")
def million():
    values = np.random.default_rng(0).random((1_000_000, 10))
    return pd.DataFrame(values, columns=list("abcdefghij"))


@pytest.mark.benchmark(group="1,000,000 x 10 floats in and out")
def test_deep_copy(benchmark, million):
    benchmark.pedantic(million.copy, rounds=15, warmup_rounds=2)


@pytest.mark.benchmark(group="1,000,000 x 10 floats in and out")
def test_through_the_sandbox(benchmark, host, million):
    benchmark.pedantic(run, args=(host, million), rounds=15, warmup_rounds=2)
