"""Published experiments, and a way to call them over HTTP without a port."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from studio.experiment import Experiment
from studio.scripting.hosts import SandboxedHost
from studio.service.app import create_app
from studio.service.keys import Keys
from studio.service.scoring import Scorer
from studio.service.service import Service
from studio.service.versions import Deck

KEY = "a-key-for-the-tests"
DATA = "age,name,weight\n41,Ada,60.5\n36,Grace,71\n"


def make_scripted(script, data=DATA, **settings):
    """Return an experiment: input → script → output."""
    experiment = Experiment("Scripted")
    typed = experiment.add("Enter Data Manually", data=data)
    start = experiment.add("Web Service Input")
    node = experiment.add("Execute Python Script", name="Script", script=script, **settings)
    end = experiment.add("Web Service Output")
    experiment.connect(typed, start)
    experiment.connect(start, "Dataset", node, "Dataset1")
    experiment.connect(node, "Result Dataset", end, "Dataset")
    return experiment


@pytest.fixture
def scripted():
    """Return a function that makes an experiment of one script."""
    return make_scripted


@pytest.fixture(scope="session")
def host():
    with SandboxedHost() as made:
        yield made


@pytest.fixture
def scorer(host):
    """Return a function that makes a scorer; all are closed when the test is over."""
    made = []

    def make(experiment, **options):
        options.setdefault("script_workers", 1)
        made.append(Scorer(experiment, host=host, **options))
        return made[-1]

    yield make
    for each in made:
        each.close()


class Client(TestClient):
    """A client with the key."""

    def score(self, values, names=("age", "name", "weight"), query="", **parameters):
        body = {
            "Inputs": {"input1": {"ColumnNames": list(names), "Values": values}},
            "GlobalParameters": parameters,
        }
        return self.post(f"/execute?api-version=2.0{query}", json=body)


@pytest.fixture
def serve(scorer):
    """Return a function that serves an experiment and gives a client with its key."""
    clients = []

    def start(experiment, *, key=KEY, headers=None, workers=1, **options):
        if isinstance(experiment, str):
            experiment = make_scripted(experiment)
        deck = Deck.of(scorer(experiment, script_workers=workers))
        service = Service(deck, keys=Keys.of(key) if key else None, **options)
        app = create_app(service, local_only=not key)
        if headers is None:
            headers = {"Authorization": f"Bearer {key}"} if key else {}
        client = Client(app, headers=headers, raise_server_exceptions=False)
        client.__enter__()
        clients.append(client)
        client.service = service
        return client

    yield start
    for each in clients:
        each.__exit__(None, None, None)
