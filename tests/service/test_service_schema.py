"""Calls made up from the OpenAPI document: whatever it allows is answered as it says."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import threading

import pytest
import schemathesis
import uvicorn
from hypothesis import HealthCheck, given, settings
from schemathesis.specs.openapi.checks import positive_data_acceptance

from studio.experiment import Experiment
from studio.service.app import create_app
from studio.service.keys import Keys
from studio.service.limits import Limits
from studio.service.scoring import Scorer
from studio.service.service import Service
from studio.service.versions import Deck

KEY = "a-key-for-the-tests"
SCRIPT = "def azureml_main(df1=None, df2=None):\n    df1['n'] = len(df1)\n    return df1,\n"
DATA = "age,name,weight,known,day\n1,x,2.5,True,2026-01-02\n2,y,3.5,False,2026-01-03\n"


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """Serve an experiment with a column of each type and a parameter, on a real port."""
    experiment = Experiment("Described")
    data = experiment.add("Enter Data Manually", data=DATA)
    typed = experiment.add("Execute Python Script", name="Types", script=(
        "import pandas as pd\ndef azureml_main(df1=None, df2=None):\n"
        "    df1['day'] = pd.to_datetime(df1['day'])\n    return df1,\n"
    ))  # fmt: skip
    start, end = experiment.add("Web Service Input"), experiment.add("Web Service Output")
    split = experiment.add("Split Data", name="Share", fraction=0.5, random_seed=1)
    script = experiment.add("Execute Python Script", script=SCRIPT)
    experiment.connect(data, typed, "Dataset1")
    experiment.connect(typed, "Result Dataset", start, "Example")
    experiment.connect(start, "Dataset", split, "Dataset")
    experiment.connect(split, "Results dataset1", script, "Dataset1")
    experiment.connect(script, "Result Dataset", end, "Dataset")
    experiment.exposed.expose("share", "Share", "fraction", 0.5)
    scorer = Scorer(experiment, script_workers=2)
    state = tmp_path_factory.mktemp("state")
    service = Service(Deck.of(scorer), keys=Keys.of(KEY), state=state, limits=Limits())
    server = uvicorn.Server(
        uvicorn.Config(create_app(service), port=0, log_config=None, access_log=False)
    )
    thread = threading.Thread(target=server.run)
    thread.start()
    pause = threading.Event()
    while not server.started:
        assert thread.is_alive()
        pause.wait(0.02)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()
    scorer.close()


def check_calls(operation, skipped):
    """Make up calls of one operation; each must be answered as the document says."""

    @settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck),
              database=None)  # fmt: skip
    @given(case=operation.as_strategy())
    def call(case):
        case.call_and_validate(headers={"Authorization": f"Bearer {KEY}"}, excluded_checks=skipped)

    call()


def test_every_call_that_the_document_allows_is_answered_as_it_says(address):
    schema = schemathesis.openapi.from_url(f"{address}/openapi.json")
    tried = []
    for result in schema.get_all_operations():
        operation = result.ok()
        tried.append(operation.label)
        # A job's files must have been uploaded, which no schema can say.
        skipped = [positive_data_acceptance] if operation.label == "POST /jobs" else []
        check_calls(operation, skipped)
    assert len(tried) == 14
    assert "POST /execute" in tried


def test_the_document_holds_nothing_that_makers_of_clients_refuse(address):
    """openapi-python-client knows neither `items: false` nor lists as `const`."""
    import httpx

    document = httpx.get(f"{address}/swagger.json", headers={"Authorization": f"Bearer {KEY}"})
    found = []

    def walk(part, key=""):
        if isinstance(part, dict):
            found.extend((name, each) for name, each in part.items() if name in ("items", "const"))
            for name, each in part.items():
                if name not in ("example", "examples"):
                    walk(each, name)
        elif isinstance(part, list):
            for each in part:
                walk(each, key)

    walk(document.json())
    assert {name for name, _ in found} == {"items", "const"}
    assert all(isinstance(each, dict) for name, each in found if name == "items")
    assert all(isinstance(each, str) for name, each in found if name == "const")


def test_a_client_made_from_the_document_calls_the_service(address, tmp_path, monkeypatch):
    """A public generator makes the client: rows with their types go out, rows come back."""
    config = tmp_path / "config.json"
    config.write_text(json.dumps({"post_hooks": []}))
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none",
               "--url", f"{address}/openapi.json", "--output-path", str(tmp_path / "made_client"),
               "--config", str(config), "--fail-on-warning"]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    monkeypatch.syspath_prepend(str(tmp_path))
    made = importlib.import_module("made_client")
    score = importlib.import_module("made_client.api.default.score")
    execute = importlib.import_module("made_client.api.default.execute")
    models = importlib.import_module("made_client.models")
    rows = [
        {"age": age, "name": "n", "weight": 1.5, "known": True, "day": "2026-01-02T00:00:00"}
        for age in (4, 5, 6, 7)
    ]
    body = models.Request.from_dict(
        {"Inputs": {"input1": rows}, "GlobalParameters": {"share": 0.5}}
    )
    with made.AuthenticatedClient(address, KEY, raise_on_unexpected_status=True) as client:
        answer = score.sync(client=client, body=body)
        assert [each.to_dict()["n"] for each in answer.results.output1] == [2, 2]
        table = execute.sync(client=client, body=body).results.output1.value
        assert table.column_names[-1] == "n"
        assert [row[-1] for row in table.values] == ["2", "2"]
    with made.AuthenticatedClient(address, "no key") as client:
        refused = score.sync_detailed(client=client, body=body)
        assert refused.status_code == 401
        assert refused.parsed.error.code == "Unauthorized"
