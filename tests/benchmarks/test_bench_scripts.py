"""What the sandbox costs: against calling the function, against copying the frame."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

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

    def pause():  # as a user: the process of the next script gets ready meanwhile
        time.sleep(0.15)
        return (host, frame), {}

    benchmark.pedantic(run, setup=pause, rounds=40, warmup_rounds=3)


@pytest.mark.benchmark(group="one small script")
def test_sandboxed_scripts_without_a_pause(benchmark, host):
    frame = pd.DataFrame({"a": [1, 2, 3]})
    benchmark.pedantic(run, args=(host, frame), rounds=40, warmup_rounds=3)


@pytest.fixture(scope="module")
def million(measuring):
    values = np.random.default_rng(0).random((measuring.size(1_000_000, 20_000), 10))
    return pd.DataFrame(values, columns=list("abcdefghij"))


@pytest.mark.benchmark(group="1,000,000 x 10 floats in and out")
def test_deep_copy(benchmark, million):
    benchmark.pedantic(million.copy, rounds=15, warmup_rounds=2)


@pytest.mark.benchmark(group="1,000,000 x 10 floats in and out")
def test_through_the_sandbox(benchmark, host, million):
    benchmark.pedantic(run, args=(host, million), rounds=15, warmup_rounds=2)


@pytest.fixture(scope="module")
def words(measuring):
    rows = measuring.size(1_000_000, 20_000)
    numbers = np.random.default_rng(0).integers(0, 10**9, (rows, 4))
    frame = pd.DataFrame(numbers, columns=list("abcd"))
    return frame.apply(lambda column: ("w" + column.astype(str)).astype("str"))


@pytest.mark.benchmark(group="1,000,000 x 4 strings in and out")
def test_arrow_write_and_read(benchmark, words, tmp_path):
    """The baseline: there and back, each way one file written and read with pyarrow."""
    import pyarrow as pa

    def both_ways():
        frame = words
        for name in ("in", "out"):  # never a file that is still mapped
            path = str(tmp_path / name)
            table = pa.Table.from_pandas(frame, preserve_index=False)
            Path(path).unlink(missing_ok=True)
            with pa.OSFile(path, "wb") as sink, pa.ipc.new_file(sink, table.schema) as writer:
                writer.write_table(table)
            with pa.memory_map(path) as source:
                frame = pa.ipc.open_file(source).read_all().to_pandas()
        return frame

    benchmark.pedantic(both_ways, rounds=7, warmup_rounds=1)


@pytest.mark.benchmark(group="1,000,000 x 4 strings in and out")
def test_strings_through_the_sandbox(benchmark, host, words):
    benchmark.pedantic(run, args=(host, words), rounds=7, warmup_rounds=1)


BUSY = """
import time
def azureml_main(df=None):
    total = 0
    for number in range(STEPS):
        total += number * number
    return df,
"""


@pytest.fixture(scope="module")
def busy(measuring):
    return BUSY.replace("STEPS", str(measuring.size(4_000_000, 1_000)))


def one_after_the_other(work):
    for number in range(10):
        work(number)


def side_by_side(work):
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(work, range(10)))


ARMS = pytest.mark.parametrize("arm", [one_after_the_other, side_by_side])


@pytest.mark.benchmark(group="ten scripts")
@ARMS
def test_ten_scripts(benchmark, host, busy, arm):
    def one(_):
        host.run(busy, None, None, None, timeout=None, context=StandaloneContext(host))

    one(0)
    benchmark.pedantic(arm, args=(one,), rounds=5)


@pytest.mark.benchmark(group="ten scripts, each a bare Python with no studio")
@ARMS
def test_ten_bare_processes(benchmark, busy, arm):
    """What two processors of this machine are worth, against one."""

    def one(_):
        subprocess.run([sys.executable, "-S", "-c", f"{busy}\nazureml_main()"], check=True)

    benchmark.pedantic(arm, args=(one,), rounds=5)
