"""The strip: columns in sight first, cancelled at once, computed once, kept for the next start."""

from __future__ import annotations

import threading

import numpy as np
import pandas as pd
import pytest

from studio.data.summaries import strip as strips
from studio.data.summaries.column import summarise_column
from studio.data.summaries.fingerprint import fingerprint
from studio.data.summaries.store import Earlier, SummaryStore
from studio.data.summaries.strip import Strip


@pytest.fixture
def frame():
    return pd.DataFrame({f"c{i}": range(i, i + 5) for i in range(40)})


@pytest.fixture
def gate(monkeypatch):
    """Hold the first column back until the test opens the gate; note the order of the columns."""
    opened, entered, order = threading.Event(), threading.Event(), []

    def slow(column, name, **options):
        order.append(name)
        entered.set()
        opened.wait(20)
        return summarise_column(column, name, **options)

    monkeypatch.setattr(strips, "summarise_column", slow)
    yield opened, entered, order
    opened.set()


def test_what_is_in_sight_comes_first(frame, gate):
    opened, entered, order = gate
    with Strip(frame, threads=1) as strip:
        strip.start()
        assert entered.wait(20)
        strip.want([30, 31])
        strip.want([20, 21])  # scrolled on: the columns of before are not in a hurry any more
        opened.set()
        assert strip.wait(20)
    assert order[:4] == ["c0", "c20", "c21", "c1"]
    assert sorted(order) == sorted(frame.columns)


def test_a_cancelled_strip_tells_nothing_more(frame, gate):
    opened, entered, order = gate
    told = []
    strip = Strip(frame, lambda place, summary: told.append(place), threads=1)
    strip.start()
    assert entered.wait(20)
    strip.cancel()
    opened.set()
    assert strip.wait(20)
    assert told == [] and order == ["c0"]


def test_a_long_column_of_objects_is_left_in_the_middle():
    asked = []

    def abandoned():
        asked.append(1)
        return len(asked) > 3

    column = pd.Series(["a", 1] * 50_000, dtype=object)
    with pytest.raises(strips.Abandoned):
        summarise_column(column, "x", abandoned=abandoned)
    assert len(asked) == 4


def test_ten_thousand_columns():
    frame = pd.DataFrame(np.zeros((2, 10_000)), columns=[f"c{i}" for i in range(10_000)])
    told = []
    with Strip(frame, lambda place, _: told.append(place)) as strip:
        strip.want([9_999])
        strip.start()
        assert strip.wait(60)
    assert len(told) == 10_000 and told[0] == 9_999


def test_a_table_is_summarised_once(frame, monkeypatch, tmp_path):
    store = SummaryStore(tmp_path)
    with Strip(frame, store=store, made="one") as strip:
        first = strip.all()
    monkeypatch.setattr(strips, "summarise_column", None)  # to be called is to fail
    with Strip(frame.copy(deep=False), store=store, made="one") as strip:
        assert strip.all() == first


@pytest.fixture
def slow_columns(monkeypatch):
    monkeypatch.setattr(strips, "SLOW", -1)


def test_summaries_are_there_at_the_next_start(slow_columns, monkeypatch, tmp_path):
    frame = pd.DataFrame(
        {
            "n": [1.5, None, 3.0],
            "s": pd.Series(["a", "b", None], dtype="str"),
            "k": pd.Categorical(["x", "y", "x"]),
            "t": pd.to_datetime(["2020-01-01", None, "2021-01-01"]),
            "i": pd.array([1, None, 3], dtype="Int64"),
        }
    )
    with Strip(frame, store=SummaryStore(tmp_path), key="key") as strip:
        first = strip.all()
    monkeypatch.setattr(strips, "summarise_column", None)
    with Strip(frame.copy(), store=SummaryStore(tmp_path), key="key") as strip:
        assert strip.all() == first


def test_other_values_under_the_same_key_are_summarised_anew(slow_columns, tmp_path):
    for seed in (1, 2):
        frame = pd.DataFrame({"x": np.random.default_rng(seed).random(100), "same": range(100)})
        with Strip(frame, store=SummaryStore(tmp_path), key="key") as strip:
            found = strip.all()
        assert found[0].mean == pytest.approx(frame["x"].mean())


def test_a_damaged_file_is_no_matter(slow_columns, frame, tmp_path):
    for junk in (b"", b"{", b"[]", b'{"version": 1, "columns": {"c0": 5}}', b'{"version": 0}'):
        with Strip(frame, store=SummaryStore(tmp_path), key="key") as strip:
            first = strip.all()
        (path,) = tmp_path.glob("*.json")
        path.write_bytes(junk)
        with Strip(frame, store=SummaryStore(tmp_path), key="key") as strip:
            assert strip.all() == first


def test_the_folder_does_not_grow_without_end(tmp_path):
    summary = summarise_column(pd.Series(range(5)), "x")
    size = 0
    store = SummaryStore(tmp_path, limit=20_000)
    for number in range(60):
        store.save(f"key {number}", {"x": Earlier("f", summary)})
        size = sum(each.stat().st_size for each in tmp_path.glob("*"))
        assert size <= 20_000
    assert size > 10_000 and store.load("key 59")


def test_a_folder_that_cannot_be_written_is_no_matter(frame, tmp_path, slow_columns):
    (tmp_path / "file").write_text("")
    with Strip(frame, store=SummaryStore(tmp_path / "file" / "below"), key="k") as strip:
        assert len(strip.all()) == 40


def test_the_digest_changes_with_every_value_and_type():
    columns = [
        pd.Series([1, 2, 3]),
        pd.Series([1, 2, 4]),
        pd.Series([1.0, 2.0, 3.0]),
        pd.Series(["1", "2", "3"], dtype="str"),
        pd.Series(["1", "2", None], dtype="str"),
        pd.Series(["1", "2", "3"], dtype="category"),
        pd.Series([True, False, True]),
        pd.Series([], dtype="int64"),
    ]
    digests = [fingerprint(each) for each in columns]
    assert len(set(digests)) == len(columns) and None not in digests
    strided = pd.DataFrame(np.arange(12).reshape(4, 3))[1]
    assert fingerprint(strided) == fingerprint(pd.Series([1, 4, 7, 10]))
    assert fingerprint(pd.Series([[1]], dtype=object)) is None
