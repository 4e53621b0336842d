"""`studio serve` as a process: real sockets, two workers, stopping."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import httpx
import pytest

from studio.experiment import Experiment

ROOT = Path(__file__).parents[2]
CODE = "def azureml_main(df1=None, df2=None):\n    df1['n'] = df1['a'] + 1\n    return df1,\n"
ROW = {"Inputs": {"input1": [{"a": 1}]}}


class Served:
    """A service in a process, and what it says."""

    def __init__(self, file, state, *options):
        command = [sys.executable, "-m", "studio", "serve", str(file), "--port", "0", "--state",
                   str(state), "--json", "--log-level", "warning", *map(str, options)]  # fmt: skip
        env = {**os.environ, "PYTHONPATH": str(ROOT)}
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env
        )
        self.told = {}
        watchdog = threading.Timer(90, self.process.kill)
        watchdog.start()
        for line in self.process.stdout:
            message = json.loads(line)
            self.told[message["event"]] = message
            if message["event"] == "ready":
                break
        watchdog.cancel()

    def client(self, key=None):
        ready = self.told["ready"]
        headers = {"Authorization": f"Bearer {key or ready['key']}"} if ready["auth"] else {}
        return httpx.Client(base_url=ready["address"], headers=headers, timeout=30)

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        out, err = self.process.communicate(timeout=60)
        return self.process.returncode, out, err


@pytest.fixture
def serve(tmp_path):
    started = []

    def start(*options, code=CODE):
        file = tmp_path / "plus one.studio"
        experiment = Experiment("Plus one")
        data = experiment.add("Enter Data Manually", data="a\n1\n")
        first, last = experiment.add("Web Service Input"), experiment.add("Web Service Output")
        script = experiment.add("Execute Python Script", script=code)
        experiment.connect(data, first)
        experiment.connect(first, "Dataset", script, "Dataset1")
        experiment.connect(script, "Result Dataset", last, "Dataset")
        if not file.exists():
            experiment.save(file)
        started.append(Served(file, tmp_path / "state", *options))
        return started[-1]

    yield start
    for each in started:
        each.stop()


def test_a_service_starts_answers_and_stops_cleanly(serve, tmp_path):
    served = serve("--workers", 2)
    ready = served.told["ready"]
    assert ready["address"].startswith("http://127.0.0.1:")
    assert (ready["workers"], ready["version"], len(ready["key"]) > 40) == (2, 1, True)
    with served.client() as client:
        answers = {client.post("/score", json=ROW).json()["Results"]["output1"][0]["n"]
                   for _ in range(20)}  # fmt: skip
        assert answers == {2}
        assert client.get("/ready").status_code == 200
    with served.client("wrong-key-wrong-key") as client:
        assert client.post("/score", json=ROW).status_code == 401
    assert ready["key"] not in "".join(
        each.read_text(errors="replace") for each in (tmp_path / "state").rglob("*.json")
    )
    code, _, err = served.stop()
    assert code == 0, err
    with pytest.raises(httpx.ConnectError):
        httpx.get(ready["address"] + "/health")


def test_a_version_is_published_while_the_service_answers(serve, tmp_path):
    served = serve()
    file = tmp_path / "plus one.studio"
    experiment = Experiment.open(file)
    (script,) = [node for node in experiment if "script" in node.parameters]
    experiment.set_parameter(script, "script", CODE.replace("+ 1", "+ 41"))
    experiment.save(file)

    def publish():
        command = [sys.executable, "-m", "studio", "publish", str(file), "--state",
                   str(tmp_path / "state")]  # fmt: skip
        return subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)

    with served.client() as client:
        assert client.post("/score", json=ROW).json()["Results"]["output1"] == [{"a": 1, "n": 2}]
        done = publish()
        assert done.returncode == 0, done.stderr
        assert done.stdout.strip() == "Version 2 of “Plus one” answers from now on."
        assert client.post("/versions/2/activate").json()["active"] == 2
        assert client.post("/score", json=ROW).json()["Results"]["output1"] == [{"a": 1, "n": 42}]
        experiment.set_parameter(script, "script", "def azureml_main(df1:\n")
        experiment.save(file)
        refused = publish()
        assert refused.returncode == 2
        assert "Execute Python Script" in refused.stderr
        assert client.post("/score", json=ROW).json()["Results"]["output1"] == [{"a": 1, "n": 42}]


def test_the_key_stays_valid_over_restarts_until_it_was_rotated_twice(serve):
    first = serve()
    key = first.told["ready"]["key"]
    first.stop()
    again = serve("--rotate-key")
    assert again.told["ready"]["version"] == 1  # nothing changed, so nothing was made anew
    newer = again.told["ready"]["key"]
    for each in (key, newer):
        with again.client(each) as client:
            assert client.post("/score", json=ROW).status_code == 200
    again.stop()
    third = serve("--key", "a-third-key-that-i-chose")
    assert "key" not in third.told["ready"]
    for each, status in ((key, 401), (newer, 200), ("a-third-key-that-i-chose", 200)):
        with third.client(each) as client:
            assert client.post("/score", json=ROW).status_code == status


@pytest.mark.skipif(os.name == "nt", reason="no signals")
def test_a_request_under_way_is_finished_before_the_service_stops(serve):
    slow = (
        "import time\ndef azureml_main(df1=None, df2=None):\n    time.sleep(1)\n    return df1,\n"
    )
    served = serve("--no-auth", code=slow)
    answers = []
    with served.client() as client:
        call = threading.Thread(
            target=lambda: answers.append(client.post("/score", json=ROW).status_code)
        )
        call.start()
        pause = threading.Event()
        with served.client() as other:
            while "studio_requests_in_flight 2" not in other.get("/metrics").text:
                pause.wait(0.02)
        served.process.send_signal(signal.SIGTERM)
        call.join()
    assert answers == [200]
    assert served.process.wait(60) is not None


@pytest.mark.skipif(sys.platform != "linux", reason="looks at processes in /proc")
def test_nothing_is_left_when_the_service_is_killed(serve):
    served = serve("--no-auth")
    group = served.told["ready"]["pid"]
    family = descendants(served.process.pid)
    assert group in family
    assert len(family) >= 3
    served.process.kill()
    served.process.wait()
    pause = threading.Event()
    for _ in range(400):
        left = [each for each in family if alive(each)]
        if not left:
            return
        pause.wait(0.05)
    raise AssertionError(f"still there: {left}")


def alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def descendants(pid):
    found = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in map(int, (task / "children").read_text().split()):
            found += [child, *descendants(child)]
    return found


def test_what_cannot_be_served_is_said_in_one_line(tmp_path):
    experiment = Experiment("Bare")
    experiment.add("Enter Data Manually", data="a\n1\n")
    experiment.save(tmp_path / "bare.studio")
    done = subprocess.run(
        [sys.executable, "-m", "studio", "serve", str(tmp_path / "bare.studio"), "--state",
         str(tmp_path / "state"), "--port", "0"],
        capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 2
    assert "studio: The experiment has no Web Service Output." in done.stderr
    assert "Traceback" not in done.stderr
