"""Versions side by side, and the package that each one is."""

from __future__ import annotations

import pandas as pd
import pytest

from studio.experiment import Experiment
from studio.service.app import create_app
from studio.service.keys import Keys
from studio.service.scoring import Scorer
from studio.service.service import Service
from studio.service.versions import Deck, VersionStore

CODE = "def azureml_main(df1=None, df2=None):\n    df1['v'] = {}\n    return df1,\n"
ROW = {"Inputs": {"input1": [{"age": 1, "name": "x", "weight": 1}]}}


@pytest.fixture
def store(tmp_path):
    return VersionStore(tmp_path / "versions")


def test_versions_are_swapped_and_rolled_back_while_both_answer(store, scripted):
    from starlette.testclient import TestClient

    first = scripted(CODE.format(1))
    assert store.add(first) == 1
    assert store.add(first) == 1  # the same experiment is the same version
    deck = Deck.stored(store, script_workers=1)
    deck.refresh()
    service = Service(deck, keys=Keys.of("a-key-for-the-tests"), store=store)
    try:
        headers = {"Authorization": "Bearer a-key-for-the-tests"}
        with TestClient(create_app(service), headers=headers) as client:

            def answer(path="/score"):
                return client.post(path, json=ROW).json()["Results"]["output1"][0]["v"]

            assert answer() == 1
            assert store.add(scripted(CODE.format(2)), activate=False) == 2
            assert answer() == 1
            assert answer("/versions/2/score") == 2
            listed = client.post("/versions/2/activate").json()
            assert listed["active"] == 2
            assert [each["number"] for each in listed["versions"]] == [1, 2]
            assert (answer(), answer("/versions/1/score")) == (2, 1)
            assert client.get("/openapi.json").json()["info"]["version"] == "2"
            assert client.post("/versions/rollback").json()["active"] == 1
            assert answer() == 1
            assert client.post("/versions/rollback").status_code == 404
            assert client.post("/versions/9/activate").status_code == 404
            assert client.post("/versions/9/score", json=ROW).status_code == 404
    finally:
        deck.close()


def trained():
    """Return an experiment whose training gives another model each time."""
    experiment = Experiment("Trained")
    data = experiment.add("Enter Data Manually", data="x\n1\n2\n")
    train = experiment.add("Execute Python Script", name="Train", script=(
        "import numpy as np, pandas as pd\n"
        "class Model:\n"
        "    def __init__(self):\n        self.mark = np.random.rand()\n"
        "    def predict(self, values):\n        return [self.mark] * len(values)\n"
        "def azureml_main(df1=None, df2=None):\n"
        "    return pd.DataFrame({'weight': [np.random.rand()]}), Model()\n"
    ))  # fmt: skip
    start = experiment.add("Web Service Input")
    score = experiment.add("Execute Python Script", name="Score", script=(
        "def azureml_main(df1=None, model=None):\n"
        "    df1['y'] = model.predict(df1['x'])\n    return df1,\n"
    ))  # fmt: skip
    end, weights = experiment.add("Web Service Output"), experiment.add("Web Service Output")
    experiment.set_parameter(weights, "name", "weights")
    experiment.connect(data, train, "Dataset1")
    experiment.connect(data, start)
    experiment.connect(start, "Dataset", score, "Dataset1")
    experiment.connect(train, "Python Device", score, "Dataset2")
    experiment.connect(score, "Result Dataset", end, "Dataset")
    experiment.connect(train, "Result Dataset", weights, "Dataset")
    return experiment


def test_what_was_trained_is_kept_so_that_each_start_answers_alike(store):
    store.add(trained())
    answers = []
    for _ in range(2):
        with Scorer(Experiment.open(store.path(1)), script_workers=1) as scorer:
            found = scorer.score({"input1": pd.DataFrame({"x": [1]})})
            answers.append((found["output1"]["y"][0], found["weights"]["weight"][0]))
    assert answers[0] == answers[1]
    names = [node.name for node in Experiment.open(store.path(1))]
    assert "Enter Data Manually" not in names  # only what it gave is there


def test_a_version_needs_none_of_the_files_it_was_made_from(store, scripted, tmp_path):
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "helper.py").write_text("ANSWER = 42\n")
    (tmp_path / "rows.csv").write_text("age,name,weight\n1,x,2.5\n")
    experiment = scripted("import helper\n" + CODE.format("helper.ANSWER"))
    node = experiment.node("Enter Data Manually")
    start = experiment.node("Web Service Input")
    experiment.remove_node(node)
    rows = experiment.add("Import Data", path="rows.csv")
    experiment.connect(rows, "Results dataset", start, "Example")
    bundle = experiment.add("Zip Bundle", path="tools")
    experiment.connect(bundle, "Zip", experiment.node("Script"), "Script Bundle")
    experiment.save(tmp_path / "made.studio")
    store.add(experiment)
    (tmp_path / "rows.csv").unlink()
    (tmp_path / "tools" / "helper.py").unlink()
    with Scorer(Experiment.open(store.path(1)), script_workers=1) as scorer:
        frame = pd.DataFrame({"age": [1], "name": ["x"], "weight": [1.0]})
        assert scorer.score({"input1": frame})["output1"]["v"].tolist() == [42]
        assert scorer.inputs["input1"].names == ["age", "name", "weight"]


def test_a_damaged_version_does_not_take_the_place_of_one_that_answers(store, scripted):
    store.add(scripted(CODE.format(1)))
    store.add(scripted(CODE.format(2)), activate=False)
    store.path(2).write_text("{")
    deck = Deck.stored(store, script_workers=1)
    try:
        deck.refresh()
        store.activate(2)
        with pytest.raises(Exception, match="damaged"):
            deck.refresh()
        assert deck.active.number == 1
    finally:
        deck.close()
