"""A service under load: 100 callers at once for a minute, and memory over 100,000 requests.

Long: run with `--benchmark-enable`; `STUDIO_LOAD_SECONDS` and `STUDIO_LOAD_REQUESTS` change how
long. Each caller checks that each answer is its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from service_running import studio

CALLERS = 100
SECONDS = float(os.environ.get("STUDIO_LOAD_SECONDS", "60"))
REQUESTS = int(os.environ.get("STUDIO_LOAD_REQUESTS", "100000"))
DOUBLE = (
    "def azureml_main(df1=None, df2=None):\n"
    "    print(df1['b'][0])\n    df1['a'] = df1['a'] * 2\n    return df1,\n"
)
# Callers in a process of their own; the last line tells what they saw.
LOAD = """
import http.client, json, sys, threading, time
port, callers, seconds, requests = (float(each) for each in sys.argv[1:])
end, each_does = time.monotonic() + seconds, int(requests // callers)
done, wrong, slowest = [0] * int(callers), [], [0.0] * int(callers)

def work(caller):
    connection = http.client.HTTPConnection("127.0.0.1", int(port), timeout=120)
    turn = 0
    while time.monotonic() < end and turn < each_does:
        value = caller * 1_000_000 + turn
        row = [str(value), f"n{value}", "1.5", "x"]
        table = {"ColumnNames": ["a", "b", "c", "d"], "Values": [row]}
        body = json.dumps({"Inputs": {"input1": table}, "GlobalParameters": {}})
        started = time.monotonic()
        connection.request("POST", "/execute?api-version=2.0", body,
                           {"Content-Type": "application/json"})
        answer = connection.getresponse()
        content = answer.read()
        slowest[caller] = max(slowest[caller], time.monotonic() - started)
        if answer.status == 429:  # the line is full, and the answer says to come again
            time.sleep(0.05)
            continue
        turn += 1
        found = json.loads(content)
        if answer.status != 200 or found["Results"]["output1"]["value"]["Values"] != [
            [str(value * 2), *row[1:]]
        ]:
            wrong.append([answer.status, content.decode()[:300]])
        done[caller] += 1

threads = [threading.Thread(target=work, args=(n,)) for n in range(int(callers))]
begun = time.monotonic()
for thread in threads: thread.start()
for thread in threads: thread.join()
print(json.dumps({"answered": sum(done), "least": min(done), "wrong": wrong[:3],
                  "seconds": time.monotonic() - begun, "slowest": max(slowest)}))
"""


@pytest.fixture(scope="module")
def service(measuring, tmp_path_factory):
    if not measuring.measured:
        pytest.skip("takes minutes: run with --benchmark-enable")
    with studio(tmp_path_factory.mktemp("load"), 2, DOUBLE) as started:
        yield started


def load(port, seconds, requests):
    command = [sys.executable, "-c", LOAD, *map(str, (port, CALLERS, seconds, requests))]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    told = json.loads(done.stdout.splitlines()[-1])
    print(told)
    return told


def memory(pid):
    """Return the bytes of memory of a process and all below it, shared pages counted once."""
    parents, sizes = {}, {}
    for place in Path("/proc").iterdir():
        try:
            process = int(place.name)
            parents[process] = int((place / "stat").read_text().rpartition(")")[2].split()[1])
            told = (place / "smaps_rollup").read_text()
            sizes[process] = int(told.partition("\nPss:")[2].split()[0]) * 1024
        except (OSError, IndexError, ValueError):  # no process, or it has ended
            continue
    family = {pid}
    while more := {each for each, parent in parents.items() if parent in family} - family:
        family |= more
    return sum(sizes.get(each, 0) for each in family)


def test_a_hundred_callers_for_a_minute_get_their_own_answers(service):
    told = load(service.port, SECONDS, sys.maxsize)
    assert told["wrong"] == []
    assert told["least"] > 0


@pytest.mark.timeout(1800)
@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted as Linux tells it")
def test_memory_is_steady_over_a_hundred_thousand_requests(service):
    load(service.port, 3600, min(5000, REQUESTS))  # what is loaded late is there
    before = memory(service.pid)
    told = load(service.port, 3600, REQUESTS)
    after = memory(service.pid)
    print(f"{told['answered']} requests: {before / 1e6:.0f} MB before, {after / 1e6:.0f} MB after")
    assert told["wrong"] == []
    assert told["answered"] >= REQUESTS - CALLERS
    assert after < before * 1.1
