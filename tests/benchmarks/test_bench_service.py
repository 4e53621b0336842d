"""A service with one script against a bare FastAPI handler: pandas in, identity, pandas out."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import subprocess
import sys
import threading

import pytest
import service_running

BARE = """
import multiprocessing
import socket
import sys
import pandas as pd
import uvicorn
from fastapi import FastAPI

app = FastAPI()

@app.post("/execute")
def execute(body: dict):
    table = body["Inputs"]["input1"]
    frame = pd.DataFrame(table["Values"], columns=table["ColumnNames"])
    return {"Results": {"output1": {"type": "DataTable", "value": {
        "ColumnNames": list(frame.columns), "Values": frame.values.tolist()}}}}

@app.get("/ready")
def ready():
    return {}

def work(sock):
    uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[sock])

if __name__ == "__main__":
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    sock.bind(("127.0.0.1", int(sys.argv[1])))
    sock.listen(1024)
    spawn = multiprocessing.get_context("spawn").Process
    others = [spawn(target=work, args=(sock,), daemon=True) for _ in range(int(sys.argv[2]) - 1)]
    for each in others:
        each.start()
    work(sock)
"""
SAME = "def azureml_main(dataframe1=None, dataframe2=None):\n    return dataframe1,\n"
HEADERS = {"Content-Type": "application/json"}


def body(rows):
    values = [[str(row), "name", "1.5", "x"] for row in range(rows)]
    table = {"ColumnNames": ["a", "b", "c", "d"], "Values": values}
    return json.dumps({"Inputs": {"input1": table}, "GlobalParameters": {}})


class Caller:
    """One connection to a service."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def __call__(self, data):
        self.connection.request("POST", "/execute?api-version=2.0&details=true", data, HEADERS)
        answer = self.connection.getresponse()
        content = answer.read()
        assert answer.status == 200, content
        return content


def free_port():
    import socket

    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


def wait_ready(port, process):
    pause = threading.Event()
    while process.poll() is None:
        with contextlib.suppress(OSError):
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", "/ready")
            if connection.getresponse().status == 200:
                return
        pause.wait(0.1)
    raise AssertionError("the service ended")


@contextlib.contextmanager
def bare(folder, workers, pause):
    (folder / "bare.py").write_text(BARE)
    port = free_port()
    command = [sys.executable, "bare.py", str(port), str(workers)]
    process = subprocess.Popen(command, cwd=folder, start_new_session=True)
    try:
        wait_ready(port, process)
        yield port
    finally:
        if os.name == "posix":  # its second process would stay
            os.killpg(process.pid, signal.SIGKILL)
        process.kill()
        process.wait()


@contextlib.contextmanager
def studio(folder, workers, pause):
    with service_running.studio(folder, workers, SAME, pause) as started:
        yield started.port


SERVERS = {"bare": bare, "studio": studio}


@pytest.fixture(scope="module", params=SERVERS)
def caller(request, tmp_path_factory, measuring):
    folder, pause = tmp_path_factory.mktemp(request.param), measuring.size(3, 0)
    with SERVERS[request.param](folder, 1, pause) as port:
        yield Caller(port)


@pytest.mark.benchmark(group="a request of one row through one script")
def test_one_row(benchmark, caller):
    benchmark.pedantic(caller, args=(body(1),), rounds=500, warmup_rounds=50)


@pytest.mark.benchmark(group="a request of 1,000 rows through one script")
def test_a_thousand_rows(benchmark, caller):
    benchmark.pedantic(caller, args=(body(1000),), rounds=150, warmup_rounds=20)


LOAD = """
import http.client, json, sys, threading
port, threads, calls, data = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
def work():
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    for _ in range(calls):
        connection.request("POST", "/execute?api-version=2.0&details=true", data,
                           {"Content-Type": "application/json"})
        answer = connection.getresponse(); answer.read()
        assert answer.status == 200
all_ = [threading.Thread(target=work) for _ in range(threads)]
for each in all_: each.start()
for each in all_: each.join()
"""


@pytest.fixture(scope="module", params=SERVERS)
def port_of_two(request, tmp_path_factory, measuring):
    folder, pause = tmp_path_factory.mktemp(request.param), measuring.size(3, 0)
    with SERVERS[request.param](folder, 2, pause) as port:
        yield port


@pytest.mark.benchmark(group="1,600 requests of one row from 8 callers to two workers")
def test_throughput_of_two_workers(benchmark, measuring, port_of_two):
    calls = str(measuring.size(200, 5))
    command = [sys.executable, "-c", LOAD, str(port_of_two), "8", calls, body(1)]
    benchmark.pedantic(
        subprocess.run, args=(command,), kwargs={"check": True}, rounds=6, warmup_rounds=1
    )
