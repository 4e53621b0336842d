"""Large tables cross from memory to memory; what a script's process says of its own is checked."""

from __future__ import annotations

import os
import sys

import numpy as np
import pandas as pd
import pytest
from script_running import run_on

from studio.scripting import memory
from studio.scripting.errors import ScriptError
from studio.scripting.hosts import SandboxedHost
from studio.scripting.memory import Held

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux can do this")
ROWS = 300_000
TWICE = """
def azureml_main(df):
    df['n'] = df['n'] * 2
    df.loc[0, 's'] = 'new'
    return df, df
"""


@pytest.fixture(scope="module")
def large():
    words = pd.Series([f"wört{n}" for n in range(ROWS)], dtype="str")
    words[3] = None
    return pd.DataFrame(
        {
            "n": np.arange(ROWS), "f": np.arange(ROWS) / 3, "s": words,
            "b": np.arange(ROWS) % 2 == 0,
            "d": pd.Timestamp("2020-01-01") + pd.to_timedelta(np.arange(ROWS), unit="s"),
            "c": pd.Categorical.from_codes(np.arange(ROWS) % 3, ["a", "b", "c"]),
        }
    )  # fmt: skip


def assert_same(found, wanted):
    """Like pandas' own, which takes categories cell by cell: seconds for each table."""
    names = list(wanted.select_dtypes("category"))
    pd.testing.assert_frame_equal(found.drop(columns=names), wanted.drop(columns=names))
    assert list(found.columns) == list(wanted.columns) and names == ["c"]
    assert found["c"].dtype == wanted["c"].dtype
    assert list(found["c"].cat.categories) == list(wanted["c"].cat.categories)
    assert (found["c"].cat.codes == wanted["c"].cat.codes).all()


def check(host, large):
    before = large.copy()
    ran = run_on(host, TWICE, large)
    wanted = large.copy()
    wanted["n"] *= 2
    wanted.loc[0, "s"] = "new"
    assert_same(ran.frame, wanted)
    assert_same(ran.device.table, wanted)
    assert_same(large, before)


def test_a_large_table_goes_in_and_out_without_a_file(sandboxed, large, monkeypatch):
    fetched = []
    fetch = Held.fetch
    monkeypatch.setattr(Held, "fetch", lambda *args: fetched.append(args) or fetch(*args))
    source = "import os\nprint(os.listdir('../in'))\n" + TWICE
    ran = run_on(sandboxed, source, large)
    assert "arrow" not in ran.printed()
    assert len(fetched) == 2
    check(sandboxed, large)


def test_where_memory_is_out_of_reach_files_take_its_place(large, monkeypatch):
    monkeypatch.setattr(memory, "_reachable", lambda pid: False)
    monkeypatch.setattr(Held, "fetch", None)
    with SandboxedHost() as host:
        check(host, large)


FORGED = """
import json, os, ctypes
def azureml_main():
    kept = ctypes.create_string_buffer(b'no table' * 100)
    about = {{"error": None, "figures": [], "notes": [], "memory": {{"result": {places}}}}}
    json.dump(about, open('../out/result.json', 'w'))
    {end}
"""
SAY = "import time; os.write(CHANNEL, b'd'); time.sleep(60)"


@pytest.mark.parametrize(
    "places",
    [
        "[[1, 8]]", "[[2**62, 8]]", "[[-1, 8]]", "[]", "[['a', 8]]", "[[4096, 2**46]]", "{}",
        "[[ctypes.addressof(kept), 800]]", "[[ctypes.addressof(kept), 800]] * 1000", "7", "[[1]]",
    ],
)  # fmt: skip
@pytest.mark.parametrize("lives", [True, False])
def test_places_that_make_no_sense_are_an_error_and_nothing_more(sandboxed, places, lives):
    # The channel to the studio is the one socket that the process has.
    channel = "next(n for n in range(3, 64) if socket_like(n))"
    head = (
        "import os, stat\ndef socket_like(n):\n    try: return stat.S_ISSOCK(os.fstat(n).st_mode)\n"
        "    except OSError: return False\n"
    )
    end = SAY.replace("CHANNEL", channel) if lives else "os._exit(0)"
    with pytest.raises(ScriptError, match=r"cannot be read|ended"):
        run_on(sandboxed, head + FORGED.format(places=places, end=end))
    assert run_on(sandboxed, "def azureml_main():\n    return 1").frame.iloc[0, 0] == 1


def test_more_than_the_machine_holds_is_refused(sandboxed):
    held = Held()
    held._pid, held._life = os.getpid(), os.pidfd_open(os.getpid())
    try:
        with pytest.raises(ValueError, match="does not fit into memory"):
            held.fetch([[4096, 2**45]])
    finally:
        held.close()


def test_a_process_that_ended_meanwhile_is_not_believed():
    import subprocess

    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        life = os.pidfd_open(process.pid)
    held = Held()
    held._pid, held._life = os.getpid(), life  # as if the number had become another's
    text = memory.ctypes.create_string_buffer(b"secret")
    try:
        with pytest.raises(ValueError, match="ended"):
            held.fetch([[memory.ctypes.addressof(text), 6]])
    finally:
        held.close()
