"""All summaries of a table, with histograms, against pandas' `describe`."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from studio.data.summaries import summarise


@pytest.fixture(scope="module")
def mixed(measuring):
    random, rows = np.random.default_rng(0), measuring.size(1_000_000, 10_000)
    kinds = [f"kind {i}" for i in range(20)]
    texts = pd.Series(random.integers(0, 1000, rows)).astype(str)
    names = pd.Series(random.integers(0, 10**9, rows)).astype(str)
    seconds = pd.to_timedelta(random.integers(0, 10**7, rows), unit="s")
    return pd.DataFrame(
        {
            "normal": random.normal(size=rows),
            "gaps": np.where(random.random(rows) < 0.1, np.nan, random.random(rows)),
            "rounded": np.round(random.normal(size=rows), 2),
            "small": random.integers(0, 100, rows),
            "large": random.integers(0, 10**12, rows),
            "flag": random.random(rows) < 0.5,
            "when": pd.Timestamp("2020") + seconds,
            "kind": pd.Categorical.from_codes(random.integers(0, 20, rows), kinds),
            "text": texts.astype("str"),
            "name": names.astype("str"),
        }
    )


@pytest.mark.benchmark(group="1,000,000 x 10 mixed columns")
def test_describe_of_mixed_columns(benchmark, mixed):
    benchmark.pedantic(lambda: mixed.describe(include="all"), rounds=5, warmup_rounds=1)


@pytest.mark.benchmark(group="1,000,000 x 10 mixed columns")
def test_summaries_of_mixed_columns(benchmark, mixed):
    benchmark.pedantic(summarise, args=(mixed,), rounds=5, warmup_rounds=1)


@pytest.fixture(scope="module")
def floats(measuring):
    rows = measuring.size(10_000_000, 100_000)
    values = np.random.default_rng(0).normal(size=(rows, 5))
    return pd.DataFrame({name: values[:, i].copy() for i, name in enumerate("abcde")})


@pytest.mark.benchmark(group="10,000,000 x 5 floats")
def test_describe_of_floats(benchmark, floats):
    benchmark.pedantic(floats.describe, rounds=4, warmup_rounds=1)


@pytest.mark.benchmark(group="10,000,000 x 5 floats")
def test_summaries_of_floats(benchmark, floats):
    benchmark.pedantic(summarise, args=(floats,), rounds=4, warmup_rounds=1)


@pytest.mark.benchmark(group="10,000,000 x 5 floats")
def test_summaries_of_floats_with_every_different_value_counted(benchmark, floats):
    benchmark.pedantic(summarise, args=(floats,), kwargs={"exact": True}, rounds=2)
