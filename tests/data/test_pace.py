"""Work that stands back while the user acts."""

import threading

import numpy as np
import pandas as pd
import pytest

from studio.data import pace
from studio.data.pace import breathe, breathing, stand_back, user_acts
from studio.data.summaries.strip import Strip
from studio.data.tables import describe_columns


@pytest.fixture
def user(monkeypatch):
    """A user who is at work until told to rest."""
    monkeypatch.setattr(pace, "QUIET", 3600.0)
    monkeypatch.setattr(pace, "LONGEST", 3600.0)
    user_acts()
    yield monkeypatch
    monkeypatch.setattr(pace, "_until", 0.0)


def test_work_waits_until_the_user_rests(user):
    done = threading.Event()
    worker = threading.Thread(target=lambda: (stand_back(), done.set()), daemon=True)
    worker.start()
    assert not done.wait(0.1)
    user.setattr(pace, "_until", 0.0)
    assert done.wait(10)


def test_one_step_is_not_put_off_for_ever(user):
    user.setattr(pace, "LONGEST", 0.01)
    stand_back()


def test_who_is_called_off_waits_no_longer(user):
    gone = threading.Event()
    gone.set()
    stand_back(gone)


def test_steps_are_told_only_where_somebody_listens():
    seen = []
    breathe()
    with breathing(lambda: seen.append("outer")):
        with breathing(lambda: seen.append("inner")):
            breathe()
        breathe()
    breathe()
    assert seen == ["inner", "outer"]


def test_columns_are_described_step_by_step():
    seen = []
    with breathing(lambda: seen.append(1)):
        describe_columns(pd.DataFrame({"a": [1], "b": ["x"], "c": [None]}))
    assert len(seen) >= 3


def test_a_gentle_strip_summarises_nothing_while_the_user_acts(user):
    told = []
    frame = pd.DataFrame({"a": np.random.default_rng(0).normal(size=300_000)})
    strip = Strip(frame, lambda column, _: told.append(column), gentle=True)
    strip.start()
    assert not strip.wait(0.1) and not told
    user.setattr(pace, "_until", 0.0)
    assert strip.wait(30)
    assert told == [0]


def test_a_strip_that_is_called_off_ends_amid_a_column(user):
    told = []
    frame = pd.DataFrame({"a": np.random.default_rng(0).normal(size=300_000)})
    strip = Strip(frame, lambda column, _: told.append(column), gentle=True)
    strip.start()
    strip.cancel()
    assert strip.wait(10)
    assert not told


def test_a_strip_that_is_not_gentle_does_not_care(user):
    frame = pd.DataFrame({"a": np.random.default_rng(0).normal(size=300_000)})
    with Strip(frame) as strip:
        assert strip.all()[0].unique == 300_000
